package engine

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/readout-news/readout/annotate/encode"
)

// pass lays out the batches of one pass over the corpus: all sentences with
// trees, and the share of the others that is its turn. Sentences of about the
// same length stand together, the batches in no order.
func (c *corpus) pass(number int, cfg *Config) [][]*example {
	rng := rand.New(rand.NewPCG(cfg.Seed, uint64(1000+number)))
	list := slices.Clone(c.trees)
	if part := cfg.share(number); part > 0 {
		turns := max(1, int(1/part+0.5))
		cycle := rand.New(rand.NewPCG(cfg.Seed, uint64(500_000+number/turns)))
		for i, at := range cycle.Perm(len(c.names)) {
			if i%turns == number%turns {
				list = append(list, c.names[at])
			}
		}
	}
	rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	var batches [][]*example
	for chunk := range slices.Chunk(list, 2500) {
		length := make(map[*example]float64, len(chunk))
		for _, e := range chunk {
			length[e] = float64(len(e.words)) * (0.85 + 0.3*rng.Float64())
		}
		slices.SortStableFunc(chunk, func(a, b *example) int {
			switch {
			case length[a] < length[b]:
				return -1
			case length[a] > length[b]:
				return 1
			}
			return 0
		})
		var batch []*example
		tokens := 0
		for _, e := range chunk {
			batch = append(batch, e)
			if tokens += len(e.words) + 1; tokens >= cfg.BatchTokens {
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

// share cuts a batch into parts of about as many tokens each, in each part the
// sentences with trees first. Some sentences are put into capitals, as headlines
// and datelines have them.
func share(batch []*example, cfg *Config, n *network, rng *rand.Rand) []*part {
	parts := make([]*part, cfg.Shards)
	for i := range parts {
		parts[i] = &part{}
	}
	for _, trees := range []bool{true, false} {
		for _, e := range batch {
			if e.tree != trees {
				continue
			}
			least := parts[0]
			for _, p := range parts {
				if p.rows < least.rows {
					least = p
				}
			}
			if x := rng.Float64(); x < cfg.Capitals {
				e = e.written(n.weights.Vocabulary, x < cfg.Capitals/2)
			}
			least.add(e)
		}
	}
	return parts
}

// written is the example in capitals, or with the first letter of each longer
// word a capital. Its lemmas are not learnt, since their case is lost.
func (e *example) written(v *encode.Vocabulary, capitals bool) *example {
	o := *e
	o.words = make([]encode.Word, len(e.words))
	for i, f := range e.forms {
		switch {
		case capitals:
			f = strings.ToUpper(f)
		case len(f) > 3 && f[0] >= 'a' && f[0] <= 'z':
			f = strings.ToUpper(f[:1]) + f[1:]
		}
		o.words[i] = v.Look(f)
	}
	o.scripts = nil
	return &o
}
