package beam

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/bench/article"
	"github.com/readout-news/readout/export/record"
)

func TestWindowsHoldADayAndItsNeighbours(t *testing.T) {
	w := Windows{Days: 10, Overlap: 3}
	on := func(day int) *readout.Document {
		return &readout.Document{Published: readout.Date{Year: 1970, Month: 1, Day: day}}
	}
	for _, test := range []struct {
		day  int
		home int
		near []int
	}{{1, 0, []int{-1, 0}}, {5, 0, []int{0}}, {9, 0, []int{0, 1}}, {11, 1, []int{0, 1}}, {15, 1, []int{1}}} {
		var near []string
		for _, n := range test.near {
			near = append(near, w.name(n))
		}
		if got := w.home(on(test.day)); got != w.name(test.home) {
			t.Errorf("day %d belongs to %s", test.day, got)
		}
		if got := w.near(on(test.day)); !slices.Equal(got, near) {
			t.Errorf("day %d stands in %v, not %v", test.day, got, near)
		}
	}
	month := &readout.Document{Published: readout.Date{Year: 1970, Month: 1}}
	if got := w.near(month); !slices.Equal(got, []string{undated}) {
		t.Errorf("a month stands in %v", got)
	}
	if got := (Windows{}).near(month); !slices.Equal(got, []string{all}) {
		t.Errorf("without windows it stands in %v", got)
	}
	if a, b := w.name(-300), w.name(1); a >= b {
		t.Errorf("%s does not come before %s", a, b)
	}
}

func TestEveryDocumentStandsInAStoryWhateverTheWindows(t *testing.T) {
	in := t.TempDir()
	// Forty happenings a day: the reports of four days.
	deposit(t, in, "part", article.World(480), 100)
	o := Usual()
	o.Engine, o.Inputs, o.Compare, o.Output.Dir, o.Output.Shards, o.Output.Gzip = Rules, []string{in}, false, t.TempDir(), 3, true
	o.Windows = Windows{Days: 2, Overlap: 2}
	m := fill(t, o)
	if m.Rows["records.jsonl.gz"] != 480 {
		t.Errorf("%d records", m.Rows["records.jsonl.gz"])
	}
	stands := map[string]bool{}
	got := map[string]bool{}
	for n := range o.Output.Shards {
		rows, err := parquet.ReadFile[StoryRow](filepath.Join(o.Output.Dir, fmt.Sprintf("stories-%05d-of-%05d.parquet", n, o.Output.Shards)))
		if err != nil {
			t.Fatal(err)
		}
		by := map[string][]string{}
		for _, r := range rows {
			stands[r.Document] = true
			by[r.Story] = append(by[r.Story], r.Document)
		}
		for _, ids := range by {
			got[strings.Join(ids, " ")] = true
		}
	}
	if len(stands) != 480 {
		t.Errorf("%d documents of 480 stand in stories", len(stands))
	}
	want := readHere(t, o)
	alike := 0
	for _, s := range want.stories {
		var ids []string
		for _, a := range s.Accounts {
			ids = append(ids, a.Record.Document.ID)
		}
		if got[strings.Join(ids, " ")] {
			alike++
		}
	}
	t.Logf("%d of %d stories are those of one step", alike, len(want.stories))
	if 10*alike < 8*len(want.stories) {
		t.Errorf("%d of %d stories are those of one step", alike, len(want.stories))
	}
}

// response is a record of a WARC with a page in it.
func response(n int, page string) string {
	block := "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%d>\r\nWARC-Date: 2024-03-02T10:00:00Z\r\nWARC-Target-URI: https://news.example.test/%d\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", n, n, len(block), block)
}

func TestWebArchive(t *testing.T) {
	var archive strings.Builder
	n := 0
	for r := range article.World(12) {
		archive.WriteString(response(n, "<html><head><title>"+r.Title+"</title></head><body><article><h1>"+r.Title+"</h1><p>"+strings.ReplaceAll(r.Text, "\n\n", "</p><p>")+"</p></article></body></html>"))
		n++
	}
	archive.WriteString(strings.Replace(response(n, "<html><p>Gone.</p></html>"), "200 OK", "404 NO", 1))
	o := Usual()
	o.Engine, o.Output.Dir = Rules, t.TempDir()
	in := t.TempDir()
	if err := os.WriteFile(filepath.Join(in, "crawl.warc"), []byte(archive.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	o.Inputs = []string{filepath.Join(in, "crawl.warc")}
	want := readHere(t, o)
	if len(want.records) != 12 || len(want.skips) != 1 {
		t.Fatalf("%d records, %d skips", len(want.records), len(want.skips))
	}
	o.Inputs = []string{filepath.Join(in, "*.warc")}
	m := fill(t, o)
	same(t, "records", fileOf(t, o, "records-00000-of-00001.jsonl"), lines(func(b *bytes.Buffer) error {
		return record.WriteRecords(b, want.records, nil, record.Lines)
	}))
	if m.Rows["skips.jsonl"] != 1 {
		t.Errorf("%d skips", m.Rows["skips.jsonl"])
	}
	// Another run over the same inputs gives the same bytes.
	first, err := json.Marshal(m.Files)
	if err != nil {
		t.Fatal(err)
	}
	o.Output.Dir = t.TempDir()
	again, err := json.Marshal(fill(t, o).Files)
	if err != nil || !bytes.Equal(first, again) {
		t.Errorf("a second run gives other files:\n%s\n%s", first, again)
	}
}
