package copies

import "slices"

// run is n words that stand, one after the other, from word a of one Text and
// from word b of the other.
type run struct{ a, b, n int }

// stretch is runs that follow one another in both Texts with a few changed
// words between, as one passage that was taken and edited.
type stretch struct {
	runs []run
	weight
}

// anchor is the number of equal words that begin a stretch; resume the number
// that must be equal for it to go on after a change of at most skip words on
// either side.
const (
	anchor = 5
	resume = 3
	skip   = 4
)

// index tells where each run of anchor words stands in a Text: the first place
// by its hash, counted from 1, and after each place the next.
type index struct {
	first map[uint64]int32
	next  []int32
}

// places is how often the same words in one Text are looked at.
const places = 8

// read makes x the index of t.
func (x *index) read(t *Text) {
	if x.first == nil {
		x.first = make(map[uint64]int32, len(t.ids))
	}
	clear(x.first)
	x.next = slices.Grow(x.next[:0], len(t.ids))[:len(t.ids)]
	for i := len(t.ids) - 1; i >= 0; i-- { // backwards, so that the first comes first
		x.next[i] = 0
		if t.whole(i, anchor) {
			h := t.hash(i, anchor)
			x.next[i], x.first[h] = x.first[h], int32(i+1)
		}
	}
}

// align finds the stretches of b in a, in order of b. No word of either Text
// stands in two of them. It is linear in the words of both as long as neither
// repeats itself.
func align(a, b *Text, x *index) []stretch {
	var found []stretch
	usedA, usedB := make([]bool, len(a.ids)), make([]bool, len(b.ids))
	for j := 0; j+anchor <= len(b.ids); j++ {
		if usedB[j] || !b.whole(j, anchor) {
			continue
		}
		var best []run
		most := 0
		at := x.first[b.hash(j, anchor)]
		for n := 0; at > 0 && n < places; n++ {
			i := int(at - 1)
			at = x.next[i]
			if usedA[i] || !slices.Equal(a.ids[i:i+anchor], b.ids[j:j+anchor]) {
				continue
			}
			runs := extend(a, b, i, j, usedA, usedB)
			n := 0
			for _, r := range runs {
				n += r.n
			}
			if n > most {
				best, most = runs, n
			}
		}
		if best == nil {
			continue
		}
		for _, r := range best {
			for k := range r.n {
				usedA[r.a+k], usedB[r.b+k] = true, true
			}
		}
		found = append(found, stretch{runs: best})
		last := best[len(best)-1]
		j = max(j, last.b+last.n-1)
	}
	slices.SortFunc(found, func(s, t stretch) int { return s.runs[0].b - t.runs[0].b })
	return found
}

// extend follows the equal words from a[i] and b[j] on to both sides, over
// small changes, and gives the runs in order.
func extend(a, b *Text, i, j int, usedA, usedB []bool) []run {
	free := func(i, j int) bool {
		return i >= 0 && j >= 0 && i < len(a.ids) && j < len(b.ids) &&
			a.ids[i] == b.ids[j] && !usedA[i] && !usedB[j]
	}
	// To the left from the anchor.
	var left []run
	for s, t := i, j; ; {
		n := 0
		for free(s-1, t-1) && (a.marks[s]|b.marks[t])&broken == 0 {
			s, t, n = s-1, t-1, n+1
		}
		if len(left) == 0 {
			i, j = s, t
			left = append(left, run{s, t, 0})
		} else if n > 0 {
			left = append(left, run{s, t, n})
		}
		di, dj, ok := bridge(func(di, dj int) bool {
			for k := 1; k <= resume; k++ {
				if !free(s-di-k, t-dj-k) {
					return false
				}
			}
			return unbroken(a, s-di-resume, s) && unbroken(b, t-dj-resume, t)
		})
		if !ok {
			break
		}
		s, t = s-di, t-dj
	}
	runs := slices.Clone(left[1:])
	slices.Reverse(runs)
	// To the right.
	for s, t := i, j; ; {
		n := 0
		for free(s+n, t+n) && (n == 0 || (a.marks[s+n]|b.marks[t+n])&broken == 0) {
			n++
		}
		if n > 0 {
			runs = append(runs, run{s, t, n})
		}
		s, t = s+n, t+n
		di, dj, ok := bridge(func(di, dj int) bool {
			for k := range resume {
				if !free(s+di+k, t+dj+k) {
					return false
				}
			}
			return unbroken(a, s-1, s+di+resume-1) && unbroken(b, t-1, t+dj+resume-1)
		})
		if !ok {
			break
		}
		s, t = s+di, t+dj
	}
	return runs
}

// bridge tries changes of up to skip words on either side, the smallest first,
// and gives the first after which the words go on.
func bridge(goesOn func(di, dj int) bool) (di, dj int, ok bool) {
	for sum := 1; sum <= 2*skip; sum++ {
		for d := 0; d <= sum; d++ {
			// The same number of words on both sides is the likeliest change.
			di := sum/2 + alternate(d)
			dj := sum - di
			if di < 0 || dj < 0 || di > skip || dj > skip {
				continue
			}
			if goesOn(di, dj) {
				return di, dj, true
			}
		}
	}
	return 0, 0, false
}

// alternate counts 0, 1, -1, 2, -2, ...
func alternate(d int) int {
	if d%2 == 1 {
		return (d + 1) / 2
	}
	return -d / 2
}

// unbroken reports whether the words after from up to and with to follow one
// another in one voice.
func unbroken(t *Text, from, to int) bool {
	for i := max(from+1, 0); i <= to && i < len(t.marks); i++ {
		if t.marks[i]&broken != 0 {
			return false
		}
	}
	return true
}
