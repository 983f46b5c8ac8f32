package provenance

import (
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// numberOf is the number of a footnote's mark at the start of s, or behind a
// closing quotation mark; 0 where it has none.
func numberOf(s string) int {
	n, seen := 0, false
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			n, seen = n*10+int(r-'0'), true
		case strings.ContainsRune("¹²³", r):
			return strings.IndexRune("¹²³", r)/2 + 1
		case seen || n > 999:
			return n
		case !strings.ContainsRune("[( \u00a0.\"”“»", r):
			return 0
		}
	}
	return n
}

// onlyNames reports whether the note at paragraphs i to i+size has an address, or
// is too short to say anything but whom it cites.
func (t *trace) onlyNames(i, size int) bool {
	s := t.text[t.units[i].span.Start:t.units[i+size-1].span.End]
	return strings.Contains(s, "://") || countWords(s, 30) <= 25 && size == 1 && strings.ContainsAny(s, "“\"")
}

// startsNote reports whether s begins with the mark of a footnote.
func startsNote(s string) bool { return noteMark(s) > 0 }

// noteMark is the length of a footnote's mark at the start of s: "1. ", "[1] ",
// "(1) ", "1) ", "¹ ", with the space behind it.
func noteMark(s string) int {
	i := 0
	bracket := byte(0)
	if i < len(s) && (s[i] == '[' || s[i] == '(') {
		bracket = s[i]
		i++
	}
	from := i
	for i < len(s) && i-from < 3 && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i == from {
		r, n := utf8.DecodeRuneInString(s)
		if strings.ContainsRune("¹²³⁴⁵⁶⁷⁸⁹†‡", r) || r == '*' && len(s) > 1 && s[1] != '*' {
			i = n
			for i < len(s) && s[i] == ' ' {
				i++
			}
			return i
		}
		return 0
	}
	switch {
	case bracket == '[' && i < len(s) && s[i] == ']', bracket == '(' && i < len(s) && s[i] == ')', bracket == 0 && i < len(s) && (s[i] == '.' || s[i] == ')' || s[i] == ':'):
		i++
	default:
		return 0
	}
	if i < len(s) && s[i] != ' ' && s[i] != '\t' && s[i] < 0x80 && bracket == 0 {
		return 0
	}
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	return i
}

// readNotes finds footnotes of bibliographic form, the headline on a line of
// its own or not.
func (t *trace) readNotes() {
	for i, seen := t.body, 0; i < len(t.units) && seen < noteLines; i++ {
		u := &t.units[i]
		if u.role == page || len(u.text) > 1200 || !startsNote(u.text) {
			continue
		}
		seen++
		var lines []string
		best, size, count := cited{}, 0, 0
		for k := i; k < len(t.units) && k < i+4; k++ {
			v := &t.units[k]
			if k > i && (startsNote(v.text) || v.role == page || isForeignPage(v) || clock(v.text) || readCredit(v).kind != noCredit || len(v.text) > 400) {
				break
			}
			s := v.text
			if k == i {
				s = s[noteMark(s):]
			}
			lines = append(lines, strings.Split(s, "\n")...)
			if c := readCitation(lines); c.weight() > count {
				best, size, count = c, k-i+1, c.weight()
			}
		}
		if !best.bibliographic() || best.address == "" && best.outlet == "" || !best.date.Known() && !t.onlyNames(i, size) {
			continue
		}
		for k := i; k < i+size; k++ {
			t.units[k].role, t.units[k].voice = footnote, readout.Citation
		}
		t.notes = append(t.notes, source{i, i + size, creditLine{taken, best}, readout.Span{Start: u.span.Start, End: t.units[i+size-1].span.End}, numberOf(u.text)})
		i += size - 1
	}
}
