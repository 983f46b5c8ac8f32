package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/readout-news/readout/eval/attribution"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
)

// chainsEval scores what no public set has, on the gold set of the repository.
type chainsEval struct {
	reading
	Gold  string `help:"Folder with the halves build and aside." default:"eval/attribution/testdata/chains" placeholder:"DIR"`
	Half  string `help:"build, aside or both. Rules are fitted to build alone." default:"build" enum:"build,aside,both"`
	Wrong bool   `help:"List what is wrong as well; of build only."`
	Out   string `name:"output" short:"o" help:"Write the figures to FILE." placeholder:"FILE"`
}

// Run reads every text as read does and compares.
func (c chainsEval) Run(ctx context.Context, std streams) error {
	all, err := c.reading.stages()
	if err != nil {
		return err
	}
	p, err := pipeline.New(all...)
	if err != nil {
		return err
	}
	halves := []string{c.Half}
	if c.Half == "both" {
		halves = []string{"build", "aside"}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "chains, nesting, addressee, polarity and source actors, own gold set, engine %s\n", c.Engine)
	for _, half := range halves {
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
