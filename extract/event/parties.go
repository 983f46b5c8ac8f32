package event

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// parties are the heads of those whom the phrase at h stands for, as those who
// undergo an act. Where h is a thing that somebody has or made ("his
// government's plan", "the attack on the embassy in Nairobi") it is that
// somebody, if the phrase names one.
func (s *sheet) parties(h int) []int { return s.partiesOf(h, false) }

// authors are the heads of those whom the phrase at h stands for, as those who do
// an act: of "the Kenyan attack in Ogaden" Kenya, not Ogaden.
func (s *sheet) authors(h int) []int { return s.partiesOf(h, true) }

func (s *sheet) partiesOf(h int, author bool) []int {
	if h < 0 {
		return nil
	}
	h = s.behindDateline(h)
	var all []int
	heads := s.joined(h, s.scratch.joined[:0])
	if w := &s.words[h]; w.rel == "nsubj" {
		for c := int(w.next); c >= 0; c = int(s.words[c].next) {
			if x := &s.words[c]; x.rel == "nsubj" && c > h && c < w.head && !relativePronoun(x) && h >= s.dateline && s.listed(c) {
				heads = s.joined(c, heads) // a list whose parts hang on the verb one by one
			}
		}
	}
	for k, j := range heads {
		if k+1 < len(heads) && s.words[j].pos == "ADJ" && heads[k+1] == j+1 {
			continue // "the lions and the evil awful Gondor"
		}
		in := s.somebody(j, 0, author)
		switch a := s.named(in); {
		case a >= 0: // "old foes Chad and Niger"
			all = s.joined(a, all)
		case in != j: // "the meeting with Chad, Niger and Mali"
			all = s.joined(in, all)
		default:
			all = append(all, in)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// named is the name of states or bodies right behind a noun that says what they
// are; -1 where there is none.
func (s *sheet) named(h int) int {
	if s.words[h].pos != "NOUN" {
		return -1
	}
	c := s.child(h, "appos")
	if c < 0 || s.words[c-1].pos == "PUNCT" {
		return -1
	}
	switch name := s.words[c].name; {
	case name == readout.StateName, name == readout.LocationName, name == readout.OrganisationName, s.entered(c) == political:
		if s.leftmost(c) == s.phrase(h).to {
			return c
		}
	}
	return -1
}

// listed reports whether a comma or "and" stands before the phrase of c.
func (s *sheet) listed(c int) bool {
	i := s.leftmost(c)
	return i > 0 && (s.words[i-1].pos == "PUNCT" || s.words[i-1].pos == "CCONJ" || s.words[i].pos == "CCONJ")
}

// somebody is the head of the party that h is, or that h names inside.
func (s *sheet) somebody(h, depth int, author bool) int {
	if depth > 4 || s.weigh(h) >= person && !s.deed(h) {
		return h
	}
	best, top := h, person
	try := func(c int) {
		in := s.somebody(c, depth+1, author)
		v := s.weigh(in)
		if v > thing && s.words[c].sub == "poss" {
			v++ // the owner first
		}
		if v > top || v == top && best == h {
			best, top = in, v
		}
	}
	for c := int(s.words[h].first); c >= 0; c = int(s.words[c].next) {
		w := &s.words[c]
		if w.rel == "acl" && author && s.words[c].tag == "VBN" {
			if a := s.agent(c); a >= 0 {
				try(a) // "an explosion claimed by"
			}
			continue
		}
		if w.rel == "acl" && w.sub == "relcl" && !author {
			if d := s.child(c, "nsubj"); d >= 0 && s.words[d].pos != "PRON" {
				try(d) // "the plan that Kenya made"
			}
			continue
		}
		if w.rel == "acl" && !author {
			for d := int(w.first); d >= 0; d = int(s.words[d].next) {
				if r := s.words[d].rel; (r == "obl" || r == "obj") && nominal(s.words[d].pos) && !s.timely(d) && d > c {
					try(d)
				}
			}
			continue
		}
		if !nominal(w.pos) {
			continue
		}
		switch w.rel {
		case "nmod", "amod", "compound", "obl", "flat":
		default:
			continue
		}
		if s.timely(c) {
			continue
		}
		switch p := s.prep(c); {
		case author && p != "" && p != "of" && p != "by" && p != "from":
			continue
		}
		try(c)
	}
	return best
}

// behindDateline is the party that stands behind the dateline ("THE HAGUE -- A
// prosecutor") where the tree takes the place for it.
func (s *sheet) behindDateline(h int) int {
	if h >= s.dateline {
		return h
	}
	for i := s.dateline; i < len(s.words) && i < s.dateline+20; i++ {
		if w := &s.words[i]; w.head >= 0 && w.head < s.dateline && nominal(w.pos) {
			return i
		}
	}
	return h
}

// datelineEnd is where the text begins behind place, agency and dash; 0 where it
// begins at once.
func (s *sheet) datelineEnd() int {
	upper := 0
	for i := range min(12, len(s.words)) {
		w := &s.words[i]
		switch w.low {
		case "-", "--", "–", "—":
			if upper > 0 && i > 0 && i+1 < len(s.words) && (s.words[i-1].span.End < w.span.Start || w.low != "-") {
				return i + 1
			}
			if upper == 0 {
				return 0
			}
		case ",", "(", ")", ".", "/", "of", "the":
		case ":":
			if upper > 0 && i < 8 {
				return i + 1
			}
			return 0
		default:
			if w.pos != "PROPN" && w.pos != "NUM" && w.span.In(s.text) == w.low {
				return 0
			}
			upper++
		}
	}
	return 0
}

// deed reports whether the noun at h tells of an act or a paper, even where it
// bears a name: "the Kampala agreement".
func (s *sheet) deed(h int) bool {
	w := &s.words[h]
	if w.pos != "NOUN" {
		return false
	}
	return s.nounAct(h) != nil && lexicon.RoleByNoun(w.lemma) == nil
}
