package engine

import (
	"math"
	"math/rand/v2"

	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/model/layer"
	"github.com/readout-news/readout/model/word"
	"github.com/readout-news/readout/train/tape"
)

// network is the weights with what training adds to them.
type network struct {
	weights *encode.Weights
	params  []*tape.Param
	by      map[string]*tape.Param
	config  *Config
}

// newNetwork outlines the weights and begins them: normal numbers with the
// spread of Glorot and Bengio (2010) for factors, forget gates half open.
func newNetwork(w *encode.Weights, c *Config) *network {
	w.Outline()
	n := &network{weights: w, by: map[string]*tape.Param{}, config: c}
	rng := rand.New(rand.NewPCG(c.Seed, 1))
	for _, m := range w.List {
		var spread float64
		switch m.Role {
		case layer.Embedding:
			spread = 0.1
		case layer.Factor:
			spread = math.Sqrt(2 / float64(m.Rows+m.Cols))
		case layer.Recurrent:
			spread = math.Sqrt(1 / float64(m.Rows))
		}
		if m.Name == "arc.w" {
			spread = 0.02
		}
		if spread > 0 {
			for i := range m.V {
				m.V[i] = float32(rng.NormFloat64() * spread)
			}
		}
		p := tape.NewParam(m, c.Shards)
		n.params = append(n.params, p)
		n.by[m.Name] = p
	}
	h := w.Sizes.Hidden
	for _, name := range []string{"forward1.b", "backward1.b", "forward2.b", "backward2.b"} {
		for j := h; j < 2*h; j++ {
			n.by[name].V[j] = 0.5
		}
	}
	return n
}

func (n *network) linear(t *tape.Tape, x *tape.Tensor, name string) *tape.Tensor {
	return t.Linear(x, n.by[name+".w"], n.by[name+".b"])
}

// part is one shard's part of a batch: those with trees first.
type part struct {
	list   []*example
	rows   int // of all, a root row before each
	trees  int // rows of those with trees
	tokens int
}

func (p *part) add(e *example) {
	p.list = append(p.list, e)
	p.rows += len(e.words) + 1
	p.tokens += len(e.words)
	if e.tree {
		p.trees += len(e.words) + 1
	}
}

// encode gives the state of each row.
func (n *network) encode(t *tape.Tape, p *part) *tape.Tensor {
	c, s := n.config, n.weights.Sizes
	words := make([]int32, 0, p.rows)
	suffixes := make([]int32, 0, p.rows)
	prefixes := make([]int32, 0, p.rows)
	forms := make([]int32, 0, p.rows)
	ends := make([]int, 0, p.rows)
	var chars [3][]int32
	vectors := t.Tensor(p.rows, s.Vector)
	look := func(w *encode.Word, count int32) {
		row := len(words)
		id, vector := w.Word, w.Vector
		if t.Train && count >= 0 {
			if id > word.RootID && t.Rand.Float64()*(c.DropWord+float64(count)) < c.DropWord {
				id = word.UnknownID
			}
			if t.Rand.Float64() < c.DropVector {
				vector = 0
			}
		}
		n.weights.VectorRow(vectors.Row(row), vector)
		words = append(words, id)
		suffixes = append(suffixes, w.Suffix)
		prefixes = append(prefixes, w.Prefix)
		forms = append(forms, w.Form)
		for i := range w.NumChars {
			for d := -1; d <= 1; d++ {
				id := int32(-1)
				if at := i + d; at >= 0 && at < w.NumChars {
					id = int32(w.Chars[at])
				} else if at == -1 {
					id = 0 // the edge of the word
				} else if at == w.NumChars {
					id = 0
				}
				chars[d+1] = append(chars[d+1], id)
			}
		}
		ends = append(ends, len(chars[0]))
	}
	var sentences []tape.Stretch
	for _, e := range p.list {
		sentences = append(sentences, tape.Stretch{Start: len(words), Len: len(e.words) + 1})
		look(&encode.RootWord, -1)
		for i := range e.words {
			look(&e.words[i], e.count[i])
		}
	}
	byLength(sentences)
	char := n.by["char"]
	windows := t.Concat(t.Embed(char, chars[0]), t.Embed(char, chars[1]), t.Embed(char, chars[2]))
	filters := t.Relu(t.Highest(n.linear(t, windows, "filter"), ends))
	x := t.Concat(vectors, t.Embed(n.by["word"], words), t.Embed(n.by["suffix"], suffixes),
		t.Embed(n.by["prefix"], prefixes), t.Embed(n.by["form"], forms), filters)
	x = t.Drop(x, c.DropInput)
	for _, layer := range []string{"1", "2"} {
		f := t.LSTM(n.linear(t, x, "forward"+layer), n.by["forward"+layer+".u"], sentences, false)
		b := t.LSTM(n.linear(t, x, "backward"+layer), n.by["backward"+layer+".u"], sentences, true)
		x = t.Drop(t.Concat(f, b), c.DropState)
	}
	return x
}

// byLength sorts the longest first and keeps the order of equals.
func byLength(s []tape.Stretch) {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j].Len > s[j-1].Len; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
}

// optimise takes step number step along the gradients.
func (n *network) optimise(step int) {
	tape.Optimise(n.params, step, n.config.rate(step), n.config.MaxNorm)
}
