package token

// longestDateline is the number of tokens that a dateline has at most.
const longestDateline = 16

// dateline gives the index behind the dateline that begins at index start, the
// first token of a line, 0 if none does: "ENTEBBE, 14 May (AFP) -", "NEW DELHI --", "KABUL:".
// The treebanks have it as a sentence of its own.
//
// A dateline is a place, in capitals or followed by a date or an agency in
// brackets, then a dash with white space on both sides, or after capitals a
// colon; capital letters follow. A place alone with a dash counts where a word
// follows that starts sentences ("Pittsburgh - A man ...").
func (s *scanner) dateline(start, end int) int {
	if s.traits[start]&capital == 0 {
		return 0
	}
	loud, sure, depth := true, false, 0 // loud: no word but capitals so far
	for at := start; at < end && at < start+longestDateline; at++ {
		t := s.traits[at]
		form := s.tokens[at].Span.In(s.text)
		switch {
		case t&newLine != 0 && at > start:
			return 0
		case isDash(form):
			if at == start || at+1 >= end || depth > 0 || t&spaced == 0 && !isLongDash(form) {
				return 0
			}
			next := s.traits[at+1]
			if next&(capital|opening|number) == 0 || next&spaced == 0 && !isLongDash(form) {
				return 0
			}
			place := s.tokens[start].Span.Len() > 3 && !s.startsAt(start)
			if sure || place && (loud && s.shouts(start) && !s.shouts(at+1) || at <= start+4 && s.startsAt(at+1)) {
				return at + 1
			}
			return 0
		case form == ":" && depth == 0:
			if at+1 < end && at > start && at <= start+4 && loud && s.shouts(start) && s.tokens[start].Span.Len() > 3 && s.startsAt(at+1) {
				return at + 1
			}
			return 0
		case form == "(":
			depth++
		case form == ")":
			depth--
			sure = true
		case form == "," || form == "/" || form == ";":
		case t&number != 0:
			sure = sure || at > start+1
		case t&capital != 0:
			if isMonth(form) {
				sure = true
			} else if depth == 0 && !s.shouts(at) {
				loud = false
			}
		case form == "and" || form == "of" || form == "de" || form == "-":
		default:
			return 0
		}
	}
	return 0
}

// shouts reports whether the token at index at is two capitals or more.
func (s *scanner) shouts(at int) bool {
	span := s.tokens[at].Span
	return span.Len() > 1 && isUpper(s.text[span.Start]) && (isUpper(s.text[span.Start+1]) || s.text[span.Start+1] == '.')
}

func isDash(form string) bool {
	return form == "-" || form == "--" || isLongDash(form)
}

func isLongDash(form string) bool { return form == "–" || form == "—" || form == "--" }

// isMonth reports whether form is the name of a month as datelines have it.
func isMonth(form string) bool {
	switch form {
	case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
		"Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.":
		return true
	}
	return false
}
