package webannotation

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Placed is a Note at its place in a Record.
type Placed struct {
	Note
	Spans []Stretch // of the targets that fit, in their order
	// Judgement is what the Note says of a statement, event or actor link of the
	// Record; nil where it gives no verdict or there is none at its place.
	// Who and When are those of the Note, empty where it does not say.
	Judgement *readout.Judgement
	// Problems say what did not fit, a sentence each.
	Problems []string
}

// Stretch is where words of a Note stand.
type Stretch struct {
	Span readout.Span
	Role readout.Role
	How  How
}

// Place finds the words of a Note in the text of a Record, and what in it the
// Note judges.
func Place(r *readout.Record, t *Text, n Note) Placed {
	p := Placed{Note: n}
	for _, w := range n.Targets {
		s, how, err := t.Anchor(w)
		if err != nil {
			p.Problems = append(p.Problems, problem(w, err))
			continue
		}
		p.Spans = append(p.Spans, Stretch{s, w.Role, how})
	}
	if n.Verdict == "" || len(p.Problems) > 0 {
		return p
	}
	target, ok := p.target(r)
	if !ok {
		p.Problems = append(p.Problems, "no single statement, event or link of the record stands at its words")
		return p
	}
	j := &readout.Judgement{Verdict: n.Verdict, Target: target, Who: n.Who, When: n.When, Why: n.Comment}
	if n.Verdict == readout.Correct {
		if j.Correction = p.correction(r, t); j.Correction == nil {
			return p
		}
	}
	p.Judgement = j
	return p
}

func problem(w Words, err error) string {
	words := []rune(strings.Join(strings.Fields(w.Exact), " "))
	if len(words) > 60 {
		words = append(words[:59], '…')
	}
	if len(words) == 0 {
		return err.Error()
	}
	return fmt.Sprintf("%q: %v", string(words), err)
}

// target is what the Note judges: what its roles tell, else the one statement or
// event that has most of its words.
func (p *Placed) target(r *readout.Record) (readout.Target, bool) {
	t := readout.Target{Kind: readout.TargetKind(p.Kind), Documents: []string{r.Document.ID}, Item: p.Item}
	for _, s := range p.Spans {
		if s.Role != "" {
			t.Parts = append(t.Parts, readout.Part{Role: s.Role, Quote: store.QuoteOf(r.Document.Text, s.Span)})
		}
	}
	switch t.Kind {
	case readout.AttributionTarget, readout.EventTarget, readout.ActorTarget:
		if len(t.Parts) > 0 && len(t.Parts) == len(p.Spans) {
			_, ok := store.Fit(r, t)
			return t, ok
		}
	}
	item, most, equal := "", 0.5, false // half of the words of either must be the other's
	weigh := func(id string, parts ...readout.Span) {
		switch share := p.share(parts); {
		case share > most:
			item, most, equal = id, share, false
		case share == most && item != "" && item != id:
			equal = true
		}
	}
	for i := range r.Attributions {
		a := &r.Attributions[i]
		weigh(a.ID, append([]readout.Span{a.Source, a.Cue}, a.Content...)...)
		weigh(a.ID, a.Content...)
	}
	for i := range r.Events {
		weigh(r.Events[i].ID, r.Events[i].Trigger)
	}
	if item == "" || equal {
		return t, false
	}
	return store.TargetOf(r, item)
}

// share is how much of the bytes that the Note or the parts cover both do.
func (p *Placed) share(parts []readout.Span) float64 {
	both, size := 0, 0
	for _, s := range p.Spans {
		size += s.Span.Len()
		for _, t := range parts {
			both += max(0, min(s.Span.End, t.End)-max(s.Span.Start, t.Start))
		}
	}
	for _, t := range parts {
		size += t.Len()
	}
	if size <= both {
		return 0
	}
	return float64(both) / float64(size-both)
}

// correction is what the Note says is right; nil, with a problem, where it says
// nothing or its words are not there.
func (p *Placed) correction(r *readout.Record, t *Text) *readout.Correction {
	c := &readout.Correction{Fields: map[string]string{}}
	role := func(role readout.Role) {
		if !slices.Contains(c.Roles, role) {
			c.Roles = append(c.Roles, role)
		}
	}
	for _, w := range p.Right {
		s, _, err := t.Anchor(w)
		if err != nil || w.Role == "" {
			if err == nil {
				err = fmt.Errorf("the right words have no role")
			}
			p.Problems = append(p.Problems, problem(w, err))
			return nil
		}
		role(w.Role)
		c.Parts = append(c.Parts, readout.Part{Role: w.Role, Quote: store.QuoteOf(r.Document.Text, s)})
	}
	for _, f := range p.Fields {
		name, value, _ := strings.Cut(f, "=")
		if value == "" {
			role(readout.Role(name))
		} else {
			c.Fields[name] = value
		}
	}
	if len(c.Roles)+len(c.Fields) == 0 {
		p.Problems = append(p.Problems, "it says that something is to be corrected and not what is right")
		return nil
	}
	return c
}
