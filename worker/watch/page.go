package watch

import (
	"cmp"
	"context"
	"fmt"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// page is an article whose bytes are there.
type page struct {
	item   *item
	source readout.Source
	chain  []string
	also   string // key of the address that it led to, where that is another
}

// outcome is what came of an item: an entry, a skip, the same as another item,
// or that it is to be tried again.
type outcome struct {
	item   *item
	chain  []string
	also   string
	entry  *store.Entry
	skip   *readout.Skip
	sameAs string
	again  bool
	state  itemState // with again: as it stood then
}

// fetched takes up the page of an item. Its document has the address that it
// came from in the end. Where another item has led there, or is about to, one
// of the two is enough.
func (w *Watcher) fetched(j *job, a *answer) {
	it := j.item
	it.started = true
	if w.leads[it.key] {
		w.outcomes = append(w.outcomes, outcome{item: it, chain: j.chain, sameAs: it.key})
		return
	}
	p := &page{item: it, chain: j.chain, source: readout.Source{URI: clean(j.url), Form: readout.PageForm, Raw: a.body}}
	if a.kind == "text/plain" {
		p.source.Form = readout.TextForm
	}
	if key := keyOf(j.url); key != it.key {
		p.also = key
		if other := w.items[key]; other != nil && other.started {
			w.outcomes = append(w.outcomes, outcome{item: it, chain: j.chain, sameAs: key})
			return
		} else if other != nil {
			other.dropped = true
		}
		if w.leads[key] {
			w.outcomes = append(w.outcomes, outcome{item: it, chain: j.chain, sameAs: key})
			return
		}
		w.leads[key] = true
		it.Also = key
	}
	w.unread = append(w.unread, p)
}

// startReading reads the pages that wait, on as many goroutines as there may be.
func (w *Watcher) startReading() {
	for len(w.unread) > 0 && w.reading < w.opt.Readers {
		p := w.unread[0]
		w.unread = w.unread[1:]
		w.reading++
		go func() {
			o := w.read(w.within, p)
			w.events <- func() {
				w.reading--
				if o != nil {
					w.outcomes = append(w.outcomes, *o)
				}
			}
		}()
	}
}

// read makes a record of a page; nil where ctx ended before.
func (w *Watcher) read(ctx context.Context, p *page) (o *outcome) {
	o = &outcome{item: p.item, chain: p.chain, also: p.also}
	skip := func(reason readout.SkipReason, what, fix string) *outcome {
		o.skip = &readout.Skip{URI: p.source.URI, Reason: reason, What: what, Fix: fix}
		return o
	}
	defer func() {
		if v := recover(); v != nil {
			o = skip(readout.SkipFailed, fmt.Sprintf("reading failed: %v", v), "report it with the page")
		}
	}()
	read := w.opt.ReadSource(p.source)
	if read.Skip != nil {
		o.skip = read.Skip
		return o
	}
	if read.Document == nil {
		return skip(readout.SkipFailed, "reading gave nothing", "report it with the page")
	}
	d := read.Document
	// What the page does not say of itself the feed may have said.
	if day, err := readout.ParseDate(p.item.Day); err == nil && !d.Published.Known() {
		d.Published = day
		d.Notes = append(d.Notes, "The day of publication is the one that the feed gives.")
	}
	d.Title, d.Outlet = cmp.Or(d.Title, p.item.Title), cmp.Or(d.Outlet, p.item.Outlet)
	r, err := w.opt.Records.Read(ctx, d)
	switch {
	case ctx.Err() != nil:
		return nil
	case err != nil:
		return skip(readout.SkipFailed, "readout failed on this document ("+err.Error()+")", "report it with the page")
	}
	source := p.source
	if read.Source != nil {
		source = *read.Source
	}
	o.entry = &store.Entry{Source: source, Record: r}
	return o
}
