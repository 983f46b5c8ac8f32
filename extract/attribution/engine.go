package attribution

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// tagged reports whether the engine has tagged the sentence: its first token
// has a tag.
func tagged(in *readout.Sentence) bool {
	return len(in.Tokens) > 0 && in.Tokens[0].XPOS != ""
}

// retag corrects the coarse tags of a sentence by those of the language engine,
// which knows far more words. Only what is hard to tell by rule is corrected:
// nouns, verbs, adjectives and adverbs from each other, and the readings of
// "to", "'s" and "her". The closed classes stay as the rules have them, since
// the rules are made for their sorting.
func (s *sheet) retag(at *sentence) {
	for i := at.from; i < at.to; i++ {
		w := &s.words[i]
		t := s.token(i)
		if t == nil || t.XPOS == "" || w.span != t.Span {
			continue
		}
		switch w.low {
		case "to":
			if t.UPOS == "PART" {
				w.tag = toWord
			} else {
				w.tag = preposition
			}
			continue
		case "'s":
			if t.UPOS == "AUX" || t.UPOS == "VERB" {
				w.tag = aux
			} else {
				w.tag = possessive
			}
			continue
		case "her":
			if t.XPOS == "PRP$" {
				w.tag = possessive
			} else {
				w.tag = pronoun
			}
			continue
		}
		if open := openTag(t); open != none && isOpen(w.tag) {
			if open == verbBase && w.tag == verbFin {
				if p, _ := s.before(i, at); p == noun || p == nameWord || p == timeWord {
					continue // "papers quote a guard": nothing asks for a base form
				}
			}
			if open == verbPart && w.tag == verbFin && w.cue != nil && w.cue.Has(lexicon.Quote) {
				if p, _ := s.before(i, at); p == comma && s.endsBehind(i+1, at) {
					continue // "..., its envoy, Mr. Okello, signalled on Tuesday."
				}
			}
			s.setOpen(w, open)
		}
	}
}

// endsBehind reports whether nothing but a time stands between word i and the end
// of the sentence or a comma.
func (s *sheet) endsBehind(i int, at *sentence) bool {
	k := s.behind(i, at.to, false)
	return k >= at.to || s.tagAt(k) == stop || s.tagAt(k) == comma
}

// token is the first token of word i, nil outside of the text.
func (s *sheet) token(i int) *readout.Token {
	if i < 0 || i >= len(s.words) {
		return nil
	}
	return &s.rec.Sentences[s.in(i).index].Tokens[s.words[i].tok]
}

// setOpen gives a word one of the open classes.
func (s *sheet) setOpen(w *word, open tag) {
	form, isVerb := lexicon.Verb(w.low)
	switch open {
	case verbFin, verbBase, verbIng, verbPart:
		if isVerb && w.cue == nil {
			w.cue, w.form = form.Cue, form.Forms
		}
	default:
		w.cue = nil
	}
	w.tag = open
}

// isOpen reports whether t is one of the open classes.
func isOpen(t tag) bool {
	switch t {
	case noun, nameWord, adjective, adverb, verbFin, verbBase, verbIng, verbPart:
		return true
	}
	return false
}

// openTag is the coarse tag for a token of an open class, none for others.
func openTag(t *readout.Token) tag {
	switch t.XPOS {
	case "NN", "NNS":
		return noun
	case "NNP", "NNPS":
		return nameWord
	case "JJ", "JJR", "JJS":
		return adjective
	case "RB", "RBR", "RBS":
		return adverb
	case "VB":
		return verbBase
	case "VBD", "VBZ", "VBP":
		return verbFin
	case "VBG":
		return verbIng
	case "VBN":
		return verbPart
	}
	return none
}
