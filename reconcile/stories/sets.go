package stories

// sets is a partition of the numbers below n that only grows coarser. The first
// number of a set stands for it.
type sets []int

func newSets(n int) sets {
	s := make(sets, n)
	for i := range s {
		s[i] = i
	}
	return s
}

// find is the first number of the set of i.
func (s sets) find(i int) int {
	for s[i] != i {
		s[i] = s[s[i]]
		i = s[i]
	}
	return i
}

func (s sets) join(i, j int) {
	a, b := s.find(i), s.find(j)
	s[max(a, b)] = min(a, b)
}

// groups are the sets in order of their first numbers, each in order.
func (s sets) groups() [][]int {
	var all [][]int
	at := make(map[int]int)
	for i := range s {
		first := s.find(i)
		k, ok := at[first]
		if !ok {
			k = len(all)
			at[first] = k
			all = append(all, nil)
		}
		all[k] = append(all[k], i)
	}
	return all
}
