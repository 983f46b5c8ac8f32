package watch

import (
	"net/url"
	"time"
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
	started bool // fetched, being read or being kept
	dropped bool // another item led to the same address
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
	used    time.Time
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

// startRobots asks a host for its rules; the job stays where it is.
func (w *Watcher) startRobots(h *host, j *job, old *rules) {
	h.busy = true
	w.flying++
	scheme, now := j.url.Scheme, w.clock.Now()
	go func() {
		r := w.client.askRobots(w.ctx, j.url, old, now)
		w.events <- func() {
			w.flying--
			w.counts.Requests++
			if w.ctx.Err() == nil {
				h.rules[scheme] = r
			}
			if r.err != nil {
				w.counts.Failed++
				w.log.Warn("robots.txt cannot be had", "host", h.name, "error", r.err)
			}
			w.rest(h, r)
		}
	}()
}

// ledToDone is the key of the article that an item has been redirected to where
// that one is done: it need not be fetched again.
func (w *Watcher) ledToDone(j *job) (string, error) {
	if j.item == nil || len(j.chain) == 0 {
		return "", nil
	}
	key := keyOf(j.url)
	if key == j.item.key {
		return "", nil
	}
	if found, err := has(w.ctx, w.opt.Archive, donePrefix+key); !found || err != nil {
		return "", err
	}
	return key, nil
}

// rest gives a host its pause.
func (w *Watcher) rest(h *host, r *rules) {
	h.busy = false
	pause := w.opt.Pause
	if r != nil && r.delay() > pause {
		pause = r.delay()
	}
	h.next = w.clock.Now().Add(pause)
}

// start asks for a job.
func (w *Watcher) start(h *host, j *job) {
	h.busy = true
	w.flying++
	q := w.question(j)
	go func() {
		if same, err := w.ledToDone(j); same != "" || err != nil {
			w.events <- func() {
				w.flying--
				h.busy = false
				if err != nil {
					w.fail(ending(w.ctx, err))
					return
				}
				j.item.started = true
				w.outcomes = append(w.outcomes, outcome{item: j.item, chain: j.chain, sameAs: same})
			}
			return
		}
		a, err := w.client.ask(w.ctx, q)
		var f *Feed
		var digest string
		if err == nil && a.status == 200 && j.feed != nil {
			f, digest, err = w.readFeed(j, a)
		}
		w.events <- func() {
			w.flying--
			w.rest(h, h.rules[j.url.Scheme])
			if w.ctx.Err() != nil {
				return // what is under way is asked for the next time
			}
			w.counts.Requests++
			if a != nil {
				w.counts.Bytes += int64(len(a.body))
			}
			w.arrived(h, j, a, f, digest, err)
		}
	}()
}
