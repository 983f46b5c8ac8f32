package provenance

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// headLines is how many paragraphs from the top may be something else than
// prose.
const headLines = 24

// readHead labels the lines before the prose and reads headline, byline, date
// and outlet from them. It gives the index of the first paragraph of prose.
func (t *trace) readHead() int {
	var titles []int // lines that could be the headline
	i := 0
	for ; i < len(t.units) && i < headLines; i++ {
		u := &t.units[i]
		if u.block || t.opensArticle(i) || startsQuote(u.text) && endsNoted(u.text) {
			break
		}
		if t.isGivenTitle(u) {
			titles = append(titles, i)
			continue
		}
		if t.headLabel(u, i) {
			u.role = byline
			continue
		}
		switch {
		case t.headerLine(u, i), t.readByline(u, i, len(titles) > 0), t.readDateLine(u), t.readOutletDate(u):
			u.role, u.voice = byline, readout.Citation
			continue
		case isBreadcrumb(u) || isCategory(u) || isPageLine(u) || isCounter(u.low):
			u.role, u.voice = page, readout.Boilerplate
			continue
		case isLead(u.text) && len(titles) > 0:
		case u.short() && !u.sentence() && hasLetter(u.text) && !strings.HasSuffix(u.text, ":"):
			titles = append(titles, i)
			continue
		case len(titles) == 0 && t.stoppedTitle(i):
			titles = append(titles, i)
			continue
		}
		// A standfirst: one sentence between the headline and a byline.
		if !u.short() || len(titles) == 0 || !t.headGoesOn(i) {
			break
		}
		u.role = deck
	}
	t.chooseTitle(titles, i)
	return i
}

// headGoesOn reports whether a byline or date stands right behind paragraph i.
func (t *trace) headGoesOn(i int) bool {
	if i+1 >= len(t.units) || !t.units[i+1].short() {
		return false
	}
	probe, saved, outlet, by := t.units[i+1], t.out, t.bylineOutlet, t.bylineAgency
	is := t.readByline(&probe, i+1, true) || t.readDateLine(&probe) || t.readOutletDate(&probe)
	t.out, t.bylineOutlet, t.bylineAgency = saved, outlet, by
	return is
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// endsNoted reports whether s ends with a footnote's mark behind a closing
// quotation mark.
func endsNoted(s string) bool {
	i := strings.LastIndexAny(s, "\"”»“’")
	if i < 0 {
		return false
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return afterMark(s[i+n:]) > 0
}

// opensArticle reports whether paragraph i opens with a quotation mark that it
// does not close, as a quoted article does.
func (t *trace) opensArticle(i int) bool {
	u := &t.units[i]
	return startsQuote(u.text) && balanceOf(u.text).opens0
}
