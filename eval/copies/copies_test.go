package copies

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
)

func TestReadPairs(t *testing.T) {
	got, err := ReadPairs(strings.NewReader("# by eye\na b narrative\n\nc d  quotation\n"))
	want := []Labelled{{"a", "b", Narrative}, {"c", "d", Quotation}}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("%v\n%s", err, diff)
	}
	for _, wrong := range []string{"a b", "a b copied"} {
		if _, err := ReadPairs(strings.NewReader(wrong)); err == nil {
			t.Errorf("%q is read", wrong)
		}
	}
}

// TestMadeCopies holds what issue readers are promised: copies of our own
// accounts are found whatever was done to them, in the right direction where a
// date or a credit line tells it, and none between independent accounts.
func TestMadeCopies(t *testing.T) {
	dirs := []string{filepath.Join("testdata", "accounts"), filepath.Join("..", "claim", "testdata", "build"), filepath.Join("..", "..", "examples")}
	accounts, err := ReadAccounts(dirs...)
	if err != nil {
		t.Fatal(err)
	}
	known, err := Known(dirs...)
	if err != nil {
		t.Fatal(err)
	}
	p, err := pipeline.New(token.Stage{}, quote.Stage{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := ScoreMade(accounts, known, func(name, text string) (*readout.Record, error) {
		item := read.Text(name, []byte(text), read.Options{})
		if item.Skip != nil {
			return nil, item.Skip
		}
		return p.Annotate(context.Background(), &readout.Record{Document: item.Document})
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%v\n%s", s, strings.Join(s.Different, "\n"))
	right, asked := s.Right[ByCredit]+s.Right[ByDate], s.Asked[ByCredit]+s.Asked[ByDate]
	if s.Pairs.F1() < 0.97 || right*100 < asked*95 || s.Claimed > 0 {
		t.Errorf("pair F1 %.3f, %d of %d directions, %d of %d independent pairs taken for copies", s.Pairs.F1(), right, asked, s.Claimed, s.Independent)
	}
}
