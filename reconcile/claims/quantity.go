package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// quantity is a number with what it counts.
type quantity struct {
	value float64
	unit  string   // "$" for money, "%", else the stem of the next word of content, "" where there is none
	units []string // stems of the following words of content, the first first: "Kenyan", "fishermen"
	acts  []string // what people are counted for, by the words around: "killing 31", "34 people died"
	span  readout.Span
	// denied is set for what the text says is not so: "19 people, not 17".
	denied bool
}

// reach is the number of words after a number in which what it counts is
// looked for.
const reach = 4

// quantities are the numbers among the words of a content. Days of the month
// and years are none: they are dates.
func quantities(text string, ws []words.Word) []quantity {
	var qs []quantity
	taken := datedWords(text, ws)
	for i := 0; i < len(ws); i++ {
		if v, n := fraction(text, ws, i); n > 0 {
			qs = append(qs, quantity{value: v, unit: "%", span: cover(ws[i : i+n])})
			i += n - 1
			continue
		}
		v, ok := words.Number(ws[i].Form)
		if !ok || taken[i] {
			continue
		}
		q := quantity{value: v, span: ws[i].Span, denied: i > 0 && ws[i-1].Form == "not"}
		j := i + 1
		for j < len(ws) && adjacent(text, ws[j-1], ws[j]) {
			if m, ok := words.Multiplier(ws[j].Form); ok {
				q.value *= m
				q.span.End = ws[j].Span.End
				j++
				continue
			}
			// "twenty-five"
			if n, ok := words.Number(ws[j].Form); ok && q.value >= 20 && q.value < 100 && n < 10 && v == q.value && ws[j-1].Form[0] > '9' {
				q.value += n
				q.span.End = ws[j].Span.End
				j++
				continue
			}
			break
		}
		q.unit = mark(text, q.span)
		for k := j; k < len(ws) && k < j+reach; k++ {
			if strings.ContainsAny(text[ws[k-1].Span.End:ws[k].Span.Start], ".;:,!?") {
				break
			}
			f := ws[k].Form
			if f == "percent" || f == "per" && k+1 < len(ws) && ws[k+1].Form == "cent" {
				q.unit = "%"
				break
			}
			if f == "dollars" || f == "euros" || f == "pounds" || f == "yuan" || f == "rubles" || f == "roubles" {
				q.unit = "$"
				break
			}
			if words.Function(f) {
				if len(q.units) > 0 && f != "of" {
					break
				}
				continue
			}
			if _, ok := words.Number(f); ok {
				break
			}
			q.units = append(q.units, words.Stem(f))
		}
		if len(q.units) == 0 && q.unit == "" && i > 3 && (ws[i-1].Form == "at" || ws[i-1].Form == "to") && ws[i-3].Form == "of" {
			q.units = append(q.units, words.Stem(ws[i-2].Form)) // "the number of prisoners at 260"
		}
		if len(q.units) == 0 && q.unit == "" && i > 1 && ws[i-1].Form == "of" && !words.Function(ws[i-2].Form) {
			q.units = append(q.units, words.Stem(ws[i-2].Form)) // "a magnitude of 6.8"
		}
		if q.unit == "" && len(q.units) > 0 {
			q.unit = q.units[0]
		}
		q.acts = actsAround(text, ws, i, j)
		qs = append(qs, q)
		i = j - 1
	}
	return qs
}

var fractions = map[string]float64{"half": 50, "third": 100. / 3, "quarter": 25, "fifth": 20, "tenth": 10,
	"thirds": 100. / 3, "quarters": 25, "fifths": 20}

// fraction is the share in percent that is told in words from ws[i] on, and the
// number of words: "half", "a third of", "two thirds".
func fraction(text string, ws []words.Word, i int) (float64, int) {
	if ws[i].Form == "half" {
		return 50, 1
	}
	if i+1 >= len(ws) {
		return 0, 0
	}
	part, ok := fractions[ws[i+1].Form]
	if !ok || ws[i+1].Form == "half" {
		return 0, 0
	}
	many := 1.0
	switch ws[i].Form {
	case "a", "one":
		// Not "a third attack".
		if i+2 < len(ws) && ws[i+2].Form != "of" && adjacent(text, ws[i+1], ws[i+2]) && !words.Function(ws[i+2].Form) {
			return 0, 0
		}
	default:
		if many, ok = words.Number(ws[i].Form); !ok || !strings.HasSuffix(ws[i+1].Form, "s") {
			return 0, 0
		}
	}
	return many * part, 2
}

// equals reports whether two values are the same; shares in words are round.
func (q quantity) equals(p quantity) bool {
	return q.value == p.value || q.unit == "%" && p.unit == "%" && max(q.value, p.value)-min(q.value, p.value) < 0.5
}

// actReach is the number of words before a number, and after it, in which the verb
// that it belongs to is looked for.
const actReach = 4

// fates are what people are counted for, a line each: the dead are not the
// injured.
var fates = func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(`
		kill die dead death slay murder perish fatality toll fatal claim deadly
		injure hurt wound injury maim
		arrest detain hold custody jail imprison round
		miss missing lost vanish disappear unaccounted
		rescue save
		evacuate
		displace homeless flee
		release free
		trap bury
		infect case ill sick
		vote
		march gather protest rally demonstrate attend`) {
		f := strings.Fields(line)
		for _, w := range f {
			m[words.Stem(w)] = f[0]
		}
	}
	return m
}()

// actsAround are the fates that the nearest word of content before the number at
// ws[i:j] and those after it tell, within one sentence part.
func actsAround(text string, ws []words.Word, i, j int) []string {
	var acts []string
	note := func(w words.Word) {
		if fate := fates[words.Stem(w.Form)]; fate != "" && !slices.Contains(acts, fate) {
			acts = append(acts, fate)
		}
	}
	for k := i - 1; k >= 0 && k >= i-actReach && !strings.ContainsAny(text[ws[k].Span.End:ws[k+1].Span.Start], ".;,"); k-- {
		if !words.Function(ws[k].Form) {
			note(ws[k])
			break
		}
	}
	for k := j; k < len(ws) && k < j+actReach && !strings.ContainsAny(text[ws[k-1].Span.End:ws[k].Span.Start], ".;,"); k++ {
		note(ws[k])
	}
	return acts
}

// adjacent reports whether nothing but a space or a hyphen stands between two
// words.
func adjacent(text string, a, b words.Word) bool {
	switch gap := text[a.Span.End:b.Span.Start]; gap {
	case " ", "-", "\u00a0", "\u2011", "\u202f", "\n":
		return true
	}
	return false
}

// mark is the sign of money or of a share beside a number.
func mark(text string, s readout.Span) string {
	before := strings.TrimRight(text[:s.Start], " \u00a0")
	c, _ := utf8.DecodeLastRuneInString(before)
	if strings.ContainsRune("$€£¥₽", c) {
		return "$"
	}
	after := strings.TrimLeft(text[s.End:], " \u00a0")
	if strings.HasPrefix(after, "%") {
		return "%"
	}
	return ""
}

// comparable reports whether two quantities count the same thing. People are
// counted for many reasons: those who died are not those on board. A number that
// has nothing beside it counts what its verb does: "killing 31".
func (q quantity) comparable(p quantity) bool {
	if q.unit == "$" || q.unit == "%" || p.unit == "$" || p.unit == "%" {
		return q.unit == p.unit
	}
	if len(q.units) == 0 || len(p.units) == 0 {
		return intersects(q.acts, p.acts)
	}
	if (q.people() || p.people()) && len(q.acts) > 0 && len(p.acts) > 0 {
		return intersects(q.acts, p.acts)
	}
	if intersects(q.units, p.units) {
		return true
	}
	return slices.ContainsFunc(senseOf[q.units[0]], func(s string) bool { return slices.Contains(senseOf[p.units[0]], s) })
}

// people reports whether a quantity counts people of no kind.
func (q quantity) people() bool { return len(q.units) > 0 && q.units[0] == "person" }
