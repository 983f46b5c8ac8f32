package attribution

import (
	"github.com/readout-news/readout"
)

// date gives each attribution the time at which it was said, where the Record
// has Times and one of them stands with the cue rather than in the content: "said
// on Wednesday that", "told reporters late on Tuesday", "On Monday, she said".
func (s *sheet) date(all []readout.Attribution, finds []*found, parent []int) {
	times := s.rec.Times
	if len(times) == 0 {
		return
	}
	at := make(map[int]int, len(times)) // first word of a time to its index
	ends := make(map[int]int, len(times))
	for i := range times {
		if r := s.scopeOf(times[i].Span); !r.empty() {
			at[r.from] = i
			ends[r.to] = i
		}
	}
	for n := range all {
		f := finds[n]
		if f.cue.empty() {
			continue
		}
		t := s.timeBehind(f, at)
		if t < 0 {
			t = s.timeBefore(f, ends)
		}
		if t < 0 || s.otherWords(f, times[t].Span, all, n, parent) {
			continue
		}
		said := times[t]
		all[n].SaidOn = &said
	}
}

// timeBehind is the time that stands behind the cue, past addressee, source,
// adverbs and what says where; -1 for none.
func (s *sheet) timeBehind(f *found, at map[int]int) int {
	hi := s.in(f.cue.to - 1).to
	j := f.cue.to
	for range 6 {
		if t, ok := s.timeAt(j, hi, at); ok {
			if c, inside := s.contentAt(f, j); inside && !s.beforeThat(j, c) {
				return -1
			}
			return t
		}
		if j >= hi {
			return -1
		}
		switch {
		case f.source.from == j && f.source.to > j:
			j = f.source.to
		case f.addressee.from == j && f.addressee.to > j:
			j = f.addressee.to
		case s.low(j) == "to" && f.addressee.from == j+1:
			j = f.addressee.to
		case s.tagAt(j) == adverb:
			j++
		case s.tagAt(j) == preposition:
			if _, inside := s.contentAt(f, j); inside {
				return -1
			}
			k := s.phraseRight(j+1, hi)
			if k == j+1 {
				return -1
			}
			j = k
		default:
			return -1
		}
	}
	return -1
}

// timeAt is the time that begins at word j, or behind the preposition there.
func (s *sheet) timeAt(j, hi int, at map[int]int) (int, bool) {
	for k := j; k < hi && k <= j+2; k++ {
		if t, ok := at[k]; ok {
			return t, true
		}
		switch s.low(k) {
		case "on", "in", "at", "late", "early", "earlier", "later", "the", "last", "this", "by", "during":
		default:
			return 0, false
		}
	}
	return 0, false
}

// contentAt is the piece of the content of f that holds word i.
func (s *sheet) contentAt(f *found, i int) (scope, bool) {
	for _, c := range f.content {
		if c.holds(i) {
			return c, true
		}
	}
	return scope{}, false
}

// beforeThat reports whether the time at j opens a content whose clause begins
// behind it: "on Monday that the road was closed".
func (s *sheet) beforeThat(j int, c scope) bool {
	if j > c.from+1 {
		return false
	}
	for k := j; k < c.to && k < j+6; k++ {
		if s.low(k) == "that" {
			return true
		}
		switch s.tagAt(k) {
		case verbFin, aux, modal:
			return false
		}
	}
	return false
}

// timeBefore is the time that stands right before the source, at the beginning
// of its clause, or between source and cue; -1 for none.
func (s *sheet) timeBefore(f *found, ends map[int]int) int {
	if f.source.empty() || f.source.from > f.cue.from {
		return -1
	}
	if t, ok := ends[f.cue.from]; ok && !s.scopeOf(s.rec.Times[t].Span).in(f.source) {
		return t // "the mayor on Monday said"
	}
	if f.before {
		return -1 // what stands before the source is content
	}
	j := f.source.from
	if t, ok := ends[j]; ok {
		return t
	}
	if j > 0 && s.tagAt(j-1) == comma {
		if t, ok := ends[j-1]; ok {
			return t
		}
	}
	return -1
}

// otherWords reports whether a time stands in words that are another's than the
// cue of f: in the content of an attribution that f does not stand in, or in its
// own content without opening it.
func (s *sheet) otherWords(f *found, t readout.Span, all []readout.Attribution, n int, parent []int) bool {
	within := map[int]bool{}
	for p := parent[n]; p >= 0; p = parent[p] {
		within[p] = true
	}
	for k := max(0, n-30); k < len(all) && k < n+30; k++ {
		if k == n {
			continue
		}
		for _, c := range all[k].Content {
			if c.Contains(t) != (within[k] && c.Contains(all[n].Cue)) && (c.Contains(t) || within[k] && c.Contains(all[n].Cue)) {
				if parent[k] != n {
					return true
				}
			}
		}
	}
	return false
}
