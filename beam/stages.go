package beam

import (
	"fmt"
	"sync"

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
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/resolve/actor"
)

// The engines: how words are annotated, as readout read has them.
const (
	Rules = "rules" // names by rule; no tags, no trees, no events
	Fast  = "fast"  // perceptrons: tags, trees, names, events
	Full  = "full"  // the network: the same, and better
)

// besideRules is the least confidence of what a network adds to the rules, the
// one that readout read has where nothing else is asked for.
const besideRules = 0.5

// stages are those of readout read with that engine, in its order.
func stages(engine string) ([]readout.Stage, error) {
	s := []readout.Stage{token.Stage{}, quote.Stage{}}
	var attributions attribution.Stage
	switch engine {
	case Rules:
		s = append(s, name.Stage{})
	case Fast:
		cascade, err := fast.Load()
		if err != nil {
			return nil, fmt.Errorf("the weights of the fast cascade: %w", err)
		}
		s = append(s, cascade)
	case Full:
		words, err := encode.Shipped()
		if err != nil {
			return nil, fmt.Errorf("the weights of the language engine: %w", err)
		}
		m, err := network.Shipped(words.Model())
		if err != nil {
			return nil, fmt.Errorf("the weights of the attributions: %w", err)
		}
		if model.AttributionIsOpen {
			m = m.Least(besideRules)
		}
		attributions.Network, attributions.Both = m, model.AttributionIsOpen
		s = append(s, words)
	default:
		return nil, fmt.Errorf("no engine %q: there are %s, %s and %s", engine, Rules, Fast, Full)
	}
	s = append(s, moment.Stage{}, attributions)
	if engine != Rules { // events and ties are read off trees
		acts, err := event.Load()
		if err != nil {
			return nil, fmt.Errorf("the weights of the events: %w", err)
		}
		s = append(s, acts, tie.Stage{})
	}
	return append(s, actor.Stage{}), nil
}

// loaded are the pipelines of this process: weights are read once, however many
// instances of a step a runner starts.
var loaded struct {
	sync.Mutex
	by map[string]*pipeline.Pipeline
}

// reading is the pipeline of an engine.
func reading(engine string) (*pipeline.Pipeline, error) {
	loaded.Lock()
	defer loaded.Unlock()
	if p := loaded.by[engine]; p != nil {
		return p, nil
	}
	s, err := stages(engine)
	if err != nil {
		return nil, err
	}
	p, err := pipeline.New(s...)
	if err != nil {
		return nil, err
	}
	if loaded.by == nil {
		loaded.by = map[string]*pipeline.Pipeline{}
	}
	loaded.by[engine] = p
	return p, nil
}
