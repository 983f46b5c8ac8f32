package claims

import (
	"slices"
	"strings"
)

// match is a term of each of two contents: the same, or two words that share a
// sense.
type match struct {
	a, b  term
	sense bool
	// contrary is set for words of which one denies the other, one of them negated.
	contrary bool
}

// paired pairs the terms of two contents, equal ones first, and gives those that
// are left over. Of several words that share a sense the first in order of key
// are taken.
//
// What was found last is kept with a, since a pair is asked for several times in
// a row: the slices hold until the next pair of a.
func paired(a, b *statement) (pairs []match, aloneA, aloneB []term) {
	if k := &a.pairing; k.with == b {
		return k.pairs, k.aloneA, k.aloneB
	}
	k := &a.pairing
	k.with = b
	k.pairs, k.aloneA, k.aloneB = pair(a, b, k.pairs[:0], k.aloneA[:0], k.aloneB[:0])
	return k.pairs, k.aloneA, k.aloneB
}

// pairing is what paired found last.
type pairing struct {
	with           *statement
	pairs          []match
	aloneA, aloneB []term
}

// pair adds to the slices what paired gives.
func pair(a, b *statement, pairs []match, aloneA, aloneB []term) ([]match, []term, []term) {
	var inA, inB [64]bool
	for i, j := 0, 0; i < len(a.terms) && j < len(b.terms); {
		switch {
		case a.terms[i].key < b.terms[j].key:
			i++
		case a.terms[i].key > b.terms[j].key:
			j++
		default:
			pairs = append(pairs, match{a: a.terms[i], b: b.terms[j]})
			if i < len(inA) {
				inA[i] = true
			}
			if j < len(inB) {
				inB[j] = true
			}
			i++
			j++
		}
	}
	taken := func(in *[64]bool, i int) bool { return i >= len(in) || in[i] }
	for i := range a.terms {
		s := &a.terms[i]
		if len(s.senses) == 0 || taken(&inA, i) {
			continue
		}
		for j := range b.terms {
			t := &b.terms[j]
			if len(t.senses) > 0 && !taken(&inB, j) && intersects(s.senses, t.senses) {
				inA[i], inB[j] = true, true
				pairs = append(pairs, match{a: *s, b: *t, sense: true})
				break
			}
		}
	}
	if a.negated != b.negated {
		for i := range a.terms {
			for _, c := range contraryOf[a.terms[i].key] {
				j, ok := slices.BinarySearchFunc(b.terms, c, func(t term, k string) int { return strings.Compare(t.key, k) })
				if ok && !taken(&inA, i) && !taken(&inB, j) {
					inA[i], inB[j] = true, true // "will not open", "will stay shut"
					pairs = append(pairs, match{a.terms[i], b.terms[j], true, true})
				}
			}
		}
	}
	for i, t := range a.terms {
		if !(i < len(inA) && inA[i]) && !(i >= len(inA) && has(b.terms, t.key)) {
			aloneA = append(aloneA, t)
		}
	}
	for j, t := range b.terms {
		if !(j < len(inB) && inB[j]) && !(j >= len(inB) && has(a.terms, t.key)) {
			aloneB = append(aloneB, t)
		}
	}
	return pairs, aloneA, aloneB
}

// common is the number of things that both contents are about: words and, where
// the words differ, senses. States and values do not count.
func common(a, b *statement) int {
	n := 0
	pairs, _, _ := paired(a, b)
	for _, p := range pairs {
		if k := p.a.key[0]; k != '@' && k != '=' && p.a.key != "#place" {
			n++
		}
	}
	return n
}
