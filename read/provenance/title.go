package provenance

import (
	"strings"
	"unicode"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// stoppedTitle holds for a headline that ends with a full stop: it is set in
// title case, or a dateline opens the paragraph behind it.
func (t *trace) stoppedTitle(i int) bool {
	u := &t.units[i]
	if !u.short() || u.words > 20 || startsQuote(u.text) || i+1 >= len(t.units) {
		return false
	}
	if d := findDateline(t.units[i+1].text); d.length > 0 {
		return true
	}
	if u.words < 4 || !t.units[i+1].sentence() && (i+2 >= len(t.units) || !t.units[i+2].sentence()) {
		return false
	}
	return titleCase(u.text) || i == 0 && u.words <= 18 && headlinese(u.text) && t.blankBehind(i)
}

// blankBehind reports whether a blank line stands behind paragraph i.
func (t *trace) blankBehind(i int) bool {
	return strings.Count(t.text[t.units[i].span.End:t.units[i+1].span.Start], "\n") >= 2
}

// headlinese reports whether s has none of the small words that headlines leave
// out and sentences have.
func headlinese(s string) bool {
	if i := strings.Index(s, ". "); i > 4 && s[i-1] >= 'a' && s[i-1] <= 'z' {
		return false
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		switch w {
		case "the", "a", "an", "was", "were", "had", "said", "been", "which", "who", "i", "we", "i've", "i’ve", "i'm", "i’m":
			return false
		}
	}
	return true
}

// titleCase reports whether nearly all longer words of s begin upper case.
func titleCase(s string) bool {
	upper, all := 0, 0
	for w := range strings.FieldsSeq(s) {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		if len(w) < 4 {
			continue
		}
		all++
		if startsUpper(w) {
			upper++
		}
	}
	return all >= 3 && upper*10 >= all*8
}

// chooseTitle takes the headline from the short lines at the top. body is the
// index of the first paragraph of prose.
func (t *trace) chooseTitle(titles []int, body int) {
	if len(titles) == 0 {
		// A headline that begins as a line of the page does ("Watch ...").
		if body > 0 && body < len(t.units) {
			if u := &t.units[body-1]; u.role == page && u.words >= 5 && !pageLines[u.low] && !isBreadcrumb(u) && !isCategory(u) {
				u.role, u.voice = headline, readout.Report
				t.setTitle(u.text)
			}
		}
		return
	}
	if body >= len(t.units) && len(titles) == len(t.units) && t.given.Title == "" {
		return // nothing but short lines: a list, or one line of text
	}
	if t.out.Title != "" && t.given.Title == "" {
		// A line "HEADLINE: ..." tells; the others are its database's.
		for _, i := range titles {
			u := &t.units[i]
			if outletLike(u.text) && t.out.Outlet == "" {
				t.out.Outlet = outletOf(u.text)
			}
			u.role, u.voice = byline, readout.Citation
			if fold(u.text) == fold(t.out.Title) {
				u.role, u.voice = headline, readout.Report
			}
		}
		return
	}
	best := titles[0]
	for _, i := range titles {
		if t.isGivenTitle(&t.units[i]) {
			best = i
			break
		}
	}
	// The page's path repeats the headline, and so tells it from other lines.
	for _, i := range titles {
		for k := range t.units[:i] {
			if t.units[k].role == page && strings.HasSuffix(t.units[k].low, t.units[i].low) {
				best = i
			}
		}
	}
	for _, i := range titles {
		u := &t.units[i]
		switch {
		case i == best:
			u.role = headline
			t.setTitle(u.text)
		case fold(u.text) == fold(t.units[best].text):
			u.role = headline
		case i < best && u.words <= 4 && u.role == prose:
			u.role, u.voice = page, readout.Boilerplate // a kicker or the site's name
			if t.out.Outlet == "" && outletLike(u.text) {
				t.out.Outlet = outletOf(u.text)
			}
		case t.out.Outlet == "" && u.words <= 6 && outletLike(u.text) && t.besideByline(i):
			u.role, u.voice = byline, readout.Citation
			t.out.Outlet = outletOf(u.text)
		default:
			u.role = deck
		}
	}
}

// besideByline reports whether a byline or date stands right before or behind
// paragraph i, or a dateline opens the paragraph behind it: there an outlet's name on a line of its own says who published,
// while elsewhere it may be what the text is about.
func (t *trace) besideByline(i int) bool {
	if i > 0 && t.units[i-1].role == byline || i+1 < len(t.units) && t.units[i+1].role == byline {
		return true
	}
	return i > 0 && i+1 < len(t.units) && findDateline(t.units[i+1].text).length > 0
}

// setTitle keeps a headline, without the outlet that pages put behind it:
// "Accord signed | The Example Times".
func (t *trace) setTitle(s string) {
	for _, sep := range []string{" | ", " - ", " – ", " — ", " : "} {
		if i := strings.LastIndex(s, sep); i > 0 && (outletLike(s[i+len(sep):]) || sep == " | " && siteLike(s[i+len(sep):])) && countWords(s[:i], 4) >= 3 {
			if t.out.Outlet == "" {
				t.out.Outlet = outletOf(s[i+len(sep):])
			}
			s = s[:i]
			break
		}
	}
	if n := len(s) - 1; n > 0 && s[n] == '.' && s[n-1] != '.' && strings.Count(s, ".") == 1 {
		s = s[:n]
	}
	if t.out.Title == "" {
		t.out.Title = strings.Join(strings.Fields(s), " ")
	}
}

// siteLike reports whether what a page puts behind the last bar of its headline
// could be the name of an outlet: two to four capitalised words, the last one that
// such names end with, "Aegean Morning".
func siteLike(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 4 {
		return false
	}
	for _, w := range words {
		if !startsUpper(w) && !outletParticles[strings.ToLower(w)] {
			return false
		}
	}
	return lexicon.OutletTitleWord(strings.ToLower(words[len(words)-1])) || lexicon.OutletForeignWord(strings.ToLower(words[0]))
}

func (t *trace) isGivenTitle(u *unit) bool {
	return t.given.Title != "" && u.short() && fold(u.text) == fold(t.given.Title)
}

// fold makes headlines comparable: lower case, one space, plain marks.
func fold(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case isDouble(r) || r == '‘' || r == '’' || r == '\'':
			return -1
		}
		return unicode.ToLower(r)
	}, s)
	return strings.Join(strings.Fields(strings.TrimRight(s, " .")), " ")
}
