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
	lasts  bool // a stretch of time, in days
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
		q := quantity{value: v, span: cover(ws[i:j]), denied: i > 0 && ws[i-1].Form == "not"}
		q.count(text, ws, i, j)
		q.acts = actsAround(text, ws, i, j)
		qs = append(qs, q)
		i = j - 1
	}
	return qs
}

// equals reports whether two values are the same; shares in words are round.
func (q quantity) equals(p quantity) bool {
	if q.lasts && p.lasts {
		return max(q.value, p.value)-min(q.value, p.value) < 0.05*max(q.value, p.value) // "60 days", "two months"
	}
	return q.value == p.value || q.unit == "%" && p.unit == "%" && max(q.value, p.value)-min(q.value, p.value) < 0.5
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
