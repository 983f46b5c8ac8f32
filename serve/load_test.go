package serve_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/serve"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/sqlite"
	"github.com/readout-news/readout/store/storetest"
)

// many is an archive of n documents of our making.
func many(t *testing.T, n int) *sqlite.Archive {
	t.Helper()
	a, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "many.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < n; {
		var some []store.Entry
		for ; i < n && len(some) < 100; i++ {
			some = append(some, storetest.Made(i, 6))
		}
		if _, err := a.Add(t.Context(), some...); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// TestReadersAndAWriter: fifty read while documents come in, and nobody is
// refused or sees half of anything.
func TestReadersAndAWriter(t *testing.T) {
	h := start(t, many(t, 60))
	h.client.Transport = &http.Transport{MaxIdleConnsPerHost: 60}
	var group sync.WaitGroup
	var asked atomic.Int64
	done := make(chan struct{})
	for i := range 50 {
		group.Go(func() {
			for k := 0; ; k++ {
				select {
				case <-done:
					return
				default:
				}
				path := []string{"/api/v1/documents?limit=5", "/api/v1/search?event=AGREE&limit=3", "/api/v1/health", "/api/v1/records?words=" + fmt.Sprint("ka", i)}[(i+k)%4]
				r, err := h.client.Get(h.url + path)
				if err != nil {
					t.Error(err)
					return
				}
				body, err := io.ReadAll(r.Body)
				r.Body.Close()
				if err != nil || r.StatusCode != 200 && r.StatusCode != http.StatusTooManyRequests {
					t.Errorf("%s: %s %v %.200s", path, r.Status, err, body)
				}
				asked.Add(1)
				time.Sleep(20 * time.Millisecond)
			}
		})
	}
	for i := range 15 {
		text := fmt.Sprintf("Efua Darkwah, the energy minister, said on Monday that dam number %d was safe.", i)
		// Where too much is asked at once, the server says so, and one asks again.
		status := http.StatusTooManyRequests
		for try := 0; status == http.StatusTooManyRequests && try < 100; try++ {
			a := h.do(fmt.Sprintf("POST /api/v1/documents?uri=%d.txt", i), text, append(right, "Content-Type", "text/plain")...)
			if status = a.StatusCode; status == http.StatusTooManyRequests {
				time.Sleep(50 * time.Millisecond)
			} else if status != http.StatusCreated {
				t.Errorf("%s %s", a.Status, a.body)
			}
		}
	}
	close(done)
	group.Wait()
	var health struct{ Documents int }
	h.get("/api/v1/health", &health)
	if health.Documents != 75 || asked.Load() < 100 {
		t.Errorf("%d documents; %d requests", health.Documents, asked.Load())
	}
}

// TestSlowCallersAreCut: who sends or takes too slowly holds nothing for long.
func TestSlowCallersAreCut(t *testing.T) {
	h := open(t, func(o *serve.Options) {
		o.Limits = serve.Limits{Header: 200 * time.Millisecond, Body: 300 * time.Millisecond, Answer: time.Second, Idle: 300 * time.Millisecond}
	})
	address := strings.TrimPrefix(h.url, "http://")
	for name, sent := range map[string]string{
		"half a head":  "GET /api/v1/documents HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ",
		"half a body":  "POST /api/v1/documents HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + secret + "\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nEfua",
		"nothing":      "",
		"nothing more": "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, err := net.Dial("tcp", address)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			if _, err := c.Write([]byte(sent)); err != nil {
				t.Fatal(err)
			}
			begin := time.Now()
			c.SetReadDeadline(begin.Add(8 * time.Second))
			if _, err := io.Copy(io.Discard, c); errors.Is(err, os.ErrDeadlineExceeded) {
				t.Errorf("after %v the connection is still open", time.Since(begin))
			}
		})
	}
}

// TestLimits: too much is refused, and says so.
func TestLimits(t *testing.T) {
	h := open(t, func(o *serve.Options) { o.API.MaxBytes = 1000; o.Limits.Burst = 60; o.Limits.PerSec = 1 })
	big := strings.Repeat("Efua Darkwah said so. ", 100)
	if a := h.do("POST /api/v1/documents", big, append(right, "Content-Type", "text/plain")...); a.StatusCode != 413 || !strings.Contains(string(a.body), `"too-large"`) {
		t.Errorf("a document: %s %s", a.Status, a.body)
	}
	if a := h.do("POST /api/v1/documents", "PDF", append(right, "Content-Type", "application/pdf")...); a.StatusCode != 415 {
		t.Errorf("a form that nobody reads: %s", a.Status)
	}
	long, err := http.NewRequestWithContext(t.Context(), http.MethodGet, h.url+"/api/v1/documents", nil)
	if err != nil {
		t.Fatal(err)
	}
	long.Header.Set("X-Long", strings.Repeat("x", 64<<10))
	// The server does not read to the end of it, so the connection may be gone
	// before the answer is seen.
	if r, err := h.client.Do(long); err == nil {
		r.Body.Close()
		if r.StatusCode != 431 {
			t.Errorf("a head of 64 KiB: %s", r.Status)
		}
	}
	refused := 0
	for range 80 {
		a := h.do("GET /healthz", "")
		if a.StatusCode == 429 {
			refused++
			if a.Header.Get("Retry-After") == "" || !strings.Contains(string(a.body), `"too-many"`) {
				t.Errorf("%v %s", a.Header, a.body)
			}
		}
	}
	if refused < 10 {
		t.Errorf("%d of 80 refused", refused)
	}
}

// TestAPanicCostsOneAnswer and is told like any other trouble.
func TestAPanicCostsOneAnswer(t *testing.T) {
	h := open(t, func(o *serve.Options) {
		o.Pages = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { panic("no such page") })
	})
	if a := h.do("GET /page", ""); a.StatusCode != 500 || !strings.Contains(string(a.body), `"code":"failed"`) || strings.Contains(string(a.body), "no such page") {
		t.Errorf("%s %s", a.Status, a.body)
	}
	if !strings.Contains(h.log.String(), "no such page") || !strings.Contains(h.log.String(), "stack") {
		t.Error("the log does not tell of it")
	}
	if a := h.do("GET /healthz", ""); a.StatusCode != 200 {
		t.Errorf("after it: %s", a.Status)
	}
}

// TestItEndsInOrder: what is under way comes to its end, then nobody is let in.
func TestItEndsInOrder(t *testing.T) {
	in, out := make(chan struct{}), make(chan struct{})
	h := open(t, func(o *serve.Options) {
		o.Pages = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			close(in)
			<-out
			w.Write([]byte("whole"))
		})
	})
	got := make(chan answer, 1)
	go func() { got <- h.do("GET /slow", "") }()
	<-in
	ended := make(chan struct{})
	go func() { h.stop(); close(ended) }()
	within(t, 3*time.Second, "nobody is let in", func() bool {
		_, err := net.DialTimeout("tcp", strings.TrimPrefix(h.url, "http://"), 50*time.Millisecond)
		return err != nil
	})
	close(out)
	if a := <-got; string(a.body) != "whole" {
		t.Errorf("what was under way: %s %s", a.Status, a.body)
	}
	<-ended
}

// TestHardCallsWaitForOneAnother, and not for ever; others do not wait for them.
func TestHardCallsWaitForOneAnother(t *testing.T) {
	in, out := make(chan struct{}, 9), make(chan struct{})
	h := open(t, func(o *serve.Options) {
		o.Limits.Header, o.Limits.Body, o.Limits.Answer = 100*time.Millisecond, 300*time.Millisecond, 100*time.Millisecond
		o.API.Read = func(ctx context.Context, source readout.Source) (store.Entry, *readout.Skip) {
			in <- struct{}{}
			<-out
			return store.Entry{}, &readout.Skip{Reason: readout.SkipEmpty, What: "nothing"}
		}
	})
	send := func() answer {
		return h.do("POST /api/v1/documents", "text", append(right, "Content-Type", "text/plain")...)
	}
	got := make(chan answer, 2)
	for range 2 {
		go func() { got <- send() }()
		<-in
	}
	if a := send(); a.StatusCode != http.StatusServiceUnavailable || a.Header.Get("Retry-After") == "" || !strings.Contains(string(a.body), `"busy"`) {
		t.Errorf("a third one: %s %s", a.Status, a.body)
	}
	if a := h.do("GET /api/v1/documents", ""); a.StatusCode != 200 {
		t.Errorf("another call: %s", a.Status)
	}
	time.Sleep(700 * time.Millisecond) // longer than any other answer may take to be sent
	close(out)
	for range 2 {
		if a := <-got; a.StatusCode != 422 {
			t.Errorf("one that took long: %s", a.Status)
		}
	}
}
