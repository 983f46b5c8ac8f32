package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/storetest"
)

func fill(t testing.TB, a *Archive, from, n int) {
	t.Helper()
	for i := from; i < from+n; i++ {
		if _, err := a.Add(t.Context(), storetest.Made(i, 5)); err != nil {
			t.Fatal(err)
		}
	}
}

// whole holds that the archive has n documents and passes its check.
func whole(t testing.TB, path string, n int) {
	t.Helper()
	a := opened(t, path, Options{MustExist: true})
	found, err := a.Check(t.Context(), true)
	if err != nil || len(found) > 0 {
		t.Errorf("check: %v %v", found, err)
	}
	if c, err := a.Counts(t.Context()); err != nil || c.Documents != n {
		t.Errorf("%d documents of %d: %v", c.Documents, n, err)
	}
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	garbage := filepath.Join(dir, "garbage")
	os.WriteFile(garbage, bytes.Repeat([]byte("no database"), 1000), 0o666)
	foreign, newer := filepath.Join(dir, "foreign"), filepath.Join(dir, "newer")
	for path, says := range map[string]string{foreign: "CREATE TABLE x (y)", newer: fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = 999", applicationID)} {
		db, _ := sql.Open("sqlite", path)
		if _, err := db.Exec(says); err != nil {
			t.Fatal(err)
		}
		db.Close()
	}
	for path, want := range map[string]store.Code{
		garbage: store.Foreign, foreign: store.Foreign, newer: store.Newer, dir: store.Foreign, filepath.Join(dir, "nowhere"): store.Missing,
	} {
		a, err := Open(t.Context(), path, Options{MustExist: true})
		if store.CodeOf(err) != want || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v, want %s", path, err, want)
		}
		if a != nil {
			a.Close()
		}
	}
	if before, _ := os.ReadFile(garbage); len(before) != 11000 {
		t.Error("a foreign file was changed")
	}
}

func TestFullDiskLosesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	a := opened(t, path, Options{MaxPages: 80})
	n := 0
	var err error
	for ; n < 500 && err == nil; n++ {
		_, err = a.Add(t.Context(), storetest.Made(n, 5))
	}
	n--
	if store.CodeOf(err) != store.Full || !strings.Contains(err.Error(), "make room") || n < 3 {
		t.Fatalf("after %d documents: %v", n, err)
	}
	if _, err := a.Add(t.Context(), storetest.Made(n, 5)); store.CodeOf(err) != store.Full {
		t.Errorf("again: %v", err)
	}
	if _, _, err := a.Search(t.Context(), store.Query{Speaker: "nakato"}, store.Page{}); err != nil {
		t.Errorf("a full disk can still be read: %v", err)
	}
	a.Close()
	whole(t, path, n)
	b := opened(t, path, Options{}) // room was made
	fill(t, b, n, 10)
	b.Close()
	whole(t, path, n+10)
}

func TestLockedArchiveSaysSo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	a := opened(t, path, Options{Wait: 100 * time.Millisecond})
	fill(t, a, 0, 3)
	b := opened(t, path, Options{})
	tx, err := b.write.BeginTx(t.Context(), nil) // the lock is taken at once
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Add(t.Context(), storetest.Made(3, 5)); store.CodeOf(err) != store.Locked || !strings.Contains(err.Error(), "another program") {
		t.Errorf("add: %v", err)
	}
	if r, err := a.Record(t.Context(), storetest.Made(1, 1).Record.Document.ID); err != nil || r == nil {
		t.Errorf("a locked archive can still be read: %v", err)
	}
	tx.Rollback()
	fill(t, a, 3, 1)
	a.Close()
	b.Close()
	whole(t, path, 4)
}

func TestTwoWriters(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	const each = 20
	done := make(chan error, 2)
	for w := range 2 {
		a := opened(t, path, Options{Wait: time.Minute})
		go func() {
			for i := range each {
				if _, err := a.Add(context.Background(), storetest.Made(w*each+i, 5), storetest.Made(1000+i, 5)); err != nil {
					done <- err
					return
				}
			}
			done <- a.Close()
		}()
	}
	for range 2 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	whole(t, path, 3*each)
}

func TestReadOnly(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "shut")
	path := filepath.Join(dir, "a.db")
	a := opened(t, path, Options{})
	fill(t, a, 0, 3)
	a.Close()
	r := opened(t, path, Options{ReadOnly: true})
	if _, err := r.Add(t.Context(), storetest.Made(5, 5)); store.CodeOf(err) != store.ReadOnly {
		t.Errorf("add: %v", err)
	}
	if all, _, err := r.Documents(t.Context(), store.Page{}); err != nil || len(all) != 3 {
		t.Errorf("%d documents: %v", len(all), err)
	}
	r.Close()
	if os.Getuid() == 0 {
		t.Skip("the super-user may write everywhere")
	}
	os.Chmod(path, 0o444)
	os.Chmod(dir, 0o555)
	defer os.Chmod(dir, 0o755)
	if a, err := Open(t.Context(), path, Options{}); err == nil {
		if _, err = a.Add(t.Context(), storetest.Made(5, 5)); store.CodeOf(err) != store.ReadOnly {
			t.Errorf("add: %v", err)
		}
		a.Close()
	} else if store.CodeOf(err) != store.ReadOnly {
		t.Errorf("open: %v", err)
	}
	r = opened(t, path, Options{ReadOnly: true})
	if all, _, err := r.Documents(t.Context(), store.Page{}); err != nil || len(all) != 3 {
		t.Errorf("in a folder that is shut: %d documents: %v", len(all), err)
	}
}

func TestDamageIsFound(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	a := opened(t, path, Options{})
	fill(t, a, 0, 5)
	for query, want := range map[string]string{
		"UPDATE body SET json = x'00' WHERE record = (SELECT min(number) FROM record)":                           "unpack",
		"DELETE FROM words WHERE rowid = (SELECT max(number) FROM record)":                                       "index of words",
		"UPDATE record SET live = 2 WHERE number = (SELECT number FROM record ORDER BY number LIMIT 1 OFFSET 2)": "exactly one record",
	} {
		if _, err := a.write.Exec(query); err != nil {
			t.Fatal(err)
		}
		found, err := a.Check(t.Context(), true)
		if err != nil || !strings.Contains(strings.Join(found, "\n"), want) {
			t.Errorf("%s: found %q (%v), want %s", query, found, err, want)
		}
	}
	a.Close()
	raw, _ := os.ReadFile(path)
	for i := len(raw) / 2; i < len(raw)/2+20000; i++ {
		raw[i] ^= 0x55
	}
	os.WriteFile(path, raw, 0o666)
	b, err := Open(t.Context(), path, Options{})
	if err != nil {
		return // also an answer
	}
	defer b.Close()
	if found, err := b.Check(t.Context(), true); len(found) == 0 && err == nil {
		t.Error("a torn file passes")
	}
}

func TestBackup(t *testing.T) {
	dir := t.TempDir()
	a := opened(t, filepath.Join(dir, "a.db"), Options{})
	fill(t, a, 0, 20)
	copied := filepath.Join(dir, "copy.db")
	if err := a.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	fill(t, a, 20, 1) // the copy is of its moment
	whole(t, copied, 20)
	if err := a.Backup(t.Context(), copied); store.CodeOf(err) != store.Conflict {
		t.Errorf("over a file: %v", err)
	}
	if err := a.Backup(t.Context(), filepath.Join(dir, "nowhere", "copy.db")); err == nil {
		t.Error("into no folder")
	}
	left, _ := filepath.Glob(filepath.Join(dir, "*.part*"))
	if len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}
