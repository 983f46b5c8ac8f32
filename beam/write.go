package beam

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/zeebo/xxh3"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/export/table"
)

func init() {
	beam.RegisterDoFn(&shardFn{})
	beam.RegisterDoFn(&everyFn{})
	beam.RegisterDoFn(&writeFn{})
	beam.RegisterDoFn(&mergeFn{})
	register.Emitter2[int, []byte]()
}

// Output says where files are written and how many.
type Output struct {
	Dir    string // a folder that is there, which all workers reach
	Shards int    // files a table
	Gzip   bool   // JSON lines are packed with gzip
}

// What a writer turns the values of a collection into.
const (
	recordFiles  = "records" // and attributions and events
	skipFiles    = "skips"
	copyFiles    = "copies"
	storyFiles   = "stories"
	claimFiles   = "claims" // and comparisons
	bucketsFiles = "buckets"
)

// write puts a collection into files, each in the order of the keys, and gives
// what was written. Which file a row stands in hangs on its key alone.
func write(s beam.Scope, o Output, kind string, rows beam.PCollection) beam.PCollection {
	s = s.Scope("write " + kind)
	numbers := make([]int, o.Shards)
	for i := range numbers {
		numbers[i] = i
	}
	sharded := beam.ParDo(s, &shardFn{Shards: o.Shards}, rows)
	every := beam.ParDo(s, &everyFn{}, beam.Create(s, beamList(numbers)...))
	return beam.ParDo(s, &writeFn{Kind: kind, Output: o}, beam.GroupByKey(s, beam.Flatten(s, sharded, every)))
}

func beamList[T any](list []T) []any {
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out
}

// shardFn gives a row to its file.
type shardFn struct{ Shards int }

// ProcessElement gives the row with its key before it, by number of file.
func (f *shardFn) ProcessElement(key string, row []byte, emit func(int, []byte)) {
	emit(int(xxh3.HashString(key)%uint64(f.Shards)), join([]byte(key), row))
}

// everyFn has every file written, also one without a row.
type everyFn struct{}

// ProcessElement gives a row that is none.
func (*everyFn) ProcessElement(n int, emit func(int, []byte)) { emit(n, nil) }

// writeFn writes one file of each of its tables.
type writeFn struct {
	Kind   string
	Output Output
}

// ProcessElement holds the rows of one file, packed as they come, to bring them
// into order: how many they are is what the number of files is for.
func (f *writeFn) ProcessElement(ctx context.Context, n int, values func(*[]byte) bool, emit func(string, []byte)) (err error) {
	type row struct{ key, value []byte }
	var rows []row
	var b []byte
	for values(&b) {
		if len(b) == 0 {
			continue
		}
		parts, err := split(slices.Clone(b), 2)
		if err != nil {
			return err
		}
		rows = append(rows, row{parts[0], parts[1]})
	}
	slices.SortFunc(rows, func(a, b row) int {
		if c := bytes.Compare(a.key, b.key); c != 0 {
			return c
		}
		return bytes.Compare(a.value, b.value)
	})
	sinks, err := open(f.Output, f.Kind, n)
	if err == nil {
		for _, r := range rows {
			if err = errors.Join(ctx.Err(), put(f.Kind, r.value, sinks)); err != nil {
				break
			}
		}
	}
	for _, s := range sinks {
		file, closed := s.close()
		err = errors.Join(err, closed)
		raw, encoded := json.Marshal(file)
		if err = errors.Join(err, encoded); err == nil {
			emit("", raw)
		}
	}
	return err
}

// open opens the files of a kind with one number.
func open(o Output, kind string, n int) (sinks []sink, err error) {
	add := func(s sink, failed error) {
		if failed == nil {
			sinks = append(sinks, s)
		}
		err = errors.Join(err, failed)
	}
	add(newLines(o, map[string]string{claimFiles: "comparisons"}[kind]+map[bool]string{true: kind}[kind != claimFiles], n))
	switch kind {
	case recordFiles:
		add(newTable[table.Statement](o, "attributions", n))
		add(newTable[table.Row](o, "events", n))
	case copyFiles:
		add(newTable[CopyRow](o, kind, n))
	case storyFiles:
		add(newTable[StoryRow](o, kind, n))
	case claimFiles:
		add(newTable[table.Told](o, kind, n))
	}
	return sinks, err
}

// put writes one value into the files that open has opened.
func put(kind string, value []byte, sinks []sink) error {
	switch kind {
	case recordFiles:
		r, object, err := unpacked(value)
		if err != nil {
			return err
		}
		said, err := table.Statements(r)
		if err != nil {
			return err
		}
		done, err := table.Rows(r, dyad.Options{})
		if err != nil {
			return err
		}
		return errors.Join(sinks[0].row(object), list(sinks[1], said), list(sinks[2], done))
	case storyFiles, claimFiles:
		parts, err := split(value, 2)
		if err != nil {
			return err
		}
		return errors.Join(sinks[0].row(parts[0]), sinks[1].row(parts[1]))
	case copyFiles:
		return errors.Join(sinks[0].row(value), sinks[1].row(slices.Concat([]byte{'['}, value, []byte{']'})))
	case skipFiles:
		var s readout.Skip
		if err := json.Unmarshal(value, &s); err != nil {
			return err
		}
		var line bytes.Buffer
		if err := record.WriteRecords(&line, nil, []readout.Skip{s}, record.Lines); err != nil {
			return err
		}
		return sinks[0].row(bytes.TrimSuffix(line.Bytes(), []byte("\n")))
	case bucketsFiles:
		return sinks[0].row(value)
	}
	return fmt.Errorf("nothing is written as %q", kind)
}

func list[T any](s sink, rows []T) error {
	raw, err := json.Marshal(rows)
	if err != nil {
		return err
	}
	return s.row(raw)
}

// mergeFn makes one row of a copy that was found in two ways.
type mergeFn struct{}

// ProcessElement takes the rows of one pair.
func (*mergeFn) ProcessElement(pair string, rows func(*[]byte) bool, emit func(string, []byte)) error {
	var kept *CopyRow
	var b []byte
	for rows(&b) {
		var row CopyRow
		if err := json.Unmarshal(b, &row); err != nil {
			return err
		}
		if kept != nil && kept.Found != row.Found {
			row.Found = byBoth
		}
		kept = &row
	}
	if kept == nil {
		return nil
	}
	return emitRow(pair, kept.Found, kept, emit)
}
