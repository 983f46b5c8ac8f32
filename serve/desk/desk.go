package desk

import (
	"context"
	"io/fs"
	"sync"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Options are what a Desk needs beside the archive.
type Options struct {
	// Compare compares the records of one story, of which people have said of
	// pairs of documents that neither took words from the other. It is asked for
	// stories that were kept without claims, for a choice of accounts, and where
	// somebody has judged an account since. nil leaves such stories as they were
	// kept.
	Compare func(ctx context.Context, records []*readout.Record, apart [][2]string) (*readout.Story, error)
	// Cards are the cards of the models in use, Markdown files; nil has none.
	Cards fs.FS
	// Work tells how the workers of the archive do; nil, or a nil Work, where it
	// has none.
	Work func(ctx context.Context) (*Work, error)
	// Now is the clock; nil is time.Now.
	Now func() time.Time
}

// Desk gives the views of one archive. It may be used from many goroutines.
type Desk struct {
	archive store.Archive
	compare func(context.Context, []*readout.Record, [][2]string) (*readout.Story, error)
	cards   []Card
	work    func(context.Context) (*Work, error)
	now     func() time.Time

	mu       sync.Mutex
	lines    map[string]StoryLine      // by story and edition
	compared map[string]*readout.Story // by what it was compared from
	checked  check
	checking chan struct{} // closed when the check under way ends; nil where there is none
	failed   error         // of the last check
}

// remembered bounds how many compared stories a Desk remembers, and lineLimit
// how many lines; beyond that it begins anew.
const remembered, lineLimit = 64, 20_000

// New is a Desk over an archive, which it does not close. It fails where a card
// cannot be read.
func New(a store.Archive, o Options) (*Desk, error) {
	d := &Desk{archive: a, compare: o.Compare, work: o.Work, now: o.Now, lines: map[string]StoryLine{}, compared: map[string]*readout.Story{}}
	if d.now == nil {
		d.now = time.Now
	}
	var err error
	d.cards, err = readCards(o.Cards)
	return d, err
}

// Archive is the archive that the views are of.
func (d *Desk) Archive() store.Archive { return d.archive }

// Ref names a document without its text.
type Ref struct {
	ID, URI, Title, Outlet string
	Published              readout.Date
}

// refOf names the document of a record.
func refOf(r *readout.Record) Ref {
	d := r.Document
	return Ref{d.ID, d.URI, d.Title, d.Outlet, d.Published}
}

// Party is somebody who speaks, is spoken to or takes part, as one document has
// him.
type Party struct {
	Actor string // Actor.ID; "" where the words were linked to nobody
	Name  string // of the Actor, else the words
	Kind  readout.ActorKind
	Span  readout.Span // into the text of the document
	// Unnamed is set for somebody whom the document does not name: the same words
	// in another document may mean somebody else.
	Unnamed bool
}

// partyOf is who the words of s stand for in a record; the zero Party where s is
// empty.
func partyOf(r *readout.Record, s readout.Span) Party {
	if s.Empty() || s.Start < 0 || s.End > len(r.Document.Text) {
		return Party{}
	}
	p := Party{Name: r.Text(s), Span: s}
	if a := r.ActorOf(s); a != nil {
		p.Actor, p.Kind, p.Unnamed = a.ID, a.Kind, a.Unnamed != nil
		if a.Name != "" {
			p.Name = a.Name
		}
	}
	return p
}

func partiesOf(r *readout.Record, all []readout.Span) []Party {
	var out []Party
	for _, s := range all {
		if p := partyOf(r, s); p.Name != "" {
			out = append(out, p)
		}
	}
	return out
}

// ruled keeps the judgements that hold, by the first document of their target.
type ruled map[string][]readout.Judgement

// few is for how many documents judgements are looked up one by one.
const few = 30

// ruled gives the judgements on documents, on all where none or many are named.
func (d *Desk) ruled(ctx context.Context, documents ...string) (ruled, error) {
	out := ruled{}
	look := func(document string) error {
		all, err := d.archive.Judgements(ctx, store.JudgementFilter{Document: document})
		for _, j := range all {
			if first := j.Target.Documents; len(first) > 0 && (document == "" || document == first[0]) {
				out[first[0]] = append(out[first[0]], j)
			}
		}
		return err
	}
	if len(documents) == 0 || len(documents) > few {
		return out, look("")
	}
	for _, id := range documents {
		if err := look(id); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// record is r as people have corrected it.
func (all ruled) record(r *readout.Record) *readout.Record {
	if mine := all[r.Document.ID]; len(mine) > 0 {
		r, _ = store.Judged(r, mine)
	}
	return r
}
