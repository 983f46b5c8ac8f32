package html

import (
	"fmt"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// recordView is one Record.
type recordView struct {
	ID, Title, Name, Badge, Date, ISO string
	Authors, Taken, URI, Link, Page   string
	First                             bool // of the page: has the legend
	Notes                             []string
	Rows                              []attributionView
	Acts                              []actView
	Voices                            []voiceView
}

type actView struct {
	ID, Place      string
	Number, Where  string
	Parties, Words string
	Facts          []string
}

type attributionView struct {
	ID, Place, Where string
	Number           string
	Chain            []string
	Source, To       string
	Cue              string
	Words            []string
	Marks            []string
	Nested           bool
}

func newRecordView(r *readout.Record, o BodyOptions) recordView {
	d, id := r.Document, o.ID
	v := recordView{ID: id, Title: d.Title, Name: sheet.Name(d), Badge: sheet.Badge(d), Date: sheet.Day(d.Published), ISO: d.Published.String(),
		Authors: list(d.Authors), URI: d.URI, Link: link(d.URI), Page: o.document(d.ID), Notes: d.Notes}
	if v.Title == "" {
		v.Title = v.Name
	}
	if o := d.Origin; o.Relation != readout.Original {
		v.Taken = list([]string{o.Title, list(o.Authors), sheet.Day(o.Published), o.Page})
	}
	lines := sheet.NewLines(d.Text)
	marks := attributionMarks(r)
	for i := range r.Attributions {
		a := &r.Attributions[i]
		row := newAttributionView(r, a, fmt.Sprintf("%s-a%d", id, i+1), fmt.Sprint(i+1))
		row.Where = lines.At(a.Cover())
		v.Rows = append(v.Rows, row)
		at := ref{row.Place, row.ID, row.Number}
		parts := append([]readout.Span{a.Source, a.Cue}, a.Content...)
		slices.SortFunc(parts, readout.Span.Compare)
		for _, s := range parts {
			marks = append(marks, mark{span: s, row: row.ID, ref: at})
			if sheet.Words(d, s) != "" {
				at.ID = "" // the place is where it begins to be told
			}
		}
	}
	for i, a := range sheet.Acts(r) {
		place := fmt.Sprintf("%s-e%d", id, i+1)
		row, number := place+"-row", fmt.Sprintf("e%d", i+1)
		v.Acts = append(v.Acts, actView{row, place, number, lines.At(a.Span), a.Parties, a.Words, a.Facts})
		marks = append(marks, mark{span: a.Span, class: "act", title: "act", row: row, ref: ref{place, row, number}})
	}
	v.Voices = voices(d, marks, id)
	return v
}

func newAttributionView(r *readout.Record, a *readout.Attribution, id, number string) attributionView {
	v := attributionView{ID: id, Place: id + "-text", Number: number, Chain: []string{sheet.Source(r, a)},
		Source: sheet.Words(r.Document, a.Source), To: sheet.Words(r.Document, a.Addressee), Cue: sheet.Words(r.Document, a.Cue),
		Marks: sheet.Marks(a), Nested: a.Within != ""}
	for _, s := range a.Via {
		v.Chain = append(v.Chain, sheet.Words(r.Document, s))
	}
	for _, s := range a.Content {
		v.Words = append(v.Words, sheet.Words(r.Document, s))
	}
	if v.Source == v.Chain[0] {
		v.Source = ""
	}
	return v
}

// list joins the parts that are not empty.
func list(parts []string) string {
	out := ""
	for _, p := range parts {
		if p != "" && out != "" {
			out += ", "
		}
		out += p
	}
	return out
}
