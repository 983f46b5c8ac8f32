package watch

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"runtime"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Archive is the part of [store.Archive] that watching needs.
type Archive interface {
	Add(ctx context.Context, entries ...store.Entry) ([]store.Result, error)
	Look(ctx context.Context, documents ...*readout.Document) ([]store.Result, error)
	PutStates(ctx context.Context, states ...store.State) error
	States(ctx context.Context, prefix string) ([]store.State, error)
	PutSkips(ctx context.Context, skips ...store.Skipped) error
}

// Reader makes records of documents; a pipeline is one.
type Reader interface {
	Read(ctx context.Context, d *readout.Document) (*readout.Record, error)
}

// Source is a feed that is to be followed.
type Source struct {
	Link  string // http or https
	Title string // as the user's list has it, "" for the feed's own
}

// Feed is what the bytes of a feed or site map say.
type Feed struct {
	Title   string
	Entries []Entry
	Maps    []Map // the site maps that an index lists
}

// Entry is one item of a Feed.
type Entry struct {
	ID    string // as the feed has it
	Link  string // of the article, "" where there is none
	Title string
	// Outlet is who published it, where the entry itself says so.
	Outlet string
	Day    readout.Date // of publication
	At     time.Time    // of publication or of the last change, zero where unknown
	// Source is the article itself where the feed has it whole, else nil.
	Source *readout.Source
}

// Map is a site map that an index lists.
type Map struct {
	Link    string
	Changed time.Time // zero where the index does not say
}

// Options say what to follow and how. Archive, Records, ReadFeed and ReadSource
// must be there; other zero fields stand for what their comments name.
type Options struct {
	Feeds   []Source
	Archive Archive
	Records Reader
	// ReadFeed reads the bytes of a feed or site map.
	ReadFeed func(link string, raw []byte) (*Feed, error)
	// ReadSource reads a document: the page of an article under the address that
	// it came from in the end, or what a feed had.
	ReadSource func(readout.Source) readout.Item
	// After is called when documents have been added, never twice at a time;
	// what is added meanwhile leads to one more call. Where the process died
	// before the call it is not made up for: what it does must go by the
	// archive's revision.
	After func(context.Context) error

	Agent    string        // User-Agent; "readout/VERSION"
	Every    time.Duration // between two requests for a feed; 15 minutes
	Pause    time.Duration // between two requests to a host; 2 seconds, negative for none
	Timeout  time.Duration // of one request with its body; 30 seconds
	Hosts    int           // hosts asked at once; 8
	Readers  int           // documents read at once; GOMAXPROCS
	MaxFeed  int64         // bytes of a feed, unpacked; 16 MiB
	MaxPage  int64         // bytes of a page, unpacked; 8 MiB
	Hops     int           // redirects in a row; 5, negative for none
	Failures int           // in a row after which a feed is called dead; 10
	Tries    int           // of a page before it is given up, over some ten hours; 8
	Since    time.Time     // items dated before it are left out

	Once         bool // one round: every feed that is due, and what is new in it
	FeedText     bool // take the article from the feed where that has it whole
	AllowPrivate bool // connect to addresses that are not public
	Proxy        bool // use the proxies that the environment names

	Clock Clock        // the system's
	Log   *slog.Logger // none
}

func (o Options) filled() (Options, error) {
	if o.Archive == nil || o.Records == nil || o.ReadFeed == nil || o.ReadSource == nil {
		return o, errors.New("watch: Archive, Records, ReadFeed and ReadSource must be given")
	}
	o.Agent = cmp.Or(o.Agent, "readout/"+readout.Version)
	o.Every = cmp.Or(o.Every, 15*time.Minute)
	o.Pause = max(cmp.Or(o.Pause, 2*time.Second), 0)
	o.Timeout = cmp.Or(o.Timeout, 30*time.Second)
	o.Hosts = cmp.Or(o.Hosts, 8)
	o.Readers = cmp.Or(o.Readers, runtime.GOMAXPROCS(0))
	o.MaxFeed = cmp.Or(o.MaxFeed, 16<<20)
	o.MaxPage = cmp.Or(o.MaxPage, 8<<20)
	o.Hops = max(cmp.Or(o.Hops, 5), 0)
	o.Failures = cmp.Or(o.Failures, 10)
	o.Tries = cmp.Or(o.Tries, 8)
	if o.Clock == nil {
		o.Clock = systemClock{}
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o, nil
}

// Clock tells the time and waits.
type Clock interface {
	Now() time.Time
	// Timer gives a channel on which something comes after d, and a function
	// that ends the waiting.
	Timer(d time.Duration) (<-chan time.Time, func())
}

type systemClock struct{}

func (systemClock) Now() time.Time { return time.Now() }

func (systemClock) Timer(d time.Duration) (<-chan time.Time, func()) {
	t := time.NewTimer(d)
	return t.C, func() { t.Stop() }
}
