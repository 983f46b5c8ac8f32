package network

import "math"

// Calibration says how sure the network is of an attribution, and what is sure
// enough. It was fitted, by logistic regression (Platt 1999), on texts that the
// weights were not trained on: to the probability that an annotator marked an
// attribution there with the same roles filled, each overlapping.
type Calibration struct {
	// Favour is what is added to the score of the beginning of a cue, so that
	// cues are weighed that the best path would pass over.
	Favour float32
	// Bias and Factors weigh evidence: the log odds of the cue, the logarithm of
	// the probability of its source and content, and the log odds of the label
	// that is least sure among them.
	Bias    float64
	Factors [3]float64
	// Least is the confidence from which on an attribution is proposed, unless
	// the user asks for another.
	Least float64
}

// Evidence is what a Confidence rests on.
type Evidence [3]float64

func (j *job) evidence() Evidence {
	return Evidence{odds(j.sure), max(j.score, -12), odds(j.least)}
}

// odds are the logarithm of p to 1-p, within what float32 can tell apart.
func odds(p float64) float64 {
	p = min(max(p, 1e-5), 1-1e-5)
	return math.Log(p / (1 - p))
}

// Of is the confidence that some evidence gives.
func (c *Calibration) Of(e Evidence) float64 {
	x := c.Bias
	for i, f := range c.Factors {
		x += f * e[i]
	}
	return 1 / (1 + math.Exp(-x))
}

func (c *Calibration) of(j *job) float64 { return c.Of(j.evidence()) }
