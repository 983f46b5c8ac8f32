package stories

import (
	"container/heap"
	"slices"
)

// edge is how alike two items are, each a document or a group of them.
type edge struct {
	a, b int32
	like float64
}

// link joins the nearest groups first, by the average likeness of their
// members (UPGMA, Sokal and Michener 1958), until no two are nearer than
// threshold. Item i stands for size[i] documents, one where size is nil. Pairs
// without an edge are not alike at all. Ties go to the groups with the smaller
// first members, so that the result depends on the edges alone. The groups are
// in order of their first members.
func link(n int, size []int, edges []edge, threshold float64) [][]int {
	of := newSets(n)
	for _, e := range edges {
		if e.like >= threshold {
			of.join(int(e.a), int(e.b))
		}
	}
	// Groups that no near pair connects never meet: each part is linked alone.
	parts := of.groups()
	number, part := make([]int32, n), make([]int32, n)
	for k, p := range parts {
		for i, m := range p {
			number[m], part[m] = int32(i), int32(k)
		}
	}
	of2 := make([][]edge, len(parts))
	for _, e := range edges {
		if k := part[e.a]; k == part[e.b] {
			of2[k] = append(of2[k], edge{number[e.a], number[e.b], e.like})
		}
	}
	var groups [][]int
	for k, p := range parts {
		if len(p) == 1 {
			groups = append(groups, p)
			continue
		}
		l := newLinkage(len(p), of2[k], threshold, func(i int) int {
			if size == nil {
				return 1
			}
			return size[p[i]]
		})
		of2[k] = nil
		for _, g := range l.run() {
			for i := range g {
				g[i] = p[g[i]]
			}
			groups = append(groups, g)
		}
	}
	slices.SortFunc(groups, func(a, b []int) int { return a[0] - b[0] })
	return groups
}

// linkage is the state of link within one part.
type linkage struct {
	threshold float64
	sum       []map[int32]float64 // of the likeness of all members of two groups
	size      []int               // documents of a group
	members   [][]int             // empty where a group went into another
	queue     joins
}

func newLinkage(n int, edges []edge, threshold float64, size func(int) int) *linkage {
	l := &linkage{threshold: threshold, sum: make([]map[int32]float64, n), size: make([]int, n), members: make([][]int, n)}
	for i := range n {
		l.sum[i] = map[int32]float64{}
		l.members[i] = []int{i}
		l.size[i] = size(i)
	}
	for _, e := range edges {
		a, b := int(e.a), int(e.b)
		s := e.like * float64(l.size[a]) * float64(l.size[b])
		l.sum[a][e.b] = s
		l.sum[b][e.a] = s
		if e.like >= threshold {
			l.queue = append(l.queue, join{min(a, b), max(a, b), l.size[min(a, b)], l.size[max(a, b)], e.like})
		}
	}
	heap.Init(&l.queue)
	return l
}

func (l *linkage) run() [][]int {
	for l.queue.Len() > 0 {
		j := heap.Pop(&l.queue).(join)
		if l.members[j.a] == nil || l.members[j.b] == nil || l.size[j.a] != j.sizeA || l.size[j.b] != j.sizeB {
			continue
		}
		l.merge(j.a, j.b)
	}
	var groups [][]int
	for _, m := range l.members {
		if len(m) > 0 {
			slices.Sort(m)
			groups = append(groups, m)
		}
	}
	return groups
}

// merge puts group b into a and tells the neighbours.
func (l *linkage) merge(a, b int) {
	l.members[a] = append(l.members[a], l.members[b]...)
	l.members[b] = nil
	l.size[a] += l.size[b]
	delete(l.sum[a], int32(b))
	delete(l.sum[b], int32(a))
	for c, s := range l.sum[b] {
		l.sum[a][c] += s
		delete(l.sum[c], int32(b))
	}
	l.sum[b] = nil
	for c, s := range l.sum[a] {
		l.sum[c][int32(a)] = s
		if like := s / (float64(l.size[a]) * float64(l.size[c])); like >= l.threshold {
			i, j := min(a, int(c)), max(a, int(c))
			heap.Push(&l.queue, join{i, j, l.size[i], l.size[j], like})
		}
	}
}

// join is two groups at the sizes that they had when their likeness was taken:
// groups only grow, so a join of other sizes is out of date.
type join struct {
	a, b, sizeA, sizeB int
	likeness           float64
}

// joins is a heap with the nearest on top.
type joins []join

// Len is part of heap.Interface.
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
