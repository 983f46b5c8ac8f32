package watch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/sqlite"
)

// site is an outlet: its feed, its pages, and what was asked of it.
type site struct {
	*httptest.Server
	mu       sync.Mutex
	items    []string // paths in the feed
	handlers map[string]http.HandlerFunc
	asked    []string // "PATH" in order
	times    []time.Time
	open     int // requests under way
	most     int
}

func newSite(t testing.TB, items ...string) *site {
	s := &site{items: items, handlers: map[string]http.HandlerFunc{}}
	s.Server = httptest.NewServer(http.HandlerFunc(s.serve))
	t.Cleanup(s.Close)
	return s
}

func (s *site) serve(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.asked = append(s.asked, r.URL.Path)
	s.times = append(s.times, time.Now())
	s.open++
	s.most = max(s.most, s.open)
	h := s.handlers[r.URL.Path]
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		s.open--
		s.mu.Unlock()
	}()
	switch {
	case h != nil:
		h(w, r)
	case r.URL.Path == "/feed":
		fmt.Fprint(w, s.feed())
	case strings.HasPrefix(r.URL.Path, "/a/"):
		fmt.Fprint(w, articleOf(r.URL.Path))
	default:
		http.NotFound(w, r)
	}
}

// on sets what a path answers.
func (s *site) on(path string, h http.HandlerFunc) {
	s.mu.Lock()
	s.handlers[path] = h
	s.mu.Unlock()
}

func (s *site) feed() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var b strings.Builder
	b.WriteString(`<rss version="2.0"><channel><title>Kelm Observer</title>`)
	for _, i := range s.items {
		link := i
		if strings.HasPrefix(i, "/") {
			link = s.URL + i
		}
		fmt.Fprintf(&b, "<item><title>About %s</title><source url=\"https://k.example\">Kelm Herald</source><link>%s</link><pubDate>Tue, 14 May 2024 10:00:00 GMT</pubDate></item>", i, link)
	}
	return b.String() + "</channel></rss>"
}

func (s *site) count(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for _, a := range s.asked {
		if a == path {
			n++
		}
	}
	return n
}

// articleOf is a page with an article that names its path.
func articleOf(path string) string {
	return "<!DOCTYPE html><html><head><title>Report of " + path + "</title></head><body><article><h1>Report of " + path + "</h1><p>" +
		strings.Repeat("The ministers of the three states met in Kelm on Tuesday, said the paper about "+path+", and they signed the river treaty in the evening. ", 4) + "</p></article></body></html>"
}

func archiveIn(t testing.TB, dir string) *sqlite.Archive {
	t.Helper()
	a, err := sqlite.Open(context.Background(), filepath.Join(dir, "a.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}

// options are those of the tests: everything is on loopback.
func options(a Archive, feeds ...string) Options {
	p, err := pipeline.New()
	if err != nil {
		panic(err)
	}
	o := Options{Archive: a, Records: p, ReadFeed: readFeed, AllowPrivate: true, Pause: -1, Once: true, Timeout: 2 * time.Second,
		ReadSource: func(s readout.Source) readout.Item { return read.Again(s, read.Options{}) }}
	for _, f := range feeds {
		o.Feeds = append(o.Feeds, Source{Link: f})
	}
	return o
}

func readFeed(link string, raw []byte) (*Feed, error) {
	f, wrong := read.ParseFeed(link, raw, read.Options{})
	if wrong != nil {
		return nil, errors.New(wrong.What)
	}
	out := &Feed{Title: f.Title}
	for i, item := range f.Items {
		e := Entry{ID: item.ID, Link: item.Link, Title: item.Title, Outlet: item.Outlet, Day: item.Published, At: item.At}
		if whole := read.FeedItem(link, f, i, read.Options{}); whole.Source != nil {
			e.Source = whole.Source
		}
		out.Entries = append(out.Entries, e)
	}
	for _, m := range f.Maps {
		out.Maps = append(out.Maps, Map{m.Link, m.Changed})
	}
	return out, nil
}

// round makes one round.
func round(t testing.TB, o Options) Status {
	t.Helper()
	w, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if err := w.Run(ctx); err != nil {
		t.Fatal(err)
	}
	if ctx.Err() != nil {
		t.Fatal("the round did not end")
	}
	return w.Status()
}

// uris are the addresses of the documents of an archive, without the host.
func uris(t testing.TB, a store.Archive) []string {
	t.Helper()
	var all []string
	for page := (store.Page{Limit: 1000}); ; {
		list, next, err := a.Documents(t.Context(), page)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range list {
			_, rest, _ := strings.Cut(d.URI, "://")
			_, path, _ := strings.Cut(rest, "/")
			all = append(all, "/"+path)
		}
		if page.After = next; next == "" {
			slices.Sort(all)
			return all
		}
	}
}

// skips are the skips of an archive: "REASON ADDRESS: WHAT", without the host.
func skips(t testing.TB, a store.Archive, s *site) []string {
	t.Helper()
	list, _, err := a.Skips(t.Context(), "", store.Page{Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, s1 := range list {
		all = append(all, string(s1.Skip.Reason)+" "+strings.TrimPrefix(s1.Skip.URI, s.URL)+": "+s1.Skip.What)
	}
	slices.Sort(all)
	return all
}

func same(t testing.TB, what string, got, want []string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s: -want +got\n%s", what, diff)
	}
}

func firstDocument(t testing.TB, a store.Archive) store.Summary {
	list, _, err := a.Documents(t.Context(), store.Page{})
	if err != nil || len(list) == 0 {
		t.Fatal(list, err)
	}
	return list[0]
}

func gzipped(raw []byte) []byte {
	var b bytes.Buffer
	z := newGzip(&b)
	z.Write(raw)
	z.Close()
	return b.Bytes()
}

func TestMain(m *testing.M) {
	if path := os.Getenv("READOUT_TEST_WATCH"); path != "" {
		watchOnce(path)
		return
	}
	os.Exit(m.Run())
}
