package claims

import (
	"cmp"
	"slices"
	"strings"
)

// The number of later statements that one of a large story is compared with: of
// its speaker, and of all.
const (
	ofSpeaker = 24
	ofAll     = 12
)

// candidates calls try for pairs of statements that may be one: those that share
// terms, the rarest first. Each statement is tried with so many that follow it at
// most, so that the work grows with their number.
func candidates(all []*statement, try func(i, j int)) {
	lists := map[string][]int{}
	keys := make([][]string, len(all))
	for i, s := range all {
		add := func(key string) {
			if list := lists[key]; len(list) == 0 || list[len(list)-1] != i {
				lists[key] = append(list, i)
				keys[i] = append(keys[i], key)
			}
		}
		speaker := s.speaker.key()
		if s.deed {
			speaker = "-"
		}
		for _, t := range s.terms {
			for k := -1; k < len(t.senses); k++ {
				key := t.key
				if k >= 0 {
					key = t.senses[k]
				}
				add(key)
				if speaker != "" {
					add(speaker + "|" + key)
				}
			}
		}
	}
	last := make([]int, len(all))
	for i := range all {
		own := func(key string) bool { return strings.IndexByte(key, '|') >= 0 }
		slices.SortFunc(keys[i], func(a, b string) int { return cmp.Or(cmp.Compare(len(lists[a]), len(lists[b])), cmp.Compare(a, b)) })
		for _, mine := range [...]bool{true, false} {
			left := ofAll
			if mine {
				left = ofSpeaker
			}
			for _, key := range keys[i] {
				if own(key) != mine {
					continue
				}
				list := lists[key]
				at, _ := slices.BinarySearch(list, i+1)
				for _, j := range list[at:] {
					if left == 0 {
						break
					}
					if last[j] != i+1 {
						last[j] = i + 1
						left--
						try(i, j)
					}
				}
			}
		}
	}
}
