package attribution

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/readout-news/readout/extract/attribution/network"
	"github.com/readout-news/readout/model/layer"
	"github.com/readout-news/readout/train/tape"
)

// fitting is the weights with what training adds to them.
type fitting struct {
	weights *network.Weights // tables and sizes
	member  *layer.Set
	vectors network.Vectors
	params  []*tape.Param
	by      map[string]*tape.Param
	config  *Config
}

// newFitting outlines the weights and begins them: normal numbers with the
// spread of Glorot and Bengio (2010) for factors, forget gates half open.
func newFitting(w *network.Weights, v network.Vectors, c *Config, seed uint64) *fitting {
	f := &fitting{weights: w, member: w.Outline(), vectors: v, by: map[string]*tape.Param{}, config: c}
	rng := rand.New(rand.NewPCG(seed, 1))
	for _, m := range f.member.List {
		var spread float64
		switch m.Role {
		case layer.Embedding:
			spread = 0.1
		case layer.Factor:
			spread = math.Sqrt(2 / float64(m.Rows+m.Cols))
		case layer.Recurrent:
			spread = math.Sqrt(1 / float64(m.Rows))
		}
		if spread > 0 {
			for i := range m.V {
				m.V[i] = float32(rng.NormFloat64() * spread)
			}
		}
		p := tape.NewParam(m, c.Shards)
		f.params = append(f.params, p)
		f.by[m.Name] = p
	}
	for _, name := range []string{"1", "2", "3"} {
		for _, way := range []string{"forward", "backward"} {
			b := f.by[way+name+".b"]
			h := b.Cols / 4
			for j := h; j < 2*h; j++ {
				b.V[j] = 0.5
			}
		}
	}
	return f
}

func (f *fitting) linear(t *tape.Tape, x *tape.Tensor, name string) *tape.Tensor {
	return t.Linear(x, f.by[name+".w"], f.by[name+".b"])
}

func (f *fitting) both(t *tape.Tape, x *tape.Tensor, name string, s []tape.Stretch) *tape.Tensor {
	a := t.LSTM(f.linear(t, x, "forward"+name), f.by["forward"+name+".u"], s, false)
	b := t.LSTM(f.linear(t, x, "backward"+name), f.by["backward"+name+".u"], s, true)
	return t.Concat(a, b)
}

// longestFirst is the order that tape.LSTM wants.
func longestFirst(s []tape.Stretch) []tape.Stretch {
	s = slices.Clone(s)
	slices.SortStableFunc(s, func(a, b tape.Stretch) int { return b.Len - a.Len })
	return s
}

// encode gives the state of each token of the examples, one example after the
// other, and where each example stands.
func (f *fitting) encode(t *tape.Tape, list []*example) (*tape.Tensor, []tape.Stretch) {
	c, s := f.config, f.weights.Sizes
	total := 0
	for _, e := range list {
		total += len(e.seq.Places)
	}
	vectors, pair := t.Tensor(total, s.Vector), t.Tensor(total, 2*s.State)
	var ids [5][]int32
	var features [network.FeatureCount][]int32
	var stretches []tape.Stretch
	row := 0
	for _, e := range list {
		stretches = append(stretches, tape.Stretch{Start: row, Len: len(e.seq.Places)})
		text := e.text.record.Document.Text
		for i, p := range e.seq.Places {
			rows := e.rows[i]
			clear(vectors.Row(row))
			if !t.Train || t.Rand.Float64() >= c.DropVector {
				f.vectors.Vector(vectors.Row(row), e.seq.Span(e.text.record, i, i+1).In(text))
			}
			if t.Train && t.Rand.Float64()*(c.DropWord+float64(e.counts[i])) < c.DropWord {
				rows.Word = 0
			}
			network.States(pair.Row(row), e.text.record, p, s.State)
			for k, id := range [5]int32{rows.Word, rows.Suffix, rows.Prefix, rows.Form, rows.Relation} {
				ids[k] = append(ids[k], id)
			}
			for k, v := range e.seq.Features[i] {
				features[k] = append(features[k], int32(v))
			}
			row++
		}
	}
	inputs := []*tape.Tensor{vectors}
	for k, name := range [5]string{"word", "suffix", "prefix", "form", "relation"} {
		inputs = append(inputs, t.Embed(f.by[name], ids[k]))
	}
	for k := range features {
		inputs = append(inputs, t.Embed(f.by[network.FeatureName(k)], features[k]))
	}
	inputs = append(inputs, t.Relu(f.linear(t, t.Drop(pair, c.DropSeen), "seen")))
	x := t.Drop(t.Concat(inputs...), c.DropInput)
	order := longestFirst(stretches)
	for _, name := range []string{"1", "2"} {
		x = t.Drop(f.both(t, x, name, order), c.DropState)
	}
	return x, stretches
}

// tally is what a batch has cost.
type tally struct {
	flat, roles float64
	tokens      int
}

// loss runs some examples forward and back. norm is one over the tokens of the
// whole batch.
func (f *fitting) loss(t *tape.Tape, list []*example, norm float64) tally {
	states, stretches := f.encode(t, list)
	var gold []uint8
	for _, e := range list {
		gold = append(gold, e.flat...)
	}
	a := tally{tokens: states.Rows}
	a.flat = t.CRF(f.linear(t, states, "flat"), f.by["flat.moves"], stretches, gold, norm)
	if scores, around, labels := f.around(t, states, stretches, list); scores != nil {
		a.roles = t.CRF(scores, f.by["role.moves"], around, labels, norm*f.config.RoleWeight)
	}
	t.Backward()
	return a
}

// around gives the scores of the labels around each marked cue.
func (f *fitting) around(t *tape.Tape, states *tape.Tensor, stretches []tape.Stretch, list []*example) (*tape.Tensor, []tape.Stretch, []uint8) {
	var first, last, tokens, of, distance, side []int32
	var around []tape.Stretch
	var labels []uint8
	cues := 0
	for k, e := range list {
		start := stretches[k].Start
		for _, g := range e.cues {
			c := f.shift(t, g.cue, len(e.seq.Places))
			first, last = append(first, int32(start+c.From)), append(last, int32(start+c.To-1))
			around = append(around, tape.Stretch{Start: len(tokens), Len: g.to - g.from})
			for i := g.from; i < g.to; i++ {
				d, s := c.Distance(i)
				tokens, of = append(tokens, int32(start+i)), append(of, int32(cues))
				distance, side = append(distance, d), append(side, s)
			}
			labels = append(labels, g.roles...)
			cues++
		}
	}
	if cues == 0 {
		return nil, nil, nil
	}
	c := f.config
	token := f.linear(t, states, "token")
	cue := f.linear(t, t.Concat(t.Rows(states, first), t.Rows(states, last)), "cue")
	z := t.AddUp(t.Rows(token, tokens), t.Rows(cue, of), t.Embed(f.by["distance"], distance), t.Embed(f.by["side"], side))
	z = t.Drop(t.Relu(z), c.DropSeen)
	y := t.Drop(f.both(t, z, "3", longestFirst(around)), c.DropInner)
	return f.linear(t, y, "role"), around, labels
}

// shift moves a border of some cues by a token.
func (f *fitting) shift(t *tape.Tape, c network.Cue, n int) network.Cue {
	if !t.Train || t.Rand.Float64() >= f.config.Shift {
		return c
	}
	switch t.Rand.IntN(4) {
	case 0:
		c.From = max(0, c.From-1)
	case 1:
		c.From = min(c.From+1, c.To-1)
	case 2:
		c.To = min(n, c.To+1)
	case 3:
		c.To = max(c.To-1, c.From+1)
	}
	return c
}
