package webannotation

import (
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/linked"
	"github.com/readout-news/readout/store"
)

// WriteJudgements writes what people hold of statements, events and actor links
// of r, in order. Judgements of copies and stories speak of no words and are
// left out.
func (w *Writer) WriteJudgements(r *readout.Record, all []readout.Judgement) error {
	p := newPage(r)
	for i := range all {
		switch all[i].Target.Kind {
		case readout.AttributionTarget, readout.EventTarget, readout.ActorTarget:
			p.judgement(&all[i])
		}
	}
	return p.flush(w.out)
}

func (p *page) judgement(j *readout.Judgement) {
	a := annotation{
		Context: contexts, ID: linked.IRI("judgement", p.r.Document.ID, j.ID, j.Who, j.When.UTC().Format(time.RFC3339Nano)), Type: "Annotation",
		Motivation: "assessing", Creator: agent{Type: "Person", Name: j.Who}, Created: j.When.UTC().Format(time.RFC3339),
		Document: p.r.Document.ID, Item: j.Target.Item, Kind: string(j.Target.Kind),
		Body: []body{textual("assessing", string(j.Verdict))},
	}
	if j.Why != "" {
		a.Body = append(a.Body, textual("commenting", j.Why))
	}
	if c := j.Correction; c != nil {
		for _, part := range c.Parts {
			t := p.quoted(part)
			a.Body = append(a.Body, body{Type: t.Type, Purpose: "editing", Source: t.Source, Selector: t.Selector, Role: t.Role})
		}
		for _, role := range c.Roles {
			if !hasPart(c.Parts, role) {
				a.Body = append(a.Body, textual("editing", string(role)+"="))
			}
		}
		for _, name := range sortedKeys(c.Fields) {
			a.Body = append(a.Body, textual("editing", name+"="+c.Fields[name]))
		}
	}
	for _, part := range j.Target.Parts {
		a.Target = append(a.Target, p.quoted(part))
	}
	if len(a.Target) == 0 {
		a.Target = []target{{Type: "SpecificResource", Source: p.source}}
	}
	p.all = append(p.all, a)
}

// quoted is a part where it stands in the record in use; where it is gone from
// there, the words alone.
func (p *page) quoted(part readout.Part) target {
	if s, ok := store.Find(p.r.Document.Text, part.Quote); ok {
		return p.target(part.Role, s)
	}
	q := part.Quote
	return target{Type: "SpecificResource", Source: p.source, Role: string(part.Role),
		Selector: []selector{{Type: "TextQuoteSelector", Exact: q.Exact, Prefix: q.Prefix, Suffix: q.Suffix}}}
}

func hasPart(parts []readout.Part, role readout.Role) bool {
	for _, p := range parts {
		if p.Role == role {
			return true
		}
	}
	return false
}
