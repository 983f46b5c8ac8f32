package watch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/readout-news/readout/store"
)

func TestRound(t *testing.T) {
	s := newSite(t, "/a/1", "/a/2?utm_source=rss", "/a/1", "/b/gone", "")
	a := archiveIn(t, t.TempDir())
	calls := 0
	o := options(a, s.URL+"/feed")
	o.After = func(context.Context) error { calls++; return nil }
	st := round(t, o)
	same(t, "documents", uris(t, a), []string{"/a/1", "/a/2"})
	same(t, "skips", skips(t, a, s), []string{"no-article /feed: the feed gives neither the text nor an address of the item ", "status /b/gone: the server answered 404"})
	if st.Added != 2 || st.Queue != 0 || st.Skipped["status"] != 1 || calls == 0 || len(st.Feeds) != 1 {
		t.Errorf("%+v, After called %d times", st, calls)
	}
	if f := st.Feeds[0]; f.Health != Fine || f.Items != 4 || f.Title != "Kelm Observer" || f.Last.IsZero() || !f.Next.After(f.Last) {
		t.Errorf("%+v", f)
	}
	// A later round fetches what is new alone.
	s.mu.Lock()
	s.items = append(s.items, "/a/3")
	s.mu.Unlock()
	round(t, o)
	same(t, "documents", uris(t, a), []string{"/a/1", "/a/2", "/a/3"})
	if s.count("/a/1") != 1 || s.count("/b/gone") != 1 {
		t.Errorf("asked: %q", s.asked)
	}
	kept, err := StatusOf(t.Context(), a)
	if err != nil || len(kept.Feeds) != 1 || kept.Feeds[0].Health != Fine || kept.Feeds[0].Items != 5 || kept.Queue != 0 {
		t.Errorf("%+v %v", kept, err)
	}
	e, err := a.Entry(t.Context(), firstDocument(t, a).ID)
	if err != nil || e.Record.Document.Published.String() != "2024-05-14" || e.Record.Document.Outlet != "Kelm Herald" || len(e.Source.Raw) == 0 {
		t.Errorf("%+v %v", e, err)
	}
}

func TestFeedText(t *testing.T) {
	s := newSite(t)
	text := strings.Repeat("The ministers met in Kelm on Tuesday and they signed the treaty. ", 5)
	s.on("/feed", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, `{"version":"https://jsonfeed.org/version/1.1","title":"K","items":[{"id":"1","url":"%s/a/1","content_text":"%s"},{"id":"2","url":"%s/a/2","summary":"Short."},{"id":"3","content_text":"%s Three."}]}`, s.URL, text, s.URL, text)
	})
	a := archiveIn(t, t.TempDir())
	o := options(a, s.URL+"/feed")
	o.FeedText = true
	round(t, o)
	same(t, "documents", uris(t, a), []string{"/", "/a/1", "/a/2"})
	if s.count("/a/1") != 0 || s.count("/a/2") != 1 {
		t.Errorf("asked: %q", s.asked)
	}
}

func TestSiteMaps(t *testing.T) {
	s := newSite(t)
	changed := "2024-05-14T10:00:00Z"
	s.on("/index.xml", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, `<sitemapindex><sitemap><loc>%s/1.xml.gz</loc><lastmod>%s</lastmod></sitemap><sitemap><loc>%s/2.xml</loc></sitemap></sitemapindex>`, s.URL, changed, s.URL)
	})
	s.on("/1.xml.gz", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/gzip")
		w.Write(gzipped([]byte("<urlset><url><loc>" + s.URL + "/a/1</loc></url></urlset>")))
	})
	s.on("/2.xml", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "<urlset><url><loc>"+s.URL+"/a/2</loc><lastmod>2024-05-14</lastmod></url><url><loc>"+s.URL+"/a/old</loc><lastmod>2020-05-14</lastmod></url></urlset>")
	})
	a := archiveIn(t, t.TempDir())
	o := options(a, s.URL+"/index.xml")
	o.Since = time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	round(t, o)
	same(t, "documents", uris(t, a), []string{"/a/1", "/a/2"})
	round(t, o)
	if s.count("/1.xml.gz") != 1 || s.count("/2.xml") != 2 {
		t.Errorf("a site map that did not change by its index is asked again: %q", s.asked)
	}
	changed = "2024-05-15T10:00:00Z"
	if st := round(t, o); s.count("/1.xml.gz") != 2 || len(st.Feeds) != 3 {
		t.Errorf("%q %+v", s.asked, st.Feeds)
	}
}

// What is newest is fetched first, also by the next watcher.
func TestNewestFirst(t *testing.T) {
	s := newSite(t)
	s.on("/map", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "<urlset>")
		for i := range 6 {
			fmt.Fprintf(w, "<url><loc>%s/a/%d</loc><lastmod>2024-05-1%d</lastmod></url>", s.URL, i, i)
		}
		fmt.Fprintf(w, "<url><loc>%s/a/undated</loc></url></urlset>", s.URL)
	})
	a := archiveIn(t, t.TempDir())
	o := options(a, s.URL+"/map")
	ctx, cancel := context.WithCancel(t.Context())
	s.on("/a/4", func(w http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	})
	w, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Run(ctx); err != nil {
		t.Fatal(err)
	}
	s.on("/a/4", nil)
	round(t, o)
	same(t, "asked", s.asked, []string{"/robots.txt", "/map", "/a/5", "/a/4", "/robots.txt", "/map", "/a/4", "/a/3", "/a/2", "/a/1", "/a/0", "/a/undated"})
}

// flaky is an archive that another program holds now and then.
type flaky struct {
	Archive
	calls atomic.Int64
}

func (f *flaky) PutStates(ctx context.Context, states ...store.State) error {
	if f.calls.Add(1)%2 == 1 {
		return &store.Error{Code: store.Locked, Err: errors.New("held")}
	}
	return f.Archive.PutStates(ctx, states...)
}

func (f *flaky) Add(ctx context.Context, entries ...store.Entry) ([]store.Result, error) {
	if f.calls.Add(1)%3 == 1 {
		return nil, errors.New("no connection")
	}
	return f.Archive.Add(ctx, entries...)
}

// full is one that has no room.
type full struct{ Archive }

func (full) Add(context.Context, ...store.Entry) ([]store.Result, error) {
	return nil, &store.Error{Code: store.Full, Err: errors.New("no room")}
}

func TestArchiveInUse(t *testing.T) {
	s := newSite(t, "/a/1", "/a/2", "/a/3")
	a := archiveIn(t, t.TempDir())
	o := options(&flaky{Archive: a}, s.URL+"/feed")
	o.Clock = newLeaping()
	round(t, o)
	same(t, "documents", uris(t, a), []string{"/a/1", "/a/2", "/a/3"})
	b := archiveIn(t, t.TempDir())
	w, err := New(options(full{b}, s.URL+"/feed"))
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Run(t.Context()); store.CodeOf(err) != store.Full {
		t.Errorf("%v", err)
	}
	round(t, options(b, s.URL+"/feed")) // nothing was lost by it
	same(t, "documents", uris(t, b), []string{"/a/1", "/a/2", "/a/3"})
}
