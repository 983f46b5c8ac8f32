package postgres

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"github.com/readout-news/readout/store"
)

//go:embed schema/*.sql
var schema embed.FS

// Options say how an archive is opened. The zero value makes the tables where
// there are none and waits ten seconds for a database that does not answer.
type Options struct {
	// MustExist refuses to make a new archive in an empty database.
	MustExist bool
	// Wait is how long a call goes on trying where the database cannot be
	// reached or breaks off; 0 means ten seconds, negative not at all.
	Wait time.Duration
	// Connections bounds the connections of this program; 0 means 8.
	Connections int32
}

// Archive is an archive in a PostgreSQL database. See [store.Archive] for what
// its methods do; they are safe for use by many goroutines and programs.
type Archive struct {
	name string // the address without its password
	pool *pgxpool.Pool
	wait time.Duration

	mu     sync.Mutex
	months map[string]bool // whose partitions are known to be there
}

var _ store.Archive = (*Archive)(nil)

// Is reports whether an archive is named by an address of PostgreSQL.
func Is(address string) bool {
	return strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://")
}

// Open opens the archive at an address such as
// postgres://user:password@host:5432/database?search_path=desk. It fails with
// Missing, Foreign, Newer, Unreachable or ReadOnly. The archive must be closed.
func Open(ctx context.Context, address string, opt Options) (*Archive, error) {
	const op = "open archive"
	a := &Archive{name: Name(address), wait: opt.Wait, months: map[string]bool{}}
	if a.wait == 0 {
		a.wait = 10 * time.Second
	}
	config, err := pgxpool.ParseConfig(address)
	if err != nil {
		// The error of the parser may quote the address with its password.
		return nil, &store.Error{Code: store.BadRequest, Op: op, Archive: a.name, Err: errors.New("the address cannot be read"),
			Fix: "write it as postgres://USER@HOST:PORT/DATABASE, other parameters behind a ?"}
	}
	config.MaxConns = 8
	if opt.Connections > 0 {
		config.MaxConns = opt.Connections
	}
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = 5 * time.Second
	}
	set := func(name, value string) {
		if _, given := config.ConnConfig.RuntimeParams[name]; !given {
			config.ConnConfig.RuntimeParams[name] = value
		}
	}
	set("application_name", "readout")
	set("timezone", "UTC")
	// A connection that was cut without a word lets go of its locks.
	set("tcp_keepalives_idle", "30")
	set("idle_in_transaction_session_timeout", "60000")
	if a.pool, err = pgxpool.NewWithConfig(ctx, config); err != nil {
		return nil, a.wrap(op, "", err)
	}
	if err := a.try(ctx, func() error { return a.prepare(ctx, opt) }); err != nil {
		a.pool.Close()
		return nil, a.wrap(op, "", err)
	}
	return a, nil
}

// Name is an address without its password, for messages.
func Name(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "postgres://"
	}
	if u.User != nil {
		u.User = url.User(u.User.Username())
	}
	q := u.Query()
	q.Del("password")
	u.RawQuery = q.Encode()
	return u.String()
}

// prepare recognises what the database has and brings the schema up to date.
func (a *Archive) prepare(ctx context.Context, opt Options) error {
	var ours, tables, readOnly bool
	err := a.pool.QueryRow(ctx, `SELECT to_regclass('goose_db_version') IS NOT NULL AND to_regclass('judged') IS NOT NULL,
		EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT LIKE 'river%' AND tablename <> 'goose_db_version'),
		pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on'`).Scan(&ours, &tables, &readOnly)
	if err != nil {
		return err
	}
	switch {
	case !ours && tables:
		return &store.Error{Code: store.Foreign, Archive: a.name, Err: errors.New("the database has tables of another program"), Fix: "name an empty database, or a schema of its own with ?search_path=NAME"}
	case !ours && opt.MustExist:
		return &store.Error{Code: store.Missing, Archive: a.name, Err: errors.New("there is no archive in this database"), Fix: "readout add makes one; check --archive"}
	}
	files, err := fs.Sub(schema, "schema")
	if err != nil {
		return err
	}
	locker, err := lock.NewPostgresSessionLocker()
	if err != nil {
		return err
	}
	db := stdlib.OpenDBFromPool(a.pool)
	defer db.Close()
	provider, err := goose.NewProvider(goose.DialectPostgres, db, files, goose.WithSessionLocker(locker), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return err
	}
	has := int64(0)
	if ours {
		if has, err = provider.GetDBVersion(ctx); err != nil {
			return err
		}
	}
	sources := provider.ListSources()
	knows := sources[len(sources)-1].Version
	switch {
	case has > knows:
		return &store.Error{Code: store.Newer, Archive: a.name, Err: fmt.Errorf("it is of version %d, this readout knows %d", has, knows), Fix: "use the newer readout that made it"}
	case has == knows:
		return nil
	case readOnly:
		return &store.Error{Code: store.ReadOnly, Archive: a.name, Err: fmt.Errorf("it is of version %d and must be brought to %d, but can only be read", has, knows), Fix: "run readout doctor on the database that can be written"}
	}
	_, err = provider.Up(ctx)
	return err
}

// Close lets go of all connections. What was written is there.
func (a *Archive) Close() error {
	a.pool.Close()
	return nil
}

// Name is the address of the archive without its password.
func (a *Archive) Name() string { return a.name }

// Pool is the connections of the archive, for what else lives in the database:
// the queue of workers.
func (a *Archive) Pool() *pgxpool.Pool { return a.pool }

// reading are the options of a transaction that sees the archive as it was when
// it began.
var reading = pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
