package attribution

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// ChainCount is how many marked attributions a figure is over, how many of them
// were found at all, and in how many the figure's part is right.
type ChainCount struct {
	Gold, Found, Right int
}

func (c *ChainCount) add(found, right bool) {
	c.Gold++
	if found {
		c.Found++
	}
	if found && right {
		c.Right++
	}
}

// ChainFigures are the scores of one half of the gold set. Each part is counted
// apart for the attributions that have it and for those that have not, so that
// putting it everywhere wins nothing.
type ChainFigures struct {
	Documents int
	All       ChainCount // right where the sources overlap or both are empty

	Chain, Long, NoChain   ChainCount // one authority or more; two or more of these; none
	Nested, Outermost      ChainCount
	Addressed, Unaddressed ChainCount
	Negated, Affirmed      ChainCount
	Actor, Stand           ChainCount // all with a name; those whose words have not the surname: pronouns, descriptions
	Unlinked, StandApart   int        // found, and linked to nobody: of Actor, of Stand

	// Wrong says for each part that is not right where and what, in order.
	Wrong []string
}

// Add counts one text. The Record must be of t.Text, unchanged.
func (f *ChainFigures) Add(t *ChainText, r *readout.Record) error {
	if r.Document.Text != t.Text {
		return fmt.Errorf("%s: the record is of another text", t.Name)
	}
	f.Documents++
	match := matchChains(t.Gold, r.Attributions)
	for i := range t.Gold {
		f.score(t, r, &t.Gold[i], match[i])
	}
	return nil
}

// score counts one attribution; at is the index of the found one, -1 for none.
func (f *ChainFigures) score(t *ChainText, r *readout.Record, g *ChainGold, at int) {
	found := at >= 0
	a := &readout.Attribution{}
	if found {
		a = &r.Attributions[at]
	} else {
		f.wrong(t, g, "not found", "")
	}
	tally := func(has bool, with, without *ChainCount, what string, right bool, got ...readout.Span) {
		c := without
		if has {
			c = with
		}
		c.add(found, right)
		if found && !right {
			f.wrong(t, g, what, textOf(t.Text, got))
		}
	}
	f.All.add(found, touchOrAbsent(g.Source, a.Source))
	chain := sameChain(g.Via, a.Via)
	tally(len(g.Via) > 0, &f.Chain, &f.NoChain, "chain", chain, a.Via...)
	if len(g.Via) > 1 {
		f.Long.add(found, chain)
	}
	tally(g.Within >= 0, &f.Nested, &f.Outermost, "within", sameWithin(t, r, g, a))
	tally(!g.Addressee.Empty(), &f.Addressed, &f.Unaddressed, "addressee", touchOrAbsent(g.Addressee, a.Addressee), a.Addressee)
	tally(g.Negative, &f.Negated, &f.Affirmed, "polarity", g.Negative == (a.Polarity == readout.Negative))
	if g.Actor == "" {
		return
	}
	var name string
	actor := r.ActorOf(a.Source)
	if actor != nil {
		name = actor.Name
	}
	right := sameActor(g.Actor, name)
	stand := !strings.Contains(g.Source.In(t.Text), surname(g.Actor))
	f.Actor.add(found, right)
	if stand {
		f.Stand.add(found, right)
	}
	if found && actor == nil {
		f.Unlinked++
		if stand {
			f.StandApart++
		}
	}
	if found && !right {
		f.wrong(t, g, "actor "+g.Actor, name)
	}
}

func (f *ChainFigures) wrong(t *ChainText, g *ChainGold, what, got string) {
	at := g.Cue
	if at.Empty() {
		at = g.Content[0]
	}
	f.Wrong = append(f.Wrong, fmt.Sprintf("%s %d: %s %q %q: got %q", t.Name, g.Number, what,
		g.Source.In(t.Text), at.In(t.Text), got))
}

// sameChain reports whether the chains have the same authorities in the same
// order, each overlapping its counterpart.
func sameChain(gold, found []readout.Span) bool {
	return slices.EqualFunc(gold, found, readout.Span.Overlaps)
}

// sameWithin reports whether a stands in the attribution that g stands in, told
// by its cue and content, or both in none. Where two share that content, either
// will do.
func sameWithin(t *ChainText, r *readout.Record, g *ChainGold, a *readout.Attribution) bool {
	if g.Within < 0 || a.Within == "" {
		return g.Within < 0 && a.Within == ""
	}
	for i := range r.Attributions {
		if r.Attributions[i].ID == a.Within {
			outer := &t.Gold[g.Within]
			for j := range t.Gold {
				// "Reported, citing": either of two that share their content holds g.
				if slices.Equal(t.Gold[j].Content, outer.Content) && likeness(&t.Gold[j], &r.Attributions[i]) > 0 {
					return true
				}
			}
			return false
		}
	}
	return false
}

// sameActor reports whether name is the gold name or has its surname.
func sameActor(gold, name string) bool {
	return name != "" && (strings.EqualFold(gold, name) || strings.EqualFold(surname(gold), surname(name)))
}

// surname is the last word of a name.
func surname(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// touchOrAbsent reports whether the spans share a byte or are both absent.
func touchOrAbsent(a, b readout.Span) bool {
	if a.Empty() || b.Empty() {
		return a.Empty() && b.Empty()
	}
	return a.Overlaps(b)
}

func textOf(text string, spans []readout.Span) string {
	var parts []string
	for _, s := range spans {
		if !s.Empty() {
			parts = append(parts, s.In(text))
		}
	}
	return strings.Join(parts, " < ")
}
