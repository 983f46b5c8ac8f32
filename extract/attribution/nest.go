package attribution

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/readout-news/readout"
)

// attributions turns what was found into Attributions in order of text, with
// identifiers, nesting and the chain of authorities.
func (s *sheet) attributions(all []found) []readout.Attribution {
	if len(all) == 0 {
		return nil
	}
	s.clip(all)
	s.deny(all)
	s.address(all)
	s.carry(all)
	out := make([]readout.Attribution, len(all))
	order := make([]int, len(all))
	for i := range all {
		out[i] = s.attribution(&all[i])
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		return cmp.Or(out[i].Cover().Compare(out[j].Cover()), out[i].Cue.Compare(out[j].Cue), i-j)
	})
	sorted := make([]readout.Attribution, len(all))
	finds := make([]*found, len(all))
	for n, i := range order {
		sorted[n], finds[n] = out[i], &all[i]
		sorted[n].ID = "a" + strconv.Itoa(n+1)
	}
	parent := s.nest(sorted, finds)
	for n := range sorted {
		if parent[n] >= 0 {
			sorted[n].Within = sorted[parent[n]].ID
		}
	}
	s.chain(sorted, finds, parent)
	s.date(sorted, finds, parent)
	return sorted
}

func (s *sheet) attribution(f *found) readout.Attribution {
	a := readout.Attribution{
		Source:    s.spanned(f.source),
		Cue:       s.spanned(f.cue),
		Addressee: s.spanned(f.addressee),
		Voice:     s.in(f.content[0].from).voice,
		Manner:    s.manner(f.content),
	}
	if !f.cue.empty() {
		a.Voice = s.in(f.cue.from).voice
	}
	if f.negative {
		a.Polarity = readout.Negative
	}
	slices.SortFunc(f.content, func(x, y scope) int { return x.from - y.from })
	for _, c := range f.content {
		sp := s.spanned(c)
		if n := len(a.Content); n > 0 && sp.Start < a.Content[n-1].End {
			a.Content[n-1].End = max(a.Content[n-1].End, sp.End)
			continue
		}
		a.Content = append(a.Content, sp)
	}
	for _, v := range f.via {
		a.Via = append(a.Via, s.spanned(v))
	}
	if p := f.fixed; p != nil {
		a.Source, a.Cue, a.Content, a.Confidence = p.Source, p.Cue, slices.Clone(p.Content), p.Confidence
	}
	return a
}

// manner tells by the quotation marks how the words are given.
func (s *sheet) manner(content []scope) readout.Manner {
	in, out := 0, 0
	for _, c := range content {
		for i := c.from; i < c.to; i++ {
			switch s.words[i].tag {
			case comma, colon, dash, stop, mark, bracket:
				continue
			}
			if s.words[i].quote > 0 {
				in++
			} else {
				out++
			}
		}
	}
	switch {
	case in == 0:
		return readout.Indirect
	case out == 0:
		return readout.Direct
	}
	return readout.Mixed
}

// nest gives for each attribution the innermost one in whose content its cue
// stands, -1 for an outermost one.
func (s *sheet) nest(all []readout.Attribution, finds []*found) []int {
	parent := make([]int, len(all))
	var open []int
	for n := range all {
		parent[n] = -1
		cover := all[n].Cover()
		at := all[n].Cue
		if at.Empty() {
			at = all[n].Content[0]
		}
		keep := open[:0]
		for _, o := range open {
			if all[o].Cover().End > cover.Start {
				keep = append(keep, o)
			}
		}
		open = keep
		best := 1 << 62
		for _, o := range open {
			for _, c := range all[o].Content {
				if !c.Contains(at) || c.Len() > best || holdsCue(all[n].Content, all[o].Cue) {
					continue
				}
				// Of two with one content the one that came through more.
				if c.Len() < best || len(all[o].Via) > len(all[parent[n]].Via) {
					best, parent[n] = c.Len(), o
				}
			}
		}
		open = append(open, n)
	}
	// An attribution that begins later can still hold one that begins earlier
	// only where its content stands before its cue; covers then sort it first.
	s.holdsBoth(all, finds, parent)
	s.holdsLater(all, finds, parent)
	return parent
}

// clip cuts the sources of what the rules found within the content of another to
// that content, where a long subject has run out of it.
func (s *sheet) clip(all []found) {
	for k := range all {
		f := &all[k]
		if f.fixed != nil || f.source.empty() {
			continue
		}
		for n := max(0, k-40); n < len(all) && n < k+40; n++ {
			o := &all[n]
			if n == k || o.sent != f.sent {
				continue
			}
			if f.source.from < o.cue.from && overlaps(f.source, o.cue) && o.cue.to <= f.verb && slices.ContainsFunc(o.content, func(c scope) bool { return c.holds(f.source.from) }) {
				// "The judge, her clerk said, had promised"
				f.source.to = o.cue.from
				if o.source.from > f.source.from {
					f.source.to = min(f.source.to, o.source.from)
				}
				for s.closes(f.source.to-1) && f.source.to > f.source.from+1 {
					f.source.to--
				}
			}
			for _, c := range o.content {
				if !c.holds(f.verb) || f.source.from >= c.from || f.source.to <= c.from || f.source.to > f.verb {
					continue
				}
				from := c.from
				for from < f.source.to && (s.tagAt(from) == subordinator || s.tagAt(from) == mark || s.tagAt(from) == comma) {
					from++
				}
				if from < f.source.to {
					f.source.from = from
				}
			}
		}
	}
}

// holdsBoth settles what stands in what where the content of one attribution runs
// on into another that stands behind it: in "he ordered a search, prosecutors
// said" the search is not that prosecutors said so, but prosecutors say all.
func (s *sheet) holdsBoth(all []readout.Attribution, finds []*found, parent []int) {
	for o := range all {
		if !finds[o].before || all[o].Cue.Empty() {
			continue
		}
		for n := o - 1; n >= 0 && o-n < 8; n-- {
			if parent[n] >= 0 || all[n].Cue.Empty() || finds[n].before || !holdsCue(all[n].Content, all[o].Cue) || !holdsCue(all[o].Content, all[n].Cue) {
				continue
			}
			up := o
			for up >= 0 && up != n {
				up = parent[up]
			}
			if up < 0 {
				parent[n] = o
			}
		}
	}
}

func holdsCue(content []readout.Span, cue readout.Span) bool {
	for _, c := range content {
		if !cue.Empty() && c.Contains(cue) {
			return true
		}
	}
	return false
}
