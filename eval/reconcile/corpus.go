package reconcile

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/readout-news/readout"
)

// Labelled is a document with the name of the story that people put it in.
type Labelled struct {
	URI, Story, Text string
}

// ReadLabelled reads one JSON object a line with uri, story and text, as the
// plain-text form of ECB+ (Cybulska and Vossen 2014) has them. The error names
// the line.
func ReadLabelled(r io.Reader) ([]Labelled, error) {
	var all []Labelled
	lines := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			var l Labelled
			if err := json.Unmarshal(line, &l); err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			all = append(all, l)
		}
		switch {
		case errors.Is(err, io.EOF):
			return all, nil
		case err != nil:
			return nil, err
		}
	}
}

// Partition labels each document with the story that it was put in, in the
// order of docs, so that it can be held against another. A document of two
// stories counts for the first; one of none is a story of its own.
func Partition(docs []Labelled, stories []*readout.Story) []string {
	label := make(map[string]string)
	for i, s := range stories {
		for _, a := range s.Accounts {
			if uri := a.Record.Document.URI; label[uri] == "" {
				label[uri] = fmt.Sprintf("story %d", i)
			}
		}
	}
	found := make([]string, len(docs))
	for i, d := range docs {
		if found[i] = label[d.URI]; found[i] == "" {
			found[i] = d.URI
		}
	}
	return found
}

// Gold labels each document with its own story.
func Gold(docs []Labelled) []string {
	return slices.Collect(func(yield func(string) bool) {
		for _, d := range docs {
			if !yield(d.Story) {
				return
			}
		}
	})
}
