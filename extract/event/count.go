package event

import "github.com/readout-news/readout/lexicon"

// localClimate is 1 where the sentence names a state, its people or a known body
// of state, 0 elsewhere.
func (s *sheet) localClimate() int {
	for i := range s.words {
		if w := &s.words[i]; w.name != "" && w.starts && s.weigh(i) >= political {
			return 1
		}
	}
	return 0
}

// counts reports whether an act with those parties is one of world affairs, as
// far as its parties and its words tell.
func (s *sheet) counts(code string, m *meaning, actors, recipients []int) bool {
	climate := max(s.climate, s.local)
	first, second := thing, thing
	for _, h := range actors {
		first = max(first, s.weigh(h))
	}
	for _, h := range recipients {
		second = max(second, s.weigh(h))
	}
	need := political
	if climate > 0 {
		need = named
	}
	if climate > 1 {
		need = person
	}
	switch m.firmness() {
	case lexicon.Firm:
		if family(code) == 4 && first < named {
			return false
		}
		return max(first, second) >= min(need, named) || max(first, second) >= person && climate > 0
	case lexicon.Weak:
		return first >= need && second >= person && max(first, second) >= min(political, need+1)
	}
	if first < political && second == thing && m.inner == nil && !s.strikes(m) && s.child(m.head, "xcomp") < 0 {
		return false
	}
	if family(code) == 7 && m.noun < 0 && m.inner == nil && second < person {
		return false
	}
	switch family(code) {
	case 1, 4, 5, 7:
		return first >= named && (max(first, second) >= need || second >= named)
	}
	if climate > 0 && hostile(code) && m.firmness() != lexicon.Weak {
		need = person
	}
	if max(first, second) >= need {
		return true
	}
	if first >= person && s.strikes(m) {
		return true
	}
	if m.inner == nil && m.act.Turn != lexicon.NoTurn {
		// "offers", "encourages" by themselves say little
		return first >= named && (second >= named || s.child(m.head, "xcomp") >= 0)
	}
	return first >= named
}

// strikes reports whether the act has to do with strikes and protests, which are
// political whoever takes part.
func (s *sheet) strikes(m *meaning) bool {
	for x := m; x != nil; x = x.inner {
		if family(x.code) == 14 {
			return true
		}
		if x.noun >= 0 {
			if a := s.nounAct(x.noun); a != nil && family(a.Code) == 14 {
				return true
			}
		}
	}
	return false
}

// agency reports whether those who are told to do harm can: people and bodies,
// weapons and blows, or nobody named.
func (s *sheet) agency(actors []int) bool {
	for _, h := range actors {
		if s.weigh(h) > thing || s.words[h].pos == "PRON" || s.deed(h) || weapons[s.words[h].lemma] {
			return true
		}
	}
	return len(actors) == 0
}

var weapons = words(`drone missile rocket shell mortar bomb warplane jet aircraft helicopter plane tank ship vessel vehicle bullet gunfire
	grenade mine device car truck boat submarine warship artillery regime gun law bill ruling order decision policy measure order
	blast explosion strike raid attack bombardment decree move`)
