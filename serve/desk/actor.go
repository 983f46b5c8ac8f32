package desk

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Actor is what the documents of an archive tell of one actor.
type Actor struct {
	ID, Name string
	Kind     readout.ActorKind
	Country  string
	Sectors  []string
	Names    []string // other names that documents give, most usual first
	Offices  []Office
	Said     []Statement // newest first
	Told     []Statement // what was said to him, newest first
	Done     []Deed      // in order of days
	DoneTo   []Deed
	With     []Companion
	Stances  []Held
	// Documents are those that speak of him, newest first. More is set where the
	// archive has more than were looked at.
	Documents []Ref
	More      bool
}

// Office is an office that documents give an actor, with the first and last day
// of publication on which one did.
type Office struct {
	Name        string
	First, Last readout.Date
	Documents   int
}

// Companion is another actor with whom this one deals.
type Companion struct {
	Party
	Does, Suffers int // acts of this actor to the other one, and of the other one to him
	Together      int // acts of both
	Tells         int // statements of one to the other
}

// Held is a Position that a story tells of an actor.
type Held struct {
	readout.Position
	Story store.StoryLine
	Words string // for what the stance is about
}

// looked bounds how many documents a view of an actor looks at, storied of how
// many it looks at the stories.
const looked, storied = 200, 15

// Actor gives an actor by ID, "person/ruth-nakato", or by name. The names are what
// documents call the one of an ID, for IDs that do not spell it. NotFound.
func (d *Desk) Actor(ctx context.Context, who string, names ...string) (*Actor, error) {
	f, err := d.find(ctx, who, names...)
	if err != nil {
		return nil, err
	}
	out := &Actor{ID: f.id, Name: f.name, Kind: f.kind, More: f.more}
	var done, suffered []Act
	called, offices, with := map[string]int{}, map[string]*Office{}, map[string]*Companion{}
	for _, r := range f.records {
		a := r.Actor(f.id)
		out.Documents = append(out.Documents, refOf(r))
		out.describe(a, r, called, offices)
		for i := range r.Attributions {
			s := statementOf(r, i)
			switch f.id {
			case s.Speaker.Actor:
				out.Said = append(out.Said, s)
				meet(with, s.Addressee, f.id, func(c *Companion) { c.Tells++ })
			case s.Addressee.Actor:
				out.Told = append(out.Told, s)
				meet(with, s.Speaker, f.id, func(c *Companion) { c.Tells++ })
			}
		}
		for i := range r.Events {
			act := actOf(r, i)
			if act.Event.Type == "" { // what is said stands under Said
				continue
			}
			if has(act.Actors, f.id) {
				done = append(done, act)
				for _, p := range act.Actors {
					meet(with, p, f.id, func(c *Companion) { c.Together++ })
				}
				for _, p := range act.Recipients {
					meet(with, p, f.id, func(c *Companion) { c.Does++ })
				}
			}
			if has(act.Recipients, f.id) {
				suffered = append(suffered, act)
				for _, p := range act.Actors {
					meet(with, p, f.id, func(c *Companion) { c.Suffers++ })
				}
			}
		}
	}
	out.Done, out.DoneTo = deeds(done), deeds(suffered)
	newest := func(a, b Statement) int { return b.Date.Compare(a.Date) }
	slices.SortStableFunc(out.Said, newest)
	slices.SortStableFunc(out.Told, newest)
	out.Names = usual(called, out.Name)
	for _, o := range offices {
		out.Offices = append(out.Offices, *o)
	}
	slices.SortFunc(out.Offices, func(a, b Office) int {
		return cmp.Or(b.Last.Compare(a.Last), b.Documents-a.Documents, cmp.Compare(a.Name, b.Name))
	})
	for _, c := range with {
		out.With = append(out.With, *c)
	}
	slices.SortFunc(out.With, func(a, b Companion) int {
		return cmp.Or(b.Does+b.Suffers+b.Together+b.Tells-a.Does-a.Suffers-a.Together-a.Tells, cmp.Compare(a.Actor, b.Actor))
	})
	out.Stances, err = d.stances(ctx, out)
	return out, err
}

// describe adds what one document says of who the actor is.
func (out *Actor) describe(a *readout.Actor, r *readout.Record, names map[string]int, offices map[string]*Office) {
	names[a.Name]++
	out.Country = cmp.Or(out.Country, a.Country)
	for _, s := range a.Sectors {
		if !slices.Contains(out.Sectors, s) {
			out.Sectors = append(out.Sectors, s)
		}
	}
	if a.Office == "" {
		return
	}
	key := strings.ToLower(a.Office)
	o := offices[key]
	day := r.Document.Published
	if o == nil {
		o = &Office{Name: a.Office, First: day, Last: day}
		offices[key] = o
	}
	o.Documents++
	if day.Known() && (!o.First.Known() || day.Compare(o.First) < 0) {
		o.First = day
	}
	if day.Compare(o.Last) > 0 {
		o.Last = day
	}
}

// meet counts a dealing with p, where it is somebody else who is named.
func meet(with map[string]*Companion, p Party, self string, tally func(*Companion)) {
	if p.Actor == "" || p.Actor == self || p.Unnamed {
		return
	}
	if with[p.Actor] == nil {
		with[p.Actor] = &Companion{Party: p}
	}
	tally(with[p.Actor])
}

// usual are the names but one, most usual first.
func usual(names map[string]int, but string) []string {
	var out []string
	for n := range names {
		if n != but && n != "" {
			out = append(out, n)
		}
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(names[b]-names[a], cmp.Compare(a, b)) })
	return out
}

// stances are the positions that the stories of the actor's newest documents
// tell of him.
func (d *Desk) stances(ctx context.Context, a *Actor) ([]Held, error) {
	var lines []store.StoryLine
	for _, r := range a.Documents[:min(storied, len(a.Documents))] {
		some, _, err := d.archive.StoryList(ctx, store.StoryFilter{Document: r.ID}, store.Page{})
		if err != nil {
			return nil, err
		}
		for _, l := range some {
			if !slices.ContainsFunc(lines, func(k store.StoryLine) bool { return k.ID == l.ID }) {
				lines = append(lines, l)
			}
		}
	}
	slices.SortStableFunc(lines, func(x, y store.StoryLine) int { return y.To.Compare(x.To) })
	var out []Held
	for _, l := range lines {
		if l.Accounts > crowd {
			continue
		}
		s, err := d.Story(ctx, l.ID)
		if store.CodeOf(err) == store.NotFound { // it was replaced meanwhile
			continue
		} else if err != nil {
			return nil, err
		}
		for _, p := range s.Story.Positions {
			if p.Who != a.Name && !slices.Contains(a.Names, p.Who) {
				continue
			}
			h := Held{Position: p, Story: l}
			for _, account := range s.Story.Accounts {
				if account.Record.Document.ID == p.Toward.Document {
					h.Words = words(account.Record, p.Toward.Span)
				}
			}
			out = append(out, h)
		}
	}
	return out, nil
}
