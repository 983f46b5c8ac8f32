package web

import (
	"cmp"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/serve/desk"
)

// mark is a stretch of text that is marked.
type mark struct {
	span  readout.Span
	class string // "src", "cue", "con", "act"; "" where only an actor or item is meant
	item  string
	title string
	actor string
	begin bool // the item begins here
}

// marksOf are the marks of a document: source, cue, content and authority of
// every statement, the words of every event, the names of actors.
func marksOf(d *desk.Document) []mark {
	var out []mark
	r := d.Record
	for i := range d.Items {
		it := &d.Items[i]
		from := len(out)
		if it.Act != nil {
			out = append(out, mark{span: it.Act.Event.Trigger, class: "act", item: it.ID, title: "act"})
		} else {
			out = append(out, statementMarks(it.Statement)...)
		}
		first := -1
		for k := from; k < len(out); k++ {
			out[k].item = it.ID
			if !out[k].span.Empty() && (first < 0 || out[k].span.Start < out[first].span.Start) {
				first = k
			}
		}
		if first >= 0 {
			out[first].begin = true
		}
	}
	for i := range r.Actors {
		a := &r.Actors[i]
		if a.Unnamed != nil {
			continue
		}
		for _, m := range a.Mentions {
			if m.Form == readout.ByName {
				out = append(out, mark{span: m.Span, title: "actor: " + a.Name, actor: actorPath(desk.Party{Actor: a.ID, Name: a.Name})})
			}
		}
	}
	size := len(r.Document.Text)
	out = slices.DeleteFunc(out, func(m mark) bool { return m.span.Empty() || m.span.Start < 0 || m.span.End > size })
	slices.SortStableFunc(out, func(a, b mark) int { return cmp.Compare(a.span.Start, b.span.Start) })
	return out
}

func statementMarks(s *desk.Statement) []mark {
	a := s.Attribution
	who := cmp.Or(s.Speaker.Name, "source not named")
	out := []mark{{span: a.Source, class: "src", title: "source: " + who}, {span: a.Cue, class: "cue", title: "cue: " + who}}
	for _, c := range a.Content {
		out = append(out, mark{span: c, class: "con", title: "content: " + who})
	}
	for _, v := range a.Via {
		out = append(out, mark{span: v, class: "src", title: "authority"})
	}
	return out
}
