package watch

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/readout-news/readout"
)

// What is asked for, in the order of liking.
const (
	acceptFeed = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
	acceptPage = "text/html, application/xhtml+xml, text/plain;q=0.5"
)

// First waits after a failure.
const (
	hostFirst = time.Minute // of a host
	hostLast  = 6 * time.Hour
	itemFirst = 5 * time.Minute
	itemLast  = 12 * time.Hour
)

func (w *Watcher) question(j *job) question {
	if f := j.feed; f != nil {
		q := question{url: j.url, accept: acceptFeed, limit: w.opt.MaxFeed}
		if j.url.String() == f.From { // what another address said is nothing to this one
			q.etag, q.modified = f.ETag, f.Modified
		}
		return q
	}
	return question{url: j.url, accept: acceptPage, limit: w.opt.MaxPage, types: isPage}
}

// isPage holds for the media types that can be an article.
func isPage(kind string) bool {
	return kind == "" || kind == "text/html" || kind == "application/xhtml+xml" || kind == "text/plain" || kind == "application/xml" || kind == "text/xml"
}

// arrived takes up what came of a request.
func (w *Watcher) arrived(h *host, j *job, a *answer, f *Feed, digest string, err error) {
	now := w.clock.Now()
	var no *refused
	var none misread
	well := err == nil && a.status < 500 || errors.Is(err, errTooLarge) || errors.Is(err, errPacked) || errors.As(err, &no) || errors.As(err, &none)
	w.answered(h, well, now)
	switch {
	case no != nil:
		w.private(j, no)
	case errors.Is(err, errTooLarge):
		w.giveUp(j, readout.SkipTooLarge, "it has more than the limit of bytes, packed or unpacked", "raise the limit")
	case errors.Is(err, errPacked):
		w.giveUp(j, readout.SkipBroken, err.Error(), "look at it in a browser")
	case err != nil:
		w.failed(j, err, time.Time{})
	case a.status >= 300 && a.status < 400 && a.status != http.StatusNotModified:
		w.redirected(j, a)
	case a.status == http.StatusTooManyRequests, a.status == http.StatusServiceUnavailable:
		wait := a.retryAfter(now)
		if wait == 0 {
			wait = backoff(hostFirst, w.triesOf(j)+1, longestWait, j.url.String())
		}
		w.block(h, now.Add(wait))
		w.failed(j, fmt.Errorf("the server answered %d", a.status), h.blocked)
	case a.status >= 500, a.status == http.StatusRequestTimeout, a.status == http.StatusTooEarly:
		w.failed(j, fmt.Errorf("the server answered %d", a.status), time.Time{})
	case a.status == http.StatusNotModified && j.feed != nil:
		w.unchanged(j)
	case a.status != http.StatusOK:
		w.counts.Failed++
		if j.feed != nil {
			w.feedFailed(j.feed, fmt.Errorf("the server answered %d", a.status), time.Time{}, a.status == http.StatusNotFound || a.status == http.StatusGone)
			return
		}
		w.skip(j, readout.SkipStatus, fmt.Sprintf("the server answered %d", a.status), "look at it in a browser")
	case j.feed != nil:
		w.results = append(w.results, polled{job: j, answer: a, feed: f, digest: digest})
	case a.foreign:
		w.skip(j, readout.SkipType, fmt.Sprintf("it is of the type %q, not the page of an article", a.kind), "nothing: readout reads text")
	default:
		w.fetched(j, a)
	}
}

func (w *Watcher) triesOf(j *job) int {
	if j.feed != nil {
		return j.feed.Failures
	}
	return j.item.Tries
}

// redirected makes a job one for the next address.
func (w *Watcher) redirected(j *job, a *answer) {
	next, err := j.url.Parse(a.location)
	if err == nil && a.location == "" {
		err = errors.New("a redirect without an address")
	}
	if err == nil {
		next, err = webAddress(next.String())
	}
	switch {
	case err != nil:
		w.giveUp(j, readout.SkipStatus, "it redirects to where nobody can follow: "+err.Error(), "look at it in a browser")
		return
	case len(j.chain) >= w.opt.Hops:
		w.giveUp(j, readout.SkipStatus, fmt.Sprintf("it redirects more than %d times", w.opt.Hops), "look at it in a browser")
		return
	}
	j.chain = append(j.chain, j.url.String())
	j.permanent = j.permanent && (a.status == http.StatusMovedPermanently || a.status == http.StatusPermanentRedirect)
	j.url = next
	w.host(next).push(j)
}

// failed puts a job off: for a feed until its next time, for an item until it is
// tried again. at is the earliest time, where something gives one.
func (w *Watcher) failed(j *job, err error, at time.Time) {
	w.counts.Failed++
	if j.feed != nil {
		w.feedFailed(j.feed, err, at, false)
		return
	}
	it := j.item
	if it.Tries++; it.Tries >= w.opt.Tries {
		w.skip(j, readout.SkipUnreadable, fmt.Sprintf("it could not be fetched %d times: %v", it.Tries, err), "look at it in a browser")
		return
	}
	it.Next = w.clock.Now().Add(backoff(itemFirst, it.Tries, itemLast, it.key))
	if at.After(it.Next) {
		it.Next = at
	}
	w.log.Info("to be tried again", "article", it.Link, "error", err, "next", it.Next)
	w.outcomes = append(w.outcomes, outcome{item: it, again: true, state: it.itemState})
	w.later.put(it.Next, &job{url: it.url, item: it})
}

// giveUp is for failures that do not pass: an item is skipped, a feed fails.
func (w *Watcher) giveUp(j *job, reason readout.SkipReason, what, fix string) {
	w.counts.Failed++
	if j.feed != nil {
		w.feedFailed(j.feed, errors.New(what), time.Time{}, false)
		return
	}
	w.skip(j, reason, what, fix)
}

// private is for what is at an address that is not asked.
func (w *Watcher) private(j *job, no *refused) {
	w.giveUp(j, readout.SkipForbidden, no.what, "nothing is asked of such addresses unless --allow-private is given")
}

// unruled is for a host that does not tell its rules.
func (w *Watcher) unruled(j *job, r *rules) {
	var no *refused
	if errors.As(r.err, &no) {
		w.private(j, no)
		return
	}
	w.failed(j, r.err, r.until)
}

// disallowed is for what the rules of a host do not allow.
func (w *Watcher) disallowed(j *job) {
	const what = "the robots.txt of its host does not allow it"
	if j.feed != nil {
		w.feedFailed(j.feed, errors.New(what), time.Time{}, false)
		return
	}
	w.skip(j, readout.SkipForbidden, what, "ask the outlet, or save the page by hand")
}

// skip ends an item.
func (w *Watcher) skip(j *job, reason readout.SkipReason, what, fix string) {
	it := j.item
	it.started = true
	w.outcomes = append(w.outcomes, outcome{item: it, chain: j.chain, skip: &readout.Skip{URI: it.Link, Reason: reason, What: strings.TrimSuffix(what, "."), Fix: fix}})
}

// feedFailed counts a failure of a feed and says when it is asked again.
func (w *Watcher) feedFailed(f *feed, err error, at time.Time, gone bool) {
	now := w.clock.Now()
	f.Failures++
	f.Error = err.Error()
	before := f.Health
	switch {
	case gone:
		f.Health = Gone
	case f.Failures >= w.opt.Failures:
		f.Health = Dead
	default:
		f.Health = Failing
	}
	f.Next = now.Add(backoff(w.opt.Every, f.Failures, longestWait, f.Link))
	if f.Health == Gone {
		f.Next = now.Add(jitter(longestWait, f.Link))
	}
	if at.After(f.Next) {
		f.Next = at
	}
	if f.At != "" && (gone || f.Failures >= w.opt.Failures) {
		f.At, f.Chain = "", nil // back to the address that is listed
	}
	if f.Health != before {
		w.log.Warn("feed "+string(f.Health), "feed", f.Link, "error", f.Error, "failures", f.Failures, "next", f.Next)
	}
	w.results = append(w.results, polled{job: &job{feed: f}})
}
