package read

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/readout-news/readout"
)

func FuzzText(f *testing.F) {
	f.Add([]byte("KELM (Reuters) - The army said so.\n\nSource: BBC"))
	f.Add([]byte("\xFF\xFEa\x00b\x00"))
	f.Fuzz(func(t *testing.T, raw []byte) { covered(t, Text("u", raw, Options{AnyLanguage: true})) })
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte("<html><body><article><h1>Head</h1><p>" + short + "<blockquote>" + short + "</blockquote></article>"))
	f.Add(bytes.Repeat([]byte("<div><p>x"), 300))
	f.Fuzz(func(t *testing.T, raw []byte) { covered(t, HTML("u", raw, Options{AnyLanguage: true})) })
}

func FuzzJSONLine(f *testing.F) {
	f.Add([]byte(`{"text":"a b c","passages":[{"start":0,"end":2,"voice":"citation"}],"origin":{"relation":"copy","evidence":{"start":1,"end":2}}}`))
	f.Fuzz(func(t *testing.T, raw []byte) { covered(t, JSONLine("u", 1, raw, Options{AnyLanguage: true})) })
}

// covered fails where a document breaks what readout.Document promises.
func covered(t *testing.T, item readout.Item) {
	t.Helper()
	if (item.Document == nil) == (item.Skip == nil) {
		t.Fatal("an item is either a document or a skip")
	}
	d := item.Document
	if d == nil {
		if item.Skip.Reason == readout.SkipFailed && !strings.Contains(item.Skip.What, "taking the article") {
			t.Fatal(item.Skip)
		}
		return
	}
	passages := make([]readout.Span, len(d.Passages))
	for i, p := range d.Passages {
		passages[i] = p.Span
	}
	for _, spans := range [][]readout.Span{d.Paragraphs, passages} {
		at := 0
		for _, s := range spans {
			if s.Empty() || s.Start < at || strings.TrimSpace(s.In(d.Text)) != s.In(d.Text) || strings.TrimSpace(d.Text[at:s.Start]) != "" {
				t.Fatalf("span %v of %q", s, d.Text)
			}
			at = s.End
		}
		if strings.TrimSpace(d.Text[at:]) != "" {
			t.Fatalf("%q is left out", d.Text[at:])
		}
	}
}

// What a hostile or odd text costs grows with its size alone.
func TestTextLinear(t *testing.T) {
	for name, text := range map[string]string{
		"one line":       strings.Repeat(short+" ", 10<<20/len(short)),
		"blank lines":    short + strings.Repeat("\n", 100_000) + short,
		"short lines":    short + strings.Repeat("\nKelm", 100_000),
		"open marks":     strings.Repeat("\"The ministers met in Kelm and signed.\n", 100_000),
		"single marks":   strings.Repeat("‘The ministers met in Kelm and signed.\n", 100_000),
		"quoted lines":   strings.Repeat("> The ministers met in Kelm and signed.\n\n", 50_000),
		"leads":          strings.Repeat("The Example Times reports:\n", 50_000),
		"credits":        short + "\n" + strings.Repeat("Source: BBC\n", 50_000),
		"footnotes":      short + "\n" + strings.Repeat("1. Olaf Brandt. Harbour Journal; Kelm. 02 Mar 2023: A.9.\n", 20_000),
		"marks in a row": strings.Repeat("\"", 1<<20),
		"dashes":         strings.Repeat("—", 1<<20),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			covered(t, Text("u", []byte(text), Options{AnyLanguage: true}))
			if d := time.Since(start); d > 4*time.Second {
				t.Errorf("took %v", d)
			} else {
				t.Log(d)
			}
		})
	}
}
