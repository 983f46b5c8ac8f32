package event

// naming reports whether the verb at v gives something a name or a judgement and
// asks for nothing: "called the agreement a door", "called it overdue", "which
// he has called a new start".
func (s *sheet) naming(v int) bool {
	if s.words[v].lemma != "call" {
		return false
	}
	objects := 0
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		switch w := &s.words[c]; w.rel {
		case "xcomp":
			if w.pos == "NOUN" || w.pos == "PROPN" || w.pos == "ADJ" || w.pos == "ADV" {
				return true
			}
		case "obj", "iobj":
			objects++
			if c < v && (w.low == "which" || w.low == "what" || w.low == "that") || c > v && s.secondPhrase(c) {
				return true
			}
		}
	}
	return objects > 1 || objects == 1 && s.relativeOf(v)
}

// secondPhrase reports whether right behind the object at o, without a comma, a
// phrase begins that says what it is called: behind an opening quotation mark, or
// with an article of its own.
func (s *sheet) secondPhrase(o int) bool {
	next := o + 1
	if next >= len(s.words) {
		return false
	}
	w := &s.words[next]
	if next+1 < len(s.words) && (w.low == "\"" || w.low == "“" || w.low == "``" || w.low == "‘") {
		return true
	}
	return w.pos == "DET" && (w.low == "a" || w.low == "an")
}

// relativeOf reports whether the clause of the verb at v begins with a relative
// pronoun that the parser made nothing of beside an object: "which he has called
// a new start".
func (s *sheet) relativeOf(v int) bool {
	for c := int(s.words[v].first); c >= 0 && c < v; c = int(s.words[c].next) {
		if w := &s.words[c]; (w.low == "which" || w.low == "what") && w.rel != "obl" {
			return true
		}
	}
	return false
}
