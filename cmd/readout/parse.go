package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/conllu"
	"github.com/readout-news/readout/pipeline"
)

// parseCommand gives the annotation as CoNLL-U.
type parseCommand struct {
	input
	Engine       string `help:"full (tags, features, lemmas, trees and names by the network), fast (by perceptrons), rules (words and names)." default:"full" placeholder:"ENGINE"`
	Pretokenized bool   `help:"INPUT is CoNLL-U: keep its sentences and tokens."`
	Out          string `name:"output" short:"o" help:"Write to FILE; it appears when it is whole, or not at all." placeholder:"FILE"`
}

// Run annotates the inputs and writes CoNLL-U.
func (c parseCommand) Run(ctx context.Context, std streams) error {
	all, err := annotators(c.Engine)
	if err != nil {
		return err
	}
	if c.Pretokenized {
		return c.keepTokens(ctx, std, all)
	}
	return stream(std, output{Out: c.Out}, "conllu", c.input.from(ctx, std, all))
}

// keepTokens annotates the sentences of CoNLL-U files as they are.
func (c parseCommand) keepTokens(ctx context.Context, std streams, all []readout.Stage) error {
	var after []readout.Stage
	for _, s := range all {
		if s.Adds()&readout.Tokens == 0 {
			after = append(after, s)
		}
	}
	p, err := pipeline.After(readout.Text|readout.Tokens, after...)
	if err != nil {
		return err
	}
	failed := 0
	err = write(std, c.Out, func(w io.Writer) error {
		for _, in := range c.Inputs {
			err := c.file(ctx, std, p, in, w)
			var broken unreadable
			switch {
			case errors.As(err, &broken):
				failed++
				fmt.Fprintf(std.err, "readout: %v\n", err)
			case err != nil:
				return err
			}
		}
		return nil
	})
	switch {
	case err != nil:
		return err
	case failed > 0:
		return notRead(failed)
	}
	return nil
}

// unreadable is what is wrong with one input; the others are still read.
type unreadable struct{ error }

func (u unreadable) Unwrap() error { return u.error }

func (c parseCommand) file(ctx context.Context, std streams, p *pipeline.Pipeline, in string, w io.Writer) error {
	from := std.in
	if in != "-" {
		f, err := os.Open(in)
		if err != nil {
			return unreadable{fmt.Errorf("%w; name a CoNLL-U file", err)}
		}
		defer f.Close()
		from = f
	}
	documents := 0
	for r, err := range conllu.Read(from) {
		if err != nil {
			return unreadable{fmt.Errorf("%s: %w; mend the file, or leave out --pretokenized where it is no CoNLL-U", in, err)}
		}
		documents++
		if r, err = p.Annotate(ctx, r); err != nil {
			return err
		}
		if err := conllu.Write(w, r); err != nil {
			return err
		}
	}
	if documents == 0 {
		return unreadable{fmt.Errorf("%s: no sentence in it; name a CoNLL-U file with sentences", in)}
	}
	return nil
}
