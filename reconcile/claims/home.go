package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// homeOf is the state that an account is at home in: that of the place in its
// dateline, else the only one that it names.
func homeOf(r *readout.Record, most []stateCount) string {
	text := r.Document.Text
	head := text[:min(len(text), 60)]
	if i := strings.IndexAny(head, ",(—–-\n"); i > 0 {
		if p, ok := lexicon.PlaceByName(titled(strings.TrimSpace(head[:i]))); ok && strings.ToUpper(head[:i]) == head[:i] && p.Country != "" {
			return p.Country
		}
	}
	if len(most) == 1 {
		return most[0].code
	}
	return ""
}

// titled is a name in capitals as it is written elsewhere: "NEW DELHI".
func titled(s string) string {
	f := strings.Fields(strings.ToLower(s))
	for i, w := range f {
		f[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(f, " ")
}

type stateCount struct {
	code string
	n    int
}

// stateCounts are the states that a text names, the most often named first.
func stateCounts(text string) []stateCount {
	var all []stateCount
	ws := words.In(text, readout.Span{End: len(text)})
	for i := 0; i < len(ws); i++ {
		code, n := words.State(text, ws, i)
		if n == 0 {
			continue
		}
		i += n - 1
		at := slices.IndexFunc(all, func(s stateCount) bool { return s.code == code })
		if at < 0 {
			at = len(all)
			all = append(all, stateCount{code: code})
		}
		all[at].n++
	}
	slices.SortStableFunc(all, func(a, b stateCount) int { return b.n - a.n })
	return all
}
