package attribution

import (
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/polnear"
	"github.com/readout-news/readout/extract/attribution"
	"github.com/readout-news/readout/extract/attribution/network"
)

// favour is what the beginnings of cues are favoured by when candidates are
// gathered: enough to weigh cues of a probability of a fifth.
const favour = 1.5

// candidate is an attribution that the network holds possible.
type candidate struct {
	evidence     network.Evidence
	right, exact bool
}

// calibrate fits the confidence on the texts held out, and chooses the least
// confidence: where the mean of exact and overlapping F1 is highest.
func (t *training) calibrate(ctx context.Context, w *network.Weights) (network.Calibration, error) {
	w.Calibration = network.Calibration{Favour: favour}
	m := network.NewModel(w, t.vectors)
	var all []candidate
	gold := 0
	for _, x := range t.heldOut {
		found, err := m.Candidates(ctx, x.record)
		if err != nil {
			return network.Calibration{}, err
		}
		used := make([]bool, len(x.gold))
		gold += len(x.gold)
		for _, f := range found {
			c := candidate{evidence: f.Evidence}
			for i := range x.gold {
				if !used[i] && touches(&f.Proposal, &x.gold[i]) {
					used[i], c.right = true, true
					c.exact = equal(&f.Proposal, &x.gold[i])
					break
				}
			}
			all = append(all, c)
		}
	}
	cal := fit(all)
	cal.Favour = favour
	cal.Least = 0.5
	best := 0.0
	for least := 0.2; least < 0.7; least += 0.02 {
		_, _, overlap, exact := score(all, &cal, least, gold)
		if f := overlap + exact; f > best {
			best, cal.Least = f, math.Round(least*100)/100
		}
	}
	p, r, overlap, exact := score(all, &cal, cal.Least, gold)
	fmt.Fprintf(t.log, "held out: %d attributions, from confidence %.2f: overlap P %.1f R %.1f F1 %.1f, exact F1 %.1f; bias %.2f, factors %.2f\n",
		gold, cal.Least, 100*p, 100*r, 100*overlap, 100*exact, cal.Bias, cal.Factors)
	return cal, nil
}

// score is precision, recall and F1 by overlap, and F1 of exact ones.
func score(all []candidate, c *network.Calibration, least float64, gold int) (p, r, overlap, exact float64) {
	found, right, same := 0, 0, 0
	for _, x := range all {
		if c.Of(x.evidence) < least {
			continue
		}
		found++
		if x.right {
			right++
		}
		if x.exact {
			same++
		}
	}
	n := float64(max(found, 1))
	sum := float64(max(found+gold, 1))
	return float64(right) / n, float64(right) / float64(max(gold, 1)), 2 * float64(right) / sum, 2 * float64(same) / sum
}

// fit is a logistic regression by gradient descent on standardised evidence;
// the problem is convex and small.
func fit(all []candidate) network.Calibration {
	var c network.Calibration
	if len(all) == 0 {
		return c
	}
	const size = len(c.Factors)
	var mean, spread [size]float64
	for _, x := range all {
		for i, v := range x.evidence {
			mean[i] += v / float64(len(all))
		}
	}
	for _, x := range all {
		for i, v := range x.evidence {
			spread[i] += (v - mean[i]) * (v - mean[i]) / float64(len(all))
		}
	}
	for i := range spread {
		spread[i] = math.Sqrt(spread[i]) + 1e-6
	}
	var bias float64
	var factors [size]float64
	for range 3000 {
		var gradBias float64
		var grad [size]float64
		for _, x := range all {
			z := bias
			for i, v := range x.evidence {
				z += factors[i] * (v - mean[i]) / spread[i]
			}
			d := 1 / (1 + math.Exp(-z))
			if x.right {
				d--
			}
			gradBias += d
			for i, v := range x.evidence {
				grad[i] += d * (v - mean[i]) / spread[i]
			}
		}
		rate := 1 / float64(len(all))
		bias -= rate * gradBias
		for i := range factors {
			factors[i] -= rate * (grad[i] + 0.1*factors[i])
		}
	}
	c.Bias = bias
	for i := range factors {
		c.Factors[i] = factors[i] / spread[i]
		c.Bias -= c.Factors[i] * mean[i]
	}
	return c
}

func touches(p *attribution.Proposal, g *polnear.Gold) bool {
	return touch(one(p.Source), g.Source) && touch(one(p.Cue), g.Cue) && touch(p.Content, g.Content)
}

func one(s readout.Span) []readout.Span {
	if s.Empty() {
		return nil
	}
	return []readout.Span{s}
}

func touch(a, b []readout.Span) bool {
	if len(a) == 0 && len(b) == 0 {
		return true
	}
	for _, s := range a {
		if slices.ContainsFunc(b, s.Overlaps) {
			return true
		}
	}
	return false
}

func equal(p *attribution.Proposal, g *polnear.Gold) bool {
	return same(one(p.Source), g.Source) && same(one(p.Cue), g.Cue) && same(p.Content, g.Content)
}

func same(a, b []readout.Span) bool {
	b = slices.Clone(b)
	slices.SortFunc(b, readout.Span.Compare)
	return slices.Equal(a, b)
}
