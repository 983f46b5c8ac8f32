package queue

import (
	"context"
	"encoding/json"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout/store/postgres"
)

// Status is how the work stands.
type Status struct {
	Waiting  int       // documents in the inbox, with those being read and given up
	Running  int       // jobs under way
	Retrying int       // jobs that failed and wait for their next try
	Dead     int       // documents that were given up
	Oldest   time.Time // when the document came that waits longest; zero where none does
	Workers  []Worker
}

// Worker is a program that works on the archive.
type Worker struct {
	ID      string
	Running int // jobs that it is at
}

// There reports whether an archive has a queue: whether Prepare was ever called.
func There(ctx context.Context, a *postgres.Archive) (there bool, err error) {
	err = a.Pool().QueryRow(ctx, "SELECT to_regclass('river_job') IS NOT NULL").Scan(&there)
	return there, fail("look for a queue", err)
}

// Look tells how the work stands.
func Look(ctx context.Context, a *postgres.Archive) (s Status, err error) {
	var oldest *string
	err = a.Pool().QueryRow(ctx, `SELECT (SELECT count(*) FROM inbox), (SELECT min(came) FROM inbox),
		(SELECT count(*) FROM river_job WHERE state = 'running'), (SELECT count(*) FROM river_job WHERE state = 'retryable'),
		(SELECT count(*) FROM river_job j JOIN inbox i ON i.id = j.args->>'document' WHERE j.kind = $1 AND j.state IN ('discarded', 'cancelled'))`, readJob{}.Kind()).
		Scan(&s.Waiting, &oldest, &s.Running, &s.Retrying, &s.Dead)
	if err != nil {
		return s, fail("look at the queue", err)
	}
	if oldest != nil {
		if s.Oldest, err = time.Parse(time.RFC3339Nano, *oldest); err != nil {
			return s, fail("look at the queue", err)
		}
	}
	rows, err := a.Pool().Query(ctx, "SELECT attempted_by[array_upper(attempted_by, 1)], count(*) FROM river_job WHERE state = 'running' GROUP BY 1 ORDER BY 1")
	if err != nil {
		return s, fail("look at the queue", err)
	}
	s.Workers, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (w Worker, err error) {
		return w, row.Scan(&w.ID, &w.Running)
	})
	return s, fail("look at the queue", err)
}

// Corpse is a document that was given up after bounded tries. It stays in the
// inbox with its bytes.
type Corpse struct {
	ID, URI string
	Tries   int
	Last    time.Time // when it was tried last
	Why     string    // what the last try said
	job     int64
}

// Dead lists what was given up, in the order of coming.
func Dead(ctx context.Context, a *postgres.Archive) ([]Corpse, error) {
	rows, err := a.Pool().Query(ctx, `SELECT i.id, i.uri, j.attempt, coalesce(j.attempted_at, j.created_at), j.id, array_to_json(j.errors)
		FROM river_job j JOIN inbox i ON i.id = j.args->>'document' WHERE j.kind = $1 AND j.state IN ('discarded', 'cancelled') ORDER BY i.came, i.id`, readJob{}.Kind())
	if err != nil {
		return nil, fail("list what was given up", err)
	}
	out, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (c Corpse, err error) {
		var raw []byte
		if err := row.Scan(&c.ID, &c.URI, &c.Tries, &c.Last, &c.job, &raw); err != nil {
			return c, err
		}
		var errors []struct {
			Error string `json:"error"`
		}
		if json.Unmarshal(raw, &errors) == nil && len(errors) > 0 {
			c.Why = errors[len(errors)-1].Error
		}
		return c, nil
	})
	return out, fail("list what was given up", err)
}
