package attribution

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"sync"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/corpus/gum"
	"github.com/readout-news/readout/corpus/polnear"
	"github.com/readout-news/readout/extract/attribution/network"
	"github.com/readout-news/readout/model/word"
)

// marked is a document with its attributions, in bytes.
type marked struct {
	record *readout.Record
	gold   []polnear.Gold
}

// example is one Sequence with the labels to be learned.
type example struct {
	text *marked
	seq  network.Sequence
	rows []network.Rows
	// counts are how often each word stands in the corpus.
	counts []int32
	flat   []uint8
	cues   []goldCue
}

// goldCue is a marked cue with the labels of the tokens around it.
type goldCue struct {
	cue      network.Cue
	from, to int
	roles    []uint8
}

// readTexts reads the corpora of the configuration and has the engine read
// them.
func readTexts(ctx context.Context, c *Config) ([]*marked, error) {
	var all []*marked
	for _, name := range c.Corpora {
		var examples []polnear.Example
		var err error
		switch name {
		case "polnear":
			examples, err = polnear.ReadFolder(filepath.Join(c.Data, "polnear", "train"))
		case "gum":
			examples, err = gum.ReadAttributions(filepath.Join(c.Data, "gum", "train.conllu"), filepath.Join(c.Data, "gum", "rst"))
		}
		if err != nil {
			return nil, err
		}
		for _, e := range examples {
			all = append(all, &marked{record: &readout.Record{Document: e.Document}, gold: inBytes(e.Document.Text, e.Gold)})
		}
	}
	engine, err := encode.Shipped()
	if err != nil {
		return nil, err
	}
	stages := []readout.Stage{token.Stage{}, quote.Stage{}, engine}
	errs := make([]error, len(all))
	var group sync.WaitGroup
	for w := range 2 {
		group.Go(func() {
			for i := w; i < len(all); i += 2 {
				for _, s := range stages {
					if errs[i] == nil {
						errs[i] = s.Run(ctx, all[i].record)
					}
				}
			}
		})
	}
	group.Wait()
	for i, err := range errs {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", all[i].record.Document.ID, err)
		}
	}
	return all, nil
}

// inBytes turns offsets in code points into bytes, and leaves out what lies
// outside of the text.
func inBytes(text string, gold []polnear.Gold) []polnear.Gold {
	var at []int
	for i := range text {
		at = append(at, i)
	}
	at = append(at, len(text))
	turn := func(spans []readout.Span) (out []readout.Span) {
		for _, s := range spans {
			if s.Start >= 0 && s.End < len(at) && s.Start < s.End {
				out = append(out, readout.Span{Start: at[s.Start], End: at[s.End]})
			}
		}
		return out
	}
	out := make([]polnear.Gold, len(gold))
	for i, g := range gold {
		out[i] = polnear.Gold{Source: turn(g.Source), Cue: turn(g.Cue), Content: turn(g.Content)}
	}
	return out
}

// examplesOf labels the sequences of a text.
func examplesOf(t *marked) []*example {
	var out []*example
	for _, q := range network.Sequences(t.record) {
		n := len(q.Places)
		spans := make([]readout.Span, n)
		for i := range spans {
			spans[i] = q.Span(t.record, i, i+1)
		}
		e := &example{text: t, seq: q, flat: make([]uint8, n)}
		for _, g := range t.gold {
			for kind, role := range [][]readout.Span{g.Source, g.Cue, g.Content} {
				for _, s := range role {
					if from, to := tokensOf(spans, s); from < to && (e.flat[from] == 0 || kind == network.CueKind) {
						label(e.flat, from, to, uint8(1+2*kind))
					}
				}
			}
			for _, s := range g.Cue {
				from, to := tokensOf(spans, s)
				if from >= to {
					continue
				}
				c := goldCue{cue: network.Cue{From: from, To: to}}
				c.from, c.to = c.cue.Around(n)
				c.roles = roles(spans, g, c.from, c.to)
				e.cues = append(e.cues, c)
			}
		}
		mend(e.flat)
		out = append(out, e)
	}
	return out
}

// roles labels the source and the content of g among the tokens from to to.
func roles(spans []readout.Span, g polnear.Gold, from, to int) []uint8 {
	all := make([]uint8, to)
	for kind, role := range [][]readout.Span{g.Source, g.Content} {
		for _, s := range role {
			if a, b := tokensOf(spans[:to], s); a < b && b > from {
				label(all, max(a, from), b, uint8(1+2*kind))
			}
		}
	}
	out := all[from:]
	mend(out)
	return out
}

func label(labels []uint8, from, to int, begin uint8) {
	for i := from; i < to; i++ {
		labels[i] = begin + 1
	}
	labels[from] = begin
}

// mend turns a label that goes on in nothing into one that begins.
func mend(labels []uint8) {
	before := uint8(0)
	for i, l := range labels {
		if l != 0 && l%2 == 0 && (before+1)/2 != l/2 {
			labels[i] = l - 1
		}
		before = labels[i]
	}
}

// tokensOf are the tokens that s touches.
func tokensOf(spans []readout.Span, s readout.Span) (from, to int) {
	from, _ = slices.BinarySearchFunc(spans, s, func(t, s readout.Span) int {
		if t.End <= s.Start {
			return -1
		}
		return 1
	})
	to = from
	for to < len(spans) && spans[to].Start < s.End {
		to++
	}
	return from, to
}

// tables makes the tables of the words, and counts how often each word stands
// in the examples.
func tables(w *network.Weights, all []*example) map[string]int {
	words, suffixes, prefixes := map[string]int{}, map[string]int{}, map[string]int{}
	forms, relations := map[string]int{}, map[string]int{}
	for _, e := range all {
		text := e.text.record.Document.Text
		for i, p := range e.seq.Places {
			form := e.seq.Span(e.text.record, i, i+1).In(text)
			lower := word.Lower(form)
			words[lower]++
			suffixes[word.Suffix(lower)]++
			prefixes[word.Prefix(lower)]++
			forms[string(word.Form(nil, form))]++
			relations[e.text.record.Sentences[p.Sentence].Tokens[p.Token].Rel]++
		}
	}
	w.Words, w.Suffixes, w.Prefixes = word.NewTable(often(words, 4)), word.NewTable(often(suffixes, 5)), word.NewTable(often(prefixes, 5))
	w.Forms, w.Relations = word.NewTable(often(forms, 4)), word.NewTable(often(relations, 5))
	return words
}

// often are the strings that are counted so often at least, in order, behind
// the two rows that every table begins with.
func often(counts map[string]int, least int) []string {
	out := []string{"", ""}
	for s, n := range counts {
		if n >= least && s != "" {
			out = append(out, s)
		}
	}
	slices.Sort(out)
	return out
}
