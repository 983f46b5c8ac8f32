package main

import (
	"fmt"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/annotate/fast"
	"github.com/readout-news/readout/annotate/name"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/extract/attribution"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/resolve/actor"
)

// The engines: how words are annotated.
const (
	engineRules = "rules" // names by rule; no tags, no trees
	engineFast  = "fast"  // perceptrons: tags, features, lemmas, trees, names
	engineFull  = "full"  // the network: the same, and better
)

// stages are the implementations that this program is made of, in order.
func stages(engine string) ([]readout.Stage, error) {
	s, err := annotators(engine)
	return append(s, attribution.Stage{}, actor.Stage{}), err
}

// annotators are the stages up to names, which is all that parse runs. The
// weights of a network are read here, once, and only where it is asked for.
func annotators(engine string) ([]readout.Stage, error) {
	s := []readout.Stage{token.Stage{}, quote.Stage{}}
	switch engine {
	case engineRules:
		return append(s, name.Stage{}), nil
	case engineFast:
		stage, err := fast.Load()
		if err != nil {
			return nil, fmt.Errorf("the weights of the fast cascade: %w", err)
		}
		return append(s, stage), nil
	case engineFull:
		stage, err := encode.Shipped()
		if err != nil {
			return nil, fmt.Errorf("the weights of the language engine: %w", err)
		}
		return append(s, stage), nil
	}
	return nil, usageError{fmt.Sprintf("--engine %s: there are %s, %s and %s", engine, engineRules, engineFast, engineFull)}
}

// reconciler compares the Records.
func reconciler() readout.Reconciler { return reconcile.Reconciler{} }
