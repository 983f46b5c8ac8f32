package main

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"

	times "github.com/readout-news/readout/eval/time"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
)

// timesEval scores expressions of time on the gold set of the repository.
type timesEval struct {
	halves
	Gold   string `help:"Folder with the halves build and aside." default:"eval/time/testdata" placeholder:"DIR"`
	Engine string `help:"full, fast or rules." default:"full" placeholder:"ENGINE"`
}

// Run reads every text as a document of its day and compares.
func (c timesEval) Run(ctx context.Context, std streams) error {
	all, err := stages(c.Engine)
	if err != nil {
		return err
	}
	return c.print(std, all, "expressions of time, own gold set, engine "+c.Engine, func(p *pipeline.Pipeline, half string) (fmt.Stringer, []string, error) {
		f, err := c.score(ctx, p, half)
		return f, f.Wrong, err
	})
}

// score is the figures of one half.
func (c timesEval) score(ctx context.Context, p *pipeline.Pipeline, half string) (times.Figures, error) {
	var f times.Figures
	texts, err := times.ReadFolder(filepath.Join(c.Gold, half))
	if err != nil {
		return f, fmt.Errorf("%w: say with --gold where the gold set lies", err)
	}
	for i := range texts {
		t := &texts[i]
		line, err := json.Marshal(map[string]string{"text": t.Text, "published": t.Published.String()})
		if err != nil {
			return f, err
		}
		item := read.JSONLine(t.Topic, t.Line, line, read.Options{AnyLanguage: true})
		if item.Skip != nil {
			return f, item.Skip
		}
		r, err := p.Read(ctx, item.Document)
		if err != nil {
			return f, fmt.Errorf("%s:%d: %w", t.Topic, t.Line, err)
		}
		if err := f.Add(t, r); err != nil {
			return f, err
		}
	}
	return f, nil
}
