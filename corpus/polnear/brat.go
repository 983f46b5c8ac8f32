// Package polnear reads PolNeAR (Newell, Margolin and Ruths 2018), news of
// American politics in which every outermost attribution is marked, as its
// publishers hand it out: texts beside brat standoff files.
package polnear

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
)

// Gold is one attribution as an annotator marked it: the fragments of each
// role, in code points of the text as brat counts them.
type Gold struct {
	Source, Cue, Content []readout.Span
}

// ReadBrat reads the attributions of a brat standoff file: text-bound
// annotations (T lines, fragments separated by ";") that event lines (E lines)
// bind to the roles Source, Cue and Content. Several arguments of one role add
// up. Lines of other kinds are passed over; a T or E line that breaks the format
// is an error with its number.
func ReadBrat(r io.Reader) ([]Gold, error) {
	bound := map[string][]readout.Span{}
	var events []string
	scan := bufio.NewScanner(r)
	scan.Buffer(make([]byte, 1<<16), 1<<24)
	for n := 1; scan.Scan(); n++ {
		line := strings.TrimRight(scan.Text(), "\r")
		switch {
		case strings.HasPrefix(line, "T"):
			id, spans, err := readBound(line)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			bound[id] = spans
		case strings.HasPrefix(line, "E"):
			events = append(events, line)
		}
	}
	if err := scan.Err(); err != nil {
		return nil, err
	}
	var all []Gold
	for _, line := range events {
		_, args, ok := strings.Cut(line, "\t")
		if !ok {
			return nil, fmt.Errorf("event %q has no arguments", line)
		}
		var g Gold
		for _, arg := range strings.Fields(args) {
			role, id, _ := strings.Cut(arg, ":")
			// A repeated role is numbered: Content2.
			switch strings.TrimRight(role, "0123456789") {
			case "Source":
				g.Source = merge(g.Source, bound[id])
			case "Cue":
				g.Cue = merge(g.Cue, bound[id])
			case "Content":
				g.Content = merge(g.Content, bound[id])
			}
		}
		all = append(all, g)
	}
	return all, nil
}

// readBound reads one T line: "T1\tSource 0 24;30 35\ttext". A line without
// offsets stands for nothing and gives no spans.
func readBound(line string) (string, []readout.Span, error) {
	f := strings.Split(line, "\t")
	if len(f) < 2 {
		return f[0], nil, nil
	}
	_, offsets, ok := strings.Cut(f[1], " ")
	if !ok {
		return f[0], nil, nil
	}
	var spans []readout.Span
	for _, part := range strings.Split(offsets, ";") {
		from, to, ok := strings.Cut(part, " ")
		if !ok {
			return "", nil, fmt.Errorf("%q is no pair of offsets", part)
		}
		start, err := strconv.Atoi(from)
		if err != nil {
			return "", nil, fmt.Errorf("offset %q: %w", from, err)
		}
		end, err := strconv.Atoi(to)
		if err != nil {
			return "", nil, fmt.Errorf("offset %q: %w", to, err)
		}
		spans = append(spans, readout.Span{Start: start, End: end})
	}
	return f[0], spans, nil
}

// merge appends the spans of b that a does not have.
func merge(a, b []readout.Span) []readout.Span {
next:
	for _, s := range b {
		for _, t := range a {
			if s == t {
				continue next
			}
		}
		a = append(a, s)
	}
	return a
}
