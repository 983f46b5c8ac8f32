package attribution

import (
	"context"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
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
	r.Quotations = quotations(r.Document)
}

// quotations pairs quotation marks paragraph by paragraph.
func quotations(d *readout.Document) []readout.Quotation {
	var out []readout.Quotation
	for _, p := range d.Paragraphs {
		open, inner := -1, -1
		var kind rune
		prev := ' '
		text := d.Text[p.Start:p.End]
		for i := 0; i < len(text); {
			r, n := utf8.DecodeRuneInString(text[i:])
			if strings.HasPrefix(text[i:], "''") || strings.HasPrefix(text[i:], "``") {
				r, n = '"', 2
			}
			next, _ := utf8.DecodeRuneInString(text[i+n:])
			closes := false
			if open >= 0 {
				switch kind {
				case '"':
					closes = r == '"' || r == '”'
				case '“':
					closes = r == '”' || r == '"'
				case '‘', '\'':
					closes = (r == '’' || r == '\'') && !unicode.IsLetter(next)
				}
			}
			switch {
			case closes:
				out = append(out, readout.Quotation{
					Span:  readout.Span{Start: p.Start + open, End: p.Start + i + n},
					Parts: []readout.Span{{Start: p.Start + inner, End: p.Start + i}}, Closed: true})
				open = -1
			case open < 0 && (r == '"' || r == '“' || (r == '‘' || r == '\'') && !unicode.IsLetter(prev) && !unicode.IsDigit(prev) && unicode.IsLetter(next)):
				open, inner, kind = i, i+n, r
			}
			prev = r
			i += n
		}
		if open >= 0 && kind != '‘' && kind != '\'' {
			out = append(out, readout.Quotation{
				Span:  readout.Span{Start: p.Start + open, End: p.End},
				Parts: []readout.Span{{Start: p.Start + inner, End: p.End}}})
		}
	}
	return out
}

// read runs the stage.
func read(tb testing.TB, r *readout.Record) []readout.Attribution {
	tb.Helper()
	if err := (Stage{}).Run(context.Background(), r); err != nil {
		tb.Fatal(err)
	}
	return r.Attributions
}
