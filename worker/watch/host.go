package watch

import (
	"net/url"
	"time"

	"github.com/readout-news/readout/store"
)

// job is one thing to ask for: a feed or the page of an item. A redirect makes
// it a job for another address.
type job struct {
	url       *url.URL
	chain     []string // the addresses before this one
	permanent bool     // all redirects so far were for good
	feed      *feed    // one of both
	item      *item
}

// feed is a feed that is followed.
type feed struct {
	feedState
	url     *url.URL        // as listed
	polling bool            // a job for it is somewhere
	asked   bool            // in this round
	wanted  bool            // a site map: its index has been read, now it is its turn
	listed  time.Time       // of a site map: its change as its index has it now
	seen    map[string]bool // keys of the items that it had last, all queued or done
}

// item is an article that waits or is under way.
type item struct {
	itemState
	key     string
	url     *url.URL
	at      time.Time // as the feed dates it
	started bool      // fetched, being read or being kept
	dropped bool      // another item led to the same address
}

// host is what is to be asked of a host, one thing at a time.
type host struct {
	name    string
	polls   []*job // come first: what is new is in them
	items   []*job
	busy    bool
	next    time.Time         // the pause is over then
	blocked time.Time         // the host asked to be left alone until then
	rules   map[string]*rules // by scheme
	failed  int               // requests in a row
	used    time.Time
}

// answered counts the requests of a host that failed in a row. From the third on
// the host is left alone for a while: it is not its articles that fail.
func (w *Watcher) answered(h *host, well bool, now time.Time) {
	if well {
		if h.failed > 0 || !h.blocked.IsZero() {
			h.failed, h.blocked = 0, time.Time{}
			w.marks = append(w.marks, store.State{Key: hostPrefix + hash(h.name)})
		}
		return
	}
	if h.failed++; h.failed >= 3 {
		w.block(h, now.Add(backoff(hostFirst, h.failed-2, hostLast, h.name)))
	}
}

// block leaves a host alone until then; the next watcher does so too.
func (w *Watcher) block(h *host, until time.Time) {
	if until.After(h.blocked) {
		h.blocked = until
	}
	w.marks = append(w.marks, state(hostPrefix+hash(h.name), hostState{Host: h.name, Until: h.blocked, Failed: h.failed}))
}

func (h *host) push(j *job) {
	if j.feed != nil {
		h.polls = append(h.polls, j)
	} else {
		h.items = append(h.items, j)
	}
}

// first is the job that is next, nil where there is none.
func (h *host) first() *job {
	for len(h.items) > 0 && h.items[0].item.dropped {
		h.items = h.items[1:]
	}
	switch {
	case len(h.polls) > 0:
		return h.polls[0]
	case len(h.items) > 0:
		return h.items[0]
	}
	return nil
}

// pop takes the first job away.
func (h *host) pop() {
	if len(h.polls) > 0 {
		h.polls = h.polls[1:]
	} else {
		h.items = h.items[1:]
	}
}

// free is when the host may be asked again.
func (h *host) free() time.Time {
	if h.blocked.After(h.next) {
		return h.blocked
	}
	return h.next
}

// host is the host of an address.
func (w *Watcher) host(u *url.URL) *host {
	h := w.hosts[u.Host]
	if h == nil {
		h = &host{name: u.Host, rules: map[string]*rules{}}
		w.hosts[u.Host] = h
		w.ring = append(w.ring, h)
	}
	h.used = w.clock.Now()
	return h
}

// forget drops hosts that have had nothing to do for two days.
func (w *Watcher) forget(now time.Time) {
	if now.Sub(w.swept) < time.Hour {
		return
	}
	w.swept = now
	kept := w.ring[:0]
	for _, h := range w.ring {
		if h.first() == nil && !h.busy && now.Sub(h.used) > 2*robotsAge {
			delete(w.hosts, h.name)
		} else {
			kept = append(kept, h)
		}
	}
	clear(w.ring[len(kept):])
	w.ring = kept
}

// dispatch starts what may be asked for now.
func (w *Watcher) dispatch(now time.Time) {
	for n := len(w.ring); n > 0 && w.flying < w.opt.Hosts; n-- {
		w.turn = (w.turn + 1) % len(w.ring)
		h := w.ring[w.turn]
		if h.busy || now.Before(h.free()) {
			continue
		}
		for j := h.first(); j != nil; j = h.first() {
			if j.item != nil && !w.room() {
				break
			}
			r := h.rules[j.url.Scheme]
			if r == nil || !now.Before(r.until) {
				w.startRobots(h, j, r)
				break
			}
			h.pop()
			if r.data == nil {
				w.unruled(j, r)
				continue
			}
			if !r.allows(j.url) {
				w.disallowed(j)
				continue
			}
			w.start(h, j)
			break
		}
	}
}

// room reports whether another page may be fetched: those that wait to be read
// are held in memory.
func (w *Watcher) room() bool { return len(w.unread)+w.reading+w.flying < w.opt.Hosts+2*w.opt.Readers }
