package copies

import (
	"cmp"
	"slices"
)

// Pair is the indices of two Texts, A < B.
type Pair struct{ A, B int }

// window is the number of neighbouring fingerprints of which one is kept: a
// shared run of window + shingle - 1 words always leaves a trace.
const window = 4

// crowd is the number of Texts that may share a fingerprint and still be
// compared each with each. In a larger crowd each is compared with the few that
// stand next to it, which keeps reprints together at a cost that grows with
// their number and not with its square.
const (
	crowd      = 24
	neighbours = 4
)

// Candidates are the pairs of Texts that share enough fingerprints for a copy
// or an excerpt to be likely, in order. The cost grows with the number of words.
func Candidates(texts []*Text) []Pair {
	type print struct {
		hash uint64
		text int32
	}
	var prints []print
	for i, t := range texts {
		for _, h := range t.fingerprints() {
			prints = append(prints, print{h, int32(i)})
		}
	}
	slices.SortFunc(prints, func(a, b print) int {
		if c := cmp.Compare(a.hash, b.hash); c != 0 {
			return c
		}
		return cmp.Compare(a.text, b.text)
	})
	prints = slices.Compact(prints)
	var shared []Pair // one for each fingerprint
	for from := 0; from < len(prints); {
		to := from + 1
		for to < len(prints) && prints[to].hash == prints[from].hash {
			to++
		}
		reach := to - from
		if reach > crowd {
			reach = neighbours
		}
		for i := from; i < to; i++ {
			for j := i + 1; j < min(to, i+1+reach); j++ {
				shared = append(shared, Pair{int(prints[i].text), int(prints[j].text)})
			}
		}
		from = to
	}
	slices.SortFunc(shared, func(a, b Pair) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) })
	var pairs []Pair
	for from := 0; from < len(shared); {
		p, to := shared[from], from+1
		for to < len(shared) && shared[to] == p {
			to++
		}
		if to-from >= enough(texts[p.A], texts[p.B]) {
			pairs = append(pairs, p)
		}
		from = to
	}
	return pairs
}

// enough is the number of shared fingerprints from which on two Texts are
// aligned: two, or in short texts one.
func enough(a, b *Text) int {
	if min(len(a.ids), len(b.ids)) < 60 {
		return 1
	}
	return 2
}

// fingerprints are the smallest hash of each window, each once.
func (t *Text) fingerprints() []uint64 {
	var all []uint64
	for i := range t.ids {
		if t.whole(i, shingle) {
			all = append(all, t.hash(i, shingle))
		}
	}
	if len(all) <= window {
		return all
	}
	var kept []uint64
	last := -1
	for i := 0; i+window <= len(all); i++ {
		if last >= i && all[last] <= all[i+window-1] {
			continue
		}
		last = i
		for j := i + 1; j < i+window; j++ {
			if all[j] <= all[last] {
				last = j
			}
		}
		kept = append(kept, all[last])
	}
	return kept
}
