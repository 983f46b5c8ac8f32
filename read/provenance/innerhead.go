package provenance

import (
	"strings"

	"github.com/readout-news/readout"
)

// readInnerHead reads headline, byline and date of a quoted article that was
// quoted with its head.
func (t *trace) readInnerHead(a *article) {
	saved, outlet, by := t.out, t.bylineOutlet, t.bylineAgency
	t.out.Authors, t.out.Published = nil, readout.Date{}
	for i := a.from; i <= a.to && i < a.from+5; i++ {
		u := &t.units[i]
		s := u.text
		if i == a.from && !a.open.Empty() {
			s = t.text[a.open.End:u.span.End]
		}
		probe := newUnits(s, []readout.Span{{End: len(s)}})[0]
		switch {
		case i == a.from && a.to > i+1 && probe.short() && !probe.sentence() && hasLetter(s) && !startsQuote(s):
			a.title = strings.Trim(s, " >")
		case i > a.from && (t.readByline(&probe, i, true) || t.readDateLine(&probe)):
			u.voice = readout.Citation
		case probe.sentence():
			i = a.to
		}
	}
	a.authors, a.date = t.out.Authors, t.out.Published
	t.out, t.bylineOutlet, t.bylineAgency = saved, outlet, by
}
