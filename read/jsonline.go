package read

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/calendar"
	"github.com/readout-news/readout/read/charset"
	"github.com/readout-news/readout/read/feed"
	"github.com/readout-news/readout/read/layout"
	"github.com/readout-news/readout/read/page"
	"github.com/readout-news/readout/read/provenance"
)

// fields is a JSON object whose values are read one by one, so that an error
// names its field.
type fields map[string]json.RawMessage

// JSONLine reads one JSON object with the fields of "document" in the record:
// text, and where known id, uri, title, outlet, authors, published, language,
// passages and origin, with offsets in code points. A whole record, in which
// these stand under "document", is read as well. In the place of text there may
// be html, the article as markup. A news item in the IPTC's ninjs is told by its
// fields and read too. file and line say where the
// object stands, for errors and for the URI of a document that has none; line 0
// means the whole file.
func JSONLine(file string, line int, raw []byte, opt Options) readout.Item {
	var f fields
	if err := json.Unmarshal(raw, &f); err != nil {
		return broken(file, line, jsonError(err), "write one JSON object a line, with \"text\" in it")
	}
	if f == nil {
		return broken(file, line, "there is null where an object belongs", "write one JSON object a line, with \"text\" in it")
	}
	if inner, ok := f["document"]; ok && f["text"] == nil {
		f = nil
		if err := json.Unmarshal(inner, &f); err != nil || f == nil {
			return broken(file, line, "the field \"document\" is no object", "give the document as an object with \"text\" in it")
		}
	}
	if feed.IsNinjs(f) {
		var err error
		if f, err = f.ninjs(); err != nil {
			return noBody(file, line, err)
		}
	}
	d, given, err := f.document()
	if err != nil {
		return broken(file, line, err.Error(), "correct the line; the fields are those of \"document\" in the record")
	}
	if d.URI == "" {
		d.URI = file
		if line > 0 {
			d.URI = fmt.Sprintf("%s:%d", file, line)
		}
	}
	if !utf8.Valid(raw) {
		if dec, err := charset.Decode(raw, "utf-8"); err == nil && dec.Note() != "" {
			d.Notes = append(d.Notes, dec.Note())
		}
	}
	item := kept(finish(d, given, line, opt), d.URI, readout.JSONForm, raw)
	if item.Skip != nil && item.Skip.URI == d.URI && line > 0 {
		item.Skip.URI, item.Skip.Line = file, line
	}
	return item
}

// jsonError says in words where JSON breaks.
func jsonError(err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Sprintf("this is no JSON: %v at byte %d", err, syntax.Offset)
	case errors.As(err, &kind):
		return fmt.Sprintf("there is a JSON %s where an object belongs", kind.Value)
	}
	return "this is no JSON: " + err.Error()
}

func (f fields) document() (*readout.Document, provenance.Given, error) {
	d := &readout.Document{}
	var given provenance.Given
	var published string
	for _, field := range []struct {
		name string
		to   *string
	}{{"id", &d.ID}, {"uri", &d.URI}, {"title", &d.Title}, {"outlet", &d.Outlet}, {"language", &d.Language}, {"text", &d.Text}, {"published", &published}} {
		if err := f.read(field.name, field.to, "a string"); err != nil {
			return nil, given, err
		}
	}
	if !f.has("text") && !f.has("html") {
		return nil, given, errors.New("the field \"text\" is missing")
	}
	if !f.has("text") {
		if err := f.markup(d, &given); err != nil {
			return nil, given, err
		}
	}
	if err := f.read("authors", &d.Authors, "a list of strings"); err != nil {
		return nil, given, err
	}
	if strings.TrimSpace(published) != "" {
		day, err := calendar.Day(published)
		if err != nil {
			return nil, given, fmt.Errorf("the field \"published\" cannot be read: %w", err)
		}
		d.Published = day
	}
	places := newPlaces(d.Text)
	if err := f.passages(d, places); err != nil {
		return nil, given, err
	}
	if err := f.origin(d, places); err != nil {
		return nil, given, err
	}
	given.Origin = f.has("origin")
	return d, given, nil
}

// markup takes the text out of the field html. Foreign markup is foreign code's
// work: a panic there is the error of this one object.
func (f fields) markup(d *readout.Document, given *provenance.Given) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("taking the text out of the field \"html\" failed: %v", v)
		}
	}()
	var markup string
	if err := f.read("html", &markup, "a string"); err != nil {
		return err
	}
	a, err := page.Fragment(markup)
	if err != nil {
		return err
	}
	d.Text, d.Notes = a.Text, a.Notes
	for _, b := range a.Blocks {
		given.Blocks = append(given.Blocks, provenance.Block(b))
	}
	return nil
}

// has reports whether a field is there and not null.
func (f fields) has(name string) bool {
	raw := bytes.TrimSpace(f[name])
	return len(raw) > 0 && !bytes.Equal(raw, []byte("null"))
}

// read decodes one field; what says what belongs there.
func (f fields) read(name string, to any, what string) error {
	if !f.has(name) {
		return nil
	}
	if err := json.Unmarshal(f[name], to); err != nil {
		return fmt.Errorf("the field %q is not %s", name, what)
	}
	return nil
}

type jsonSpan struct {
	Start, End *int
	Voice      string
}

// passages takes over the voices that came with a text. What they leave out is
// Report.
func (f fields) passages(d *readout.Document, places places) error {
	var list []jsonSpan
	if err := f.read("passages", &list, "a list of objects with start, end and voice"); err != nil || list == nil {
		return err
	}
	at := 0
	add := func(start, end int, v readout.Voice) {
		s := layout.Trim(d.Text, readout.Span{Start: start, End: end})
		if n := len(d.Passages); !s.Empty() && n > 0 && d.Passages[n-1].Voice == v && v == readout.Report {
			d.Passages[n-1].Span.End = s.End
		} else if !s.Empty() {
			d.Passages = append(d.Passages, readout.Passage{Span: s, Voice: v})
		}
	}
	for i, p := range list {
		s, err := places.span(p)
		if err != nil {
			return fmt.Errorf("passage %d: %w", i+1, err)
		}
		if s.Start < at {
			return fmt.Errorf("passage %d begins before the one in front of it ends", i+1)
		}
		voice, ok := voiceOf(p.Voice)
		if !ok {
			return fmt.Errorf("passage %d has the voice %q: write report, commentary, citation or boilerplate", i+1, p.Voice)
		}
		add(at, s.Start, readout.Report)
		add(s.Start, s.End, voice)
		at = s.End
	}
	add(at, len(d.Text), readout.Report)
	return nil
}

func voiceOf(s string) (readout.Voice, bool) {
	for v := readout.Report; v <= readout.Boilerplate; v++ {
		if v.String() == s {
			return v, true
		}
	}
	return 0, false
}

// origin takes over the origin that came with a text.
func (f fields) origin(d *readout.Document, places places) error {
	if !f.has("origin") {
		return nil
	}
	var o struct {
		Relation, Outlet, Title, Published, Page string
		Authors                                  []string
		Evidence                                 *jsonSpan
	}
	if err := f.read("origin", &o, "an object with relation, outlet, title, authors, published and evidence"); err != nil {
		return err
	}
	switch o.Relation {
	case "original", "":
	case "copy":
		d.Origin.Relation = readout.CopyOf
	case "excerpt":
		d.Origin.Relation = readout.ExcerptOf
	default:
		return fmt.Errorf("the origin has the relation %q: write original, copy or excerpt", o.Relation)
	}
	d.Origin.Outlet, d.Origin.Title, d.Origin.Authors, d.Origin.Page = o.Outlet, o.Title, o.Authors, o.Page
	if o.Published != "" {
		day, err := calendar.Day(o.Published)
		if err != nil {
			return fmt.Errorf("the date of the origin cannot be read: %w", err)
		}
		d.Origin.Published = day
	}
	if o.Evidence != nil {
		s, err := places.span(*o.Evidence)
		if err != nil {
			return fmt.Errorf("the evidence of the origin: %w", err)
		}
		d.Origin.Evidence = s
	}
	return nil
}
