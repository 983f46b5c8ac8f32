package sqlite

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/pack"
	"github.com/readout-news/readout/store/place"
	"github.com/readout-news/readout/store/storetest"
)

// first makes an archive of the first version of the schema with n documents, as
// the program of then wrote it.
func first(t *testing.T, path string, n int) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	do := func(query string, args ...any) {
		t.Helper()
		if _, err := db.Exec(query, args...); err != nil {
			t.Fatal(err)
		}
	}
	do(steps[0])
	do(fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = 1", applicationID))
	do("UPDATE state SET revision = ?", n+3) // a few were read again
	for i := range n {
		e := storetest.Made(i, 4)
		e.Record.Quotations = []readout.Quotation{{Span: readout.Span{Start: 2, End: 9}, Parts: []readout.Span{{Start: 3, End: 8}}, Closed: true}}
		d, p := e.Record.Document, must(pack.NewRecord(e.Record))
		do("INSERT OR IGNORE INTO engine (id, json) VALUES (1, ?)", p.Engine)
		do("INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", i+1, d.ID, d.URI, d.Title, d.Outlet, d.Published.String(), "2025-01-01T00:00:00Z", pack.Hash(d.Text), len(d.Text))
		do("INSERT INTO source VALUES (?, ?, ?, ?, ?)", i+1, e.Source.URI, string(e.Source.Form), len(e.Source.Raw), pack.Bytes(e.Source.Raw))
		from, _ := place.Numbers(place.DayOf(d.Published))
		number := from + int64(i) + 1
		do("INSERT INTO record VALUES (?, ?, 1, 1, ?, ?)", number, i+1, len(e.Record.Attributions), len(e.Record.Events))
		do("INSERT INTO body VALUES (?, ?, ?)", number, p.JSON, p.Layers)
		do("INSERT INTO words (rowid, title, text, outlet, actor, country) VALUES (?, ?, ?, '', '', '')", number, d.Title, d.Text)
	}
	do("INSERT INTO story VALUES (1, 's0123456789ab', ?)", pack.Bytes([]byte(`{}`)))
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func TestArchiveOfTheFirstVersion(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	const n = 7
	first(t, path, n)
	if _, err := Open(t.Context(), path, Options{ReadOnly: true}); store.CodeOf(err) != store.ReadOnly {
		t.Errorf("it must be brought up to date first: %v", err)
	}
	a := opened(t, path, Options{})
	seen := 0
	for c, err := range a.Changes(t.Context(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		if seen++; c.Revision != int64(seen) || len(c.Record.Quotations) != 1 || c.Record.Document.Text == "" {
			t.Errorf("change %d: %d quotations", c.Revision, len(c.Record.Quotations))
		}
	}
	if seen != n {
		t.Errorf("%d changes of %d", seen, n)
	}
	fill(t, a, n, 3)
	for i := range n + 3 {
		want := storetest.Made(i, 4)
		got, err := a.Entry(t.Context(), want.Record.Document.ID)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want.Source, got.Source, cmpopts.EquateEmpty()); diff != "" && i < n {
			t.Errorf("source (-want +got):\n%s", diff)
		}
	}
	if rev := must(a.Revision(t.Context())); rev != n+3+3 {
		t.Errorf("revision %d", rev)
	}
	if e := must(a.Edition(t.Context())); e != (store.Edition{}) {
		t.Errorf("edition %+v: its stories are to be made anew", e)
	}
	a.Close()
	whole(t, path, n+3)
}
