package attribution

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/polnear"
	"github.com/readout-news/readout/extract/attribution/network"
	"github.com/readout-news/readout/model/layer"
	"github.com/readout-news/readout/train/tape"
)

// lengths has a vector that depends on the length of the word alone.
type lengths struct{}

func (lengths) VectorWidth() int { return 3 }

func (lengths) Vector(dst []float32, form string) {
	for i := range dst {
		dst[i] = float32((len(form)+i)%5) / 5
	}
}

// span is the place of words in a text.
func span(t *testing.T, text, words string) readout.Span {
	t.Helper()
	at := strings.Index(text, words)
	if at < 0 {
		t.Fatalf("%q is not in %q", words, text)
	}
	return readout.Span{Start: at, End: at + len(words)}
}

// tiny makes a network small enough for every weight to be tried, and examples
// of two paragraphs; Okello is fictional.
func tiny(t *testing.T) (*training, []*example) {
	t.Helper()
	const words = `" Go , " Okello said to him . | He thinks so .`
	text := strings.ReplaceAll(words, " | ", " \n ")
	r := &readout.Record{Document: &readout.Document{Text: text}}
	at := 0
	for p, line := range strings.Split(text, "\n") {
		s := readout.Sentence{Paragraph: p}
		for i, w := range strings.Fields(line) {
			at += strings.Index(text[at:], w)
			s.Tokens = append(s.Tokens, readout.Token{Span: readout.Span{Start: at, End: at + len(w)}, Head: i/2 - 1, Rel: fmt.Sprint("r", i%3)})
			at += len(w)
			for k := range 4 {
				s.States = append(s.States, float32(math.Sin(float64(i*4+k+p))))
			}
		}
		r.Sentences = append(r.Sentences, s)
	}
	x := &marked{record: r, gold: []polnear.Gold{
		{Source: []readout.Span{span(t, text, "Okello")}, Cue: []readout.Span{span(t, text, "said")}, Content: []readout.Span{span(t, text, `" Go , "`)}},
		{Source: []readout.Span{span(t, text, "He")}, Cue: []readout.Span{span(t, text, "thinks")}, Content: []readout.Span{span(t, text, "so")}},
	}}
	c := &Config{Version: "tiny", Seed: 3, Shards: 2, Steps: 10, Members: 1, Rate: 0.01, MaxNorm: 5, RoleWeight: 0.7, BatchTokens: 5, HoldOut: 2, Corpora: []string{"gum"},
		Sizes: network.Sizes{Vector: 3, State: 4, Word: 3, Suffix: 2, Prefix: 2, Form: 2, Feature: 2, Relation: 2, Seen: 5, Hidden: 4, Cue: 6, Inner: 3}}
	all := examplesOf(x)
	tr := &training{config: c, weights: &network.Weights{Sizes: c.Sizes}, vectors: lengths{}, all: all}
	tr.tables(all)
	tr.fitting = newFitting(tr.weights, tr.vectors, c, c.Seed)
	for _, p := range tr.fitting.params {
		for i := range p.V {
			p.V[i] = 2*p.V[i] + 0.01*float32(i%7-3)
		}
	}
	return tr, all
}

func TestLabels(t *testing.T) {
	_, all := tiny(t)
	if len(all) != 2 {
		t.Fatalf("%d sequences", len(all))
	}
	if got, want := fmt.Sprint(all[0].flat, all[0].cues[0].roles), "[5 6 6 6 1 3 0 0 0] [3 4 4 4 1 0 0 0 0]"; got != want {
		t.Errorf("labels %s, want %s", got, want)
	}
}

// TestGradient holds the gradient of each block of weights against the slope of
// the loss in the direction of that gradient.
func TestGradient(t *testing.T) {
	tr, all := tiny(t)
	f := tr.fitting
	tp := &tape.Tape{}
	loss := func() float64 {
		tp.Reset(1, 1, false)
		a := f.loss(tp, all, 1)
		return a.flat + a.roles
	}
	loss()
	gradients := map[string][]float32{}
	for _, q := range f.params {
		gradients[q.Name] = append([]float32(nil), q.Grads[0]...)
	}
	for _, q := range f.params {
		g := gradients[q.Name]
		var norm float64
		for _, x := range g {
			norm += float64(x) * float64(x)
		}
		if norm = math.Sqrt(norm); norm < 1e-6 {
			if q.Role != layer.Embedding { // a table none of whose rows stands in the examples
				t.Errorf("%s has no gradient", q.Name)
			}
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

// TestLearns holds that a small network learns two examples by heart, and that
// reading with its weights then marks what was marked.
func TestLearns(t *testing.T) {
	tr, all := tiny(t)
	tr.config.Steps, tr.config.Warm, tr.config.Full = 400, 5, 0.9
	for shard := range tr.config.Shards {
		tr.tapes = append(tr.tapes, &tape.Tape{Shard: shard})
	}
	for range tr.config.Steps {
		tr.done.Step++
		tr.step(all)
	}
	tr.heldOut = []*marked{all[0].text}
	tr.weights.Members = []*layer.Set{tr.fitting.member}
	m := network.NewModel(tr.weights, tr.vectors)
	found, err := m.Candidates(t.Context(), all[0].text.record)
	if err != nil {
		t.Fatal(err)
	}
	if len(found) != 2 || !equal(&found[0].Proposal, &all[0].text.gold[0]) || !equal(&found[1].Proposal, &all[0].text.gold[1]) {
		t.Errorf("found %+v, want %+v", found, all[0].text.gold)
	}
}

func TestFit(t *testing.T) {
	var all []candidate
	for i := range 400 {
		v := float64(i%8) - 4
		all = append(all, candidate{evidence: network.Evidence{v, 0, 1}, right: i/8%8 < i%8})
	}
	c := fit(all)
	if low, high := c.Of(network.Evidence{-4, 0, 1}), c.Of(network.Evidence{3, 0, 1}); low > 0.15 || high < 0.8 {
		t.Errorf("confidence from %.2f to %.2f", low, high)
	}
}

func TestConfig(t *testing.T) {
	c, err := ReadConfig("attribution.json")
	if err != nil {
		t.Fatal(err)
	}
	if r := c.rate(c.Steps); r > c.Rate/50 {
		t.Errorf("the last rate is %v", r)
	}
	c.Corpora = []string{"all"}
	if err := c.check(); err == nil || !strings.Contains(err.Error(), "polnear and gum") {
		t.Errorf("got %v", err)
	}
}
