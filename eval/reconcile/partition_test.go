package reconcile

import (
	"math"
	"strings"
	"testing"
)

func TestPartitions(t *testing.T) {
	for _, c := range []struct {
		gold, found     string
		bcubed, pairs   float64
		precision, call float64 // of BCubed
	}{
		{"a a b b", "x x y y", 1, 1, 1, 1},
		{"a a b b", "x x x x", 2.0 / 3, 0.5, 0.5, 1},
		{"a a b b", "w x y z", 2.0 / 3, 0, 1, 0.5},
		{"a b", "x y", 1, 1, 1, 1},
		{"a a a b", "x x y y", 12.0 / 17, 0.4, 0.75, 2.0 / 3},
	} {
		gold, found := strings.Fields(c.gold), strings.Fields(c.found)
		b, p := BCubed(gold, found), Pairwise(gold, found)
		for _, v := range [][2]float64{{b.F1, c.bcubed}, {p.F1, c.pairs}, {b.Precision, c.precision}, {b.Recall, c.call}} {
			if math.Abs(v[0]-v[1]) > 1e-9 {
				t.Errorf("%s against %s: BCubed %+v, pairwise %+v, want F1 %v and %v", c.found, c.gold, b, p, c.bcubed, c.pairs)
				break
			}
		}
	}
}

func TestPairs(t *testing.T) {
	s := Pairs(map[string]bool{"ab": true, "cd": true}, map[string]bool{"ab": true, "ce": true})
	if s.Precision != 0.5 || s.Recall != 0.5 || s.F1 != 0.5 {
		t.Errorf("got %+v", s)
	}
}
