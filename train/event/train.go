package event

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/extract/event"
)

// Config says what is trained on what, so that one file makes one model.
type Config struct {
	// Data is the folder of corpora; "" is the environment's READOUT_DATA, or
	// ../shared/data.
	Data   string
	Marked string // the file of marked sentences in Data
	Settings
	Output string // the file of the finished weights
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
	c.Data = cmp.Or(c.Data, os.Getenv("READOUT_DATA"), filepath.Join("..", "shared", "data"))
	return c, nil
}

// Train reads the marked sentences with the language engine, fits the weights,
// writes them to c.Output and tells on log how they score in five folds. It
// takes less than a minute; the same sentences and the same engine give the same
// file.
func Train(ctx context.Context, c Config, log io.Writer) error {
	marked, err := c.read()
	if err != nil {
		return err
	}
	records, err := annotate(ctx, marked)
	if err != nil {
		return err
	}
	examples, ids := Examples(marked, records)
	fmt.Fprintf(log, "%d sentences, an act found in %d\n", len(marked), len(examples))
	folds, err := CrossFit(examples, ids, c.Settings)
	if err != nil {
		return err
	}
	rules, chosen := 0, 0
	for i, e := range examples {
		if e.Rules == e.Gold {
			rules++
		}
		if fold(folds[Fold(ids[i])].Choose(e.Rules, e.Features)) == e.Gold {
			chosen++
		}
	}
	fmt.Fprintf(log, "type right of the act that the marks mean: %d by rule, %d with the chooser, five folds\n", rules, chosen)
	if c.Output == "" {
		return errors.New("train events: the configuration names no Output")
	}
	return os.WriteFile(c.Output, event.WriteChooser(Fit(examples, c.Settings), float32(c.Prior)), 0o644)
}

func (c Config) read() ([]Marked, error) {
	f, err := os.Open(filepath.Join(c.Data, filepath.FromSlash(c.Marked)))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return ReadMarked(f)
}

// annotate makes each sentence a Record with tags, tree and names.
func annotate(ctx context.Context, marked []Marked) ([]*readout.Record, error) {
	engine, err := encode.Shipped()
	if err != nil {
		return nil, err
	}
	var all []*readout.Record
	for _, m := range marked {
		span := readout.Span{End: len(m.Text)}
		r := &readout.Record{Document: &readout.Document{
			ID: m.ID, URI: m.ID, Language: "en", Text: m.Text,
			Paragraphs: []readout.Span{span}, Passages: []readout.Passage{{Span: span}},
		}}
		for _, s := range []readout.Stage{token.Stage{}, quote.Stage{}, engine} {
			if err := s.Run(ctx, r); err != nil {
				return nil, err
			}
		}
		all = append(all, r)
	}
	return all, nil
}

// Examples are the acts that the marks mean, as far as the rules find them, and
// the IDs of their sentences.
func Examples(marked []Marked, records []*readout.Record) (examples []Example, ids []string) {
	for i, m := range marked {
		if e, ok := ExampleOf(m, records[i]); ok {
			examples, ids = append(examples, e), append(ids, m.ID)
		}
	}
	return examples, ids
}

// Folds is the number of folds of CrossFit.
const Folds = 5

// Fold is the fold that a sentence belongs to, by its ID, so that several rows of
// one sentence stand together.
func Fold(id string) int { return int(event.Hash(id) % Folds) }

// CrossFit fits a chooser for each fold on the examples of all others.
func CrossFit(examples []Example, ids []string, set Settings) ([Folds]*event.Chooser, error) {
	var all [Folds]*event.Chooser
	for k := range all {
		var others []Example
		for i, e := range examples {
			if Fold(ids[i]) != k {
				others = append(others, e)
			}
		}
		c, err := event.ReadChooser(fmt.Sprintf("fold-%d", k), string(event.WriteChooser(Fit(others, set), float32(set.Prior))))
		if err != nil {
			return all, err
		}
		all[k] = c
	}
	return all, nil
}
