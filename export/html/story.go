package html

import (
	"fmt"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// storyView is one Story; ID begins the ids of everything in it.
type storyView struct {
	ID, Title, Counts, Dates string
	Actors                   []string
	Columns                  []accountView
	Wide                     bool // more columns than a page holds
	Rows                     []rowView
	Alone                    []aloneView
	Comments                 []commentView
	Copies                   []string
	Graph                    *drawing
	Moments                  []momentView
	Claims                   int
}

type accountView struct {
	ID, Letter, Name, Badge, Date, ISO string
	Title, URI, Link                   string
	Authors                            string
	Notes                              []string
	Page                               string // address of the page of the document, "" where there is none
	Copies                             []accountView
	Voices                             []voiceView
}

type rowView struct {
	ID          string
	Number      int
	Address     string // lasting address of the claim
	Who, Kind   string
	Cells       []cellView
	Independent string
	RestsOn     []string
	Shared      []string
	Maybe       []ref // rows that may tell the same
}

type cellView struct {
	Label         string // "A The Volta Courier", for narrow screens
	NotTold, Open bool
	Tellings      []tellingView
	More          string
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

type differsView struct{ Aspect, Words string }

type aloneView struct {
	Letter, Name string
	Rows         []rowView
}

type commentView struct {
	Letter, Name, Words, Place string
}

type momentView struct {
	When, ISO, Kind string
	Letters         []string
	Who, Words      string
	Row, RowID      string
	Marks           []string
	New             bool // the first of its day
}

// storyMaker keeps what the parts of a storyView share.
type storyMaker struct {
	sheet *sheet.Sheet
	id    string
	links BodyOptions
	lines map[*sheet.Account]*sheet.Lines
	marks map[*sheet.Account][]mark
}

func newStoryView(s *sheet.Sheet, o BodyOptions) storyView {
	m := &storyMaker{s, o.ID, o, map[*sheet.Account]*sheet.Lines{}, map[*sheet.Account][]mark{}}
	for _, a := range s.Accounts {
		m.lines[a] = sheet.NewLines(a.Record.Document.Text)
		m.marks[a] = attributionMarks(a.Record)
	}
	v := storyView{ID: o.ID, Title: s.Title(), Counts: s.Counts(), Dates: s.Dates(), Actors: s.Actors(),
		Wide: len(s.Columns) > 3, Graph: draw(s.Graph), Claims: len(s.Story.Claims)}
	for _, r := range s.Rows {
		v.Rows = append(v.Rows, m.row(r))
	}
	for _, x := range s.Alone {
		one := aloneView{Letter: x.Account.Letter, Name: x.Account.Name}
		for _, r := range x.Rows {
			for i := range r.Cells[0].Tellings {
				r.Cells[0].Tellings[i] = r.Telling(r.Cells[0].Tellings[i])
			}
			one.Rows = append(one.Rows, m.row(r))
		}
		v.Alone = append(v.Alone, one)
	}
	for _, c := range s.Comments {
		v.Comments = append(v.Comments, commentView{c.Account.Letter, sheet.Name(c.Account.Record.Document), c.Words, m.text(c.Account)})
	}
	m.copies(&v)
	m.moments(&v)
	for _, a := range s.Columns { // last: by now every mark is known
		v.Columns = append(v.Columns, m.account(a))
	}
	return v
}

// text is the id of the text of an account.
func (m *storyMaker) text(a *sheet.Account) string { return m.id + "-" + a.Letter }

func (m *storyMaker) rowID(r *sheet.Row) string { return fmt.Sprintf("%s-c%d", m.id, r.Number) }

func (m *storyMaker) account(a *sheet.Account) accountView {
	d := a.Record.Document
	authors := d.Authors
	if len(authors) == 0 {
		authors = d.Origin.Authors
	}
	v := accountView{ID: m.text(a), Letter: a.Letter, Name: a.Name, Badge: a.Badge, Date: sheet.Day(a.Date()), ISO: a.Date().String(),
		Title: d.Title, URI: d.URI, Link: link(d.URI), Authors: strings.Join(authors, ", "), Notes: d.Notes,
		Page: m.links.document(d.ID), Voices: voices(d, m.marks[a])}
	for _, c := range a.Copies {
		v.Copies = append(v.Copies, m.account(c))
	}
	return v
}

func (m *storyMaker) row(r *sheet.Row) rowView {
	v := rowView{ID: m.rowID(r), Number: r.Number, Who: r.Label(), Kind: "said", Independent: r.Independent(), RestsOn: r.RestsOn, Shared: r.Claim.SharedAuthority}
	if r.Claim.Kind == readout.EventClaim {
		v.Kind = "done"
	}
	v.Address = m.links.claim(r.Claim, v.ID)
	for _, other := range r.Maybe {
		v.Maybe = append(v.Maybe, ref{Row: m.rowID(other), Number: fmt.Sprint(other.Number)})
	}
	for _, c := range r.Cells {
		cell := cellView{Label: c.Account.Letter + "  " + c.Account.Name, NotTold: c.State == sheet.NotTold, Open: c.State == sheet.Unlinked, More: c.More()}
		for i, t := range c.Shown() {
			cell.Tellings = append(cell.Tellings, m.telling(r, t, i, cell.Open))
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
	m.marks[t.Account] = append(m.marks[t.Account], mark{span: t.Span, row: row, title: "claim " + number, ref: ref{place, row, number}})
	v := tellingView{Place: place, Where: t.Account.Letter + " " + m.lines[t.Account].At(t.Span), Chain: t.Chain, Marks: t.Marks}
	if t.Account.Under != nil {
		v.In = t.Account.Letter
	}
	var differs []mark
	for _, d := range t.Differs {
		v.Differs = append(v.Differs, differsView{string(d.Aspect), d.Words})
		differs = append(differs, mark{span: d.Span, class: "dif", title: "differs: " + string(d.Aspect)})
	}
	m.marks[t.Account] = append(m.marks[t.Account], differs...)
	v.Words = words(t, differs)
	v.Same = t.SameIn()
	for j, at := range t.Same { // which no cell shows again
		m.marks[at.Account] = append(m.marks[at.Account], mark{span: at.Span, row: row, title: "claim " + number,
			ref: ref{fmt.Sprintf("%s-%s%d-%d", row, at.Account.Letter, i+1, j+1), row, number}})
	}
	return v
}

// words are the words of a cell with what differs marked.
func words(t sheet.Telling, differs []mark) []segment {
	d := t.Account.Record.Document
	if sheet.Words(d, t.Span) == "" {
		return nil
	}
	var fit []mark
	for _, m := range differs {
		if !m.span.Empty() && t.Span.Contains(m.span) && m.span != t.Span {
			fit = append(fit, m)
		}
	}
	s := &sweep{text: d.Text, waiting: sorted(fit)}
	return s.segments(t.Span)
}
