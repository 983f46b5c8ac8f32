package attribution

// appositionEnd is the end of the apposition that begins at i, behind a comma;
// i where there is none.
func (s *sheet) appositionEnd(i, hi int) int {
	if i >= hi {
		return i
	}
	w := &s.words[i]
	switch w.tag {
	case determiner, number, possessive:
	case preposition:
		if (w.low == "of" || w.low == "from") && s.tagAt(i+1) == nameWord && s.tagAt(i-2) != noun {
			return s.nounPhrase(i+1, hi)
		}
		return i
	case question:
		if w.low == "who" || w.low == "whose" || w.low == "which" {
			return s.relativeEnd(i, hi)
		}
		return i
	case noun, adjective:
		if w.cue != nil && s.startsObject(i+1) && w.nounToo {
			return i
		}
		if w.tag == adjective && (w.low == "last" || w.low == "early" || w.low == "late") {
			return i
		}
	case nameWord:
		// "..., Deputy Minister of Roads": a title or a place.
	case conjunction:
		// "..., a lawyer, and Peter Okello, her client"
		if w.low != "and" || s.clauseWithVerb(i+1, hi) {
			return i
		}
		switch s.tagAt(i + 1) {
		case nameWord, determiner, noun, possessive:
			if j := s.nounPhrase(i+1, hi); j > i+1 {
				return j
			}
		}
		return i
	default:
		return i
	}
	if s.clauseWithVerb(i, hi) {
		return i
	}
	j := s.appositive(i, hi)
	return j
}

// appositive is the end of an apposition: a noun phrase in which every
// prepositional phrase belongs to it.
func (s *sheet) appositive(i, hi int) int {
	j := s.nounPhrase(i, hi)
	for j < hi && j > i {
		w := &s.words[j]
		switch w.tag {
		case adverb:
			if t := s.tagAt(j + 1); t != verbIng && t != verbPart {
				return j
			}
			j++
			continue
		case preposition, toWord:
			if s.tagAt(j+1) == timeWord || s.tagAt(j+1) == pronoun {
				return j
			}
			k := s.nounPhrase(j+1, hi)
			if k == j+1 {
				return j
			}
			j = k
			continue
		case verbPart, verbIng, question:
			if w.tag == question && w.low != "who" && w.low != "which" && w.low != "whose" {
				return j
			}
			return s.relativeEnd(j, hi)
		case subordinator:
			if w.low == "that" {
				return s.relativeEnd(j, hi)
			}
			return j
		}
		return j
	}
	return j
}

// relativeEnd is the end of the relative clause or participle that begins at i.
func (s *sheet) relativeEnd(i, hi int) int {
	for j := i; j < hi; j++ {
		if q := s.quoteAt(j); q != nil && q.from == j && j > i && !q.speech {
			j = q.to - 1
			continue
		}
		switch w := &s.words[j]; w.tag {
		case comma, colon, dash, stop, mark:
			if j == i+1 {
				return i
			}
			return j
		case subordinator:
			if j > i && (w.low == "as" || w.low == "when" || w.low == "after" || w.low == "while") {
				return j
			}
		case verbIng:
			if j > i+1 && w.cue != nil && (w.low == "saying" || w.low == "adding") {
				return j
			}
		}
	}
	return hi
}
