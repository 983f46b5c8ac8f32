// Package text writes Records and Stories for people at a terminal, or in a
// plain file. Nothing that a document holds can command the terminal: control
// characters and marks of direction are shown by their number. A mark is always
// a word or a sign; colour only repeats it.
package text

import "strings"

// Options say how to write. The zero value is a plain file of 100 columns.
type Options struct {
	Width int  // columns, 0 for 100; below 20 counts as 20
	Color bool // underline, bold and colours as ANSI sequences
	ASCII bool // lines, dots and signs of our own in ASCII; the documents' words stay as they are
}

// signs are the characters that we draw with.
type signs struct {
	across, down, cross, dots, dot, fold, open string
	differs, corrects, corrected               string
}

var (
	unicodeSigns = signs{"─", "│", "┼", "…", " · ", "└ ", "?", "≠", "⇒", "⇐"}
	asciiSigns   = signs{"-", "|", "+", "...", ", ", "`- ", "?", "!=", "=>", "<="}
)

// sign is the sign of a sheet.Differs as this page draws it.
func (s *signs) sign(of string) string {
	switch of {
	case unicodeSigns.corrects:
		return s.corrects
	case unicodeSigns.corrected:
		return s.corrected
	}
	return s.differs
}

// style is how a piece of a line stands out. It repeats what the words say.
type style string

const (
	plain  style = ""
	strong style = "1"
	faint  style = "2"
	head   style = "1;4"
	warn   style = "33"
	alert  style = "1;35"
)

// piece is a stretch of a line in one style, made safe already.
type piece struct {
	text  string
	style style
}

// page is what is being written.
type page struct {
	strings.Builder
	signs
	width int
	color bool
}

func newPage(o Options) *page {
	p := &page{signs: unicodeSigns, width: o.Width, color: o.Color}
	if o.ASCII {
		p.signs = asciiSigns
	}
	if p.width <= 0 {
		p.width = 100
	}
	p.width = max(p.width, 20)
	return p
}

// put writes pieces one after another.
func (p *page) put(pieces ...piece) {
	for _, one := range pieces {
		if p.color && one.style != plain && strings.TrimSpace(one.text) != "" {
			p.WriteString("\x1b[" + string(one.style) + "m" + one.text + "\x1b[0m")
		} else {
			p.WriteString(one.text)
		}
	}
}

// line writes pieces and ends the line.
func (p *page) line(pieces ...piece) {
	p.put(pieces...)
	p.WriteByte('\n')
}

// paragraph writes words of our own or made safe, wrapped; the first line
// begins with lead, the others with as many spaces.
func (p *page) paragraph(lead, words string, s style, lines int) {
	indent := strings.Repeat(" ", width(lead))
	for i, l := range wrap(words, p.width-width(lead), lines, p.dots) {
		if i > 0 {
			lead = indent
		}
		p.line(piece{lead, plain}, piece{l, s})
	}
}

// title writes a heading with a rule below it.
func (p *page) title(words string) {
	p.WriteByte('\n')
	for _, l := range wrap(words, p.width, 0, p.dots) {
		p.line(piece{l, strong})
	}
	p.line(piece{strings.Repeat(p.across, min(p.width, max(width(words), 8))), faint})
}

// pad fills s up to columns.
func pad(s string, columns int) string {
	return s + strings.Repeat(" ", max(0, columns-width(s)))
}

// join puts the parts that are not empty together.
func join(sep string, parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, sep)
}
