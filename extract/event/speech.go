package event

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// speechAbove is the verb of saying in whose content v is the main verb, -1 where
// there is none.
func (s *sheet) speechAbove(v int) int {
	for n := 0; n < 6; n++ {
		w := &s.words[v]
		if w.head < 0 {
			// "..., officials said": the words of saying hang on their content.
			for c := int(w.first); c >= 0; c = int(s.words[c].next) {
				if s.words[c].rel == "parataxis" && s.speaks(c) {
					return c
				}
			}
			return -1
		}
		switch w.rel {
		case "ccomp", "parataxis":
			if s.speaks(w.head) {
				return w.head
			}
			return -1
		case "conj":
			v = w.head
		default:
			return -1
		}
	}
	return -1
}

// speaks reports whether the verb at v is one of saying.
func (s *sheet) speaks(v int) bool {
	if s.words[v].pos != "VERB" {
		return false
	}
	for _, a := range lexicon.ActVerb(s.words[v].lemma) {
		if a.Turn == lexicon.Speak {
			return true
		}
	}
	switch s.words[v].lemma {
	case "allow": // "allowed that it was late"
		c := s.content(v)
		return c >= 0 && s.child(v, "obj") < 0 && s.that(c)
	case "express", "voice", "reiterate", "convey":
		c := s.child(v, "obj")
		return c >= 0 && opinions[s.words[c].lemma] && s.content(v) >= 0
	case "warn", "promise", "vow", "pledge", "threaten", "insist", "demand":
		return true
	}
	return false
}

// opinions are nouns for what is expressed in words.
var opinions = words("hope concern fear doubt belief confidence view opinion expectation worry wish optimism conviction")

// duty adds the demand that somebody makes who says that another must do
// something.
func (s *sheet) duty(v, speech int, m *meaning) {
	who := s.subject(speech)
	whom := s.subject(v)
	if who < 0 || who == whom {
		return
	}
	code := mustOf(m)
	if code == "" {
		return
	}
	if m == nil {
		m = &meaning{head: v, noun: -1, via: -1, to: -1}
	}
	outer := &meaning{code: code, act: demand, head: v, noun: -1, inner: m, via: -1, to: whom}
	a := act{sentence: s.at, code: code, mean: outer}
	if s.negated(speech) {
		a.status = readout.Negated
	}
	var to []int
	if whom >= 0 {
		to = s.parties(whom)
		if len(to) == 1 && s.weigh(to[0]) == thing {
			if m.code != "" {
				_, rs := s.roles(m)
				to = append(rs, to...)
			}
		}
	}
	s.add(a, s.parties(who), to)
}

var demand = &lexicon.Act{Words: "must", Code: "100", Turn: lexicon.Demand}
