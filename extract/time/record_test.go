package time

import (
	"context"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/token"
)

// record is a Record of one paragraph with tokens and no more.
func record(tb failer, text, published string) *readout.Record {
	tb.Helper()
	d := &readout.Document{ID: "t", Text: text, Language: "en"}
	if published != "" {
		p, err := readout.ParseDate(published)
		if err != nil {
			tb.Fatal(err)
		}
		d.Published = p
	}
	if text != "" {
		whole := readout.Span{End: len(text)}
		d.Paragraphs = []readout.Span{whole}
		d.Passages = []readout.Passage{{Span: whole}}
	}
	r := &readout.Record{Document: d}
	if err := (token.Stage{}).Run(context.Background(), r); err != nil {
		tb.Fatal(err)
	}
	return r
}

// read runs the stage.
func read(tb failer, r *readout.Record) []readout.Time {
	tb.Helper()
	if err := (Stage{}).Run(context.Background(), r); err != nil {
		tb.Fatal(err)
	}
	return r.Times
}

// show writes times as "words=days", days as EDTF has them: "2023-03-01",
// "2021/2023", "2014/..", and "?" where they are unknown.
func show(r *readout.Record) string {
	var out []string
	for _, t := range r.Times {
		out = append(out, r.Text(t.Span)+"="+edtf(t))
	}
	return strings.Join(out, "; ")
}

func edtf(t readout.Time) string {
	end := func(d readout.Date) string {
		if !d.Known() {
			return ".."
		}
		return d.String()
	}
	switch {
	case !t.From.Known() && !t.To.Known():
		return "?"
	case t.From == t.To:
		return t.From.String()
	}
	return end(t.From) + "/" + end(t.To)
}

// failer is what tests and properties have in common.
type failer interface {
	Helper()
	Fatal(...any)
}
