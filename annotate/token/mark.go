package token

import (
	"strings"
	"unicode/utf8"
)

// double adds the straight double quotation mark at text[at]. Whether it opens
// or closes is told by what touches it, and where that tells nothing, by
// whether one is open.
func (s *scanner) double(at int) int {
	before := at > s.from && !s.space
	after := at+1 < s.to && kindOf[s.text[at+1]] != spaces
	opens := !s.doubleOpen
	switch {
	case !before && after:
		opens = !s.doubleOpen || startsWord(s.text, at+1)
	case before && !after:
		opens = false
	case before && after:
		switch last := s.last(); {
		case last >= 0 && s.traits[last]&opening != 0:
			opens = true
		case endsWord(s.text, at) && !startsWord(s.text, at+1):
			opens = false
		}
	}
	s.doubleOpen = opens
	t := closing
	if opens {
		t = opening
	}
	s.add(at, at+1, t)
	return at + 1
}

// single makes the token that starts with ' or ` at text[at]: a doubled mark
// that stands for a double one, an elision ("'90s", "'em"), a clitic that
// stands alone, or a single quotation mark.
func (s *scanner) single(at, end int) int {
	text := s.text
	if at+1 < end && text[at+1] == text[at] {
		t := closing
		if text[at] == '`' || s.space && startsWord(text, at+2) {
			t = opening
		}
		s.add(at, at+2, t)
		return at + 2
	}
	return s.mark(at, 1, end)
}

// curly is single for the curly marks, of width w.
func (s *scanner) curly(at, w, end int) int {
	text := s.text
	if next := at + w; next < end && strings.HasPrefix(text[next:end], "’") {
		t := closing
		if s.space && startsWord(text, next+w) {
			t = opening // "‘’" and "’’" for a double mark, as some typesetting has it
		}
		if text[at:next] == "’" || t == opening {
			s.add(at, next+w, t)
			return next + w
		}
	}
	return s.mark(at, w, end)
}

func (s *scanner) mark(at, w, end int) int {
	text := s.text
	next := at + w
	left := text[at:next] == "‘" || text[at] == '`'
	if !endsWordWithin(text, at, s.from) || s.space {
		if n := elision(text[next:min(end, next+longestElision+1)]); n > 0 {
			to := next + n
			if n == 1 && lowered(text[next]) == 'n' && to < end {
				to += apostrophe(text, to) // rock 'n' roll
			}
			s.add(at, to, 0)
			return to
		}
		if last := s.last(); left || startsWord(text, next) && text[at:next] != "’" ||
			s.space && next < end && text[at:next] != "’" || last >= 0 && s.traits[last]&opening != 0 && next < end {
			s.singleOpen = true
			s.add(at, next, opening)
			return next
		}
	}
	s.singleOpen = false
	s.add(at, next, closing)
	return next
}

const longestElision = 5

// elision is the length of the word at the start of text whose first letters an
// apostrophe in front of it stands for: "90s", "em", "til". 0 if there is none.
func elision(text string) int {
	n := 0
	for n < len(text) && isAlnum(text[n]) {
		n++
	}
	if n < len(text) && (text[n] >= utf8.RuneSelf && startsWord(text, n) || apostrophe(text, n) > 0 && joinsApostrophe(text, n, 1, len(text))) {
		return 0
	}
	word := text[:n]
	if (n == 2 || n == 3 && word[2] == 's') && isDigit(word[0]) && isDigit(word[1]) {
		return n
	}
	switch word {
	case "em", "Em", "til", "Til", "cause", "Cause", "bout", "n", "N", "round", "tis", "Tis", "twas", "Twas", "nuff", "cos", "coz", "s":
		return n
	}
	return 0
}
