package fast

import (
	"context"
	"math/rand"

	"github.com/readout-news/readout/annotate/fast"
)

// oracle tells what each action costs: how many heads of the treebank can no
// longer be reached after it (Goldberg and Nivre 2013, for arc-hybrid).
func oracle(s *fast.State, gold []int32) (cost [3]int) {
	k := len(s.Stack)
	n := int32(len(gold) - 1)
	if k >= 1 {
		top := s.Stack[k-1]
		lost := 0
		for j := s.Next; j <= n; j++ {
			if gold[j] == top {
				lost++
			}
		}
		cost[fast.Left], cost[fast.Right] = lost, lost
		h := gold[top]
		if h > s.Next || k >= 2 && h == s.Stack[k-2] {
			cost[fast.Left]++
		}
		if h >= s.Next {
			cost[fast.Right]++
		}
	}
	if s.Next <= n {
		for i, t := range s.Stack {
			if gold[t] == s.Next {
				cost[fast.Shift]++
			}
			if i < k-1 && gold[s.Next] == t {
				cost[fast.Shift]++
			}
		}
	}
	return cost
}

// trainParser learns actions. From the second epoch on it mostly follows its
// own choices, so that it learns what to do after an error.
func trainParser(ctx context.Context, p Perceptron, seed int64, all []*sentence) (*fast.Actions, error) {
	l := newLearner(p, 3)
	r := rand.New(rand.NewSource(seed + 100))
	var b fast.Bag
	var s fast.State
	err := shuffled(ctx, seed, len(all), p.Epochs, func(epoch, k int) {
		t := all[k]
		for s.Begin(len(t.forms)); !s.Done(); {
			legal := s.Legal()
			cost := oracle(&s, t.heads)
			fast.StateFeatures(&b, &s, t.nodes)
			scores := l.score(b.Hashes())
			least := 1 << 30
			for a, ok := range legal {
				if ok {
					least = min(least, cost[a])
				}
			}
			got, gold := -1, -1
			for a, ok := range legal {
				if !ok {
					continue
				}
				if got < 0 || scores[a] > scores[got] {
					got = a
				}
				if cost[a] == least && (gold < 0 || scores[a] > scores[gold]) {
					gold = a
				}
			}
			if cost[got] == least {
				gold = got
			}
			l.learn(gold, got)
			if epoch == 0 || r.Float64() >= 0.9 {
				got = gold
			}
			s.Apply(fast.Action(got))
		}
	})
	if err != nil {
		return nil, err
	}
	return fast.NewActions(p.Bits, l.average(4)), nil
}

// trainLabeler learns the relations of the treebank's heads.
func trainLabeler(ctx context.Context, p Perceptron, seed int64, m *fast.Model, root int, all []*sentence) (*fast.Table, error) {
	rels := len(m.Rels)
	l := newLearner(p, rels)
	var b fast.Bag
	var f fast.Family
	err := shuffled(ctx, seed, len(all), p.Epochs, func(_, k int) {
		s := all[k]
		n := len(s.forms)
		f.Build(s.heads, n)
		for d := 1; d <= n; d++ {
			if s.rels[d-1] == root || m.SureRels[s.predicted[d-1]] > 0 {
				continue
			}
			fast.LabelFeatures(&b, s.nodes, s.heads, &f, int32(d))
			l.learn(s.rels[d-1], best(l.score(b.Hashes())))
		}
	})
	if err != nil {
		return nil, err
	}
	return fast.NewTable(p.Bits, rels, l.average(rels)), nil
}
