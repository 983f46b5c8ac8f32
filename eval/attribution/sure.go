package attribution

import (
	"fmt"
	"math"
	"strings"
)

// Sureness holds the confidence of each attribution found and whether it is
// right: by overlap of all roles, one to one.
type Sureness struct {
	confidence []float64
	right      []bool
}

func (s *Sureness) add(confidence float64, right bool) {
	if confidence > 0 {
		s.confidence, s.right = append(s.confidence, confidence), append(s.right, right)
	}
}

// Error is the expected calibration error in ten bins of equal width (Naeini,
// Cooper and Hauskrecht 2015): how far the mean confidence of a bin lies from
// the share that is right in it, weighted by the size of the bin.
func (s *Sureness) Error() float64 {
	var sum, right [10]float64
	for i, c := range s.confidence {
		bin := min(int(c*10), 9)
		sum[bin] += c
		if s.right[i] {
			right[bin]++
		}
	}
	var off float64
	for i := range sum {
		off += math.Abs(sum[i] - right[i])
	}
	return off / float64(max(len(s.confidence), 1))
}

// from is the count of those of at least some confidence.
func (s *Sureness) from(least float64, gold int) Count {
	c := Count{Gold: gold}
	for i, x := range s.confidence {
		if x >= least {
			c.Found++
			if s.right[i] {
				c.Right++
			}
		}
	}
	return c
}

func (s *Sureness) table(b *strings.Builder, gold int) {
	if len(s.confidence) == 0 {
		return
	}
	fmt.Fprintf(b, "expected calibration error of the confidence %.3f, over %d attributions\n", s.Error(), len(s.confidence))
	fmt.Fprintf(b, "%-20s %9s %9s %9s\n", "of a confidence from", "precision", "recall", "F1")
	for _, least := range []float64{0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95} {
		c := s.from(least, gold)
		fmt.Fprintf(b, "%-20.2f %9.1f %9.1f %9.1f\n", least, 100*c.Precision(), 100*c.Recall(), 100*c.F1())
	}
}
