package attribution

// attaches reports whether the prepositional phrase that begins at i belongs to
// the noun before it.
func (s *sheet) attaches(i, lo int) bool {
	if i-1 < lo {
		return false
	}
	prev := &s.words[i-1]
	switch prev.tag {
	case verbPart:
		k := i - 2
		if s.tagAt(k) == adverb {
			k-- // "officials directly involved in"
		}
		switch s.tagAt(k) {
		case noun, nameWord, pronoun, determiner:
			return k >= lo
		}
		return false
	case noun, adjective:
		return !(prev.tag == noun && timeNoun[prev.low] && s.words[i].low != "of")
	case nameWord:
		return true
	case number, determiner:
		return s.words[i].low == "of" || s.words[i].low == "in" || s.words[i].low == "at"
	case pronoun:
		return s.words[i].low == "of" || s.words[i].low == "in"
	case verbIng:
		return true
	case adverb:
		return prev.low == "out" && s.words[i].low == "of" // "nine out of ten"
	}
	return false
}

var timeNoun = wordSet("week month year day days weeks months years night morning evening afternoon weekend hour hours minute minutes time spring summer autumn winter decade")

// joinsPhrases reports whether the conjunction or comma at i stands between
// noun phrases rather than clauses: no finite verb stands before it in its
// clause.
func (s *sheet) joinsPhrases(i, lo int) bool {
	switch s.tagAt(i - 1) {
	case noun, nameWord, pronoun, adjective, number, bracket, verbPart:
	case comma:
		return s.joinsPhrases(i-1, lo)
	default:
		return false
	}
	for j := i - 1; j >= lo; j-- {
		switch s.words[j].tag {
		case verbFin, aux, modal, verbBase:
			return s.relativeStart(j, lo) >= 0
		case subordinator:
			return !(j == lo && s.words[i].tag == comma)
		case question, colon, stop, mark, dash:
			return true
		case preposition:
			if j == lo && s.words[i].tag == comma {
				return false // "After months of talks, the army and ..."
			}
			if j == lo || s.words[j-1].tag == comma {
				// An opening adverbial: "In Kasana and Lugazi officials ..."
				return i-j > 2
			}
		}
	}
	return true
}
