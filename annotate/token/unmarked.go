package token

// breaksUnmarked reports whether the sentence that began at index start ends
// without a stop behind the token at index at: between two addresses, behind an
// address before a word that starts sentences, before and behind the line of
// date and time that stands over a message or a post ("04/30/2001 12:42 PM"),
// and before the number of a list item that follows a colon ("are: 1. The").
func (s *scanner) breaksUnmarked(start, at, next int) bool {
	a, b := s.traits[at], s.traits[next]
	switch {
	case a&site != 0 && s.text[s.tokens[at].Span.Start] != '@':
		return b&site != 0 && b&spaced != 0 || s.startsAt(next)
	case b&number != 0 && s.dateTime(next):
		return at > start
	case (s.is(at, "AM") || s.is(at, "PM")) && at >= start+2:
		return s.dateTime(at - 2)
	case b&number != 0 && s.is(at, ":") && next+2 < len(s.tokens) && s.is(next+1, ".") && s.marker(next):
		return s.traits[next+2]&capital != 0 && s.traits[next+1]&spaced == 0 && s.traits[next+2]&spaced != 0
	}
	return false
}

// dateTime reports whether a date in figures and a time stand at index at.
func (s *scanner) dateTime(at int) bool {
	if at+1 >= len(s.tokens) {
		return false
	}
	date, time := s.tokens[at].Span, s.tokens[at+1].Span
	if date.Len() < 8 || date.Len() > 10 || time.Len() < 4 || time.Len() > 8 {
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
