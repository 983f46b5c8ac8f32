package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/readout-news/readout/store"
)

// querier is what can be asked: a database or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// change runs do in one transaction, which is taken back where do fails. The
// transaction takes the lock at once, so that two writers wait instead of
// running into one another half way.
func (a *Archive) change(ctx context.Context, do func(*sql.Tx) error) error {
	if a.write == nil {
		return &store.Error{Code: store.ReadOnly, Archive: a.path, Err: errors.New("it was opened for reading alone")}
	}
	tx, err := a.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		return errors.Join(err, ignoreDone(tx.Rollback()))
	}
	if err := tx.Commit(); err != nil {
		return errors.Join(err, ignoreDone(tx.Rollback()))
	}
	return nil
}

// ignoreDone drops the error of taking back what the driver has taken back.
func ignoreDone(err error) error {
	if err == nil || errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	var e *sqlite.Error
	if errors.As(err, &e) { // "no transaction is active": a full disk ends it by itself
		return nil
	}
	return err
}

// wrap makes an Error with a code of what the driver or the file system said.
func (a *Archive) wrap(op, document string, err error) error {
	var known *store.Error
	switch {
	case err == nil:
		return nil
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	case errors.As(err, &known):
		return err
	}
	code, fix := codeOf(err)
	if code == interrupted {
		return fmt.Errorf("%s: %w", op, context.Canceled)
	}
	return &store.Error{Code: code, Op: op, Archive: a.path, Document: document, Err: err, Fix: fix}
}

// interrupted is what the driver says where a context ends amid a statement.
const interrupted store.Code = "interrupted"

func codeOf(err error) (store.Code, string) {
	var e *sqlite.Error
	if errors.As(err, &e) {
		switch e.Code() & 0xff {
		case sqlite3.SQLITE_INTERRUPT:
			return interrupted, ""
		case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
			return store.Locked, "another program is writing to the archive: wait until it has ended, or end it; nothing was changed"
		case sqlite3.SQLITE_FULL:
			return store.Full, "make room on the disk and run the same again; nothing was lost"
		case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN:
			return store.ReadOnly, "give yourself the right to write the file and its folder, or copy it to where you have it"
		case sqlite3.SQLITE_CORRUPT:
			return store.Broken, "run readout doctor on it and go back to a backup; keep the damaged file"
		case sqlite3.SQLITE_NOTADB:
			return store.Foreign, "the file is no archive: name another one"
		case sqlite3.SQLITE_IOERR:
			return store.Failed, "check that the disk is sound and has room"
		}
	}
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return store.Full, "make room on the disk and run the same again; nothing was lost"
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return store.ReadOnly, "choose a place where you may write"
	}
	return store.Failed, ""
}
