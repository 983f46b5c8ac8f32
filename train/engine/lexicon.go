package engine

import (
	"sort"
	"strings"

	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/model/word"
)

// lexicon holds the scripts of words that have, as a part of speech, one lemma
// nine times in ten, and the scripts that the network does not know. Where the
// treebanks disagree ("people" is a lemma of its own in one of them), the one
// whose features are learnt decides. Proper nouns are left out: their lemma
// keeps the case that the text gives.
func lexicon(all []text, scripts []string) (encode.Lexicon, []string) {
	first, second := map[string]map[string]int{}, map[string]map[string]int{}
	for _, t := range all {
		if t.tree == nil {
			continue
		}
		counts := second
		if t.feats {
			counts = first
		}
		for i, f := range t.tree.forms {
			if t.tree.upos[i] == "PROPN" || t.tree.lemmas[i] == "_" || strings.Contains(t.tree.feats[i], "Typo=Yes") {
				continue
			}
			lower := word.Lower(f)
			key := lower + "\t" + t.tree.upos[i]
			if counts[key] == nil {
				counts[key] = map[string]int{}
			}
			counts[key][encode.Script(lower, t.tree.lemmas[i])]++
		}
	}
	for key, by := range second {
		if first[key] == nil {
			first[key] = by
		}
	}
	for _, line := range irregular {
		forms := strings.Fields(line)
		for _, f := range forms[1:] {
			if key := f + "\tVERB"; first[key] == nil {
				first[key] = map[string]int{encode.Script(f, forms[0]): 1}
			}
		}
	}
	ids := index(scripts)
	keys := make([]string, 0, len(first))
	for key := range first {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	out := encode.Lexicon{}
	var rare []string
	for _, key := range keys {
		total, top, best := 0, 0, ""
		for script, n := range first[key] {
			total += n
			if n > top || n == top && script < best {
				best, top = script, n
			}
		}
		if top*10 < total*9 {
			continue
		}
		id, ok := ids[best]
		if !ok {
			id = int32(len(scripts) + len(rare))
			ids[best] = id
			rare = append(rare, best)
		}
		out[key] = id
	}
	return out, rare
}

// readings are the combinations of part of speech, tag and features of the
// treebank whose features are learnt, and for each other pair of part of speech
// and tag the features that its tag has there.
func readings(all []text, v *encode.Vocabulary) []encode.Reading {
	ids := newLabelIDs(v)
	seen := map[encode.Reading]int{}
	pairs := map[[2]uint16]int{}
	byTag := map[uint16]map[uint16]bool{}
	known := map[[2]uint16]bool{}
	for _, t := range all {
		if t.tree == nil {
			continue
		}
		for i := range t.tree.forms {
			pair := [2]uint16{uint16(ids.upos[t.tree.upos[i]]), uint16(ids.xpos[t.tree.xpos[i]])}
			if !t.feats {
				pairs[pair]++
				continue
			}
			f, ok := ids.feats[t.tree.feats[i]]
			if !ok {
				continue
			}
			known[pair] = true
			seen[encode.Reading{pair[0], pair[1], uint16(f)}]++
			if byTag[pair[1]] == nil {
				byTag[pair[1]] = map[uint16]bool{}
			}
			byTag[pair[1]][uint16(f)] = true
		}
	}
	for pair, n := range pairs {
		if !known[pair] && n >= 3 {
			for f := range byTag[pair[1]] {
				seen[encode.Reading{pair[0], pair[1], f}] = 1
			}
		}
	}
	out := make([]encode.Reading, 0, len(seen))
	for r := range seen {
		out = append(out, r)
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := out[i], out[j]
		if a[0] != b[0] {
			return a[0] < b[0]
		}
		if a[1] != b[1] {
			return a[1] < b[1]
		}
		return a[2] < b[2]
	})
	return out
}
