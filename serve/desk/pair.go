package desk

import (
	"context"
	"slices"
)

// Pair is what two actors do and say to one another.
type Pair struct {
	A, B Party
	// Deeds are acts of one to the other, or of both together, in order of days.
	Deeds []Deed
	// Said are statements of one to the other, newest first.
	Said      []Statement
	Documents []Ref // that speak of both, newest first
	More      bool  // the archive has more than were looked at
}

// Pair gives two actors, each by ID or name. NotFound where one of them is not
// there.
func (d *Desk) Pair(ctx context.Context, a, b string) (*Pair, error) {
	x, err := d.find(ctx, a)
	if err != nil {
		return nil, err
	}
	y, err := d.find(ctx, b)
	if err != nil {
		return nil, err
	}
	out := &Pair{A: Party{Actor: x.id, Name: x.name, Kind: x.kind}, B: Party{Actor: y.id, Name: y.name, Kind: y.kind}, More: x.more || y.more}
	var acts []Act
	for _, r := range x.records {
		if r.Actor(y.id) == nil {
			continue
		}
		out.Documents = append(out.Documents, refOf(r))
		for i := range r.Events {
			act := actOf(r, i)
			if act.Event.Type != "" && (between(act, x.id, y.id) || between(act, y.id, x.id)) {
				acts = append(acts, act)
			}
		}
		for i := range r.Attributions {
			s := statementOf(r, i)
			if s.Speaker.Actor == x.id && s.Addressee.Actor == y.id || s.Speaker.Actor == y.id && s.Addressee.Actor == x.id {
				out.Said = append(out.Said, s)
			}
		}
	}
	out.Deeds = deeds(acts)
	slices.SortStableFunc(out.Said, func(a, b Statement) int { return b.Date.Compare(a.Date) })
	return out, nil
}

// between reports whether the act is one of x to y, or one of both.
func between(a Act, x, y string) bool {
	return has(a.Actors, x) && (has(a.Recipients, y) || has(a.Actors, y) && x != y)
}
