package watch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Watcher follows feeds. All that it knows belongs to the goroutine of Run;
// others work for it and report what they did as events, which Run carries out.
type Watcher struct {
	opt    Options
	client *client
	clock  Clock
	log    *slog.Logger
	ctx    context.Context // of requests; that of Run
	within context.Context // of readings; ends a little later, so that they can finish

	feeds  []*feed
	byLink map[string]*feed
	items  map[string]*item // by key
	leads  map[string]bool  // keys of other addresses that items under way have led to
	hosts  map[string]*host
	ring   []*host // all hosts, asked in turn
	turn   int
	swept  time.Time

	events   chan func()
	later    waiting
	flying   int // requests under way
	unread   []*page
	reading  int
	results  []polled      // to be kept
	outcomes []outcome     // to be kept
	marks    []store.State // to be kept
	keeping  bool
	after    bool // After is to be called
	calling  bool
	called   time.Time // last time that it ended
	err      error     // of the archive; ends Run

	counts  Status
	skipped map[readout.SkipReason]int64
	mu      sync.Mutex
	status  Status
}

// New makes a watcher. It fails where the options are not whole or an address
// is none of the web; nothing is asked for yet.
func New(o Options) (*Watcher, error) {
	o, err := o.filled()
	if err != nil {
		return nil, err
	}
	w := &Watcher{opt: o, client: newClient(o), clock: o.Clock, log: o.Log, byLink: map[string]*feed{}, items: map[string]*item{}, leads: map[string]bool{},
		hosts: map[string]*host{}, events: make(chan func()), skipped: map[readout.SkipReason]int64{}}
	w.opt.Archive = persistent{o.Archive, w}
	for _, s := range o.Feeds {
		u, err := webAddress(s.Link)
		if err != nil {
			return nil, fmt.Errorf("watch: %w", err)
		}
		if w.byLink[s.Link] == nil {
			w.follow(&feed{url: u, feedState: feedState{Link: s.Link, Title: s.Title}})
		}
	}
	w.publish()
	return w, nil
}

func (w *Watcher) follow(f *feed) {
	w.feeds = append(w.feeds, f)
	w.byLink[f.Link] = f
}

// Run follows the feeds until ctx ends, or for one round. What has been read by
// then is kept before it returns. The end of ctx is no error; one is that of the
// archive, or of After. It can be called once.
func (w *Watcher) Run(ctx context.Context) error {
	w.ctx = ctx
	within, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	defer context.AfterFunc(ctx, func() { time.AfterFunc(grace, cancel) })()
	w.within = within
	if err := w.resume(ctx); err != nil {
		return ending(ctx, err)
	}
	for {
		stopping := ctx.Err() != nil || w.err != nil
		now := w.clock.Now()
		if !stopping {
			w.forget(now)
			w.due(now)
			w.dispatch(now)
			w.startReading()
		}
		w.startKeeping()
		w.startAfter(now)
		w.publish()
		working := w.flying+w.reading > 0 || w.keeping || w.calling
		if !working && (stopping || w.opt.Once && w.quiet(w.clock.Now())) {
			return ending(ctx, w.err)
		}
		if stopping {
			(<-w.events)()
			continue
		}
		timer, stop := w.clock.Timer(w.untilNext(now))
		select {
		case event := <-w.events:
			event()
		case <-timer:
		case <-ctx.Done():
		}
		stop()
	}
}

// grace is how long readings may go on when Run is to end.
const grace = 5 * time.Second

// ending is err where it is not only the end of ctx.
func ending(ctx context.Context, err error) error {
	if ctx.Err() != nil && (errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)) {
		return nil
	}
	return err
}

// fail ends Run.
func (w *Watcher) fail(err error) {
	if w.err == nil && err != nil {
		w.err = err
	}
}

// due brings forward what it is time for.
func (w *Watcher) due(now time.Time) {
	for _, f := range w.feeds {
		if f.polling || !w.isDue(f, now) {
			continue
		}
		f.polling, f.asked, f.wanted = true, true, false
		u := f.url
		if f.At != "" {
			if moved, err := webAddress(f.At); err == nil {
				u = moved
			}
		}
		w.host(u).push(&job{url: u, permanent: true, feed: f})
	}
	for _, j := range w.later.take(now) {
		w.host(j.url).push(j)
	}
}

// isDue reports whether a feed is to be asked for now. In one round that is
// each, once, save those that failed and are left alone. A site map is asked
// for when its index has been.
func (w *Watcher) isDue(f *feed, now time.Time) bool {
	switch {
	case f.Parent != "":
		return f.wanted && (f.Failures == 0 || !now.Before(f.Next))
	case w.opt.Once && f.asked:
		return false
	case w.opt.Once && f.Failures == 0:
		return true
	}
	return !now.Before(f.Next)
}

// quiet reports whether there is nothing left to do in a round. What must wait
// because a server or a failure wants it so is left to the next.
func (w *Watcher) quiet(now time.Time) bool {
	if len(w.unread)+len(w.results)+len(w.outcomes)+len(w.marks) > 0 || w.after {
		return false
	}
	for _, f := range w.feeds {
		if !f.polling && w.isDue(f, now) {
			return false
		}
	}
	for _, h := range w.ring {
		if h.first() != nil && !now.Before(h.blocked) {
			return false
		}
	}
	return true
}

// untilNext is how long nothing is to be done if nothing happens.
func (w *Watcher) untilNext(now time.Time) time.Duration {
	next := now.Add(time.Hour)
	sooner := func(t time.Time) {
		if t.Before(next) {
			next = t
		}
	}
	for _, f := range w.feeds {
		if !f.polling && (f.wanted || f.Parent == "" && !(w.opt.Once && f.asked)) {
			sooner(f.Next)
		}
	}
	for _, h := range w.ring {
		// Where there is no room, the event that makes some wakes us.
		if j := h.first(); j != nil && !h.busy && w.flying < w.opt.Hosts && (j.item == nil || w.room()) {
			sooner(h.free())
		}
	}
	if t, ok := w.later.first(); ok {
		sooner(t)
	}
	return max(next.Sub(now), time.Millisecond)
}

// gather is how long documents are gathered before After is called for them,
// while others are under way.
const gather = 10 * time.Second

// startAfter calls After where documents were added and it is not running.
func (w *Watcher) startAfter(now time.Time) {
	if !w.after || w.calling || w.ctx.Err() != nil || w.underWay() && now.Sub(w.called) < gather {
		return
	}
	w.after = false
	if w.opt.After == nil {
		return
	}
	w.calling = true
	go func() {
		err := w.opt.After(w.ctx)
		w.events <- func() {
			w.calling, w.called = false, w.clock.Now()
			w.fail(err)
		}
	}()
}

// underWay reports whether documents may come within moments.
func (w *Watcher) underWay() bool {
	return w.flying+w.reading+len(w.unread)+len(w.outcomes) > 0 || w.keeping
}
