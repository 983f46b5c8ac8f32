package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/eval/attribution"
	"github.com/readout-news/readout/eval/segment"
	"github.com/readout-news/readout/pipeline"
)

// evalCommand scores the stages on the corpora of a data folder. Each figure
// comes from the same stages that read and compare run.
type evalCommand struct {
	Segment     segmentEval     `cmd:"" help:"Sentences and words, on the dev sets of UD English EWT and GUM."`
	Engine      engineEval      `cmd:"" help:"Tags, features, lemmas, trees and names, on the dev sets of EWT, GUM and of names."`
	Attribution attributionEval `cmd:"" help:"Source, cue and content, on PolNeAR dev."`
	Reconcile   reconcileEval   `cmd:"" help:"Stories, on ECB+ topics 1 to 35; copies, on pairs of it and on copies made of our own accounts."`
	Events      eventsEval      `cmd:"" help:"Who did what to whom: types, parties, codes, words, false events."`
	Chains      chainsEval      `cmd:"" help:"Chains, nesting, addressee, polarity and source actors, on a gold set of our own."`
	Times       timesEval       `cmd:"" help:"Expressions of time and the days they mean, on a gold set of our own."`
	Actors      actorsEval      `cmd:"" help:"Who is who: state, sector and which words speak of one actor, on a gold set of our own."`
	Claims      claimsEval      `cmd:"" help:"Claims across accounts: tellings, sources and differences, on a gold set of our own."`
}

// corpora is where the corpora lie and where the figures go.
type corpora struct {
	Data string `help:"Folder of the corpora." env:"READOUT_DATA" default:"../shared/data" placeholder:"DIR"`
	Out  string `name:"output" short:"o" help:"Write the figures to FILE." placeholder:"FILE"`
}

// open opens a corpus file and says what to do where it is not there.
func (c corpora) open(name string) (*os.File, error) {
	f, err := os.Open(filepath.Join(c.Data, name))
	if err != nil {
		return nil, c.absent(err)
	}
	return f, nil
}

// print writes the figures.
func (c corpora) print(std streams, figures string) error {
	return write(std, c.Out, func(w io.Writer) error {
		_, err := io.WriteString(w, figures)
		return err
	})
}

type segmentEval struct{ corpora }

// Run scores the first stage on raw text.
func (c segmentEval) Run(ctx context.Context, std streams) error {
	p, err := pipeline.New(token.Stage{})
	if err != nil {
		return err
	}
	var b strings.Builder
	b.WriteString("sentences, tokens and words on raw text, F1 as in the CoNLL 2018 shared task\n")
	for _, set := range []struct {
		name, file string
		choice     segment.Choice
	}{
		{"EWT dev", "ud-ewt/dev.conllu", segment.Choice{}},
		{"EWT dev, no paragraphs", "ud-ewt/dev.conllu", segment.Choice{Flat: true}},
		{"GUM dev", "gum/dev.conllu", segment.Choice{}},
		{"GUM dev, news and interview", "gum/dev.conllu", segment.Choice{Documents: []string{"_news_", "_interview_"}}},
	} {
		f, err := c.open(set.file)
		if err != nil {
			return err
		}
		s, err := segment.Treebank(f, set.choice, func(r *readout.Record) error {
			_, err := p.Annotate(ctx, r)
			return err
		})
		f.Close()
		if err != nil {
			return fmt.Errorf("%s: %w", set.file, err)
		}
		fmt.Fprintf(&b, "%-30s %v\n", set.name, s)
	}
	return c.print(std, b.String())
}

type attributionEval struct {
	corpora
	reading
	Split string `help:"train or dev." default:"dev" enum:"train,dev"`
	Brat  string `help:"Score the standoff files of DIR, as read --format brat --out DIR has written them, in place of reading." placeholder:"DIR"`
	Model string `help:"Weights of the network to score in place of those of the program." placeholder:"FILE"`
}

// Run scores the outermost attributions.
func (c attributionEval) Run(ctx context.Context, std streams) error {
	if c.Brat != "" {
		figures, err := attribution.ScoreBrat(filepath.Join(c.Data, "polnear", c.Split), c.Brat)
		if err != nil {
			return c.absent(err)
		}
		return c.print(std, fmt.Sprintf("PolNeAR %s, first annotator, standoff files\n%v", c.Split, figures))
	}
	all, err := c.reading.stages()
	if err != nil {
		return err
	}
	if c.Model != "" {
		if err := replaceNetwork(all, c.Model); err != nil {
			return err
		}
	}
	p, err := pipeline.New(all...)
	if err != nil {
		return err
	}
	var failed error
	figures, err := attribution.Score(ctx, filepath.Join(c.Data, "polnear", c.Split), func(d *readout.Document) []readout.Attribution {
		r, err := p.Read(ctx, d)
		if err != nil {
			failed = fmt.Errorf("%s: %w", d.URI, err)
			return nil
		}
		return r.Attributions
	})
	switch {
	case err != nil:
		return c.absent(err)
	case failed != nil:
		return failed
	}
	return c.print(std, fmt.Sprintf("PolNeAR %s, first annotator, outermost attributions, engine %s\n%v", c.Split, c.Engine, figures))
}
