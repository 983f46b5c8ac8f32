package attribution

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/extract/attribution/network"
	"github.com/readout-news/readout/model"
	"github.com/readout-news/readout/model/layer"
	"github.com/readout-news/readout/model/word"
	"github.com/readout-news/readout/train/tape"
)

// training is a training under way.
type training struct {
	config  *Config
	log     io.Writer
	all     []*example
	heldOut []*marked
	weights *network.Weights // tables, and the members that are done
	vectors network.Vectors

	// Of the member under way:
	number  int
	seed    uint64
	fitting *fitting
	tapes   []*tape.Tape
	done    tape.Progress
}

// Train makes a model as cfg says and reports to log. Where cfg.Checkpoints
// holds a checkpoint of the same training, it goes on from there. It stops with
// ctx.Err() where ctx ends, after it has written a checkpoint.
func Train(ctx context.Context, cfg Config, log io.Writer) error {
	if err := cfg.check(); err != nil {
		return err
	}
	t, err := begin(ctx, &cfg, log)
	if err != nil {
		return err
	}
	for k := range cfg.Members {
		if err := t.member(ctx, k); err != nil {
			return err
		}
		t.weights.Members = append(t.weights.Members, t.fitting.member)
	}
	return t.finish(ctx, t.weights.Members)
}

// member trains the k-th member, or goes on from its checkpoint.
func (t *training) member(ctx context.Context, k int) error {
	t.number, t.seed, t.done = k, t.config.Seed+100*uint64(k), tape.Progress{}
	t.fitting = newFitting(t.weights, t.vectors, t.config, t.seed)
	t.tapes = nil
	for shard := range t.config.Shards {
		t.tapes = append(t.tapes, &tape.Tape{Shard: shard})
	}
	weights := 0
	for _, p := range t.fitting.params {
		weights += len(p.V)
	}
	fmt.Fprintf(t.log, "member %d of %d: %d weights\n", k+1, t.config.Members, weights)
	if t.config.Checkpoints != "" {
		var err error
		if t.done, err = t.checkpoint().Load(t.fitting.params); err != nil {
			return err
		}
		if t.done.Step > 0 {
			fmt.Fprintf(t.log, "goes on from step %d\n", t.done.Step)
		}
	}
	return t.run(ctx)
}

func begin(ctx context.Context, cfg *Config, log io.Writer) (*training, error) {
	start := time.Now()
	texts, err := readTexts(ctx, cfg)
	if err != nil {
		return nil, err
	}
	engine, err := encode.Read(model.Engine)
	if err != nil {
		return nil, err
	}
	t := &training{config: cfg, log: log}
	cues := 0
	for i, x := range texts {
		if i%cfg.HoldOut == cfg.HoldOut-1 {
			t.heldOut = append(t.heldOut, x)
			continue
		}
		for _, e := range examplesOf(x) {
			t.all = append(t.all, e)
			cues += len(e.cues)
		}
	}
	w := &network.Weights{Version: cfg.Version, Sizes: cfg.Sizes}
	t.weights, t.vectors = w, encode.NewModel(engine)
	tokens := t.tables(t.all)
	fmt.Fprintf(log, "%d texts, %d held out; %d sequences, %d tokens, %d cues; %d words; read in %.0f s\n",
		len(texts), len(t.heldOut), len(t.all), tokens, cues, w.Words.Len(), time.Since(start).Seconds())
	return t, nil
}

// tables makes the tables of the words and looks the words of the examples up.
// It gives the number of tokens.
func (t *training) tables(all []*example) int {
	counts := tables(t.weights, all)
	tokens := 0
	for _, e := range all {
		tokens += len(e.seq.Places)
		text := e.text.record.Document.Text
		for i, p := range e.seq.Places {
			form := e.seq.Span(e.text.record, i, i+1).In(text)
			e.rows = append(e.rows, t.weights.Look(form, e.text.record.Sentences[p.Sentence].Tokens[p.Token].Rel))
			e.counts = append(e.counts, int32(counts[word.Lower(form)]))
		}
	}
	return tokens
}

func (t *training) checkpoint() tape.Checkpoint {
	c := t.config
	return tape.Checkpoint{Path: filepath.Join(c.Checkpoints, fmt.Sprintf("%s-%d.checkpoint", c.Version, t.number+1)), Version: c.Version, Seed: t.seed}
}

func (t *training) save() error {
	if t.config.Checkpoints == "" {
		return nil
	}
	return t.checkpoint().Save(t.done, t.fitting.params)
}

func (t *training) run(ctx context.Context) error {
	start, first := time.Now(), t.done.Step
	var sum tally
	for t.done.Step < t.config.Steps {
		batches := t.pass(t.done.Pass)
		for ; t.done.Batch < len(batches) && t.done.Step < t.config.Steps; t.done.Batch++ {
			if ctx.Err() != nil {
				return errors.Join(t.save(), ctx.Err())
			}
			t.done.Step++
			a := t.step(batches[t.done.Batch])
			sum.flat, sum.roles, sum.tokens = sum.flat+a.flat, sum.roles+a.roles, sum.tokens+a.tokens
			if t.done.Step%100 == 0 {
				seconds := time.Since(start).Seconds()
				fmt.Fprintf(t.log, "step %d pass %d, %.0f s, %.2f steps/s: loss %.4f flat, %.4f around cues\n", t.done.Step, t.done.Pass, seconds, float64(t.done.Step-first)/seconds, sum.flat/100, sum.roles/100)
				sum = tally{}
			}
			if all := t.config.CheckpointAll; all > 0 && t.done.Step%all == 0 {
				t.done.Batch++
				err := t.save()
				t.done.Batch--
				if err == nil {
					err = t.finish(ctx, []*layer.Set{t.fitting.member})
				}
				if err != nil {
					return err
				}
			}
		}
		if t.done.Batch == len(batches) {
			t.done.Pass, t.done.Batch = t.done.Pass+1, 0
		}
	}
	return t.save()
}

// pass lays out the batches of one pass over the corpus. Sequences of about the
// same length stand together, the batches in no order.
func (t *training) pass(number int) [][]*example {
	rng := rand.New(rand.NewPCG(t.seed, uint64(1000+number)))
	list := slices.Clone(t.all)
	rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	var batches [][]*example
	for chunk := range slices.Chunk(list, 400) {
		slices.SortStableFunc(chunk, func(a, b *example) int { return len(b.seq.Places) - len(a.seq.Places) })
		var batch []*example
		tokens := 0
		for _, e := range chunk {
			batch = append(batch, e)
			if tokens += len(e.seq.Places); tokens >= t.config.BatchTokens {
				batches = append(batches, batch)
				batch, tokens = nil, 0
			}
		}
		if len(batch) > 0 {
			batches = append(batches, batch)
		}
	}
	rng.Shuffle(len(batches), func(i, j int) { batches[i], batches[j] = batches[j], batches[i] })
	return batches
}

// step learns from one batch.
func (t *training) step(batch []*example) tally {
	parts := make([][]*example, t.config.Shards)
	rows := make([]int, t.config.Shards)
	total := 0
	for _, e := range batch {
		least := 0
		for i := range rows {
			if rows[i] < rows[least] {
				least = i
			}
		}
		parts[least] = append(parts[least], e)
		rows[least] += len(e.seq.Places)
		total += len(e.seq.Places)
	}
	tallies := make([]tally, len(parts))
	var group sync.WaitGroup
	for i, p := range parts {
		if len(p) == 0 {
			continue
		}
		group.Go(func() {
			t.tapes[i].Reset(t.seed+2, uint64(t.done.Step)*64+uint64(i), true)
			tallies[i] = t.fitting.loss(t.tapes[i], p, 1/float64(max(total, t.config.BatchTokens)))
		})
	}
	group.Wait()
	tape.Optimise(t.fitting.params, t.done.Step, t.config.rate(t.done.Step), t.config.MaxNorm)
	var sum tally
	for _, a := range tallies {
		sum.flat, sum.roles, sum.tokens = sum.flat+a.flat, sum.roles+a.roles, sum.tokens+a.tokens
	}
	return sum
}

// finish rounds the weights of some members as they are, fits the confidence on
// the texts held out, reports on them, and writes the model.
func (t *training) finish(ctx context.Context, members []*layer.Set) error {
	w := *t.weights
	w.Members = members
	var rounded strings.Builder
	if _, err := w.WriteTo(&rounded); err != nil {
		return err
	}
	read, err := network.Read(rounded.String())
	if err != nil {
		return err
	}
	if w.Calibration, err = t.calibrate(ctx, read); err != nil || t.config.Output == "" {
		return err
	}
	f, err := os.Create(t.config.Output)
	if err != nil {
		return err
	}
	n, err := w.WriteTo(f)
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	fmt.Fprintf(t.log, "wrote %s: %d bytes\n", t.config.Output, n)
	return nil
}
