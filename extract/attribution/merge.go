package attribution

import (
	"slices"
	"sort"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// merge joins what a network proposed with what the rules found. The proposals
// stand, with their words as they are; from a rule that found the same cue each
// gets addressee, authorities and polarity, and where no rule did, these are
// read from the words around the cue. Of what only the rules found, that is kept
// which stands within a proposal, or serves a chain.
func (s *sheet) merge(rules []found, proposed []Proposal, both bool) []found {
	out := make([]found, 0, len(rules)+len(proposed))
	taken := make([]bool, len(rules))
	byCue := byWord(rules, len(s.words))
	// What carried the words of a rule's find carried those of the proposal with
	// its cue, also where the proposal has the carrier in its content.
	through := slices.Clone(rules)
	for k := range through {
		through[k].via = slices.Clone(through[k].via)
	}
	s.carry(through)
	for i := range proposed {
		f, ok := s.proposal(&proposed[i])
		if !ok {
			continue
		}
		if k := s.sameCue(&f, rules, byCue); k >= 0 && !s.quotedWithin(&f, &rules[k]) {
			if both {
				continue
			}
			taken[k] = true
			s.better(&f, &rules[k])
			f.take(&rules[k])
			f.via = f.others(through[k].via)
		}
		out = append(out, f)
	}
	fixed := len(out)
	m := s.marksOf(out[:fixed])
	for k := range rules {
		if !taken[k] && (both || s.keeps(&rules[k], m, len(through[k].via) > 0)) {
			out = append(out, rules[k])
		}
	}
	return out
}

// quotedWithin makes of "V quoted SOURCE as saying CONTENT", which the network
// marks as V's, the attribution that stands in it: with "as saying" for its cue.
func (s *sheet) quotedWithin(f, r *found) bool {
	if overlaps(r.source, f.source) || f.source.empty() {
		return false
	}
	if r.as.empty() || overlaps(r.as, f.cue) {
		// "SOURCE was quoted as saying by V", which the network marks as V's.
		r.keep = slices.ContainsFunc(r.via, func(v scope) bool { return overlaps(v, f.source) })
		return r.keep
	}
	r.cue = r.as
	if slices.ContainsFunc(f.content, func(c scope) bool { return c.from <= r.as.from && r.as.to <= c.to }) {
		r.via = slices.DeleteFunc(slices.Clone(r.via), func(v scope) bool { return overlaps(v, f.source) })
	}
	return true
}

// proposal is a proposal as ranges of words; false where it is none that a
// Record could hold.
func (s *sheet) proposal(p *Proposal) (found, bool) {
	f := found{fixed: p, class: lexicon.Speech, verb: -1}
	if !s.sound(p) {
		return f, false
	}
	f.source, f.cue = s.scopeOf(p.Source), s.scopeOf(p.Cue)
	for _, c := range p.Content {
		f.content = append(f.content, s.scopeOf(c))
	}
	first := f.content[0].from
	if !f.cue.empty() {
		first = f.cue.from
	}
	f.sent = int(s.sentOf[first])
	f.verb = first
	for i := f.cue.from; i < f.cue.to; i++ {
		if w := &s.words[i]; w.cue != nil {
			f.verb, f.class = i, w.cue.Class
		}
	}
	f.before = f.content[0].from < f.verb
	return f, !s.crossesPassage(f)
}

// sound reports whether the Spans of a proposal lie in the text, in words that
// somebody speaks, in order and apart.
func (s *sheet) sound(p *Proposal) bool {
	if len(p.Content) == 0 {
		return false
	}
	last := 0
	for _, c := range p.Content {
		if c.Empty() || c.Start < last {
			return false
		}
		last = c.End
	}
	for _, sp := range append([]readout.Span{p.Source, p.Cue}, p.Content...) {
		if sp == (readout.Span{}) {
			continue
		}
		if sp.Empty() || sp.Start < 0 || sp.End > len(s.text) {
			return false
		}
		if t := sp.In(s.text); strings.TrimSpace(t) != t || s.scopeOf(sp).empty() {
			return false
		}
	}
	return true
}

// scopeOf is the words that a Span touches.
func (s *sheet) scopeOf(sp readout.Span) scope {
	if sp.Empty() {
		return scope{}
	}
	from := sort.Search(len(s.words), func(i int) bool { return s.words[i].span.End > sp.Start })
	to := sort.Search(len(s.words), func(i int) bool { return s.words[i].span.Start >= sp.End })
	if from >= to {
		return scope{}
	}
	return scope{from, to}
}

// byWord gives for each word the index of the find in whose cue it stands, -1
// where it stands in none.
func byWord(all []found, n int) []int {
	at := make([]int, n)
	for i := range at {
		at[i] = -1
	}
	for k := range all {
		for i := all[k].cue.from; i < all[k].cue.to; i++ {
			at[i] = k
		}
	}
	return at
}

// sameCue is the find of a rule whose cue shares the most words with the cue of
// f, -1 for none.
func (s *sheet) sameCue(f *found, rules []found, byCue []int) int {
	best, most := -1, 0
	for i := f.cue.from; i < f.cue.to; {
		k := byCue[i]
		if k < 0 {
			i++
			continue
		}
		n := 0
		for i < f.cue.to && byCue[i] == k {
			i++
			n++
		}
		if n > most {
			best, most = k, n
		}
	}
	return best
}

// better gives f the parts of the rule's find where the network has drawn what
// stands about "according to" into the cue, or has taken the speaker behind an
// inverted verb for what was said.
func (s *sheet) better(f, r *found) {
	if r.source.empty() || len(r.content) == 0 || overlaps(r.source, r.cue) {
		return
	}
	switch {
	case s.low(r.cue.from) == "according" && s.low(f.cue.from) == "according" && f.cue.to > r.cue.to && !slices.ContainsFunc(f.content, func(c scope) bool { return overlaps(c, r.source) }):
	case f.source.empty() && r.before && len(f.content) == 1 && overlaps(f.content[0], r.source) && f.content[0].from >= r.cue.to:
		f.content = slices.Clone(r.content)
	default:
		return
	}
	p := *f.fixed
	f.source, f.cue = r.source, r.cue
	p.Source, p.Cue = s.spanned(f.source), s.spanned(f.cue)
	p.Content = nil
	for _, c := range f.content {
		p.Content = append(p.Content, s.spanned(c))
	}
	f.fixed, f.before = &p, r.before
}

// take gives f what a rule read at the same cue and a proposal does not say.
func (f *found) take(r *found) {
	f.negative, f.class, f.verb = r.negative, r.class, r.verb
	f.quoted, f.addressee = r.quoted, r.addressee
	// "Jurors were told": the network takes them for the source.
	f.told = overlaps(r.addressee, f.source)
}

// others are those of the authorities that are not the source of f itself.
func (f *found) others(via []scope) []scope {
	return slices.DeleteFunc(slices.Clone(via), func(v scope) bool {
		return f.told && overlaps(v, f.source) || v.from <= f.source.from && f.source.to <= v.to && !f.source.empty()
	})
}

func overlaps(a, b scope) bool { return a.from < b.to && b.from < a.to }
