package event

import "slices"

// F1 is the harmonic mean of precision and recall, in percent, with the counts
// that it comes from.
type F1 struct {
	Gold, Found int
	// GoldMet and FoundMet are how many of the gold and of the found have a
	// counterpart; where counterparts are one to one they are the same number.
	GoldMet, FoundMet int
}

// Precision is the part of the found that is right, in percent.
func (f F1) Precision() float64 { return percent(f.FoundMet, f.Found) }

// Recall is the part of the gold that was found, in percent.
func (f F1) Recall() float64 { return percent(f.GoldMet, f.Gold) }

// Value is the F1 itself.
func (f F1) Value() float64 {
	p, r := f.Precision(), f.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (f *F1) add(g F1) {
	f.Gold += g.Gold
	f.Found += g.Found
	f.GoldMet += g.GoldMet
	f.FoundMet += g.FoundMet
}

func percent(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}

// nothing is the label of a sentence in which no event was found, or none with
// a type. It is never gold.
const nothing = "none"

// tally counts labels: what gold says against what was found.
type tally struct {
	labels map[string]*F1
	pairs  map[[2]string]int // gold, found
}

func (t *tally) add(gold, found string) {
	if t.labels == nil {
		t.labels, t.pairs = map[string]*F1{}, map[[2]string]int{}
	}
	for _, l := range []string{gold, found} {
		if t.labels[l] == nil {
			t.labels[l] = &F1{}
		}
	}
	t.labels[gold].Gold++
	t.labels[found].Found++
	if gold == found {
		t.labels[gold].GoldMet++
		t.labels[gold].FoundMet++
	}
	t.pairs[[2]string{gold, found}]++
}

// names are all labels but that of nothing, sorted.
func (t *tally) names() []string {
	var all []string
	for l := range t.labels {
		if l != nothing {
			all = append(all, l)
		}
	}
	slices.Sort(all)
	return all
}

// macro is the mean F1 of the labels that gold has.
func (t *tally) macro() float64 {
	sum, n := 0.0, 0
	for _, l := range t.names() {
		if t.labels[l].Gold > 0 {
			sum += t.labels[l].Value()
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}
