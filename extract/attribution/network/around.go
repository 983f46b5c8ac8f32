package network

// A cue is tokens [From, To) of a Sequence.
type Cue struct{ From, To int }

// Around is the stretch of a sequence of n tokens in which the source and the
// content of c are looked for.
func (c Cue) Around(n int) (from, to int) {
	return max(0, c.From-Window), min(n, c.To+Window)
}

const (
	distances = 32
	sides     = 3
)

// Distance is the class of the signed distance of token i to the cue, by the
// logarithm where it is far, and Side tells whether the token stands before (1),
// in (0) or behind (2) it.
func (c Cue) Distance(i int) (distance, side int32) {
	switch {
	case i < c.From:
		return spread(c.From-i)*2 + 1, 1
	case i >= c.To:
		return spread(i-c.To+1) * 2, 2
	}
	return 0, 0
}

// spread is the distance up to 6, and then the steps of 4/3 that it takes from
// 8 to it, to 15 in all.
func spread(d int) int32 {
	if d <= 6 {
		return int32(d)
	}
	k := int32(6)
	for v := 8; v <= d && k < 15; v = v * 4 / 3 {
		k++
	}
	return k
}
