package main

import (
	"context"
	"fmt"
	"path/filepath"

	actors "github.com/readout-news/readout/eval/actor"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
)

// actorsEval scores who is who on the gold set of the repository.
type actorsEval struct {
	halves
	Gold   string `help:"Folder with the halves build and aside." default:"eval/actor/testdata" placeholder:"DIR"`
	Engine string `help:"full, fast or rules." default:"full" placeholder:"ENGINE"`
}

// Run reads every text as read does and compares.
func (c actorsEval) Run(ctx context.Context, std streams) error {
	all, err := stages(c.Engine)
	if err != nil {
		return err
	}
	return c.print(std, all, "actors, own gold set, engine "+c.Engine, func(p *pipeline.Pipeline, half string) (fmt.Stringer, []string, error) {
		f, err := c.score(ctx, p, half)
		return f, f.Wrong, err
	})
}

// score is the figures of one half.
func (c actorsEval) score(ctx context.Context, p *pipeline.Pipeline, half string) (actors.Figures, error) {
	var f actors.Figures
	texts, err := actors.ReadFolder(filepath.Join(c.Gold, half))
	if err != nil {
		return f, fmt.Errorf("%w: say with --gold where the gold set lies", err)
	}
	for i := range texts {
		t := &texts[i]
		item := read.Text(t.Name, []byte(t.Text), read.Options{AnyLanguage: true})
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
