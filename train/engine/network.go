package engine

import (
	"math"
	"math/rand/v2"

	"github.com/readout-news/readout/annotate/encode"
)

// network is the weights with what training adds to them.
type network struct {
	weights *encode.Weights
	params  []*param
	by      map[string]*param
	config  *Config
}

// newNetwork outlines the weights and begins them: normal numbers with the
// spread of Glorot and Bengio (2010) for factors, forget gates half open.
func newNetwork(w *encode.Weights, c *Config) *network {
	w.Outline()
	n := &network{weights: w, by: map[string]*param{}, config: c}
	rng := rand.New(rand.NewPCG(c.Seed, 1))
	for _, m := range w.Matrices {
		var spread float64
		switch m.Role {
		case encode.Embedding:
			spread = 0.1
		case encode.Factor:
			spread = math.Sqrt(2 / float64(m.Rows+m.Cols))
		case encode.Recurrent:
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
		p := newParam(m, c.Shards)
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

func (n *network) linear(t *tape, x *tensor, name string) *tensor {
	return t.linear(x, n.by[name+".w"], n.by[name+".b"])
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
func (n *network) encode(t *tape, p *part) *tensor {
	c, s := n.config, n.weights.Sizes
	words := make([]int32, 0, p.rows)
	suffixes := make([]int32, 0, p.rows)
	prefixes := make([]int32, 0, p.rows)
	forms := make([]int32, 0, p.rows)
	ends := make([]int, 0, p.rows)
	var chars [3][]int32
	vectors := t.tensor(p.rows, s.Vector)
	look := func(w *encode.Word, count int32) {
		row := len(words)
		word, vector := w.Word, w.Vector
		if t.train && count >= 0 {
			if word > encode.RootID && t.rng.Float64()*(c.DropWord+float64(count)) < c.DropWord {
				word = encode.UnknownID
			}
			if t.rng.Float64() < c.DropVector {
				vector = 0
			}
		}
		n.weights.VectorRow(vectors.row(row), vector)
		words = append(words, word)
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
	var sentences []stretch
	for _, e := range p.list {
		sentences = append(sentences, stretch{len(words), len(e.words) + 1})
		look(&encode.RootWord, -1)
		for i := range e.words {
			look(&e.words[i], e.count[i])
		}
	}
	byLength(sentences)
	char := n.by["char"]
	windows := t.concat(t.embed(char, chars[0]), t.embed(char, chars[1]), t.embed(char, chars[2]))
	filters := t.relu(t.highest(n.linear(t, windows, "filter"), ends))
	x := t.concat(vectors, t.embed(n.by["word"], words), t.embed(n.by["suffix"], suffixes),
		t.embed(n.by["prefix"], prefixes), t.embed(n.by["form"], forms), filters)
	x = t.drop(x, c.DropInput)
	for _, layer := range []string{"1", "2"} {
		f := t.lstm(n.linear(t, x, "forward"+layer), n.by["forward"+layer+".u"], sentences, false)
		b := t.lstm(n.linear(t, x, "backward"+layer), n.by["backward"+layer+".u"], sentences, true)
		x = t.drop(t.concat(f, b), c.DropState)
	}
	return x
}

// byLength sorts the longest first and keeps the order of equals.
func byLength(s []stretch) {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j].len > s[j-1].len; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
}
