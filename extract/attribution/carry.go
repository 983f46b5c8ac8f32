package attribution

import (
	"slices"

	"github.com/readout-news/readout/lexicon"
)

// crowd is more attributions than a sentence of prose has. What each has to do
// with the others is not asked in such a one, so that the work stays linear.
const crowd = 60

// carry gives the attributions the authorities that stand beside them: who
// carried their words, and the outlets to which they were told.
func (s *sheet) carry(all []found) {
	bySent := make([][]int, len(s.sents))
	for k := range all {
		if n := all[k].sent; n >= 0 && n < len(bySent) {
			bySent[n] = append(bySent[n], k)
		}
	}
	for i := range s.sents {
		if len(bySent[i]) == 0 || len(bySent[i]) > crowd {
			continue
		}
		at := &s.sents[i]
		for _, c := range s.carriers(at) {
			if k := s.carried(c.at, all, bySent[i], at); k >= 0 {
				if c.last && s.listens(all[k].addressee) {
					all[k].addVia(all[k].addressee)
				}
				for _, v := range c.via {
					if w := s.antecedent(all[k].source); w != all[k].source && overlaps(w, v) {
						continue // "relayed by a guest, who said"
					}
					if !s.self(v) || s.another(v, all[k].source) {
						all[k].addVia(v)
					}
				}
			}
		}
		for _, k := range bySent[i] {
			all[k].addVia(s.toldWhom(all[k].source))
		}
	}
	for k := range all {
		all[k].addVia(s.publisher(&all[k]))
		asked := s.interviewer(&all[k])
		all[k].addVia(asked)
		s.outletsLast(all[k].via)
		to := s.antecedent(all[k].addressee)
		if s.listens(to) || asked.empty() && s.itself(to) {
			all[k].addVia(to)
		} else {
			all[k].addVia(s.employer(to))
		}
	}
	for i := range s.sents {
		if len(bySent[i]) > crowd {
			continue
		}
		for n, k := range bySent[i] {
			for _, j := range bySent[i][:n] {
				all[k].goesWith(&all[j])
			}
			for _, j := range bySent[i][n+1:] {
				all[k].goesWith(&all[j])
			}
		}
	}
}

// addVia adds an authority that is not there yet and is not the source itself.
func (a *found) addVia(v scope) {
	if v.empty() || a.told && overlaps(v, a.source) || a.source == v || v.from <= a.source.from && a.source.to <= v.to && !a.source.empty() {
		return
	}
	for _, w := range a.via {
		if v == w {
			return
		}
	}
	a.via = append(a.via, v)
}

// another reports whether a pronoun cannot stand for the source, by gender.
func (s *sheet) another(pronoun, source scope) bool {
	own, other := s.gender(source), ""
	switch s.low(pronoun.from) {
	case "he":
		other = "m"
	case "she":
		other = "f"
	}
	return own != "" && other != "" && own != other
}

// goesWith gives a the authorities of b where both are said by the same words
// for a source, one after the other: "told the paper that ..., adding that".
func (a *found) goesWith(b *found) {
	if len(a.via) == 0 && len(b.via) > 0 && !b.cites && !a.source.empty() && a.source == b.source && b.cue.to <= a.cue.from && a.class == lexicon.Speech && b.class == lexicon.Speech {
		a.via = slices.Clone(b.via)
	}
}

// outletsLast puts who spoke for the source before the outlets.
func (s *sheet) outletsLast(via []scope) {
	if len(via) > 1 {
		slices.SortStableFunc(via, func(x, y scope) int {
			a, b := s.listens(x), s.listens(y)
			switch {
			case a == b:
				return 0
			case b:
				return -1
			}
			return 1
		})
	}
}

// antecedent is the noun phrase before a relative pronoun, and r itself where it
// is none.
func (s *sheet) antecedent(r scope) scope {
	if r.to-r.from != 1 || s.tagAt(r.from) != question {
		return r
	}
	k := r.from - 1
	if k > 0 && s.tagAt(k) == comma {
		k--
	}
	if k < s.in(r.from).from {
		return r
	}
	if np := s.phraseLeft(k, s.in(r.from).from); !np.empty() {
		return np
	}
	return r
}

// itself reports whether a phrase is an "it" that stands for an outlet that its
// sentence names before: "the paper reached a guard, who told it that".
func (s *sheet) itself(r scope) bool {
	if r.to-r.from != 1 || s.low(r.from) != "it" {
		return false
	}
	at := s.in(r.from)
	for i := max(at.from, r.from-30); i < r.from; i++ {
		if t := s.tagAt(i); t == nameWord || t == noun {
			if np := (scope{i, s.nameEnd(i)}); t == nameWord && s.outlet(np) || t == noun && s.kind(i) {
				return true
			}
		}
	}
	return false
}

// employer is the outlet of a reporter who was told something: "a Lakewire
// reporter", "Ruth Nakato of the Gazette", "the Gazette's Ruth Nakato".
func (s *sheet) employer(r scope) scope {
	if r.empty() {
		return scope{}
	}
	reporter := false
	for i := r.from; i < r.to; i++ {
		reporter = reporter || reporters[s.low(i)]
		switch w := &s.words[i]; {
		case w.tag == possessive && w.low[0] == '\'' && i > r.from:
			if np := (scope{r.from, i}); s.outlet(np) && s.words[i-1].upper {
				return np
			}
			return scope{}
		case w.tag == preposition && (w.low == "of" || w.low == "from" || w.low == "for"):
			if np := (scope{i + 1, r.to}); !np.empty() && (s.outlet(np) || reporter && s.employs(np)) {
				return np
			}
			return scope{}
		case reporters[w.low] && i > r.from && s.words[i-1].tag == nameWord:
			from := i - 1
			for from > r.from && s.words[from-1].tag == nameWord {
				from--
			}
			if np := (scope{from, i}); s.outlet(np) {
				return np
			}
		}
	}
	return scope{}
}

// employs reports whether a phrase behind "a reporter of" is a name that can be an
// outlet's, whatever it looks like by itself.
func (s *sheet) employs(r scope) bool {
	if s.tagAt(r.from) != nameWord || s.nameEnd(r.from) != r.to {
		return false
	}
	_, place := lexicon.PlaceByName(s.spanOf(r.from, r.to).In(s.text))
	return !place && (r.to-r.from == 1 || s.hasIt(r) || s.unknownName(r))
}

var reporters = wordSet("reporter reporters correspondent correspondents journalist journalists crew team interviewer producer")
