package main

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/name"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/extract/attribution"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/resolve/actor"
)

// stages are the implementations that this program is made of, in order.
func stages() []readout.Stage {
	return append(annotators(),
		attribution.Stage{},
		actor.Stage{},
	)
}

// annotators are the stages up to names, which is all that parse runs.
func annotators() []readout.Stage {
	return []readout.Stage{token.Stage{}, quote.Stage{}, name.Stage{}}
}

// reconciler compares the Records.
func reconciler() readout.Reconciler { return reconcile.Reconciler{} }
