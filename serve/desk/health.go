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
	// Trouble is what the check of the archive has found, nothing where it is
	// sound; Checked is when it ran. It runs anew after a quarter of an hour.
	Trouble []string
	Checked time.Time
	// Skips are the last inputs that were not read; Counts has how many there are
	// for each reason.
	Skips []store.Skipped
	// Feeds are those that are watched, as the states that their watching left in
	// the archive say; Queue is what waits to be done.
	Feeds []Feed
	Queue []Fact
	Cards []Card
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

// between two checks lies at least this long.
const checkEvery = 15 * time.Minute

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
	if d.queue != nil {
		if out.Queue, err = d.queue(ctx); err != nil {
			return nil, err
		}
	}
	c, err := d.check(ctx)
	out.Trouble, out.Checked = c.trouble, c.at
	return out, err
}

func (d *Desk) check(ctx context.Context) (check, error) {
	d.mu.Lock()
	c := d.checked
	d.mu.Unlock()
	if !c.at.IsZero() && d.now().Sub(c.at) < checkEvery {
		return c, nil
	}
	trouble, err := d.archive.Check(ctx, false)
	if err != nil {
		return c, err
	}
	c = check{trouble, d.now()}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.checked = c
	return c, nil
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
