package fast

import (
	"context"
	"math/rand"

	"github.com/readout-news/readout/annotate/fast"
)

// sentence is a tree with what training derives from it.
type sentence struct {
	*tree
	words     []fast.Word
	gold      []uint16 // as the treebank has them
	predicted []uint16 // by a tagger that has not seen the sentence
	rels      []int
	nodes     []fast.Node // with the predicted tags
	features  bool        // whether its features are to be learnt
}

// shuffled calls f for each of n in an order of its own each epoch, and stops
// where ctx ends.
func shuffled(ctx context.Context, seed int64, n, epochs int, f func(epoch, i int)) error {
	r := rand.New(rand.NewSource(seed))
	for e := range epochs {
		for k, i := range r.Perm(n) {
			if k%256 == 0 && ctx.Err() != nil {
				return ctx.Err()
			}
			f(e, i)
		}
	}
	return nil
}

// trainTagger learns tags from sentences.
func trainTagger(ctx context.Context, p Perceptron, seed int64, m *fast.Model, all []*sentence) (*fast.Table, error) {
	tags := len(m.Tags)
	l := newLearner(p, tags)
	var b fast.Bag
	err := shuffled(ctx, seed, len(all), p.Epochs, func(_, k int) {
		s := all[k]
		first, second := fast.NoTag, fast.NoTag
		for i, gold := range s.gold {
			if t, ok := m.SureTags.Find(s.words[i+2].Form()); ok {
				first, second = t, first
				continue
			}
			fast.TagFeatures(&b, s.words, i, first, second)
			got := best(l.score(b.Hashes()))
			l.learn(int(gold), got)
			first, second = got, first
		}
	})
	if err != nil {
		return nil, err
	}
	return fast.NewTable(p.Bits, tags, l.average(tags)), nil
}

// predictTags tags each sentence by a tagger trained on the other folds.
func predictTags(ctx context.Context, c *Config, m *fast.Model, all []*sentence) error {
	failed := make(chan error, c.Folds)
	slots := make(chan bool, 2)
	for fold := range c.Folds {
		go func() {
			slots <- true
			defer func() { <-slots }()
			var rest []*sentence
			for i, s := range all {
				if i%c.Folds != fold {
					rest = append(rest, s)
				}
			}
			p := c.Tagger
			p.Epochs = min(p.Epochs, 4)
			t, err := trainTagger(ctx, p, c.Seed+int64(fold), m, rest)
			if err == nil {
				part := &fast.Model{Tags: m.Tags, SureTags: m.SureTags, Tagger: t}
				for i, s := range all {
					if i%c.Folds == fold {
						s.predicted = part.TagWords(s.words)
					}
				}
			}
			failed <- err
		}()
	}
	var first error
	for range c.Folds {
		if err := <-failed; err != nil {
			first = err
		}
	}
	return first
}
