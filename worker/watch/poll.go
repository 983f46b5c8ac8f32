package watch

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/readout-news/readout/store"
)

// polled is what came of asking for a feed: something new to keep, or only
// where the feed stands now.
type polled struct {
	job    *job
	answer *answer // nil where only the state is to be kept
	feed   *Feed   // nil where it is as it was
	digest string
}

// readFeed reads the body of a feed, unless it is the one that was read last: a
// server that knows no conditional requests sends the same again and again.
func (w *Watcher) readFeed(j *job, a *answer) (f *Feed, digest string, err error) {
	defer func() {
		if v := recover(); v != nil {
			f, err = nil, misread{fmt.Errorf("reading failed: %v", v)}
		}
	}()
	raw, err := unpacked(a.body, w.opt.MaxFeed)
	if err != nil {
		return nil, "", err
	}
	if digest = hash(string(raw)); digest == j.feed.Digest {
		return nil, digest, nil
	}
	if f, err = w.opt.ReadFeed(j.url.String(), raw); err != nil {
		return nil, "", misread{err}
	}
	return f, digest, nil
}

// misread is the error for a feed that came, but is none.
type misread struct{ error }

// unchanged is for a feed that is as it was.
func (w *Watcher) unchanged(j *job) {
	w.results = append(w.results, polled{job: j, answer: &answer{etag: j.feed.ETag, modified: j.feed.Modified}, digest: j.feed.Digest})
}

// settle brings a feed up to date with what came.
func (w *Watcher) settle(p polled, now time.Time) {
	f, j := p.job.feed, p.job
	f.From, f.ETag, f.Modified, f.Digest = j.url.String(), p.answer.etag, p.answer.modified, p.digest
	f.Last, f.Failures, f.Error, f.Health = now, 0, "", Fine
	f.Next = now.Add(jitter(w.opt.Every, f.Link+now.Format(time.RFC3339)))
	if len(j.chain) > 0 && j.permanent {
		f.Chain, f.At = append(f.Chain, j.chain...), j.url.String()
		if len(f.Chain) > 20 {
			f.Chain = f.Chain[len(f.Chain)-20:]
		}
	}
	f.Changed = f.listed
	if p.feed != nil && f.Title == "" {
		f.Title = p.feed.Title
	}
}

// keepPoll puts down what is new in a feed and then the feed's cursor, in one
// transaction where there are no more than some hundred items. It runs beside
// Run, one at a time with whatever else is kept; so what it finds neither
// queued nor done is new.
func (w *Watcher) keepPoll(ctx context.Context, p polled, f feedState, seen map[string]bool, now time.Time) (fresh []*item, known []string, err error) {
	var states []store.State
	given := map[string]bool{}
	for _, e := range p.feed.Entries {
		it, key := itemOf(e, f.Link, w.opt.FeedText)
		if known = append(known, key); seen[key] || given[key] || !w.opt.Since.IsZero() && !e.At.IsZero() && e.At.Before(w.opt.Since) {
			continue
		}
		given[key] = true
		if there, err := w.there(ctx, key); err != nil {
			return nil, nil, err
		} else if there {
			continue
		}
		fresh = append(fresh, it)
	}
	// What is newest is fetched first; what has no date comes last, as it stands.
	slices.SortStableFunc(fresh, func(a, b *item) int { return b.at.Compare(a.at) })
	for n, it := range fresh {
		it.Since = now.Add(time.Duration(n))
		states = append(states, state(queuePrefix+it.key, it.itemState))
	}
	const most = 500
	for len(states) > most {
		if err := w.opt.Archive.PutStates(ctx, states[:most]...); err != nil {
			return nil, nil, err
		}
		states = states[most:]
	}
	f.Items += len(fresh)
	if len(fresh) > 0 {
		f.New = now
	}
	return fresh, known, w.opt.Archive.PutStates(ctx, append(states, state(feedKey(f.Link), f))...)
}

// there reports whether an article is queued or done.
func (w *Watcher) there(ctx context.Context, key string) (bool, error) {
	for _, prefix := range []string{donePrefix, queuePrefix} {
		if found, err := has(ctx, w.opt.Archive, prefix+key); found || err != nil {
			return found, err
		}
	}
	return false, nil
}

// itemOf is the article of an entry, and its key. One without an address and
// without words becomes an item that says so.
func itemOf(e Entry, feed string, feedText bool) (*item, string) {
	it := &item{at: e.At, itemState: itemState{Link: e.Link, Title: e.Title, Outlet: e.Outlet, Feed: feed, Day: e.Day.String()}}
	u, err := webAddress(e.Link)
	if err == nil {
		it.url, it.key = u, keyOf(u)
	} else {
		it.key = hash(feed + "\x00" + e.ID + "\x00" + e.Title)
	}
	switch {
	case e.Source != nil && (feedText || err != nil):
		it.Form, it.Raw = string(e.Source.Form), e.Source.Raw
		if err != nil {
			it.Link = e.Source.URI
		}
	case err != nil:
		it.Link, it.Why = feed, "the feed gives neither the text nor an address of the item "+e.ID
	}
	return it, it.key
}

// followMaps follows the site maps that an index lists, and wants those that
// may have something new.
func (w *Watcher) followMaps(index *feed, maps []Map) {
	if index.Parent != "" {
		return // an index in an index is against the protocol
	}
	for _, m := range maps {
		u, err := webAddress(m.Link)
		if err != nil || !w.opt.Since.IsZero() && !m.Changed.IsZero() && m.Changed.Before(w.opt.Since) {
			continue
		}
		f := w.byLink[m.Link]
		if f == nil {
			f = &feed{url: u, feedState: feedState{Link: m.Link, Parent: index.Link}}
			w.follow(f)
		}
		if f.Parent == index.Link {
			f.listed = m.Changed
			f.wanted = f.Last.IsZero() || m.Changed.IsZero() || !m.Changed.Equal(f.Changed)
		}
	}
}

// wantMaps wants the site maps of an index that is as it was: those of which it
// does not tell when they change.
func (w *Watcher) wantMaps(index *feed) {
	for _, f := range w.feeds {
		if f.Parent == index.Link {
			f.wanted = f.listed.IsZero() || f.Last.IsZero()
		}
	}
}
