package attribution

import (
	"slices"

	"github.com/readout-news/readout/lexicon"
)

// parts tell for each word whether it stands in the content of a proposal,
// whether in the source or cue of one, whether it is what one declined to do, and
// how many proposals lie on both sides of its beginning.
type parts struct {
	content, frame, declined []bool
	across                   []int
}

func (s *sheet) marksOf(fixed []found) parts {
	n := len(s.words) + 2
	m := parts{make([]bool, n), make([]bool, n), make([]bool, n), make([]int, n)}
	for k := range fixed {
		c := s.scopeOf(fixed[k].fixed.cover())
		if !c.empty() {
			m.across[c.from+1]++
			m.across[c.to]--
		}
		if f := &fixed[k]; s.withheld(f) {
			m.declined[f.content[0].from] = true
			m.declined[min(f.content[0].from+1, n-1)] = true
		}
		markAll(m.frame, fixed[k].source)
		markAll(m.frame, fixed[k].cue)
		for _, c := range fixed[k].content {
			markAll(m.content, c)
		}
	}
	for i := 1; i < n; i++ {
		m.across[i] += m.across[i-1]
	}
	return m
}

func markAll(m []bool, r scope) {
	for i := r.from; i < r.to; i++ {
		m[i] = true
	}
}

// keeps reports whether a find of the rules, which no proposal has, is worth
// keeping beside the proposals: it stands within one, or is one of the surest
// kinds and shares no words with any, so that none would have to stand within it.
// chained tells that its words came through somebody.
func (s *sheet) keeps(f *found, m parts, chained bool) bool {
	at := f.content[0]
	if !f.cue.empty() {
		at = f.cue
	}
	if !f.keep && !slices.Contains(m.content[at.from:at.to], false) {
		return !m.declined[at.from]
	}
	if f.keep || !f.as.empty() && f.cue == f.as || s.tellsOf(f, m) {
		return true
	}
	if !s.sure(f, chained) || slices.Contains(m.frame[at.from:at.to], true) || slices.Contains(m.content[at.from:at.to], true) {
		return false
	}
	return !slices.ContainsFunc(f.content, func(c scope) bool { return slices.Contains(m.content[c.from:c.to], true) })
}

// tellsOf reports whether the find stands behind its content, in which there are
// proposals: "..., a priest said". Annotators mark the outermost one.
func (s *sheet) tellsOf(f *found, m parts) bool {
	if !f.before || f.source.empty() || len(f.content) != 1 || f.class != lexicon.Speech || !s.sayCue(f) && !s.bearsOut(f, m) {
		return false
	}
	for _, r := range [2]scope{f.cue, f.source} {
		if slices.Contains(m.frame[r.from:r.to], true) || slices.Contains(m.content[r.from:r.to], true) {
			return false
		}
	}
	// Whole proposals, not parts of them.
	c := f.content[0]
	return m.across[c.from] == 0 && m.across[c.to] == 0
}

// bearsOut reports whether the find confirms or adds what a proposal in its
// content is said to have said: "..., one of them confirmed to a rival paper".
func (s *sheet) bearsOut(f *found, m parts) bool {
	c := s.words[f.verb].cue
	return c != nil && c.Has(lexicon.Clause) && s.speaker(f.source, false) && slices.Contains(m.frame[f.content[0].from:f.content[0].to], true)
}

// sayCue reports whether the cue is "according to" or a verb that words stand
// before: "..., officials said".
func (s *sheet) sayCue(f *found) bool {
	if s.low(f.cue.from) == "according" {
		return true
	}
	c := s.words[f.verb].cue
	return c != nil && c.Has(lexicon.Quote) && c.Has(lexicon.Clause|lexicon.Tell)
}

// sure reports whether the find is of a kind that is hardly ever wrong, or that
// a chain or the polarity of what was not said hangs on: "according to", direct
// speech with its speaker, words told to an outlet or quoted by one, and what
// somebody did not say.
func (s *sheet) sure(f *found, chained bool) bool {
	if s.low(f.cue.from) == "according" {
		return true
	}
	if f.source.empty() || f.class != lexicon.Speech {
		return false
	}
	return f.quoted || f.negative || chained
}
