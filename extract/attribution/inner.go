package attribution

import (
	"slices"

	"github.com/readout-news/readout/lexicon"
)

// inner adds, from the dependency trees, the attributions that stand within the
// content of others and that the rules for the order of words have missed. Where
// there are no trees it adds none.
func (s *sheet) inner(all []found) []found {
	used := make([]bool, len(s.words))
	told := make([]int32, len(s.words)) // 1 + a find in whose content the word stands
	for k := range all {
		for i := all[k].cue.from; i < all[k].cue.to; i++ {
			used[i] = true
		}
		for _, c := range all[k].content {
			for i := c.from; i < c.to; i++ {
				told[i] = int32(k + 1)
			}
		}
		// "The envoy, she writes, told her that": what stands between the pieces.
		for n := 1; n < len(all[k].content); n++ {
			a, b := all[k].content[n-1], all[k].content[n]
			if all[k].cue.from < a.to || all[k].cue.to > b.from || all[k].source.from < a.to || b.from-a.to > nearby+all[k].cue.to-all[k].cue.from {
				continue
			}
			for i := max(all[k].cue.to, all[k].source.to); i < b.from; i++ {
				if told[i] == 0 {
					told[i] = int32(k + 1)
				}
			}
		}
	}
	for si := range s.sents {
		at := &s.sents[si]
		if !slices.ContainsFunc(told[at.from:at.to], func(k int32) bool { return k > 0 }) {
			continue
		}
		t := s.treeOf(si)
		if t == nil {
			continue
		}
		for v := at.from; v < at.to; v++ {
			if told[v] == 0 || used[v] || s.declinedAt(v, &all[told[v]-1]) || s.words[v].tag < verbFin || s.words[v].tag > verbPart {
				continue
			}
			if f, ok := s.innerAt(t, v, si, &all[told[v]-1]); ok && !s.crossesPassage(f) && !slices.Contains(used[f.cue.from:f.cue.to], true) {
				all = append(all, f)
				for i := f.cue.from; i < f.cue.to; i++ {
					used[i] = true
				}
			}
		}
	}
	return all
}

// declinedAt reports whether the verb at v is what somebody declined to do, with
// f: "to comment on" in "refused to comment on".
func (s *sheet) declinedAt(v int, f *found) bool {
	return v == f.content[0].from+1 && s.low(v-1) == "to" && s.withheld(f)
}

// perceivingForms are forms of verbs of perceiving and knowing. By themselves
// they tell of an event; within what another says they tell on whose senses it
// rests.
var perceivingForms = func() map[string]*lexicon.CueVerb {
	m := map[string]*lexicon.CueVerb{}
	v := &lexicon.CueVerb{Lemma: "hear", Class: lexicon.Thought, Frames: lexicon.Object | lexicon.Clause, Weak: true}
	for w := range wordSet("hear heard hears see saw seen sees smell smelled smelt smells witness witnessed notice noticed overheard trust trusted trusts mean meant means") {
		m[w] = v
	}
	r := &lexicon.CueVerb{Lemma: "radio", Class: lexicon.Speech, Frames: lexicon.Object | lexicon.Clause | lexicon.Quote}
	for w := range wordSet("radioed confided confides") {
		m[w] = r
	}
	return m
}()

// innerAt reads the attribution whose verb stands at word v, from the tree.
func (s *sheet) innerAt(t *tree, v, si int, around *found) (found, bool) {
	w := &s.words[v]
	cue := w.cue
	if p := perceivingForms[w.low]; p != nil && (cue == nil || cue.Has(lexicon.AsOnly)) {
		cue = p
	}
	if cue == nil || cue.Class == lexicon.Seeming || cue.Class == lexicon.Decree {
		return found{}, false
	}
	k := t.tokenOf(s, v)
	subject, passive := t.subject(k)
	f := found{verb: v, sent: si, class: cue.Class, cue: s.groupWords(t, k, v)}
	f.negative = s.negated(f.cue)
	if subject >= 0 {
		f.source = t.phrase(subject)
	}
	if f.source.holds(v) {
		f.source.to = v
		if f.source.from < v && f.cue.from < v {
			f.source.to = f.cue.from
		}
		for !f.source.empty() && s.closes(f.source.to-1) {
			f.source.to--
		}
	}
	obj, iobj := s.object(t, k), t.kid(k, "iobj")
	comp := t.kid(k, "ccomp", "xcomp")
	switch {
	case passive:
		if !cue.Has(lexicon.Tell|lexicon.Press) || comp < 0 {
			return f, false
		}
		f.addressee, f.source = f.source, scope{}
		if by := t.kid(k, "obl:agent"); by >= 0 {
			f.source = s.behindPrep(t.phrase(by), "by")
		}
		f.content = []scope{t.under(comp, nil)}
	case f.source.empty() || !s.speaker(f.source, true) || cue.Weak && !s.speaker(f.source, false):
		return f, false
	default:
		switch {
		case comp >= 0:
			f.content = []scope{t.under(comp, nil)}
			to := iobj
			if to < 0 {
				to = obj
			}
			if to >= 0 && cue.Has(lexicon.Tell|lexicon.Press) && s.speaker(t.phrase(to), false) {
				f.addressee = t.phrase(to)
			}
			if !cue.Has(lexicon.Clause | lexicon.ThatOnly | lexicon.Infin | lexicon.Press | lexicon.Tell | lexicon.Gerund | lexicon.AsObject) {
				return f, false
			}
		case obj >= 0 && cue.Has(lexicon.Object|lexicon.AsObject|lexicon.Tell|lexicon.Press|lexicon.OfObject):
			f.content = []scope{t.phrase(obj)}
			if iobj >= 0 {
				f.addressee = t.phrase(iobj)
			} else if cue.Has(lexicon.Tell|lexicon.Press) && !cue.Has(lexicon.Object) {
				// "pressed the governor for a gift"
				c := t.kid(k, "obl")
				if c < 0 || s.caseOf(t, c) != "for" && !cue.Takes(s.caseOf(t, c)) || !s.speaker(f.content[0], false) {
					return f, false
				}
				f.addressee = f.content[0]
				f.content[0] = t.phrase(c)
			}
			if w := s.low(f.content[0].from); w == "no" || w == "nothing" || w == "nobody" || w == "none" {
				f.negative = true
			}
		default:
			c := -1
			for _, o := range t.kids[k] {
				if isRel(t.toks[o].Rel, "obl", "advcl") && cue.Takes(s.caseOf(t, int(o))) {
					c = int(o)
				}
			}
			if c < 0 {
				return f, false
			}
			f.content = []scope{t.under(c, nil)}
		}
	}
	return s.fitted(f, around)
}
