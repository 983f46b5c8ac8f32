package engine

import (
	"math"
	"sync"

	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/annotate/kernel"
)

// Factors of Adam's running means, and what keeps it from dividing by zero.
const (
	beta1   = 0.9
	beta2   = 0.98
	epsilon = 1e-6
)

// optimise takes one step of Adam along the summed gradients of the shards and
// clears them. Rows of an Embedding that no shard has touched stay as they are.
func (n *network) optimise(step int) {
	squares := make([]float64, len(n.params))
	n.each(func(i int, p *param) { squares[i] = p.sum() })
	var square float64
	for _, s := range squares {
		square += s
	}
	scale := float32(1)
	if norm := math.Sqrt(square); norm > n.config.MaxNorm {
		scale = float32(n.config.MaxNorm / norm)
	}
	rate := float32(n.config.rate(step))
	c1 := float32(1 / (1 - math.Pow(beta1, float64(step))))
	c2 := float32(1 / (1 - math.Pow(beta2, float64(step))))
	n.each(func(_ int, p *param) {
		p.each(func(from, to int) {
			g := p.grads[0][from:to]
			if scale != 1 {
				for i := range g {
					g[i] *= scale
				}
			}
			kernel.AdamStep(p.V[from:to], g, p.m1[from:to], p.m2[from:to], rate, beta1, beta2, epsilon, c1, c2)
		})
		p.clear()
	})
}

// each runs f for each param, two at a time.
func (n *network) each(f func(i int, p *param)) {
	var group sync.WaitGroup
	for w := range 2 {
		group.Go(func() {
			for i := w; i < len(n.params); i += 2 {
				f(i, n.params[i])
			}
		})
	}
	group.Wait()
}

// each runs f for each range of weights that has a gradient.
func (p *param) each(f func(from, to int)) {
	if len(p.rows[0].list) == 0 {
		if p.Role != encode.Embedding {
			f(0, len(p.V))
		}
		return
	}
	for _, r := range p.rows[0].list {
		f(int(r)*p.Cols, (int(r)+1)*p.Cols)
	}
}

// sum adds the gradients of all shards into the first and gives the square of
// their norm.
func (p *param) sum() float64 {
	for s := 1; s < len(p.grads); s++ {
		if p.Role != encode.Embedding {
			kernel.Add(p.grads[0], p.grads[s])
			continue
		}
		for _, r := range p.rows[s].list {
			p.rows[0].add(r)
			from, to := int(r)*p.Cols, (int(r)+1)*p.Cols
			kernel.Add(p.grads[0][from:to], p.grads[s][from:to])
		}
	}
	var square float64
	p.each(func(from, to int) {
		g := p.grads[0][from:to]
		for len(g) > 0 {
			n := min(len(g), 4096)
			square += float64(kernel.Dot(g[:n], g[:n]))
			g = g[n:]
		}
	})
	return square
}

// clear sets all gradients to zero.
func (p *param) clear() {
	for s, g := range p.grads {
		if p.Role != encode.Embedding {
			clear(g)
			continue
		}
		seen := &p.rows[s]
		for _, r := range seen.list {
			clear(g[int(r)*p.Cols : (int(r)+1)*p.Cols])
			seen.mark[r] = false
		}
		seen.list = seen.list[:0]
	}
}
