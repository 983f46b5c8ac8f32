package dyadtest

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// Writer is what every format gives.
type Writer interface {
	Write(*readout.Record) error
	Close() error
	Left() int
}

// Kind is what a column holds, as the loaders of the community read it.
type Kind byte

// The kinds of columns: any words; a whole number of 32 bits; one of 64 bits; a
// number; a day as 2024-09-12; a day as 20240912; a moment as 20240912000000.
const (
	Words Kind = iota
	Int32
	Int64
	Float
	Day
	CompactDay
	Moment
)

// Table writes records as a format and loads what came of it, twice: as a
// loader reads it that knows no quotation marks, and as one that does. Both must
// see the same cells. It holds the number of columns and the kind of every cell;
// an empty cell is of every kind, and so is that of a missing text.
func Table(t *testing.T, w Writer, out *bytes.Buffer, columns []string, head bool, kinds map[string]Kind, missing string, records ...*readout.Record) []map[string]string {
	t.Helper()
	for _, r := range records {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if !utf8.Valid(out.Bytes()) {
		t.Error("not UTF-8")
	}
	quoted := csv.NewReader(bytes.NewReader(out.Bytes()))
	quoted.Comma = '\t'
	again, err := quoted.ReadAll()
	if err != nil {
		t.Fatalf("a loader that knows quotation marks: %v", err)
	}
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if out.Len() == 0 {
		lines = nil
	}
	if len(lines) != len(again) {
		t.Fatalf("%d rows without quotation marks, %d with", len(lines), len(again))
	}
	var rows []map[string]string
	for n, line := range lines {
		cells := strings.Split(line, "\t")
		if len(cells) != len(columns) {
			t.Fatalf("row %d has %d cells, %d wanted: %q", n+1, len(cells), len(columns), line)
		}
		if strings.Join(cells, "|") != strings.Join(again[n], "|") {
			t.Errorf("row %d differs: %q and %q", n+1, cells, again[n])
		}
		if head && n == 0 {
			if got := strings.Join(cells, "|"); got != strings.Join(columns, "|") {
				t.Errorf("head line %s", got)
			}
			continue
		}
		row := map[string]string{}
		for i, c := range cells {
			row[columns[i]] = c
			if c != "" && c != missing && !kinds[columns[i]].holds(c) {
				t.Errorf("row %d: %s holds %q", n+1, columns[i], c)
			}
			if strings.ContainsAny(c, "\x00\u202e\r\"") || c != "" && strings.ContainsRune("=@+", rune(c[0])) {
				t.Errorf("row %d: %s is not safe: %q", n+1, columns[i], c)
			}
		}
		rows = append(rows, row)
	}
	return rows
}

func (k Kind) holds(s string) bool {
	var err error
	switch k {
	case Int32:
		_, err = strconv.ParseInt(s, 10, 32)
	case Int64:
		var n int64
		if n, err = strconv.ParseInt(s, 10, 64); n >= 1<<53 && len(s) < 14 {
			return false
		}
	case Float:
		_, err = strconv.ParseFloat(s, 64)
	case Day:
		_, err = time.Parse("2006-01-02", s)
	case CompactDay:
		_, err = time.Parse("20060102", s)
	case Moment:
		_, err = time.Parse("20060102150405", s)
	}
	return err == nil
}

// Published are the columns of a data set as its makers publish them, one a
// line, from the data folder; the test is skipped where that is not there.
func Published(t *testing.T, file string) []string {
	t.Helper()
	dir := os.Getenv("READOUT_DATA")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data")
	}
	raw, err := os.ReadFile(filepath.Join(dir, "events", file))
	if err != nil {
		t.Skipf("the published columns are not here: %v; set READOUT_DATA to the data folder", err)
	}
	return strings.Fields(strings.NewReplacer(" ", "_", "\n", " ").Replace(strings.TrimSpace(string(raw))))
}

// Same holds that columns are those that are published.
func Same(t *testing.T, columns, published []string) {
	t.Helper()
	if len(columns) != len(published) {
		t.Errorf("%d columns, %d published", len(columns), len(published))
	}
	for i := range min(len(columns), len(published)) {
		if got := strings.ReplaceAll(columns[i], " ", "_"); got != published[i] {
			t.Errorf("column %d is %s, published %s", i+1, got, published[i])
		}
	}
}
