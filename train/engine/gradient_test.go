package engine

import (
	"fmt"
	"math"
	"testing"

	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/model/layer"
	"github.com/readout-news/readout/model/word"
	"github.com/readout-news/readout/train/tape"
)

// tiny makes a network small enough for every weight to be tried, and a batch
// with a tree, a sentence with names alone, and both kinds of gaps.
func tiny(t *testing.T) (*network, *part) {
	t.Helper()
	words := func(list ...string) []string { return append([]string{"", ""}, list...) }
	v := &encode.Vocabulary{
		Vectors:  word.NewTable(words("the", "envoy")),
		Words:    word.NewTable(words("the", "envoy", "left")),
		Suffixes: word.NewTable(words("the", "voy", "eft")),
		Prefixes: word.NewTable(words("the", "env", "lef")),
		Forms:    word.NewTable(words("xx", "Xxx")),
		Chars:    []rune{0, 0, 'e', 't', 'n'},
		UPOS:     []string{"DET", "NOUN", "VERB"}, XPOS: []string{"DT", "NN"}, Feats: []string{"_", "Number=Sing"},
		Rels: []string{"root", "det", "nsubj"}, Scripts: []string{"k0", "l0"},
	}
	v.Index()
	w := &encode.Weights{
		Vocabulary: v, Vectors: "\x00\x00\x00\x00\x00\x00\x10\x20\x30\x40\xf0\xd0", VectorScales: []float32{0, 0, .01, .01},
		Sizes: encode.Sizes{Vector: 3, Word: 3, Suffix: 2, Prefix: 2, Form: 2, Char: 3, Filters: 4, Hidden: 4, Arc: 5, Label: 3, Name: 4},
	}
	c := &Config{Seed: 3, Steps: 10, Shards: 2, Weights: LossWeights{1, 0.9, 0.5, 0.4, 0.6, 0.7, 0.8}}
	n := newNetwork(w, c)
	for _, p := range n.params {
		for i := range p.V {
			p.V[i] = 3*p.V[i] + 0.01*float32(i%7-3)
		}
	}
	p := &part{}
	tree := &example{forms: []string{"The", "envoy", "left", "tent"}, tree: true, heads: []int32{2, 3, 0, 3},
		upos: []int32{0, 1, 2, 1}, xpos: []int32{0, 1, 1, -1}, feats: []int32{0, 1, -1, 1},
		rels: []int32{1, 2, 0, 2}, scripts: []int32{1, 0, 0, -1}, names: []uint64{1, 6, 0, 1 | 8}}
	name := &example{forms: []string{"envoy", "Ten"}, names: []uint64{1 << 9, 3 << 4}}
	for _, e := range []*example{tree, name} {
		e.look(v, map[string]int{"the": 2})
		p.add(e)
	}
	return n, p
}

func (a *tally) total(w LossWeights) float64 {
	l := a.loss
	return w.Arc*l[arcHead] + w.Label*l[labelHead] + w.UPOS*l[uposHead] + w.XPOS*l[xposHead] +
		w.Feats*l[featsHead] + w.Script*l[scriptHead] + w.Names*l[nameHead]
}

// TestGradient holds the gradient of each block of weights against the slope of
// the loss in the direction of that gradient.
func TestGradient(t *testing.T) {
	n, p := tiny(t)
	tp := &tape.Tape{}
	loss := func() float64 {
		tp.Reset(1, 1, false)
		l := n.loss(tp, p, 1).total(n.config.Weights)
		return l
	}
	loss()
	gradients := map[string][]float32{}
	for _, q := range n.params {
		gradients[q.Name] = append([]float32(nil), q.Grads[0]...)
	}
	for _, q := range n.params {
		g := gradients[q.Name]
		var norm float64
		for _, x := range g {
			norm += float64(x) * float64(x)
		}
		if norm = math.Sqrt(norm); norm < 1e-6 {
			t.Errorf("%s has no gradient", q.Name)
			continue
		}
		const step = 1e-3
		slope := func(by float64) float64 {
			old := append([]float32(nil), q.V...)
			for i := range q.V {
				q.V[i] += float32(by * float64(g[i]) / norm)
			}
			l := loss()
			copy(q.V, old)
			return l
		}
		got := (slope(step) - slope(-step)) / (2 * step)
		if math.Abs(got-norm) > 0.01*norm+2e-3 {
			t.Errorf("%s: the loss rises by %.5f, its gradient says %.5f", q.Name, got, norm)
		}
	}
}

// TestTouched holds that the rows of tables with a gradient are those known to
// have one.
func TestTouched(t *testing.T) {
	n, p := tiny(t)
	tp := &tape.Tape{Shard: 1}
	tp.Reset(1, 1, true)
	n.loss(tp, p, 1)
	for _, q := range n.params {
		if q.Role != layer.Embedding {
			continue
		}
		known := map[int32]bool{}
		for _, r := range q.Touched(1) {
			known[r] = true
		}
		for i, g := range q.Grads[1] {
			if g != 0 && !known[int32(i/q.Cols)] {
				t.Errorf("%s: row %d has a gradient that nothing knows of", q.Name, i/q.Cols)
			}
		}
	}
	n.optimise(1)
	for _, q := range n.params {
		for s := range q.Grads {
			for _, g := range q.Grads[s] {
				if g != 0 {
					t.Fatalf("%s: a gradient is left after the step", q.Name)
				}
			}
		}
	}
}

// TestSharesAgree holds that two trainings of the same parts give the same
// weights, in whatever order their goroutines run.
func TestSharesAgree(t *testing.T) {
	run := func() string {
		n, p := tiny(t)
		tr := &training{config: n.config, network: n, tapes: []*tape.Tape{{Shard: 0}, {Shard: 1}}}
		n.config.BatchTokens, n.config.Rates, n.config.MaxNorm = 5, []Rate{{1, 0.01}}, 5
		n.config.DropInput, n.config.DropState, n.config.DropWord = 0.2, 0.2, 0.5
		for range 5 {
			tr.done.Step++
			tr.step(p.list)
		}
		out := ""
		for _, q := range n.params {
			out += fmt.Sprint(q.Name, q.V)
		}
		return out
	}
	first := run()
	for range 3 {
		if run() != first {
			t.Fatal("the same training gave other weights")
		}
	}
}
