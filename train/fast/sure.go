package fast

import (
	"sort"

	"github.com/readout-news/readout/annotate/fast"
)

// What is as good as always the same is not worth a decision: it is looked up,
// while learning and while reading.
const (
	sureTagCount = 100   // times that a word was seen, always with one tag
	sureRelCount = 30    // times that a tag was seen
	sureRelPart  = 0.998 // of those that it had one relation
	sureNames    = 200   // times that a word was seen in texts with names
	sureNamePart = 0.001 // of those that it began a name, at most
)

// sureTags finds the words that have one tag.
func sureTags(all []*sentence) *fast.Lexicon {
	counts := map[uint64]map[int]int{}
	for _, s := range all {
		for i, t := range s.gold {
			k := s.words[i+2].Form()
			if counts[k] == nil {
				counts[k] = map[int]int{}
			}
			counts[k][int(t)]++
		}
	}
	return sure(counts, sureTagCount, 1)
}

// sureRels finds, by tag, the relation that nearly all words of a tag have,
// plus 1. Roots do not count.
func sureRels(all []*sentence, tags, root int) []uint16 {
	counts := map[uint64]map[int]int{}
	for _, s := range all {
		for i, t := range s.predicted {
			if s.rels[i] == root {
				continue
			}
			k := uint64(t)
			if counts[k] == nil {
				counts[k] = map[int]int{}
			}
			counts[k][s.rels[i]]++
		}
	}
	of := make([]uint16, tags)
	for t := range of {
		if r, ok := same(counts[uint64(t)], sureRelCount, sureRelPart); ok {
			of[t] = uint16(r + 1)
		}
	}
	return of
}

// sureOutside finds the words that begin no name.
func sureOutside(examples []nameExample) *fast.Lexicon {
	counts := map[uint64]map[int]int{}
	for i := range examples {
		e := &examples[i]
		for j, allowed := range e.allowed {
			// A word within a name is no evidence either way.
			kind := 0
			if allowed&1 == 0 {
				if allowed&beginnings == 0 {
					continue
				}
				kind = 1
			}
			k := e.reading.Words[j+2].Form()
			if counts[k] == nil {
				counts[k] = map[int]int{}
			}
			counts[k][kind]++
		}
	}
	for k, c := range counts {
		if c[0] < sureNames || float64(c[1]) > sureNamePart*float64(c[0]) {
			delete(counts, k)
		} else {
			delete(c, 1)
		}
	}
	return sure(counts, sureNames, 1)
}

// beginnings are the labels that begin a name.
var beginnings = func() (set uint64) {
	for t := range fast.NameTypes {
		set |= 1<<(1+4*t+fast.NameBegin) | 1<<(1+4*t+fast.NameSingle)
	}
	return set
}()

// sure keeps the keys with one value.
func sure(counts map[uint64]map[int]int, least int, part float64) *fast.Lexicon {
	var keys []uint64
	for k, c := range counts {
		if _, ok := same(c, least, part); ok {
			keys = append(keys, k)
		}
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	values := make([]uint16, len(keys))
	for i, k := range keys {
		v, _ := same(counts[k], least, part)
		values[i] = uint16(v)
	}
	return fast.NewLexicon(keys, values)
}

// same is the value that this part of at least so many have.
func same(count map[int]int, least int, part float64) (value int, ok bool) {
	total := 0
	for v, n := range count {
		total += n
		if n > count[value] || n == count[value] && v < value {
			value = v
		}
	}
	return value, total >= least && float64(count[value]) >= part*float64(total)
}
