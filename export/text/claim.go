package text

import (
	"strings"

	"github.com/readout-news/readout/export/sheet"
)

// Widths of the table in columns: below narrow for an account, the claims are
// written one below the other.
const (
	narrow    = 22
	cellLines = 7
)

// claims writes the table where its columns fit, else a list.
func (p *page) claims(s *sheet.Sheet) {
	n := len(s.Columns)
	first, last := min(20, max(13, p.width/7)), min(24, max(13, p.width/6))
	each := (p.width - first - last - 3*(n+1)) / n
	if each < narrow {
		last := true
		for _, r := range s.Rows {
			if last && !r.Shared() {
				p.paragraph("", undecided, faint, 0)
				p.WriteByte('\n')
			}
			last = r.Shared()
			p.stacked(r)
		}
		return
	}
	widths := []int{first}
	heads := [][]piece{p.fill("", strong, first, 0)}
	for _, a := range s.Columns {
		widths = append(widths, each)
		heads = append(heads, p.fill(a.Letter+"  "+clean(a.Name), strong, each, 2))
	}
	widths = append(widths, last)
	heads = append(heads, p.fill("rests on", strong, last, 0))
	p.row(widths, heads)
	for i, r := range s.Rows {
		p.rule(widths)
		if !r.Shared() && (i == 0 || s.Rows[i-1].Shared()) {
			p.paragraph("", undecided, faint, 0)
			p.rule(widths)
		}
		cells := [][]piece{p.fill(label(r), strong, first, 4)}
		for _, c := range r.Cells {
			cells = append(cells, p.cell(c, each))
		}
		p.row(widths, append(cells, p.support(r, last)))
	}
}

// row writes cells beside one another.
func (p *page) row(widths []int, cells [][]piece) {
	height := 0
	for _, c := range cells {
		height = max(height, len(c))
	}
	for y := range height {
		for x, c := range cells {
			var one piece
			if y < len(c) {
				one = c[y]
			}
			p.put(one)
			if x < len(cells)-1 {
				gap := " "
				if x == len(cells)-2 && y >= len(cells[x+1]) {
					gap = "" // nothing follows
				}
				p.put(piece{strings.Repeat(" ", max(0, widths[x]-width(one.text))) + " " + p.down + gap, faint})
			}
		}
		p.WriteByte('\n')
	}
}

func (p *page) rule(widths []int) {
	var parts []string
	for _, w := range widths {
		parts = append(parts, strings.Repeat(p.across, w))
	}
	p.line(piece{strings.Join(parts, p.across+p.cross+p.across), faint})
}

// fill wraps words into a cell.
func (p *page) fill(words string, s style, columns, lines int) []piece {
	var out []piece
	for _, l := range wrap(words, columns, lines, p.dots) {
		out = append(out, piece{l, s})
	}
	return out
}

// undecided heads the claims that one account tells, and another may.
const undecided = "Told by one account; whether another tells it could not be decided:"

// cell is what one account has of a claim: words, who says so, marks.
func (p *page) cell(c sheet.Cell, columns int) []piece {
	if c.State == sheet.NotTold {
		return p.fill(c.Absent(), faint, columns, 0)
	}
	var out []piece
	if c.State == sheet.Unlinked {
		out = p.fill(p.open+" could not be decided", warn, columns, 0)
	}
	for i, t := range c.Shown() {
		if i > 0 {
			out = append(out, piece{})
		}
		if t.Account != c.Account {
			out = append(out, p.fill("in "+t.Account.Letter+":", strong, columns, 0)...)
		}
		out = append(out, p.fill(clean(t.Words), plain, columns, cellLines)...)
		out = append(out, p.fill(chain(t), strong, columns, 4)...)
		out = append(out, p.fill(join(p.dot, t.Marks...), faint, columns, 0)...)
		for _, d := range p.differs(t) {
			out = append(out, p.fill(d, alert, columns, 3)...)
		}
		out = append(out, p.fill(same(t), faint, columns, 0)...)
	}
	return append(out, p.fill(c.More(), faint, columns, 0)...)
}

// chain is who says so and through whom: "Kossi Adjavon < state television".
func chain(t sheet.Telling) string { return clean(strings.Join(t.Chain, " < ")) }

// differs are the aspects in which the telling differs, with its words.
func (p *page) differs(t sheet.Telling) []string {
	var out []string
	for _, d := range t.Differs {
		sign, before := d.Sign()
		words := p.sign(sign) + " " + join(": ", before+string(d.Aspect), clean(d.Words))
		if d.Amends != nil && d.Amends.Mine && d.Amends.Words != "" {
			words += ", it says: " + clean(d.Amends.Words)
		}
		out = append(out, words)
	}
	return out
}

// same names the copies that tell it in the same words.
func same(t sheet.Telling) string {
	if len(t.Same) == 0 {
		return ""
	}
	return "same words in " + t.SameIn()
}

func letters(all []*sheet.Account) string {
	var out []string
	for _, a := range all {
		out = append(out, a.Letter)
	}
	return strings.Join(out, ", ")
}

// label names a claim: its number and who.
func label(r *sheet.Row) string {
	return number(r) + " " + clean(r.Label())
}

// support is the end of a row: how many independent sources, which ones, and
// what more than one of them rests on.
func (p *page) support(r *sheet.Row, columns int) []piece {
	out := p.fill(r.Independent(), strong, columns, 0)
	out = append(out, p.fill(clean(strings.Join(r.RestsOn, "; ")), plain, columns, 5)...)
	if len(r.Claim.SharedAuthority) > 0 {
		out = append(out, p.fill("shared authority: "+clean(strings.Join(r.Claim.SharedAuthority, "; ")), warn, columns, 5)...)
	}
	return out
}
