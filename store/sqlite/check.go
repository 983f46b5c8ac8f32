package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/readout-news/readout/store"
)

// Counts tells how much there is; see [store.Archive].
func (a *Archive) Counts(ctx context.Context) (c store.Counts, err error) {
	const op = "count"
	err = a.view(ctx, func(db querier) error {
		for query, to := range map[string]any{
			"SELECT count(*) FROM document":                                          &c.Documents,
			"SELECT coalesce(sum(attributions), 0) FROM record WHERE live = 1":       &c.Attributions,
			"SELECT coalesce(sum(events), 0) FROM record WHERE live = 1":             &c.Events,
			"SELECT count(*) FROM story":                                             &c.Stories,
			"SELECT count(*) FROM judgement":                                         &c.Judgements,
			"SELECT count(*) FROM record WHERE live = 0":                             &c.Pending,
			"SELECT coalesce(sum(text_size), 0) FROM document":                       &c.Text,
			"SELECT coalesce(sum(size), 0) FROM source":                              &c.Source,
			"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size": &c.Bytes,
		} {
			if err := db.QueryRowContext(ctx, query).Scan(to); err != nil {
				return err
			}
		}
		if c.Skips, err = countSkips(ctx, db); err != nil {
			return err
		}
		rows, err := db.QueryContext(ctx, "SELECT e.json, count(*) FROM record r JOIN engine e ON e.id = r.engine WHERE r.live = 1 GROUP BY e.id ORDER BY 2 DESC, e.id")
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var raw string
			var e store.EngineCount
			if err := rows.Scan(&raw, &e.Records); err != nil {
				return err
			}
			if err := json.Unmarshal([]byte(raw), &e.Engine); err != nil {
				return err
			}
			c.Engines = append(c.Engines, e)
		}
		return rows.Err()
	})
	if info, err := os.Stat(a.path + "-wal"); err == nil {
		c.Bytes += info.Size()
	}
	return c, a.wrap(op, "", err)
}

// maxFindings bounds the list that Check gives: a file that is damaged
// throughout says so in a few lines.
const maxFindings = 100

// Check looks for damage; see [store.Archive].
func (a *Archive) Check(ctx context.Context, deep bool) (found []string, err error) {
	const op = "check"
	err = a.view(ctx, func(db querier) error {
		for _, c := range []struct{ query, says string }{
			{"PRAGMA integrity_check(50)", "the file: %s"},
			{`SELECT "table" || ' row ' || coalesce(rowid, '?') FROM pragma_foreign_key_check LIMIT 50`, "belongs to nothing: %s"},
			{"SELECT id FROM document d WHERE (SELECT count(*) FROM record r WHERE r.document = d.seq AND r.live = 1) <> 1 LIMIT 50", "document %s has not exactly one record in use"},
			{"SELECT id FROM document d WHERE NOT EXISTS (SELECT 1 FROM source s WHERE s.document = d.seq) LIMIT 50", "document %s has no source"},
			{"SELECT s.id FROM story s WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.story = s.number) LIMIT 50", "story %s has no account"},
			{"SELECT DISTINCT a.document FROM account a WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.id = a.document) LIMIT 50", "a story tells of document %s, which is not there"},
			{"SELECT number FROM record r WHERE NOT EXISTS (SELECT 1 FROM body b WHERE b.record = r.number) LIMIT 50", "record %s has no body"},
			{"SELECT number FROM record r WHERE live = 1 AND NOT EXISTS (SELECT 1 FROM words_docsize w WHERE w.id = r.number) LIMIT 50", "record %s is not in the index of words"},
		} {
			rows, err := db.QueryContext(ctx, c.query)
			if err != nil {
				return err
			}
			for rows.Next() {
				var what string
				if err := rows.Scan(&what); err != nil {
					return errors.Join(err, rows.Close())
				}
				if what != "ok" { // all that a sound file says of itself
					found = append(found, fmt.Sprintf(c.says, what))
				}
			}
			if err := errors.Join(rows.Err(), rows.Close()); err != nil {
				return err
			}
		}
		return nil
	})
	if wrapped := a.wrap(op, "", err); store.CodeOf(wrapped) == store.Broken {
		return append(found, wrapped.Error()), nil
	} else if err != nil {
		return found, wrapped
	}
	if deep {
		var more []string
		more, err = store.CheckEntries(ctx, a, maxFindings)
		found = append(found, more...)
	}
	return found[:min(len(found), maxFindings)], err
}

// Backup writes the archive into a new file; see [store.Archive]. The file
// appears when it is whole and has passed its check.
func (a *Archive) Backup(ctx context.Context, path string) error {
	const op = "back up"
	if _, err := os.Stat(path); err == nil {
		return &store.Error{Code: store.Conflict, Op: op, Archive: a.path, Err: fmt.Errorf("%s is there already", path), Fix: "name a new file"}
	} else if !errors.Is(err, fs.ErrNotExist) {
		return a.wrap(op, "", err)
	}
	aside := fmt.Sprintf("%s.%d.part", path, os.Getpid())
	defer func() {
		for _, end := range []string{"", "-wal", "-shm"} {
			os.Remove(aside + end)
		}
	}()
	want, err := a.Counts(ctx)
	if err != nil {
		return err
	}
	if err := a.vacuumInto(ctx, aside); err != nil {
		return a.wrap(op, "", err)
	}
	if err := verify(ctx, aside, want); err != nil {
		return err
	}
	f, err := os.OpenFile(aside, os.O_RDWR, 0)
	if err != nil {
		return a.wrap(op, "", err)
	}
	if err := errors.Join(f.Sync(), f.Close(), os.Rename(aside, path)); err != nil {
		return a.wrap(op, "", err)
	}
	return nil
}

func (a *Archive) vacuumInto(ctx context.Context, path string) error {
	db, err := sql.Open("sqlite", a.dsn(Options{Wait: a.wait, ReadOnly: a.write == nil}, true))
	if err != nil {
		return err
	}
	defer db.Close()
	c, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	// Writing another file is no change of this one, but query_only forbids it.
	if _, err := c.ExecContext(ctx, "PRAGMA query_only = 0"); err != nil {
		return err
	}
	_, err = c.ExecContext(ctx, "VACUUM INTO ?", path)
	return err
}

// verify checks a copy and that it has no less than was there when it began.
func verify(ctx context.Context, path string, want store.Counts) error {
	b, err := Open(ctx, path, Options{ReadOnly: true})
	if err != nil {
		return err
	}
	defer b.Close()
	found, err := b.Check(ctx, false)
	if err != nil {
		return err
	}
	got, err := b.Counts(ctx)
	if err != nil {
		return err
	}
	if got.Documents < want.Documents || got.Judgements < want.Judgements {
		found = append(found, fmt.Sprintf("the copy has %d documents and %d judgements of %d and %d", got.Documents, got.Judgements, want.Documents, want.Judgements))
	}
	if len(found) > 0 {
		return &store.Error{Code: store.Broken, Op: "back up", Archive: path, Err: errors.New(found[0]), Fix: "run readout doctor on the archive itself"}
	}
	return nil
}
