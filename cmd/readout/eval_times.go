package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	times "github.com/readout-news/readout/eval/time"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
)

// timesEval scores expressions of time on the gold set of the repository.
type timesEval struct {
	Gold   string `help:"Folder with the halves build and aside." default:"eval/time/testdata" placeholder:"DIR"`
	Half   string `help:"build, aside or both. Rules are fitted to build alone." default:"build" enum:"build,aside,both"`
	Engine string `help:"full, fast or rules." default:"full" placeholder:"ENGINE"`
	Wrong  bool   `help:"List what is wrong as well; of build only."`
	Out    string `name:"output" short:"o" help:"Write the figures to FILE." placeholder:"FILE"`
}

// Run reads every text as a document of its day and compares.
func (c timesEval) Run(ctx context.Context, std streams) error {
	all, err := stages(c.Engine)
	if err != nil {
		return err
	}
	p, err := pipeline.New(all...)
	if err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "expressions of time, own gold set, engine %s\n", c.Engine)
	for _, half := range halves(c.Half) {
		f, err := c.score(ctx, p, half)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "\n%s: %v", half, f)
		if c.Wrong && half == "build" {
			for _, line := range f.Wrong {
				fmt.Fprintln(&b, line)
			}
		}
	}
	return write(std, c.Out, func(w io.Writer) error {
		_, err := io.WriteString(w, b.String())
		return err
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

// halves are the folders of a gold set that a choice of --half names.
func halves(choice string) []string {
	if choice == "both" {
		return []string{"build", "aside"}
	}
	return []string{choice}
}
