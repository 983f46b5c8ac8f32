package record

import (
	"fmt"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
)

// span is a piece of document.text. Its fields are those of every object that
// points into the text.
type span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// stretch is a piece of document.text that is too long to be given again.
type stretch struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// party is a span that stands for somebody.
type party struct {
	span
	Actor string `json:"actor,omitempty"`
}

// days is a time expression and the calendar days that it means, inclusive.
type days struct {
	Text *span  `json:"text,omitempty"`
	From string `json:"from,omitempty"`
	To   string `json:"to,omitempty"`
}

// places turns the Spans of one Record into spans. It keeps the first Span
// that does not fit, so that a conversion reads as a plain list of fields.
type places struct {
	record *readout.Record
	index  *codepoint.Index
	err    error
}

func placesOf(r *readout.Record) *places {
	return &places{record: r, index: codepoint.New(r.Document.Text)}
}

func (p *places) stretch(s readout.Span) stretch {
	start, end, err := p.index.Range(s)
	if err != nil && p.err == nil {
		p.err = fmt.Errorf("document %s (%s): %w", p.record.Document.ID, p.record.Document.URI, err)
	}
	return stretch{start, end}
}

func (p *places) span(s readout.Span) span {
	at := p.stretch(s)
	if p.err != nil {
		return span{}
	}
	return span{at.Start, at.End, s.In(p.record.Document.Text)}
}

// maybe is nil for a Span that covers nothing.
func (p *places) maybe(s readout.Span) *span {
	if s.Empty() {
		return nil
	}
	at := p.span(s)
	return &at
}

func (p *places) spans(all []readout.Span) []span {
	var out []span
	for _, s := range all {
		if !s.Empty() {
			out = append(out, p.span(s))
		}
	}
	return out
}

func (p *places) party(s readout.Span) *party {
	if s.Empty() {
		return nil
	}
	out := &party{span: p.span(s)}
	if a := p.record.ActorOf(s); a != nil {
		out.Actor = a.ID
	}
	return out
}

func (p *places) parties(all []readout.Span) []*party {
	var out []*party
	for _, s := range all {
		if one := p.party(s); one != nil {
			out = append(out, one)
		}
	}
	return out
}

func (p *places) days(t *readout.Time) *days {
	if t == nil || t.Span.Empty() && !t.From.Known() && !t.To.Known() {
		return nil
	}
	return &days{p.maybe(t.Span), t.From.String(), t.To.String()}
}
