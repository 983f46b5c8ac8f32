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

// groupsThousands reports whether the comma at text[at], which follows a digit,
// parts groups of one number: "1,200,000", "12,34,567".
func groupsThousands(text string, at, end int) bool {
	n := at + 1
	for n < end && n-at <= 4 && isDigit(text[n]) {
		n++
	}
	switch n - at - 1 {
	case 3:
		return true
	case 2:
		return n+4 <= end && text[n] == ',' && isDigit(text[n+1]) && isDigit(text[n+2])
	}
	return false
}

// slashJoins gives how far a word reaches over the slash at text[to], and to
// itself where it ends there: dates and fractions of one or two digits a part
// ("9/11", "04/30/2001"), and a few short forms ("w/o", "I/S").
func slashJoins(text string, at, to, end int) int {
	if isDigit(text[to-1]) {
		for i := at; i < to; i++ {
			if !isDigit(text[i]) {
				return to
			}
		}
		n, parts := at, 0
		var lengths [3]int
		for n < end && parts < 3 {
			from := n
			for n < end && n-from < 5 && isDigit(text[n]) {
				n++
			}
			lengths[parts] = n - from
			parts++
			if n >= end || text[n] != '/' || n+1 >= end || !isDigit(text[n+1]) {
				break
			}
			n++
		}
		if n < end && isAlnum(text[n]) {
			return to
		}
		year := lengths[2] == 2 || lengths[2] == 4
		switch {
		case parts == 2 && lengths[0] <= 2 && lengths[1] <= 2,
			parts == 3 && lengths[0] <= 2 && lengths[1] <= 2 && year,
			parts == 3 && lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2:
			return n
		}
		return to
	}
	next := to + 1
	for next < end && next-to < 5 && isLetter(text[next]) {
		next++
	}
	switch text[at:next] {
	case "w/o", "w/out", "b/t", "l/c", "L/C", "I/S", "I/C", "s/he", "S/he", "a/c", "n/a", "N/A", "A/C", "24/7":
		return next
	}
	return to
}

// isDollar reports whether word names the country of a dollar: "US" in "US$4".
func isDollar(word string) bool {
	switch word {
	case "US", "A", "AU", "C", "CA", "HK", "NZ", "NT", "S", "SG", "R", "J", "Z", "TT", "EC":
		return true
	}
	return false
}

// unitStart gives where the unit begins in a number with a unit that is written
// without a space, "5bn", "10pm", "40km", and 0 where word is no such thing.
func unitStart(word string) int {
	n := 0
	for n < len(word) && (isDigit(word[n]) || word[n] == '.' || word[n] == ',' || word[n] == ':') {
		n++
	}
	if n == 0 || n == len(word) || len(word)-n > 4 {
		return 0
	}
	switch word[n:] {
	case "k", "K", "m", "M", "mm", "mn", "bn", "tn", "B", "km", "kg", "cm", "ft", "lb", "lbs", "mi", "mph", "kph", "kmh",
		"am", "pm", "AM", "PM", "x", "p", "c", "Hz", "kHz", "MHz", "GHz", "MW", "GW", "kW", "GB", "MB", "TB", "kb", "mg", "ml",
		"hrs", "hr", "min", "sec", "yr", "yrs", "in", "ha", "tonnes", "oz", "hh", "kt", "nm", "bps":
		return n
	}
	return 0
}
