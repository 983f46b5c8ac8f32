// Package pipeline knows the order of the stages, and is the only one that
// does. It runs them over one Document or over many at once, and gives the
// Records back in the order in which the Documents came, whatever the number of
// cores.
package pipeline

import (
	"context"
	"fmt"

	"github.com/readout-news/readout"
)

// Pipeline is stages in an order in which each finds what it needs. It keeps no
// state between Documents and may be used from many goroutines.
type Pipeline struct {
	stages []readout.Stage
	engine readout.Engine
}

// New puts stages in the order given. It fails where a stage needs a layer that
// none before it adds, or adds one that is there already.
func New(stages ...readout.Stage) (*Pipeline, error) {
	return After(readout.Text, stages...)
}

// After is New for Records that come with the layers of have already filled,
// such as a treebank's sentences.
func After(have readout.Layer, stages ...readout.Stage) (*Pipeline, error) {
	models := make(map[string]string, len(stages))
	for _, s := range stages {
		if missing := s.Needs() &^ have; missing != 0 {
			return nil, fmt.Errorf("pipeline: stage %s needs %s, which no stage before it adds", s.Name(), missing)
		}
		if twice := s.Adds() & have; twice != 0 {
			return nil, fmt.Errorf("pipeline: stage %s adds %s, which an earlier stage has added", s.Name(), twice)
		}
		have |= s.Adds()
		models[s.Name()] = s.Version()
	}
	return &Pipeline{stages: stages, engine: readout.Engine{Version: readout.Version, Models: models}}, nil
}

// Engine is what the stages stand as in the Records that they read.
func (p *Pipeline) Engine() readout.Engine { return p.engine }

// Read takes one Document through all stages. The error names the stage; a
// stage that panics gives an error too, since one bad document must not end a
// run over a thousand good ones.
func (p *Pipeline) Read(ctx context.Context, d *readout.Document) (*readout.Record, error) {
	return p.Annotate(ctx, &readout.Record{Document: d})
}

// Annotate takes a Record through all stages and gives it back; it is for
// callers that bring a Record of which some layers are filled (see [After]).
func (p *Pipeline) Annotate(ctx context.Context, r *readout.Record) (*readout.Record, error) {
	r.Engine = p.engine
	for _, s := range p.stages {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := run(ctx, s, r); err != nil {
			return nil, fmt.Errorf("stage %s: %w", s.Name(), err)
		}
	}
	return r, nil
}

func run(ctx context.Context, s readout.Stage, r *readout.Record) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("panic: %v", v)
		}
	}()
	return s.Run(ctx, r)
}
