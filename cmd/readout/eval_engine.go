package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/eval/engine"
)

// engineEval scores the language engine.
type engineEval struct {
	corpora
	Engine string `help:"full, fast or rules." default:"full" placeholder:"ENGINE"`
	Times  bool   `help:"Print words a second as well; they differ from run to run."`
}

// Run scores trees on gold tokens and on raw text, names on gold tokens.
func (c engineEval) Run(ctx context.Context, std streams) error {
	all, err := annotators(c.Engine)
	if err != nil {
		return err
	}
	e := &engine.Engine{Tokens: []readout.Stage{token.Stage{}}}
	for _, s := range all {
		if s.Adds()&readout.Names != 0 {
			e.Annotate = append(e.Annotate, s)
		}
	}
	var results []*engine.Result
	add := func(r *engine.Result, err error) error {
		results = append(results, r)
		return err
	}
	for _, set := range []struct{ name, file string }{{"EWT dev", "ud-ewt/dev.conllu"}, {"GUM dev", "gum/dev.conllu"}} {
		gold, err := engine.ReadTreebank(filepath.Join(c.Data, set.file))
		if err != nil {
			return c.absent(err)
		}
		for _, raw := range []bool{false, true} {
			if err := add(e.ScoreTrees(ctx, set.name, gold, raw)); err != nil {
				return err
			}
		}
		if set.name == "GUM dev" {
			if err := add(e.ScoreNames(ctx, "GUM dev, linked entities", gold, &engine.Wikified, false)); err != nil {
				return err
			}
		}
	}
	for _, set := range []struct {
		name, file string
		inventory  *engine.Inventory
	}{
		{"newswire dev", "ner/newswire_dev.conll", &engine.Newswire},
		{"EWT dev, Universal NER", "ner/uner_ewt_dev.iob2", &engine.Universal},
	} {
		gold, err := engine.ReadNames(filepath.Join(c.Data, set.file))
		if err != nil {
			return c.absent(err)
		}
		if err := add(e.ScoreNames(ctx, set.name, gold, set.inventory, false)); err != nil {
			return err
		}
	}
	var b bytes.Buffer
	if err := engine.Write(&b, results, c.Times); err != nil {
		return err
	}
	return c.print(std, b.String())
}

// absent says what to do where a corpus is not there.
func (c corpora) absent(err error) error {
	return fmt.Errorf("no corpus to score on: %w; name the data folder with --data or READOUT_DATA", err)
}
