package segment

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/export/conllu"
)

// treebank reads a file of the data folder: READOUT_DATA, or shared/data beside
// the repository.
func treebank(t testing.TB, name string) []*readout.Record {
	t.Helper()
	folder := os.Getenv("READOUT_DATA")
	if folder == "" {
		folder = filepath.Join("..", "..", "..", "shared", "data")
	}
	f, err := os.Open(filepath.Join(folder, name))
	if err != nil {
		t.Skipf("no treebank to score on (set READOUT_DATA to the data folder): %v", err)
	}
	defer f.Close()
	var records []*readout.Record
	for r, err := range conllu.Read(f) {
		if err != nil {
			t.Fatal(err)
		}
		records = append(records, r)
	}
	return records
}

// withoutParagraphs gives the document as one line of text.
func withoutParagraphs(r *readout.Record) *readout.Record {
	return &readout.Record{
		Document: &readout.Document{
			ID:   r.Document.ID,
			Text: strings.ReplaceAll(r.Document.Text, "\n\n", "  "),
		},
		Sentences: r.Sentences,
	}
}

func score(t testing.TB, records []*readout.Record) Score {
	t.Helper()
	var sum Score
	for _, gold := range records {
		found := &readout.Record{Document: gold.Document}
		if err := (token.Stage{}).Run(context.Background(), found); err != nil {
			t.Fatal(err)
		}
		s, err := Compare(gold, found)
		if err != nil {
			t.Fatal(err)
		}
		sum.Add(s)
	}
	return sum
}

// The floors are below what was measured by less than half a point: a change
// that costs more shows.
func TestTreebanks(t *testing.T) {
	for _, c := range []struct {
		file      string
		documents []string // parts of the ids that count, all if empty
		flat      bool     // without paragraphs
		sentences float64
		tokens    float64
		words     float64
	}{
		{"ud-ewt/dev.conllu", nil, false, 0.88, 0.99, 0.985},
		{"ud-ewt/dev.conllu", nil, true, 0.76, 0.99, 0.985},
		{"gum/dev.conllu", []string{"_news_", "_interview_"}, false, 0.967, 0.995, 0.995},
		{"gum/dev.conllu", nil, false, 0.96, 0.995, 0.995},
	} {
		var records []*readout.Record
		for _, r := range treebank(t, c.file) {
			keep := len(c.documents) == 0
			for _, d := range c.documents {
				keep = keep || strings.Contains(r.Document.ID, d)
			}
			if keep && c.flat {
				r = withoutParagraphs(r)
			}
			if keep {
				records = append(records, r)
			}
		}
		s := score(t, records)
		t.Logf("%s %v flat=%v: %v", c.file, c.documents, c.flat, s)
		if s.Sentences.F1() < c.sentences || s.Tokens.F1() < c.tokens || s.Words.F1() < c.words {
			t.Errorf("%s %v flat=%v: %v, want at least %v, %v, %v", c.file, c.documents, c.flat, s, c.sentences, c.tokens, c.words)
		}
	}
}
