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
	// Earlier are the columns that were published before it was known.
	Earlier []*Account
	// Maybe are rows of the table that may tell the same, for a Row among what
	// one column alone tells.
	Maybe []*Row
}

// Shared reports whether more than one column is known to tell it.
func (r *Row) Shared() bool {
	told := 0
	for _, c := range r.Cells {
		if c.State == Told {
			told++
		}
	}
	return told > 1
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
	Account *Account
	State   State
	// Earlier is set where the column does not tell it and was published before it
	// was known: it leaves nothing out.
	Earlier  bool
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

// Absent says in words that the column does not tell it.
func (c *Cell) Absent() string {
	if c.Earlier {
		return "published before it was known"
	}
	return "not told"
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
	Key     readout.Span // the words that tell the act, within Span; empty of a statement
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
	// Amends is set where one account says that it corrects another in this, and
	// this is the value of one of the two.
	Amends *Amends
}

// Amends is an account's saying that it corrects another one.
type Amends struct {
	By, Of *Account
	Mine   bool   // the value is that of By
	Words  string // of By that say so
	Span   readout.Span
}

// Sign is the mark of a Differs, and what it says in words before the aspect:
// a contradiction, a value that corrects, one that was corrected.
func (d Differs) Sign() (sign, words string) {
	switch {
	case d.Amends == nil:
		return "≠", ""
	case d.Amends.Mine:
		return "⇒", "corrects " + d.Amends.Of.Letter + " in "
	}
	return "⇐", "corrected by " + d.Amends.By.Letter + " in "
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
		if cell.State == NotTold {
			cell.Earlier = slices.Contains(c.Before, column.Record.Document.ID)
			if !cell.Earlier && !slices.Contains(c.MissingFrom, column.Record.Document.ID) {
				cell.State = Unlinked
			}
		}
		r.Cells = append(r.Cells, cell)
	}
	for _, cell := range r.Cells {
		if cell.Earlier {
			r.Earlier = append(r.Earlier, cell.Account)
		}
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

// restsOn names what the Claim rests on; where the Story does not say, the origin
// of each group of Accounts that tell it.
func (s *Sheet) restsOn(c *readout.Claim) []string {
	if len(c.RestsOn) > 0 {
		return c.RestsOn
	}
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
