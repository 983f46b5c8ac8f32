package readout

import "slices"

// Record is all that was read from one Document. Each stage adds the fields
// that stand under its name and changes no others.
type Record struct {
	Engine   Engine
	Document *Document // read

	Sentences  []Sentence  // annotate: in order of text, within one Passage each
	Quotations []Quotation // annotate: in order of text, a containing one first
	Names      []Name      // annotate: in order of text, not nested

	Times        []Time        // extract: expressions of time, in order of text, not nested
	Attributions []Attribution // extract: in order of text
	Events       []Event       // extract
	Ties         []Tie         // extract

	Actors []Actor // resolve: in order of first mention
	Links  []Link  // resolve: in order of Span
}

// Engine tells what made a Record, so that the same words can be read again.
type Engine struct {
	Version string            // of readout
	Models  map[string]string // stage to model version
}

// ActorOf is the Actor that the words of s stand for, and nil where s is empty
// or nothing could be linked.
func (r *Record) ActorOf(s Span) *Actor {
	if s.Empty() {
		return nil
	}
	i, found := slices.BinarySearchFunc(r.Links, s, func(l Link, s Span) int { return l.Span.Compare(s) })
	if !found {
		return nil
	}
	return r.Actor(r.Links[i].Actor)
}

// Actor is the Actor with that ID, and nil where there is none.
func (r *Record) Actor(id string) *Actor {
	for i := range r.Actors {
		if r.Actors[i].ID == id {
			return &r.Actors[i]
		}
	}
	return nil
}

// Text is the piece of the Document that s covers.
func (r *Record) Text(s Span) string { return s.In(r.Document.Text) }
