package text

import (
	"io"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// WriteRecords writes for each Record what it is and who says what in it, and
// then the inputs that were not read. It fails only where w does.
func WriteRecords(w io.Writer, records []*readout.Record, skips []readout.Skip, o Options) error {
	for i, r := range records {
		p := newPage(o)
		if i > 0 {
			p.WriteString("\n\n")
		}
		p.record(r)
		if _, err := io.WriteString(w, p.String()); err != nil {
			return err
		}
	}
	return writeSkips(w, skips, o, len(records) > 0)
}

func writeSkips(w io.Writer, skips []readout.Skip, o Options, after bool) error {
	if len(skips) == 0 {
		return nil
	}
	p := newPage(o)
	if after {
		p.WriteByte('\n')
	}
	p.title("Not read")
	for _, s := range skips {
		p.paragraph("", byReason(s), plain, 0)
	}
	_, err := io.WriteString(w, p.String())
	return err
}

func (p *page) record(r *readout.Record) {
	d := r.Document
	title := d.Title
	if title == "" {
		title = sheet.Name(d)
	}
	for _, l := range wrap(clean(title), p.width, 0, p.dots) {
		p.line(piece{l, head})
	}
	p.paragraph("", join(p.dot, clean(d.Outlet), clean(strings.Join(d.Authors, ", ")), sheet.Day(d.Published), clean(sheet.Badge(d))), plain, 0)
	if o := d.Origin; o.Relation != readout.Original {
		words := join(p.dot, clean(o.Title), clean(strings.Join(o.Authors, ", ")), sheet.Day(o.Published), clean(o.Page))
		if words != "" {
			p.paragraph("", "taken from: "+words, faint, 0)
		}
	}
	p.paragraph("", clean(d.URI), faint, 0)
	for _, note := range d.Notes {
		p.paragraph("", "note: "+clean(note), faint, 0)
	}
	p.WriteByte('\n')
	lines := sheet.NewLines(d.Text)
	if len(r.Attributions) == 0 {
		p.line(piece{"no attribution found", faint})
	}
	depth := depths(r.Attributions)
	for i := range r.Attributions {
		p.attribution(r, &r.Attributions[i], lines, depth[i])
	}
	p.acts(r, lines)
	p.comment(d, lines)
}

// attribution writes where, who to whom through whom, how, and what.
func (p *page) attribution(r *readout.Record, a *readout.Attribution, lines *sheet.Lines, depth int) {
	in := strings.Repeat("  ", min(depth, 4))
	lead := in + pad(lines.At(a.Cover()), 8)
	who := sheet.Source(r, a)
	if words := sheet.Words(r.Document, a.Source); words != "" && words != who {
		who += " (" + words + ")"
	}
	for _, v := range a.Via {
		who += " < " + sheet.Words(r.Document, v)
	}
	if to := sheet.Words(r.Document, a.Addressee); to != "" {
		who += ", to " + to
	}
	cue := sheet.Words(r.Document, a.Cue)
	indent := strings.Repeat(" ", width(lead))
	p.paragraph(lead, clean(who), strong, 0)
	p.paragraph(indent, join(p.dot, clean(cue), join(p.dot, sheet.Marks(a)...)), faint, 0)
	var parts []string
	for _, c := range a.Content {
		parts = append(parts, clean(sheet.Words(r.Document, c)))
	}
	p.paragraph(indent, strings.Join(parts, " [..] "), plain, 4)
}

// depths tells how many attributions each one stands within.
func depths(all []readout.Attribution) []int {
	at := map[string]int{}
	for i, a := range all {
		at[a.ID] = i
	}
	out := make([]int, len(all))
	for i := range all {
		// At most as many steps as there are attributions: a circle, which
		// would be a mistake, ends as well.
		for j, ok := at[all[i].Within]; ok && out[i] < len(all) && out[i] < 9; j, ok = at[all[j].Within] {
			out[i]++
		}
	}
	return out
}

func (p *page) acts(r *readout.Record, lines *sheet.Lines) {
	acts := sheet.Acts(r)
	if len(acts) == 0 {
		return
	}
	p.title("Acts")
	for _, a := range acts {
		p.paragraph(pad(lines.At(a.Span), 8), clean(join(p.dot, a.Parties, a.Words, join(p.dot, a.Facts...))), plain, 0)
	}
}

// comment writes what the writer says in his own voice.
func (p *page) comment(d *readout.Document, lines *sheet.Lines) {
	first := true
	for _, v := range d.Passages {
		if v.Voice != readout.Commentary {
			continue
		}
		if first {
			p.title("In the writer’s own voice")
			first = false
		}
		p.paragraph(pad(lines.At(v.Span), 8), clean(sheet.Words(d, v.Span)), plain, 6)
	}
}
