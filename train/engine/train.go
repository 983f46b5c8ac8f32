package engine

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/model/word"
	"github.com/readout-news/readout/train/tape"
)

// Train makes a model as cfg says and reports to log. Where cfg.Checkpoints
// holds a checkpoint of the same training, it goes on from there. It stops with
// ctx.Err() where ctx ends, after it has written a checkpoint.
func Train(ctx context.Context, cfg Config, log io.Writer) error {
	if err := cfg.check(); err != nil {
		return err
	}
	t, err := begin(&cfg, log)
	if err != nil {
		return err
	}
	if err := t.resume(); err != nil {
		return err
	}
	return t.run(ctx)
}

// training is a training under way.
type training struct {
	config  *Config
	log     io.Writer
	corpus  *corpus
	network *network
	tapes   []*tape.Tape
	done    tape.Progress
}

func begin(cfg *Config, log io.Writer) (*training, error) {
	start := time.Now()
	texts, sources, err := readTexts(cfg)
	if err != nil {
		return nil, err
	}
	v, counts := vocabulary(texts)
	w := &encode.Weights{Version: cfg.Version, Sizes: cfg.Sizes, Vocabulary: v}
	names, values, scales, err := readVectors(cfg.Vectors, cfg.VectorWords, cfg.Sizes.Vector)
	if err != nil {
		return nil, err
	}
	v.Vectors, w.Vectors, w.VectorScales = word.NewTable(names), values, scales
	c := &corpus{sources: sources}
	c.trees, c.names = examples(texts, v, counts, cfg.MaxLength)
	t := &training{config: cfg, log: log, corpus: c, network: newNetwork(w, cfg)}
	for shard := range cfg.Shards {
		t.tapes = append(t.tapes, &tape.Tape{Shard: shard})
	}
	weights := 0
	for _, p := range t.network.params {
		weights += len(p.V)
	}
	fmt.Fprintf(log, "%d sentences with trees, %d with names alone; %d weights, %d words, %d vectors, %d relations, %d feature sets, %d lemma scripts, %d lexicon; read in %.0f s\n",
		len(c.trees), len(c.names), weights, v.Words.Len(), v.Vectors.Len(), len(v.Rels), len(v.Feats), len(v.Scripts), len(v.Lexicon), time.Since(start).Seconds())
	for _, s := range sources {
		fmt.Fprintf(log, "  %s: %d sentences, %d tokens\n", s.name, s.sentences, s.tokens)
	}
	return t, nil
}

func (t *training) run(ctx context.Context) error {
	start, first := time.Now(), t.done.Step
	var sum tally
	tokens := 0
	for t.done.Step < t.config.Steps {
		batches := t.corpus.pass(t.done.Pass, t.config)
		for ; t.done.Batch < len(batches) && t.done.Step < t.config.Steps; t.done.Batch++ {
			if ctx.Err() != nil {
				if err := t.save(); err != nil {
					return err
				}
				return ctx.Err()
			}
			t.done.Step++
			n, a := t.step(batches[t.done.Batch])
			tokens += n
			sum.add(a)
			if t.done.Step%250 == 0 {
				fmt.Fprintf(t.log, "step %d pass %d, %.0f s, %.0f tokens/s: %s\n", t.done.Step, t.done.Pass, time.Since(start).Seconds(), float64(tokens)/time.Since(start).Seconds(), sum.line())
				sum = tally{}
			}
			if t.config.CheckpointAll > 0 && t.done.Step%t.config.CheckpointAll == 0 {
				t.done.Batch++
				err := t.save()
				t.done.Batch--
				if err != nil {
					return err
				}
				if t.done.Step%(4*t.config.CheckpointAll) == 0 {
					if err := t.report(false); err != nil {
						return err
					}
				}
			}
		}
		if t.done.Batch == len(batches) {
			t.done.Pass, t.done.Batch = t.done.Pass+1, 0
		}
	}
	fmt.Fprintf(t.log, "%d steps in %.0f s\n", t.done.Step-first, time.Since(start).Seconds())
	if err := t.save(); err != nil {
		return err
	}
	if err := t.report(true); err != nil {
		return err
	}
	return t.write()
}

// step learns from one batch and gives its tokens.
func (t *training) step(batch []*example) (int, *tally) {
	seed := uint64(t.done.Step) * 64
	parts := share(batch, t.config, t.network, rand.New(rand.NewPCG(t.config.Seed+1, seed)))
	tokens := 0
	for _, p := range parts {
		tokens += p.tokens
	}
	tallies := make([]*tally, len(parts))
	var group sync.WaitGroup
	for i, p := range parts {
		if len(p.list) == 0 {
			tallies[i] = &tally{}
			continue
		}
		group.Go(func() {
			t.tapes[i].Reset(t.config.Seed+2, seed+uint64(i), true)
			tallies[i] = t.network.loss(t.tapes[i], p, 1/float64(tokens))
		})
	}
	group.Wait()
	t.network.optimise(t.done.Step)
	for _, a := range tallies[1:] {
		tallies[0].add(a)
	}
	return tokens, tallies[0]
}

var headNames = [headCount]string{"arc", "label", "upos", "xpos", "feats", "lemma", "name"}

// line tells the share of right choices of each head and the loss of all.
func (a *tally) line() string {
	s := ""
	loss := 0.0
	for i, name := range headNames {
		s += fmt.Sprintf("%s %.2f ", name, 100*float64(a.right[i])/float64(max(a.tokens[i], 1)))
		loss += a.loss[i] / float64(max(a.tokens[i], 1))
	}
	return s + fmt.Sprintf("loss %.3f", loss)
}

// Export writes the weights of the latest checkpoint of cfg to path, in the form
// that package model embeds.
func Export(cfg Config, path string, log io.Writer) error {
	if err := cfg.check(); err != nil {
		return err
	}
	t, err := begin(&cfg, log)
	if err != nil {
		return err
	}
	if err := t.resume(); err != nil {
		return err
	}
	t.config.Output = path
	return t.write()
}
