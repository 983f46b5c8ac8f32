package main

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/polnear"
	"github.com/readout-news/readout/eval/attribution"
)

// quoteScore is how the attributions of a program stand to the marked ones.
// Exact and Overlap of All are whole attributions; of the roles they are the
// spans of that role alone, and of Uncued source and content without the cue,
// which not every program gives.
type quoteScore struct {
	All, Uncued          attribution.Figures
	Source, Cue, Content attribution.Figures
}

// add counts one document.
func (s *quoteScore) add(gold, found []polnear.Gold) {
	s.All.Add(gold, found)
	for _, part := range []struct {
		f                    *attribution.Figures
		source, cue, content bool
	}{
		{&s.Uncued, true, false, true},
		{&s.Source, true, false, false},
		{&s.Cue, false, true, false},
		{&s.Content, false, false, true},
	} {
		part.f.Add(only(gold, part.source, part.cue, part.content), only(found, part.source, part.cue, part.content))
	}
}

// only keeps some roles; an attribution that has none of them goes.
func only(all []polnear.Gold, source, cue, content bool) []polnear.Gold {
	var out []polnear.Gold
	for _, g := range all {
		keep := func(is bool, spans []readout.Span) []readout.Span {
			if is {
				return spans
			}
			return nil
		}
		g = polnear.Gold{Source: keep(source, g.Source), Cue: keep(cue, g.Cue), Content: keep(content, g.Content)}
		if len(g.Source)+len(g.Cue)+len(g.Content) > 0 {
			out = append(out, g)
		}
	}
	return out
}

// scores are those of one program.
type scores struct {
	quoter
	line
	Documents   int // that it finished
	Refused     int
	All, Direct quoteScore

	articles, words int // that it was timed on
}

// score counts the documents that the program finished.
func (q quoter) score(examples []polnear.Example, dir string) (scores, error) {
	s := scores{quoter: q}
	answers, err := q.read(dir)
	if err != nil {
		return s, err
	}
	s.Refused = answers.Refused
	for _, e := range examples {
		found, ok := answers.Found[e.Document.ID]
		if !ok {
			continue
		}
		s.Documents++
		s.All.add(e.Gold, found)
		s.Direct.add(direct(e.Document.Text, e.Gold, found))
	}
	return s, nil
}
