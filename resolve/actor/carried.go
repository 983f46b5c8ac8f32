package actor

import (
	"github.com/readout-news/readout"
)

// longestAnswer is the number of tokens of a sentence that only leads over to
// whoever the next one names: "Caracas answered."
const longestAnswer = 7

// carriedCode is the code of the state that the short sentence before the one in
// which s comes up first begins with and names alone: "Caracas answered. Foreign
// Minister Ruth Nakato ..."; "" where it is none of the kind.
func (x *reading) carriedCode(s *somebody) string {
	if s.first < 0 {
		return ""
	}
	k, _ := x.tokensIn(readout.Span{Start: s.first, End: s.first + 1})
	if k >= len(x.tokens) || x.tokens[k].sentence == 0 {
		return ""
	}
	i := x.tokens[k].sentence - 1
	from, end := x.starts[i], x.starts[i+1]
	if from >= end || end-from > longestAnswer || x.tokens[from].name < 0 || x.r.Sentences[i].Paragraph != x.r.Sentences[i+1].Paragraph {
		return ""
	}
	switch n := x.tokens[from].name; x.names[n].Type {
	case readout.StateName, readout.LocationName:
		if code, several := x.codesIn(from, end); !several && code == x.stateCode(n) {
			return code
		}
	}
	return ""
}

// soleState is the code of the one state that the names of states in the tokens
// from from to end are of, "" where there is none or several.
func (x *reading) soleState(from, end int) string {
	code := ""
	for k := from; k < end; k++ {
		n := x.tokens[k].name
		if n < 0 || x.names[n].Type != readout.StateName {
			continue
		}
		c := x.stateCode(n)
		if code != "" && c != code {
			return ""
		}
		code = c
	}
	return code
}
