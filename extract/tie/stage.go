// Package tie finds the standing relations between states, governments,
// organisations and their leaders that a Record tells of, with the name and the
// rank that the text gives them: a readout.Stage that fills Record.Ties. "Belarus,
// Russia's closest ally"; "an all-weather comprehensive strategic partnership";
// "NATO member Turkey"; "at war with"; "under U.S. sanctions"; "Russian-occupied
// Crimea".
//
// It works by rule over the trees: a noun or phrase that names a relation, and
// the places in the tree where its parties stand. What has ended, is denied, or
// is only wished for is no tie; neither is a relation of which the sentence
// names one side alone. doc/times.md has the rules and the choices.
package tie

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/readout-news/readout"
)

// Stage is the rules as a readout.Stage. The zero value is ready for use and
// may be shared between goroutines.
type Stage struct{}

var _ readout.Stage = Stage{}

// Name is the stage's name in Record.Engine.
func (Stage) Name() string { return "tie" }

// Version is that of the rules.
func (Stage) Version() string { return "rules-1" }

// Needs are the layers that Run reads.
func (Stage) Needs() readout.Layer {
	return readout.Text | readout.Tokens | readout.Tags | readout.Tree | readout.Names | readout.Attributions
}

// Adds is the layer that Run fills.
func (Stage) Adds() readout.Layer { return readout.Ties }

// Run finds the ties in the report and commentary passages of r. It fails where
// ctx has ended or r has no Document.
func (Stage) Run(ctx context.Context, r *readout.Record) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if r == nil || r.Document == nil {
		return errors.New("tie: the record has no document; read one first")
	}
	ties := tidy(find(r))
	attribute(ties, r.Attributions)
	for i := range ties {
		ties[i].ID = fmt.Sprintf("t%d", i+1)
	}
	r.Ties = ties
	return nil
}

// find reads the sentences one after the other.
func find(r *readout.Record) []readout.Tie {
	var all []readout.Tie
	c := cast{record: r, leads: leadersOf(r)}
	passage, name := 0, 0
	d := r.Document
	for i := range r.Sentences {
		s := &r.Sentences[i]
		for passage < len(d.Passages) && d.Passages[passage].Span.End <= s.Span.Start {
			passage++
		}
		for name < len(r.Names) && r.Names[name].Span.End <= s.Span.Start {
			name++
		}
		if passage < len(d.Passages) && d.Passages[passage].Span.Start <= s.Span.Start && !d.Passages[passage].Voice.Spoken() {
			continue
		}
		t := newTree(&c, s, name)
		for k := range s.Tokens {
			for _, tie := range t.ties(k) {
				if distinct := t.distinct(tie.Parties); len(distinct) >= 2 || t.together(distinct) {
					tie.Parties = distinct
					all = append(all, tie)
				}
			}
		}
		if t.pair != nil {
			c.pair, c.pairAt = t.pair, i
		} else if i-c.pairAt > 3 {
			c.pair = nil
		}
	}
	return all
}

// tidy puts ties in order of their names and keeps one for each name, the one
// with most parties.
func tidy(all []readout.Tie) []readout.Tie {
	slices.SortStableFunc(all, func(a, b readout.Tie) int {
		if c := a.Name.Compare(b.Name); c != 0 {
			return c
		}
		return cmp.Compare(len(b.Parties), len(a.Parties))
	})
	var out []readout.Tie
	for _, t := range all {
		if n := len(out); n > 0 && out[n-1].Name.Overlaps(t.Name) {
			continue
		}
		out = append(out, t)
	}
	return out
}

// attribute gives each tie the innermost attribution in whose content its name
// stands. Both are in order of text.
func attribute(ties []readout.Tie, all []readout.Attribution) {
	type content struct {
		span readout.Span
		id   string
	}
	var contents []content
	for i := range all {
		for _, s := range all[i].Content {
			contents = append(contents, content{s, all[i].ID})
		}
	}
	slices.SortStableFunc(contents, func(a, b content) int { return a.span.Compare(b.span) })
	var open []content
	next := 0
	for i := range ties {
		at := ties[i].Name
		for next < len(contents) && contents[next].span.Start <= at.Start {
			open = append(open, contents[next])
			next++
		}
		open = slices.DeleteFunc(open, func(c content) bool { return c.span.End <= at.Start })
		best := readout.Span{}
		for _, c := range open {
			if c.span.Contains(at) && (best.Empty() || c.span.Len() < best.Len()) {
				best, ties[i].Attribution = c.span, c.id
			}
		}
	}
}
