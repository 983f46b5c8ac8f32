package text

import (
	"fmt"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

func number(r *sheet.Row) string { return fmt.Sprint(r.Number) }

// heading writes the number of a claim and who.
func (p *page) heading(r *sheet.Row) {
	lead, who, _ := strings.Cut(label(r), " ")
	p.paragraph(pad(lead, 2)+" ", who, strong, 0)
}

// stacked writes a claim as a list of what each account has of it, for
// terminals that are too narrow for the table.
func (p *page) stacked(r *sheet.Row) {
	p.heading(r)
	for _, c := range r.Cells {
		lead := "   " + c.Account.Letter + "  "
		switch c.State {
		case sheet.NotTold:
			p.paragraph(lead, c.Absent(), faint, 0)
			continue
		case sheet.Unlinked:
			p.paragraph(lead, p.open+" could not be decided", warn, 0)
			lead = strings.Repeat(" ", width(lead))
		}
		for _, t := range c.Shown() {
			if t.Account != c.Account {
				lead = "   " + t.Account.Letter + "  "
			}
			p.telling(t, lead)
			lead = strings.Repeat(" ", width(lead))
		}
		p.paragraph(lead, c.More(), faint, 0)
	}
	for _, one := range p.support(r, p.width-3) {
		p.line(piece{"   ", plain}, one)
	}
	p.WriteByte('\n')
}

// telling writes the words, who says so, marks and differences.
func (p *page) telling(t sheet.Telling, lead string) {
	indent := strings.Repeat(" ", width(lead))
	p.paragraph(lead, clean(t.Words), plain, cellLines)
	p.paragraph(indent, chain(t), strong, 0)
	p.paragraph(indent, join(p.dot, join(p.dot, t.Marks...), same(t)), faint, 0)
	for _, d := range p.differs(t) {
		p.paragraph(indent, d, alert, 0)
	}
}

// rests writes who rests on whom, a line an edge.
func (p *page) rests(s *sheet.Sheet) {
	if len(s.Graph.Edges) == 0 {
		return
	}
	p.title("Who rests on whom")
	for _, e := range s.Graph.Edges {
		p.paragraph("", node(s.Graph.Nodes[e.From])+" < "+node(s.Graph.Nodes[e.To])+" ("+e.Label()+")", plain, 0)
	}
}

func node(n sheet.Node) string {
	if n.Account != nil {
		return n.Account.Letter + " " + clean(n.Name)
	}
	return clean(n.Name)
}

// legend says what the marks mean that the sheet uses.
func (p *page) legend(s *sheet.Sheet) {
	if len(s.Rows)+len(s.Alone) == 0 {
		return
	}
	p.WriteByte('\n')
	p.paragraph("", "Marks: X < Y, X says so according to Y; "+p.signs.differs+", the accounts differ in this; "+p.corrects+" and "+p.corrected+
		", an account says that it corrects another; not told, the account has nothing of it, though it was known; "+
		p.open+" could not be decided, it may tell it.", faint, 0)
}

// byReason is one line for people, its reason in brackets.
func byReason(s readout.Skip) string {
	return clean(s.Error()) + " [" + string(s.Reason) + "]"
}
