package provenance

import (
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// article is a quoted article inside the text of another hand.
type article struct {
	from, to    int // index of its first paragraph and of its last
	open, close readout.Span
	lead        int // index of the paragraph that introduces it, -1 where none does
	reopened    bool
	inner       int  // quotations inside it
	noted       bool // a footnote's mark or a citation stands behind it
	cite        *source
	// The head of the article, where it was quoted too.
	title   string
	authors []string
	date    readout.Date
}

// readQuoted finds the articles that the text quotes, and gives voices to the
// two hands.
func (t *trace) readQuoted() {
	all, told, strong := 0, 0, false
	for i := t.body; i < t.tail; i++ {
		if t.units[i].role != page {
			all += t.units[i].span.Len()
		}
	}
	misses := 0
	for i := t.body; i < t.tail && misses < 100; i++ {
		a, ok := t.quotedFrom(i)
		if !ok && !a.open.Empty() {
			misses++ // each has cost a look at the paragraphs behind it
		}
		if ok {
			if weight := t.weigh(&a, all); weight != none {
				t.quoted = append(t.quoted, a)
				told += t.units[a.to].span.End - t.units[a.from].span.Start
				strong = strong || weight == sure
				i = a.to
			} else if a.open.Empty() {
				i = a.to // one verdict for the whole of it
			}
		}
	}
	// Single paragraphs that an outlet is named for are quoted articles where
	// they make up much of the text; in a report they are its sources.
	if !strong && told*10 < all*4 {
		t.quoted = nil
	}
	if len(t.quoted) == 0 {
		return
	}
	for i := range t.units {
		if u := &t.units[i]; u.voice == readout.Report {
			u.voice = readout.Commentary
		}
	}
	for k := range t.quoted {
		a := &t.quoted[k]
		for i := a.from; i <= a.to; i++ {
			u := &t.units[i]
			if u.role == page {
				continue
			}
			u.voice, u.quote = readout.Report, true
			if u.text == ">" {
				u.voice = readout.Citation
				continue
			}
			if u.block && strings.HasPrefix(u.text, ">") {
				t.overlay(readout.Span{Start: u.span.Start, End: u.span.Start + 1}, readout.Citation)
			}
			if a.reopened && i > a.from && startsQuote(u.text) {
				_, n := utf8.DecodeRuneInString(u.text)
				t.overlay(readout.Span{Start: u.span.Start, End: u.span.Start + n}, readout.Citation)
			}
		}
		first, last := t.units[a.from].span, t.units[a.to].span
		if !a.open.Empty() {
			t.overlay(trim(t.text, readout.Span{Start: first.Start, End: a.open.Start}), readout.Citation)
			t.overlay(a.open, readout.Citation)
		}
		if !a.close.Empty() {
			t.overlay(a.close, readout.Citation)
			t.overlay(trim(t.text, readout.Span{Start: a.close.End, End: last.End}), readout.Commentary)
		}
		t.readInnerHead(a)
		if a.lead >= 0 && a.lead < a.from {
			t.units[a.lead].role, t.units[a.lead].voice = lead, readout.Citation
		}
	}
}

// quotedFrom finds an article that is quoted from paragraph i on.
func (t *trace) quotedFrom(i int) (article, bool) {
	u := &t.units[i]
	if u.role == page {
		return article{}, false
	}
	a := article{from: i, to: -1, lead: -1}
	if i > 0 && isLead(t.units[i-1].text) && t.units[i-1].role != page {
		a.lead = i - 1
	}
	switch {
	case u.block:
		for a.to = i; a.to+1 < t.tail && (t.units[a.to+1].block || t.units[a.to+1].role == page && a.to+2 < t.tail && t.units[a.to+2].block); a.to++ {
		}
		if a.to > i && t.creditAt(a.to) {
			a.to-- // "— Jane Doe, The Example Times" inside the block
		}
	case t.marked(i, &a):
	case a.lead >= 0 && plainLead(t.units[a.lead].text) && !startsQuote(u.text):
		for a.to = i; a.to+1 < t.tail && !changesHand(&t.units[a.to+1]); a.to++ {
		}
	default:
		return a, false
	}
	return a, a.to >= 0
}
