package attribution

// fitted cuts the parts of a find to what lies in the content around it and off
// its cue; false where no content is left.
func (s *sheet) fitted(f found, around *found) (found, bool) {
	var room scope
	for _, c := range around.content {
		if c.holds(f.verb) {
			room = c
		}
	}
	if n := len(around.content); room.empty() {
		room = scope{around.content[0].from, around.content[n-1].to}
	}
	c := f.content[0]
	c.from, c.to = max(c.from, room.from), min(c.to, room.to)
	if c.holds(f.cue.from) || c.from < f.cue.to && c.to > f.cue.from {
		if c.from < f.cue.from && c.to > f.cue.to {
			return f, false
		}
		if c.from < f.cue.from {
			c.to = f.cue.from
		} else {
			c.from = f.cue.to
		}
	}
	c = s.trim(c)
	if c.empty() {
		return f, false
	}
	f.content = []scope{c}
	if f.source.from < room.from && f.source.to > room.from {
		f.source.from = room.from
	}
	if by := around.source; f.source.from < by.from && f.source.to > by.from && by.to <= f.cue.from {
		f.source.to = by.from // "the judge, her clerk said, had promised"
		for !f.source.empty() && s.closes(f.source.to-1) {
			f.source.to--
		}
	}
	if overlaps(f.source, f.cue) || overlaps(f.source, c) && !f.source.empty() {
		return f, false
	}
	if overlaps(f.addressee, f.cue) {
		f.addressee = scope{}
	}
	return f, true
}

// closes reports whether word i is a comma or mark that ends nothing.
func (s *sheet) closes(i int) bool {
	switch s.words[i].tag {
	case comma, colon, dash, stop:
		return true
	}
	return false
}

// behindPrep is a phrase without the preposition that opens it.
func (s *sheet) behindPrep(r scope, prep string) scope {
	if !r.empty() && s.low(r.from) == prep {
		r.from++
	}
	return r
}

// groupWords is the verb at word v with its auxiliaries, negation and particle.
func (s *sheet) groupWords(t *tree, k, v int) scope {
	r := scope{v, v + 1}
	for r.from > 0 && v-r.from < 6 {
		x := r.from - 1
		if s.sentOf[x] != s.sentOf[v] {
			break
		}
		switch s.words[x].tag {
		case aux, modal, negation, adverb:
			r.from--
			continue
		}
		break
	}
	return r
}

// negated reports whether a verb group has a negation in it.
func (s *sheet) negated(r scope) bool {
	for i := r.from; i < r.to; i++ {
		if s.words[i].tag == negation {
			return true
		}
	}
	return false
}

// object is the token of the object of the verb at token k; not that of a
// relative pronoun, which parsers like to see in the "that" of content. -1 for
// none.
func (s *sheet) object(t *tree, k int) int {
	for i := len(t.kids[k]) - 1; i >= 0; i-- {
		c := int(t.kids[k][i])
		if isRel(t.toks[c].Rel, "obj") && c > k {
			return c
		}
	}
	return -1
}
