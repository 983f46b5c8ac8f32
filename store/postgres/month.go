package postgres

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/readout-news/readout/store/place"
)

// partitioned are the tables that have a partition for each month.
var partitioned = []string{"source", "record", "words", "said", "acts"}

// monthLock is the advisory lock under which partitions are made: "rdmo".
const monthLock = 0x72646d6f

// makeMonths makes the partitions of the months that numbers lie in. It is done
// before the transaction that fills them, since making one waits for everybody
// who reads or writes the table.
func (a *Archive) makeMonths(ctx context.Context, numbers []int64) error {
	type month struct{ from, to int64 }
	wanted := map[string]month{}
	a.mu.Lock()
	for _, n := range numbers {
		from, to, name := place.Month(n)
		if !a.months[name] {
			wanted[name] = month{from, to}
		}
	}
	a.mu.Unlock()
	if len(wanted) == 0 {
		return nil
	}
	names := slices.Sorted(maps.Keys(wanted))
	var there []string
	err := a.try(ctx, func() error {
		rows, err := a.pool.Query(ctx, "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() AND tablename LIKE 'acts\\_%'")
		if err != nil {
			return err
		}
		there, err = pgx.CollectRows(rows, pgx.RowTo[string])
		return err
	})
	if err != nil {
		return err
	}
	for _, name := range names {
		// The last of its tables is there only where all are: they are made
		// together.
		if slices.Contains(there, "acts_"+name) {
			continue
		}
		err := a.change(ctx, true, func(tx pgx.Tx) error {
			if _, err := tx.Exec(ctx, "SELECT pg_advisory_xact_lock($1)", int64(monthLock)); err != nil {
				return err
			}
			for _, table := range partitioned {
				// Names and bounds are made of digits and letters of ours alone.
				if _, err := tx.Exec(ctx, fmt.Sprintf("CREATE TABLE IF NOT EXISTS %s_%s PARTITION OF %s FOR VALUES FROM (%d) TO (%d)", table, name, table, wanted[name].from, wanted[name].to)); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, name := range names {
		a.months[name] = true
	}
	return nil
}

// take gives count numbers of each day, in their order. What is taken and not
// used is lost, which does no harm: a day has four million.
func (a *Archive) take(ctx context.Context, days []int64) ([]int64, error) {
	count := map[int64]int64{}
	for _, d := range days {
		count[d]++
	}
	next := map[int64]int64{}
	for _, d := range slices.Sorted(maps.Keys(count)) {
		from, to := place.Numbers(d)
		var behind int64
		err := a.try(ctx, func() error {
			return a.pool.QueryRow(ctx, "INSERT INTO day AS d (day, next) VALUES ($1, $2) ON CONFLICT (day) DO UPDATE SET next = d.next + $2 RETURNING next", d, count[d]).Scan(&behind)
		})
		if err != nil {
			return nil, err
		}
		if next[d] = from + 1 + behind - count[d]; next[d]+count[d] > to {
			return nil, fmt.Errorf("a day has %d records, more than an archive can count", to-from)
		}
	}
	out := make([]int64, len(days))
	for i, d := range days {
		out[i] = next[d]
		next[d]++
	}
	return out, nil
}
