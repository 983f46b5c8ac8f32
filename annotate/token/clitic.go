package token

import "unicode/utf8"

// word adds the word text[at:to], in several tokens where clitics hang on it.
// The parts of such a word form one multiword token.
func (s *scanner) word(at, to int) {
	text := s.text
	first := len(s.tokens)
	if n := to - at; n <= 9 {
		if a, b := fused(text[at:to]); a > 0 {
			s.add(at, at+a, 0)
			if b > 0 {
				s.add(at+a, at+b, 0)
				s.add(at+b, to, 0)
			} else {
				s.add(at+a, to, 0)
			}
			s.tokens[first].Multiword = len(s.tokens) - first
			return
		}
	}
	// Clitics are found from the end: at most two ("shouldn't've").
	var starts [2]int
	n, end := 0, to
	for n < len(starts) {
		c := cliticStart(text, at, end)
		if c <= at {
			break
		}
		starts[n], end = c, c
		n++
	}
	s.add(at, end, 0)
	for n > 0 {
		n--
		next := to
		if n > 0 {
			next = starts[n-1]
		}
		s.add(starts[n], next, 0)
	}
	if len(s.tokens)-first > 1 {
		s.tokens[first].Multiword = len(s.tokens) - first
	}
}

// cliticStart gives where the last clitic of text[at:to] begins, 0 if it has
// none: 's 'm 'd 're 've 'll n't, with any apostrophe and in any letter case.
// The 's of a decade ("1990's") is none.
func cliticStart(text string, at, to int) int {
	mark, w := -1, 0
	for i := to - 1; i > at && to-i <= 5; i-- {
		if w = apostrophe(text, i); w > 0 {
			mark = i
			break
		}
	}
	if mark < 0 {
		return 0
	}
	tail := text[mark+w : to]
	switch len(tail) {
	case 1:
		switch lowered(tail[0]) {
		case 's':
			if isDecade(text[at:mark]) {
				return 0
			}
			return mark
		case 'm', 'd':
			return mark
		case 't':
			if n := mark - 1; n > at && lowered(text[n]) == 'n' {
				return n
			}
		}
	case 2:
		switch a, b := lowered(tail[0]), lowered(tail[1]); {
		case a == 'r' && b == 'e', a == 'v' && b == 'e', a == 'l' && b == 'l':
			return mark
		}
	}
	return 0
}

// isDecade reports whether word is the number of a decade: "60", "1990".
func isDecade(word string) bool {
	if len(word) != 2 && len(word) != 4 || word[len(word)-1] != '0' {
		return false
	}
	for i := 0; i < len(word); i++ {
		if !isDigit(word[i]) {
			return false
		}
	}
	return len(word) == 2 || word[0] == '1' || word[1] == '0'
}

// fused gives where the second and the third part of two or three words that
// are written as one begin, 0 where there is no such part: "cannot", "gonna",
// and the negated and personal forms that informal text writes without an
// apostrophe, as far as they are no words of their own ("dont", not "its").
func fused(word string) (second, third int) {
	var buf [9]byte
	if len(word) < 2 {
		return 0, 0
	}
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf {
			return 0, 0
		}
		buf[i] = lowered(word[i])
	}
	switch string(buf[:len(word)]) {
	case "cannot", "gonna", "gotta", "wanna", "lemme", "gimme", "gotcha", "outta", "hes", "shes":
		switch len(word) {
		case 3:
			return 2, 0
		case 4:
			return 3, 0
		}
		return 3, 0
	case "im":
		if word == "IM" {
			return 0, 0
		}
		return 1, 0
	case "ive":
		return 1, 0
	case "dunno":
		return 2, 3
	case "c'mon":
		return 3, 0
	case "dont", "cant", "wont", "aint":
		return 2, 0
	case "didnt", "isnt", "arent", "wasnt", "hasnt", "hadnt", "doesnt", "havent", "werent", "couldnt", "wouldnt", "shouldnt":
		return len(word) - 2, 0
	case "thats", "whats", "theres":
		return len(word) - 1, 0
	case "youre", "theyre", "youve", "theyve", "youll", "theyll":
		return len(word) - 2, 0
	}
	return 0, 0
}

// trailing deals with the apostrophe of width w that follows the word
// text[at:to], which has been added, without a letter behind it: the possessive
// of a plural ("the workers' strike"), a dropped g ("comin'") or a closing
// mark, which is left for the next step. It gives where reading goes on.
func (s *scanner) trailing(at, to, w int) int {
	text := s.text
	if text[to] == '`' || to+w < len(text) && apostrophe(text, to+w) > 0 {
		return to
	}
	last := len(s.tokens) - 1
	if s.tokens[last].Span.Start != at {
		return to // the word has clitics already
	}
	switch lowered(text[to-1]) {
	case 's', 'z', 'x':
		if s.possessive(to, w) {
			s.add(to, to+w, 0)
			s.tokens[last].Multiword = 2
			return to + w
		}
	case 'n':
		if to-at > 3 && lowered(text[to-2]) == 'i' && !s.singleOpen {
			s.tokens[last].Span.End = to + w
			return to + w
		}
	}
	return to
}

// possessive reports whether the apostrophe at text[at], which follows an s and
// has no letter behind it, is that of a possessive rather than a closing mark.
// While a single quotation mark is open it is only where another mark that can
// close follows soon.
func (s *scanner) possessive(at, w int) bool {
	text := s.text
	next := at + w
	followed := next+1 < s.to && text[next] == ' ' && startsWord(text, next+1)
	if !s.singleOpen {
		return followed || next >= s.to || text[next] != '"'
	}
	if !followed {
		return false
	}
	const soon = 300
	for i := next; i < s.to && i < next+soon; i++ {
		if w := apostrophe(text, i); w > 0 {
			before, after := endsWord(text, i), startsWord(text, i+w)
			switch {
			case before && after:
			case !after:
				return i > 0 && text[i-1] != ' '
			default:
				return false
			}
			i += w - 1
		}
	}
	return false
}
