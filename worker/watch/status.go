package watch

import (
	"cmp"
	"context"
	"slices"
	"time"
)

// Health is how a feed is.
type Health string

// The healths. A feed that is dead or gone is still asked for, once a day.
const (
	Unasked Health = ""        // not asked for yet
	Fine    Health = "fine"    // the last request went well
	Failing Health = "failing" // the last one failed
	Dead    Health = "dead"    // so many failed in a row that somebody should look
	Gone    Health = "gone"    // the server says that there is no such thing (404, 410)
)

// FeedStatus is how a feed stands.
type FeedStatus struct {
	Link, Title string
	Parent      string   // the index of site maps that lists it, ""
	At          string   // where it has moved for good, "" where it has not
	Chain       []string // the addresses on the way there
	Health      Health
	Last        time.Time // last time that it could be read
	New         time.Time // last time that it had something new
	Next        time.Time // not asked before
	Items       int       // new ones since it is followed
	Failures    int       // in a row
	Error       string    // of the last failure, a sentence for people
}

// Status is how watching stands. The counts are those since the watcher was
// made; of another process's watcher they are zero (see [StatusOf]).
type Status struct {
	At    time.Time
	Feeds []FeedStatus // by address
	Queue int          // articles that wait to be fetched or are under way
	Busy  int          // requests under way

	Requests, Bytes int64            // requests that were answered; bytes of their bodies, unpacked
	Failed          int64            // requests that failed or were answered with an error
	Added, Known    int64            // documents
	Skipped         map[string]int64 // by reason
	LastAdded       time.Time
}

// Count is how many feeds are of a health.
func (s *Status) Count(h Health) int {
	n := 0
	for _, f := range s.Feeds {
		if f.Health == h {
			n++
		}
	}
	return n
}

// Status is how the watcher stands now. It may be called at any time, also
// after Run has ended. The caller may keep what it gets.
func (w *Watcher) Status() Status {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.status
}

// StatusOf is how watching stands by what an archive keeps of it: also that of
// another process, and of feeds that nobody follows any more.
func StatusOf(ctx context.Context, a Archive) (Status, error) {
	s := Status{At: time.Now()}
	feeds, err := load[feedState](ctx, a, feedPrefix)
	if err != nil {
		return s, err
	}
	for _, f := range feeds {
		s.Feeds = append(s.Feeds, f.status())
	}
	slices.SortFunc(s.Feeds, byLink)
	queue, err := a.States(ctx, queuePrefix)
	s.Queue = len(queue)
	return s, err
}

func byLink(a, b FeedStatus) int { return cmp.Compare(a.Link, b.Link) }

func (f *feedState) status() FeedStatus {
	return FeedStatus{Link: f.Link, Title: f.Title, Parent: f.Parent, At: f.At, Chain: f.Chain, Health: f.Health, Last: f.Last, New: f.New, Next: f.Next, Items: f.Items, Failures: f.Failures, Error: f.Error}
}

// publish shows how things stand to whoever calls Status.
func (w *Watcher) publish() {
	s := w.counts
	s.At, s.Queue, s.Busy = w.clock.Now(), len(w.items), w.flying
	s.Skipped = make(map[string]int64, len(w.skipped))
	for reason, n := range w.skipped {
		s.Skipped[string(reason)] = n
	}
	s.Feeds = make([]FeedStatus, 0, len(w.feeds))
	for _, f := range w.feeds {
		s.Feeds = append(s.Feeds, f.status())
	}
	slices.SortFunc(s.Feeds, byLink)
	w.mu.Lock()
	w.status = s
	w.mu.Unlock()
}
