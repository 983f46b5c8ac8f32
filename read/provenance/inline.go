package provenance

import (
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// readInline finds a credit that stands at the end of the last paragraph and
// not on a line of its own: "... until June. (Reuters)", "... until June. Source:
// BBC". Where other paragraphs end with such names too, the text is a digest of
// several, and none is its origin.
func (t *trace) readInline() {
	i := t.tail - 1
	for i >= t.body && t.units[i].role != prose {
		i--
	}
	if i < t.body || t.units[i].block {
		return
	}
	c, at := inlineCredit(t.units[i].text)
	if at < 0 {
		return
	}
	for k, seen := i-1, 0; k >= t.body && seen < 12; k-- {
		if t.units[k].role == prose {
			seen++
			if other, at := inlineCredit(t.units[k].text); at >= 0 && !sameOutlet(other.outlet, c.outlet) {
				return
			}
		}
	}
	u := &t.units[i]
	s := readout.Span{Start: u.span.Start + at, End: u.span.End}
	t.overlay(s, readout.Citation)
	t.credits = append(t.credits, source{i, i + 1, c, s, 0})
}

// inlineCredit reads the credit at the end of a paragraph and gives where it
// begins; at is -1 where there is none.
func inlineCredit(s string) (c creditLine, at int) {
	// "(Reuters)", "(Source: BBC)"
	if strings.HasSuffix(s, ")") {
		at = strings.LastIndexByte(s, '(')
		if at > 0 && len(s)-at <= 60 && endsSentence(strings.TrimRight(s[:at], " ")) {
			inside := s[at+1 : len(s)-1]
			if name, ok := agency(firstAgency(inside)); ok || outletLike(inside) {
				if !ok {
					name = inside
				}
				return creditLine{taken, cited{outlet: outletOf(name)}}, at
			}
			if c := readCreditText(inside); c.kind == taken && c.outlet != "" {
				return c, at
			}
		}
		return c, -1
	}
	// "- Reuters", "—AFP"
	low := max(0, len(s)-60)
	for low < len(s) && !utf8.RuneStart(s[low]) {
		low++
	}
	if i := strings.LastIndexAny(s[low:], "-–—"); i > 0 {
		at = low + i
		_, n := utf8.DecodeRuneInString(s[at:])
		if name, ok := agency(strings.TrimRight(s[at+n:], ".")); ok && endsSentence(strings.TrimRight(s[:at], " -–—")) {
			return creditLine{taken, cited{outlet: name}}, at
		}
	}
	// "Source: BBC", "Read the full story here: https://..."
	from := max(0, len(s)-240)
	for _, word := range []string{" Source:", " Source :", " Read the full ", " Read more at ", " Read the original ", " Read the rest ", " Via ", " via: ", " Credit:", " Originally published "} {
		i := strings.LastIndex(s[from:], word)
		if i <= 0 || !endsSentence(strings.TrimRight(s[:from+i], " ")) {
			continue
		}
		if c := readCreditText(s[from+i+1:]); (c.kind == taken || c.kind == partly) && c.outlet != "" {
			return c, from + i + 1
		}
	}
	return c, -1
}

func readCreditText(s string) creditLine {
	return readCredit(&newUnits(s, []readout.Span{{End: len(s)}})[0])
}
