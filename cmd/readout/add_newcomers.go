package main

import (
	"context"
	"iter"
	"sync"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// newcomers lets only those items through that the archive does not have, and
// remembers their sources until their records are there.
type newcomers struct {
	ctx     context.Context
	archive store.Archive
	mu      sync.Mutex
	sources map[string]readout.Source // by Document.ID
	next    map[string]int64          // the same, where in a WARC the next one stands
	known   int
	err     error // of the archive; ends the sequence
}

func (n *newcomers) only(items iter.Seq[readout.Item]) iter.Seq[readout.Item] {
	return func(yield func(readout.Item) bool) {
		for item := range items {
			if d := item.Document; d != nil {
				got, err := n.archive.Look(n.ctx, d)
				if err != nil {
					n.mu.Lock()
					n.err = err
					n.mu.Unlock()
					return
				}
				switch got[0] {
				case store.Known:
					n.mu.Lock()
					n.known++
					n.mu.Unlock()
					continue
				case store.Conflicting:
					item = readout.Item{Skip: &readout.Skip{URI: d.URI, Reason: readout.SkipDuplicate,
						What: "the archive has another text under the ID " + d.ID, Fix: "give the changed document an ID of its own; the archive keeps the first"}}
				case store.Added:
					n.keep(item)
				}
			}
			if !yield(item) {
				return
			}
		}
	}
}

func (n *newcomers) keep(item readout.Item) {
	if item.Source == nil {
		return
	}
	n.mu.Lock()
	n.sources[item.Document.ID] = *item.Source
	if item.Next > 0 {
		n.next[item.Document.ID] = item.Next
	}
	n.mu.Unlock()
}

func (n *newcomers) take(id string) (s readout.Source, next int64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	s, next = n.sources[id], n.next[id]
	delete(n.sources, id)
	delete(n.next, id)
	return s, next
}
