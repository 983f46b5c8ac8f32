package record

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/readout-news/readout"
)

// Layout is how the objects of one output are put together.
type Layout uint8

// The layouts. List is one JSON array, indented, to be read as a whole; Lines
// is one object a line (JSON Lines), to be read as it comes.
const (
	List Layout = iota
	Lines
)

// WriteRecords writes one object a Record, then one a Skip. It fails where w
// does, or where a Span does not fit the text of its Document, which is a
// mistake of the stage that made it.
func WriteRecords(w io.Writer, records []*readout.Record, skips []readout.Skip, layout Layout) error {
	l := &list{w: w, layout: layout}
	for _, r := range records {
		l.add(recordOf(r))
	}
	return l.end(skips)
}

// Encode is one Record as an object without a line feed, which Decode reads
// back. It fails where a Span does not fit the text.
func Encode(r *readout.Record) ([]byte, error) {
	var b bytes.Buffer
	if err := WriteRecords(&b, []*readout.Record{r}, nil, Lines); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// WriteStories writes one object a Story, then one a Skip. It fails where w
// does, where a Story speaks of a Document that is none of its Accounts, or
// where a Span does not fit its text.
func WriteStories(w io.Writer, stories []*readout.Story, skips []readout.Skip, layout Layout) error {
	l := &list{w: w, layout: layout}
	for _, s := range stories {
		l.add(storyOf(s))
	}
	return l.end(skips)
}

// list writes objects one after another and keeps the first error.
type list struct {
	w      io.Writer
	layout Layout
	count  int
	err    error
}

func (l *list) add(object any, err error) {
	if l.err != nil || err != nil {
		l.err = first(l.err, err)
		return
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // the output is no page, and the text should stay legible
	if l.layout == List {
		b.WriteString([]string{"[\n  ", ",\n  "}[min(l.count, 1)])
		e.SetIndent("  ", "  ")
	}
	if err := e.Encode(object); err != nil {
		l.err = fmt.Errorf("write JSON: %w", err)
		return
	}
	if l.layout == List {
		b.Truncate(b.Len() - 1) // the line feed: a comma may have to follow
	}
	l.count++
	_, l.err = l.w.Write(b.Bytes())
}

func (l *list) end(skips []readout.Skip) error {
	for _, s := range skips {
		l.add(skipOf(s), nil)
	}
	if l.err != nil || l.layout == Lines {
		return l.err
	}
	closing := "\n]\n"
	if l.count == 0 {
		closing = "[]\n"
	}
	_, err := io.WriteString(l.w, closing)
	return err
}

func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
