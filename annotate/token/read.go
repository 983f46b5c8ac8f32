package token

import "unicode/utf8"

// read makes the tokens of the word or number that starts at text[at] and gives
// where it ends. What follows a word and belongs to it (the stop of an
// abbreviation, the apostrophe of "workers'") is read with it.
func (s *scanner) read(at, end int) int {
	text := s.text
	to := s.core(at, end)
	if to < end && text[to] == '$' && isDollar(text[at:to]) {
		s.add(at, to+1, 0)
		return to + 1
	}
	if to < end && text[to] == '.' {
		if t, ok := s.stop(at, to, end); ok {
			s.add(at, to+1, t)
			return to + 1
		}
	}
	if text[at] < utf8.RuneSelf && isDigit(text[at]) {
		if split := unitStart(text[at:to]); split > 0 {
			s.add(at, at+split, 0)
			s.add(at+split, to, 0)
			return to
		}
	}
	s.word(at, to)
	if w := apostrophe(text, to); w > 0 && to+w <= end {
		return s.trailing(at, to, w)
	}
	return to
}

// core gives the end of the run of word characters from at on, with the
// punctuation that joins rather than parts: "1,200", "O'Brien", "9/11", "U.S".
func (s *scanner) core(at, end int) int {
	text := s.text
	end = min(end, at+longestToken)
	to, hyphen := at, at // hyphen: behind the last hyphen that joined
	for to < end {
		c := text[to]
		if isAlnum(c) {
			to++
			continue
		}
		if c >= utf8.RuneSelf {
			r, w := utf8.DecodeRuneInString(text[to:])
			switch {
			case isWordRune(r) && !isUnspaced(r):
				to += w
				continue
			case to > at && apostrophe(text, to) > 0 && joinsApostrophe(text, to, w, end):
				to += w
				continue
			case r == '\u2010' || r == '\u2011':
				if join := hyphenJoins(text, at, hyphen, to, w, end); join > to {
					hyphen, to = to+w, join
					continue
				}
			}
			break
		}
		if to == at || to+1 >= end {
			break
		}
		switch c {
		case '\'', '`':
			if joinsApostrophe(text, to, 1, end) {
				to++
				continue
			}
		case '-':
			if join := hyphenJoins(text, at, hyphen, to, 1, end); join > to {
				hyphen, to = to+1, join
				continue
			}
		case '.':
			if join := stopJoins(text, at, to, end); join > to {
				to = join
				continue
			}
		case ',':
			if isDigit(text[to-1]) && groupsThousands(text, to, end) {
				to++
				continue
			}
		case ':':
			if isDigit(text[to-1]) && isDigit(text[to+1]) {
				to++
				continue
			}
		case '/':
			if join := slashJoins(text, at, to, end); join > to {
				to = join
				continue
			}
		case '@', '*', '&':
			if isLetter(text[to-1]) && isLetter(text[to+1]) && (c != '&' || to-at <= 4) {
				to++
				continue
			}
		case '_':
			if isAlnum(text[to-1]) && isAlnum(text[to+1]) {
				to++
				continue
			}
		}
		break
	}
	return to
}

// joinsApostrophe reports whether the apostrophe of width w at text[at] stands
// within a word: a letter follows.
func joinsApostrophe(text string, at, w, end int) bool {
	next := at + w
	return next < end && (isLetter(text[next]) || text[next] >= utf8.RuneSelf && startsWord(text, next))
}

// stopJoins gives how far a word reaches over the full stop at text[to], and to
// itself where it ends there: "3.5", "U.S", "Ph.D", "example.org".
func stopJoins(text string, at, to, end int) int {
	if isDigit(text[to-1]) && isDigit(text[to+1]) {
		return to + 1
	}
	if !isAlnum(text[to+1]) {
		return to
	}
	before := to
	for before > at && text[before-1] != '.' && text[before-1] != '-' {
		before--
	}
	next := to + 1
	for next < end && next-to < 8 && isAlnum(text[next]) {
		next++
	}
	left, right := text[before:to], text[to+1:next]
	if isLetter(text[to-1]) && isLetter(text[to+1]) {
		if len(left) == 1 && len(right) == 1 {
			return next
		}
		if isUpper(left[0]) && len(left) <= 2 && len(right) <= 2 && isUpper(right[0]) && (next >= end || text[next] != '.' || len(right) == 1 || len(left) == 1) {
			return next
		}
	}
	// A host or file name: all of it at once.
	name, dots, label := to, 0, to
	for name < end && name-to < longestName && (isAlnum(text[name]) || (text[name] == '.' || text[name] == '-' || text[name] == '_') && name+1 < end && isAlnum(text[name+1])) {
		if text[name] == '.' {
			dots++
			label = name + 1
		}
		name++
	}
	kind := text[label:name]
	switch {
	case isTopDomain(kind) && (isLower(kind[0]) || len(kind) == 3), isFileType(kind):
		return name
	case dots >= 2 && isPlainLower(text[at:name]):
		return name
	}
	return to
}

func isPlainLower(name string) bool {
	for i := 0; i < len(name); i++ {
		if !isLower(name[i]) && name[i] != '.' {
			return false
		}
	}
	return true
}
