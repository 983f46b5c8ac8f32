package main

import (
	"fmt"
	"os"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/annotate/fast"
	"github.com/readout-news/readout/annotate/name"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/extract/attribution"
	"github.com/readout-news/readout/extract/attribution/network"
	"github.com/readout-news/readout/extract/event"
	"github.com/readout-news/readout/extract/tie"
	moment "github.com/readout-news/readout/extract/time"
	"github.com/readout-news/readout/model"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/resolve/actor"
	"github.com/readout-news/readout/resolve/dictionary"
)

// The engines: how words are annotated.
const (
	engineRules = "rules" // names by rule; no tags, no trees
	engineFast  = "fast"  // perceptrons: tags, features, lemmas, trees, names
	engineFull  = "full"  // the network: the same, and better
)

// stages are the implementations that this program is made of, in order.
func stages(engine string) ([]readout.Stage, error) { return reading{Engine: engine}.stages() }

// reading is how much is made of the words; read, compare and others take it as
// flags.
type reading struct {
	Engine     string   `help:"full (tags, trees, names and attributions by network), fast (tags, trees and names by perceptrons, attributions by rule), rules (all by rule, the quickest)." default:"full" placeholder:"ENGINE"`
	Actors     []string `help:"Dictionary of actors or agents in the TABARI and PETRARCH format, whose codes come before our own; give it several times, a later one wins." type:"path" placeholder:"FILE"`
	Alone      bool     `name:"actors-alone" help:"Give codes to those alone whom the dictionaries of --actors have, so that no codes of two schemes mix."`
	Confidence *float64 `help:"Least confidence of an attribution that the network proposes, from 0 (all it holds possible) to 1; the default is the one of the model's card. Needs --engine full." placeholder:"P"`
}

// besideRules is the least confidence of what a network adds to the rules: where
// PolNeAR dev has the best overlap of the open weights.
const besideRules = 0.5

func (c reading) stages() ([]readout.Stage, error) {
	if p := c.Confidence; p != nil && (*p < 0 || *p > 1 || *p != *p) {
		return nil, usageError{fmt.Sprintf("--confidence %v: give a number from 0 to 1", *p)}
	}
	if c.Confidence != nil && c.Engine != engineFull {
		return nil, usageError{"--confidence needs --engine full: rules estimate none"}
	}
	s, err := annotators(c.Engine)
	if err != nil {
		return nil, err
	}
	var attributions attribution.Stage
	if c.Engine == engineFull {
		words, err := encode.Shipped()
		if err != nil {
			return nil, err
		}
		m, err := network.Shipped(words.Model())
		if err != nil {
			return nil, fmt.Errorf("the weights of the attributions: %w", err)
		}
		switch {
		case c.Confidence != nil:
			m = m.Least(*c.Confidence)
		case model.AttributionIsOpen:
			m = m.Least(besideRules)
		}
		attributions.Network, attributions.Both = m, model.AttributionIsOpen
	}
	s = append(s, moment.Stage{}, attributions)
	who, err := c.actors()
	if err != nil {
		return nil, err
	}
	if c.Engine != engineRules { // events and ties are read off trees
		acts, err := event.Load()
		if err != nil {
			return nil, fmt.Errorf("the weights of the events: %w", err)
		}
		if who.Dictionary != nil {
			acts.Dictionary = who.Dictionary
		}
		s = append(s, acts, tie.Stage{})
	}
	return append(s, who), nil
}

// actors is the last stage, with the dictionaries of the user.
func (c reading) actors() (actor.Stage, error) {
	var s actor.Stage
	var all *dictionary.Dictionary
	for _, path := range c.Actors {
		f, err := os.Open(path)
		if err != nil {
			return s, usageError{fmt.Sprintf("--actors: %v", err)}
		}
		d, problems, err := dictionary.Read(path, f)
		f.Close()
		if err != nil {
			return s, fmt.Errorf("--actors: %w", err)
		}
		for _, p := range problems {
			fmt.Fprintf(os.Stderr, "readout: %v\n", p)
		}
		if actors, agents := d.Len(); actors+agents == 0 {
			return s, usageError{fmt.Sprintf("--actors: %s has no actor and no agent that could be read", path)}
		}
		if all == nil {
			all = d
		} else {
			all.Merge(d)
		}
	}
	if c.Alone && all == nil {
		return s, usageError{"--actors-alone needs a dictionary: give one with --actors FILE"}
	}
	if all != nil {
		s.Dictionary, s.Alone = all, c.Alone
	}
	return s, nil
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

// replaceNetwork has attributions marked with the weights of a file, to score
// them before they become part of the program.
func replaceNetwork(all []readout.Stage, path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	w, err := network.Read(string(data))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	words, err := encode.Shipped()
	if err != nil {
		return err
	}
	for i, s := range all {
		if a, ok := s.(attribution.Stage); ok {
			a.Network = network.NewModel(w, words.Model())
			all[i] = a
		}
	}
	return nil
}
