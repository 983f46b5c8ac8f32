package tape

import (
	"math"
	"sync"

	"github.com/readout-news/readout/annotate/kernel"
	"github.com/readout-news/readout/model/layer"
)

// Factors of Adam's running means, and what keeps it from dividing by zero.
const (
	beta1   = 0.9
	beta2   = 0.98
	epsilon = 1e-6
)

// Optimise takes step number step, counted from 1, of Adam (Kingma and Ba,
// 2015) along the summed gradients of the shards, whose norm is at most
// maxNorm, and clears them. Rows of an Embedding that no shard has touched stay
// as they are.
func Optimise(params []*Param, step int, rate, maxNorm float64) {
	squares := make([]float64, len(params))
	each(params, func(i int, p *Param) { squares[i] = p.sum() })
	var square float64
	for _, s := range squares {
		square += s
	}
	scale := float32(1)
	if norm := math.Sqrt(square); norm > maxNorm {
		scale = float32(maxNorm / norm)
	}
	c1 := float32(1 / (1 - math.Pow(beta1, float64(step))))
	c2 := float32(1 / (1 - math.Pow(beta2, float64(step))))
	each(params, func(_ int, p *Param) {
		p.each(func(from, to int) {
			g := p.Grads[0][from:to]
			if scale != 1 {
				for i := range g {
					g[i] *= scale
				}
			}
			kernel.AdamStep(p.V[from:to], g, p.M1[from:to], p.M2[from:to], float32(rate), beta1, beta2, epsilon, c1, c2)
		})
		p.clear()
	})
}

// each runs f for each Param, two at a time.
func each(params []*Param, f func(i int, p *Param)) {
	var group sync.WaitGroup
	for w := range 2 {
		group.Go(func() {
			for i := w; i < len(params); i += 2 {
				f(i, params[i])
			}
		})
	}
	group.Wait()
}

// each runs f for each range of weights that has a gradient.
func (p *Param) each(f func(from, to int)) {
	if len(p.seen[0].list) == 0 {
		if p.Role != layer.Embedding {
			f(0, len(p.V))
		}
		return
	}
	for _, r := range p.seen[0].list {
		f(int(r)*p.Cols, (int(r)+1)*p.Cols)
	}
}

// sum adds the gradients of all shards into the first and gives the square of
// their norm.
func (p *Param) sum() float64 {
	for s := 1; s < len(p.Grads); s++ {
		if p.Role != layer.Embedding {
			kernel.Add(p.Grads[0], p.Grads[s])
			continue
		}
		for _, r := range p.seen[s].list {
			p.seen[0].add(r)
			from, to := int(r)*p.Cols, (int(r)+1)*p.Cols
			kernel.Add(p.Grads[0][from:to], p.Grads[s][from:to])
		}
	}
	var square float64
	p.each(func(from, to int) {
		g := p.Grads[0][from:to]
		for len(g) > 0 {
			n := min(len(g), 4096)
			square += float64(kernel.Dot(g[:n], g[:n]))
			g = g[n:]
		}
	})
	return square
}

// clear sets all gradients to zero.
func (p *Param) clear() {
	for s, g := range p.Grads {
		if p.Role != layer.Embedding {
			clear(g)
			continue
		}
		seen := &p.seen[s]
		for _, r := range seen.list {
			clear(g[int(r)*p.Cols : (int(r)+1)*p.Cols])
			seen.mark[r] = false
		}
		seen.list = seen.list[:0]
	}
}
