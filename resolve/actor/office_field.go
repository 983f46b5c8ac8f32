package actor

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// fieldOfOffice reports whether what was taken for the name of a body is the
// field of a minister who follows, "Energy" of "Energy Minister".
func (x *reading) fieldOfOffice(n readout.Name) bool {
	if n.Type != readout.OrganisationName && n.Type != readout.PersonName {
		return false
	}
	from, after := x.tokensIn(n.Span)
	if from >= after || after-from > 2 || after >= len(x.tokens) || x.tokens[after].sentence != x.tokens[from].sentence {
		return false
	}
	if low := x.tokens[after].low; low != "minister" && low != "secretary" {
		return false
	}
	name := n.Span.In(x.text)
	if lexicon.OrganisationByName(name) != nil || stateWord(name) || lexicon.OutletByName(name) != nil {
		return false
	}
	return lexicon.Sector(x.tokens[from].low) != "" || lexicon.TitleByWords(x.phrase(from, after+1)) != nil && n.Type == readout.OrganisationName
}
