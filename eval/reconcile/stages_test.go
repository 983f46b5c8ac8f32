package reconcile

import (
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/extract/attribution"
	"github.com/readout-news/readout/extract/attribution/network"
	"github.com/readout-news/readout/extract/event"
	"github.com/readout-news/readout/extract/tie"
	"github.com/readout-news/readout/extract/time"
	"github.com/readout-news/readout/resolve/actor"
)

// stages are those that compare runs by default.
func stages(tb testing.TB) []readout.Stage {
	tb.Helper()
	words, err := encode.Shipped()
	if err != nil {
		tb.Fatal(err)
	}
	marks, err := network.Shipped(words.Model())
	if err != nil {
		tb.Fatal(err)
	}
	acts, err := event.Load()
	if err != nil {
		tb.Fatal(err)
	}
	return []readout.Stage{token.Stage{}, quote.Stage{}, words, time.Stage{}, attribution.Stage{Network: marks}, acts, tie.Stage{}, actor.Stage{}}
}
