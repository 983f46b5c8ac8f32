// Package brat writes the Attributions of a Record in the standoff format of
// brat (brat.nlplab.org/standoff.html), with the types and roles of PolNeAR
// (Newell et al. 2018), so that what reads that corpus reads this as well.
//
// The annotations belong to a text file that holds Document.Text unchanged:
// offsets are Unicode code points into it. A text-bound annotation whose words
// stand on several lines has a fragment a line, since brat wants none to hold a
// line end; its text is that of its fragments with a space between.
package brat

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
)

// Options say what to write.
type Options struct {
	// Nested adds the Attributions that stand in another's content. PolNeAR
	// annotates the outermost only.
	Nested bool
}

// Write writes the .ann file of r. It fails where w does, or where a Span does
// not fit the text of the Document.
func Write(w io.Writer, r *readout.Record, o Options) error {
	f := &file{text: r.Document.Text, index: codepoint.New(r.Document.Text)}
	for i := range r.Attributions {
		if a := &r.Attributions[i]; a.Within == "" || o.Nested {
			f.attribution(a)
		}
	}
	if f.err != nil {
		return fmt.Errorf("document %s (%s): %w", r.Document.ID, r.Document.URI, f.err)
	}
	_, err := io.WriteString(w, f.out.String())
	return err
}

// file is what is being written.
type file struct {
	text         string
	index        *codepoint.Index
	out          strings.Builder
	bound, event int // the last numbers given
	err          error
}

// attribution writes the T lines of the parts and of the event's trigger, and
// the E line. The trigger has the words of the cue; where there is no cue,
// those of the source, else of the content, since an event needs one.
func (f *file) attribution(a *readout.Attribution) {
	source, cue, content := f.fragments(a.Source), f.fragments(a.Cue), f.fragments(a.Content...)
	trigger, kind := cue, "Attribution"
	if len(trigger) == 0 {
		trigger = source
	}
	if len(trigger) == 0 {
		trigger = content
	}
	if len(trigger) == 0 {
		return
	}
	if len(source) == 0 {
		kind = "Attribution-no-source"
	}
	t1, t2, t3 := f.line("Source", source), f.line("Cue", cue), f.line("Content", content)
	t4 := f.line(kind, trigger)
	f.event++
	fmt.Fprintf(&f.out, "E%d\t%s:%s", f.event, kind, t4)
	for _, role := range [][2]string{{"Content", t3}, {"Cue", t2}, {"Source", t1}} {
		if role[1] != "" {
			fmt.Fprintf(&f.out, " %s:%s", role[0], role[1])
		}
	}
	f.out.WriteByte('\n')
}

// line writes a text-bound annotation and gives its id, "" where it has no
// words.
func (f *file) line(kind string, fragments []readout.Span) string {
	if len(fragments) == 0 {
		return ""
	}
	var at, words []string
	for _, s := range fragments {
		start, end, err := f.index.Range(s)
		if err != nil {
			f.err = err
			return ""
		}
		at = append(at, fmt.Sprintf("%d %d", start, end))
		words = append(words, s.In(f.text))
	}
	f.bound++
	id := fmt.Sprintf("T%d", f.bound)
	fmt.Fprintf(&f.out, "%s\t%s %s\t%s\n", id, kind, strings.Join(at, ";"), strings.Join(words, " "))
	return id
}

// fragments are the parts in order of text, those that overlap as one, each cut
// at its line ends and tabs, without white space where it was cut. An empty
// part has none.
func (f *file) fragments(parts ...readout.Span) []readout.Span {
	parts = slices.DeleteFunc(slices.Clone(parts), readout.Span.Empty)
	slices.SortFunc(parts, readout.Span.Compare)
	var whole []readout.Span
	for _, p := range parts {
		if _, _, err := f.index.Range(p); err != nil {
			f.err = err
			return nil
		}
		if n := len(whole); n > 0 && whole[n-1].Overlaps(p) {
			whole[n-1] = whole[n-1].Cover(p)
			continue
		}
		whole = append(whole, p)
	}
	var out []readout.Span
	for _, p := range whole {
		out = f.cut(out, p)
	}
	return out
}

func (f *file) cut(out []readout.Span, p readout.Span) []readout.Span {
	start := p.Start
	add := func(end int) {
		words := f.text[start:end]
		s := readout.Span{Start: start, End: end}
		s.Start += len(words) - len(strings.TrimLeftFunc(words, unicode.IsSpace))
		s.End -= len(words) - len(strings.TrimRightFunc(words, unicode.IsSpace))
		if !s.Empty() {
			out = append(out, s)
		}
	}
	for i, r := range p.In(f.text) {
		if breaks(r) {
			add(p.Start + i)
			start = p.Start + i
		}
	}
	add(p.End)
	return out
}

// breaks reports whether readers of the format would take r for the end of a
// line or of a field: what ends a line in Unicode, and the tab.
func breaks(r rune) bool {
	switch r {
	case '\n', '\r', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029':
		return true
	}
	return r >= 0x1C && r <= 0x1E // Python ends lines there
}
