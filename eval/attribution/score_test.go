package attribution

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/polnear"
)

const (
	text = "Zoë Okello said “we’re ready”.\nThe mayor, who left, denied it, she said.\n"
	// Offsets are code points: the é, the marks and the apostrophe count one each.
	ann = "T1\tSource 0 10\tZoë Okello\n" +
		"T2\tCue 11 15\tsaid\n" +
		"T3\tContent 16 29\t“we’re ready”\n" +
		"T4\tAttribution 11 15\tsaid\n" +
		"E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n" +
		"T5\tSource 63 66\tshe\n" +
		"T6\tCue 67 71\tsaid\n" +
		"T7\tContent 31 51;52 61\tThe mayor, who left, denied it\n" +
		"T8\tAttribution 67 71\tsaid\n" +
		"A1\tNested T8\n" +
		"E2\tAttribution:T8 Content:T7 Cue:T6 Source:T5\n"
)

func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range map[string]string{
		"text/a.txt":              text,
		"attributions/a_0001.ann": ann,
		"attributions/a_0002.ann": "",
	} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// span finds the nth occurrence of part in text, from 0.
func span(part string, nth int) readout.Span {
	at := 0
	for ; nth > 0; nth-- {
		at += strings.Index(text[at:], part) + 1
	}
	at += strings.Index(text[at:], part)
	return readout.Span{Start: at, End: at + len(part)}
}

func right() []readout.Attribution {
	return []readout.Attribution{
		{ID: "a1", Source: span("Zoë Okello", 0), Cue: span("said", 0), Content: []readout.Span{span("“we’re ready”", 0)}},
		{ID: "a2", Source: span("she", 0), Cue: span("said", 1),
			Content: []readout.Span{span("The mayor, who left,", 0), span("denied it", 0)}},
		{ID: "a3", Source: span("The mayor", 0), Cue: span("denied", 0), Content: []readout.Span{span("it", 0)}, Within: "a2"},
	}
}

func TestScore(t *testing.T) {
	dir := folder(t)
	score := func(found []readout.Attribution) Figures {
		f, err := Score(context.Background(), dir, func(d *readout.Document) []readout.Attribution {
			if d.ID != "a" || d.Text != text || len(d.Paragraphs) != 2 || len(d.Passages) != 1 {
				t.Fatalf("odd document %+v", d)
			}
			return found
		})
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	all := score(right())
	for name, c := range map[string]Count{"source": all.Source, "cue": all.Cue, "exact": all.Exact, "overlap": all.Overlap} {
		if c != (Count{2, 2, 2}) {
			t.Errorf("%s of the right answer: %+v", name, c)
		}
	}
	if all.Content != (Count{3, 3, 3}) {
		t.Errorf("content of the right answer: %+v", all.Content)
	}

	half := right()[:1]
	half[0].Source.End -= len(" Okello")
	f := score(half)
	if f.Source != (Count{2, 1, 0}) || f.Cue != (Count{2, 1, 1}) || f.Content != (Count{3, 1, 1}) ||
		f.Exact != (Count{2, 1, 0}) || f.Overlap != (Count{2, 1, 1}) {
		t.Errorf("half an answer: %+v", f)
	}

	// A role that is empty on one side alone does not overlap.
	half[0].Source = readout.Span{}
	if f := score(half); f.Overlap.Right != 0 || f.Source.Found != 0 {
		t.Errorf("without source: %+v", f)
	}
	if f := score(nil); f.Cue.Precision() != 0 || f.Cue.F1() != 0 || f.Overlap.Gold != 2 {
		t.Errorf("no answer: %+v", f)
	}
}

func TestScoreFails(t *testing.T) {
	if _, err := Score(context.Background(), t.TempDir(), nil); err == nil || !strings.Contains(err.Error(), "attributions/*.ann") {
		t.Errorf("an empty folder: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Score(ctx, folder(t), nil); err != context.Canceled {
		t.Errorf("after the end of ctx: %v", err)
	}
	dir := folder(t)
	bad := filepath.Join(dir, "attributions", "a_0000.ann")
	if err := os.WriteFile(bad, []byte("T1\tSource 0 x\tZoë\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Score(context.Background(), dir, nil); err == nil || !strings.Contains(err.Error(), "a_0000.ann: line 1") {
		t.Errorf("a broken line: %v", err)
	}
}

func TestFiguresTable(t *testing.T) {
	f := Figures{Documents: 3, Source: Count{10, 8, 6}, Cue: Count{10, 8, 7}, Content: Count{12, 9, 4}, Exact: Count{10, 8, 3}, Overlap: Count{10, 8, 8}}
	f.Sure = Sureness{confidence: []float64{0.5, 0.75, 0.875}, right: []bool{false, true, true}}
	want := `attribution, 3 documents
                     precision    recall        F1     gold    found    right
source                    75.0      60.0      66.7       10        8        6
cue                       87.5      70.0      77.8       10        8        7
content                   44.4      33.3      38.1       12        9        4
content, quotations        0.0       0.0       0.0        0        0        0
relation exact            37.5      30.0      33.3       10        8        3
relation overlap         100.0      80.0      88.9       10        8        8
expected calibration error of the confidence 0.292, over 3 attributions
of a confidence from precision    recall        F1
0.00                      66.7      20.0      30.8
0.50                      66.7      20.0      30.8
0.60                     100.0      20.0      33.3
0.70                     100.0      20.0      33.3
0.80                     100.0      10.0      18.2
0.90                       0.0       0.0       0.0
0.95                       0.0       0.0       0.0
`
	if got := f.String(); got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestDirectQuotations(t *testing.T) {
	gold, err := polnear.ReadBrat(strings.NewReader(ann))
	if err != nil {
		t.Fatal(err)
	}
	var f Figures
	f.AddFound(text, gold, []Found{{Gold: gold[0], Confidence: 0.9}})
	if f.Direct != (Count{1, 1, 1}) || len(f.Sure.right) != 1 || !f.Sure.right[0] {
		t.Errorf("direct %+v, sure %+v", f.Direct, f.Sure)
	}
}
