package record

import (
	"fmt"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
)

// decoder turns spans in code points back into Spans. It keeps the first error,
// so that a conversion reads as a plain list of fields.
type decoder struct {
	index *codepoint.Index
	text  string
	links map[readout.Span]string // Actor.ID by the words that stand for it
	err   error
}

func (d *decoder) fail(err error) {
	if d.err == nil {
		d.err = err
	}
}

func (d *decoder) stretch(s stretch) readout.Span {
	start, err := d.index.Byte(s.Start)
	if err != nil {
		d.fail(err)
		return readout.Span{}
	}
	end, err := d.index.Byte(s.End)
	if err != nil {
		d.fail(err)
		return readout.Span{}
	}
	if end < start {
		d.fail(fmt.Errorf("code points %d to %d run backwards", s.Start, s.End))
		return readout.Span{}
	}
	return readout.Span{Start: start, End: end}
}

func (d *decoder) span(s span) readout.Span {
	at := d.stretch(stretch{s.Start, s.End})
	if d.err == nil && at.In(d.text) != s.Text {
		d.fail(fmt.Errorf("at code points %d to %d there stands %q, not %q", s.Start, s.End, at.In(d.text), s.Text))
	}
	return at
}

func (d *decoder) maybe(s *span) readout.Span {
	if s == nil {
		return readout.Span{}
	}
	return d.span(*s)
}

func (d *decoder) spans(all []span) []readout.Span {
	var out []readout.Span
	for _, s := range all {
		out = append(out, d.span(s))
	}
	return out
}

func (d *decoder) party(p *party) readout.Span {
	if p == nil {
		return readout.Span{}
	}
	s := d.span(p.span)
	if p.Actor != "" && !s.Empty() {
		d.links[s] = p.Actor
	}
	return s
}

func (d *decoder) parties(all []*party) []readout.Span {
	var out []readout.Span
	for _, p := range all {
		if s := d.party(p); !s.Empty() {
			out = append(out, s)
		}
	}
	return out
}

func (d *decoder) coded(all []*coded) []readout.Span {
	var out []readout.Span
	for _, c := range all {
		if c == nil {
			continue
		}
		if s := d.party(&c.party); !s.Empty() {
			out = append(out, s)
		}
	}
	return out
}

// sorted are the links in the order that the root package promises.
func (d *decoder) sorted() []readout.Link {
	var out []readout.Link
	for s, id := range d.links {
		out = append(out, readout.Link{Span: s, Actor: id})
	}
	slices.SortFunc(out, func(a, b readout.Link) int { return a.Span.Compare(b.Span) })
	return out
}

func (d *decoder) date(s string) readout.Date {
	if s == "" {
		return readout.Date{}
	}
	out, err := readout.ParseDate(s)
	if err != nil {
		d.fail(err)
	}
	return out
}

func (d *decoder) time(t *days) *readout.Time {
	if t == nil {
		return nil
	}
	return &readout.Time{Span: d.maybe(t.Text), From: d.date(t.From), To: d.date(t.To)}
}

// word is a closed list of values that know how they are spelled.
type word interface {
	~uint8
	String() string
}

// spelled is the value between first and last that is spelled s. "" is the
// first, since absent means the usual.
func spelled[W word](d *decoder, s string, first, last W) W {
	if s == "" {
		return first
	}
	for w := first; w <= last; w++ {
		if w.String() == s {
			return w
		}
	}
	d.fail(fmt.Errorf("%q is none of the words of this version, %q to %q", s, first.String(), last.String()))
	return first
}
