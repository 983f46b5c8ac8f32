package brat

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

func write(t interface{ Fatalf(string, ...any) }, r *readout.Record, o Options) string {
	var b bytes.Buffer
	if err := Write(&b, r, o); err != nil {
		t.Fatalf("%v", err)
	}
	return b.String()
}

func TestSample(t *testing.T) {
	want := `T1	Source 1 39	Ghana's energy minister, Efua Darkwah,
T2	Cue 40 44	said
T3	Content 57 121	that her country would send 45 megawatts to Togo from 1 December
T4	Attribution 40 44	said
E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
T5	Source 182 193	Mr. Adjavon
T6	Cue 194 198	said
T7	Content 124 180	A line that crosses a border cannot be sold in darkness,
T8	Attribution 194 198	said
E2	Attribution:T8 Content:T7 Cue:T6 Source:T5
T9	Source 240 267	A person close to the talks
T10	Cue 268 272	told
T11	Content 284 309	the tariff was still open
T12	Attribution 268 272	told
E3	Attribution:T12 Content:T11 Cue:T10 Source:T9
T13	Source 431 441	Ms Darkwah
T14	Cue 442 448	thinks
T15	Content 449 458	we forget
T16	Attribution 442 448	thinks
E4	Attribution:T16 Content:T15 Cue:T14 Source:T13
`
	if diff := cmp.Diff(want, write(t, exporttest.Blog(), Options{})); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// span finds words in text.
func span(text, words string) readout.Span {
	at := strings.Index(text, words)
	return readout.Span{Start: at, End: at + len(words)}
}

func TestForms(t *testing.T) {
	text := "“Zoë waits,\r\n   he said, for\tthe boat.” It is late."
	for name, test := range map[string]struct {
		a    readout.Attribution
		want string
	}{
		"lines and tabs cut fragments": {
			readout.Attribution{Source: span(text, "he"), Cue: span(text, "said"), Content: []readout.Span{{Start: 0, End: len("“Zoë waits,\r\n   ")}, span(text, "for\tthe boat.”")}},
			"T1\tSource 16 18\the\nT2\tCue 19 23\tsaid\nT3\tContent 0 11;25 28;29 39\t“Zoë waits, for the boat.”\nT4\tAttribution 19 23\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n"},
		"no source": {
			readout.Attribution{Cue: span(text, "said"), Content: []readout.Span{span(text, "It is late.")}},
			"T1\tCue 19 23\tsaid\nT2\tContent 40 51\tIt is late.\nT3\tAttribution-no-source 19 23\tsaid\nE1\tAttribution-no-source:T3 Content:T2 Cue:T1\n"},
		"no cue": {
			readout.Attribution{Source: span(text, "he"), Content: []readout.Span{span(text, "It is late.")}},
			"T1\tSource 16 18\the\nT2\tContent 40 51\tIt is late.\nT3\tAttribution 16 18\the\nE1\tAttribution:T3 Content:T2 Source:T1\n"},
		"content alone": {
			readout.Attribution{Content: []readout.Span{span(text, "It is late."), span(text, "is late.")}},
			"T1\tContent 40 51\tIt is late.\nT2\tAttribution-no-source 40 51\tIt is late.\nE1\tAttribution-no-source:T2 Content:T1\n"},
		"nothing": {readout.Attribution{}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := &readout.Record{Document: &readout.Document{Text: text}, Attributions: []readout.Attribution{test.a}}
			if diff := cmp.Diff(test.want, write(t, r, Options{})); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestNested(t *testing.T) {
	text := "He said she knew it."
	r := &readout.Record{Document: &readout.Document{Text: text}, Attributions: []readout.Attribution{
		{ID: "a1", Source: span(text, "He"), Cue: span(text, "said"), Content: []readout.Span{span(text, "she knew it")}},
		{ID: "a2", Source: span(text, "she"), Cue: span(text, "knew"), Content: []readout.Span{span(text, "it")}, Within: "a1"},
	}}
	for nested, want := range map[bool]int{false: 1, true: 2} {
		if got := strings.Count(write(t, r, Options{Nested: nested}), "\nE"); got != want {
			t.Errorf("Nested %v: %d events, want %d", nested, got, want)
		}
	}
}

func TestSpanThatDoesNotFitIsAnError(t *testing.T) {
	r := &readout.Record{Document: &readout.Document{ID: "d", Text: "é"}, Attributions: []readout.Attribution{{Cue: readout.Span{Start: 1, End: 2}}}}
	if err := Write(&bytes.Buffer{}, r, Options{}); err == nil {
		t.Error("no error")
	}
}

// TestFragmentsAreTheirText reads random output back: every fragment is that
// piece of the text, and the fragments together are the words of the spans
// without white space.
func TestFragmentsAreTheirText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.OneOf(rapid.Rune(), rapid.SampledFrom([]rune("ab \n\t\r é\u2028"))), 1, 120, -1).Draw(t, "text")
		var bounds []int
		for at := range text {
			bounds = append(bounds, at)
		}
		bounds = append(bounds, len(text))
		draw := rapid.Custom(func(t *rapid.T) readout.Span {
			i := rapid.IntRange(0, len(bounds)-2).Draw(t, "start")
			return readout.Span{Start: bounds[i], End: bounds[rapid.IntRange(i, len(bounds)-1).Draw(t, "end")]}
		})
		a := readout.Attribution{Source: draw.Draw(t, "source"), Cue: draw.Draw(t, "cue"), Content: []readout.Span{draw.Draw(t, "content")}}
		out := write(t, &readout.Record{Document: &readout.Document{Text: text}, Attributions: []readout.Attribution{a}}, Options{})
		runes, got := []rune(text), map[string]string{}
		for _, line := range strings.Split(out, "\n") {
			if !strings.HasPrefix(line, "T") {
				continue
			}
			fields := strings.Split(line, "\t")
			if len(fields) != 3 {
				t.Fatalf("%d fields in %q", len(fields), line)
			}
			kind, at, _ := strings.Cut(fields[1], " ")
			var words []string
			for _, f := range strings.Split(at, ";") {
				var start, end int
				if _, err := fmt.Sscanf(f, "%d %d", &start, &end); err != nil {
					t.Fatalf("%q: %v", f, err)
				}
				words = append(words, string(runes[start:end]))
			}
			if joined := strings.Join(words, " "); joined != fields[2] {
				t.Fatalf("fragments are %q, the line says %q", joined, fields[2])
			}
			got[kind] = squeeze(fields[2])
		}
		for kind, s := range map[string]readout.Span{"Source": a.Source, "Cue": a.Cue, "Content": a.Content[0]} {
			if want := squeeze(s.In(text)); got[kind] != want {
				t.Fatalf("%s is %q, want %q", kind, got[kind], want)
			}
		}
	})
}

// squeeze drops white space and what ends a line in Python.
func squeeze(s string) string {
	s = strings.Join(strings.Fields(s), "")
	return strings.Map(func(r rune) rune {
		if r >= 0x1C && r <= 0x1E {
			return -1
		}
		return r
	}, s)
}
