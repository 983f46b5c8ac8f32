package stories

import (
	"container/heap"
	"slices"
)

// link joins the nearest groups first, by the average likeness of their
// members (UPGMA, Sokal and Michener 1958), until no two are nearer than
// threshold or no more than some number of groups is left. Pairs without an edge
// are not alike at all. Ties go to the groups
// with the smaller first members, so that the result depends on the edges
// alone.
func link(n int, edges map[Pair]float64, threshold float64, left int) [][]int {
	l := linkage{sum: make([]map[int]float64, n), members: make([][]int, n)}
	for i := range n {
		l.sum[i] = map[int]float64{}
		l.members[i] = []int{i}
	}
	for p, s := range edges {
		l.sum[p.A][p.B] = s
		l.sum[p.B][p.A] = s
		if s >= threshold {
			l.queue = append(l.queue, join{p.A, p.B, 1, 1, s})
		}
	}
	heap.Init(&l.queue)
	for count := n; count > left && l.queue.Len() > 0; {
		j := heap.Pop(&l.queue).(join)
		if len(l.members[j.a]) != j.sizeA || len(l.members[j.b]) != j.sizeB {
			continue
		}
		l.merge(j.a, j.b, threshold)
		count--
	}
	var groups [][]int
	for _, m := range l.members {
		if len(m) > 0 {
			slices.Sort(m)
			groups = append(groups, m)
		}
	}
	slices.SortFunc(groups, func(a, b []int) int { return a[0] - b[0] })
	return groups
}

type linkage struct {
	sum     []map[int]float64 // of the likeness of all members of two groups
	members [][]int           // empty where a group went into another
	queue   joins
}

// merge puts group b into a and tells the neighbours.
func (l *linkage) merge(a, b int, threshold float64) {
	l.members[a] = append(l.members[a], l.members[b]...)
	l.members[b] = nil
	delete(l.sum[a], b)
	delete(l.sum[b], a)
	for c, s := range l.sum[b] {
		l.sum[a][c] += s
		delete(l.sum[c], b)
	}
	l.sum[b] = nil
	for c, s := range l.sum[a] {
		l.sum[c][a] = s
		size := float64(len(l.members[a]) * len(l.members[c]))
		if s/size >= threshold {
			l.queue.push(a, c, len(l.members[a]), len(l.members[c]), s/size)
		}
	}
}

// join is two groups at the sizes that they had when their likeness was taken:
// groups only grow, so a join of other sizes is out of date.
type join struct {
	a, b, sizeA, sizeB int
	likeness           float64
}

type joins []join

func (q *joins) push(a, b, sizeA, sizeB int, likeness float64) {
	if b < a {
		a, b, sizeA, sizeB = b, a, sizeB, sizeA
	}
	heap.Push(q, join{a, b, sizeA, sizeB, likeness})
}

// Len, Less, Swap, Push and Pop make joins a heap with the nearest on top.
func (q joins) Len() int { return len(q) }

// Less puts the nearer pair first, then the one with the smaller numbers.
func (q joins) Less(i, j int) bool {
	if q[i].likeness != q[j].likeness {
		return q[i].likeness > q[j].likeness
	}
	if q[i].a != q[j].a {
		return q[i].a < q[j].a
	}
	return q[i].b < q[j].b
}

// Swap is part of heap.Interface.
func (q joins) Swap(i, j int) { q[i], q[j] = q[j], q[i] }

// Push is part of heap.Interface.
func (q *joins) Push(x any) { *q = append(*q, x.(join)) }

// Pop is part of heap.Interface.
func (q *joins) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}
