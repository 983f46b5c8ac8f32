package main

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/readout-news/readout/eval/attribution"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
)

// chainsEval scores what no public set has, on the gold set of the repository.
type chainsEval struct {
	halves
	reading
	Gold string `help:"Folder with the halves build and aside." default:"eval/attribution/testdata/chains" placeholder:"DIR"`
}

// Run reads every text as read does and compares.
func (c chainsEval) Run(ctx context.Context, std streams) error {
	all, err := c.reading.stages()
	if err != nil {
		return err
	}
	return c.print(std, all, "chains, nesting, addressee, polarity and source actors, own gold set, engine "+c.Engine, func(p *pipeline.Pipeline, half string) (fmt.Stringer, []string, error) {
		f, err := c.score(ctx, p, half)
		return f, f.Wrong, err
	})
}

// score is the figures of one half.
func (c chainsEval) score(ctx context.Context, p *pipeline.Pipeline, half string) (attribution.ChainFigures, error) {
	var f attribution.ChainFigures
	texts, err := attribution.ReadChains(filepath.Join(c.Gold, half))
	if err != nil {
		return f, fmt.Errorf("%w: say with --gold where the gold set lies", err)
	}
	for i := range texts {
		t := &texts[i]
		item := read.Text(t.Name, []byte(t.Text), read.Options{})
		if item.Skip != nil {
			return f, item.Skip
		}
		r, err := p.Read(ctx, item.Document)
		if err != nil {
			return f, fmt.Errorf("%s: %w", t.Name, err)
		}
		if err := f.Add(t, r); err != nil {
			return f, err
		}
	}
	return f, nil
}
