package postgres

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/readout-news/readout/store"
)

// change runs do in one transaction, which is taken back where do fails. Where
// the database breaks off or two transactions were in one another's way, it is
// run again, as long as it is certain that nothing was changed. again says that
// it may also be run again where the connection broke amid the commit, since
// doing it twice changes nothing.
func (a *Archive) change(ctx context.Context, again bool, do func(pgx.Tx) error) error {
	return a.try(ctx, func() error {
		tx, err := a.pool.Begin(ctx)
		if err != nil {
			return err
		}
		if err := do(tx); err != nil {
			return errors.Join(err, ignoreDone(tx.Rollback(context.WithoutCancel(ctx))))
		}
		if err := tx.Commit(ctx); err != nil {
			if !again && away(err) {
				return unsure{err}
			}
			return err
		}
		return nil
	})
}

// unsure is a connection that broke amid a commit: nobody knows whether it was
// made.
type unsure struct{ error }

// view runs do on the archive as it is now: what others write meanwhile is not
// seen.
func (a *Archive) view(ctx context.Context, do func(pgx.Tx) error) error {
	return a.try(ctx, func() error {
		tx, err := a.pool.BeginTx(ctx, reading)
		if err != nil {
			return err
		}
		return errors.Join(do(tx), ignoreDone(tx.Rollback(context.WithoutCancel(ctx))))
	})
}

// ignoreDone drops the error of taking back what is over already.
func ignoreDone(err error) error {
	if err == nil || errors.Is(err, pgx.ErrTxClosed) || away(err) {
		return nil
	}
	return err
}

// try does something again while the database cannot be reached, up to the wait
// of the archive, and where transactions ran into one another.
func (a *Archive) try(ctx context.Context, do func() error) error {
	began, pause := time.Now(), 20*time.Millisecond
	for {
		err := do()
		if err == nil || ctx.Err() != nil || !away(err) && !collided(err) {
			return err
		}
		var broke unsure
		if errors.As(err, &broke) || time.Since(began)+pause > a.wait {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
		pause = min(2*pause, 2*time.Second)
	}
}

// collided reports whether a transaction was ended because of another one.
func collided(err error) bool {
	var e *pgconn.PgError
	return errors.As(err, &e) && (e.Code == "40001" || e.Code == "40P01" || e.Code == "55P03")
}

// away reports whether the database cannot be reached: it is down, starts, stops,
// has no connection left, or the connection broke.
func away(err error) bool {
	var e *pgconn.PgError
	if errors.As(err, &e) {
		return strings.HasPrefix(e.Code, "08") || strings.HasPrefix(e.Code, "57P0") || e.Code == "53300" || e.Code == "25P03"
	}
	var connect *pgconn.ConnectError
	var network net.Error
	return errors.As(err, &connect) || errors.As(err, &network) && !errors.Is(err, context.DeadlineExceeded) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) || err != nil && strings.Contains(err.Error(), "conn closed")
}

// wrap makes an Error with a code of what the driver said.
func (a *Archive) wrap(op, document string, err error) error {
	var known *store.Error
	var broke unsure
	switch {
	case err == nil:
		return nil
	case errors.As(err, &broke):
		return &store.Error{Code: store.Unreachable, Op: op, Archive: a.name, Document: document, Err: fmt.Errorf("the connection broke while it was being written: %w", broke.error),
			Fix: "look whether it is there before doing it again"}
	case errors.As(err, &known):
		if known.Op == "" {
			known.Op = op
		}
		return err
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	}
	code, fix := codeOf(err)
	return &store.Error{Code: code, Op: op, Archive: a.name, Document: document, Err: err, Fix: fix}
}

func codeOf(err error) (store.Code, string) {
	if away(err) {
		return store.Unreachable, "check that the database runs and that its address is right; nothing was changed"
	}
	var e *pgconn.PgError
	if !errors.As(err, &e) {
		return store.Failed, ""
	}
	switch {
	case e.Code == "53100":
		return store.Full, "make room on the disk of the database and run the same again; nothing was lost"
	case e.Code == "25006", e.Code == "42501":
		return store.ReadOnly, "give the user of the address the right to write, or name the database that can be written"
	case strings.HasPrefix(e.Code, "28"), e.Code == "3D000":
		return store.Missing, "check user, password and database of the address"
	case strings.HasPrefix(e.Code, "XX"):
		return store.Broken, "see the log of the database; keep it as it is and go back to a backup"
	case collided(err):
		return store.Locked, "others write the same: try again"
	}
	return store.Failed, ""
}
