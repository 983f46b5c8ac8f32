package serve_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
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

// TestCursorsComeByEverythingOnce walks lists to their ends.
func TestCursorsComeByEverythingOnce(t *testing.T) {
	const n = 103
	h := start(t, many(t, n))
	for _, list := range []struct{ path, field string }{
		{"/api/v1/documents?limit=10", "documents"}, {"/api/v1/search?limit=7", "hits"}, {"/api/v1/search?event=CONSULT&limit=3", "hits"},
	} {
		seen, pages := map[string]bool{}, 0
		for after := ""; ; pages++ {
			var page map[string]json.RawMessage
			h.get(list.path+"&after="+after, &page)
			var items []struct {
				ID       string
				Document struct{ ID string }
			}
			if err := json.Unmarshal(page[list.field], &items); err != nil {
				t.Fatal(err)
			}
			for _, i := range items {
				id := i.ID + i.Document.ID
				if seen[id] {
					t.Errorf("%s: %s comes twice", list.path, id)
				}
				seen[id] = true
			}
			after = ""
			if next := page["next"]; next != nil {
				if err := json.Unmarshal(next, &after); err != nil {
					t.Fatal(err)
				}
			}
			if after == "" {
				break
			}
		}
		if len(seen) != n && !strings.Contains(list.path, "event") || pages < 5 {
			t.Errorf("%s: %d of %d in %d pages", list.path, len(seen), n, pages)
		}
	}
	lines := strings.Split(strings.TrimSpace(string(h.do("GET /api/v1/records", "").body)), "\n")
	if len(lines) != n || !slices.IsSortedFunc(lines, func(a, b string) int { return strings.Compare(day(b), day(a)) }) {
		t.Errorf("%d lines", len(lines))
	}
}

func day(line string) string {
	var r struct{ Document struct{ Published string } }
	json.Unmarshal([]byte(line), &r)
	return r.Document.Published
}

// TestNothingIsSentTwice: who has an answer is told that it still holds.
func TestNothingIsSentTwice(t *testing.T) {
	h := open(t)
	var list struct{ Documents []struct{ ID string } }
	h.get("/api/v1/documents", &list)
	id := list.Documents[0].ID
	for _, path := range []string{"/api/v1/documents", "/api/v1/documents/" + id, "/api/v1/documents/" + id + "/text", "/api/v1/documents/" + id + "/record", "/api/v1/stories", "/api/v1/judgements", "/api/v1/search?words=lake", "/openapi.json"} {
		first := h.do("GET "+path, "")
		tag := first.Header.Get("ETag")
		if tag == "" {
			t.Errorf("%s has no tag", path)
			continue
		}
		for _, sent := range []string{tag, "W/" + tag, `"x", ` + tag} {
			if a := h.do("GET "+path, "", "If-None-Match", sent); a.StatusCode != http.StatusNotModified || len(a.body) > 0 || a.Header.Get("ETag") == "" {
				t.Errorf("%s with %s: %s", path, sent, a.Status)
			}
		}
		if a := h.do("GET "+path, "", "If-None-Match", `"x"`); a.StatusCode != 200 || string(a.body) != string(first.body) {
			t.Errorf("%s with a foreign tag: %s", path, a.Status)
		}
	}
	for _, way := range []string{"gzip", "zstd"} {
		first := h.do("GET /api/v1/documents/"+id+"/record", "", "Accept-Encoding", way)
		if first.Header.Get("Content-Encoding") != way {
			t.Errorf("%s: sent as %q", way, first.Header.Get("Content-Encoding"))
		}
		if a := h.do("GET /api/v1/documents/"+id+"/record", "", "Accept-Encoding", way, "If-None-Match", first.Header.Get("ETag")); a.StatusCode != http.StatusNotModified {
			t.Errorf("%s with %s: %s", way, first.Header.Get("ETag"), a.Status)
		}
	}
	text, documents := h.do("GET /api/v1/documents/"+id+"/text", "").Header.Get("ETag"), h.do("GET /api/v1/documents", "").Header.Get("ETag")
	if a := h.do("POST /api/v1/documents?uri=new.txt", "Efua Darkwah said on Monday that the dam at Akosombo was safe.", append(right, "Content-Type", "text/plain")...); a.StatusCode != http.StatusCreated {
		t.Fatalf("%s %s", a.Status, a.body)
	}
	if a := h.do("GET /api/v1/documents/"+id+"/text", "", "If-None-Match", text); a.StatusCode != http.StatusNotModified {
		t.Errorf("another document came, and the text is sent again: %s", a.Status)
	}
	if a := h.do("GET /api/v1/documents", "", "If-None-Match", documents); a.StatusCode != 200 || a.Header.Get("ETag") == documents {
		t.Errorf("another document came, and the list is not sent again: %s", a.Status)
	}
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
		if a := h.do(fmt.Sprintf("POST /api/v1/documents?uri=%d.txt", i), text, append(right, "Content-Type", "text/plain")...); a.StatusCode != http.StatusCreated && a.StatusCode != http.StatusTooManyRequests {
			t.Errorf("%s %s", a.Status, a.body)
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

// TestStreamEndsWithItsReader: nothing is read any more for who has gone.
func TestStreamEndsWithItsReader(t *testing.T) {
	h := start(t, many(t, 400))
	r, err := h.client.Get(h.url + "/api/v1/records")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := bufio.NewReaderSize(r.Body, 1<<10).ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	r.Body.Close() // closes the connection, as the stream is not at its end
	within(t, 5*time.Second, "the stream ends", func() bool { return strings.Contains(h.log.String(), `"route":"GET /api/v1/records"`) })
	if !strings.Contains(h.log.String(), `"cut":true`) {
		t.Errorf("log: %s", h.log)
	}
}

// TestStreamsLast: a stream goes on for as long as its reader takes it, however
// long that is, and no longer.
func TestStreamsLast(t *testing.T) {
	h := start(t, many(t, 1500), func(o *serve.Options) {
		o.Limits = serve.Limits{Header: 100 * time.Millisecond, Body: 400 * time.Millisecond, Answer: 100 * time.Millisecond}
	})
	dial := func(t *testing.T) *net.TCPConn {
		c, err := net.Dial("tcp", strings.TrimPrefix(h.url, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		c.(*net.TCPConn).SetReadBuffer(128 << 10)
		if _, err := c.Write([]byte("GET /api/v1/records HTTP/1.1\r\nHost: localhost\r\n\r\n")); err != nil {
			t.Fatal(err)
		}
		return c.(*net.TCPConn)
	}
	t.Run("slowly but surely", func(t *testing.T) {
		c := dial(t)
		defer c.Close()
		c.SetReadDeadline(time.Now().Add(20 * time.Second))
		r, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil {
			t.Fatal(err)
		}
		lines, begin := 0, time.Now()
		for in := bufio.NewReader(r.Body); ; lines++ {
			if _, err := in.ReadString('\n'); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("after %v and %d lines: %v", time.Since(begin), lines, err)
			}
			time.Sleep(time.Millisecond)
		}
		if took := time.Since(begin); lines != 1500 || took < 600*time.Millisecond {
			t.Errorf("%d lines in %v", lines, took)
		}
	})
	t.Run("not at all", func(t *testing.T) {
		c := dial(t)
		defer c.Close()
		before := strings.Count(h.log.String(), `"cut":true`)
		within(t, 10*time.Second, "the connection is cut", func() bool { return strings.Count(h.log.String(), `"cut":true`) > before })
	})
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
