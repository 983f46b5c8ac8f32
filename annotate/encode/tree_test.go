package encode

import (
	"math/rand/v2"
	"testing"
)

// score is the sum of the scores of a tree.
func score(heads []int32, scores []float32) float64 {
	n := len(heads)
	var sum float64
	for d := 1; d < n; d++ {
		sum += float64(scores[d*n+int(heads[d])])
	}
	return sum
}

// bestOf tries every assignment of heads.
func bestOf(scores []float32, n int) float64 {
	var s treespace
	heads := make([]int32, n)
	best := -1e30
	var try func(d int)
	try = func(d int) {
		if d == n {
			if s.isTree(heads) {
				best = max(best, score(heads, scores))
			}
			return
		}
		for h := range n {
			if h != d {
				heads[d] = int32(h)
				try(d + 1)
			}
		}
	}
	try(1)
	return best
}

func TestTreeIsTheBest(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var s treespace
	for range 400 {
		n := 2 + rng.IntN(5)
		scores := make([]float32, n*n)
		for i := range scores {
			scores[i] = float32(rng.NormFloat64() * 5)
		}
		if rng.IntN(3) == 0 { // a strong pull to cycles and to many roots
			for d := 1; d < n; d++ {
				scores[d*n+1+d%(n-1)] += 20
				scores[d*n] += float32(rng.IntN(30))
			}
		}
		for d := range n {
			scores[d*n+d] = -1e9
		}
		heads := make([]int32, n)
		s.tree(heads, scores, n)
		if !s.isTree(heads) {
			t.Fatalf("%v is no tree; scores %v", heads, scores)
		}
		if got, want := score(heads, scores), bestOf(scores, n); got < want-0.01 {
			t.Fatalf("%v scores %.3f, the best tree %.3f; scores %v", heads, got, want, scores)
		}
	}
}

func TestIsTree(t *testing.T) {
	for _, c := range []struct {
		heads []int32
		want  bool
	}{
		{[]int32{0, 0}, true},
		{[]int32{0, 2, 0}, true},
		{[]int32{0, 0, 0}, false},
		{[]int32{0, 2, 1}, false},
		{[]int32{0, 0, 3, 2}, false},
		{[]int32{0, 0, 1, 2}, true},
		{[]int32{0, 2, 3, 4, 0, 4}, true},
	} {
		var s treespace
		if got := s.isTree(c.heads); got != c.want {
			t.Errorf("isTree(%v) = %v", c.heads, got)
		}
	}
}

// TestTreeOfMany holds that a long sentence gets a tree in little time.
func TestTreeOfMany(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	n := MaxTokens + 1
	scores := make([]float32, n*n)
	for i := range scores {
		scores[i] = rng.Float32()
	}
	for d := 1; d < n; d++ { // pairs that hold on to each other
		scores[d*n+d] = -1e9
		if o := (d - 1) ^ 1 + 1; o < n {
			scores[d*n+o] += 10
		}
	}
	heads := make([]int32, n)
	var s treespace
	s.tree(heads, scores, n)
	if !s.isTree(heads) {
		t.Fatal("no tree")
	}
}
