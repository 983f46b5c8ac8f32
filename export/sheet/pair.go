package sheet

// Pair is what one actor did to another, or by himself, in order of time.
type Pair struct {
	Who, Whom string
	Acts      []Moment // dated, of kind Done
}

// Pairs groups the dated acts by who and to whom. The pair that has to do with
// one another first in time comes first.
func (s *Sheet) Pairs() []Pair {
	var out []Pair
	at := map[[2]string]int{}
	for _, m := range s.Moments {
		if m.Kind != Done {
			continue
		}
		key := [2]string{m.Who, m.Whom}
		i, known := at[key]
		if !known {
			i = len(out)
			at[key] = i
			out = append(out, Pair{Who: m.Who, Whom: m.Whom})
		}
		out[i].Acts = append(out[i].Acts, m)
	}
	return out
}
