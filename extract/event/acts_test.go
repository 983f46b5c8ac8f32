package event_test

import (
	"context"
	_ "embed"
	"strings"
	"testing"

	"github.com/readout-news/readout/extract/event"
)

// acts are sentences of our own, each with the PLOVER type of its act before it,
// YIELD for CONCEDE and RETREAT. They go through the types by what these mean, in
// words that the lexicon may or may not have.
//
//go:embed testdata/acts.txt
var acts string

// leastActs is the part of acts whose first event must have the type, in per cent:
// somewhat below what is measured, so that a slip shows and a new parser does not.
const leastActs = 85

func TestActs(t *testing.T) {
	rules := event.Stage{}
	all, right := 0, 0
	for line := range strings.Lines(acts) {
		want, text, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			t.Fatalf("no type in %q", line)
		}
		r := read(t, text)
		if err := rules.Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range r.Events {
			if got = e.Type; got != "" {
				break
			}
		}
		if got == "CONCEDE" || got == "RETREAT" {
			got = event.Yield
		}
		all++
		if got == want {
			right++
		} else {
			t.Logf("%s, found %q: %s", want, got, text)
		}
	}
	t.Logf("%d of %d", right, all)
	if right*100 < all*leastActs {
		t.Errorf("the type of %d of %d acts is right, want %d%%", right, all, leastActs)
	}
}
