package beam

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/store"
)

func init() {
	beam.RegisterDoFn(&windowFn{})
	beam.RegisterDoFn(&groupFn{})
	beam.RegisterDoFn(&aloneFn{})
}

var (
	told  = beam.NewCounter("readout", "stories")
	alone = beam.NewCounter("readout", "left_between_windows")
)

// stories groups documents. It gives the stories in order of their keys, the
// copies by pair, and by document the story that it stands in.
func stories(s beam.Scope, o Options, lighter beam.PCollection) (lines, copied, members beam.PCollection) {
	s = s.Scope("stories")
	windows := beam.GroupByKey(s, beam.ParDo(s, &windowFn{Windows: o.Windows}, lighter))
	lines, copied, members = beam.ParDo3(s, &groupFn{Windows: o.Windows}, windows)
	if o.Windows.Days <= 0 {
		return lines, copied, members
	}
	// What one window left to another, and the other to it, stands alone.
	l, c, m := beam.ParDo3(s, &aloneFn{}, beam.CoGroupByKey(s, lighter, members))
	return beam.Flatten(s, lines, l), beam.Flatten(s, copied, c), beam.Flatten(s, members, m)
}

// windowFn gives a document to the windows in whose step it stands.
type windowFn struct{ Windows Windows }

// ProcessElement gives the packed record by window.
func (f *windowFn) ProcessElement(_ string, b []byte, emit func(string, []byte)) error {
	r, _, err := unpacked(b)
	if err != nil {
		return err
	}
	for _, name := range f.Windows.near(r.Document) {
		emit(name, b)
	}
	return nil
}

// groupFn groups the documents of one window.
type groupFn struct{ Windows Windows }

// ProcessElement gives those stories of which the first account belongs to the
// window: the others are another window's.
func (f *groupFn) ProcessElement(ctx context.Context, window string, records func(*[]byte) bool, lines, copied, members func(string, []byte)) error {
	index := reconcile.NewIndex()
	var b []byte
	for records(&b) {
		r, _, err := unpacked(b)
		if err != nil {
			return err
		}
		index.Add(r)
	}
	found, err := index.Stories(ctx)
	if err != nil {
		return err
	}
	for n, s := range found {
		if f.Windows.home(s.Accounts[0].Record.Document) != window {
			continue
		}
		if err := tell(ctx, fmt.Sprintf("%s.%09d", window, n), s, lines, copied, members); err != nil {
			return err
		}
	}
	return nil
}

// tell gives a story on under a key that says where it stands among all.
func tell(ctx context.Context, key string, s *readout.Story, lines, copied, members func(string, []byte)) error {
	told.Inc(ctx, 1)
	var ids []string
	by := map[string]*readout.Record{}
	for _, a := range s.Accounts {
		ids = append(ids, a.Record.Document.ID)
		by[a.Record.Document.ID] = a.Record
	}
	var line bytes.Buffer
	if err := record.WriteStories(&line, []*readout.Story{s}, nil, record.Lines); err != nil {
		return err
	}
	rows, err := json.Marshal(storyRows(store.StoryID(ids), s))
	if err != nil {
		return err
	}
	lines(key, join(bytes.TrimSuffix(line.Bytes(), []byte("\n")), rows))
	for i := range s.Copies {
		c := &s.Copies[i]
		row, err := copyRowOf(c, by[c.From], by[c.To])
		if err != nil {
			return err
		}
		if err := emitRow(pairKey(min(c.From, c.To), max(c.From, c.To)), byStory, row, copied); err != nil {
			return err
		}
	}
	for _, id := range ids {
		members(id, []byte(key))
	}
	return nil
}

// aloneFn makes a story of one account of each document that stands in none.
type aloneFn struct{}

// ProcessElement takes a document with the stories that it stands in.
func (*aloneFn) ProcessElement(ctx context.Context, id string, records, within func(*[]byte) bool, lines, copied, members func(string, []byte)) error {
	var b []byte
	if within(&b) || !records(&b) {
		return nil
	}
	r, _, err := unpacked(slices.Clone(b))
	if err != nil {
		return err
	}
	alone.Inc(ctx, 1)
	index := reconcile.NewIndex()
	index.Add(r)
	found, err := index.Stories(ctx)
	if err != nil {
		return err
	}
	for _, s := range found {
		if err := tell(ctx, "left."+id, s, lines, copied, members); err != nil {
			return err
		}
	}
	return nil
}
