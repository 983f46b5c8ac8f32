package watch

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
)

// A host that is down is not asked for each of its articles, and none of them is
// given up for it.
func TestHostDown(t *testing.T) {
	var items []string
	for i := range 20 {
		items = append(items, fmt.Sprintf("/a/%d", i))
	}
	s := newSite(t, items...)
	down := true
	for _, i := range items {
		s.on(i, func(w http.ResponseWriter, r *http.Request) {
			if down {
				w.WriteHeader(http.StatusInternalServerError)
				return
			}
			fmt.Fprint(w, articleOf(r.URL.Path))
		})
	}
	a := archiveIn(t, t.TempDir())
	o := options(a, s.URL+"/feed")
	clock := newLeaping()
	o.Clock = clock
	st := round(t, o)
	if len(s.asked) != 5 || st.Queue != 20 {
		t.Errorf("asked %q, queue %d", s.asked, st.Queue)
	}
	for range 6 {
		clock.leap(time.Hour)
		round(t, o)
	}
	down = false
	clock.leap(12 * time.Hour)
	round(t, o)
	if got := uris(t, a); len(got) != 20 {
		t.Errorf("%q", got)
	}
}

func TestHostileServers(t *testing.T) {
	s := newSite(t, "/a/1", "/slow", "/endless", "/bomb", "/brbomb", "/torn", "/picture", "/packed", "/header", "/declared")
	stop := make(chan struct{})
	defer close(stop)
	s.on("/slow", func(w http.ResponseWriter, r *http.Request) {
		for range 100 { // a byte now and then
			io.WriteString(w, "<")
			w.(http.Flusher).Flush()
			select {
			case <-time.After(50 * time.Millisecond):
			case <-r.Context().Done():
				return
			case <-stop:
				return
			}
		}
	})
	s.on("/endless", func(w http.ResponseWriter, r *http.Request) {
		for block := []byte(strings.Repeat("x", 64<<10)); r.Context().Err() == nil; {
			if _, err := w.Write(block); err != nil {
				return
			}
		}
	})
	zeros := gzipped(make([]byte, 64<<20))
	s.on("/bomb", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(zeros)
	})
	var packed bytes.Buffer
	b := brotli.NewWriterLevel(&packed, 1)
	b.Write(make([]byte, 64<<20))
	b.Close()
	s.on("/brbomb", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "br")
		w.Write(packed.Bytes())
	})
	s.on("/torn", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(gzipped([]byte(articleOf("/torn")))[:100])
	})
	s.on("/picture", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "image/jpeg")
		w.Write(make([]byte, 100))
	})
	s.on("/packed", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(gzipped([]byte(articleOf("/packed"))))
	})
	s.on("/header", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Long", strings.Repeat("x", 200<<10))
		fmt.Fprint(w, "x")
	})
	s.on("/declared", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "99999999999")
		w.WriteHeader(200)
	})
	a := archiveIn(t, t.TempDir())
	o := options(a, s.URL+"/feed")
	o.Timeout, o.MaxPage, o.Tries = 300*time.Millisecond, 1<<20, 1
	st := round(t, o)
	same(t, "documents", uris(t, a), []string{"/a/1", "/packed"})
	want := map[string]string{"/slow": "unreadable", "/endless": "too-large", "/bomb": "too-large", "/brbomb": "too-large", "/torn": "broken", "/picture": "type", "/header": "unreadable", "/declared": "too-large"}
	for _, got := range skips(t, a, s) {
		t.Log(got)
		reason, rest, _ := strings.Cut(got, " ")
		path, _, _ := strings.Cut(rest, ":")
		if want[path] != reason {
			t.Error(got)
		}
		delete(want, path)
	}
	if len(want) > 0 || st.Queue != 0 {
		t.Errorf("not skipped: %v, queue %d", want, st.Queue)
	}
}

func TestFailingFeeds(t *testing.T) {
	s := newSite(t, "/a/1")
	broken := false
	s.on("/feed", func(w http.ResponseWriter, r *http.Request) {
		if broken {
			fmt.Fprint(w, "<html>We are closed.</html>")
			return
		}
		fmt.Fprint(w, s.feed())
	})
	s.on("/gone", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusGone) })
	a := archiveIn(t, t.TempDir())
	o := options(a, s.URL+"/feed", s.URL+"/gone", "http://127.0.0.1:1/refused")
	o.Failures = 3
	clock := newLeaping()
	o.Clock = clock
	round(t, o)
	broken = true
	var healths, waits []string
	for range 4 {
		clock.leap(25 * time.Hour)
		st := round(t, o)
		i := slices.IndexFunc(st.Feeds, func(f FeedStatus) bool { return strings.HasSuffix(f.Link, "/feed") })
		healths = append(healths, string(st.Feeds[i].Health))
		waits = append(waits, st.Feeds[i].Next.Sub(clock.Now()).Round(time.Minute).String())
		for _, f := range st.Feeds {
			if strings.HasSuffix(f.Link, "/gone") && f.Health != Gone || strings.HasSuffix(f.Link, "/refused") && f.Failures == 0 {
				t.Errorf("%+v", f)
			}
		}
	}
	same(t, "healths", healths, []string{"failing", "failing", "dead", "dead"})
	t.Log(waits)
	broken = false
	clock.leap(25 * time.Hour)
	st := round(t, o)
	if st.Count(Fine) != 1 || st.Count(Gone) != 1 || st.Count(Dead) != 1 {
		t.Errorf("%+v", st.Feeds)
	}
	// The same history gives the same times.
	if a, b := backoff(time.Minute, 3, time.Hour, "x"), backoff(time.Minute, 3, time.Hour, "x"); a != b || a < 3*time.Minute || a > 5*time.Minute {
		t.Error(a, b)
	}
	if d := backoff(time.Minute, 500, time.Hour, "x"); d > 75*time.Minute {
		t.Error(d)
	}
}

func TestPrivateAddresses(t *testing.T) {
	s := newSite(t, "/a/1")
	o := options(archiveIn(t, t.TempDir()), s.URL+"/feed", strings.Replace(s.URL, "127.0.0.1", "localhost", 1)+"/feed")
	o.AllowPrivate = false
	st := round(t, o)
	for _, f := range st.Feeds {
		if f.Health != Failing || !strings.Contains(f.Error, "no public address") {
			t.Errorf("%+v", f)
		}
	}
	if len(s.asked) > 0 {
		t.Errorf("asked %q", s.asked)
	}
	for _, c := range []struct {
		address string
		want    bool
	}{
		{"8.8.8.8", true}, {"2606:4700::1111", true}, {"::ffff:8.8.8.8", true}, {"64:ff9b::808:808", true},
		{"127.0.0.1", false}, {"10.1.2.3", false}, {"172.16.0.1", false}, {"192.168.1.1", false}, {"169.254.169.254", false}, {"100.64.0.1", false},
		{"0.0.0.0", false}, {"0.1.2.3", false}, {"224.0.0.1", false}, {"255.255.255.255", false}, {"240.0.0.1", false}, {"192.0.2.1", false}, {"198.18.0.1", false},
		{"::", false}, {"::1", false}, {"fe80::1%eth0", false}, {"fc00::1", false}, {"ff02::1", false}, {"::ffff:127.0.0.1", false}, {"::ffff:10.0.0.1", false},
		{"::127.0.0.1", false}, {"64:ff9b::7f00:1", false}, {"64:ff9b::a00:1", false}, {"2002:7f00:1::", false}, {"2002:c0a8:101::1", false}, {"2001:db8::1", false}, {"2001::1", false},
	} {
		if got := public(netip.MustParseAddr(c.address)); got != c.want {
			t.Errorf("%s: public is %v", c.address, got)
		}
	}
	for _, bad := range []string{"tcp4 8.8.8.8", "udp4 8.8.8.8:53", "tcp4 [::ffff:10.0.0.1]:80", "tcp6 [fe80::1%lo]:80"} {
		network, address, _ := strings.Cut(bad, " ")
		if onlyPublic(network, address, nil) == nil {
			t.Errorf("%s is let through", bad)
		}
	}
}

// A redirect to a private address is refused, though the first address is one
// that may be asked: the check is where connections are made.
func TestRedirectToPrivate(t *testing.T) {
	inner := newSite(t)
	s := newSite(t, "/r/in", "/a/1")
	s.on("/r/in", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, inner.URL+"/secret", http.StatusFound)
	})
	a := archiveIn(t, t.TempDir())
	o := options(a, s.URL+"/feed")
	w, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	guard(w.client, s.Listener.Addr().String())
	if err := w.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	same(t, "documents", uris(t, a), []string{"/a/1"})
	if got := skips(t, a, s); len(got) != 1 || !strings.HasPrefix(got[0], "forbidden /r/in: it leads to 127.0.0.1") || len(inner.asked) > 0 {
		t.Errorf("%q, asked %q", got, inner.asked)
	}
}

func TestAddresses(t *testing.T) {
	for _, bad := range []string{"", "ftp://x.example/", "file:///etc/passwd", "//x.example/a", "http:///a", "javascript:alert(1)", "http://" + strings.Repeat("a", 5000)} {
		if _, err := webAddress(bad); err == nil {
			t.Errorf("%.50q", bad)
		}
	}
	key := func(s string) string {
		u, err := webAddress(s)
		if err != nil {
			t.Fatal(err)
		}
		return keyOf(u)
	}
	for _, c := range [][2]string{{"http://X.example/a", "https://x.example:443/a#top"}, {"https://x.example", "https://x.example/"}, {"https://u:p@x.example/a?id=1&utm_source=x&fbclid=y", "https://x.example/a?id=1"}} {
		if key(c[0]) != key(c[1]) {
			t.Errorf("%s is not %s", c[0], c[1])
		}
	}
	if key("https://x.example/a?id=1") == key("https://x.example/a?id=2") {
		t.Error("two articles are one")
	}
	u := &url.URL{Scheme: "https", Host: "x.example", Path: "/a", RawQuery: "b=2&a=1"}
	if clean(u) != "https://x.example/a?b=2&a=1" {
		t.Error(clean(u))
	}
}

// guard lets a client connect to one address on loopback alone, and holds the
// rule for all others.
func guard(c *client, but string) {
	dialer := &net.Dialer{Control: func(network, address string, raw syscall.RawConn) error {
		if address == but {
			return nil
		}
		return onlyPublic(network, address, raw)
	}}
	c.http.Transport.(*http.Transport).DialContext = dialer.DialContext
}
