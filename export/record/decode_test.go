package record

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

// shown leaves out what the schema has no place for.
var shown = cmp.Options{
	cmpopts.IgnoreFields(readout.Document{}, "Paragraphs"),
	cmpopts.IgnoreFields(readout.Sentence{}, "Paragraph", "Tokens", "States"),
	cmpopts.IgnoreFields(readout.Record{}, "Quotations", "Names", "Times", "Links"),
	cmpopts.IgnoreFields(readout.Mention{}, "Form"),
	cmpopts.EquateEmpty(),
}

func roundTrip(t interface{ Fatalf(string, ...any) }, r *readout.Record) *readout.Record {
	raw, err := Encode(r)
	if err != nil {
		t.Fatalf("encode: %v", err)
	}
	got, err := Decode(raw)
	if err != nil {
		t.Fatalf("decode: %v\n%s", err, raw)
	}
	again, err := Encode(got)
	if err != nil || !bytes.Equal(raw, again) {
		t.Fatalf("encoded again (%v):\n%s\nfirst:\n%s", err, again, raw)
	}
	return got
}

func TestDecodeGivesTheRecordBack(t *testing.T) {
	for _, r := range exporttest.Records() {
		if diff := cmp.Diff(r, roundTrip(t, r), shown); diff != "" {
			t.Errorf("%s (-want +got):\n%s", r.Document.URI, diff)
		}
	}
}

func TestDecodeGivesAnyRecordBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawn(t)
		if diff := cmp.Diff(r, roundTrip(t, r), shown); diff != "" {
			t.Fatalf("-want +got:\n%s", diff)
		}
	})
}

// drawn is a Record with spans anywhere in a text of any characters.
func drawn(t *rapid.T) *readout.Record {
	text := rapid.StringN(1, 300, -1).Draw(t, "text")
	var cuts []int
	for at := range text {
		cuts = append(cuts, at)
	}
	cuts = append(cuts, len(text))
	span := func() readout.Span {
		i := rapid.IntRange(0, len(cuts)-2).Draw(t, "start")
		j := rapid.IntRange(i+1, len(cuts)-1).Draw(t, "end")
		return readout.Span{Start: cuts[i], End: cuts[j]}
	}
	spans := func() []readout.Span {
		var out []readout.Span
		for range rapid.IntRange(0, 3).Draw(t, "spans") {
			out = append(out, span())
		}
		return out
	}
	day := func() readout.Date {
		return readout.Date{Year: rapid.IntRange(1, 9999).Draw(t, "year"), Month: 2, Day: rapid.IntRange(1, 28).Draw(t, "day")}
	}
	r := &readout.Record{Document: &readout.Document{ID: "d1", URI: "u", Text: text, Published: day(), Authors: []string{"Ada Okello"},
		Origin: readout.Origin{Relation: readout.ExcerptOf, Evidence: span()}, Passages: []readout.Passage{{Span: span(), Voice: readout.Commentary}}},
		Actors: []readout.Actor{{ID: "person/x", Name: "X", Kind: readout.Person, Mentions: []readout.Mention{{Span: span()}},
			Unnamed: &readout.Unnamed{Number: 2, Reason: span()}}},
		Ties: []readout.Tie{{ID: "t1", Parties: spans(), Name: span()}},
	}
	r.Attributions = []readout.Attribution{{ID: "a1", Source: span(), Cue: span(), Content: spans(), Addressee: span(), Via: spans(),
		Manner: readout.Mixed, Polarity: readout.Negative, Voice: readout.Commentary, SaidOn: &readout.Time{Span: span(), From: day()}, Confidence: 0.125}}
	r.Events = []readout.Event{{ID: "e1", Type: "CONSULT", Modes: []string{"visit"}, Quad: 1, Intensity: -0.5, Trigger: span(), Mentions: spans(),
		Actors: spans(), Recipients: spans(), Time: &readout.Time{From: day(), To: day()}, Place: readout.Place{Span: span(), Country: "KEN"}, Status: readout.Historical}}
	r.Links = []readout.Link{{Span: r.Attributions[0].Source, Actor: "person/x"}}
	return r
}

func TestDecodeRefuses(t *testing.T) {
	raw, err := Encode(exporttest.Courier())
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string][2]string{
		"foreign schema": {`"schema":"readout/record/1"`, `"schema":"readout/record/9"`},
		"other words":    {`"text":"told"`, `"text":"sold"`},
		"voice":          {`"voice":"report"`, `"voice":"choir"`},
		"backwards":      {`"passages":[{"start":0,`, `"passages":[{"start":999999,`},
		"no JSON":        {`{"schema"`, `{schema`},
	} {
		broken := strings.Replace(string(raw), change[0], change[1], 1)
		if broken == string(raw) {
			t.Fatalf("%s: the object has no %s", name, change[0])
		}
		if _, err := Decode([]byte(broken)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := Decode([]byte(strings.Replace(string(raw), `{"schema"`, `{"later":1,"schema"`, 1))); err != nil {
		t.Errorf("a field of a later version: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	for _, r := range exporttest.Records() {
		raw, _ := Encode(r)
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		if r, err := Decode(raw); err == nil {
			if _, err := Encode(r); err != nil {
				t.Errorf("what was decoded cannot be encoded: %v", err)
			}
		}
	})
}
