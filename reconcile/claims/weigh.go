package claims

import (
	"cmp"
	"math"
	"slices"

	"github.com/readout-news/readout/reconcile/words"
)

// weigh gives every statement its forms and terms. A term counts the more, the fewer
// statements of the story have it; statements of one origin count once. The
// logarithm is the inverse document frequency, over statements, with some
// statements put beside so that few have weights as well.
func weigh(all []*statement, groups []int) {
	const beside = 12
	var keys []map[string]term
	told := len(all)
	df := map[string]int{}
	first := map[int]int{} // account that stands for a group
	n := 0
	for _, s := range all {
		if s.shadow != nil {
			all = append(all, s.shadow) // weighed as the others, and counted with none
		}
	}
	keys = make([]map[string]term, len(all))
	known := map[string]bool{}
	for _, s := range all {
		for _, w := range s.words {
			known[w.Form] = true
		}
	}
	for i, s := range all {
		keys[i] = contentKeys(s, known)
		if i >= told {
			continue
		}
		g := groups[s.account]
		if a, ok := first[g]; ok && a != s.account {
			continue
		}
		first[g] = s.account
		n++
		for k := range keys[i] {
			df[k]++
		}
	}
	forms := map[string]int32{}
	for i, s := range all {
		s.forms = make([]int32, len(s.words))
		for k, w := range s.words {
			n, ok := forms[w.Form]
			if !ok {
				n = int32(len(forms))
				forms[w.Form] = n
			}
			s.forms[k] = n
		}
		s.terms = make([]term, 0, len(keys[i]))
		for k, t := range keys[i] {
			t.rare = df[k] <= 2
			t.weight *= math.Log(float64(n+beside) / (float64(max(1, df[k])) + rest(k)))
			s.terms = append(s.terms, t)
		}
		slices.SortFunc(s.terms, func(a, b term) int { return cmp.Compare(a.key, b.key) })
		s.topic = topicOf(s.terms)
	}
}

// rest is how many of the statements put beside have the term.
func rest(key string) float64 {
	if words.Common(key) {
		return 2
	}
	return 0
}
