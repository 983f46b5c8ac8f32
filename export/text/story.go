package text

import (
	"fmt"
	"io"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// WriteStories writes the sheet of each Story and then the inputs that were
// not read. It fails only where w does.
func WriteStories(w io.Writer, stories []*readout.Story, skips []readout.Skip, o Options) error {
	for i, s := range stories {
		p := newPage(o)
		if i > 0 {
			p.WriteString("\n\n")
		}
		if len(stories) > 1 {
			p.line(piece{fmt.Sprintf("Story %d of %d", i+1, len(stories)), faint})
		}
		p.story(sheet.New(s))
		if _, err := io.WriteString(w, p.String()); err != nil {
			return err
		}
	}
	return writeSkips(w, skips, o, len(stories) > 0)
}

func (p *page) story(s *sheet.Sheet) {
	if len(s.Accounts) == 0 {
		return
	}
	for _, l := range wrap(clean(s.Title()), p.width, 0, p.dots) {
		p.line(piece{l, head})
	}
	p.paragraph("", join("; ", s.Counts(), s.Dates(), clean(strings.Join(s.Actors(), ", "))), plain, 0)
	p.title("Accounts")
	for _, a := range s.Columns {
		p.account(a, "")
	}
	if len(s.Rows) > 0 {
		p.title("Claims")
		p.claims(s)
	}
	p.alone(s)
	p.comments(s)
	p.copies(s)
	p.rests(s)
	p.moments(s)
	p.stands(s)
	p.legend(s)
}

// account writes who it is, whose reporting, when and where; copies follow.
func (p *page) account(a *sheet.Account, lead string) {
	d := a.Record.Document
	lead += a.Letter + "  "
	words := join(p.dot, clean(a.Name), clean(a.Badge), sheet.Day(a.Date()), clean(strings.Join(byline(d), ", ")))
	p.paragraph(lead, words, strong, 0)
	p.paragraph(strings.Repeat(" ", width(lead)), clean(d.URI), faint, 0)
	for _, note := range d.Notes {
		p.paragraph(strings.Repeat(" ", width(lead)), "note: "+clean(note), faint, 0)
	}
	for _, c := range a.Copies {
		p.account(c, strings.Repeat(" ", 3)+p.fold)
	}
}

// byline is who wrote the text, or where another's is quoted, who wrote that.
func byline(d *readout.Document) []string {
	if len(d.Authors) > 0 {
		return d.Authors
	}
	return d.Origin.Authors
}

func (p *page) alone(s *sheet.Sheet) {
	for _, x := range s.Alone {
		words := "Only " + x.Account.Letter + " tells: " + clean(x.Account.Name)
		if len(s.Columns) == 1 {
			words = "Told by " + clean(x.Account.Name)
		}
		p.title(words)
		for _, r := range x.Rows {
			p.heading(r)
			for _, t := range r.Cells[0].Tellings {
				p.telling(r.Telling(t), "   ")
			}
			if len(r.Earlier) > 0 {
				p.paragraph("   ", "published before it was known: "+letters(r.Earlier), faint, 0)
			}
			for _, other := range r.Maybe {
				p.paragraph("   ", fmt.Sprintf("%s may be the same as %d; that could not be decided", p.open, other.Number), warn, 0)
			}
		}
	}
}

func (p *page) comments(s *sheet.Sheet) {
	if len(s.Comments) == 0 {
		return
	}
	p.title("In the writers’ own voice")
	for _, c := range s.Comments {
		p.paragraph(c.Account.Letter+"  ", clean(c.Words), plain, 6)
	}
}
