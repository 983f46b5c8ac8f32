package event

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
)

// Marked is a sentence in which somebody marked the two parties of one event
// and named its type.
type Marked struct {
	ID   string
	Text string
	// Source and Target are every place at which the party is marked; none
	// where the sentence names nobody ("an actor", "a recipient").
	Source, Target []readout.Span
	Root           string // in the names of the gold: YIELD, not CONCEDE
	Quad           int    // 1 to 4, as Event.Quad
}

// ReadMarked reads a table with a head line, tab-separated, of which the
// columns sentence_id, marked_sentence, gold_root and gold_penta are used. The
// marks are <s>, </s> around the source and <t>, </t> around the target. It
// fails with the number of the row, counted from 1 after the head.
func ReadMarked(r io.Reader) ([]Marked, error) {
	in := csv.NewReader(r)
	in.Comma, in.LazyQuotes = '\t', true // quotation marks stand unprotected within fields
	head, err := in.Read()
	if err != nil {
		return nil, fmt.Errorf("marked sentences: no head line: %w", err)
	}
	at := map[string]int{}
	for _, name := range []string{"sentence_id", "marked_sentence", "gold_root", "gold_penta"} {
		i := slices.Index(head, name)
		if i < 0 {
			return nil, fmt.Errorf("marked sentences: no column %s", name)
		}
		at[name] = i
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
		m := unmark(row[at["marked_sentence"]])
		m.ID, m.Root = row[at["sentence_id"]], row[at["gold_root"]]
		if m.Quad, err = strconv.Atoi(row[at["gold_penta"]]); err != nil {
			return nil, fmt.Errorf("marked sentences: row %d: gold_penta: %w", n, err)
		}
		all = append(all, m)
	}
}

// unmark takes the marks out of a sentence and keeps where they stood, without
// white space at the ends of what they hold.
func unmark(s string) Marked {
	var m Marked
	var b strings.Builder
	open := map[byte]int{}
	for i := 0; i < len(s); {
		switch rest := s[i:]; {
		case strings.HasPrefix(rest, "<s>"), strings.HasPrefix(rest, "<t>"):
			open[rest[1]] = b.Len()
			i += 3
		case strings.HasPrefix(rest, "</s>"), strings.HasPrefix(rest, "</t>"):
			start, ok := open[rest[2]]
			delete(open, rest[2])
			i += 4
			if !ok {
				continue
			}
			span := trim(readout.Span{Start: start, End: b.Len()}, b.String())
			if rest[2] == 's' {
				m.Source = append(m.Source, span)
			} else {
				m.Target = append(m.Target, span)
			}
		default:
			b.WriteByte(s[i])
			i++
		}
	}
	m.Text = b.String()
	return m
}

func trim(s readout.Span, text string) readout.Span {
	for !s.Empty() && text[s.Start] == ' ' {
		s.Start++
	}
	for !s.Empty() && text[s.End-1] == ' ' {
		s.End--
	}
	return s
}

// Folds deals the sentences to n parts, in turn, so that what is trained on the
// others can be scored on each; a sentence that stands there with several pairs
// of parties stays in one part.
func Folds(all []Marked, n int) []int {
	part := map[string]int{}
	folds := make([]int, len(all))
	for i, m := range all {
		f, known := part[m.Text]
		if !known {
			f = len(part) % n
			part[m.Text] = f
		}
		folds[i] = f
	}
	return folds
}
