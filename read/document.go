package read

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/zeebo/xxh3"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/charset"
	"github.com/readout-news/readout/read/language"
	"github.com/readout-news/readout/read/layout"
	"github.com/readout-news/readout/read/provenance"
)

// idOf is 16 hex digits of XXH3-64 over URI, NUL and Text.
func idOf(uri, text string) string {
	h := xxh3.New()
	h.WriteString(uri)
	h.Write([]byte{0})
	h.WriteString(text)
	return fmt.Sprintf("%016x", h.Sum64())
}

// Text reads plain text in any encoding. uri is kept as the Document's own.
func Text(uri string, raw []byte, opt Options) readout.Item {
	if int64(len(raw)) > opt.limit() {
		return tooLarge(uri, 0, int64(len(raw)), opt.limit())
	}
	dec, err := charset.Decode(raw, "")
	if err != nil {
		return isBinary(uri, 0, "")
	}
	d := &readout.Document{URI: uri, Text: dec.Text}
	if note := dec.Note(); note != "" {
		d.Notes = append(d.Notes, note)
	}
	return kept(finish(d, provenance.Given{}, 0, opt), uri, readout.TextForm, raw)
}

// finish fills in what a Document's own text tells: paragraphs, head, voices,
// origin, language. Fields that are set already stay as they are.
func finish(d *readout.Document, given provenance.Given, line int, opt Options) (item readout.Item) {
	defer func() {
		if v := recover(); v != nil {
			item = skip(d.URI, line, readout.SkipFailed, fmt.Sprintf("reading failed: %v", v), "report this with the text")
		}
	}()
	if strings.TrimSpace(d.Text) == "" {
		return isEmpty(d.URI, line)
	}
	if d.Paragraphs == nil {
		d.Paragraphs = layout.Paragraphs(d.Text)
	}
	if d.Outlet == "" {
		d.Outlet = provenance.OutletAt(cmp.Or(given.Address, d.URI))
	}
	given.Title, given.Outlet, given.Authors, given.Published = d.Title, d.Outlet, d.Authors, d.Published
	found := provenance.Trace(d.Text, d.Paragraphs, given)
	if d.Passages == nil {
		d.Passages = found.Passages
	}
	if !given.Origin {
		d.Origin = found.Origin
	}
	d.Title, d.Outlet, d.Authors, d.Published = found.Title, found.Outlet, found.Authors, found.Published
	answer := language.Identify(spoken(d), d.Language)
	if answer.Code != "en" && !opt.AnyLanguage {
		item := skip(d.URI, line, readout.SkipLanguage, "the text is "+answer.Name, "readout reads English; give a translation")
		item.Skip.Language = answer.Code
		return item
	}
	d.Language = answer.Code
	if d.ID == "" {
		d.ID = idOf(d.URI, d.Text)
	}
	return readout.Item{Document: d}
}

// spoken gives the paragraphs that begin in a voice that tells something; where
// there are none, all.
func spoken(d *readout.Document) []string {
	all := make([]string, 0, len(d.Paragraphs))
	var told []string
	k := 0
	for _, p := range d.Paragraphs {
		s := p.In(d.Text)
		all = append(all, s)
		// The marks around a quoted article are citation: look behind them.
		at := p.Start + min(p.Len()/2, 64)
		for k < len(d.Passages) && d.Passages[k].Span.End <= at {
			k++
		}
		if k == len(d.Passages) || d.Passages[k].Voice.Spoken() || at < d.Passages[k].Span.Start {
			told = append(told, s)
		}
	}
	if told == nil {
		return all
	}
	return told
}
