package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/store"
)

// foundActor is an actor with the records that speak of him.
type foundActor struct {
	id, name string
	kind     readout.ActorKind
	records  []*readout.Record // newest first, as people have corrected them
	more     bool
}

// find looks an actor up by ID or name.
func (d *Desk) find(ctx context.Context, who string, names ...string) (*foundActor, error) {
	kind, slug, byID := strings.Cut(who, "/")
	name := who
	if byID = byID && isKind(kind); byID {
		name = strings.ReplaceAll(slug, "-", " ")
	}
	if len(store.NameWords(name)) == 0 {
		return nil, badRequest("show an actor", fmt.Errorf("%q is no name", who), "give a name or the ID of an actor")
	}
	rulings, err := d.ruled(ctx)
	if err != nil {
		return nil, err
	}
	f := &foundActor{}
	if byID {
		f.id = who
	}
	look := func(q store.Query) error {
		hits, next, err := d.archive.Search(ctx, q, store.Page{Limit: looked})
		if err != nil {
			return err
		}
		var records []*readout.Record
		for _, h := range hits {
			records = append(records, rulings.record(h.Record))
		}
		if f.id == "" {
			f.id = mostMentioned(records, name)
		}
		f.more = f.more || next != ""
		f.keep(records)
		return nil
	}
	for _, n := range append([]string{name}, names...) {
		if err := look(store.Query{Actor: n}); err != nil {
			return nil, err
		}
	}
	if len(f.records) == 0 && byID { // an ID may spell the name without its marks
		if err := look(store.Query{Actor: longest(store.NameWords(name))}); err != nil {
			return nil, err
		}
	}
	// A state has many names, and its country finds it under all of them.
	if c := f.country(slug); c != "" && !f.more {
		if err := look(store.Query{Country: c}); err != nil {
			return nil, err
		}
	}
	if len(f.records) == 0 {
		return nil, store.Missed("show an actor", "archive", "actor", who)
	}
	called := map[string]int{}
	for _, r := range f.records {
		called[r.Actor(f.id).Name]++
	}
	if all := usual(called, ""); len(all) > 0 {
		f.name = all[0]
	}
	slices.SortStableFunc(f.records, func(a, b *readout.Record) int { return b.Document.Published.Compare(a.Document.Published) })
	return f, nil
}

// country is the code of the state that is looked for, "" for everybody else.
func (f *foundActor) country(slug string) string {
	switch {
	case !strings.HasPrefix(f.id, string(readout.State)+"/"):
		return ""
	case len(f.records) > 0:
		return f.records[0].Actor(f.id).Country
	}
	for _, s := range lexicon.States() {
		if strings.EqualFold(strings.Join(store.NameWords(s.Name), "-"), slug) {
			return s.Code
		}
	}
	return ""
}

// longest is the word of most bytes, which is likely to be the rarest.
func longest(words []string) string {
	return slices.MaxFunc(words, func(a, b string) int { return len(a) - len(b) })
}

// keep adds the records that have the actor and are not there yet.
func (f *foundActor) keep(records []*readout.Record) {
	for _, r := range records {
		a := r.Actor(f.id)
		if a == nil || slices.ContainsFunc(f.records, func(x *readout.Record) bool { return x.Document.ID == r.Document.ID }) {
			continue
		}
		f.kind = a.Kind
		f.records = append(f.records, r)
	}
}

func isKind(s string) bool {
	switch readout.ActorKind(s) {
	case readout.Person, readout.State, readout.Organisation, readout.Group, readout.OutletActor, readout.DocumentActor:
		return true
	}
	return false
}

// mostMentioned is the ID of the actor with all words of a name who is spoken
// of most; "" where there is none. One who is called exactly that comes before
// all others.
func mostMentioned(records []*readout.Record, name string) string {
	counts := map[string]int{}
	for _, r := range records {
		for i := range r.Actors {
			a := &r.Actors[i]
			if !fits(a.Name, name) {
				continue
			}
			counts[a.ID] += len(a.Mentions) + 1
			if strings.EqualFold(a.Name, name) {
				counts[a.ID] += 1 << 20
			}
		}
	}
	best := ""
	for id, n := range counts {
		if best == "" || n > counts[best] || n == counts[best] && id < best {
			best = id
		}
	}
	return best
}

// fits reports whether a name has all words of another one.
func fits(name, wanted string) bool {
	have := store.NameWords(strings.ToLower(name))
	for _, w := range store.NameWords(strings.ToLower(wanted)) {
		if !slices.Contains(have, w) {
			return false
		}
	}
	return true
}
