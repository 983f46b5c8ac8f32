package provenance

import (
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// longest is how many paragraphs a quoted article may have.
const longest = 400

// balance pairs the marks of paragraph i, once.
func (t *trace) balance(i int) *balance {
	if t.balances == nil {
		t.balances = make([]*balance, len(t.units))
	}
	if t.balances[i] == nil {
		b := balanceOf(t.units[i].text)
		t.balances[i] = &b
	}
	return t.balances[i]
}

// marked finds the end of what opens with a quotation mark in paragraph i: at
// its start, or behind words that introduce it.
func (t *trace) marked(i int, a *article) bool {
	u := &t.units[i]
	at := 0
	if !startsQuote(u.text) {
		colon := strings.Index(u.text[:min(len(u.text), 240)], ": ")
		if colon < 0 || !startsQuote(u.text[colon+2:]) || leadOutlet(u.text[:colon]) == "" || !isLead(u.text[:colon+1]) {
			return false
		}
		at = colon + 2
		a.lead = i
	}
	r, n := utf8.DecodeRuneInString(u.text[at:])
	if !isDouble(r) {
		return t.markedSingle(i, at, n, a)
	}
	a.open = readout.Span{Start: u.span.Start + at, End: u.span.Start + at + n}
	b := balanceOf(u.text[at:])
	if b.partner >= 0 {
		// One paragraph that is quoted as a whole.
		end := at + b.partner + b.partnerSize
		rest := u.text[end:]
		if m := t.closing(i, end, a); trimmed(rest[m:]) == "" || m > 0 {
			a.inner = b.inner
			a.close.Start = u.span.Start + end - b.partnerSize
			return true
		}
		return false
	}
	a.inner = b.inner
	reopens := true
	for j := i + 1; j < t.tail && j < i+longest; j++ {
		v := &t.units[j]
		if v.role == page {
			continue
		}
		b := t.balance(j)
		starts := startsQuote(v.text)
		switch {
		case starts && b.opens0:
			// opened anew, as running quotations are
		case starts && reopens && b.partner >= 0 && onlyMark(v.text[b.partner+b.partnerSize:]):
			a.reopened = true
			t.closing(j, b.partner+b.partnerSize, a)
			a.close.Start = v.span.Start + b.partner
			return true
		default:
			if !(starts && b.partner >= 0) {
				reopens = reopens && starts
			}
		}
		if b.loneClose >= 0 && afterMark(v.text[b.loneClose+b.loneSize:]) == 0 && t.closesLater(j) {
			continue // a mark too many; the footnote tells where the article ends
		}
		if b.loneClose >= 0 {
			a.inner += b.inner
			a.reopened = a.reopened || starts && b.opens0
			t.closing(j, b.loneClose+b.loneSize, a)
			a.close.Start = v.span.Start + b.loneClose
			return true
		}
		if b.last >= 0 && len(t.notes) > 0 {
			if m := afterMark(v.text[b.last:]); m > 0 && trimmed(v.text[b.last+m:]) == "" {
				// The mark that closes the last inner quotation closes the
				// article too; a footnote's mark behind it says so.
				a.to, a.noted, a.inner = j, true, a.inner+b.inner
				a.close = readout.Span{Start: v.span.Start + b.last - b.lastSize, End: v.span.Start + b.last + m}
				return true
			}
		}
		a.inner += b.inner
	}
	return false
}

// closesLater reports whether, behind paragraph j and before another quotation
// is opened and left open, a closing mark stands that has a footnote's mark
// behind it.
func (t *trace) closesLater(j int) bool {
	if len(t.notes) == 0 {
		return false
	}
	for k := j + 1; k < t.tail && k < j+longest/10; k++ {
		b := t.balance(k)
		if startsQuote(t.units[k].text) && b.opens0 {
			return false
		}
		if b.last >= 0 && afterMark(t.units[k].text[b.last:]) > 0 {
			// A paragraph quoted as a whole is an excerpt of its own.
			return !(startsQuote(t.units[k].text) && b.partner+b.partnerSize == b.last)
		}
	}
	return false
}

// closing takes what belongs to the closing mark that ends at byte end of
// paragraph j: a footnote's mark, or a citation in brackets or behind a dash. It
// gives the length of that, and lets the article end there.
func (t *trace) closing(j, end int, a *article) int {
	u := &t.units[j]
	rest := u.text[end:]
	a.to = j
	n := afterMark(rest)
	a.noted = n > 0
	if n == 0 {
		if s := trimmed(rest); s != "" && len(s) <= 200 && (s[0] == '(' && strings.IndexByte(s, ')') > 0 || isDashed(s)) {
			inside := strings.TrimLeft(s, "(-–— ")
			if s[0] == '(' {
				inside = s[1:strings.IndexByte(s, ')')]
				s = s[:strings.IndexByte(s, ')')+1]
			}
			got := readCitation([]string{strings.TrimPrefix(inside, "via ")})
			if got.outlet != "" {
				at := strings.Index(rest, s)
				n = at + len(s)
				a.noted = true
				a.cite = &source{j, j + 1, creditLine{taken, got}, readout.Span{Start: u.span.Start + end + at, End: u.span.Start + end + n}, 0}
			}
		}
	}
	if n > 0 && n < len(rest) && strings.IndexByte(".,;:", rest[n]) >= 0 {
		n++
	}
	a.close = readout.Span{Start: u.span.Start + end, End: u.span.Start + end + n}
	return n
}

// markedSingle is marked for single quotation marks, which the apostrophe
// makes uncertain: the closing one must end a paragraph behind a full stop.
func (t *trace) markedSingle(i, at, size int, a *article) bool {
	u := &t.units[i]
	a.open = readout.Span{Start: u.span.Start + at, End: u.span.Start + at + size}
	for j := i; j < t.tail && j < i+longest/4; j++ {
		v := &t.units[j]
		s := v.text
		cut := strings.LastIndexAny(s, "’'›‘")
		if cut <= 0 || v.role == page {
			continue
		}
		_, n := utf8.DecodeRuneInString(s[cut:])
		before, _ := utf8.DecodeLastRuneInString(s[:cut])
		if strings.ContainsRune(".!?", before) && onlyMark(s[cut+n:]) {
			m := afterMark(s[cut+n:])
			a.to, a.noted = j, m > 0
			a.close = readout.Span{Start: v.span.Start + cut, End: v.span.Start + cut + n + m}
			return j > i || m > 0 || a.lead >= 0
		}
	}
	return false
}

// afterMark is the length of a footnote's mark behind a closing quotation mark:
// " [1]", "[1]", " (1)", "¹", "*".
func afterMark(s string) int {
	i := 0
	for i < len(s) && s[i] == ' ' || strings.HasPrefix(s[i:], "\u00a0") {
		if s[i] != ' ' {
			i++
		}
		i++
	}
	rest := s[i:]
	if strings.HasPrefix(rest, "[") || strings.HasPrefix(rest, "(") {
		end := strings.IndexAny(rest, "])")
		if end > 1 && end <= 4 && strings.Trim(rest[1:end], "0123456789*") == "" {
			return i + end + 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(rest)
	if strings.ContainsRune("¹²³⁴⁵⁶⁷⁸⁹†‡*", r) && n > 0 && rest != "" {
		return i + n
	}
	return 0
}

func onlyMark(s string) bool { return trimmed(s[afterMark(s):]) == "" }
