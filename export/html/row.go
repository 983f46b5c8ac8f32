package html

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

type rowView struct {
	ID          string
	Number      int
	Key         string // lasting id of the claim
	Address     string // lasting address of the claim
	Who, Kind   string
	Cells       []cellView
	Independent string
	RestsOn     []string
	Shared      []string
	Maybe       []ref    // rows that may tell the same
	Earlier     []string // letters of what was published before it was known
}

type cellView struct {
	Label    string // "A The Volta Courier", for narrow screens
	State    string // "told", "none", "early" or "open"
	Absent   string // what "none" and "early" say
	Tellings []tellingView
	More     string
}

type tellingView struct {
	In      string // letter of a copy, "" for the column itself
	Words   []segment
	Place   string // id of the place in the text
	Where   string // "A 3:1"
	Chain   []string
	Marks   []string
	Differs []differsView
	Same    string
}

// differsView is a difference: its sign, what it is, the words, and of a
// correction the words that say so.
type differsView struct{ Class, Sign, What, Words, Says string }

func (m *storyMaker) rowID(r *sheet.Row) string { return fmt.Sprintf("%s-c%d", m.id, r.Number) }

func (m *storyMaker) row(r *sheet.Row) rowView {
	v := rowView{ID: m.rowID(r), Number: r.Number, Who: r.Label(), Kind: "said", Independent: r.Independent(), RestsOn: r.RestsOn, Shared: r.Claim.SharedAuthority}
	if r.Claim.Kind == readout.EventClaim {
		v.Kind = "done"
	}
	v.Key = m.links.key(r.Claim)
	v.Address = m.links.claim(r.Claim, v.Key)
	for _, other := range r.Maybe {
		v.Maybe = append(v.Maybe, ref{Row: m.rowID(other), Number: fmt.Sprint(other.Number)})
	}
	for _, a := range r.Earlier {
		v.Earlier = append(v.Earlier, a.Letter)
	}
	for _, c := range r.Cells {
		cell := cellView{Label: c.Account.Letter + "  " + c.Account.Name, More: c.More()}
		switch {
		case c.State == sheet.Told:
			cell.State = "told"
		case c.State == sheet.Unlinked:
			cell.State = "open"
		case c.Earlier:
			cell.State, cell.Absent = "early", c.Absent()
		default:
			cell.State, cell.Absent = "none", c.Absent()
		}
		for i, t := range c.Shown() {
			cell.Tellings = append(cell.Tellings, m.telling(r, t, i, c.State == sheet.Unlinked))
		}
		v.Cells = append(v.Cells, cell)
	}
	return v
}

// telling shows the words of one account and marks them in its text and in
// those of the copies that have the same.
func (m *storyMaker) telling(r *sheet.Row, t sheet.Telling, i int, open bool) tellingView {
	row := m.rowID(r)
	number := fmt.Sprint(r.Number)
	if open {
		number += "?"
	}
	place := fmt.Sprintf("%s-%s%d", row, t.Account.Letter, i+1)
	m.mark(t.Account, mark{span: t.Span, row: row, title: "claim " + number, ref: ref{place, row, number}})
	v := tellingView{Place: place, Where: t.Account.Letter + " " + m.lines[t.Account].At(t.Span), Chain: t.Chain, Marks: t.Marks}
	if t.Account.Under != nil {
		v.In = t.Account.Letter
	}
	var within []mark // what is marked in the words of the cell
	if !t.Key.Empty() {
		within = append(within, mark{span: t.Key, class: "act", title: "act"})
	}
	for _, d := range t.Differs {
		within = append(within, m.differs(&v, t.Account, d))
	}
	for _, one := range within {
		m.mark(t.Account, one)
	}
	v.Words = words(t, within)
	v.Same = t.SameIn()
	for j, at := range t.Same { // which no cell shows again
		m.mark(at.Account, mark{span: at.Span, row: row, title: "claim " + number,
			ref: ref{fmt.Sprintf("%s-%s%d-%d", row, at.Account.Letter, i+1, j+1), row, number}})
	}
	return v
}

// differs adds a difference to a telling and gives its mark.
func (m *storyMaker) differs(v *tellingView, a *sheet.Account, d sheet.Differs) mark {
	sign, before := d.Sign()
	one := differsView{Class: "differs", Sign: sign, What: before + string(d.Aspect), Words: d.Words}
	out := mark{span: d.Span, class: "dif", title: "differs: " + string(d.Aspect)}
	if d.Amends != nil {
		one.Class, out.class, out.title = "amends", "amd", one.What
		if d.Amends.Mine {
			one.Says = d.Amends.Words
			m.mark(a, mark{span: d.Amends.Span, class: "amd", title: "says that it " + one.What})
		}
	}
	v.Differs = append(v.Differs, one)
	return out
}

// words are the words of a cell with what stands out in them marked.
func words(t sheet.Telling, within []mark) []segment {
	d := t.Account.Record.Document
	if sheet.Words(d, t.Span) == "" {
		return nil
	}
	var fit []mark
	for _, m := range within {
		if !m.span.Empty() && t.Span.Contains(m.span) && m.span != t.Span {
			fit = append(fit, m)
		}
	}
	s := &sweep{text: d.Text, waiting: sorted(fit)}
	return s.segments(t.Span)
}

func sorted(marks []mark) []mark {
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(a.span.Start, b.span.Start) })
	return marks
}
