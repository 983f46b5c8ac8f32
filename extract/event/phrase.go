package event

import "github.com/readout-news/readout"

// extent is a range of words [from, to).
type extent struct{ from, to int }

// phrase is the noun phrase that h heads as a party of an act: what stands
// before the noun, names, and phrases with "of" and the like directly behind it;
// no apposition, no relative clause, no further conjunct.
func (s *sheet) phrase(h int) extent { return s.phraseDeep(h, 0) }

func (s *sheet) phraseDeep(h, depth int) extent {
	e := extent{h, h + 1}
	if depth > 6 {
		return e
	}
	for c := int(s.words[h].first); c >= 0; c = int(s.words[c].next) {
		if c >= h {
			break
		}
		switch s.words[c].rel {
		case "det", "amod", "compound", "nummod", "flat", "nmod", "advmod", "goeswith", "advcl":
			if s.words[c].rel == "advmod" && s.words[c].low != "about" && s.words[c].low != "nearly" && s.words[c].low != "some" {
				continue
			}
			if s.words[c].rel == "nmod" && s.words[c].sub != "poss" && s.words[c].sub != "desc" {
				if s.prep(c) != "" || s.words[c].sub != "" {
					continue
				}
			}
			if s.words[c].rel == "amod" || s.words[c].rel == "advcl" {
				if f := s.leftmost(c); f < e.from && s.words[c].rel == "amod" {
					e.from = f
				}
				continue
			}
			if f := s.leftmost(c); f < e.from {
				e.from = f
			}
		}
	}
	for c := int(s.words[h].first); c >= 0; c = int(s.words[c].next) {
		if c < h {
			continue
		}
		w := &s.words[c]
		switch w.rel {
		case "flat", "compound", "fixed", "nummod", "goeswith", "list":
			if f := s.leftmost(c); f == e.to {
				e.to = max(e.to, s.phraseDeep(c, depth+1).to)
			}
		case "appos":
			if w.name == readout.PersonName && s.leftmost(c) == e.to && !(s.words[h].tag == "NNS" && s.childConj(c)) {
				e.to = max(e.to, s.phraseDeep(c, depth+1).to) // "the church leader Amos Banda"
			}
		case "nmod", "obl":
			p := s.prep(c)
			if w.sub == "desc" && s.leftmost(c) == e.to {
				e.to = max(e.to, s.phraseDeep(c, depth+1).to)
				continue
			}
			if w.sub == "tmod" || p == "" || !partOfName[p] || s.timely(c) {
				continue
			}
			inner := s.phraseDeep(c, depth+1)
			from := inner.from
			for from > h+1 && s.words[from-1].head == c {
				from--
			}
			if from == e.to {
				e.to = inner.to
				// "officials from Chad and Niger"
				for d := int(s.words[c].first); d >= 0; d = int(s.words[d].next) {
					if x := &s.words[d]; d > c && x.rel == "conj" && x.name != "" {
						if y := s.phraseDeep(d, depth+1); y.from <= e.to+1 && y.from >= e.to && (y.from == e.to || s.words[e.to].rel == "cc" || s.words[e.to].pos == "PUNCT") {
							e.to = y.to
						}
					}
				}
			}
		}
	}
	if depth == 0 && e.to < len(s.words) && s.words[h].rel == "nsubj" {
		// "the Kenyan leader Amos Banda", read as two subjects.
		for c := int(s.words[h].next); c >= 0; c = int(s.words[c].next) {
			if w := &s.words[c]; (w.rel == "nsubj" || w.rel == "vocative") && w.name == readout.PersonName && s.leftmost(c) == e.to {
				e.to = s.phraseDeep(c, 1).to
			}
		}
	}
	if depth == 0 {
		e = s.wholeName(e, h)
	}
	if h >= s.dateline {
		e.from = max(e.from, s.dateline)
	}
	for e.from < h && (s.words[e.from].rel == "case" || s.words[e.from].pos == "PUNCT" || s.words[e.from].pos == "ADP" || s.words[e.from].rel == "cc") {
		e.from++
	}
	return e
}

// partOfName are the prepositions behind which a party goes on.
var partOfName = map[string]bool{"of": true, "for": true, "in": true, "from": true, "at": true, "on": true, "within": true}

// leftmost is the first word of the subtree of i.
func (s *sheet) leftmost(i int) int {
	for n := 0; n < len(s.words); n++ {
		c := int(s.words[i].first)
		if c < 0 || c > i {
			return i
		}
		i = c
	}
	return i
}

// spanOf are the bytes of a range of words.
func (s *sheet) spanOf(e extent) readout.Span {
	if e.from >= e.to {
		return readout.Span{}
	}
	return readout.Span{Start: s.words[e.from].span.Start, End: s.words[e.to-1].span.End}
}

// joined are h and what is joined to it by "and", "or" or commas.
func (s *sheet) joined(h int, out []int) []int {
	out = append(out, h)
	for c := int(s.words[h].first); c >= 0; c = int(s.words[c].next) {
		if c > h && (s.words[c].rel == "conj" && nominal(s.words[c].pos) || s.words[c].rel == "appos" && s.inList(h, c)) {
			out = s.joined(c, out)
		}
		if len(out) > 24 {
			break
		}
	}
	return out
}

func nominal(pos string) bool {
	switch pos {
	case "NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X":
		return true
	}
	return false
}

// wholeName is e up to the end of the name in which it ends, which the tree may
// part, and, where the head is part of a longer compound, with the words before
// it: "the Kenyan government" of "the Kenyan government issue".
func (s *sheet) wholeName(e extent, h int) extent {
	w := &s.words[h]
	for w.rel != "compound" && w.rel != "amod" && e.to < len(s.words) && s.words[e.to].name != "" && !s.words[e.to].starts && s.words[e.to].pos == "PROPN" {
		e.to++
	}
	if w.rel != "compound" || w.head <= h {
		return e
	}
	for e.from > 0 {
		x := &s.words[e.from-1]
		if x.head != w.head || x.rel != "compound" && (x.rel != "amod" || x.name == "") {
			break
		}
		e.from--
	}
	return e
}

// inList reports whether c, read as an apposition of h, is but the next of a list
// that goes on: "Chad, Niger, and Mali".
func (s *sheet) inList(h, c int) bool {
	w, x := &s.words[h], &s.words[c]
	if w.pos != "PROPN" || x.pos != "PROPN" || w.name == readout.PersonName || x.name == readout.PersonName || s.words[s.leftmost(c)].low != "," {
		return false
	}
	if s.weigh(h) != political || s.weigh(c) != political {
		return false
	}
	return s.child(h, "conj") > c || s.child(c, "conj") > c
}
