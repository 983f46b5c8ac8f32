package annotation

import (
	"fmt"

	"github.com/readout-news/readout"
)

// EncodeQuotations gives the quotations of r alone, for who needs no more of it.
func EncodeQuotations(r *readout.Record) []byte {
	w := newWriter()
	w.quotations(r.Quotations)
	return append([]byte{version}, w.body...)
}

// DecodeQuotations gives back what EncodeQuotations kept of a Record with this
// text: ErrVersion where another version kept them, ErrBroken where they are
// damaged or those of another text.
func DecodeQuotations(text string, raw []byte) ([]readout.Quotation, error) {
	if len(raw) == 0 || raw[0] != version {
		return nil, ErrVersion
	}
	d := &reader{raw: raw[1:], text: text}
	out := d.quotations()
	switch {
	case d.err != nil:
		return nil, d.err
	case len(d.raw) > 0:
		return nil, fmt.Errorf("%w: %d bytes too many", ErrBroken, len(d.raw))
	}
	return out, nil
}

func (w *writer) quotations(all []readout.Quotation) {
	w.number(len(all))
	for _, q := range all {
		w.span(q.Span)
		w.spans(q.Parts)
		w.number(q.Depth)
		w.flag(q.Closed)
	}
}

func (d *reader) quotations() (out []readout.Quotation) {
	for n := d.count(); n > 0 && d.err == nil; n-- {
		out = append(out, readout.Quotation{Span: d.span(), Parts: d.spans(), Depth: d.number(), Closed: d.number() != 0})
	}
	return out
}
