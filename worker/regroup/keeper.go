package regroup

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Grouper puts documents into stories. It is used by one goroutine at a time.
type Grouper interface {
	// Add takes in a Record with Document and Quotations; none comes twice.
	Add(*readout.Record)
	// Stories groups what was added so far. Every Record stands in one Story.
	Stories(ctx context.Context) ([]*readout.Story, error)
}

// Comparer makes one Story of the whole records of its accounts. apart are pairs
// of documents, by ID, of which a person has said that neither took from the
// other. It is used by many goroutines.
type Comparer func(ctx context.Context, records []*readout.Record, apart [][2]string) (*readout.Story, error)

// Options are what a Keeper works with; all but Workers and Progress must be
// there.
type Options struct {
	Archive store.Archive
	Group   func() Grouper // an empty one
	Compare Comparer
	// Version is that of grouping and comparing: stories that another one has
	// made are made anew.
	Version string
	Workers int // how many stories are compared at once; 0 is one a processor
	// Progress is told how many of the stories that need it were compared; nil
	// is nobody.
	Progress func(done, all int)
}

// Keeper keeps the stories of one archive current. It remembers the documents
// that it has grouped, so that the next time only new ones are read; one that
// lives as long as the program works least. It may be used from many goroutines,
// which wait for one another.
type Keeper struct {
	opt Options

	mu      sync.Mutex
	grouper Grouper
	seen    map[string]document
	last    int64     // all changes up to this revision were taken in
	grouped *grouping // of RunPart, nil where there is none
}

// document is one that the grouper has.
type document struct {
	revision int64
	light    *readout.Record
}

// New is a Keeper that has read nothing yet.
func New(o Options) *Keeper {
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if o.Progress == nil {
		o.Progress = func(int, int) {}
	}
	k := &Keeper{opt: o}
	k.forget()
	return k
}

func (k *Keeper) forget() {
	k.grouper, k.seen, k.last, k.grouped = k.opt.Group(), map[string]document{}, 0, nil
}

// Done is what a run has come to.
type Done struct {
	Stories  int // there are now; 0 where nothing was to be done
	Compared int // of them anew
	Gone     int // that are no stories any more
}

// attempts is how often a run begins again where somebody else has kept stories
// meanwhile.
const attempts = 3

// Run brings the stories up to date. Where they are, it does nothing and is
// quick. What was compared before an error or the end of ctx is kept, so that the
// next run has less to do. It fails with Conflict where somebody else keeps
// putting stories, and with the errors of the archive and ctx.
func (k *Keeper) Run(ctx context.Context) (done Done, err error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for range attempts {
		if done, err = k.run(ctx); store.CodeOf(err) != store.Conflict {
			break
		}
	}
	return done, err
}

// Behind reports whether a run has something to do.
func (k *Keeper) Behind(ctx context.Context) (bool, error) {
	n, err := k.now(ctx)
	return err == nil && !n.current(), err
}

// Follow runs whenever there is something to do, and looks for that at this
// interval. It ends with ctx, and gives the first error that is neither Conflict
// nor Locked, which pass.
func (k *Keeper) Follow(ctx context.Context, every time.Duration) error {
	for {
		_, err := k.Run(ctx)
		switch code := store.CodeOf(err); {
		case ctx.Err() != nil:
			return nil
		case err != nil && code != store.Conflict && code != store.Locked:
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(every):
		}
	}
}

// moment is what the stories are to be made of.
type moment struct {
	edition    store.Edition // the stories that there are
	revision   int64
	mark       string
	judgements []readout.Judgement // that hold
}

// now looks at the archive.
func (k *Keeper) now(ctx context.Context) (n moment, err error) {
	a := k.opt.Archive
	if n.edition, err = a.Edition(ctx); err != nil {
		return n, err
	}
	if n.revision, err = a.Revision(ctx); err != nil {
		return n, err
	}
	n.judgements, err = a.Judgements(ctx, store.JudgementFilter{})
	n.mark = k.mark(n.judgements)
	return n, err
}

func (n *moment) current() bool {
	return n.edition.Number > 0 && n.edition.Revision == n.revision && n.edition.Mark == n.mark
}

func (k *Keeper) run(ctx context.Context) (Done, error) {
	n, err := k.now(ctx)
	if err != nil || n.current() {
		return Done{}, err
	}
	all, err := k.group(ctx, n)
	if err != nil {
		return Done{}, err
	}
	kept, err := k.kept(ctx)
	if err != nil {
		return Done{}, err
	}
	return k.replace(ctx, n, all, kept)
}

// Stories groups the archive as it is now, with what was judged of stories, and
// keeps nothing: for an archive that cannot be written. The stories have
// Accounts and, where nobody has judged them, Copies.
func (k *Keeper) Stories(ctx context.Context) ([]*readout.Story, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	n, err := k.now(ctx)
	if err != nil {
		return nil, err
	}
	all, err := k.group(ctx, n)
	if err != nil {
		return nil, err
	}
	var out []*readout.Story
	for _, g := range all {
		out = append(out, g.story)
	}
	return out, nil
}

// group takes in what changed and groups.
func (k *Keeper) group(ctx context.Context, n moment) ([]group, error) {
	if err := k.take(ctx, n.revision); err != nil {
		return nil, err
	}
	found, err := k.grouper.Stories(ctx)
	if err != nil {
		return nil, err
	}
	return k.heed(found, n.judgements), nil
}

// errAgain says that a document that the grouper has was read again.
var errAgain = errors.New("a document was read again")

// take gives the grouper what changed up to a revision. A grouper forgets
// nothing, so that where a document that it has was read again, a new one takes
// all.
func (k *Keeper) take(ctx context.Context, revision int64) error {
	err := k.takeAfter(ctx, k.last)
	if errors.Is(err, errAgain) {
		k.forget()
		err = k.takeAfter(ctx, 0)
	}
	if err != nil {
		k.forget() // half of a reading is none
		return err
	}
	k.last = max(k.last, revision)
	return nil
}

func (k *Keeper) takeAfter(ctx context.Context, after int64) error {
	for c, err := range k.opt.Archive.Changes(ctx, after) {
		if err != nil {
			return err
		}
		id := c.Record.Document.ID
		if _, known := k.seen[id]; known {
			return errAgain
		}
		k.seen[id] = document{c.Revision, c.Record}
		k.grouper.Add(c.Record)
		k.last = max(k.last, c.Revision)
	}
	return nil
}
