package stories

import (
	"cmp"
	"math"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// Document is what grouping needs of one Record.
type Document struct {
	Words     []words.Word
	Published readout.Date // of the text, or of the article that it carries
}

// Pair is the indices of two Documents, A < B.
type Pair struct{ A, B int }

// A few documents that somebody puts side by side are mostly of one story; many
// documents hold many stories that are near to one another. So the average
// likeness from which on two groups are one story grows with the batch, from
// fewThreshold for few documents to manyThreshold for many. Both are measured on
// ECB+ (see eval/reconcile): on draws of two to five documents, and on all.
const (
	fewThreshold, few   = 0.14, 8
	manyThreshold, many = 0.24, 300
)

// Threshold is the average likeness from which on two groups in a batch of n
// documents are one story.
func Threshold(n int) float64 {
	switch {
	case n <= few:
		return fewThreshold
	case n >= many:
		return manyThreshold
	}
	return fewThreshold + (manyThreshold-fewThreshold)*math.Log(float64(n)/few)/math.Log(float64(many)/few)
}

// Group gives the stories as lists of indices, each in ascending order, and the
// lists by their first index. Every Document stands in one. The pairs of same
// are known to tell of one happening, since one is a copy of the other.
func Group(docs []Document, same []Pair) [][]int {
	return group(docs, same, Threshold(len(docs)))
}

func group(docs []Document, same []Pair, threshold float64) [][]int {
	ws := make([][]words.Word, len(docs))
	for i, d := range docs {
		ws[i] = d.Words
	}
	vs := vectors(ws)
	edges := map[Pair]float64{}
	for _, p := range near(vs) {
		if s := cosine(vs[p.A], vs[p.B]) * apart(docs[p.A].Published, docs[p.B].Published); s > 0 {
			edges[p] = s
		}
	}
	for _, p := range same {
		edges[p] = 1
	}
	return refine(docs, link(len(docs), edges, threshold, 1), same)
}

// apart makes documents that were published long after one another less alike.
func apart(a, b readout.Date) float64 {
	if !a.Exact() || !b.Exact() {
		return 1
	}
	days := a.Time().Sub(b.Time()).Hours() / 24
	if days < 0 {
		days = -days
	}
	switch {
	case days <= 4:
		return 1
	case days <= 14:
		return 0.85
	case days <= 60:
		return 0.65
	}
	return 0.45
}

const (
	// small is the number of documents up to which all pairs are compared.
	small = 200
	// telling is the number of heaviest features by which a document finds
	// others in a large batch, and busy the number of documents from which on a
	// feature finds nobody.
	telling = 24
	busy    = 200
	// needed is the number of shared telling features that make a pair.
	needed = 3
)

// near gives the pairs of documents that are worth comparing.
func near(vs []vector) []Pair {
	var pairs []Pair
	if len(vs) <= small {
		for i := range vs {
			for j := i + 1; j < len(vs); j++ {
				pairs = append(pairs, Pair{i, j})
			}
		}
		return pairs
	}
	lists := map[int32][]int32{}
	for i, v := range vs {
		top := slices.Clone(v)
		slices.SortFunc(top, func(a, b feature) int {
			return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.term, b.term))
		})
		for _, f := range top[:min(telling, len(top))] {
			lists[f.term] = append(lists[f.term], int32(i))
		}
	}
	count := make([]int8, len(vs))
	for i, v := range vs {
		var touched []int32
		for _, f := range v {
			list := lists[f.term]
			if len(list) > busy {
				continue
			}
			for _, j := range list {
				if int(j) <= i {
					continue
				}
				if count[j] == 0 {
					touched = append(touched, j)
				}
				if count[j] < 100 {
					count[j]++
				}
			}
		}
		for _, j := range touched {
			if count[j] >= needed {
				pairs = append(pairs, Pair{i, int(j)})
			}
			count[j] = 0
		}
	}
	return pairs
}
