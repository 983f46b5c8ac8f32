package event

import "github.com/readout-news/readout/lexicon"

// recipients are those whom the act of a verb is done to.
func (s *sheet) recipients(m *meaning, actors []int) []int {
	v := m.head
	obj := s.object(v)
	turn := m.act.Turn
	take := func(c int) []int {
		if c < 0 {
			return nil
		}
		return without(s.parties(c), actors)
	}
	somebody := func(out []int) bool { return s.best(out) > thing }
	var things []int // what is no party, where nothing else is found
	keep := func(out []int) bool {
		if somebody(out) {
			return true
		}
		if things == nil {
			things = out
		}
		return false
	}
	if out := take(m.to); keep(out) {
		return out
	}
	if turn == lexicon.Praise || turn == lexicon.Blame {
		if out := take(obj); keep(out) {
			return out
		}
	}
	if out := take(s.child(v, "iobj")); keep(out) {
		return out
	}
	if m.noun >= 0 { // a second object, "granted the ministry permission"
		for c := int(s.words[v].first); c >= 0 && c < m.noun; c = int(s.words[c].next) {
			if s.words[c].rel == "obj" && c != m.via && c != m.noun && c > v {
				if out := take(c); somebody(out) {
					return out
				}
			}
		}
	}
	if turn == lexicon.Demand || turn == lexicon.Appeal || turn == lexicon.Allow || turn == lexicon.Threaten && m.inner == nil {
		// Whom the demand is made of, or who is allowed.
		if obj != m.via {
			if out := take(obj); keep(out) {
				return out
			}
		}
		if m.inner != nil && !s.verbal(m.inner.head) {
			if in, _ := s.roles(m.inner); s.best(without(in, actors)) >= political {
				return without(in, actors) // "demanded the withdrawal of the rebels from"
			}
		}
		if c := s.oblique(v, askPreps); c >= 0 && c != m.via {
			if out := take(c); somebody(out) {
				return out
			}
		}
	}
	if turn == lexicon.Intend {
		if out := take(s.oblique(v, withPreps[:1])); somebody(out) {
			return out // "agreed with Kenya to"
		}
	}
	if m.inner != nil && turn == lexicon.Carry && !s.verbal(m.inner.head) {
		if out := s.aside(m, actors); somebody(out) {
			return out
		}
	}
	if m.inner != nil {
		in, to := s.roles(m.inner)
		in, to = without(in, actors), without(to, actors)
		if turn == lexicon.Demand || turn == lexicon.Appeal || turn == lexicon.Allow || turn == lexicon.Refuse && !s.verbal(m.inner.head) {
			in, to = to, in
		}
		if keep(to) {
			return to
		}
		if out := s.aside(m, actors); keep(out) {
			return out
		}
		if keep(in) {
			return in
		}
	}
	if out := s.aside(m, actors); keep(out) {
		return out
	}
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		if r := s.words[c].rel; c > v && (r == "xcomp" || r == "ccomp" || r == "advcl") && (m.inner == nil || c != m.via) {
			if out := s.within(c, actors, 0); somebody(out) {
				return out
			}
		}
	}
	if m.noun >= 0 || m.via >= 0 && nominal(s.words[m.via].pos) {
		i := m.noun
		if i < 0 {
			i = m.via
		}
		if c := s.child(i, "acl"); c >= 0 {
			if out := s.within(c, actors, 0); somebody(out) {
				return out
			}
		}
	}
	if things == nil && obj >= 0 && m.noun < 0 {
		things = take(obj)
	}
	return things
}

var askPreps = []string{"on", "upon", "to", "from", "with", "of"}

// within finds a party in a clause that is no act by itself: "agreed to set up a
// station at Digha".
func (s *sheet) within(v int, actors []int, depth int) []int {
	if depth > 3 {
		return nil
	}
	take := func(c int) []int {
		if c < 0 {
			return nil
		}
		if out := without(s.parties(c), actors); s.best(out) > thing {
			return out
		}
		return nil
	}
	if s.words[v].rel == "ccomp" || s.words[v].rel == "advcl" {
		if c := s.child(v, "nsubj"); c >= 0 && s.words[c].pos != "PRON" {
			if out := take(c); out != nil {
				return out
			}
		}
	}
	if out := take(s.child(v, "obj")); out != nil {
		return out
	}
	m := &meaning{act: demand, head: v, noun: s.child(v, "obj"), via: -1, to: -1}
	if out := s.aside(m, actors); s.best(out) > thing {
		return out
	}
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		if r := s.words[c].rel; c > v && (r == "xcomp" || r == "ccomp" || r == "advcl") {
			if out := s.within(c, actors, depth+1); out != nil {
				return out
			}
		}
	}
	return nil
}
