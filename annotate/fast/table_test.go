package fast

import (
	"math/rand"
	"testing"
)

// Sums in lanes are the sums of the weights.
func TestScores(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for _, classes := range []int{1, 2, 7, 8, 9, 49, 130} {
		weights := make([]int8, classes<<6)
		for i := range weights {
			weights[i] = int8(r.Intn(256) - 128)
		}
		table := NewTable(6, classes, weights)
		for range 20 {
			var b Bag
			want := make([]int, classes)
			b.begin(1)
			for range 1 + r.Intn(maxFeatures) {
				b.add(r.Uint64(), 0, 0)
			}
			for _, h := range b.Hashes() {
				for c := range want {
					want[c] += int(weights[table.Row(h)*classes+c]) + 128
				}
			}
			var s Scores
			table.score(&b, &s)
			best := 0
			for c, w := range want {
				if int(s.of(c)) != w {
					t.Fatalf("class %d of %d: %d, want %d", c, classes, s.of(c), w)
				}
				if w > want[best] {
					best = c
				}
			}
			if got := table.best(&s); want[got] != want[best] {
				t.Errorf("best of %d classes: %d, want %d", classes, got, best)
			}
		}
	}
}

func TestActionScores(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	weights := make([]int8, 4<<6)
	for i := range weights {
		weights[i] = int8(r.Intn(256) - 128)
	}
	table := NewActions(6, weights)
	var b Bag
	b.begin(2)
	want := [4]uint32{}
	for range 200 {
		b.add(r.Uint64(), r.Uint64(), 3)
	}
	for _, h := range b.Hashes() {
		for c := range want {
			want[c] += uint32(int(weights[int(h>>26)*4+c]) + 128)
		}
	}
	if got := table.score(&b); got != want {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestClusters(t *testing.T) {
	words := []string{"monday", "tuesday", "paris"}
	c := NewClusters(words, []int{1, 1, 2}, []uint16{0, 1, 2})
	for i, w := range words {
		if got := c.find(hashBytes([]byte(w))); got != []int{1, 1, 2}[i] {
			t.Errorf("%s: %d", w, got)
		}
	}
	if got := c.find(hashBytes([]byte("nakato"))); got != 0 {
		t.Error(got)
	}
}
