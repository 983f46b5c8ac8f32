package serve

import (
	"cmp"
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/api"
	"github.com/readout-news/readout/store"
)

// Options say what is served and to whom.
type Options struct {
	Addr    string // HOST:PORT; port 0 is any that is free
	Archive store.Archive
	// API is what the calls for programs work on. Its Changed, Health, Log and Pace
	// are set by the server.
	API api.Options
	// Pages answer all paths that are not the server's own; nil serves none.
	Pages http.Handler
	// Tokens, Hosts and ReadOnly are as package access has them.
	Tokens   []access.Token
	Hosts    []string
	ReadOnly bool
	// CertFile and KeyFile are for TLS; both or none.
	CertFile, KeyFile string
	// Refresh brings the stories up to date. It is called at the start, after
	// documents were added, and when another process has added some; never twice
	// at once. nil leaves the stories as they are.
	Refresh func(context.Context) error
	// Beside runs beside the server until ctx ends, such as what follows feeds; it
	// says when it has added documents. nil is nothing.
	Beside func(ctx context.Context, changed func()) error
	// Figures are added to /metrics each time it is read; nil adds none.
	Figures func(context.Context) []Figure
	Log     *slog.Logger
	Limits  Limits
}

// Figure is one number for /metrics.
type Figure struct {
	Name, Help string            // name in the form of Prometheus, "readout_watch_feeds"
	Labels     map[string]string // the same names for all figures of one name
	Value      float64
	Counter    bool // it only grows
}

// Limits hold against callers who are slow, greedy or many. Zero fields are the
// defaults.
type Limits struct {
	Header   time.Duration // to send the head of a request; 5 s
	Body     time.Duration // to send all of it, and to take each piece of a stream; 30 s
	Answer   time.Duration // to take an answer that is no stream; 60 s
	Idle     time.Duration // between two requests on a connection; 90 s
	Shutdown time.Duration // for what is under way when the server ends; 10 s
	Head     int           // bytes of a request's head; 32 KiB
	Form     int64         // bytes of a body sent to a page; 1 MiB
	Open     int           // connections; 1024, further ones wait
	AtOnce   int           // requests of one client at a time; 128
	PerSec   float64       // requests of one client a second, over time; 200
	Burst    int           // requests of one client in a moment; 400
	Poll     time.Duration // between two looks for what other processes added; 15 s
}

func (l Limits) filled() Limits {
	return Limits{
		Header: cmp.Or(l.Header, 5*time.Second), Body: cmp.Or(l.Body, 30*time.Second), Answer: cmp.Or(l.Answer, time.Minute), Idle: cmp.Or(l.Idle, 90*time.Second),
		Shutdown: cmp.Or(l.Shutdown, 10*time.Second), Head: cmp.Or(l.Head, 32<<10), Form: cmp.Or(l.Form, 1<<20),
		Open: cmp.Or(l.Open, 1024), AtOnce: cmp.Or(l.AtOnce, 128), PerSec: cmp.Or(l.PerSec, 200), Burst: cmp.Or(l.Burst, 400), Poll: cmp.Or(l.Poll, 15*time.Second),
	}
}
