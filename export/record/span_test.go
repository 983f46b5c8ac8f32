package record

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

// holds fails where an object that has start, end and text does not repeat
// exactly that piece of text. It gives the number of spans that it saw.
func holds(t interface{ Fatalf(string, ...any) }, text []rune, node any) int {
	seen := 0
	switch node := node.(type) {
	case []any:
		for _, child := range node {
			seen += holds(t, text, child)
		}
	case map[string]any:
		if words, ok := node["text"].(string); ok && node["start"] != nil {
			start, end := int(node["start"].(float64)), int(node["end"].(float64))
			if got := string(text[start:end]); got != words {
				t.Fatalf("document.text[%d:%d] is %q, the span says %q", start, end, got, words)
			}
			seen++
		}
		for _, child := range node {
			seen += holds(t, text, child)
		}
	}
	return seen
}

func TestSpansOfSampleAreTheirText(t *testing.T) {
	var b bytes.Buffer
	if err := WriteRecords(&b, exporttest.Records(), nil, Lines); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(b.String()) {
		var r map[string]any
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		text := r["document"].(map[string]any)["text"].(string)
		if n := holds(t, []rune(text), r); n < 8 {
			t.Errorf("only %d spans in %s", n, line)
		}
	}
}

// TestSpansAreTheirText puts random spans into random texts and reads them
// back from the JSON.
func TestSpansAreTheirText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringN(1, 200, -1).Draw(t, "text")
		var bounds []int
		for at := range text {
			bounds = append(bounds, at)
		}
		bounds = append(bounds, len(text))
		span := rapid.Custom(func(t *rapid.T) readout.Span {
			i := rapid.IntRange(0, len(bounds)-2).Draw(t, "start")
			return readout.Span{Start: bounds[i], End: bounds[rapid.IntRange(i+1, len(bounds)-1).Draw(t, "end")]}
		})
		r := &readout.Record{Document: &readout.Document{ID: "d", Text: text}}
		r.Document.Origin.Evidence = span.Draw(t, "evidence")
		r.Sentences = []readout.Sentence{{Span: span.Draw(t, "sentence")}}
		r.Attributions = []readout.Attribution{{ID: "a1", Source: span.Draw(t, "source"), Cue: span.Draw(t, "cue"),
			Content: rapid.SliceOfN(span, 1, 4).Draw(t, "content"), Via: rapid.SliceOfN(span, 0, 2).Draw(t, "via")}}
		var b bytes.Buffer
		if err := WriteRecords(&b, []*readout.Record{r}, nil, Lines); err != nil {
			t.Fatalf("%v", err)
		}
		var got map[string]any
		if err := json.Unmarshal(b.Bytes(), &got); err != nil {
			t.Fatalf("%v", err)
		}
		if back := got["document"].(map[string]any)["text"]; back != text {
			t.Fatalf("text %q came back as %q", text, back)
		}
		if n := holds(t, []rune(text), got); n < 4 {
			t.Fatalf("only %d spans", n)
		}
	})
}

func TestSpanThatDoesNotFitIsAnError(t *testing.T) {
	r := &readout.Record{Document: &readout.Document{ID: "d", URI: "u", Text: "é"},
		Attributions: []readout.Attribution{{ID: "a1", Cue: readout.Span{Start: 0, End: 1}}}}
	err := WriteRecords(&bytes.Buffer{}, []*readout.Record{r}, nil, List)
	if err == nil || !strings.Contains(err.Error(), "cut a character") {
		t.Errorf("error %v", err)
	}
}

func TestStoryOfAForeignDocumentIsAnError(t *testing.T) {
	s := exporttest.Story()
	s.Claims[0].Tellings[0].Document = "nowhere"
	err := WriteStories(&bytes.Buffer{}, []*readout.Story{s}, nil, List)
	if err == nil || !strings.Contains(err.Error(), "nowhere") {
		t.Errorf("error %v", err)
	}
}

func TestNothingIsAnEmptyList(t *testing.T) {
	var b bytes.Buffer
	if err := WriteRecords(&b, nil, nil, List); err != nil || b.String() != "[]\n" {
		t.Errorf("%q, %v", b.String(), err)
	}
}

func TestLinesHaveOneObjectEach(t *testing.T) {
	var b bytes.Buffer
	if err := WriteStories(&b, []*readout.Story{exporttest.Story(), exporttest.Story()}, exporttest.Skips(), Lines); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	if len(lines) != 5 || !strings.HasPrefix(lines[4], `{"schema":"readout/skip/1"`) {
		t.Errorf("%d lines, last %s", len(lines), lines[len(lines)-1])
	}
	if lines[0] != lines[1] {
		t.Error("the same story gives other bytes")
	}
}
