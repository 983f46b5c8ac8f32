package web

import (
	"strings"

	"github.com/readout-news/readout/serve/desk"
)

// sayingView is a statement with everywhere it stands in the same words.
type sayingView struct {
	desk.Statement
	In []desk.Statement // the first is the statement itself
}

// sayings puts statements of the same speaker in the same words together, in the
// order of the first of each.
func sayings(all []desk.Statement) []sayingView {
	var out []sayingView
	at := map[string]int{}
	for _, s := range all {
		key := strings.Join([]string{s.Speaker.Actor, s.Attribution.Polarity.String(), strings.Join(strings.Fields(strings.Join(s.Words, " ")), " ")}, "\x00")
		i, known := at[key]
		if !known {
			i = len(out)
			at[key] = i
			out = append(out, sayingView{Statement: s})
		}
		out[i].In = append(out[i].In, s)
	}
	return out
}
