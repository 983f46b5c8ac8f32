package table

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/parquet-go/parquet-go"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/exporttest"
)

func storyID(documents []string) string { return "s" + strings.Join(documents, "+") }

func attributions(t *testing.T, f Format) []byte {
	t.Helper()
	var b bytes.Buffer
	w := NewAttributions(&b, f)
	hostile := exporttest.Hostile()
	for _, r := range append(exporttest.Records(), hostile.Accounts[0].Record) {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func claims(t *testing.T, f Format) []byte {
	t.Helper()
	var b bytes.Buffer
	w := NewClaims(&b, f, storyID)
	for _, s := range []*readout.Story{exporttest.Story(), exporttest.Hostile()} {
		if err := w.WriteStory(s); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestAttributionsAsParquet(t *testing.T) {
	raw := attributions(t, AsParquet)
	got, err := parquet.Read[Statement](bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string][]rune{}
	var want []Statement
	hostile := exporttest.Hostile().Accounts[0].Record
	for _, r := range append(exporttest.Records(), hostile) {
		texts[r.Document.ID] = []rune(r.Document.Text)
		rows, err := Statements(r)
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, rows...)
	}
	if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
		t.Fatal(d)
	}
	for _, row := range got {
		text := texts[row.Document]
		at := func(start, end *int32) string {
			if start == nil {
				return ""
			}
			return string(text[*start:*end])
		}
		if at(row.SourceStart, row.SourceEnd) != row.SourceText || at(row.CueStart, row.CueEnd) != row.Cue || at(row.SentenceStart, row.SentenceEnd) != row.Sentence {
			t.Errorf("%s: offsets", row.ID)
		}
		for i, words := range row.Contents {
			if string(text[row.ContentStarts[i]:row.ContentEnds[i]]) != words {
				t.Errorf("%s: offsets of %q", row.ID, words)
			}
		}
	}
	first := got[0]
	if first.ID != "a1c0ffee00000001-a1" || first.Source != "Efua Darkwah" || first.SourceOffice != "Energy Minister" || first.SourceCountry != "GHA" ||
		first.AddresseeText != "reporters" || first.Confidence != nil || first.Origin != "" {
		t.Errorf("%+v", first)
	}
	if !bytes.Equal(raw, attributions(t, AsParquet)) {
		t.Error("the same records give other bytes")
	}
}

func TestClaimsAsParquet(t *testing.T) {
	raw := claims(t, AsParquet)
	got, err := parquet.Read[Told](bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for _, row := range got {
		if strings.HasPrefix(row.Story, "sa1") {
			count[row.Telling]++
		}
	}
	if d := cmp.Diff(map[string]int{"told": 14, "unlinked": 1, "missing": 8}, count); d != "" {
		t.Error(d)
	}
	if row := got[1]; row.Who != "Kossi Adjavon" || row.Count != 2 || row.Outlet != "Harbour Notes" || row.Text != "A line that crosses a border cannot be sold in darkness," ||
		!cmp.Equal(row.Via, []string{"Togolese state television"}) || !cmp.Equal(row.Aspects, []string{"wording"}) || !cmp.Equal(row.Values, []string{"sold in darkness"}) {
		t.Errorf("%+v", row)
	}
	if !bytes.Equal(raw, claims(t, AsParquet)) {
		t.Error("the same stories give other bytes")
	}
}

// TestTablesAsCSV holds that every row has the columns of the head, that they
// are those of Parquet, and that no cell starts a formula.
func TestTablesAsCSV(t *testing.T) {
	for name, c := range map[string]struct {
		raw   []byte
		names []string
		like  *parquet.Schema
	}{
		"attributions": {attributions(t, AsCSV), namesOf[Statement](), parquet.SchemaOf(Statement{})},
		"claims":       {claims(t, AsCSV), namesOf[Told](), parquet.SchemaOf(Told{})},
	} {
		all, err := csv.NewReader(bytes.NewReader(c.raw)).ReadAll()
		if err != nil {
			t.Fatal(name, err)
		}
		var columns []string
		for _, f := range c.like.Fields() {
			columns = append(columns, f.Name())
		}
		if d := cmp.Diff(columns, all[0]); d != "" || !cmp.Equal(columns, c.names) {
			t.Errorf("%s: %s", name, d)
		}
		if len(all) < 20 {
			t.Errorf("%s: %d rows", name, len(all))
		}
		for _, row := range all[1:] {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
					t.Errorf("%s: %q", name, cell)
				}
			}
		}
	}
}

// TestOthersReadParquet reads the tables with pandas or DuckDB.
func TestOthersReadParquet(t *testing.T) {
	python := os.Getenv("READOUT_PYTHON")
	if python == "" {
		python = "python3"
	}
	const script = `
import sys
try:
    import duckdb
    count = lambda f: duckdb.sql(f"select count(*) from read_parquet('{f}')").fetchone()[0]
except ImportError:
    import pyarrow.parquet
    count = lambda f: len(pyarrow.parquet.read_table(f).to_pylist())
print(*[count(f) for f in sys.argv[1:]])`
	if exec.Command(python, "-c", "try:\n import duckdb\nexcept ImportError:\n import pyarrow.parquet").Run() != nil {
		t.Skipf("not read by others: %s has neither duckdb nor pyarrow (READOUT_PYTHON names the interpreter)", python)
	}
	dir := t.TempDir()
	a, c := filepath.Join(dir, "attributions.parquet"), filepath.Join(dir, "claims.parquet")
	for path, raw := range map[string][]byte{a: attributions(t, AsParquet), c: claims(t, AsParquet)} {
		if err := os.WriteFile(path, raw, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command(python, "-c", script, a, c).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	lines := func(f func(*testing.T, Format) []byte) int {
		all, err := csv.NewReader(bytes.NewReader(f(t, AsCSV))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		return len(all) - 1
	}
	if got, want := strings.TrimSpace(string(out)), fmt.Sprint(lines(attributions), " ", lines(claims)); got != want {
		t.Errorf("%s rows, want %s", got, want)
	}
}
