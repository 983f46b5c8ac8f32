package token

// breaksUnmarked reports whether the sentence that began at index start ends
// without a stop behind the token at index at. These are places that the
// treebanks part as well, since what stands on both sides was set apart on the
// page: web addresses, lines drawn in characters, the line of date and time
// over a message or a post ("04/30/2001 12:42 PM"), list numbers after a colon
// ("are: 1. The"), the closing formula of a letter, an emoticon, the day under
// a headline, the credit under a picture.
func (s *scanner) breaksUnmarked(start, at, next int) bool {
	a, b := s.traits[at], s.traits[next]
	if b&spaced == 0 {
		return false
	}
	switch {
	case b&number != 0 && s.dateTime(next):
		return a&site != 0 || at > start && a&small == 0
	case a&site != 0 && s.text[s.tokens[at].Span.Start] != '@':
		return b&site != 0 || s.startsAt(next)
	case a&face != 0:
		return b&capital != 0 && s.text[s.tokens[at].Span.Start] != '<'
	case s.isRule(at) || s.isRule(next):
		return true
	case (s.is(at, "AM") || s.is(at, "PM")) && at >= start+2:
		return s.dateTime(at - 2)
	case b&number != 0 && s.is(at, ":") && next+2 < len(s.tokens) && s.is(next+1, ".") && s.marker(next):
		return s.traits[next+2]&capital != 0 && s.traits[next+1]&spaced == 0 && s.traits[next+2]&spaced != 0
	case b&capital != 0 && a&(capital|number) != 0 && (s.credit(next) || s.dayEnds(next)):
		return true
	case a&number != 0 && at == start+1 && start == s.first && (s.is(start, "Figure") || s.is(start, "Table") || s.is(start, "Photo")):
		return s.startsAt(next)
	case s.is(at, ",") && at-start <= 4 && b&capital != 0:
		return s.isClosing(start, at) || s.isGreeting(start, at)
	}
	return false
}

// isRule reports whether the token at index at is a line drawn in characters.
func (s *scanner) isRule(at int) bool {
	span := s.tokens[at].Span
	if span.Len() < 8 {
		return false
	}
	switch s.text[span.Start] {
	case '_':
		return span.Len() > 24 // shorter ones are blanks to be filled in
	case '-', '=', '*', '~', '#':
		return s.text[span.End-1] == s.text[span.Start]
	}
	return false
}

// credit reports whether a credit line starts at index at: "Image: ...".
func (s *scanner) credit(at int) bool {
	if at+2 >= len(s.tokens) || !s.is(at+1, ":") {
		return false
	}
	switch s.tokens[at].Span.In(s.text) {
	case "Image", "Photo", "Photograph", "Picture", "Credit":
		return true
	}
	return false
}

// dayEnds reports whether the block ends with a day in words that starts at
// index at: "Tuesday, September 1, 2015".
func (s *scanner) dayEnds(at int) bool {
	form := s.tokens[at].Span.In(s.text)
	return at+6 == len(s.tokens) && s.is(at+1, ",") && isMonth(s.tokens[at+2].Span.In(s.text)) && s.traits[at+3]&number != 0 &&
		s.traits[at+5]&number != 0 && len(form) >= 6 && form[len(form)-3:] == "day"
}

// isClosing reports whether the tokens from index start to at are the formula
// that closes a letter ("Best regards,") and a name without a full stop follows.
func (s *scanner) isClosing(start, at int) bool {
	if s.traits[start]&capital == 0 || at == start {
		return false
	}
	switch s.tokens[at-1].Span.In(s.text) {
	case "Thanks", "Best", "Sincerely", "Cheers", "Respectfully":
		if at-start != 1 {
			return false
		}
	case "regards", "Regards", "wishes", "you", "truly", "sincerely", "faithfully", "advance", "care":
	default:
		return false
	}
	n := at + 1
	for n < len(s.tokens) && n < at+5 && s.traits[n]&capital != 0 && s.traits[n]&leaning == 0 {
		n++
	}
	return n == len(s.tokens) || s.traits[n]&(terminal|small|leaning|capital) == 0 && !s.is(n, ",")
}

// isGreeting reports whether the tokens from index start to at greet the reader
// of a letter: "Dear Mr. Okello,".
func (s *scanner) isGreeting(start, at int) bool {
	switch s.tokens[start].Span.In(s.text) {
	case "Dear", "Hi", "Hello":
		for start++; start < at; start++ {
			if s.traits[start]&capital == 0 {
				return false
			}
		}
		return true
	}
	return false
}

// dateTime reports whether a date in figures and a time stand at index at.
func (s *scanner) dateTime(at int) bool {
	if at+1 >= len(s.tokens) {
		return false
	}
	date, time := s.tokens[at].Span, s.tokens[at+1].Span
	if date.Len() < 6 || date.Len() > 10 || time.Len() < 4 || time.Len() > 8 {
		return false
	}
	slashes, colons := 0, 0
	for i := date.Start; i < date.End; i++ {
		if s.text[i] == '/' {
			slashes++
		}
	}
	for i := time.Start; i < time.End; i++ {
		if s.text[i] == ':' {
			colons++
		}
	}
	return slashes == 2 && colons >= 1
}
