package html

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// voiceView is a run of paragraphs in one voice.
type voiceView struct {
	ID         string // where words in the writer's own voice begin, "" elsewhere
	Voice      string
	Label      string // "" for the reporting itself
	Paragraphs [][]segment
}

// segment is a stretch of text under one set of marks.
type segment struct {
	Text   string
	Class  string // "" where nothing is marked
	Claims string // ids of the rows that it belongs to, for the script
	Title  string
	Refs   []ref // rows whose words begin here
	Taken  []string
	Gone   []string // words of another text that stand here no more
	Lost   []string // the same, behind the segment
	Added  bool     // words that the other text has not
	// Starts and Ends are the keys of the aligned runs that begin before the
	// segment and end behind it, for the script.
	Starts, Ends string
}

// Marked reports whether the segment needs an element of its own.
func (s segment) Marked() bool { return s.Class != "" || s.Starts != "" || s.Ends != "" }

// ref leads from the words in a text to their row.
type ref struct {
	ID, Row string
	Number  string
}

// mark is a stretch that is marked: as part of an attribution, as words of a
// row, as copied.
type mark struct {
	span  readout.Span
	class string // "src", "cue", "con", "cop", "dif"; "" for a row
	title string
	row   string // id of the row, with number and id of the place
	ref   ref
	label string // with "cop": from whom
	key   string // of an aligned run, the same in both texts
	gone  string // words that stand here no more, before the stretch
	lost  string // the same, behind it
	begun bool   // a segment has it already
}

// attributionMarks are source, cue and content of every Attribution.
func attributionMarks(r *readout.Record) []mark {
	var out []mark
	for i := range r.Attributions {
		a := &r.Attributions[i]
		who := sheet.Source(r, a)
		for _, v := range a.Via {
			who += " < " + sheet.Words(r.Document, v)
		}
		out = append(out, mark{span: a.Source, class: "src", title: "source: " + who}, mark{span: a.Cue, class: "cue", title: "cue: " + who})
		for _, c := range a.Content {
			out = append(out, mark{span: c, class: "con", title: who + ", " + sheet.Manner(a.Manner)})
		}
		for _, v := range a.Via {
			out = append(out, mark{span: v, class: "src", title: "authority: " + sheet.Words(r.Document, v)})
		}
	}
	return out
}

// voices cuts the text into paragraphs of one voice each and these into
// segments. Every character that is not white space is in exactly one segment.
// What is in the writer's own voice has an id that begins with id.
func voices(d *readout.Document, marks []mark, id string) []voiceView {
	marks = slices.DeleteFunc(slices.Clone(marks), func(m mark) bool { return sheet.Words(d, m.span) == "" })
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(a.span.Start, b.span.Start) })
	sweep := &sweep{text: d.Text, waiting: marks}
	var out []voiceView
	for _, b := range blocks(d) {
		if len(out) == 0 || out[len(out)-1].Voice != b.voice.String() {
			v := voiceView{Voice: b.voice.String()}
			if b.voice == readout.Commentary {
				v.ID = ownVoiceID(id, b.span.Start)
			}
			out = append(out, v)
		}
		last := &out[len(out)-1]
		if strings.ContainsFunc(b.span.In(d.Text), isWord) { // a lone quotation mark needs no heading
			last.Label = voiceLabels[b.voice]
		}
		last.Paragraphs = append(last.Paragraphs, sweep.segments(b.span))
	}
	return out
}

func ownVoiceID(id string, at int) string { return fmt.Sprintf("%s-v%d", id, at) }

var voiceLabels = map[readout.Voice]string{
	readout.Commentary:  "In the writer’s own voice",
	readout.Citation:    "Where it comes from",
	readout.Boilerplate: "Belongs to the page",
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

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
	if len(d.Paragraphs) == 0 {
		for i := range len(d.Text) {
			if d.Text[i] == '\n' {
				cuts = append(cuts, i)
			}
		}
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
	waiting []mark // in order of start
	active  []mark
}

// segments cuts a block, which must not lie before the last one.
func (s *sweep) segments(b readout.Span) []segment {
	var out []segment
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

// edges are the classes of the first and the last segment of a stretch whose
// mark has a beginning and an end to be seen.
var edges = map[string][2]string{"con": {"open", "shut"}, "act": {"begin", "end"}}

func (s *sweep) segment(at readout.Span) segment {
	out := segment{Text: strings.ToValidUTF8(at.In(s.text), "\uFFFD")}
	var classes, claims, titles, starts, ends []string
	add := func(to *[]string, what string) {
		if what != "" && !slices.Contains(*to, what) {
			*to = append(*to, what)
		}
	}
	for i := range s.active {
		m := &s.active[i]
		first, last := !m.begun, m.span.End == at.End
		m.begun = true
		add(&classes, m.class)
		add(&claims, m.row)
		add(&titles, m.title)
		if first {
			add(&starts, m.key)
			add(&out.Taken, m.label)
			add(&out.Gone, m.gone)
			if m.ref.ID != "" {
				out.Refs = append(out.Refs, m.ref)
			}
		}
		if last {
			add(&ends, m.key)
			add(&out.Lost, m.lost)
		}
		out.Added = out.Added || m.class == "ins"
		if edge := edges[m.class]; edge != [2]string{} { // a stretch may be cut into several segments
			if first {
				add(&classes, edge[0])
			}
			if last {
				add(&classes, edge[1])
			}
		}
	}
	if len(claims) > 0 {
		add(&classes, "row")
	}
	out.Class, out.Claims, out.Title = strings.Join(classes, " "), strings.Join(claims, " "), strings.Join(titles, "; ")
	out.Starts, out.Ends = strings.Join(starts, " "), strings.Join(ends, " ")
	return out
}
