package engine

import (
	"math"

	"github.com/readout-news/readout/annotate/kernel"
	"github.com/readout-news/readout/train/tape"
)

// tally is what a batch has cost and got right, by head.
type tally struct {
	loss   [headCount]float64
	right  [headCount]int
	tokens [headCount]int
}

// The heads that a tally tells apart.
const (
	arcHead = iota
	labelHead
	uposHead
	xposHead
	featsHead
	scriptHead
	nameHead
	headCount
)

func (a *tally) add(b *tally) {
	for i := range a.loss {
		a.loss[i] += b.loss[i]
		a.right[i] += b.right[i]
		a.tokens[i] += b.tokens[i]
	}
}

// softmax turns scores into probabilities.
func softmax(v []float32) {
	top := v[0]
	for _, x := range v {
		top = max(top, x)
	}
	for i := range v {
		v[i] -= top
	}
	kernel.Exp(v)
	var sum float64
	for _, x := range v {
		sum += float64(x)
	}
	scale := float32(1 / sum)
	for i := range v {
		v[i] *= scale
	}
}

// choose is the loss of one choice among scores, whose gradient, times weight,
// is added to grad; buf is as long as scores.
func (a *tally) choose(head int, scores, grad, buf []float32, gold int, weight float32) {
	copy(buf, scores)
	best := 0
	for i, x := range scores {
		if x > scores[best] {
			best = i
		}
	}
	if best == gold {
		a.right[head]++
	}
	a.tokens[head]++
	softmax(buf)
	a.loss[head] -= math.Log(float64(buf[gold]) + 1e-12)
	buf[gold]--
	kernel.Axpy(grad, weight, buf)
}

// chooseOf is choose where any of several is right.
func (a *tally) chooseOf(head int, scores, grad, buf []float32, gold uint64, weight float32) {
	copy(buf, scores)
	best := 0
	for i, x := range scores {
		if x > scores[best] {
			best = i
		}
	}
	if gold>>best&1 != 0 {
		a.right[head]++
	}
	a.tokens[head]++
	softmax(buf)
	sum := 1e-12
	for i, x := range buf {
		if gold>>i&1 != 0 {
			sum += float64(x)
		}
	}
	a.loss[head] -= math.Log(sum)
	for i, x := range buf {
		if gold>>i&1 != 0 {
			buf[i] = x - x/float32(sum)
		}
	}
	kernel.Axpy(grad, weight, buf)
}

// loss runs one part of a batch forward and back. norm is one over the tokens
// of the whole batch.
func (n *network) loss(t *tape.Tape, p *part, norm float64) *tally {
	a := &tally{}
	states := n.encode(t, p)
	if p.trees > 0 {
		view := &tape.Tensor{Rows: p.trees, Cols: states.Cols, V: states.V[:p.trees*states.Cols], G: states.G[:p.trees*states.Cols]}
		n.treeLoss(t, a, view, p, norm)
	}
	n.nameLoss(t, a, states, p, norm)
	t.Backward()
	return a
}

func (n *network) nameLoss(t *tape.Tape, a *tally, states *tape.Tensor, p *part, norm float64) {
	hidden := t.Drop(t.Relu(n.linear(t, states, "name.hidden")), n.config.DropHead)
	scores := n.linear(t, hidden, "name")
	buf := t.Zeros(scores.Cols)
	weight := float32(n.config.Weights.Names * norm)
	row := 0
	for _, e := range p.list {
		for i := range e.words {
			r := row + 1 + i
			if e.names[i] != 0 {
				a.chooseOf(nameHead, scores.Row(r), scores.Grad(r), buf, e.names[i], weight)
			}
		}
		row += len(e.words) + 1
	}
}

func (n *network) treeLoss(t *tape.Tape, a *tally, states *tape.Tensor, p *part, norm float64) {
	c := n.config
	mlp := func(name string) *tape.Tensor { return t.Drop(t.Relu(n.linear(t, states, name)), c.DropHead) }
	dependents, heads := mlp("arc.dependent"), mlp("arc.head")
	arcs := n.linear(t, dependents, "arc")
	byDependent, byHead := mlp("label.dependent"), mlp("label.head")

	of := make([]int32, p.trees)
	row := 0
	for _, e := range p.list {
		if !e.tree {
			break
		}
		of[row] = int32(row)
		for i, h := range e.heads {
			of[row+1+i] = int32(row) + h
		}
		row += len(e.words) + 1
	}
	ofHead := t.Rows(byHead, of)
	rels := n.linear(t, t.Concat(byDependent, ofHead, t.Mul(byDependent, ofHead)), "label")

	n.choice(t, a, labelHead, rels, p, func(e *example) []int32 { return e.rels }, c.Weights.Label*norm)
	for _, h := range []struct {
		head int
		name string
		gold func(e *example) []int32
		w    float64
	}{
		{uposHead, "upos", func(e *example) []int32 { return e.upos }, c.Weights.UPOS},
		{xposHead, "xpos", func(e *example) []int32 { return e.xpos }, c.Weights.XPOS},
		{featsHead, "feats", func(e *example) []int32 { return e.feats }, c.Weights.Feats},
		{scriptHead, "script", func(e *example) []int32 { return e.scripts }, c.Weights.Script},
	} {
		n.choice(t, a, h.head, n.linear(t, states, h.name), p, h.gold, h.w*norm)
	}
	arcLoss(t, a, arcs, heads, p, float32(c.Weights.Arc*norm))
}

func (n *network) choice(t *tape.Tape, a *tally, head int, scores *tape.Tensor, p *part, gold func(*example) []int32, weight float64) {
	buf := t.Zeros(scores.Cols)
	row := 0
	for _, e := range p.list {
		if !e.tree {
			break
		}
		for i, g := range gold(e) {
			if g >= 0 {
				r := row + 1 + i
				a.choose(head, scores.Row(r), scores.Grad(r), buf, int(g), float32(weight))
			}
		}
		row += len(e.words) + 1
	}
}

// arcLoss scores each pair of a token and a possible head: a row of arcs by a
// row of heads. The gradient goes straight into both.
func arcLoss(t *tape.Tape, a *tally, arcs, heads *tape.Tensor, p *part, weight float32) {
	k := arcs.Cols
	row := 0
	for _, e := range p.list {
		if !e.tree {
			break
		}
		n := len(e.words) + 1
		av, hv := arcs.V[row*k:(row+n)*k], heads.V[row*k:(row+n)*k]
		scores := t.Zeros(n * n)
		grad := t.Zeros(n * n)
		buf := t.Zeros(n)
		kernel.MatMulTransB(scores, av, hv, n, k, n)
		for i := 1; i < n; i++ {
			scores[i*n+i] = -1e9
			a.choose(arcHead, scores[i*n:(i+1)*n], grad[i*n:(i+1)*n], buf, int(e.heads[i-1]), weight)
		}
		kernel.MatMul(arcs.G[row*k:(row+n)*k], grad, hv, n, n, k)
		kernel.MatMulTransA(heads.G[row*k:(row+n)*k], grad, av, n, n, k)
		row += n
	}
}
