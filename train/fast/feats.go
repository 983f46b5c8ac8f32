package fast

import (
	"context"
	"slices"
	"sort"

	"github.com/readout-news/readout/annotate/fast"
)

// featLists finds the features that are worth a class, and those that each tag
// was seen with, the most frequent first.
func featLists(all []*sentence, tags int) (feats []string, ids map[string]int, of [][]uint16) {
	counts := map[string]int{}
	for _, s := range all {
		for _, f := range s.feats {
			counts[f]++
		}
	}
	feats, ids = index(counts, 3)
	if len(feats) > fast.MaxClasses {
		feats = feats[:fast.MaxClasses]
	}
	seen := make([]map[int]int, tags)
	for _, s := range all {
		for i, t := range s.gold {
			id, ok := ids[s.feats[i]]
			if !ok || id >= len(feats) {
				continue
			}
			if seen[t] == nil {
				seen[t] = map[int]int{}
			}
			seen[t][id]++
		}
	}
	of = make([][]uint16, tags)
	for t, m := range seen {
		total := 0
		for _, n := range m {
			total += n
		}
		for id, n := range m {
			if 250*n >= total { // rarer ones cost more time than they are worth
				of[t] = append(of[t], uint16(id))
			}
		}
		sort.Slice(of[t], func(i, j int) bool {
			a, b := of[t][i], of[t][j]
			if m[int(a)] != m[int(b)] {
				return m[int(a)] > m[int(b)]
			}
			return a < b
		})
	}
	return feats, ids, of
}

// trainFeaturer learns features of the treebank's tags, in its trees.
func trainFeaturer(ctx context.Context, p Perceptron, seed int64, m *fast.Model, ids map[string]int, all []*sentence) (*fast.Table, error) {
	l := newLearner(p, len(m.Feats))
	kinds := make([]uint8, len(m.Rels))
	for i, r := range m.Rels {
		kinds[i] = fast.RelKind(r)
	}
	var b fast.Bag
	var c fast.Clause
	var nodes []fast.Node
	err := shuffled(ctx, seed, len(all), p.Epochs, func(_, k int) {
		s := all[k]
		nodes = m.Nodes(nodes[:0], s.words, s.gold)
		c.Build(s.heads, func(d int) uint8 { return kinds[s.rels[d-1]] }, len(s.forms))
		for i, t := range s.gold {
			list := m.FeatsOf[t]
			gold, ok := ids[s.feats[i]]
			if !ok || len(list) < 2 || !slices.Contains(list, uint16(gold)) {
				continue
			}
			fast.FeatFeatures(&b, nodes, s.heads, &c, int32(i+1), uint8(s.rels[i]))
			scores := l.score(b.Hashes())
			got := int(list[0])
			for _, f := range list {
				if scores[f] > scores[got] {
					got = int(f)
				}
			}
			l.learn(gold, got)
		}
	})
	if err != nil {
		return nil, err
	}
	return fast.NewTable(p.Bits, len(m.Feats), l.average(len(m.Feats))), nil
}
