package reconcile

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Grouping is the figures of one batch.
type Grouping struct {
	Stories int
	Twice   int // documents that stand in two stories
	BCubed  Score
	Pairs   Score
}

// Group holds stories that were found against those that people made.
func Group(docs []Labelled, stories []*readout.Story) Grouping {
	gold, found := Gold(docs), Partition(docs, stories)
	times := map[string]int{}
	for _, s := range stories {
		for _, a := range s.Accounts {
			times[a.Record.Document.URI]++
		}
	}
	g := Grouping{Stories: len(stories), BCubed: BCubed(gold, found), Pairs: Pairwise(gold, found)}
	for _, n := range times {
		if n > 1 {
			g.Twice++
		}
	}
	return g
}

// String gives the figures, a line each.
func (g Grouping) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d stories found, %d documents in two of them\n", g.Stories, g.Twice)
	for _, row := range []struct {
		name string
		s    Score
	}{{"BCubed", g.BCubed}, {"pairs", g.Pairs}} {
		fmt.Fprintf(&b, "%-8s precision %.3f recall %.3f F1 %.3f\n", row.name, row.s.Precision, row.s.Recall, row.s.F1)
	}
	return b.String()
}

// Draws are n batches of the documents of some topics each, the same ones for
// the same documents. A topic is the number that a story's name begins with.
func Draws(docs []Labelled, n, topics int) [][]Labelled {
	topic := func(d Labelled) string {
		return d.Story[:len(d.Story)-len(strings.TrimLeft(d.Story, "0123456789"))]
	}
	var names []string
	for _, d := range docs {
		names = append(names, topic(d))
	}
	slices.Sort(names)
	names = slices.Compact(names)
	rnd := rand.New(rand.NewSource(5))
	var draws [][]Labelled
	for range n {
		drawn := map[string]bool{}
		for _, k := range rnd.Perm(len(names))[:min(topics, len(names))] {
			drawn[names[k]] = true
		}
		var batch []Labelled
		for _, d := range docs {
			if drawn[topic(d)] {
				batch = append(batch, d)
			}
		}
		draws = append(draws, batch)
	}
	return draws
}

// Mean is the mean and the least F1 of some batches.
type Mean struct {
	BCubed, Pairs           float64
	LeastBCubed, LeastPairs float64
}

// Over is the Mean of groupings, of which there must be one at least.
func Over(groupings []Grouping) Mean {
	m := Mean{LeastBCubed: 1, LeastPairs: 1}
	for _, g := range groupings {
		m.BCubed += g.BCubed.F1 / float64(len(groupings))
		m.Pairs += g.Pairs.F1 / float64(len(groupings))
		m.LeastBCubed = min(m.LeastBCubed, g.BCubed.F1)
		m.LeastPairs = min(m.LeastPairs, g.Pairs.F1)
	}
	return m
}

// String gives the means with the least ones.
func (m Mean) String() string {
	return fmt.Sprintf("BCubed F1 %.3f on average, %.3f at least; pairs F1 %.3f, %.3f", m.BCubed, m.LeastBCubed, m.Pairs, m.LeastPairs)
}
