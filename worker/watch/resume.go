package watch

import (
	"cmp"
	"context"
	"maps"
	"net/url"
	"slices"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// resume takes up where the last watcher of the archive stopped, however it
// did.
func (w *Watcher) resume(ctx context.Context) error {
	feeds, err := load[feedState](ctx, w.opt.Archive, feedPrefix)
	if err != nil {
		return err
	}
	for _, f := range w.feeds {
		if s, ok := feeds[feedKey(f.Link)[len(feedPrefix):]]; ok {
			if f.Title != "" {
				s.Title = f.Title
			}
			s.Parent = ""
			s.Next = w.atMost(s.Next)
			f.feedState = s
		}
	}
	for _, key := range slices.Sorted(maps.Keys(feeds)) { // the site maps of indexes that are still followed
		s := feeds[key]
		u, err := webAddress(s.Link)
		if err == nil && s.Parent != "" && w.byLink[s.Parent] != nil && w.byLink[s.Link] == nil {
			w.follow(&feed{url: u, feedState: s, listed: s.Changed})
		}
	}
	hosts, err := load[hostState](ctx, w.opt.Archive, hostPrefix)
	if err != nil {
		return err
	}
	for _, key := range slices.Sorted(maps.Keys(hosts)) {
		s := hosts[key]
		h := w.host(&url.URL{Host: s.Host})
		h.blocked, h.failed = w.atMost(s.Until), s.Failed
	}
	queue, err := load[itemState](ctx, w.opt.Archive, queuePrefix)
	if err != nil {
		return err
	}
	return w.requeue(ctx, queue)
}

// atMost is a time that was kept, unless it lies further ahead than anything is
// ever put off: then a clock was wrong.
func (w *Watcher) atMost(t time.Time) time.Time {
	if now := w.clock.Now(); t.Sub(now) > 2*max(longestWait, w.opt.Every) {
		return now
	}
	return t
}

// requeue takes up the articles that waited. Where one was about to become a
// document, and that is in the archive, only the mark is missing that it is
// done.
func (w *Watcher) requeue(ctx context.Context, queue map[string]itemState) error {
	var done []store.State
	order := slices.SortedFunc(maps.Keys(queue), func(a, b string) int {
		return cmp.Or(queue[a].Since.Compare(queue[b].Since), cmp.Compare(a, b))
	})
	for _, key := range order {
		s := queue[key]
		if s.Doc != "" {
			// Look says Added of what is not there.
			got, err := w.opt.Archive.Look(ctx, &readout.Document{ID: s.Doc})
			if err != nil {
				return err
			}
			if got[0] != store.Added {
				done = append(done, ended(key, s.Also, doneState{At: w.clock.Now(), Doc: s.Doc})...)
				continue
			}
			s.Doc, s.Also = "", ""
		}
		s.Next = w.atMost(s.Next)
		it := &item{itemState: s, key: key}
		if u, err := webAddress(s.Link); err == nil {
			it.url = u
		} else if s.Raw == nil && s.Why == "" {
			continue
		}
		w.queue(it)
	}
	for _, s := range done { // what another item led to need not be fetched either
		if s.Value == nil {
			if it := w.items[s.Key[len(queuePrefix):]]; it != nil {
				it.dropped = true
				delete(w.items, it.key)
			}
		}
	}
	if len(done) == 0 {
		return nil
	}
	return w.opt.Archive.PutStates(ctx, done...)
}
