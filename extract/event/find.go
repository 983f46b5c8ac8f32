package event

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// act is an event as it was found in a sentence.
type act struct {
	sentence   int
	code       string
	kind       string // PLOVER type, which may be the Chooser's
	mean       *meaning
	trigger    readout.Span
	actors     []readout.Span
	recipients []readout.Span
	place      readout.Place
	time       *readout.Time
	status     readout.Status
	contexts   []string
	keys       [2]string // what actors and recipients are known by, for merging
	numbers    [2]string // how many they are
	word       string    // lemma of the trigger
}

// scratch is memory that is used again.
type scratch struct {
	joined   []int
	subjects []int
}

// sentence finds the acts of the sentence that is laid out.
func (s *sheet) sentence() {
	first := len(s.found)
	s.local = s.localClimate()
	for i := range s.words {
		if s.words[i].used {
			continue
		}
		switch s.words[i].pos {
		case "VERB":
			if s.words[i].rel != "amod" { // "the suspected killers"
				s.verb(i)
			}
		case "ADJ":
			if s.words[i].rel != "amod" {
				s.verb(i)
			}
		case "NOUN":
			if lexicon.ActAdjective(s.words[i].lemma) != nil && s.child(i, "cop") >= 0 {
				s.verb(i)
			}
		}
	}
	for i := range s.words {
		if w := &s.words[i]; !w.used && (w.pos == "NOUN" || w.pos == "PROPN" || w.tag == "VBG") {
			s.noun(i)
		}
	}
	s.statements()
	slices.SortStableFunc(s.found[first:], func(a, b act) int { return a.trigger.Compare(b.trigger) })
}

// add keeps an act whose parties are political enough, and marks its words as
// used.
func (s *sheet) add(a act, actors, recipients []int) {
	m := a.mean
	if hostile(a.code) && !s.agency(actors) {
		return
	}
	recipients = slices.DeleteFunc(recipients, func(r int) bool { return slices.Contains(actors, r) })
	if !s.counts(a.code, m, actors, recipients) || s.domestic(a.code, m, actors, recipients) {
		return
	}
	for x := m; x != nil; x = x.inner {
		own := x != m && (m.act.Turn == lexicon.Praise || m.act.Turn == lexicon.Blame)
		if own {
			break // what is praised or blamed has happened as well
		}
		s.words[x.head].used = true
		if x.noun >= 0 && !(x == m && m.inner != nil && m.inner.head == x.noun && (m.act.Turn == lexicon.Praise || m.act.Turn == lexicon.Blame)) {
			s.words[x.noun].used = true
		}
	}
	if s.verbal(m.head) {
		if c := s.child(m.head, "nsubj"); c >= 0 && s.deed(c) && hostile(a.code) {
			s.words[c].used = true // "the airstrike killed": one act
		}
	}
	a.trigger = s.triggerOf(m)
	a.word = s.words[m.head].lemma
	if m.noun >= 0 {
		a.word = s.words[m.noun].lemma
	}
	for _, h := range actors {
		a.actors = appendSpan(a.actors, s.spanOf(s.phrase(h)))
	}
	for _, h := range recipients {
		a.recipients = appendSpan(a.recipients, s.spanOf(s.phrase(h)))
	}
	a.keys[0], a.numbers[0] = s.keyOf(actors)
	a.keys[1], a.numbers[1] = s.keyOf(recipients)
	s.whereWhen(&a, m)
	a.kind = lexicon.ActCodeOf(a.code).Type.Name
	if s.chooser != nil {
		s.choose(&a, actors, recipients)
	}
	a.contexts = s.contextsOf(&a, m)
	s.found = append(s.found, a)
}

// appendSpan keeps spans in order and apart.
func appendSpan(all []readout.Span, sp readout.Span) []readout.Span {
	for _, t := range all {
		if t.Overlaps(sp) {
			return all
		}
	}
	return append(all, sp)
}

// triggerOf are the words that tell of the act: the verb with its particle, and
// with its noun or the verb within where they stand close.
func (s *sheet) triggerOf(m *meaning) readout.Span {
	from, to := m.head, m.head+1
	if c := s.childSub(m.head, "compound", "prt"); c == m.head+1 {
		to = c + 1
	}
	other := m.noun
	if other < 0 && m.inner != nil && m.act != demand {
		other = m.inner.head
	}
	if other >= 0 {
		if d := other - m.head; d > 0 && d <= 6 {
			to = max(to, other+1)
		}
	}
	return s.spanOf(extent{from, to})
}

// keyOf is what parties are known by, the lemmas of their heads in order of text,
// and how many they are told to be.
func (s *sheet) keyOf(heads []int) (key, number string) {
	for _, h := range heads {
		if s.words[h].pos == "PRON" {
			continue
		}
		key += s.words[h].lemma + " "
		if c := s.child(h, "nummod"); c >= 0 {
			number += s.words[c].low + " "
		}
	}
	return key, number
}
