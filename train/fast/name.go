package fast

import (
	"context"
	"fmt"
	"math/bits"
	"path/filepath"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/fast"
	"github.com/readout-news/readout/train/name"
)

// schemes are what labels mean. Of WNUT's creative works and GUM's places nothing
// is told, as when the shipped weights were trained.
var schemes = map[string]name.Scheme{"own": name.Own.Without("place"), "wikigold": name.Wikigold, "wnut": name.WNUT.Without("creative-work"), "broad": name.Broad, "politics": name.Politics}

// nameExample is a sentence to learn names from.
type nameExample struct {
	reading *fast.Reading
	allowed []uint64
}

// nameExamples reads all texts with names that c lists.
func nameExamples(c *Config) (all []name.Sentence, by []name.Scheme, err error) {
	add := func(folder string, list []Source) error {
		for _, src := range list {
			k, ok := schemes[src.Labels]
			if !ok {
				return fmt.Errorf("%s: no labels %q", src.File, src.Labels)
			}
			texts, err := name.Read(filepath.Join(folder, filepath.FromSlash(src.File)))
			if err != nil {
				return err
			}
			for _, t := range texts {
				all = append(all, t)
				by = append(by, k)
			}
		}
		return nil
	}
	if err := add(c.Silver, c.Teacher); err != nil {
		return nil, nil, err
	}
	return all, by, add(c.Data, c.Names)
}

// trainNamer learns labels of names. Where several labels are allowed it
// learns the one that it likes best.
func trainNamer(ctx context.Context, c *Config, m *fast.Model) (*fast.Table, error) {
	texts, by, err := nameExamples(c)
	if err != nil {
		return nil, err
	}
	states := map[string]bool{}
	for _, t := range texts {
		for _, s := range t.Spans {
			if s.Label == string(readout.StateName) || s.Label == "country" {
				states[strings.ToLower(strings.Join(t.Words[s.Start:s.End], " "))] = true
			}
		}
	}
	examples := make([]nameExample, len(texts))
	for i, t := range texts {
		examples[i] = nameExample{m.Read(t.Words), by[i].Labels(t, states)}
	}
	m.SureOutside = sureOutside(examples)
	l := newLearner(c.Namer, fast.NameLabels)
	var b fast.Bag
	var around fast.NameContext
	err = shuffled(ctx, c.Seed+5, len(examples), c.Namer.Epochs, func(_, k int) {
		e := &examples[k]
		r := e.reading
		around.Build(r.Words)
		first, second := 0, 0
		for i, gold := range e.allowed {
			if !fast.MidName(first) {
				if _, ok := m.SureOutside.Find(r.Words[i+2].Form()); ok {
					first, second = 0, first
					continue
				}
			}
			fast.NameFeatures(&b, r.Words, r.Nodes, r.Heads, &around, i, first, second)
			scores := l.score(b.Hashes())
			legal := fast.AllowedNames(first, i == len(e.allowed)-1)
			got := pick(scores, legal)
			// Where an error before leaves none of the right labels to follow,
			// there is nothing to learn: the weights could not undo it.
			right := got
			if both := gold & legal; both != 0 && gold>>got&1 == 0 {
				right = pick(scores, both)
			}
			l.learn(right, got)
			first, second = got, first
		}
	})
	if err != nil {
		return nil, err
	}
	return fast.NewTable(c.Namer.Bits, fast.NameLabels, l.average(fast.NameLabels)), nil
}

// pick is the label of a set with the highest score.
func pick(scores []float32, set uint64) int {
	best := -1
	for ; set != 0; set &= set - 1 {
		if l := bits.TrailingZeros64(set); best < 0 || scores[l] > scores[best] {
			best = l
		}
	}
	return best
}
