package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/readout-news/readout"
	claimed "github.com/readout-news/readout/eval/claim"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
)

// claimsEval scores comparisons on the gold set of the repository.
type claimsEval struct {
	halves
	Gold   string `help:"Folder with the halves build and aside." default:"eval/claim/testdata" placeholder:"DIR"`
	Engine string `help:"full, fast or rules." default:"full" placeholder:"ENGINE"`
}

// Run compares the accounts of each story as compare does.
func (c claimsEval) Run(ctx context.Context, std streams) error {
	all, err := stages(c.Engine)
	if err != nil {
		return err
	}
	return c.print(std, all, "claims across accounts, own gold set, engine "+c.Engine, func(p *pipeline.Pipeline, half string) (fmt.Stringer, []string, error) {
		f, err := c.score(ctx, p, half)
		return f, f.Wrong, err
	})
}

// score is the figures of one half.
func (c claimsEval) score(ctx context.Context, p *pipeline.Pipeline, half string) (claimed.Figures, error) {
	var f claimed.Figures
	gold, err := claimed.ReadStories(filepath.Join(c.Gold, half))
	if err != nil {
		return f, fmt.Errorf("%w: say with --gold where the gold set lies", err)
	}
	for i := range gold {
		s := &gold[i]
		var records []*readout.Record
		for _, file := range s.Accounts {
			raw, err := os.ReadFile(file)
			if err != nil {
				return f, err
			}
			item := read.Text(file, raw, read.Options{})
			if item.Skip != nil {
				return f, item.Skip
			}
			r, err := p.Read(ctx, item.Document)
			if err != nil {
				return f, fmt.Errorf("%s: %w", file, err)
			}
			records = append(records, r)
		}
		stories, err := reconciler().Reconcile(ctx, records)
		if err != nil {
			return f, fmt.Errorf("%s: %w", s.Name, err)
		}
		if err := f.Add(s, stories); err != nil {
			return f, err
		}
	}
	return f, nil
}
