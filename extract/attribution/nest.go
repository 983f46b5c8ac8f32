package attribution

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// attributions turns what was found into Attributions in order of text, with
// identifiers, nesting and the chain of authorities.
func (s *sheet) attributions(all []found) []readout.Attribution {
	if len(all) == 0 {
		return nil
	}
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
	if !f.addressee.empty() && s.outlet(f.addressee) {
		a.Via = append(a.Via, a.Addressee)
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
				if c.Contains(at) && c.Len() < best && !holdsCue(all[n].Content, all[o].Cue) {
					best, parent[n] = c.Len(), o
				}
			}
		}
		open = append(open, n)
	}
	// An attribution that begins later can still hold one that begins earlier
	// only where its content stands before its cue; covers then sort it first.
	return parent
}

func holdsCue(content []readout.Span, cue readout.Span) bool {
	for _, c := range content {
		if !cue.Empty() && c.Contains(cue) {
			return true
		}
	}
	return false
}

// chain fills Via from the attributions around: what Mr. Okello said, according
// to a newspaper, came through the newspaper. Where a pronoun is the source
// inside of somebody's statement, it most likely is the speaker himself, and
// adds no authority.
func (s *sheet) chain(all []readout.Attribution, finds []*found, parent []int) {
	for n := range all {
		p := parent[n]
		if p < 0 || all[p].Source.Empty() {
			continue
		}
		f, g := finds[n], finds[p]
		if !s.tells(g) {
			continue // who rejects a claim does not tell of it
		}
		if !f.source.empty() && f.source.to-f.source.from == 1 && !s.outlet(g.source) && s.low(g.cue.from) != "according" {
			switch s.words[f.source.from].tag {
			case pronoun, possessive:
				continue
			}
		}
		all[n].Via = append(all[n].Via, all[p].Source)
		all[n].Via = append(all[n].Via, all[p].Via...)
	}
}

// tells reports whether the words inside of an attribution's content came
// through its source, rather than being what it is for or against.
func (s *sheet) tells(f *found) bool {
	if f.cue.empty() {
		return true // only quotation marks
	}
	if s.low(f.cue.from) == "according" {
		return true
	}
	if f.class != lexicon.Speech && f.class != lexicon.Finding {
		return false
	}
	if s.words[f.cue.to-1].tag == preposition {
		return false // "responded to", "called for"
	}
	cue := s.words[f.verb].cue
	return cue == nil || cue.Has(lexicon.Clause|lexicon.Quote|lexicon.Tell)
}

// outlet reports whether the phrase names an outlet: "the newspaper", "Radio
// Lakeside", "the state-run news agency Belta".
func (s *sheet) outlet(r scope) bool {
	for i := r.from; i < r.to; i++ {
		w := &s.words[i]
		if w.tag == preposition || w.tag == comma || w.tag == question {
			return false
		}
		if (w.tag == noun || w.tag == nameWord) && lexicon.OutletWord(w.low) && (w.upper || w.low != "post" && w.low != "times" && w.low != "observer" && w.low != "time" && w.low != "economist") {
			switch w.low {
			case "press", "media", "news":
				if next := s.low(i + 1); next == "conference" || next == "briefing" || next == "secretary" || next == "release" || next == "officer" {
					return false
				}
			}
			return true
		}
	}
	return false
}
