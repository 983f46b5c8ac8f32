package fast

import (
	"fmt"
	"sort"
	"strings"

	"github.com/readout-news/readout/annotate/fast"
)

// maxScripts is the most scripts that a model has.
const maxScripts = 1<<16 - 1

// spelling is a word in small letters with its tag, and the lemmas that its
// forms were seen with.
type spelling struct {
	look   fast.Word
	length int
	tag    int
	pairs  map[[2]string]int // form and lemma
	order  [][2]string
	script fast.Script
	name   string
	id     int
}

// spellings collects the words of all trees in the order in which they come.
func spellings(all []*sentence) (words map[string]*spelling, order []string) {
	words = map[string]*spelling{}
	for _, s := range all {
		for i, f := range s.forms {
			lower := strings.ToLower(f)
			key := s.tags[i] + "\t" + lower
			w := words[key]
			if w == nil {
				w = &spelling{look: s.words[i+2], length: len(lower), tag: int(s.gold[i]), pairs: map[[2]string]int{}}
				words[key] = w
				order = append(order, key)
			}
			p := [2]string{f, s.lemmas[i]}
			if w.pairs[p] == 0 {
				w.order = append(w.order, p)
			}
			w.pairs[p]++
		}
	}
	return words, order
}

// best is the script that is right for most forms of w: of "I" and "i" one
// that makes both "I".
func (w *spelling) best() fast.Script {
	var best fast.Script
	top := -1
	for _, p := range w.order {
		script := fast.ScriptOf(p[0], p[1])
		titled := script
		titled.Case = fast.Titled
		for _, s := range []fast.Script{script, titled} {
			right := 0
			for _, q := range w.order {
				if s.Apply(q[0]) == q[1] {
					right += w.pairs[q]
				}
			}
			if right > top {
				best, top = s, right
			}
		}
	}
	return best
}

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
	words, order := spellings(all)
	counts := map[string]int{}
	byName := map[string]fast.Script{}
	for _, key := range order {
		w := words[key]
		w.script = w.best()
		name := fmt.Sprintf("%c%d %s", w.script.Case, w.script.Cut, w.script.Add)
		w.name = name
		counts[name]++
		byName[name] = w.script
	}
	names, ids := index(counts, 1)
	if len(names) > maxScripts {
		names = names[:maxScripts]
	}
	scripts := make([]fast.Script, len(names))
	for i, n := range names {
		scripts[i] = byName[n]
	}
	known := order[:0:0]
	for _, key := range order {
		w := words[key]
		if w.id = ids[w.name]; w.id < len(scripts) {
			known = append(known, key)
		}
	}
	order = known
	ends := make([]map[uint64]*node, 8)
	for n := range ends {
		ends[n] = map[uint64]*node{}
	}
	for _, key := range order {
		w := words[key]
		if w.script.Case == fast.Whole {
			continue
		}
		for n := 0; n < len(ends) && n <= w.length; n++ {
			k := fast.TailKey(&w.look, n, w.tag)
			e := ends[n][k]
			if e == nil {
				e = &node{key: k, votes: map[int]int{}}
				ends[n][k] = e
			}
			e.votes[w.id]++
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
	decide := func(w *spelling, longest int) (int, bool) {
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
		if now, ok := decide(w, len(ends)-1); ok && now == w.id {
			continue
		}
		keep(fast.WordKey(&w.look, w.tag), w.id)
	}
	return &fast.Lemmas{Scripts: scripts, Ends: fast.NewLexicon(keys, of)}
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
