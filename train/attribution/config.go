package attribution

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/readout-news/readout/extract/attribution/network"
)

// Config says what is trained on what, so that one file makes one model.
type Config struct {
	Version string // of the model that comes out
	Seed    uint64

	// Data is the folder of corpora; "" is the environment's READOUT_DATA, or
	// ../shared/data.
	Data string
	// Corpora are what is trained on: "polnear", "gum", or both.
	Corpora []string
	// HoldOut keeps every so many-th document out of the training: on those the
	// confidence is fitted.
	HoldOut int

	Sizes network.Sizes
	// Members are trained one after the other, each from another beginning.
	Members int

	Steps       int // batches in all
	BatchTokens int // tokens of a batch, about
	Shards      int // parts of a batch that are worked on in parallel

	Warm      int     // steps until the rate is full
	Rate      float64 // full rate of learning
	Full      float64 // part of the steps after which the rate falls evenly, to 1 % of it
	MaxNorm   float64 // of the gradient of a batch
	DropInput float64
	DropSeen  float64 // of the engine's states
	DropState float64
	DropInner float64
	// DropVector makes a word without a fixed vector; DropWord makes a learnt
	// word unknown with DropWord/(DropWord+count).
	DropVector, DropWord float64
	// Shift moves a border of a cue by a token, so that the reading around cues
	// learns to bear what the marking of cues gets wrong.
	Shift float64
	// RoleWeight is that of the loss around cues; the loss of the flat labels
	// counts 1.
	RoleWeight float64

	Checkpoints   string // folder
	CheckpointAll int    // steps from one to the next
	Output        string // the file of the finished model; "" writes none
}

// ReadConfig reads a JSON file; a field that Config does not have is an error.
func ReadConfig(path string) (Config, error) {
	var c Config
	f, err := os.Open(path)
	if err != nil {
		return c, err
	}
	defer f.Close()
	d := json.NewDecoder(f)
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil {
		return c, fmt.Errorf("%s: %w", path, err)
	}
	return c, c.check()
}

func (c *Config) check() error {
	if c.Steps < 1 || c.Members < 1 || c.BatchTokens < 1 || c.Shards < 1 || c.Rate <= 0 || c.HoldOut < 2 || len(c.Corpora) == 0 {
		return fmt.Errorf("it needs Corpora, positive Members, Steps, BatchTokens, Shards and Rate, and HoldOut of 2 or more")
	}
	for _, name := range c.Corpora {
		if name != "polnear" && name != "gum" {
			return fmt.Errorf("corpus %q: there are polnear and gum", name)
		}
	}
	if c.Data == "" {
		c.Data = os.Getenv("READOUT_DATA")
	}
	if c.Data == "" {
		c.Data = filepath.FromSlash("../shared/data")
	}
	return nil
}

// rate is the rate of learning at a step, counted from 1.
func (c *Config) rate(step int) float64 {
	rate := c.Rate
	if step < c.Warm {
		rate *= float64(step) / float64(c.Warm)
	}
	if part := float64(step) / float64(c.Steps); part > c.Full {
		rate *= max(0.01, (1-part)/(1-c.Full))
	}
	return rate
}
