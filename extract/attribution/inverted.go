package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// invertedAt finds "..., said SOURCE" with its verb at v.
func (f *finder) invertedAt(v, si int, at *sentence, hi int) bool {
	w := &f.words[v]
	if w.form&(lexicon.Past|lexicon.ThirdSg|lexicon.Base) == 0 || w.tag == verbIng || w.tag == verbBase {
		return false
	}
	from := v
	for from > at.from && f.words[from-1].tag == adverb {
		from--
	}
	switch f.tagAt(from - 1) {
	case comma, mark, dash:
	default:
		if from > at.from {
			return false
		}
	}
	if from == 0 {
		return false
	}
	if w.cue.Lemma == "tell" {
		return false
	}
	content, quoted := f.contentBefore(from, at, w.cue)
	if content.empty() || !quoted && !w.cue.Has(lexicon.Clause) {
		return false
	}
	if !quoted {
		if own := f.subject(from, at.from); !own.empty() && own.from <= content.from {
			return false // "Mr. Okello, who was there, said": the verb has its subject
		}
	}
	if !quoted && w.form == lexicon.Base && !lexicon.SpeakerNoun(f.low(v+1)) {
		return false // "..., say sources"
	}
	switch f.tagAt(v + 1) {
	case determiner, possessive, noun, nameWord, adjective, number, verbPart, verbIng:
	case pronoun:
		if objectPronouns[f.low(v+1)] {
			return false
		}
	default:
		return false
	}
	src := f.sourceRight(v+1, hi)
	if src.empty() || !f.speaker(src, true) {
		return false
	}
	switch f.tagAt(src.to) {
	case verbFin, aux, modal, toWord:
		if src.to < hi {
			return false
		}
	case subordinator:
		if f.low(src.to) == "that" {
			return false
		}
	}
	a := found{source: src, cue: scope{from, v + 1}, content: []scope{content}, verb: v, sent: si,
		class: w.cue.Class, before: true, quoted: quoted}
	f.goOn(&a, src.to, at, hi)
	if f.add(a) {
		f.setBarrier(from, at)
		return true
	}
	return false
}
