package fast

import (
	"sort"
	"strings"

	"github.com/readout-news/readout/annotate/fast"
)

// maxScripts is the most scripts that a model has.
const maxScripts = 1<<16 - 1

// node counts the scripts of the words that end alike.
type node struct {
	key      uint64
	votes    map[int]int
	total    int
	deciding int // the script that stands here
}

// trainLemmas finds, from the shortest end of words to whole words, where the
// script differs from that of the shorter end, and keeps those.
func trainLemmas(all []*sentence) *fast.Lemmas {
	counts := map[string]int{}
	write := func(s fast.Script) string { return string(rune(s.Case)) + string(rune('0'+s.Cut)) + s.Add }
	byName := map[string]fast.Script{}
	for _, s := range all {
		for i, f := range s.forms {
			script := fast.ScriptOf(f, s.lemmas[i])
			name := write(script)
			counts[name]++
			byName[name] = script
		}
	}
	names, ids := index(counts, 1)
	if len(names) > maxScripts {
		names = names[:maxScripts]
	}
	scripts := make([]fast.Script, len(names))
	for i, n := range names {
		scripts[i] = byName[n]
	}

	// Words are counted once a spelling for the ends, as often as they come
	// for themselves.
	type word struct {
		look   fast.Word
		length int
		tag    int
		votes  map[int]int
		total  int
	}
	words := map[string]*word{}
	var order []string
	for _, s := range all {
		for i, f := range s.forms {
			id, ok := ids[write(fast.ScriptOf(f, s.lemmas[i]))]
			if !ok || id >= len(scripts) {
				continue
			}
			key := s.tags[i] + "\t" + strings.ToLower(f)
			w := words[key]
			if w == nil {
				w = &word{look: s.words[i+2], length: len(strings.ToLower(f)), tag: int(s.gold[i]), votes: map[int]int{}}
				words[key] = w
				order = append(order, key)
			}
			w.votes[id]++
			w.total++
		}
	}
	ends := make([]map[uint64]*node, 8)
	for n := range ends {
		ends[n] = map[uint64]*node{}
	}
	for _, key := range order {
		w := words[key]
		id := most(w.votes)
		if scripts[id].Case == fast.Whole {
			continue
		}
		for n := 0; n < len(ends) && n <= w.length; n++ {
			k := fast.TailKey(&w.look, n, w.tag)
			e := ends[n][k]
			if e == nil {
				e = &node{key: k, votes: map[int]int{}}
				ends[n][k] = e
			}
			e.votes[id]++
			e.total++
		}
	}
	var keys []uint64
	var of []uint16
	keep := func(key uint64, script int) {
		keys = append(keys, key)
		of = append(of, uint16(script))
	}
	// decide is what the ends kept so far say of a word.
	decide := func(w *word, longest int) (int, bool) {
		for n := min(longest, w.length); n >= 0; n-- {
			if e := ends[n][fast.TailKey(&w.look, n, w.tag)]; e != nil && e.deciding > 0 {
				return e.deciding - 1, true
			}
		}
		return 0, false
	}
	for n := range ends {
		done := map[uint64]bool{}
		for _, key := range order {
			w := words[key]
			if n > w.length {
				continue
			}
			k := fast.TailKey(&w.look, n, w.tag)
			e := ends[n][k]
			if e == nil || done[k] {
				continue
			}
			done[k] = true
			id := most(e.votes)
			if now, ok := decide(w, n-1); ok && (now == id || e.total < 2 || e.votes[id]*5 < e.total*4) {
				continue
			}
			e.deciding = id + 1
			keep(k, id)
		}
	}
	for _, key := range order {
		w := words[key]
		id := most(w.votes)
		if now, ok := decide(w, len(ends)-1); ok && now == id {
			continue
		}
		keep(fast.WordKey(&w.look, w.tag), id)
	}
	return fast.NewLemmas(scripts, keys, of)
}

// most is the script with the most votes, the lowest of equals.
func most(votes map[int]int) int {
	ids := make([]int, 0, len(votes))
	for id := range votes {
		ids = append(ids, id)
	}
	sort.Ints(ids)
	best := ids[0]
	for _, id := range ids {
		if votes[id] > votes[best] {
			best = id
		}
	}
	return best
}
