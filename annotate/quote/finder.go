package quote

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// deepest is the number of quotations that may be open at once; marks beyond
// are passed over. Real text has three at most.
const deepest = 8

// near is the number of marks that a look ahead takes in.
const near = 40

// quotation is one that was opened. It is dropped where its opening mark turns
// out to be none.
type quotation struct {
	readout.Quotation
	family  family
	from    int // where the words of the part that is open begin
	firm    bool
	leads   bool // the opening mark stands where speech begins
	dropped bool
}

// finder goes over the paragraphs of one text.
type finder struct {
	text  string
	found []quotation
	open  []int  // indices into found, the outermost first
	marks []mark // of the paragraph
	end   int    // of the last paragraph
}

// paragraph finds the quotations of one paragraph. Those that are open from
// the one before go on where it begins with their marks.
func (f *finder) paragraph(p readout.Span) {
	f.findMarks(p)
	next := f.resume(p)
	for i := next; i < len(f.marks); i++ {
		switch m := &f.marks[i]; f.decide(i) {
		case opens:
			f.begin(m, i, p)
		case closes:
			f.close(m)
		}
	}
	for _, o := range f.open {
		f.part(o, p.End)
	}
	f.end = p.End
}

// resume lets the open quotations go on whose marks the paragraph begins with,
// gives up the others, and gives the index of the mark behind.
func (f *finder) resume(p readout.Span) int {
	n, at := 0, p.Start
	for n < len(f.open) && n < len(f.marks) {
		q, m := &f.found[f.open[n]], &f.marks[n]
		if m.span.Start != at || m.family != q.family || m.role == closes && m.firm && !f.opensWord(m) {
			break
		}
		at = m.span.End
		q.from = at
		n++
	}
	f.giveUp(n)
	return n
}

// opensWord reports whether a word touches the mark on its right.
func (f *finder) opensWord(m *mark) bool {
	_, after := f.around(m.span, readout.Span{Start: m.span.Start, End: len(f.text)})
	return isWord(after)
}

// giveUp ends the open quotations from the one at index n on with the last
// paragraph. A single mark that was never closed is taken for an apostrophe,
// except a curly one where speech begins.
func (f *finder) giveUp(n int) {
	for i := len(f.open) - 1; i >= n; i-- {
		q := &f.found[f.open[i]]
		q.Span.End = f.end
		q.dropped = q.family == single && (i > 0 || !q.firm || !q.leads)
	}
	f.open = f.open[:n]
}

// decide gives what the mark at index i is, in view of what is open.
func (f *finder) decide(i int) role {
	m := &f.marks[i]
	top := f.topOf(m)
	switch m.role {
	case opens:
		return opens
	case closes:
		if top < 0 {
			return none
		}
		if m.maybe && f.closesLater(i) {
			return none // a possessive, or feet and inches
		}
		return closes
	case either:
		if top >= 0 {
			return closes
		}
		_, after := f.around(m.span, readout.Span{End: len(f.text)})
		if m.maybe || strings.ContainsRune(".,;:!?)]}", after) || after == ' ' && !f.closesLater(i) {
			return none
		}
		return opens
	}
	return none
}

// topOf is the index in f.open of the quotation that m can close, -1 if there
// is none. A double mark closes past single ones, which then were apostrophes;
// a single one closes only what was opened last.
func (f *finder) topOf(m *mark) int {
	for i := len(f.open) - 1; i >= 0; i-- {
		q := &f.found[f.open[i]]
		if q.family == m.family {
			return i
		}
		if q.family != single {
			return -1
		}
	}
	return -1
}

// closesLater reports whether, behind the mark at index i and before another of
// its family opens, one surely closes.
func (f *finder) closesLater(i int) bool {
	m := &f.marks[i]
	for j := i + 1; j < len(f.marks) && j <= i+near; j++ {
		n := &f.marks[j]
		if n.family != m.family {
			continue
		}
		switch n.role {
		case closes:
			if !n.maybe || n.firm {
				return true
			}
		case opens:
			return false
		case either:
			return true
		}
	}
	return false
}

// begin opens a quotation at the mark with index i. A straight single mark
// opens only where one that can close it follows.
func (f *finder) begin(m *mark, i int, p readout.Span) {
	if len(f.open) >= deepest || m.family == single && !m.firm && m.span.Start > p.Start && !f.canClose(i) {
		return
	}
	before, _ := f.around(m.span, p)
	q := quotation{family: m.family, from: m.span.End, firm: m.firm}
	q.leads = m.span.Start == p.Start || f.followsSpeech(m.span.Start, p.Start) && before == ' '
	q.Span = m.span
	f.found = append(f.found, q)
	f.open = append(f.open, len(f.found)-1)
}

// canClose reports whether a mark that can close the one at index i follows.
func (f *finder) canClose(i int) bool {
	for j := i + 1; j < len(f.marks) && j <= i+near; j++ {
		if n := &f.marks[j]; n.family == f.marks[i].family && n.role != opens {
			return true
		}
	}
	return false
}

// followsSpeech reports whether a comma or colon stands before byte offset at.
func (f *finder) followsSpeech(at, from int) bool {
	for at--; at >= from; at-- {
		switch f.text[at] {
		case ' ', '\n', '\t':
		case ',', ':':
			return true
		default:
			return false
		}
	}
	return false
}

// close ends the quotation that m closes.
func (f *finder) close(m *mark) {
	top := f.topOf(m)
	for _, o := range f.open[top+1:] {
		f.found[o].dropped = true
	}
	o := f.open[top]
	q := &f.found[o]
	f.part(o, m.span.Start)
	q.Span.End = m.span.End
	q.Closed = true
	q.dropped = len(q.Parts) == 0
	f.open = f.open[:top]
}

// part adds the words up to byte offset to to the quotation at index o.
func (f *finder) part(o, to int) {
	q := &f.found[o]
	if s := trim(f.text, readout.Span{Start: q.from, End: to}); !s.Empty() {
		q.Parts = append(q.Parts, s)
	}
	q.from = to
}

// quotations gives what was found in order, with the depth of each.
func (f *finder) quotations() []readout.Quotation {
	var out []readout.Quotation
	var around []readout.Span
	for i := range f.found {
		q := &f.found[i]
		if q.dropped || len(q.Parts) == 0 {
			continue
		}
		for len(around) > 0 && around[len(around)-1].End <= q.Span.Start {
			around = around[:len(around)-1]
		}
		q.Depth = len(around)
		around = append(around, q.Span)
		out = append(out, q.Quotation)
	}
	return slices.Clip(out)
}
