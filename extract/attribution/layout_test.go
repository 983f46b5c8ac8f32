package attribution

import (
	"context"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	marks "github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
)

// record lays a text out as the stages before this one do: lines are
// paragraphs, all of it is report.
func record(tb testing.TB, text string) *readout.Record {
	tb.Helper()
	d := &readout.Document{ID: "t", Text: text, Language: "en"}
	at := 0
	for _, line := range strings.SplitAfter(text, "\n") {
		if body := strings.TrimSpace(line); body != "" {
			start := at + strings.Index(line, body)
			d.Paragraphs = append(d.Paragraphs, readout.Span{Start: start, End: start + len(body)})
		}
		at += len(line)
	}
	if n := len(d.Paragraphs); n > 0 {
		d.Passages = []readout.Passage{{Span: readout.Span{Start: d.Paragraphs[0].Start, End: d.Paragraphs[n-1].End}}}
	}
	r := &readout.Record{Document: d}
	annotate(tb, r)
	return r
}

// annotate fills tokens and quotations.
func annotate(tb testing.TB, r *readout.Record) {
	tb.Helper()
	if err := (token.Stage{}).Run(context.Background(), r); err != nil {
		tb.Fatal(err)
	}
	if err := (marks.Stage{}).Run(context.Background(), r); err != nil {
		tb.Fatal(err)
	}
}

// read runs the stage.
func read(tb testing.TB, r *readout.Record) []readout.Attribution {
	tb.Helper()
	if err := (Stage{}).Run(context.Background(), r); err != nil {
		tb.Fatal(err)
	}
	return r.Attributions
}
