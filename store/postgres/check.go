package postgres

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Counts tells how much there is; see [store.Archive].
func (a *Archive) Counts(ctx context.Context) (c store.Counts, err error) {
	err = a.view(ctx, func(tx pgx.Tx) error {
		c = store.Counts{}
		err := tx.QueryRow(ctx, `SELECT
			(SELECT count(*) FROM document), (SELECT coalesce(sum(text_size), 0)::bigint FROM document), (SELECT count(*) FROM document WHERE waiting IS NOT NULL),
			(SELECT coalesce(sum(attributions), 0)::bigint FROM record WHERE live), (SELECT coalesce(sum(events), 0)::bigint FROM record WHERE live),
			(SELECT coalesce(sum(size), 0)::bigint FROM source), (SELECT count(*) FROM story), (SELECT count(*) FROM judgement),
			(SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r')`).
			Scan(&c.Documents, &c.Text, &c.Pending, &c.Attributions, &c.Events, &c.Source, &c.Stories, &c.Judgements, &c.Bytes)
		if err != nil {
			return err
		}
		rows, err := tx.Query(ctx, "SELECT reason, count(*) FROM skip GROUP BY reason")
		if err != nil {
			return err
		}
		var word string
		var n int
		_, err = pgx.ForEachRow(rows, []any{&word, &n}, func() error {
			if c.Skips == nil {
				c.Skips = map[readout.SkipReason]int{}
			}
			c.Skips[readout.SkipReason(word)] = n
			return nil
		})
		if err != nil {
			return err
		}
		if rows, err = tx.Query(ctx, "SELECT e.json, count(*) FROM record r JOIN engine e ON e.id = r.engine WHERE r.live GROUP BY e.id ORDER BY 2 DESC, e.id"); err != nil {
			return err
		}
		_, err = pgx.ForEachRow(rows, []any{&word, &n}, func() error {
			one := store.EngineCount{Records: n}
			if err := json.Unmarshal([]byte(word), &one.Engine); err != nil {
				return err
			}
			c.Engines = append(c.Engines, one)
			return nil
		})
		return err
	})
	return c, a.wrap("count", "", err)
}

// maxFindings bounds the list that Check gives: an archive that is damaged
// throughout says so in a few lines.
const maxFindings = 100

// Check looks for what does not belong together; see [store.Archive]. Of the
// files of the database its own tools tell more (pg_amcheck).
func (a *Archive) Check(ctx context.Context, deep bool) (found []string, err error) {
	const op = "check"
	err = a.view(ctx, func(tx pgx.Tx) error {
		found = nil
		for _, c := range []struct{ query, says string }{
			{"SELECT d.id FROM document d WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.number = d.number AND r.live AND r.document = d.seq) LIMIT 50", "document %s has no record in use"},
			{"SELECT d.id FROM document d WHERE NOT EXISTS (SELECT 1 FROM source s WHERE s.number = d.first) LIMIT 50", "document %s has no source"},
			{"SELECT r.number::text FROM record r WHERE r.live AND NOT EXISTS (SELECT 1 FROM document d WHERE d.number = r.number) LIMIT 50", "record %s belongs to no document"},
			{"SELECT d.id FROM document d WHERE d.waiting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM record r WHERE r.number = d.waiting AND NOT r.live) LIMIT 50", "document %s waits for a record that is not there"},
			{"SELECT r.number::text FROM record r WHERE r.live AND NOT EXISTS (SELECT 1 FROM words w WHERE w.number = r.number) LIMIT 50", "record %s is not in the index of words"},
			{"SELECT r.number::text FROM record r WHERE r.live AND r.attributions < 500000 AND r.attributions <> (SELECT count(*) FROM said s WHERE s.number = r.number) LIMIT 50", "not all statements of record %s are in the index"},
			{"SELECT r.number::text FROM record r WHERE r.live AND r.events < 500000 AND r.events <> (SELECT count(*) FROM acts s WHERE s.number = r.number) LIMIT 50", "not all events of record %s are in the index"},
		} {
			rows, err := tx.Query(ctx, c.query)
			if err != nil {
				return err
			}
			all, err := pgx.CollectRows(rows, pgx.RowTo[string])
			if err != nil {
				return err
			}
			for _, what := range all {
				found = append(found, fmt.Sprintf(c.says, what))
			}
		}
		return nil
	})
	if err == nil && deep {
		var more []string
		more, err = store.CheckEntries(ctx, a, maxFindings)
		found = append(found, more...)
	}
	return found[:min(len(found), maxFindings)], a.wrap(op, "", err)
}

// Backup is that of a file; a database has tools of its own, and readout migrate
// copies an archive into a file.
func (a *Archive) Backup(context.Context, string) error {
	return &store.Error{Code: store.BadRequest, Op: "back up", Archive: a.name, Err: fmt.Errorf("an archive in PostgreSQL has no file"),
		Fix: "use pg_dump, or readout migrate to copy it into an archive of one file"}
}
