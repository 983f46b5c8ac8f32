package web

import (
	"slices"
	"strings"
	"unicode"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/serve/desk"
)

// voiceView is a run of paragraphs in one voice.
type voiceView struct {
	Voice, Label string
	Bare         bool // no letter stands in it: a lone quotation mark
	Paragraphs   []paragraphView
}

// paragraphView is a paragraph with the notes on what begins in it.
type paragraphView struct {
	Segments []segmentView
	Notes    []noteView
}

// segmentView is a stretch of text under one set of marks.
type segmentView struct {
	Text  string
	At    int // where it begins in the text, in code points
	Class string
	Items string // IDs of the statements and events that it belongs to
	Title string
	Actor string // address of the actor whose name it is, "" for none
	Begin []string
}

var voiceLabels = map[readout.Voice]string{
	readout.Commentary:  "In the writer’s own voice",
	readout.Citation:    "Where it comes from",
	readout.Boilerplate: "Belongs to the page",
}

// voicesOf cuts the text into paragraphs of one voice each and these into
// segments, with the notes beside the paragraph in which their item begins.
// Every character that is not white space is in exactly one segment.
func voicesOf(d *desk.Document, notes []noteView) []voiceView {
	doc := d.Record.Document
	index := codepoint.New(doc.Text)
	s := &sweep{text: doc.Text, index: index, waiting: marksOf(d)}
	var out []voiceView
	for _, b := range blocks(doc) {
		if len(out) == 0 || out[len(out)-1].Voice != b.voice.String() {
			out = append(out, voiceView{Voice: b.voice.String(), Bare: true})
		}
		last := &out[len(out)-1]
		if strings.ContainsFunc(b.span.In(doc.Text), func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			last.Label, last.Bare = voiceLabels[b.voice], false
		}
		p := paragraphView{Segments: s.segments(b.span)}
		for len(notes) > 0 && notes[0].start < b.span.End {
			p.Notes = append(p.Notes, notes[0])
			notes = notes[1:]
		}
		last.Paragraphs = append(last.Paragraphs, p)
	}
	if len(notes) > 0 && len(out) > 0 { // of items that stand beyond all words
		last := &out[len(out)-1]
		p := &last.Paragraphs[len(last.Paragraphs)-1]
		p.Notes = append(p.Notes, notes...)
	}
	return out
}

type block struct {
	span  readout.Span
	voice readout.Voice
}

// blocks are the paragraphs, cut where the voice changes, and whatever words
// stand outside of every paragraph.
func blocks(d *readout.Document) []block {
	cuts := []int{0, len(d.Text)}
	for _, p := range d.Paragraphs {
		cuts = append(cuts, p.Start, p.End)
	}
	for _, p := range d.Passages {
		cuts = append(cuts, p.Span.Start, p.Span.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []block
	passage := 0
	for i := 1; i < len(cuts); i++ {
		s := readout.Span{Start: cuts[i-1], End: cuts[i]}
		if s.Start < 0 || s.End > len(d.Text) {
			continue
		}
		words := s.In(d.Text)
		s.Start += len(words) - len(strings.TrimLeftFunc(words, unicode.IsSpace))
		if s.End -= len(words) - len(strings.TrimRightFunc(words, unicode.IsSpace)); s.Empty() {
			continue
		}
		for passage < len(d.Passages) && d.Passages[passage].Span.End <= s.Start {
			passage++
		}
		voice := readout.Report
		if passage < len(d.Passages) && d.Passages[passage].Span.Start <= s.Start {
			voice = d.Passages[passage].Voice
		}
		out = append(out, block{s, voice})
	}
	return out
}

// sweep goes once over a text and its marks.
type sweep struct {
	text    string
	index   *codepoint.Index
	waiting []mark // in order of start
	active  []mark
}

// segments cuts a block, which must not lie before the last one.
func (s *sweep) segments(b readout.Span) []segmentView {
	var out []segmentView
	for at := b.Start; at < b.End; {
		s.active = slices.DeleteFunc(s.active, func(m mark) bool { return m.span.End <= at })
		for len(s.waiting) > 0 && s.waiting[0].span.Start <= at {
			if s.waiting[0].span.End > at {
				s.active = append(s.active, s.waiting[0])
			}
			s.waiting = s.waiting[1:]
		}
		end := b.End
		for _, m := range s.active {
			end = min(end, m.span.End)
		}
		if len(s.waiting) > 0 {
			end = min(end, s.waiting[0].span.Start)
		}
		out = append(out, s.segment(readout.Span{Start: at, End: end}))
		at = end
	}
	return out
}

func (s *sweep) segment(at readout.Span) segmentView {
	out := segmentView{Text: strings.ToValidUTF8(at.In(s.text), "\uFFFD")}
	if start, _, err := s.index.Range(at); err == nil {
		out.At = start
	}
	var classes, items, titles []string
	add := func(to *[]string, what string) {
		if what != "" && !slices.Contains(*to, what) {
			*to = append(*to, what)
		}
	}
	for i := range s.active {
		m := &s.active[i]
		add(&classes, m.class)
		add(&items, m.item)
		add(&titles, m.title)
		if m.class == "con" && m.span.Start == at.Start {
			add(&classes, "open")
		}
		if m.class == "con" && m.span.End == at.End {
			add(&classes, "shut")
		}
		if m.class == "act" && m.span.Start == at.Start {
			add(&classes, "begin")
		}
		if m.class == "act" && m.span.End == at.End {
			add(&classes, "end")
		}
		if m.actor != "" {
			out.Actor = m.actor
			add(&classes, "who")
		}
		if m.begin {
			out.Begin = append(out.Begin, m.item)
			m.begin = false // an id stands once, where the words begin
		}
	}
	out.Class, out.Items, out.Title = strings.Join(classes, " "), strings.Join(items, " "), strings.Join(titles, "; ")
	return out
}
