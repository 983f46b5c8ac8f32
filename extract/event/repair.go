package event

// repair mends two slips that parsers make where a past form could be a
// participle: "The army shelled villagers" read as one noun phrase, and "police
// had tortured detainees" read as having.
func (s *sheet) repair() {
	for v := 1; v+1 < len(s.words); v++ {
		w := &s.words[v]
		if w.pos != "VERB" || w.rel != "amod" || w.head <= v || w.tag != "VBN" && w.tag != "VBD" {
			continue
		}
		h := w.head
		if x := &s.words[v-1]; x.lemma == "have" && s.words[h].head == v-1 && s.words[h].rel == "obj" {
			w.rel, w.head, w.sub = x.rel, x.head, x.sub
			s.words[h].head = v
			x.rel, x.head, x.sub, x.pos = "aux", v, "", "AUX"
			for k := range s.words {
				if s.words[k].head == v-1 && k != v {
					s.words[k].head = v
				}
			}
			continue
		}
		if s.words[h].head >= 0 || s.words[len(s.words)-1].low != "." {
			continue
		}
		// The noun right before the verb, in the same phrase, is its subject.
		c := v - 1
		for c > 0 && s.words[c].pos == "ADV" {
			c--
		}
		if x := &s.words[c]; x.head == h && (x.pos == "NOUN" || x.pos == "PROPN") && (x.rel == "compound" || x.rel == "nsubj" || x.rel == "nmod") {
			w.rel, w.head = "root", -1
			x.rel, x.sub, x.head = "nsubj", "", v
			s.words[h].rel, s.words[h].head = "obj", v
			for k := range s.words {
				if y := &s.words[k]; y.head == h && k < v && k != c {
					y.head = c
				} else if y.head == h && y.rel == "punct" {
					y.head = v
				}
			}
		}
	}
}
