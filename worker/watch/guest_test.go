package watch

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"
)

// leaping is a clock that leaps to where somebody waits for, after a moment in
// which something else may happen.
type leaping struct {
	mu  sync.Mutex
	now time.Time
}

func newLeaping() *leaping { return &leaping{now: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)} }

func (c *leaping) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *leaping) leap(d time.Duration) {
	c.mu.Lock()
	c.now = c.now.Add(d)
	c.mu.Unlock()
}

func (c *leaping) Timer(d time.Duration) (<-chan time.Time, func()) {
	ch := make(chan time.Time, 1)
	t := time.AfterFunc(300*time.Millisecond, func() {
		c.leap(d)
		ch <- c.Now()
	})
	return ch, func() { t.Stop() }
}

func TestConditional(t *testing.T) {
	s := newSite(t, "/a/1")
	var got []string
	s.on("/feed", func(w http.ResponseWriter, r *http.Request) {
		got = append(got, r.Header.Get("If-None-Match")+" "+r.Header.Get("If-Modified-Since")+" "+r.Header.Get("User-Agent"))
		if r.Header.Get("If-None-Match") == `"v1"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", `"v1"`)
		w.Header().Set("Last-Modified", "Tue, 14 May 2024 10:00:00 GMT")
		fmt.Fprint(w, s.feed())
	})
	a := archiveIn(t, t.TempDir())
	o := options(a, s.URL+"/feed")
	o.Agent = "readout/9 (+https://desk.example/)"
	round(t, o)
	st := round(t, o)
	same(t, "asked with", got, []string{"  readout/9 (+https://desk.example/)", `"v1" Tue, 14 May 2024 10:00:00 GMT readout/9 (+https://desk.example/)`})
	if st.Feeds[0].Health != Fine || s.count("/a/1") != 1 {
		t.Errorf("%+v", st)
	}
}

func TestPauseAndOneAtATime(t *testing.T) {
	var items []string
	for i := range 6 {
		items = append(items, fmt.Sprintf("/a/%d", i))
	}
	s, slow := newSite(t, items...), newSite(t, items...)
	slow.on("/robots.txt", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "User-agent: *\nCrawl-delay: 0.2\nDisallow:\n")
	})
	o := options(archiveIn(t, t.TempDir()), s.URL+"/feed", slow.URL+"/feed")
	o.Pause = 50 * time.Millisecond
	start := time.Now()
	round(t, o)
	for _, c := range []struct {
		site  *site
		pause time.Duration
	}{{s, 50 * time.Millisecond}, {slow, 50 * time.Millisecond}} {
		if c.site.most != 1 {
			t.Errorf("%d requests at once", c.site.most)
		}
		for i := 1; i < len(c.site.times); i++ {
			if d := c.site.times[i].Sub(c.site.times[i-1]); d < c.pause {
				t.Errorf("%v between two requests", d)
			}
		}
	}
	if took := time.Since(start); took < 1200*time.Millisecond {
		t.Errorf("took %v with a Crawl-delay of 200 ms", took)
	}
}

func TestRobots(t *testing.T) {
	s := newSite(t, "/a/1", "/a/private/2", "/a/3?print=1")
	s.on("/robots.txt", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "\xEF\xBB\xBF<html>what is this\nUser-agent: *\nDisallow: /\n\nUser-Agent: Readout # us\nCrawl-delay: soon\nDisallow: /a/private\nDisallow: /*?print=\nfoo: bar\n")
	})
	a := archiveIn(t, t.TempDir())
	round(t, options(a, s.URL+"/feed"))
	same(t, "documents", uris(t, a), []string{"/a/1"})
	same(t, "skips", skips(t, a, s), []string{"forbidden /a/3?print=1: the robots.txt of its host does not allow it", "forbidden /a/private/2: the robots.txt of its host does not allow it"})
	if s.count("/robots.txt") != 1 || s.count("/a/private/2") != 0 {
		t.Errorf("asked %q", s.asked)
	}
	// A host that cannot say what it allows is left alone until it can.
	down := newSite(t, "/a/1")
	well := false
	down.on("/robots.txt", func(w http.ResponseWriter, r *http.Request) {
		if !well {
			w.WriteHeader(http.StatusBadGateway)
		} else {
			http.NotFound(w, r)
		}
	})
	b := archiveIn(t, t.TempDir())
	o := options(b, down.URL+"/feed")
	clock := newLeaping()
	o.Clock = clock
	st := round(t, o)
	same(t, "asked of one that is down", down.asked, []string{"/robots.txt"})
	if f := st.Feeds[0]; f.Health != Failing || !strings.Contains(f.Error, "502") || !f.Next.After(clock.Now()) {
		t.Errorf("%+v", f)
	}
	round(t, o) // not due
	well = true
	clock.leap(time.Hour)
	round(t, o)
	same(t, "documents", uris(t, b), []string{"/a/1"})
	// A feed that may not be asked for fails and says so.
	shut := newSite(t)
	shut.on("/robots.txt", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "User-agent: *\nDisallow: /feed") })
	st = round(t, options(archiveIn(t, t.TempDir()), shut.URL+"/feed"))
	if f := st.Feeds[0]; f.Health != Failing || !strings.Contains(f.Error, "robots.txt") || shut.count("/feed") != 0 {
		t.Errorf("%+v", f)
	}
}

func TestRedirects(t *testing.T) {
	s := newSite(t, "/a/1", "/r/1", "/r/loop", "/r/file", "/r/2")
	to := func(code int, where string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) { w.Header().Set("Location", where); w.WriteHeader(code) }
	}
	s.on("/old", to(301, "/older"))
	s.on("/older", to(308, "/feed"))
	s.on("/r/1", to(302, "/a/1?utm_medium=feed#top"))
	s.on("/r/loop", to(302, "/r/loop"))
	s.on("/r/file", to(302, "file:///etc/passwd"))
	s.on("/r/2", to(303, "/a/2"))
	a := archiveIn(t, t.TempDir())
	o := options(a, s.URL+"/old")
	st := round(t, o)
	same(t, "documents", uris(t, a), []string{"/a/1", "/a/2"})
	for _, what := range skips(t, a, s) {
		if !strings.HasPrefix(what, "status /r/loop: it redirects more than 5 times") && !strings.HasPrefix(what, "status /r/file: it redirects to where nobody can follow") {
			t.Error(what)
		}
	}
	f := st.Feeds[0]
	same(t, "chain", f.Chain, []string{s.URL + "/old", s.URL + "/older"})
	if f.At != s.URL+"/feed" || f.Link != s.URL+"/old" {
		t.Errorf("%+v", f)
	}
	round(t, o)
	if s.count("/old") != 1 || s.count("/feed") != 2 {
		t.Errorf("a feed that moved for good is asked where it was: %q", s.asked)
	}
	// One that is only elsewhere for now is asked where it is listed.
	s.on("/tmp", to(302, "/feed"))
	o = options(archiveIn(t, t.TempDir()), s.URL+"/tmp")
	round(t, o)
	if st = round(t, o); st.Feeds[0].At != "" || s.count("/tmp") != 2 {
		t.Errorf("%+v", st.Feeds[0])
	}
}

func TestTooManyRequests(t *testing.T) {
	s := newSite(t, "/a/1", "/a/2")
	busy := true
	s.on("/a/1", func(w http.ResponseWriter, r *http.Request) {
		if busy {
			w.Header().Set("Retry-After", "3600")
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		fmt.Fprint(w, articleOf("/a/1"))
	})
	a := archiveIn(t, t.TempDir())
	o := options(a, s.URL+"/feed")
	clock := newLeaping()
	o.Clock = clock
	st := round(t, o)
	if st.Queue != 2 || s.count("/a/2") != 0 {
		t.Errorf("a host that asks to be left alone is asked: %q, queue %d", s.asked, st.Queue)
	}
	busy = false
	clock.leap(30 * time.Minute)
	if st = round(t, o); st.Queue != 2 || s.count("/a/2") != 0 {
		t.Errorf("the next watcher does not wait: %q, queue %d", s.asked, st.Queue)
	}
	clock.leap(time.Hour)
	st = round(t, o)
	same(t, "documents", uris(t, a), []string{"/a/1", "/a/2"})
	if st.Queue != 0 {
		t.Errorf("queue %d", st.Queue)
	}
	for _, c := range []struct {
		in   string
		want time.Duration
	}{{"120", 2 * time.Minute}, {"", 0}, {"-5", 0}, {"soon", 0}, {"99999999", longestWait}, {clock.Now().Add(time.Minute).Format(http.TimeFormat), time.Minute}} {
		if got := (&answer{retry: c.in}).retryAfter(clock.Now().Truncate(time.Second)); got != c.want {
			t.Errorf("Retry-After %q: %v, want %v", c.in, got, c.want)
		}
	}
}

// What runs until it is stopped keeps what it has and says no error.
func TestStop(t *testing.T) {
	s := newSite(t, "/a/1", "/a/2")
	a := archiveIn(t, t.TempDir())
	o := options(a, s.URL+"/feed")
	o.Once = false
	ctx, cancel := context.WithCancel(t.Context())
	o.After = func(context.Context) error {
		if len(uris(t, a)) == 2 {
			cancel()
		}
		return nil
	}
	w, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- w.Run(ctx) }()
	select {
	case err := <-done:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it does not stop")
	}
	if st := w.Status(); st.Added != 2 {
		t.Errorf("%+v", st)
	}
}
