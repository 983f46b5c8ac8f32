package event

import "github.com/readout-news/readout/lexicon"

// adjectiveMeaning reads "is ready to", "is critical of".
func (s *sheet) adjectiveMeaning(v, depth int) *meaning {
	a := lexicon.ActAdjective(s.words[v].lemma)
	if a == nil || s.words[v].rel == "amod" || s.words[v].pos == "NOUN" && s.child(v, "cop") < 0 {
		return nil
	}
	if a.Turn == lexicon.NoTurn { // "is the largest donor to"
		return &meaning{code: a.Code, act: a, head: v, noun: -1, via: -1, to: s.oblique(v, donorPreps), negated: s.negated(v)}
	}
	m := &meaning{act: a, head: v, noun: -1, via: -1, to: -1, negated: s.negated(v)}
	wills := false
	for c := int(s.words[v].first); c >= 0; c = int(s.words[c].next) {
		wills = wills || c > v && s.infinitive(c)
		if r := s.words[c].rel; c > v && (r == "xcomp" || r == "ccomp" || r == "advcl" || r == "csubj") && (s.infinitive(c) || a.Turn == lexicon.Carry) {
			if in := s.verbMeaning(c, depth+1); in != nil {
				if code := compose(a.Turn, in.code, in.negated); code != "" {
					m.code, m.inner, m.via = code, in, c
					return m
				}
			}
		}
	}
	if c := s.oblique(v, adjectivePreps); c >= 0 {
		if in := s.actNounAmong(c, depth+1); in != nil && a.Turn != lexicon.Praise && a.Turn != lexicon.Blame {
			if code := compose(a.Turn, in.code, false); code != "" {
				m.code, m.inner, m.via = code, in, c
				return m
			}
		}
		if a.Turn == lexicon.Praise || a.Turn == lexicon.Blame {
			m.code, m.to = a.Code, c
			return m
		}
	}
	if wills && a.Code != "" && a.Turn == lexicon.Intend {
		m.code = a.Code
		return m
	}
	return nil
}

var donorPreps = []string{"to", "of", "for", "between", "in"}

var adjectivePreps = []string{"of", "to", "for", "with"}
