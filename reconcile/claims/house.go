package claims

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/copies"
	"github.com/readout-news/readout/reconcile/words"
)

// house is the outlet of an account by all that it is called in its head: the
// Outlet of the Document, the short lines above the text, and the agency in
// brackets after the dateline.
type house struct {
	outlet string
	lines  []authority
	text   int // offset from which on the text stands
}

// The head of an account: its first lines, of so many words each at most.
const (
	headLines = 8
	headWords = 6
)

func houseOf(d *readout.Document) *house {
	h := &house{outlet: d.Outlet}
	if d.Outlet != "" {
		h.lines = append(h.lines, newAuthority(d.Outlet))
	}
	rest, at := d.Text[:min(len(d.Text), 1200)], 0
	for n := 0; n < headLines && rest != ""; {
		var line string
		start := at
		line, rest, _ = strings.Cut(rest, "\n")
		at += len(line) + 1
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		n++
		if open, after, ok := strings.Cut(line, "("); ok && len(open) < 60 {
			if agency, _, ok := strings.Cut(after, ")"); ok && headline(agency) {
				h.lines = append(h.lines, newAuthority(agency))
			}
		}
		if n == 1 || strings.EqualFold(line, d.Title) {
			continue // the headline
		}
		if headline(line) {
			h.lines = append(h.lines, newAuthority(line))
		}
		if n > 1 && h.text == 0 && (len(line) > 120 || strings.HasSuffix(line, ".")) {
			h.text = start
			break
		}
	}
	return h
}

// headline reports whether a line is a name: few words, each with a capital, no
// number and no mark at the end.
func headline(line string) bool {
	if line == "" || strings.ContainsAny(line[len(line)-1:], ".!?:,") {
		return false
	}
	ws := words.In(line, readout.Span{End: len(line)})
	if len(ws) == 0 || len(ws) > headWords || ws[0].Form == "by" {
		return false
	}
	named := false
	for _, w := range ws {
		if numeral(w.Form) || !w.Upper && !words.Function(w.Form) {
			return false
		}
		named = named || w.Upper && monthOf(w) == 0 && weekdays[w.Form] == 0
	}
	return named
}

// is reports whether an authority is the outlet.
func (h *house) is(a authority) bool {
	if h.outlet != "" && copies.SameOutlet(h.outlet, a.name) {
		return true
	}
	for _, l := range h.lines {
		if l.same(a) {
			return true
		}
	}
	return false
}

// shareHouses lets the accounts of a story know one another's outlets, of a large
// story the first.
func shareHouses(speakers []*Speakers) {
	const most = 64
	all := make([]*house, 0, min(most, len(speakers)))
	for _, s := range speakers[:min(most, len(speakers))] {
		all = append(all, s.house)
	}
	for _, s := range speakers {
		s.others = all
	}
}
