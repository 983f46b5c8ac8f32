package text

import (
	"fmt"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// moments writes the timeline, and then the acts of which nobody tells when.
func (p *page) moments(s *sheet.Sheet) {
	if len(s.Moments) > 0 {
		p.title("Timeline")
	}
	for _, m := range s.Moments {
		from, to := m.From, m.To
		if !from.Known() {
			from = to
		}
		when := from.String()
		if to.Known() && to != from {
			when += "/" + to.String()
		}
		p.moment(pad(when, 10)+"  ", m)
	}
	if len(s.Undated) > 0 {
		p.title("No account tells when")
	}
	for _, m := range s.Undated[:min(mostUndated, len(s.Undated))] {
		p.moment("", m)
	}
	if n := len(s.Undated) - mostUndated; n > 0 {
		p.paragraph("", fmt.Sprintf("and %d more", n), faint, 0)
	}
}

// mostUndated is how many of the acts that nobody dates are written.
const mostUndated = 12

func (p *page) moment(lead string, m sheet.Moment) {
	marks := []string{string(m.Kind)}
	if m.Act != nil {
		marks = []string{act(m.Act)}
	}
	words := clean(m.Words)
	if who := clean(m.Who); who != "" {
		if whom := clean(m.Whom); whom != "" {
			who += " > " + whom
		}
		words = join(": ", who, words)
	}
	if m.Row != nil {
		words += fmt.Sprintf(" (claim %d)", m.Row.Number)
	}
	p.paragraph(lead, join(p.dot, join(p.dot, marks...), join(p.dot, m.Marks...), letters(m.Accounts), words), plain, 3)
}

// act is the type of an act and how cooperative it is, from -10 to +10.
func act(d *readout.Dealing) string {
	return fmt.Sprintf("%s %+g", strings.ToLower(clean(d.Type)), d.Intensity)
}

// stands writes what the actors stand for, a line each.
func (p *page) stands(s *sheet.Sheet) {
	if len(s.Stands) == 0 {
		return
	}
	p.title("Where they stand")
	for _, x := range s.Stands {
		words := join(" ", clean(x.Who), clean(x.Stance), clean(x.Words))
		if x.Row != nil {
			words += fmt.Sprintf(" (claim %d)", x.Row.Number)
		}
		p.paragraph("", join(p.dot, words, strings.Join(x.Accounts, ", ")), plain, 3)
	}
}
