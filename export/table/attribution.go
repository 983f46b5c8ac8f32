package table

import (
	"fmt"
	"io"
	"math"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/linked"
)

// Statement is one attribution. Offsets are code points from 0 into the text of
// the document, half-open, and absent where there are no words; lists of one
// part are in step.
type Statement struct {
	ID        string `parquet:"attribution_id"` // Document.ID and Attribution.ID, "0123456789abcdef-a1"
	Document  string `parquet:"document_id"`
	URI       string `parquet:"uri,optional"`
	Outlet    string `parquet:"outlet,optional"`
	Published string `parquet:"published,optional"`
	Origin    string `parquet:"origin,optional"` // whose reporting the document carries, where that is another's

	Voice      string   `parquet:"voice"`
	Manner     string   `parquet:"manner"`
	Polarity   string   `parquet:"polarity"`
	Confidence *float64 `parquet:"confidence,optional"`
	Within     string   `parquet:"within,optional"` // attribution_id of the one in whose content it stands

	Source        string `parquet:"source_name,optional"`
	SourceKind    string `parquet:"source_kind,optional"`
	SourceOffice  string `parquet:"source_office,optional"`
	SourceCountry string `parquet:"source_country,optional"`
	SourceCode    string `parquet:"source_code,optional"`
	Unnamed       bool   `parquet:"source_unnamed"`   // the text does not name him
	Anonymous     bool   `parquet:"source_anonymous"` // and says that the name is withheld
	SourceText    string `parquet:"source_text,optional"`
	SourceStart   *int32 `parquet:"source_start,optional"`
	SourceEnd     *int32 `parquet:"source_end,optional"`

	Cue      string `parquet:"cue,optional"`
	CueStart *int32 `parquet:"cue_start,optional"`
	CueEnd   *int32 `parquet:"cue_end,optional"`

	Contents      []string `parquet:"contents,list"`
	ContentStarts []int32  `parquet:"content_starts,list"`
	ContentEnds   []int32  `parquet:"content_ends,list"`

	Addressee      string `parquet:"addressee_name,optional"`
	AddresseeText  string `parquet:"addressee_text,optional"`
	AddresseeStart *int32 `parquet:"addressee_start,optional"`
	AddresseeEnd   *int32 `parquet:"addressee_end,optional"`

	Via       []string `parquet:"via,list"` // through whom, nearest to the source first
	ViaTexts  []string `parquet:"via_texts,list"`
	ViaStarts []int32  `parquet:"via_starts,list"`
	ViaEnds   []int32  `parquet:"via_ends,list"`

	Time string `parquet:"said_on_text,optional"`
	From string `parquet:"said_on_from,optional"`
	To   string `parquet:"said_on_to,optional"`

	Sentence      string `parquet:"sentence,optional"` // in which it begins
	SentenceStart *int32 `parquet:"sentence_start,optional"`
	SentenceEnd   *int32 `parquet:"sentence_end,optional"`
	Readout       string `parquet:"readout"`
}

// Attributions writes a table of all that is said, a row a statement.
type Attributions struct{ out sink[Statement] }

// NewAttributions writes to w.
func NewAttributions(w io.Writer, f Format) *Attributions {
	return &Attributions{newSink[Statement](w, f)}
}

// Write writes the attributions of r.
func (a *Attributions) Write(r *readout.Record) error {
	rows, err := Statements(r)
	if err != nil {
		return err
	}
	return a.out.write(rows)
}

// Close writes what is left. It does not close what stands below.
func (a *Attributions) Close() error { return a.out.close() }

// Left is 0: the table has a place for every attribution, and speaks of no
// events.
func (a *Attributions) Left() int { return 0 }

// Statements are the attributions of r, in order. It fails where a Span does not
// fit the text.
func Statements(r *readout.Record) ([]Statement, error) {
	p := &pointer{r: r, index: codepoint.New(r.Document.Text)}
	d := r.Document
	rows := make([]Statement, 0, len(r.Attributions))
	for i := range r.Attributions {
		a := &r.Attributions[i]
		row := Statement{ID: d.ID + "-" + a.ID, Document: d.ID, URI: d.URI, Outlet: d.Outlet, Published: d.Published.String(), Readout: r.Engine.Version,
			Voice: a.Voice.String(), Manner: a.Manner.String(), Polarity: a.Polarity.String()}
		if d.Origin.Relation != readout.Original {
			row.Origin = d.Origin.Outlet
		}
		if a.Confidence > 0 {
			rounded := math.Round(a.Confidence*1000) / 1000
			row.Confidence = &rounded
		}
		if a.Within != "" {
			row.Within = d.ID + "-" + a.Within
		}
		if who := r.ActorOf(a.Source); who != nil {
			row.SourceKind, row.SourceOffice, row.SourceCountry, row.SourceCode = string(who.Kind), who.Office, who.Country, who.Code
			row.Unnamed, row.Anonymous = who.Unnamed != nil, who.Unnamed != nil && who.Unnamed.Anonymous
		}
		row.Source = nameOf(r, a.Source)
		row.SourceText, row.SourceStart, row.SourceEnd = p.words(a.Source)
		row.Cue, row.CueStart, row.CueEnd = p.words(a.Cue)
		row.Contents, row.ContentStarts, row.ContentEnds = p.all(a.Content)
		row.Addressee = nameOf(r, a.Addressee)
		row.AddresseeText, row.AddresseeStart, row.AddresseeEnd = p.words(a.Addressee)
		row.ViaTexts, row.ViaStarts, row.ViaEnds = p.all(a.Via)
		for _, v := range a.Via {
			if !v.Empty() {
				row.Via = append(row.Via, nameOf(r, v))
			}
		}
		if t := a.SaidOn; t != nil {
			row.Time, row.From, row.To = r.Text(t.Span), t.From.String(), t.To.String()
		}
		row.Sentence, row.SentenceStart, row.SentenceEnd = p.words(linked.SentenceOf(r, a.Cover()))
		if p.err != nil {
			return nil, fmt.Errorf("%s: attribution %s: %w", d.URI, a.ID, p.err)
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// pointer gives words with their place and keeps the first that do not fit.
type pointer struct {
	r     *readout.Record
	index *codepoint.Index
	err   error
}

func (p *pointer) words(s readout.Span) (text string, start, end *int32) {
	if s.Empty() {
		return "", nil, nil
	}
	from, to, err := points(p.index, s)
	if err != nil {
		if p.err == nil {
			p.err = err
		}
		return "", nil, nil
	}
	return p.r.Text(s), &from, &to
}

func (p *pointer) all(spans []readout.Span) (texts []string, starts, ends []int32) {
	for _, s := range spans {
		if text, start, end := p.words(s); start != nil {
			texts, starts, ends = append(texts, text), append(starts, *start), append(ends, *end)
		}
	}
	return texts, starts, ends
}
