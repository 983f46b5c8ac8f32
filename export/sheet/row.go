package sheet

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Row is one Claim.
type Row struct {
	Number int    // place of the Claim in the Story, from 1; "c1" is number 1
	Who    string // "" where nobody is named
	Claim  *readout.Claim
	Cells  []Cell // one a column
	// RestsOn names the origins that the tellings go back to, one for each
	// group of Accounts.
	RestsOn []string
	// Maybe are rows of the table that may tell the same, for a Row among what
	// one column alone tells.
	Maybe []*Row
}

// State tells what a column has of a Claim.
type State uint8

// The states: told; certainly not told; there are words that may tell it, or
// nothing was decided.
const (
	NotTold State = iota
	Told
	Unlinked
)

// Cell is what one column has of a Claim.
type Cell struct {
	Account  *Account
	State    State
	Tellings []Telling // of the column, then of its copies where their words differ
}

// candidates is how many words that may tell a claim a cell shows.
const candidates = 4

// Shown are the Tellings to show: all that tell the claim, but only the first
// few of those that may.
func (c *Cell) Shown() []Telling {
	if c.State == Unlinked {
		return c.Tellings[:min(candidates, len(c.Tellings))]
	}
	return c.Tellings
}

// More says in words how many are not shown, "" where all are.
func (c *Cell) More() string {
	if n := len(c.Tellings) - len(c.Shown()); n > 0 {
		return fmt.Sprintf("and %d more that may tell it", n)
	}
	return ""
}

// Telling is the words of one Account.
type Telling struct {
	Account *Account
	Span    readout.Span
	Words   string
	Chain   []string // who says so, then through whom, nearest first
	Marks   []string // manner, polarity, status, voice: "quoted", "not said"
	Differs []Differs
	Same    []Place // where copies tell it in the same words
}

// Place is a stretch of an Account's text.
type Place struct {
	Account *Account
	Span    readout.Span
}

// Differs is an Aspect in which a Telling differs, with its words.
type Differs struct {
	Aspect readout.Aspect
	Span   readout.Span
	Words  string // "" where the words are what is missing
}

func (s *Sheet) row(c *readout.Claim, number int) *Row {
	r := &Row{Number: number, Who: c.Who, Claim: c}
	for _, column := range s.Columns {
		cell := Cell{Account: column}
		for _, t := range c.Tellings {
			if a := s.by[t.Document]; a != nil && a.head() == column {
				cell.State = Told
				cell.add(s.telling(c, c.Who, a, t))
			}
		}
		if cell.State == NotTold {
			for _, t := range c.Unlinked {
				if a := s.by[t.Document]; a != nil && a.head() == column {
					cell.State = Unlinked
					cell.add(s.telling(c, "", a, t)) // not known to be that speaker
				}
			}
		}
		if cell.State == NotTold && !slices.Contains(c.MissingFrom, column.Record.Document.ID) {
			cell.State = Unlinked
		}
		r.Cells = append(r.Cells, cell)
	}
	r.RestsOn = s.restsOn(c)
	return r
}

// add keeps a Telling; a copy's that has the same words and differs in nothing
// more only names the copy.
func (c *Cell) add(t Telling) {
	for i := range c.Tellings {
		known := &c.Tellings[i]
		if known.Account != t.Account && known.Words == t.Words && slices.Equal(known.Chain, t.Chain) && sameDifferences(known.Differs, t.Differs) {
			known.Same = append(known.Same, Place{t.Account, t.Span})
			return
		}
	}
	c.Tellings = append(c.Tellings, t)
	slices.SortStableFunc(c.Tellings, func(a, b Telling) int {
		return copyRank(a.Account) - copyRank(b.Account)
	})
}

func copyRank(a *Account) int {
	if a.Under != nil {
		return 1
	}
	return 0
}

// SameIn are the letters of the copies that tell it in the same words: "C, D".
func (t Telling) SameIn() string {
	var out []string
	for _, p := range t.Same {
		if !slices.Contains(out, p.Account.Letter) {
			out = append(out, p.Account.Letter)
		}
	}
	return strings.Join(out, ", ")
}

// sameDifferences reports whether b differs in nothing that a does not: a copy
// that a difference does not name shares the words of its original.
func sameDifferences(a, b []Differs) bool {
	for _, x := range b {
		if !slices.ContainsFunc(a, func(y Differs) bool { return x.Aspect == y.Aspect && x.Words == y.Words }) {
			return false
		}
	}
	return true
}

// telling shows t; who is the speaker of the Claim, and "" where t may have
// another one.
func (s *Sheet) telling(c *readout.Claim, who string, a *Account, t readout.Telling) Telling {
	out := Telling{Account: a, Span: t.Span, Words: a.Words(t.Span)}
	at, e := find(a.Record.Attributions, t.Attribution), findEvent(a.Record.Events, t.Event)
	if e != nil {
		out.Words, out.Span = a.sentence(t.Span)
		if e.Status != readout.Actual {
			out.Marks = append(out.Marks, e.Status.String())
		}
		at = find(a.Record.Attributions, e.Attribution)
		if at == nil {
			out.Marks = append(out.Marks, "told as fact")
		}
	}
	voice := a.Record.Document.VoiceAt(t.Span.Start)
	if at != nil {
		out.Chain = chain(c, who, a, at, t.Via)
		voice = at.Voice
		if e == nil {
			out.Marks = append(out.Marks, Manner(at.Manner))
		}
		if at.Polarity == readout.Negative {
			out.Marks = append(out.Marks, notSaid)
		}
	}
	if voice == readout.Commentary {
		out.Marks = append(out.Marks, ownVoice)
	}
	for _, d := range c.Differences {
		for _, v := range d.Values {
			if v.Document == t.Document {
				out.Differs = append(out.Differs, Differs{d.Aspect, v.Span, a.Words(v.Span)})
			}
		}
	}
	return out
}

// chain names who says so: the speaker of the Claim, or where the Tellings
// differ in that the Account's own one; then the authorities.
func chain(c *readout.Claim, who string, a *Account, at *readout.Attribution, via []string) []string {
	if c.Kind == readout.EventClaim || who == "" || slices.ContainsFunc(c.Differences, func(d readout.Difference) bool { return d.Aspect == readout.SourceAspect }) {
		who = Source(a.Record, at)
	}
	out := []string{who}
	if len(via) == 0 {
		for _, v := range at.Via {
			via = append(via, a.Words(v))
		}
	}
	return append(out, via...)
}

// Source names who speaks in an Attribution: the Actor, else the words of the
// text, else "source not named".
func Source(r *readout.Record, at *readout.Attribution) string {
	if a := r.ActorOf(at.Source); a != nil && a.Name != "" {
		return a.Name
	}
	if w := Words(r.Document, at.Source); w != "" {
		return w
	}
	return noSource
}

// sentence is the Sentence that s stands in, since the words of an act alone
// ("signed") tell a reader nothing; s itself where there is none.
func (a *Account) sentence(s readout.Span) (string, readout.Span) {
	i, found := slices.BinarySearchFunc(a.Record.Sentences, s.Start, func(x readout.Sentence, at int) int {
		switch {
		case x.Span.End <= at:
			return -1
		case x.Span.Start > at:
			return 1
		}
		return 0
	})
	if found && a.Record.Sentences[i].Span.Contains(s) {
		s = a.Record.Sentences[i].Span
	}
	return a.Words(s), s
}

// restsOn names the origin of each group of Accounts that tell the Claim.
func (s *Sheet) restsOn(c *readout.Claim) []string {
	var names []string
	var groups []int
	for _, t := range c.Tellings {
		a := s.by[t.Document]
		if a == nil || slices.Contains(groups, a.Group) {
			continue
		}
		groups = append(groups, a.Group)
		name := a.head().Name
		if o := a.head().Record.Document.Origin; o.Relation != readout.Original && o.Outlet != "" {
			name = o.Outlet
		}
		if !slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, name) }) {
			names = append(names, name)
		}
	}
	return names
}

func find(all []readout.Attribution, id string) *readout.Attribution {
	i := slices.IndexFunc(all, func(a readout.Attribution) bool { return id != "" && a.ID == id })
	if i < 0 {
		return nil
	}
	return &all[i]
}

func findEvent(all []readout.Event, id string) *readout.Event {
	i := slices.IndexFunc(all, func(e readout.Event) bool { return id != "" && e.ID == id })
	if i < 0 {
		return nil
	}
	return &all[i]
}
