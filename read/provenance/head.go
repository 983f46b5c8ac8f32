package provenance

import (
	"strings"
	"unicode"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/calendar"
)

// headLines is how many paragraphs from the top may be something else than
// prose.
const headLines = 24

// readHead labels the lines before the prose and reads headline, byline, date
// and outlet from them. It gives the index of the first paragraph of prose.
func (t *trace) readHead() int {
	last := -1 // last line that belongs to the head for sure
	titles := []int{}
	i := 0
	for ; i < len(t.units) && i < headLines; i++ {
		u := &t.units[i]
		if u.block || t.opensArticle(i) {
			break
		}
		if t.isGivenTitle(u) {
			titles = append(titles, i)
			continue
		}
		if t.headLabel(u) {
			u.role = byline
			last = i
			continue
		}
		switch {
		case t.headerLine(u, i), t.readByline(u, i, len(titles) > 0), t.readDateLine(u), t.readOutletDate(u):
			u.role, u.voice = byline, readout.Citation
			last = i
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
		break2 := true
		// A standfirst: one sentence between the headline and a byline.
		if u.short() && len(titles) > 0 && last < i && t.headGoesOn(i) {
			u.role = deck
			break2 = false
		}
		if break2 {
			break
		}
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

// headLabel reads lines of the head that are neither headline nor byline: the
// rights line of a database, an agency or outlet alone, "BODY:".
func (t *trace) headLabel(u *unit) bool {
	if !u.short() || u.words > 16 {
		return false
	}
	u.voice = readout.Citation
	switch low := u.low; {
	case low == "body" || low == "full text" || low == "text" || low == "abstract" || low == "published" || low == "updated":
		u.voice = readout.Boilerplate
		return true
	case strings.HasPrefix(low, "copyright ") || strings.HasPrefix(low, "©"):
		if name := rightsHolder(u.text); name != "" && outletLike(name) && t.rights == "" {
			for _, form := range []string{" Company", " Inc", " Ltd", " LLC", " Limited", " Corporation", " Group"} {
				name = strings.TrimSuffix(name, form)
			}
			t.rights = name
		}
		return true
	case strings.Contains(low, " reported from ") && isPerson(u.text[:strings.Index(u.text, " reported from ")]):
		return true
	case u.words <= 4:
		if name, ok := agency(u.text); ok && t.bylineAgency == "" && name == strings.TrimSpace(u.text) {
			t.bylineAgency = name
			return true
		}
		switch low {
		case "agencies", "news agencies", "news desk", "web desk", "staff report", "staff reporter", "our correspondent", "monitoring desk", "late edition - final", "late edition", "correction appended", "agency report":
			return true
		}
	}
	// "BBC News, Kampala": who pays the writer and where he sat.
	if first, rest, ok := strings.Cut(u.text, ", "); ok && u.words <= 7 && outletLike(first) && isPlace(rest) && !endsSentence(u.text) {
		if _, known := agencies[strings.ToLower(first)]; known || t.out.Authors != nil {
			if t.bylineOutlet == "" {
				t.bylineOutlet = outletOf(first)
			}
			return true
		}
	}
	u.voice = readout.Report
	return false
}

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
		default:
			u.role = deck
		}
	}
}

// setTitle keeps a headline, without the outlet that pages put behind it:
// "Accord signed | The Example Times".
func (t *trace) setTitle(s string) {
	for _, sep := range []string{" | ", " - ", " – ", " — ", " : "} {
		if i := strings.LastIndex(s, sep); i > 0 && outletLike(s[i+len(sep):]) && countWords(s[:i], 4) >= 3 {
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

// headerLine reads "Title: ...", "Author: ..." and the like, as databases and
// mailing lists put them on top. It reports whether u was one.
func (t *trace) headerLine(u *unit, i int) bool {
	if !u.short() {
		return false
	}
	key, value, ok := strings.Cut(u.text, ":")
	value = strings.TrimSpace(value)
	if !ok || value == "" || len(key) > 20 {
		return false
	}
	switch strings.ToLower(strings.TrimSpace(key)) {
	case "title", "headline":
		t.setTitle(value)
		at := strings.LastIndex(u.text, value)
		t.overlay(readout.Span{Start: u.span.Start + at, End: u.span.End}, readout.Report)
	case "author", "authors", "byline", "by", "written by", "reporter", "text by":
		if names := people(trimBy(value)); names != nil && t.out.Authors == nil {
			for i, n := range names {
				names[i] = properCase(n)
			}
			t.out.Authors = names
		}
	case "date", "published", "published on", "publication date", "posted", "posted on", "published date", "date published", "created":
		t.takeDate(value, true)
	case "updated", "last updated", "last modified", "modified":
		t.takeDate(value, false)
	case "source", "publication", "outlet", "newspaper", "publisher", "journal":
		if i > 6 || t.out.Outlet != "" || !outletLike(cutDate(value)) && (!nameLike(cutDate(value)) || strings.HasSuffix(value, ".")) {
			return false
		}
		// At the head of a text the source is who published it.
		t.out.Outlet = outletOf(cutDate(value))
		t.takeDate(value, true)
	case "url", "link", "section", "length", "dateline", "keywords", "language", "edition", "copyright", "document type", "accession number",
		"load-date", "graphic", "byline type", "publication type", "page", "pages", "word count", "place of publication", "issn", "subject", "via", "photo", "image", "category", "country", "location", "topic", "filed":
	default:
		return false
	}
	return true
}

func (t *trace) takeDate(s string, first bool) {
	if f, ok := calendar.First(s); ok && (t.out.Published.Year == 0 && first || t.out.Published.Year == 0 && t.updated.Year == 0) {
		if first {
			t.out.Published = f.Date
		} else {
			t.updated = f.Date
		}
	}
}

// cutDate is s up to the date in it, without what joins them.
func cutDate(s string) string {
	if f, ok := calendar.First(s); ok {
		head := strings.TrimRight(s[:f.Span.Start], " ,|·-–—(;/\u00a0")
		for w := head; ; {
			i := strings.LastIndexAny(w, " ,")
			tail := w[i+1:]
			if calendar.IsWeekday(tail) || strings.EqualFold(tail, "on") || strings.EqualFold(tail, "dated") {
				w = strings.TrimRight(w[:max(i, 0)], " ,|·-–—(;/")
				head = w
				continue
			}
			break
		}
		if head == "" {
			return strings.Trim(s[f.Span.End:], " ,|·-–—);/")
		}
		return head
	}
	return s
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// opensArticle reports whether paragraph i opens with a quotation mark that it
// does not close, as a quoted article does.
func (t *trace) opensArticle(i int) bool {
	u := &t.units[i]
	return startsQuote(u.text) && balanceOf(u.text).opens0
}
