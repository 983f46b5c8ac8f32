package serve_test

import (
	"bufio"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/readout-news/readout/serve"
)

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
