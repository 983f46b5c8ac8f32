package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/readout-news/readout/store"
)

// Health is how the archive does.
type Health struct {
	Counts   store.Counts
	Revision int64 // of the records
	Stories  store.Edition
	// Trouble is what the last check of the archive has found, nothing where it is
	// sound; Checked is when it ran, zero where none has ended yet. It runs anew
	// after a quarter of an hour.
	Trouble []string
	Checked time.Time
	// Skips are the last inputs that were not read; Counts has how many there are
	// for each reason.
	Skips []store.Skipped
	// Feeds are those that are watched, as the states that their watching left in
	// the archive say.
	Feeds []Feed
	Cards []Card
	// Work is how workers do; nil where the archive has none.
	Work *Work
}

// Work is how the workers of an archive do.
type Work struct {
	Waiting  int       // documents in the inbox
	Oldest   time.Time // when the one came that waits longest; zero where none does
	Running  int       // jobs under way
	Retrying int       // jobs that failed and wait for their next try
	Workers  []string
	GivenUp  []GivenUp
}

// GivenUp is a document that was given up after bounded tries.
type GivenUp struct {
	URI, Why string
	Tries    int
	Last     time.Time
}

// Feed is a feed that is watched.
type Feed struct {
	Address string
	Facts   []Fact // what its state says, by name
}

// Fact is a value with its name.
type Fact struct{ Name, Value string }

// watched begins the keys of the states of feeds.
const watched = "watch/"

// Card is the card of a model.
type Card struct {
	Name  string // of the file, without its ending
	Title string
	Text  string // Markdown
}

// feeds reads the states of feeds. A state that is no JSON object has no facts,
// and of one that is those that are a number, a truth value or words.
func (d *Desk) feeds(ctx context.Context) ([]Feed, error) {
	states, err := d.archive.States(ctx, watched)
	if err != nil {
		return nil, err
	}
	var out []Feed
	for _, s := range states {
		f := Feed{Address: strings.TrimPrefix(s.Key, watched)}
		var fields map[string]any
		if json.Unmarshal(s.Value, &fields) == nil {
			for _, name := range slices.Sorted(maps.Keys(fields)) {
				switch v := fields[name].(type) {
				case string, float64, bool:
					if v != "" {
						f.Facts = append(f.Facts, Fact{name, fmt.Sprint(v)})
					}
				}
			}
		}
		out = append(out, f)
	}
	return out, nil
}

// Cards are the cards of the models in use.
func (d *Desk) Cards() []Card { return d.cards }

// check is what the last check of an archive has found.
type check struct {
	trouble []string
	at      time.Time
}

// Between two checks lies at least checkEvery; one may take checkTime, and who
// asks waits for it no longer than patience.
const (
	checkEvery = 15 * time.Minute
	checkTime  = 10 * time.Minute
	patience   = time.Second
)

// Health tells how the archive does.
func (d *Desk) Health(ctx context.Context) (*Health, error) {
	counts, err := d.archive.Counts(ctx)
	if err != nil {
		return nil, err
	}
	out := &Health{Counts: counts, Cards: d.cards}
	if out.Revision, err = d.archive.Revision(ctx); err != nil {
		return nil, err
	}
	if out.Stories, err = d.archive.Edition(ctx); err != nil {
		return nil, err
	}
	if out.Skips, _, err = d.archive.Skips(ctx, "", store.Page{Limit: 20}); err != nil {
		return nil, err
	}
	if out.Feeds, err = d.feeds(ctx); err != nil {
		return nil, err
	}
	if d.work != nil {
		if out.Work, err = d.work(ctx); err != nil {
			return nil, err
		}
	}
	c, err := d.check(ctx)
	out.Trouble, out.Checked = c.trouble, c.at
	return out, err
}

// check gives what the last check found. Where that is too old, a new one
// begins, which goes on for whoever asks next when it takes longer than patience.
func (d *Desk) check(ctx context.Context) (check, error) {
	d.mu.Lock()
	c, done := d.checked, d.checking
	if !c.at.IsZero() && d.now().Sub(c.at) < checkEvery {
		d.mu.Unlock()
		return c, nil
	}
	if done == nil {
		done = make(chan struct{})
		d.checking = done
		go d.runCheck(context.WithoutCancel(ctx), done)
	}
	d.mu.Unlock()
	late := time.NewTimer(patience)
	defer late.Stop()
	select {
	case <-done:
		d.mu.Lock()
		defer d.mu.Unlock()
		return d.checked, d.failed
	case <-late.C:
		return c, nil
	case <-ctx.Done():
		return c, ctx.Err()
	}
}

// runCheck checks the archive and closes done.
func (d *Desk) runCheck(ctx context.Context, done chan struct{}) {
	ctx, cancel := context.WithTimeout(ctx, checkTime)
	defer cancel()
	trouble, err := d.archive.Check(ctx, false)
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.failed = err; err == nil {
		d.checked = check{trouble, d.now()}
	}
	d.checking = nil
	close(done)
}

// readCards reads the Markdown files of a folder in order of name.
func readCards(cards fs.FS) ([]Card, error) {
	if cards == nil {
		return nil, nil
	}
	names, err := fs.Glob(cards, "*.md")
	if err != nil {
		return nil, err
	}
	var out []Card
	for _, name := range names {
		text, err := fs.ReadFile(cards, name)
		if err != nil {
			return nil, err
		}
		c := Card{Name: strings.TrimSuffix(path.Base(name), ".md"), Text: string(text)}
		first, _, _ := strings.Cut(c.Text, "\n")
		c.Title = strings.TrimPrefix(strings.TrimLeft(first, "# "), "Card: ")
		out = append(out, c)
	}
	return out, nil
}
