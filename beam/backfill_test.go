package beam

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/parquet-go/parquet-go"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/bench/article"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/export/table"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/store"
)

// fill runs a back-fill on Prism and gives its manifest.
func fill(t *testing.T, o Options) Manifest {
	t.Helper()
	p, err := Build(o)
	if err != nil {
		t.Fatal(err)
	}
	ptest.RunAndValidate(t, p)
	raw, err := os.ReadFile(filepath.Join(o.Output.Dir, ManifestName))
	if err != nil {
		t.Fatal(err)
	}
	var m Manifest
	if err := json.Unmarshal(raw, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

// fileOf is the only file of a table.
func fileOf(t *testing.T, o Options, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(o.Output.Dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func same(t *testing.T, what string, got, want []byte) {
	t.Helper()
	if bytes.Equal(got, want) {
		return
	}
	g, w := bytes.Split(got, []byte("\n")), bytes.Split(want, []byte("\n"))
	for i := range min(len(g), len(w)) {
		if !bytes.Equal(g[i], w[i]) {
			t.Fatalf("%s: line %d of %d and %d is\n%.300s\nand should be\n%.300s", what, i+1, len(g), len(w), g[i], w[i])
		}
	}
	t.Fatalf("%s: %d lines, and should be %d", what, len(g), len(w))
}

// library is what the functions that the program is made of give for the same
// inputs, one after the other.
type library struct {
	records []*readout.Record
	skips   []readout.Skip
	stories []*readout.Story
}

func readHere(t *testing.T, o Options) library {
	t.Helper()
	p, err := reading(o.Engine)
	if err != nil {
		t.Fatal(err)
	}
	var l library
	index := reconcile.NewIndex()
	for out := range p.All(t.Context(), read.Inputs(t.Context(), o.Inputs, nil, read.Options{})) {
		if out.Skip != nil {
			l.skips = append(l.skips, *out.Skip)
			continue
		}
		l.records = append(l.records, out.Record)
		index.Add(light(out.Record))
	}
	if l.stories, err = index.Stories(context.Background()); err != nil {
		t.Fatal(err)
	}
	return l
}

// deposit writes reports as JSON lines, n a file.
func deposit(t *testing.T, dir, name string, reports iter.Seq[article.Report], n int) {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	files, lines := 0, 0
	flush := func() {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%s-%03d.jsonl", name, files)), b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		b.Reset()
		files, lines = files+1, 0
	}
	for r := range reports {
		if err := e.Encode(r); err != nil {
			t.Fatal(err)
		}
		if lines++; lines == n {
			flush()
		}
	}
	if lines > 0 {
		flush()
	}
}

func lines(objects func(*bytes.Buffer) error) []byte {
	var b bytes.Buffer
	if err := objects(&b); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func TestTheSameAsTheProgram(t *testing.T) {
	for _, test := range []struct {
		engine  string
		reports int
	}{{Rules, 150}, {Fast, 25}} {
		t.Run(test.engine, func(t *testing.T) {
			in := t.TempDir()
			deposit(t, in, "part", article.World(test.reports), 40)
			// A document that is there twice, another text under its ID, and what is
			// no text.
			first := slices.Collect(article.World(1))[0]
			other := first
			other.Text += "\n\nA line was added later."
			deposit(t, in, "same", slices.Values([]article.Report{first, other}), 1)
			os.WriteFile(filepath.Join(in, "empty.txt"), nil, 0o666)
			os.WriteFile(filepath.Join(in, ".hidden.txt"), []byte("not read"), 0o666)
			o := Usual()
			o.Engine, o.Inputs, o.Output.Dir = test.engine, []string{in, filepath.Join("..", "examples"), filepath.Join(in, "none.txt")}, t.TempDir()
			want := readHere(t, o)
			m := fill(t, o)

			same(t, "records", fileOf(t, o, "records-00000-of-00001.jsonl"), lines(func(b *bytes.Buffer) error {
				return record.WriteRecords(b, want.records, nil, record.Lines)
			}))
			same(t, "stories", fileOf(t, o, "stories-00000-of-00001.jsonl"), lines(func(b *bytes.Buffer) error {
				return record.WriteStories(b, want.stories, nil, record.Lines)
			}))
			if len(want.skips) != 4 {
				t.Fatalf("%d inputs were left out, not 4", len(want.skips))
			}
			// The program does not look at the text of what has a known ID.
			want.skips[2].What, want.skips[2].Fix = "another text was given before under the ID "+first.ID, "give each document an ID of its own"
			same(t, "skips", fileOf(t, o, "skips-00000-of-00001.jsonl"), lines(func(b *bytes.Buffer) error {
				return record.WriteRecords(b, nil, want.skips, record.Lines)
			}))
			checkComparisons(t, o, want)
			checkCopies(t, o, want)
			checkFiles(t, o, m)
		})
	}
}

func checkComparisons(t *testing.T, o Options, want library) {
	t.Helper()
	told, err := reconcile.Reconciler{}.Reconcile(t.Context(), want.records)
	if err != nil {
		t.Fatal(err)
	}
	same(t, "comparisons", fileOf(t, o, "comparisons-00000-of-00001.jsonl"), lines(func(b *bytes.Buffer) error {
		return record.WriteStories(b, told, nil, record.Lines)
	}))
	var rows []table.Told
	for _, s := range told {
		some, err := table.Tellings(s, store.StoryID)
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, some...)
	}
	got, err := parquet.ReadFile[table.Told](filepath.Join(o.Output.Dir, "claims-00000-of-00001.parquet"))
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != len(rows) {
		t.Fatalf("%d rows of claims, not %d", len(got), len(rows))
	}
	for i := range got {
		if got[i].Claim != rows[i].Claim || got[i].Text != rows[i].Text || got[i].Document != rows[i].Document {
			t.Fatalf("row %d of claims is %+v, not %+v", i, got[i], rows[i])
		}
	}
}

// checkCopies holds the copies of the stories to be in the table, each once.
func checkCopies(t *testing.T, o Options, want library) {
	t.Helper()
	rows, err := parquet.ReadFile[CopyRow](filepath.Join(o.Output.Dir, "copies-00000-of-00001.parquet"))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]CopyRow{}
	whole, banded := 0, 0
	for _, r := range rows {
		key := r.From + " " + r.To
		if _, twice := got[key]; twice {
			t.Errorf("the copy %s stands there twice", key)
		}
		if got[key] = r; r.Found == byBands {
			delete(got, key)
		}
	}
	n := 0
	for _, s := range want.stories {
		for _, c := range s.Copies {
			n++
			r, ok := got[c.From+" "+c.To]
			if !ok || r.Kind != string(c.Kind) || r.Share != c.Share || r.Reason != c.Reason || len(r.FromStarts) != len(c.Spans) || len(r.Edits) != len(c.Edits) {
				t.Errorf("the copy of %s by %s is %+v, not %+v", c.From, c.To, r, c)
			}
			if c.Kind == readout.WholeCopy {
				whole++
				if r.Found == byBoth {
					banded++
				}
			}
		}
	}
	if n != len(got) {
		t.Errorf("%d copies of stories, not %d", len(got), n)
	}
	t.Logf("%d copies, %d of %d whole ones found by bands too, %d pairs by bands alone", n, banded, whole, len(rows)-len(got))
	if 10*banded < 9*whole {
		t.Errorf("bands found %d of %d whole copies", banded, whole)
	}
}

func checkFiles(t *testing.T, o Options, m Manifest) {
	t.Helper()
	entries, err := os.ReadDir(o.Output.Dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(m.Files)+1 {
		t.Errorf("%d files beside the manifest, which names %d", len(entries)-1, len(m.Files))
	}
	for _, f := range m.Files {
		sum := sha256.Sum256(fileOf(t, o, f.Name))
		if hex.EncodeToString(sum[:]) != f.SHA256 {
			t.Errorf("%s is not what the manifest says", f.Name)
		}
	}
}
