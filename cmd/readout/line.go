package main

import (
	"cmp"
	"fmt"
	"sort"
	"strings"

	"golang.org/x/text/cases"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// headOf is a document in a line: ID, day, outlet, headline or address.
func headOf(d *readout.Document) string {
	day := cmp.Or(d.Published.String(), "no date")
	return fmt.Sprintf("%s  %s  %s  %s", d.ID, day, cmp.Or(d.Outlet, "outlet unknown"), cmp.Or(d.Title, d.URI))
}

// statement is an attribution in a line: who, the cue, what, through whom.
func statement(r *readout.Record, a *readout.Attribution) string {
	var b strings.Builder
	who := r.Text(a.Source)
	if x := r.ActorOf(a.Source); x != nil && x.Name != "" && !strings.Contains(who, x.Name) {
		who += " [" + x.Name + "]"
	}
	b.WriteString(cmp.Or(who, "(nobody named)"))
	if a.Polarity == readout.Negative {
		b.WriteString(" (did not)")
	}
	if !a.Cue.Empty() {
		b.WriteString(" " + r.Text(a.Cue))
	}
	if !a.Addressee.Empty() {
		b.WriteString(" (to " + r.Text(a.Addressee) + ")")
	}
	b.WriteString(":")
	for _, c := range a.Content {
		b.WriteString(" " + r.Text(c))
	}
	for _, v := range a.Via {
		b.WriteString(" < " + r.Text(v))
	}
	return b.String()
}

// act is an event in a line: type, who, the trigger, to whom, when, where.
func act(r *readout.Record, e *readout.Event) string {
	list := func(all []readout.Span) string {
		var words []string
		for _, s := range all {
			words = append(words, r.Text(s))
		}
		return strings.Join(words, ", ")
	}
	parts := []string{e.Type + ":", list(e.Actors), r.Text(e.Trigger)}
	if len(e.Recipients) > 0 {
		parts = append(parts, "-> "+list(e.Recipients))
	}
	if e.Time != nil && e.Time.From.Known() {
		parts = append(parts, "on "+e.Time.From.String())
	}
	if !e.Place.Span.Empty() {
		parts = append(parts, "in "+r.Text(e.Place.Span))
	}
	if e.Status != readout.Actual {
		parts = append(parts, "("+e.Status.String()+")")
	}
	return strings.Join(parts, " ")
}

// sentenceWith is the first sentence that has one of the words, and where none
// has one as it was written, the first of the text.
func sentenceWith(r *readout.Record, terms []store.Term) readout.Span {
	fold := cases.Fold()
	text := fold.String(r.Document.Text)
	if len(r.Sentences) == 0 {
		return readout.Span{}
	}
	best := r.Sentences[0].Span
	if len(text) != len(r.Document.Text) { // folding has moved the places
		return best
	}
	first := -1
	for _, t := range terms {
		if t.Not {
			continue
		}
		if at := strings.Index(text, fold.String(t.Words[0])); at >= 0 && (first < 0 || at < first) {
			first = at
		}
	}
	if first < 0 {
		return best
	}
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Span.End > first })
	if i < len(r.Sentences) {
		return r.Sentences[i].Span
	}
	return best
}
