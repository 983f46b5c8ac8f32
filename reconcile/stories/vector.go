// Package stories finds which documents tell of one happening: each document
// becomes a vector of its words, weighted by how much they tell, and documents
// are joined from the nearest pair on while the groups stay near on average. It
// works for two documents and for ten thousand, and the order in which they
// come decides nothing.
package stories

import (
	"cmp"
	"math"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// feature is a term of a document with its weight; a vector holds them in order
// of term and has length 1.
type feature struct {
	term   int32
	weight float64
}

type vector []feature

// term is what is counted of a stem within one document.
type term struct {
	stem  string
	n     float64
	named bool
}

const (
	// leadWords are the words at the head of a text, where news says what it is
	// about; each counts leadBoost times.
	leadWords = 60
	leadBoost = 1.5
	// nameBoost is for words that are written with a capital within a sentence.
	nameBoost = 1.6
	// kept is the number of features of a document that are compared.
	kept = 160
)

// terms counts the stems of the report of one Record: what the writer adds of
// his own decides no story, unless there is nothing else.
func terms(ws []words.Word) []term {
	report := 0
	for _, w := range ws {
		if w.Voice == readout.Report {
			report++
		}
	}
	at := map[string]int{}
	var ts []term
	seen := 0
	for _, w := range ws {
		if report > 0 && w.Voice != readout.Report {
			continue
		}
		seen++
		if words.Function(w.Form) && !(w.Upper && w.Form == "us") || len(w.Form) < 2 {
			continue
		}
		stem := words.Stem(w.Form)
		i, ok := at[stem]
		if !ok {
			i = len(ts)
			at[stem] = i
			ts = append(ts, term{stem: stem})
		}
		n := 1.0
		if seen <= leadWords {
			n = leadBoost
		}
		ts[i].n += n
		ts[i].named = ts[i].named || w.Upper && !w.First
	}
	return ts
}

// vectors weighs the terms of all documents against one another.
func vectors(docs [][]words.Word) []vector {
	counted := make([][]term, len(docs))
	df := map[string]int{}
	for i, ws := range docs {
		counted[i] = terms(ws)
		for _, t := range counted[i] {
			df[t.stem]++
		}
	}
	number := map[string]int32{}
	vs := make([]vector, len(docs))
	for i, ts := range counted {
		v := make(vector, 0, len(ts))
		for _, t := range ts {
			id, ok := number[t.stem]
			if !ok {
				id = int32(len(number))
				number[t.stem] = id
			}
			w := (1 + math.Log(t.n)) * rarity(t, df[t.stem], len(docs))
			if t.named {
				w *= nameBoost
			}
			if w > 0 {
				v = append(v, feature{id, w})
			}
		}
		vs[i] = normal(v)
	}
	return vs
}

// background is the number of documents that the batch is thought to stand in,
// so that two documents of one story do not take their own words for common
// ones. What the batch says outweighs it from some hundred documents on.
const background = 150

// rarity is the logarithm of the share of documents without the term: the
// inverse document frequency of Spärck Jones (1972), with what is known of
// English as a prior.
func rarity(t term, df, n int) float64 {
	return math.Log((float64(n) + background) / (float64(df) + background*prior(t)))
}

// prior is the share of news reports that a term is expected in.
func prior(t term) float64 {
	switch {
	case words.Common(t.stem):
		return 0.2
	case t.named:
		return 0.01
	}
	return 0.03
}

func normal(v vector) vector {
	if len(v) > kept {
		slices.SortFunc(v, func(a, b feature) int {
			return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.term, b.term))
		})
		v = v[:kept]
	}
	slices.SortFunc(v, func(a, b feature) int { return cmp.Compare(a.term, b.term) })
	sum := 0.0
	for _, f := range v {
		sum += f.weight * f.weight
	}
	if sum > 0 {
		for i := range v {
			v[i].weight /= math.Sqrt(sum)
		}
	}
	return v
}

// cosine is the likeness of two vectors, from 0 to 1.
func cosine(a, b vector) float64 {
	sum := 0.0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].term < b[j].term:
			i++
		case a[i].term > b[j].term:
			j++
		default:
			sum += a[i].weight * b[j].weight
			i++
			j++
		}
	}
	return sum
}
