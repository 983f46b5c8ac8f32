package event

import "github.com/readout-news/readout"

// Choose is the Event of r that is scored against a gold event with that
// source: the first of which an actor touches the source, else the first. An
// Event without a PLOVER type (a statement or an appeal, which PLOVER drops) is
// chosen only where r has no other. nil where r has none at all.
func Choose(r *readout.Record, source []readout.Span) *readout.Event {
	var first, touching *readout.Event
	for i := range r.Events {
		e := &r.Events[i]
		if e.Type == "" {
			continue
		}
		if first == nil {
			first = e
		}
		if touching == nil && touches(e.Actors, source) {
			touching = e
		}
	}
	switch {
	case touching != nil:
		return touching
	case first != nil:
		return first
	case len(r.Events) > 0:
		return &r.Events[0]
	}
	return nil
}

// others are the spans that may be the second party of e: its recipients, and
// where it has none its actors, since two who meet are both actors.
func others(e *readout.Event) []readout.Span {
	if len(e.Recipients) > 0 || len(e.Actors) < 2 {
		return e.Recipients
	}
	return e.Actors
}
