// Package actor scores what is read of actors: of which state they are, which
// sector they belong to, and which words speak of the same one.
package actor

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/gold"
)

// Mark is a stretch of a gold text that speaks of an actor, or, where Actor is
// 0, a place that is none.
type Mark struct {
	Span  readout.Span // bytes of Text.Text; its last word is the head
	Actor int          // Gold.Number
}

// Text is a text of the gold set without its marks.
type Text struct {
	Name   string
	Text   string
	Actors []Gold // in order of the file
	Marks  []Mark // in order of text
}

// Actor is the actor of that number, nil where there is none.
func (t *Text) Actor(number int) *Gold {
	for i := range t.Actors {
		if t.Actors[i].Number == number {
			return &t.Actors[i]
		}
	}
	return nil
}

// Parse reads a gold text: lines "NUMBER NAME | KIND | COUNTRY | SECTOR", with
// " or " between what is right, an empty line, and the text with marks
// "{NUMBER words}" and "{! words}". Marks do not nest. A line of somebody without
// a name may go on with "| HOW MANY ROLE, anonymous, because REASON", where HOW
// MANY is a number or "many" and what the text does not tell is left out. What is
// not of this form is an error that names file and line.
func Parse(name, file string) (Text, error) {
	t := Text{Name: name}
	head, marked, ok := strings.Cut(file, "\n\n")
	if !ok {
		return t, fmt.Errorf("%s:1: an empty line must stand between actors and text", name)
	}
	lines := strings.Split(head, "\n")
	for i, line := range lines {
		g, err := parseGold(line)
		if err == nil && t.Actor(g.Number) != nil {
			err = fmt.Errorf("a second actor %d", g.Number)
		}
		if err != nil {
			return t, fmt.Errorf("%s:%d: %w", name, i+1, err)
		}
		t.Actors = append(t.Actors, g)
	}
	var b strings.Builder
	fail := func(at int, format string, args ...any) (Text, error) {
		line := len(lines) + 2 + strings.Count(marked[:at], "\n")
		return t, fmt.Errorf("%s:%d: %s", name, line, fmt.Sprintf(format, args...))
	}
	for at := 0; at < len(marked); {
		open := strings.IndexByte(marked[at:], '{')
		if open < 0 {
			b.WriteString(marked[at:])
			break
		}
		b.WriteString(marked[at : at+open])
		at += open
		inner, _, closed := strings.Cut(marked[at+1:], "}")
		tag, words, spaced := strings.Cut(inner, " ")
		if !closed || !spaced || words == "" || strings.Contains(inner, "{") {
			return fail(at, "the mark %q is not {NUMBER words}", inner)
		}
		m := Mark{Span: readout.Span{Start: b.Len(), End: b.Len() + len(words)}}
		if tag != "!" {
			var err error
			if m.Actor, err = strconv.Atoi(tag); err != nil || t.Actor(m.Actor) == nil {
				return fail(at, "%q is the number of no actor", tag)
			}
		}
		b.WriteString(words)
		t.Marks = append(t.Marks, m)
		at += len(inner) + 2
	}
	t.Text = b.String()
	for i := range t.Actors {
		if u := t.Actors[i].Unnamed; u != nil && !strings.Contains(t.Text, u.Reason) {
			return fail(0, "%q does not stand in the text", u.Reason)
		}
	}
	return t, nil
}

// ReadFolder reads every *.txt of a folder, in order of name.
func ReadFolder(dir string) ([]Text, error) { return gold.Folder(dir, Parse) }
