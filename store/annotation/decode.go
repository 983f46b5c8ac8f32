package annotation

import (
	"encoding/binary"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/readout-news/readout"
)

// Decode adds to r, which the schema gave back, the layers that Encode kept of
// the same Record. On an error r is as it was: ErrVersion where another version
// kept them, ErrBroken where they are damaged or those of another Record.
func Decode(r *readout.Record, raw []byte) (err error) {
	if len(raw) == 0 || raw[0] != version {
		return ErrVersion
	}
	d := &reader{raw: raw[1:], text: r.Document.Text}
	d.words()
	document, out := *r.Document, *r
	document.Paragraphs = d.spans()
	out.Document = &document
	out.Sentences = d.tokens(r.Sentences)
	d.annotations(&out)
	out.Actors = d.mentions(r.Actors)
	out.Attributions = d.confidences(r.Attributions)
	switch {
	case d.err != nil:
		return d.err
	case len(d.raw) > 0:
		return fmt.Errorf("%w: %d bytes too many", ErrBroken, len(d.raw))
	}
	r.Document.Paragraphs = document.Paragraphs
	out.Document = r.Document
	*r = out
	return nil
}

func (d *reader) annotations(out *readout.Record) {
	out.Names, out.Times, out.Links = nil, nil, nil
	out.Quotations = d.quotations()
	for n := d.count(); n > 0 && d.err == nil; n-- {
		out.Names = append(out.Names, readout.Name{Span: d.span(), Type: readout.NameType(d.word())})
	}
	for n := d.count(); n > 0 && d.err == nil; n-- {
		out.Times = append(out.Times, readout.Time{Span: d.span(), From: d.date(), To: d.date()})
	}
	for n := d.count(); n > 0 && d.err == nil; n-- {
		out.Links = append(out.Links, readout.Link{Span: d.span(), Actor: d.word()})
	}
}

func (d *reader) tokens(sentences []readout.Sentence) []readout.Sentence {
	d.same(len(sentences), "sentences")
	var out []readout.Sentence
	var sizes []int
	total := 0
	for i := 0; i < len(sentences) && d.err == nil; i++ {
		out = append(out, readout.Sentence{Span: sentences[i].Span, Paragraph: d.number()})
		n := d.count()
		sizes = append(sizes, n)
		total += n
	}
	if total > len(d.raw) { // a token takes more than a byte
		d.fail("more words than bytes")
	}
	if d.err != nil {
		return nil
	}
	all := make([]readout.Token, total)
	each := func(fill func(*readout.Token)) {
		for i := 0; i < len(all) && d.err == nil; i++ {
			fill(&all[i])
		}
	}
	gaps := make([]int, total)
	for i := range gaps {
		gaps[i] = d.number()
	}
	for i := 0; i < total && d.err == nil; i++ {
		all[i].Span = d.at(gaps[i], d.number())
	}
	each(func(t *readout.Token) {
		tags := strings.Split(d.word(), "\t")
		if len(tags) != 3 {
			d.fail("tags that are no three")
			return
		}
		t.UPOS, t.XPOS, t.Feats = tags[0], tags[1], tags[2]
	})
	each(func(t *readout.Token) { t.Head = d.number() })
	each(func(t *readout.Token) { t.Rel = d.word() })
	each(func(t *readout.Token) { t.Multiword = d.number() })
	each(func(t *readout.Token) {
		switch d.number() {
		case lemmaForm:
			t.Lemma = t.Span.In(d.text)
		case lemmaLower:
			t.Lemma = strings.ToLower(t.Span.In(d.text))
		default:
			t.Lemma = d.word()
		}
	})
	for i, n := range sizes {
		if n > 0 {
			out[i].Tokens, all = all[:n:n], all[n:]
		}
		for k := range out[i].Tokens {
			if h := out[i].Tokens[k].Head; h < readout.NoHead || h >= n {
				d.fail("a head outside of its sentence")
			}
		}
	}
	return out
}

func (d *reader) mentions(actors []readout.Actor) []readout.Actor {
	d.same(len(actors), "actors")
	out := append([]readout.Actor(nil), actors...)
	for i := 0; i < len(out) && d.err == nil; i++ {
		d.same(len(out[i].Mentions), "mentions")
		out[i].Mentions = append([]readout.Mention(nil), out[i].Mentions...)
		for k := 0; k < len(out[i].Mentions) && d.err == nil; k++ {
			out[i].Mentions[k].Form = readout.MentionForm(d.number())
		}
	}
	return out
}

func (d *reader) confidences(all []readout.Attribution) []readout.Attribution {
	d.same(len(all), "attributions")
	out := append([]readout.Attribution(nil), all...)
	for i := 0; i < len(out) && d.err == nil; i++ {
		if len(d.raw) < 8 {
			d.fail("it ends early")
			break
		}
		out[i].Confidence = math.Float64frombits(binary.LittleEndian.Uint64(d.raw))
		d.raw = d.raw[8:]
	}
	return out
}

func (d *reader) date() readout.Date {
	return readout.Date{Year: d.number(), Month: time.Month(d.number()), Day: d.number()}
}
