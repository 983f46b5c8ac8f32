package watch

// startRobots asks a host for its rules; the job stays where it is.
func (w *Watcher) startRobots(h *host, j *job, old *rules) {
	h.busy = true
	w.flying++
	scheme := j.url.Scheme
	go func() {
		r := w.client.askRobots(w.ctx, j.url, old, w.clock)
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
