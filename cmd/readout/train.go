package main

import (
	"context"

	"github.com/readout-news/readout/train/attribution"
	"github.com/readout-news/readout/train/engine"
	"github.com/readout-news/readout/train/event"
	"github.com/readout-news/readout/train/fast"
)

// trainCommand fits weights. It is for those who change a network; the weights
// that the program uses are part of it.
type trainCommand struct {
	Engine      trainEngine      `cmd:"" help:"The language engine: one encoder with heads for tags, trees, lemmas and names."`
	Attribution trainAttribution `cmd:"" help:"The network that marks attributions."`
	Events      trainEvents      `cmd:"" help:"The choice among the types of an event."`
	Fast        trainFast        `cmd:"" help:"The fast cascade of perceptrons."`
}

type trainEngine struct {
	Config string `help:"Configuration, see train/engine/engine.json." required:"" placeholder:"FILE"`
	Export string `help:"Do not train: write the weights of the latest checkpoint to FILE." placeholder:"FILE"`
}

// Run trains, or goes on from the latest checkpoint; Ctrl-C keeps it.
func (c trainEngine) Run(ctx context.Context, std streams) error {
	cfg, err := engine.ReadConfig(c.Config)
	if err != nil {
		return err
	}
	if c.Export != "" {
		return engine.Export(cfg, c.Export, std.err)
	}
	return engine.Train(ctx, cfg, std.err)
}

type trainFast struct {
	Config string `help:"Configuration, see train/fast/fast.json." required:"" placeholder:"FILE"`
}

// Run trains in a few minutes; there is no checkpoint.
func (c trainFast) Run(ctx context.Context, std streams) error {
	cfg, err := fast.ReadConfig(c.Config)
	if err != nil {
		return err
	}
	return fast.Train(ctx, cfg, std.err)
}

type trainAttribution struct {
	Config string `help:"Configuration, see train/attribution/attribution.json." required:"" placeholder:"FILE"`
}

// Run trains, or goes on from the latest checkpoint; Ctrl-C keeps it.
func (c trainAttribution) Run(ctx context.Context, std streams) error {
	cfg, err := attribution.ReadConfig(c.Config)
	if err != nil {
		return err
	}
	return attribution.Train(ctx, cfg, std.err)
}

type trainEvents struct {
	Config string `help:"Configuration, see train/event/event.json." required:"" placeholder:"FILE"`
}

// Run trains in a minute; there is no checkpoint.
func (c trainEvents) Run(ctx context.Context, std streams) error {
	cfg, err := event.ReadConfig(c.Config)
	if err != nil {
		return err
	}
	return event.Train(ctx, cfg, std.err)
}
