package watch

import (
	"context"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// most is how many articles are kept in one go.
const most = 64

// startKeeping keeps what came, one thing at a time: feeds first, since what is
// new is in them. It goes on when the context has ended.
func (w *Watcher) startKeeping() {
	if w.keeping || w.err != nil {
		return
	}
	ctx := context.WithoutCancel(w.ctx)
	switch {
	case len(w.marks) > 0:
		marks := w.marks
		w.marks, w.keeping = nil, true
		go func() {
			err := w.opt.Archive.PutStates(ctx, marks...)
			w.events <- func() {
				w.keeping = false
				w.fail(err)
			}
		}()
	case len(w.results) > 0:
		p := w.results[0]
		w.results = w.results[1:]
		w.keeping = true
		w.keepFeed(ctx, p)
	case len(w.outcomes) > 0:
		some := w.outcomes[:min(len(w.outcomes), most)]
		w.outcomes = w.outcomes[len(some):]
		w.keeping = true
		go w.keepItems(ctx, some)
	}
}

// keepFeed keeps what is new in a feed with its cursor, or the cursor alone.
func (w *Watcher) keepFeed(ctx context.Context, p polled) {
	f, now := p.job.feed, w.clock.Now()
	var before feedState
	if p.answer != nil {
		before = f.feedState
		w.settle(p, now)
	}
	at, seen := f.feedState, f.seen
	go func() {
		var fresh []*item
		var known []string
		var err error
		if p.feed != nil {
			fresh, known, err = w.keepPoll(ctx, p, at, seen, now)
		} else {
			err = w.opt.Archive.PutStates(ctx, state(feedKey(at.Link), at))
		}
		w.events <- func() {
			w.keeping = false
			if err != nil {
				w.fail(err)
				return
			}
			f.polling = false
			if p.feed != nil {
				f.seen = make(map[string]bool, len(known))
				for _, key := range known {
					f.seen[key] = true
				}
				f.Items += len(fresh)
				if len(fresh) > 0 {
					f.New = now
				}
				w.followMaps(f, p.feed.Maps)
				for _, it := range fresh {
					w.queue(it)
				}
				w.log.Info("feed read", "feed", f.Link, "items", len(p.feed.Entries), "new", len(fresh))
			} else if p.answer != nil {
				w.wantMaps(f)
			}
			if p.answer != nil && before.Health != Fine && before.Health != Unasked {
				w.log.Info("feed fine again", "feed", f.Link)
			}
		}
	}()
}

// queue puts an item where it will be taken up.
func (w *Watcher) queue(it *item) {
	if w.items[it.key] != nil {
		return
	}
	w.items[it.key] = it
	switch {
	case w.leads[it.key]:
		it.dropped = true // another one is about to become what this would
	case it.Why != "":
		it.started = true
		w.outcomes = append(w.outcomes, outcome{item: it, skip: &readout.Skip{URI: it.Link, Reason: readout.SkipNoArticle, What: it.Why, Fix: "nothing: there is no article"}})
	case it.Raw != nil:
		it.started = true
		w.unread = append(w.unread, &page{item: it, source: readout.Source{URI: it.Link, Form: readout.SourceForm(it.Form), Raw: it.Raw}})
	case it.Next.After(w.clock.Now()):
		w.later.put(it.Next, &job{url: it.url, item: it})
	default:
		w.host(it.url).push(&job{url: it.url, item: it})
	}
}

// keepItems keeps what came of items, in the order that makes dying harmless:
// which document an item is about to become, the documents, the skips, and then
// that the items are done.
func (w *Watcher) keepItems(ctx context.Context, some []outcome) {
	results, err := w.put(ctx, some)
	w.events <- func() {
		w.keeping = false
		if err != nil {
			w.fail(err)
			return
		}
		for i, o := range some {
			if o.again {
				continue
			}
			delete(w.items, o.item.key)
			delete(w.leads, o.also)
			if other := w.items[o.also]; other != nil && other.dropped {
				delete(w.items, o.also)
			}
			switch {
			case o.skip != nil:
				w.skipped[o.skip.Reason]++
				w.log.Info("skipped", "article", o.skip.URI, "reason", o.skip.Reason, "what", o.skip.What)
			case o.entry != nil && results[i] == store.Added:
				w.counts.Added++
				w.counts.LastAdded = w.clock.Now()
				w.after = true
				w.log.Info("added", "document", o.entry.Record.Document.ID, "article", o.item.Link, "title", o.entry.Record.Document.Title)
			default:
				w.counts.Known++
			}
		}
	}
}

// put writes; the results are those of the entries, by number of outcome.
func (w *Watcher) put(ctx context.Context, some []outcome) (map[int]store.Result, error) {
	a, now := w.opt.Archive, w.clock.Now()
	var intents, done []store.State
	var entries []store.Entry
	var which []int
	var skips []store.Skipped
	for i := range some {
		o := &some[i]
		if o.again {
			intents = append(intents, state(queuePrefix+o.item.key, o.state))
			continue
		}
		end := doneState{At: now, Chain: o.chain, SameAs: o.sameAs}
		if o.also != "" {
			found, err := has(ctx, a, donePrefix+o.also)
			if err != nil {
				return nil, err
			}
			if found {
				o.entry, o.skip, end.SameAs = nil, nil, o.also
			}
		}
		switch {
		case o.entry != nil:
			end.Doc = o.entry.Record.Document.ID
			intent := o.item.itemState
			intent.Doc, intent.Also = end.Doc, o.also
			intents = append(intents, state(queuePrefix+o.item.key, intent))
			entries, which = append(entries, *o.entry), append(which, i)
		case o.skip != nil:
			end.Skip = o.skip.Reason
			skips = append(skips, store.Skipped{Skip: *o.skip, At: now})
		}
		done = append(done, ended(o.item.key, o.also, end)...)
	}
	if len(intents) > 0 {
		if err := a.PutStates(ctx, intents...); err != nil {
			return nil, err
		}
	}
	results := map[int]store.Result{}
	if len(entries) > 0 {
		got, err := a.Add(ctx, entries...)
		if err != nil {
			return nil, err
		}
		for n, r := range got {
			results[which[n]] = r
		}
	}
	if len(skips) > 0 {
		if err := a.PutSkips(ctx, skips...); err != nil {
			return nil, err
		}
	}
	if len(done) == 0 {
		return results, nil
	}
	return results, a.PutStates(ctx, done...)
}

// ended are the states of an item that is done: under its own key, and under
// that of the address that it led to.
func ended(key, also string, end doneState) []store.State {
	all := []store.State{state(donePrefix+key, end), {Key: queuePrefix + key}}
	if also != "" && also != key {
		all = append(all, state(donePrefix+also, doneState{At: end.At, Doc: end.Doc, Skip: end.Skip, SameAs: key}), store.State{Key: queuePrefix + also})
	}
	return all
}
