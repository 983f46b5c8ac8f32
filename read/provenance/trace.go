package provenance

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Given is what is known of a text before it is read: from a JSON line or from
// the markup of a page. What is given is not looked for.
type Given struct {
	Title, Outlet string
	Authors       []string
	Published     readout.Date
	// Blocks are stretches that the markup sets off as quoted, in order.
	Blocks  []Block
	Address string // of the page, as the page itself gives it
	Origin  bool   // the origin is known: the caller drops that of the Finding
}

// Block is a stretch that the markup sets off as quoted.
type Block struct {
	Span   readout.Span
	Source string // address that the markup gives for it, "" for none
}

// Finding is what a text tells of itself.
type Finding struct {
	Title, Outlet string
	Authors       []string
	Published     readout.Date
	Passages      []readout.Passage
	Origin        readout.Origin
}

// trace is the state of one reading.
type trace struct {
	text     string
	units    []unit
	given    Given
	out      Finding
	overlays []readout.Passage // voices of stretches inside paragraphs

	updated      readout.Date
	bylineOutlet string // outlet that stands behind a name in the byline
	rights       string // "Copyright 2023 The Kelm Herald Company" at the head
	bylineAgency string // "By Reuters Staff"
	tag          dateline
	tagAt        int // index of the paragraph with the agency's tag

	body, tail int // prose is units[body:tail], lines of the page among it
	credits    []source
	notes      []source
	quoted     []article
	balances   []*balance // by paragraph, nil where not looked at yet
}

// source is a credit line or footnote with the paragraphs that it covers.
type source struct {
	from, to int // index of its first paragraph, and behind its last
	creditLine
	span   readout.Span
	number int // of the footnote, 0 for a credit line
}

// Trace reads a text with the given paragraphs. The passages of the finding
// cover every byte of text that is not white space, in order.
func Trace(text string, paragraphs []readout.Span, given Given) Finding {
	t := &trace{text: text, units: newUnits(text, paragraphs), given: given, tagAt: -1}
	t.out = Finding{Outlet: given.Outlet, Authors: given.Authors, Published: given.Published}
	t.markBlocks()
	t.body = t.readHead()
	t.readTail()
	t.readDatelines()
	t.readQuoted()
	if len(t.quoted) == 0 {
		t.readInline()
	}
	t.decideOrigin()
	if given.Title != "" {
		t.out.Title = given.Title
	}
	if t.out.Published.Year == 0 {
		t.out.Published = t.updated
	}
	t.out.Passages = t.passages()
	return t.out
}

// markBlocks notes the paragraphs that the markup sets off as quoted.
func (t *trace) markBlocks() {
	k := 0
	for i := range t.units {
		for k < len(t.given.Blocks) && t.given.Blocks[k].Span.End <= t.units[i].span.Start {
			k++
		}
		if k < len(t.given.Blocks) && t.given.Blocks[k].Span.Contains(t.units[i].span) {
			t.units[i].block, t.units[i].source = true, t.quotedAddress(t.given.Blocks[k].Source)
		}
	}
}

// quotedAddress is an address that a blockquote cites, "" where it is that of
// the page itself or of a site on which everybody writes.
func (t *trace) quotedAddress(address string) string {
	at := OutletAt(address)
	switch at {
	case "", OutletAt(t.given.Address), "twitter.com", "x.com", "facebook.com", "instagram.com", "tiktok.com", "youtube.com", "t.me", "reddit.com":
		return ""
	}
	return address
}

// overlay gives a stretch inside one paragraph a voice of its own.
func (t *trace) overlay(s readout.Span, v readout.Voice) {
	if !s.Empty() {
		t.overlays = append(t.overlays, readout.Passage{Span: s, Voice: v})
	}
}

// passages makes the passages out of the voices of paragraphs and overlays.
// Neighbours in one voice become one passage.
func (t *trace) passages() []readout.Passage {
	slices.SortStableFunc(t.overlays, func(a, b readout.Passage) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	var out []readout.Passage
	add := func(start, end int, v readout.Voice) {
		s := trim(t.text, readout.Span{Start: start, End: end})
		switch n := len(out); {
		case s.Empty():
		case n > 0 && out[n-1].Voice == v:
			out[n-1].Span.End = s.End
		default:
			out = append(out, readout.Passage{Span: s, Voice: v})
		}
	}
	k := 0
	for i := range t.units {
		u := &t.units[i]
		at := u.span.Start
		for ; k < len(t.overlays) && t.overlays[k].Span.Start < u.span.End; k++ {
			o := t.overlays[k].Span
			if o.Start < at || o.End > u.span.End {
				continue // overlaps one before it
			}
			add(at, o.Start, u.voice)
			add(o.Start, o.End, t.overlays[k].Voice)
			at = o.End
		}
		add(at, u.span.End, u.voice)
	}
	return out
}

// readDatelines finds dateline and agency tag at the start of the prose.
func (t *trace) readDatelines() {
	for i, seen := t.body, 0; i < t.tail && seen < 2; i++ {
		u := &t.units[i]
		if u.role != prose {
			continue
		}
		seen++
		at := 0
		for _, label := range []string{"Full text: ", "FULL TEXT: ", "Full Text: ", "Abstract: ", "ABSTRACT: "} {
			if strings.HasPrefix(u.text, label) {
				at = len(label)
				t.overlay(readout.Span{Start: u.span.Start, End: u.span.Start + at - 1}, readout.Boilerplate)
			}
		}
		if startsQuote(u.text) {
			for at < len(u.text) && (u.text[at] >= 0x80 || u.text[at] == '"') {
				at++
			}
		}
		d := findDateline(u.text[at:])
		if d.length == 0 {
			continue
		}
		start := u.span.Start + at
		if len(trimmed(u.text[at+d.length:])) == 0 {
			// The dateline has a line of its own.
			u.role = byline
		}
		t.overlay(trim(t.text, readout.Span{Start: start, End: start + d.length}), readout.Citation)
		t.tag, t.tagAt = d, i
		t.tag.tag.Start += start
		t.tag.tag.End += start
		return
	}
}
