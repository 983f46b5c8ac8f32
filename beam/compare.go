package beam

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/export/table"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/store"
)

func init() {
	beam.RegisterDoFn(&accountFn{})
	beam.RegisterDoFn(&compareFn{})
}

// compared gives each story with what its accounts tell, by its key.
func compared(s beam.Scope, whole, members beam.PCollection) beam.PCollection {
	s = s.Scope("compare")
	accounts := beam.ParDo(s, &accountFn{}, beam.CoGroupByKey(s, whole, members))
	return beam.ParDo(s, &compareFn{}, beam.GroupByKey(s, accounts))
}

// accountFn gives the record of a document to each story that it stands in.
type accountFn struct{}

// ProcessElement gives the packed records by story.
func (*accountFn) ProcessElement(_ string, records, members func(*[]byte) bool, emit func(string, []byte)) error {
	var b, key []byte
	if !records(&b) {
		return nil
	}
	parts, err := split(slices.Clone(b), 2)
	if err != nil {
		return err
	}
	for members(&key) {
		emit(string(key), parts[1])
	}
	return nil
}

// compareFn compares the accounts of one story.
type compareFn struct{}

// ProcessElement gives the comparison as readout compare writes it, and the rows
// of the table of claims.
func (*compareFn) ProcessElement(ctx context.Context, key string, accounts func(*[]byte) bool, emit func(string, []byte)) error {
	var records []*readout.Record
	var b []byte
	for accounts(&b) {
		r, _, err := unpacked(b)
		if err != nil {
			return err
		}
		records = append(records, r)
	}
	s, err := reconcile.Compare(ctx, records)
	if err != nil {
		return err
	}
	var line bytes.Buffer
	if err := record.WriteStories(&line, []*readout.Story{s}, nil, record.Lines); err != nil {
		return err
	}
	tellings, err := table.Tellings(s, store.StoryID)
	if err != nil {
		return err
	}
	rows, err := json.Marshal(tellings)
	if err != nil {
		return err
	}
	emit(key, join(bytes.TrimSuffix(line.Bytes(), []byte("\n")), rows))
	return nil
}
