package claims

import (
	"math"
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
	lasts  bool    // a stretch of time, in days
	money  string  // currency, "" where it is none or not told
	step   float64 // value of one in the last place that is told: 0.1 of "7.2", a million of "3 million"
	round  bool    // "about 40", "some 1,800"
	over   bool    // "more than 300"
}

// counts are the quantities of a statement.
func (s *statement) counts() []quantity {
	if !s.reckoned {
		s.reckoned, s.amounts = true, quantities(s.record.Document.Text, s.words)
	}
	return s.amounts
}

// sameCount reports whether two contents count the same: things of one kind, people
// of one fate, or money or shares where they have a word beside in common.
func sameCount(a, b *statement) bool {
	for _, q := range a.counts() {
		for _, p := range b.counts() {
			if !q.denied && !p.denied && q.comparable(p) && (q.unit != "$" && q.unit != "%" && !q.lasts || things(a, b) > 0) {
				return true
			}
		}
	}
	return false
}

// things is the number of words that two contents have in common, without those
// that measure.
func things(a, b *statement) int {
	n := 0
	pairs, _, _ := paired(a, b)
	for _, p := range pairs {
		if k := p.a.key; k[0] >= 'a' && k[0] <= 'z' && !gauges[k] && currencies[k] == "" && currencies[k+"s"] == "" {
			n++
		}
	}
	return n
}

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
		v, n := value(text, ws, i)
		if n == 0 || taken[i] {
			continue
		}
		j := i + n
		q := quantity{value: v, span: cover(ws[i:j]), denied: i > 0 && ws[i-1].Form == "not", step: step(ws[i:j])}
		q.round, q.over = hedged(ws, i)
		if ws[i].Form == "a" && n == 1 {
			q.span = cover(ws[i : j+1]) // "a kilometre"
		}
		q.count(text, ws, i, j)
		q.acts = actsAround(text, ws, i, j)
		qs = append(qs, q)
		i = j - 1
	}
	return qs
}

// equals reports whether two values are the same, as far as both are told: shares
// in words are round, and so is "about 40" for 43, "more than 300" for 312 and
// "seven tonnes" for 7.2.
func (q quantity) equals(p quantity) bool {
	gap, most := math.Abs(q.value-p.value), max(math.Abs(q.value), math.Abs(p.value))
	switch {
	case gap <= 1e-9*most:
		return true
	case q.lasts && p.lasts && gap < 0.05*most: // "60 days", "two months"
		return true
	case q.unit == "%" && p.unit == "%" && gap < 0.5:
		return true
	case q.round || p.round:
		return gap < rounded*most
	case q.over && !p.over && p.value > q.value, p.over && !q.over && q.value > p.value:
		return gap < rounded*most
	}
	coarse := max(q.step, p.step)
	return q.step != p.step && gap < coarse/2 && gap < 0.05*most
}

// rounded is the part of a value by which a round one may be off.
const rounded = 0.1

// step is the value of one in the last place of a number: a tenth of that of its
// last word for each digit behind the point.
func step(ws []words.Word) float64 {
	one := 1.0
	for _, w := range ws[1:] {
		if m, ok := words.Multiplier(w.Form); ok {
			one *= m
		}
	}
	if _, decimals, ok := strings.Cut(ws[0].Form, "."); ok {
		one /= math.Pow(10, float64(min(len(decimals), 9)))
	}
	return one
}

// hedged reports whether the number at ws[i] is told as a round one, and as one
// that is exceeded.
func hedged(ws []words.Word, i int) (round, over bool) {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		switch ws[k].Form {
		case "about", "around", "some", "nearly", "almost", "roughly", "approximately", "estimated", "circa", "near", "probably":
			return k == i-1 || ws[i-1].Form == "a" || ws[i-1].Form == "the", false
		case "close":
			return k == i-2 && ws[i-1].Form == "to", false
		case "than":
			return false, k == i-1 && k > 0 && ws[k-1].Form == "more"
		case "over", "above":
			return false, k == i-1
		}
	}
	return false, false
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
	if _, money := signs[c]; money {
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
		return q.unit == p.unit && (q.money == "" || p.money == "" || q.money == p.money)
	}
	if len(q.units) == 0 || len(p.units) == 0 || fates[q.units[0]] != "" || fates[p.units[0]] != "" {
		if intersects(q.acts, p.acts) {
			return true
		}
	}
	if len(q.units) == 0 || len(p.units) == 0 {
		return false
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
