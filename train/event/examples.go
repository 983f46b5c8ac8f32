package event

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/extract/event"
)

// Marked is a sentence with one marked event.
type Marked struct {
	ID, Text       string
	Source, Target []readout.Span
	Type           string // YIELD for CONCEDE and RETREAT
}

// ReadMarked reads a table with a head line, tab-separated, of which the columns
// sentence_id, marked_sentence and gold_root are used; <s> and <t> mark the
// parties. It fails with the number of the row.
func ReadMarked(r io.Reader) ([]Marked, error) {
	in := csv.NewReader(r)
	in.Comma, in.LazyQuotes = '\t', true
	head, err := in.Read()
	if err != nil {
		return nil, fmt.Errorf("marked sentences: no head line: %w", err)
	}
	id, text, root := slices.Index(head, "sentence_id"), slices.Index(head, "marked_sentence"), slices.Index(head, "gold_root")
	if id < 0 || text < 0 || root < 0 {
		return nil, errors.New("marked sentences: the columns sentence_id, marked_sentence and gold_root are wanted")
	}
	var all []Marked
	for n := 1; ; n++ {
		row, err := in.Read()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, fmt.Errorf("marked sentences: row %d: %w", n, err)
		}
		m := unmark(row[text])
		m.ID, m.Type = row[id], row[root]
		all = append(all, m)
	}
}

// unmark takes the marks out and keeps where they stood.
func unmark(s string) Marked {
	var m Marked
	var b strings.Builder
	start := 0
	for s != "" {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			b.WriteString(s)
			break
		}
		b.WriteString(s[:i])
		s = s[i:]
		tag, rest, ok := strings.Cut(s, ">")
		switch {
		case ok && (tag == "<s" || tag == "<t"):
			start = b.Len()
		case ok && tag == "</s":
			m.Source = append(m.Source, readout.Span{Start: start, End: b.Len()})
		case ok && tag == "</t":
			m.Target = append(m.Target, readout.Span{Start: start, End: b.Len()})
		default:
			b.WriteByte('<')
			rest = s[1:]
		}
		s = rest
	}
	m.Text = b.String()
	return m
}

// ExampleOf is the act of r that the marks of m mean: of those whose actor
// touches the source the first that touches the target too, else the first; else
// the first of all. False where the rules find none.
func ExampleOf(m Marked, r *readout.Record) (Example, bool) {
	var triggers []readout.Span
	var features [][]string
	events := event.Watch(r, func(t readout.Span, f []string) {
		triggers = append(triggers, t)
		features = append(features, slices.Clone(f))
	})
	best, rank := -1, -1
	for i := range events {
		e := &events[i]
		if e.Type == "" {
			continue
		}
		v := 0
		if touch(e.Actors, m.Source) {
			v = 2
			if touch(e.Recipients, m.Target) || touch(e.Actors, m.Target) && len(e.Recipients) == 0 {
				v = 3
			}
		}
		if v > rank {
			best, rank = i, v
		}
	}
	if best < 0 {
		return Example{}, false
	}
	k := slices.Index(triggers, events[best].Trigger)
	if k < 0 {
		return Example{}, false
	}
	return Example{Features: features[k], Rules: fold(events[best].Type), Gold: m.Type}, true
}

func fold(kind string) string {
	if kind == "CONCEDE" || kind == "RETREAT" {
		return event.Yield
	}
	return kind
}

func touch(a, b []readout.Span) bool {
	for _, s := range a {
		for _, t := range b {
			if s.Overlaps(t) {
				return true
			}
		}
	}
	return false
}
