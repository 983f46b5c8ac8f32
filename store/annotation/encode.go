package annotation

import (
	"encoding/binary"
	"math"
	"strings"

	"github.com/readout-news/readout"
)

// Encode gives the layers of r that the schema leaves out. States of the
// network are not kept.
func Encode(r *readout.Record) []byte {
	w := newWriter()
	w.spans(r.Document.Paragraphs)
	w.tokens(r)
	w.quotations(r.Quotations)
	w.number(len(r.Names))
	for _, n := range r.Names {
		w.span(n.Span)
		w.word(string(n.Type))
	}
	w.number(len(r.Times))
	for i := range r.Times {
		w.span(r.Times[i].Span)
		w.date(r.Times[i].From)
		w.date(r.Times[i].To)
	}
	w.number(len(r.Links))
	for _, l := range r.Links {
		w.span(l.Span)
		w.word(l.Actor)
	}
	w.number(len(r.Actors))
	for i := range r.Actors {
		w.number(len(r.Actors[i].Mentions))
		for _, m := range r.Actors[i].Mentions {
			w.number(int(m.Form))
		}
	}
	w.number(len(r.Attributions))
	for i := range r.Attributions {
		w.body = binary.LittleEndian.AppendUint64(w.body, math.Float64bits(r.Attributions[i].Confidence))
	}
	return w.bytes()
}

// writer collects numbers in one stream and distinct strings in a list.
type writer struct {
	body    []byte
	list    []string
	strings map[string]uint64
	last    int // end of the last span: the next one is told from there
}

// newWriter knows the usual words from the first on.
func newWriter() *writer {
	w := &writer{strings: make(map[string]uint64, 2*len(usual))}
	for i, s := range usual {
		w.strings[s] = uint64(i)
	}
	w.list = append(w.list, usual...)
	return w
}

func (w *writer) bytes() []byte {
	out := []byte{version}
	out = binary.AppendUvarint(out, uint64(len(w.list)-len(usual)))
	for _, s := range w.list[len(usual):] {
		out = binary.AppendUvarint(out, uint64(len(s)))
		out = append(out, s...)
	}
	return append(out, w.body...)
}

func (w *writer) number(n int) { w.body = binary.AppendVarint(w.body, int64(n)) }

func (w *writer) flag(b bool) {
	n := 0
	if b {
		n = 1
	}
	w.number(n)
}

func (w *writer) span(s readout.Span) {
	w.number(s.Start - w.last)
	w.number(s.End - s.Start)
	w.last = s.End
}

func (w *writer) spans(all []readout.Span) {
	w.number(len(all))
	for _, s := range all {
		w.span(s)
	}
}

func (w *writer) date(d readout.Date) {
	w.number(d.Year)
	w.number(int(d.Month))
	w.number(d.Day)
}

func (w *writer) word(s string) {
	i, ok := w.strings[s]
	if !ok {
		i = uint64(len(w.list))
		w.strings[s] = i
		w.list = append(w.list, s)
	}
	w.body = binary.AppendUvarint(w.body, i)
}

// The ways in which a lemma is told by its form.
const (
	lemmaOther = iota // a word of its own follows
	lemmaForm
	lemmaLower
)

// tokens writes the words of all sentences, one column after the other: what is
// alike stands together and compresses.
func (w *writer) tokens(r *readout.Record) {
	w.number(len(r.Sentences))
	var all []*readout.Token
	for i := range r.Sentences {
		w.number(r.Sentences[i].Paragraph)
		w.number(len(r.Sentences[i].Tokens))
		for k := range r.Sentences[i].Tokens {
			all = append(all, &r.Sentences[i].Tokens[k])
		}
	}
	for _, t := range all {
		w.number(t.Span.Start - w.last)
		w.last = t.Span.End
	}
	for _, t := range all {
		w.number(t.Span.Len())
	}
	// Three that mostly go together, as one word.
	for _, t := range all {
		w.word(t.UPOS + "\t" + t.XPOS + "\t" + t.Feats)
	}
	for _, t := range all {
		w.number(t.Head)
	}
	for _, t := range all {
		w.word(t.Rel)
	}
	for _, t := range all {
		w.number(t.Multiword)
	}
	for _, t := range all {
		switch form := t.Span.In(r.Document.Text); t.Lemma {
		case form:
			w.number(lemmaForm)
		case strings.ToLower(form):
			w.number(lemmaLower)
		default:
			w.number(lemmaOther)
			w.word(t.Lemma)
		}
	}
}
