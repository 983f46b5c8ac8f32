// Package reconcile scores what package reconcile finds: stories against a
// known partition of documents, copies against known pairs.
package reconcile

// Score is precision, recall and their harmonic mean, each from 0 to 1.
type Score struct {
	Precision, Recall, F1 float64
}

func score(precision, recall float64) Score {
	s := Score{Precision: precision, Recall: recall}
	if precision+recall > 0 {
		s.F1 = 2 * precision * recall / (precision + recall)
	}
	return s
}

// BCubed compares two partitions of the same items, given as the label of each
// item in either: the mean, over items, of the share of an item's found group
// that belongs to it, and of the share of its true group that was found
// (Bagga and Baldwin 1998). Lists of different length panic.
func BCubed(gold, found []string) Score {
	g, f, both := groups(gold), groups(found), overlaps(gold, found)
	var precision, recall float64
	for i := range gold {
		n := float64(both[[2]string{gold[i], found[i]}])
		precision += n / float64(f[found[i]])
		recall += n / float64(g[gold[i]])
	}
	n := float64(max(1, len(gold)))
	return score(precision/n, recall/n)
}

// Pairwise compares two partitions by the pairs of items that each puts
// together. Where neither has a pair both agree in full.
func Pairwise(gold, found []string) Score {
	pairs := func(n int) float64 { return float64(n) * float64(n-1) / 2 }
	var g, f, both float64
	for _, n := range groups(gold) {
		g += pairs(n)
	}
	for _, n := range groups(found) {
		f += pairs(n)
	}
	for _, n := range overlaps(gold, found) {
		both += pairs(n)
	}
	return counted(both, f, g)
}

// counted is the Score of right ones among found and gold ones.
func counted(right, found, gold float64) Score {
	switch {
	case found == 0 && gold == 0:
		return Score{1, 1, 1}
	case found == 0 || gold == 0:
		return Score{}
	}
	return score(right/found, right/gold)
}

func groups(labels []string) map[string]int {
	m := map[string]int{}
	for _, l := range labels {
		m[l]++
	}
	return m
}

func overlaps(gold, found []string) map[[2]string]int {
	m := map[[2]string]int{}
	for i := range gold {
		m[[2]string{gold[i], found[i]}]++
	}
	return m
}

// Pairs compares two sets of pairs.
func Pairs[T comparable](gold, found map[T]bool) Score {
	right := 0
	for p := range found {
		if found[p] && gold[p] {
			right++
		}
	}
	return counted(float64(right), float64(len(found)), float64(len(gold)))
}
