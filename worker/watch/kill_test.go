package watch

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/readout-news/readout/store/sqlite"
)

func newGzip(w io.Writer) *gzip.Writer { return gzip.NewWriter(w) }

// watchOnce is the process that TestKilledWatcher kills: it follows the feeds
// named by the environment until it is dead.
func watchOnce(path string) {
	a, err := sqlite.Open(context.Background(), path, sqlite.Options{Wait: time.Minute})
	if err == nil {
		o := options(a, strings.Fields(os.Getenv("READOUT_TEST_FEEDS"))...)
		o.Once, o.Every = false, 20*time.Millisecond
		var w *Watcher
		if w, err = New(o); err == nil {
			err = w.Run(context.Background())
		}
	}
	fmt.Println("error", err)
	os.Exit(1)
}

// TestKilledWatcher kills a watcher at random moments, twenty times. Pages read
// differently each time that they are fetched, some addresses lead to others,
// and the feeds grow all the while. In the end every article is there once.
func TestKilledWatcher(t *testing.T) {
	kills := 20
	if testing.Short() {
		kills = 5
	}
	const articles = 240
	var served atomic.Int64
	sites := []*site{newSite(t), newSite(t)}
	for n, s := range sites {
		var at atomic.Int64
		var moved string
		if n == 1 {
			moved = sites[0].URL
		}
		s.on("/feed", func(w http.ResponseWriter, r *http.Request) {
			last := int(min(at.Add(3), articles))
			var b strings.Builder
			b.WriteString(`<rss version="2.0"><channel><title>Grows</title>`)
			for i := max(0, last-60); i < last; i++ {
				fmt.Fprintf(&b, "<item><title>%d</title><link>%s/a/%d-%d</link></item>", i, s.URL, n, i)
				if i%10 == 0 { // the same under another address, on both sites
					fmt.Fprintf(&b, "<item><title>%d</title><link>%s/r/%d-%d</link></item>", i, s.URL, n, i)
				}
				if i%10 == 5 && moved != "" {
					fmt.Fprintf(&b, "<item><title>%d</title><link>%s/m/0-%d</link></item>", i, s.URL, i)
				}
			}
			tag := fmt.Sprintf(`"%d"`, last)
			if r.Header.Get("If-None-Match") == tag {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			w.Header().Set("ETag", tag)
			fmt.Fprint(w, b.String()+"</channel></rss>")
		})
		for i := range articles {
			path := fmt.Sprintf("/a/%d-%d", n, i)
			s.on(path, func(w http.ResponseWriter, r *http.Request) {
				time.Sleep(time.Millisecond)
				fmt.Fprint(w, strings.Replace(articleOf(path), "signed", fmt.Sprintf("signed copy %d of", served.Add(1)), 1))
			})
			s.on(fmt.Sprintf("/r/%d-%d", n, i), func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, path, http.StatusFound) })
			s.on(fmt.Sprintf("/m/0-%d", i), func(w http.ResponseWriter, r *http.Request) {
				http.Redirect(w, r, fmt.Sprintf("%s/a/0-%d", sites[0].URL, i), http.StatusFound)
			})
		}
	}
	path := filepath.Join(t.TempDir(), "a.db")
	a, err := sqlite.Open(t.Context(), path, sqlite.Options{Wait: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	feeds := sites[0].URL + "/feed " + sites[1].URL + "/feed"
	g := rand.New(rand.NewPCG(2, uint64(time.Now().UnixNano())))
	for n := range kills {
		var out strings.Builder
		c := exec.Command(self)
		c.Env = append(os.Environ(), "READOUT_TEST_WATCH="+path, "READOUT_TEST_FEEDS="+feeds)
		c.Stdout = &out
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(60+g.IntN(300)) * time.Millisecond)
		c.Process.Kill()
		c.Wait()
		if out.Len() > 0 {
			t.Fatalf("watcher %d: %s", n, out.String())
		}
	}
	between, err := a.Counts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	// The last one may go on until the feeds have been read to their ends.
	for n, s := range sites {
		for ended := false; !ended; {
			round(t, options(a, strings.Fields(feeds)...))
			s.mu.Lock()
			asked := slices.Contains(s.asked, fmt.Sprintf("/a/%d-%d", n, articles-1))
			s.mu.Unlock()
			ended = asked
		}
	}
	st := round(t, options(a, strings.Fields(feeds)...))
	var want []string
	for n := range sites {
		for i := range articles {
			want = append(want, fmt.Sprintf("/a/%d-%d", n, i))
		}
	}
	slices.Sort(want)
	same(t, "documents", uris(t, a), want)
	if found, err := a.Check(t.Context(), true); err != nil || len(found) > 0 || st.Queue != 0 {
		t.Errorf("%v %v, queue %d", found, err, st.Queue)
	}
	if skipped := skips(t, a, sites[0]); len(skipped) > 0 {
		t.Errorf("skipped %q", skipped)
	}
	t.Logf("%d kills: %d documents by then, %d in the end, %d pages served", kills, between.Documents, len(want), served.Load())
}
