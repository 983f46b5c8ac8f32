package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"time"

	_ "modernc.org/sqlite" // the driver

	"github.com/readout-news/readout/store"
)

// Options say how an archive is opened. The zero value makes the file where
// there is none and waits ten seconds for other writers.
type Options struct {
	// MustExist refuses to make a new archive.
	MustExist bool
	// ReadOnly opens the archive for reading alone.
	ReadOnly bool
	// Wait is how long a writer waits for another one; 0 means ten seconds.
	Wait time.Duration
	// MaxPages bounds the size of the file, in pages of 4 KiB; 0 is no bound.
	MaxPages int
}

// Archive is an archive in one file. See [store.Archive] for what its methods
// do; they are safe for use by many goroutines.
type Archive struct {
	path  string
	write *sql.DB // one connection; nil where opened for reading alone
	read  *sql.DB
	known *sql.Stmt // the hash of a document's text
	wait  time.Duration
}

var _ store.Archive = (*Archive)(nil)

// Open opens the archive at path. It fails with Missing, Foreign, Newer,
// ReadOnly, Locked or Broken. The archive must be closed.
func Open(ctx context.Context, path string, opt Options) (*Archive, error) {
	const op = "open archive"
	a := &Archive{path: path}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return nil, &store.Error{Code: store.Foreign, Op: op, Archive: path, Err: errors.New("it is a folder"), Fix: "name a file"}
	case errors.Is(err, fs.ErrNotExist) && (opt.MustExist || opt.ReadOnly):
		return nil, &store.Error{Code: store.Missing, Op: op, Archive: path, Err: errors.New("there is no such file"), Fix: "readout add makes one; check --archive"}
	case errors.Is(err, fs.ErrNotExist):
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, a.wrap(op, "", err)
		}
	case err != nil:
		return nil, a.wrap(op, "", err)
	}
	if opt.Wait <= 0 {
		opt.Wait = 10 * time.Second
	}
	a.wait = opt.Wait
	if err := a.connect(ctx, opt); err != nil {
		a.Close()
		return nil, a.wrap(op, "", err)
	}
	return a, nil
}

func (a *Archive) connect(ctx context.Context, opt Options) error {
	if !opt.ReadOnly {
		var err error
		if a.write, err = sql.Open("sqlite", a.dsn(opt, false)); err != nil {
			return err
		}
		a.write.SetMaxOpenConns(1)
		if err := a.migrate(ctx); err != nil {
			return err
		}
	}
	var err error
	if a.read, err = sql.Open("sqlite", a.dsn(opt, true)); err != nil {
		return err
	}
	a.read.SetMaxOpenConns(8)
	a.read.SetMaxIdleConns(8)
	version, err := a.recognise(ctx, a.read)
	switch {
	case err != nil:
		return err
	case version < len(steps):
		return &store.Error{Code: store.ReadOnly, Archive: a.path, Err: fmt.Errorf("it is of version %d and must be brought to %d, but is opened for reading alone", version, len(steps)), Fix: "run readout doctor on it where it can be written"}
	}
	a.known, err = a.read.PrepareContext(ctx, "SELECT text_hash FROM document WHERE id = ?") // asked of every document that is read
	return err
}

// dsn is the address of the file for the driver, with what every connection
// sets. A file in a folder that cannot be written is read as unchangeable,
// since SQLite would want to make a shared-memory file beside it.
func (a *Archive) dsn(opt Options, reading bool) string {
	v := url.Values{}
	for _, p := range []string{fmt.Sprintf("busy_timeout(%d)", opt.Wait.Milliseconds()), "foreign_keys(1)", "cache_size(-32000)", "temp_store(2)"} {
		v.Add("_pragma", p)
	}
	if reading {
		v.Set("mode", "ro")
		v.Add("_pragma", "query_only(1)")
		if _, err := os.Stat(a.path + "-wal"); opt.ReadOnly && err != nil && !writable(filepath.Dir(a.path)) {
			v.Set("immutable", "1")
		}
	} else {
		v.Set("_txlock", "immediate")
		// FULL: what Add has given back is on the disk, also where the power
		// fails a moment later.
		for _, p := range []string{"journal_mode(WAL)", "synchronous(FULL)", "journal_size_limit(67108864)", "wal_autocheckpoint(4000)"} {
			v.Add("_pragma", p)
		}
		if opt.MaxPages > 0 {
			v.Add("_pragma", fmt.Sprintf("max_page_count(%d)", opt.MaxPages))
		}
	}
	path, err := filepath.Abs(a.path)
	if err != nil {
		path = a.path
	}
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: v.Encode()}).String()
}

// writable reports whether a file can be made in dir.
func writable(dir string) bool {
	f, err := os.CreateTemp(dir, ".readout-*")
	if err != nil {
		return false
	}
	f.Close()
	os.Remove(f.Name())
	return true
}

// recognise gives the version of the schema, 0 for an empty file, and fails
// where the file is something else or of a later version.
func (a *Archive) recognise(ctx context.Context, db querier) (int, error) {
	var app, version, tables int
	for name, to := range map[string]*int{"PRAGMA application_id": &app, "PRAGMA user_version": &version, "SELECT count(*) FROM sqlite_schema": &tables} {
		if err := db.QueryRowContext(ctx, name).Scan(to); err != nil {
			return 0, err
		}
	}
	switch {
	case app == 0 && version == 0 && tables == 0:
		return 0, nil
	case app != applicationID:
		return 0, &store.Error{Code: store.Foreign, Op: "open archive", Archive: a.path, Err: errors.New("the file is a database of another program"), Fix: "name another file"}
	case version > len(steps):
		return 0, &store.Error{Code: store.Newer, Op: "open archive", Archive: a.path, Err: fmt.Errorf("it is of version %d, this readout knows %d", version, len(steps)), Fix: "use the newer readout that made it"}
	}
	return version, nil
}

// migrate brings the schema to the version of this program, in one transaction.
func (a *Archive) migrate(ctx context.Context) error {
	version, err := a.recognise(ctx, a.write)
	if err != nil || version == len(steps) {
		return err
	}
	return a.change(ctx, func(tx *sql.Tx) error {
		version, err := a.recognise(ctx, tx) // again: another process may have been quicker
		if err != nil || version == len(steps) {
			return err
		}
		for _, step := range steps[version:] {
			if _, err := tx.ExecContext(ctx, step); err != nil {
				return fmt.Errorf("schema: %w", err)
			}
		}
		_, err = tx.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, len(steps)))
		return err
	})
}

// Close lets go of the file. What was written is there.
func (a *Archive) Close() error {
	var errs []error
	if a.known != nil {
		errs = append(errs, a.known.Close())
	}
	for _, db := range []*sql.DB{a.read, a.write} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}
