package main

import (
	"fmt"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/extract/event"
)

// withEvents are the stages with one that finds events: before the actors, so
// that their spans are linked. Events are read off trees, so an engine that makes
// none is refused.
func withEvents(engine string, all []readout.Stage) ([]readout.Stage, error) {
	var have, tree readout.Layer
	for _, s := range all {
		have |= s.Adds()
		tree |= s.Adds() & readout.Tree
	}
	switch {
	case tree == 0:
		return nil, usageError{fmt.Sprintf("--engine %s makes no trees, and events are read off trees: take %s or %s", engine, engineFull, engineFast)}
	case have&readout.Events != 0:
		return all, nil
	}
	var with []readout.Stage
	for _, s := range all {
		if s.Adds()&readout.Actors != 0 {
			with = append(with, event.Stage{})
		}
		with = append(with, s)
	}
	return with, nil
}
