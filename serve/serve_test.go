package serve_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/name"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/icews"
	"github.com/readout-news/readout/export/table"
	"github.com/readout-news/readout/extract/attribution"
	"github.com/readout-news/readout/model"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/resolve/actor"
	"github.com/readout-news/readout/serve"
	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/api"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/serve/desk/desktest"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/sqlite"
)

const secret = "kamo-bridge-4711-open"

// rules is the quickest engine there is; the tests are not about engines.
var rules = sync.OnceValues(func() (*pipeline.Pipeline, error) {
	return pipeline.New(token.Stage{}, quote.Stage{}, name.Stage{}, attribution.Stage{}, actor.Stage{})
})

// made is the archive of the examples, made once by the real engine.
var made = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "readout-serve")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	a, err := desktest.Archive(context.Background(), dir)
	if err != nil {
		return nil, err
	}
	defer a.Close()
	if err := a.PutSkips(context.Background(), store.Skipped{Skip: readout.Skip{URI: "notes/empty.txt", Reason: readout.SkipEmpty, What: "there is nothing in it", Fix: "nothing"}}); err != nil {
		return nil, err
	}
	whole := filepath.Join(dir, "whole.db")
	if err := a.Backup(context.Background(), whole); err != nil {
		return nil, err
	}
	return os.ReadFile(whole)
})

// house is a server of a test with an archive of its own.
type house struct {
	*testing.T
	archive store.Archive
	url     string
	client  *http.Client
	log     *record
	stop    func()
}

// open starts a server over a copy of the examples; change changes its options.
func open(t *testing.T, change ...func(*serve.Options)) *house {
	t.Helper()
	raw, err := made()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "archive.db")
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	a, err := sqlite.Open(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return start(t, a, change...)
}

func start(t *testing.T, a store.Archive, change ...func(*serve.Options)) *house {
	t.Helper()
	d, err := desk.New(a, desk.Options{Compare: reconcile.CompareApart, Cards: model.Cards})
	if err != nil {
		t.Fatal(err)
	}
	h := &house{T: t, archive: a, client: &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}, log: &record{}}
	opt := serve.Options{Addr: "127.0.0.1:0", Archive: a, Log: slog.New(slog.NewJSONHandler(h.log, nil)), API: api.Options{Desk: d, Compare: reconcile.Reconciler{}, Read: readOne, Tables: tables()}}
	token, err := access.NewToken("", secret)
	if err != nil {
		t.Fatal(err)
	}
	opt.Tokens = []access.Token{token}
	for _, f := range change {
		f(&opt)
	}
	s, err := serve.New(t.Context(), opt)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Run(ctx) }()
	h.url = strings.TrimSuffix(s.URL(), "/")
	h.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		h.client.CloseIdleConnections()
		a.Close()
	})
	t.Cleanup(h.stop)
	return h
}

func readOne(ctx context.Context, source readout.Source) (store.Entry, *readout.Skip) {
	var item readout.Item
	switch source.Form {
	case readout.PageForm:
		item = read.HTML(source.URI, source.Raw, read.Options{})
	case readout.JSONForm:
		item = read.JSONLine(source.URI, 0, source.Raw, read.Options{})
	default:
		item = read.Text(source.URI, source.Raw, read.Options{})
	}
	if item.Skip != nil {
		return store.Entry{}, item.Skip
	}
	p, err := rules()
	if err != nil {
		return store.Entry{}, &readout.Skip{Reason: readout.SkipFailed, What: err.Error()}
	}
	r, err := p.Read(ctx, item.Document)
	if err != nil {
		return store.Entry{}, &readout.Skip{Reason: readout.SkipFailed, What: err.Error()}
	}
	return store.Entry{Record: r, Source: *item.Source}, nil
}

func tables() []api.Table {
	return []api.Table{
		{Name: "csv", Of: "events", Type: "text/csv", Records: func(w io.Writer, s []readout.Status) api.RecordWriter {
			return table.NewCSV(w, dyad.Options{Statuses: s})
		}},
		{Name: "csv", Of: "claims", Type: "text/csv", Stories: func(w io.Writer, s []readout.Status) api.StoryWriter {
			return table.NewClaims(w, table.AsCSV, store.StoryID)
		}},
		{Name: "icews", Of: "events", Type: "text/tab-separated-values", Records: func(w io.Writer, s []readout.Status) api.RecordWriter {
			return icews.NewWriter(w, dyad.Options{Statuses: s})
		}},
	}
}

// answer is what came back.
type answer struct {
	*http.Response
	body []byte
}

// do sends "METHOD PATH" with a body, "" for none, and headers.
func (h *house) do(request, body string, headers ...string) answer {
	h.Helper()
	method, path, _ := strings.Cut(request, " ")
	r, err := http.NewRequestWithContext(h.Context(), method, h.url+path, strings.NewReader(body))
	if err != nil {
		h.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			r.Host = headers[i+1]
			continue
		}
		r.Header.Set(headers[i], headers[i+1])
	}
	res, err := h.client.Do(r)
	if err != nil {
		h.Fatalf("%s: %v", request, err)
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		h.Fatalf("%s: %v", request, err)
	}
	return answer{res, raw}
}

// get asks for JSON and fails where it does not come.
func (h *house) get(path string, to any) answer {
	h.Helper()
	a := h.do("GET "+path, "")
	if a.StatusCode != http.StatusOK {
		h.Fatalf("GET %s: %s %s", path, a.Status, a.body)
	}
	if err := json.Unmarshal(a.body, to); err != nil {
		h.Fatalf("GET %s: %v in %.200s", path, err, a.body)
	}
	return a
}

var right = []string{"Authorization", "Bearer " + secret}

// record keeps the log.
type record struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (r *record) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.b.Write(p)
}

func (r *record) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.b.String()
}

// within waits until something holds.
func within(t *testing.T, d time.Duration, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(d); !holds(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%s: not within %v", what, d)
		}
	}
}
