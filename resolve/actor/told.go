package actor

import "github.com/readout-news/readout"

// findTold makes outlets of organisations of which nothing is known but that
// somebody told them something that the report has from them: "told Agence
// Sahel".
func (x *reading) findTold() {
	for i := range x.r.Attributions {
		a := &x.r.Attributions[i]
		for _, v := range a.Via {
			from, to := x.tokensIn(v)
			if from >= to {
				continue
			}
			n := x.tokens[x.headEnd(from, to)-1].name
			if n < 0 || x.who[n] == nil {
				continue
			}
			s := x.who[n]
			if s.kind != readout.Organisation || len(s.sectors) > 0 || s.described || s.known {
				continue
			}
			if a.Addressee == v || from > 0 && (x.tokens[from-1].low == "told" || x.tokens[from-1].low == "the") {
				s.kind, s.sectors = readout.OutletActor, []string{"MED"}
			}
		}
	}
}
