package fast

import (
	"math"
	"sort"

	"github.com/readout-news/readout/annotate/kernel"
)

// learner is an averaged perceptron over hashed features while it learns.
type learner struct {
	Perceptron
	classes int
	weights []float32 // whole numbers
	sums    []float64 // of updates, each times the step that it was made at
	errors  []uint8   // that a row was part of, up to 255
	step    float64
	scores  []float32
	rows    []int32
}

func newLearner(p Perceptron, classes int) *learner {
	n := classes << p.Bits
	return &learner{
		Perceptron: p, classes: classes, step: 1, scores: make([]float32, classes),
		weights: make([]float32, n), sums: make([]float64, n), errors: make([]uint8, 1<<p.Bits),
	}
}

// score sums the rows of features and keeps them for update.
func (l *learner) score(features []uint32) []float32 {
	clear(l.scores)
	l.rows = l.rows[:0]
	for _, f := range features {
		row := int(f >> (32 - l.Bits))
		l.rows = append(l.rows, int32(row))
		if int(l.errors[row]) >= l.Least {
			at := row * l.classes
			kernel.Add(l.scores, l.weights[at:at+l.classes])
		}
	}
	return l.scores
}

// learn moves the weights of the features last scored towards one class and
// away from another, and counts a step.
func (l *learner) learn(right, wrong int) {
	if right != wrong {
		for _, row := range l.rows {
			at := int(row) * l.classes
			l.weights[at+right]++
			l.weights[at+wrong]--
			l.sums[at+right] += l.step
			l.sums[at+wrong] -= l.step
			if l.errors[row] < 255 {
				l.errors[row]++
			}
		}
	}
	l.step++
}

// average gives the mean weights as bytes, each row padded to so many classes.
func (l *learner) average(padded int) []int8 {
	mean := make([]float64, len(l.weights))
	top := 0.0
	for i, w := range l.weights {
		if int(l.errors[i/l.classes]) < l.Least {
			continue
		}
		mean[i] = float64(w) - l.sums[i]/l.step
		top = max(top, math.Abs(mean[i]))
	}
	out := make([]int8, padded<<l.Bits)
	if top == 0 {
		return out
	}
	scale := 127 / (top * l.Clip)
	for i, v := range mean {
		q := math.RoundToEven(max(-127, min(127, v*scale)))
		if math.Abs(q) <= float64(l.Prune) {
			continue
		}
		out[i/l.classes*padded+i%l.classes] = int8(q)
	}
	return out
}

func best(scores []float32) int {
	b := 0
	for i, s := range scores {
		if s > scores[b] {
			b = i
		}
	}
	return b
}

func sortBy(list []string, less func(a, b string) bool) {
	sort.Slice(list, func(i, j int) bool { return less(list[i], list[j]) })
}
