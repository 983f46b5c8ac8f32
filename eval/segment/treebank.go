package segment

import (
	"fmt"
	"io"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/conllu"
)

// Choice is which documents of a treebank count, and how they are shown to the
// stage.
type Choice struct {
	// Documents are parts of the ids of the documents that count; all do where
	// it is empty. In GUM the genre is such a part: "_news_".
	Documents []string
	// Flat takes the paragraphs away: each document is one line.
	Flat bool
}

func (c Choice) takes(id string) bool {
	for _, part := range c.Documents {
		if strings.Contains(id, part) {
			return true
		}
	}
	return len(c.Documents) == 0
}

// Treebank scores annotate, which fills the Sentences of a Record, on the raw
// text of a CoNLL-U file. It fails where the file is broken or annotate fails.
func Treebank(r io.Reader, choice Choice, annotate func(*readout.Record) error) (Score, error) {
	var sum Score
	for gold, err := range conllu.Read(r) {
		if err != nil {
			return Score{}, err
		}
		if !choice.takes(gold.Document.ID) {
			continue
		}
		if choice.Flat {
			gold = withoutParagraphs(gold)
		}
		found := &readout.Record{Document: gold.Document}
		if err := annotate(found); err != nil {
			return Score{}, fmt.Errorf("document %s: %w", gold.Document.ID, err)
		}
		s, err := Compare(gold, found)
		if err != nil {
			return Score{}, fmt.Errorf("document %s: %w", gold.Document.ID, err)
		}
		sum.Add(s)
	}
	return sum, nil
}

// withoutParagraphs gives the document as one line of text of the same length,
// so that the gold Spans still hold.
func withoutParagraphs(r *readout.Record) *readout.Record {
	return &readout.Record{
		Document: &readout.Document{
			ID:   r.Document.ID,
			Text: strings.ReplaceAll(r.Document.Text, "\n\n", "  "),
		},
		Sentences: r.Sentences,
	}
}
