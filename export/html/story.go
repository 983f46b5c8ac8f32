package html

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// storyView is one Story; ID begins the ids of everything in it.
type storyView struct {
	ID, Title, Counts, Dates string
	Actors                   []string
	Columns                  []accountView
	Width                    int       // columns of the table, with those of claims and of what they rest on
	Spread                   string    // "", "wide" or "many": how many columns there are
	Rows                     []rowView // told by more than one column
	Open                     []rowView // told by one; whether by another could not be decided
	Alone                    []aloneView
	Comments                 []commentView
	Copies                   []copyView
	Graph                    *drawing
	Moments, Undated         []momentView
	Pairs                    []pairView
	First                    bool // of the page: its legend is open
	Stands                   []standView
}

type accountView struct {
	ID, Letter, Name, Badge, Date, ISO string
	Title, URI, Link                   string
	Authors                            string
	Notes                              []string
	Page                               string // address of the page of the document, "" where there is none
	Copies                             []accountView
	Folded                             bool   // it is a copy
	Taken, Edits                       string // of a copy: where its edits are listed, and how many there are
	Voices                             []voiceView
}

type aloneView struct {
	Letter, Name string
	Rows         []rowView
}

type commentView struct {
	Letter, Name, Words, Place string
}

// From how many columns on a table is drawn in a frame of its own, and from
// how many on it is printed as a list.
const (
	wideFrom = 4
	manyFrom = 7
)

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
	v := storyView{ID: o.ID, Title: s.Title(), Counts: s.Counts(), Dates: s.Dates(), Actors: s.Actors(), Graph: draw(s.Graph), Width: len(s.Columns) + 2}
	switch n := len(s.Columns); {
	case n >= manyFrom:
		v.Spread = "many"
	case n >= wideFrom:
		v.Spread = "wide"
	}
	for _, r := range s.Rows {
		if row := m.row(r); r.Shared() {
			v.Rows = append(v.Rows, row)
		} else {
			v.Open = append(v.Open, row)
		}
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
	m.copies(&v)
	m.moments(&v)
	m.stands(&v)
	for _, a := range s.Columns { // late: by now every mark is known
		v.Columns = append(v.Columns, m.account(a))
	}
	m.comments(&v)
	return v
}

// text is the id of the text of an account.
func (m *storyMaker) text(a *sheet.Account) string { return m.id + "-" + a.Letter }

func (m *storyMaker) account(a *sheet.Account) accountView {
	d := a.Record.Document
	authors := d.Authors
	if len(authors) == 0 {
		authors = d.Origin.Authors
	}
	v := accountView{ID: m.text(a), Letter: a.Letter, Name: a.Name, Badge: a.Badge, Date: sheet.Day(a.Date()), ISO: a.Date().String(),
		Title: d.Title, URI: d.URI, Link: link(d.URI), Authors: strings.Join(authors, ", "), Notes: d.Notes,
		Page: m.links.document(d.ID), Folded: a.Under != nil, Voices: voices(d, m.marks[a], m.text(a))}
	if t := m.sheet.TakenBy(a); t != nil {
		v.Taken, v.Edits = m.copyID(t), t.EditCounts()
	}
	for _, c := range a.Copies {
		v.Copies = append(v.Copies, m.account(c))
	}
	return v
}

// comments are what the writers say in their own voice, each with its place in
// the text.
func (m *storyMaker) comments(v *storyView) {
	for _, c := range m.sheet.Comments {
		d := c.Account.Record.Document
		one := commentView{c.Account.Letter, sheet.Name(d), c.Words, m.text(c.Account)}
		for _, p := range blocks(d) {
			if p.voice == readout.Commentary && c.Span.Contains(p.span) {
				one.Place = ownVoiceID(one.Place, p.span.Start)
				break
			}
		}
		v.Comments = append(v.Comments, one)
	}
}
