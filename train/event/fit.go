// Package event fits the weights of the chooser of event types (package
// extract/event) on sentences in which people marked the two parties of an
// event and named its type.
//
// What it learns is small on purpose: a log-linear model that starts from what
// the rules say and is pulled back to it, so that a word that was seen once moves
// little. model/event.md is the card of what came out.
package event

import (
	"math"
	"slices"

	"github.com/readout-news/readout/extract/event"
)

// Example is an act that the rules found, with the type that people gave it.
type Example struct {
	Features []string
	Rules    string // the type by the rules, in the names of event.Choices
	Gold     string // the type by people, likewise
}

// Settings are how weights are fitted.
type Settings struct {
	Rounds int     // passes over all examples
	Step   float64 // of AdaGrad
	Decay  float64 // pull of every weight to 0, a share of it a pass
	Prior  float64 // what the rules' choice counts beside the features
	Least  int     // how many examples a feature must stand in
}

// Fit finds the weights by Hash of the feature. The same examples in the same
// order give the same weights. Features that collide share a row.
func Fit(examples []Example, set Settings) map[uint32][]float32 {
	type row struct {
		w, g []float64
		n    int
	}
	rows := map[uint32]*row{}
	hashed := make([][]uint32, len(examples))
	for i, e := range examples {
		for _, f := range e.Features {
			h := event.Hash(f)
			hashed[i] = append(hashed[i], h)
			if rows[h] == nil {
				rows[h] = &row{w: make([]float64, len(event.Choices)), g: make([]float64, len(event.Choices))}
			}
			rows[h].n++
		}
	}
	for i := range hashed {
		hashed[i] = slices.DeleteFunc(hashed[i], func(h uint32) bool { return rows[h].n < set.Least })
	}
	score := make([]float64, len(event.Choices))
	for range set.Rounds {
		for i, e := range examples {
			gold, rules := slices.Index(event.Choices, e.Gold), slices.Index(event.Choices, e.Rules)
			if gold < 0 {
				continue
			}
			clear(score)
			if rules >= 0 {
				score[rules] = set.Prior
			}
			for _, h := range hashed[i] {
				for k, w := range rows[h].w {
					score[k] += w
				}
			}
			softmax(score)
			score[gold]--
			for _, h := range hashed[i] {
				r := rows[h]
				for k, d := range score {
					d += set.Decay * r.w[k]
					r.g[k] += d * d
					r.w[k] -= set.Step * d / math.Sqrt(r.g[k]+1e-6)
				}
			}
		}
	}
	out := make(map[uint32][]float32, len(rows))
	for h, r := range rows {
		if r.n < set.Least {
			continue
		}
		w := make([]float32, len(r.w))
		for k, x := range r.w {
			w[k] = float32(x)
		}
		out[h] = w
	}
	return out
}

func softmax(x []float64) {
	top := slices.Max(x)
	sum := 0.0
	for i, v := range x {
		x[i] = math.Exp(v - top)
		sum += x[i]
	}
	for i := range x {
		x[i] /= sum
	}
}
