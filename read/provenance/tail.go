package provenance

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/calendar"
	"github.com/readout-news/readout/read/layout"
)

func trim(text string, s readout.Span) readout.Span { return layout.Trim(text, s) }

func trimmed(s string) string { return strings.TrimSpace(s) }

// tailLines is how many paragraphs at the end may be lines of the page or
// credits, noteLines how many may be footnotes.
const tailLines, noteLines = 400, 400

// readTail labels what stands below the prose: credit lines, footnotes, comment
// forms, share buttons; and lines of the page that interrupt the prose.
func (t *trace) readTail() {
	t.tail = len(t.units)
	t.readPageLines()
	t.readNotes()
	// Lines that no rule knows belong to the page where one that does stands
	// right above them: names of readers, odd buttons.
	unknown := 0
	for i := len(t.units) - 1; i >= t.body; i-- {
		u := &t.units[i]
		if unknown > 0 && u.role == page || unknown > 0 && isForeignPage(u) {
			for k := i + 1; k <= i+unknown; k++ {
				t.units[k].role, t.units[k].voice = page, readout.Boilerplate
			}
			unknown, t.tail = 0, i+1
		}
		if u.role == prose && u.words == 1 && isCounter(u.low) {
			u.role, u.voice = page, readout.Boilerplate
		}
		if u.role == page || u.role == footnote {
			t.tail = i
			continue
		}
		if len(t.units)-i > tailLines {
			break
		}
		if unknown == 0 && t.tailLine(i) {
			t.tail = i
			continue
		}
		if unknown++; unknown > 6 || !u.short() || u.words > 12 || endsSentence(u.text) || u.block || t.tailLine(i) {
			break
		}
	}
}

// tailLine labels paragraph i where it is a line that stands below prose.
func (t *trace) tailLine(i int) bool {
	u := &t.units[i]
	if !u.short() {
		return false
	}
	if c := readCredit(u); c.kind != noCredit {
		u.role, u.voice = credit, readout.Citation
		t.credits = append(t.credits, source{i, i + 1, c, u.span, 0})
		return true
	}
	if isForeignPage(u) || isForeignLine(u) || isCategory(u) && u.words >= 2 {
		u.role, u.voice = page, readout.Boilerplate
		return true
	}
	if address := strings.TrimRight(u.text, "/."); domain(address) != "" && u.words == 1 && strings.Contains(address, "/") {
		u.role, u.voice = credit, readout.Citation
		t.credits = append(t.credits, source{i, i + 1, creditLine{named, cited{outlet: outletOf(address)}}, u.span, 0})
		return true
	}
	if t.databaseLine(u) {
		u.role, u.voice = byline, readout.Citation
		return true
	}
	if isNotesHeading(u.low) || isBio(u) {
		u.role, u.voice = credit, readout.Citation
		return true
	}
	saved := t.out
	if u.words <= 20 && !u.sentence() && strings.HasPrefix(u.low, "posted by ") || strings.HasPrefix(u.low, "by ") && u.words <= 12 && !endsSentence(u.text) {
		if t.postedBy(u) || t.readByline(u, i, false) {
			u.role, u.voice = byline, readout.Citation
			return true
		}
	}
	if i > t.body && t.readDateLine(u) {
		u.role, u.voice = byline, readout.Citation
		return true
	}
	t.out = saved
	if isSlug(u.text) {
		u.role, u.voice = credit, readout.Citation
		return true
	}
	if clock(u.text) && u.words <= 8 && !endsSentence(u.text) {
		u.role, u.voice = byline, readout.Citation
		return true
	}
	if got := readCitation([]string{u.text}); u.words <= 60 && got.outlet != "" && domain(got.outlet) == "" && got.date.Known() && (got.authors != nil || got.title != "" && !u.sentence()) {
		u.role, u.voice = footnote, readout.Citation
		t.notes = append(t.notes, source{i, i + 1, creditLine{taken, got}, u.span, 0})
		return true
	}
	if f, ok := calendar.First(u.text); ok && u.words <= 14 && !u.sentence() && dateWords(u.text[f.Span.End:]) && outletLike(cutDate(u.text)) {
		u.role, u.voice = credit, readout.Citation
		t.credits = append(t.credits, source{i, i + 1, creditLine{signed, cited{outlet: outletOf(cutDate(u.text)), date: f.Date}}, u.span, 0})
		return true
	}
	return false
}

// databaseLine reads a line that a database puts below a text, "Publication
// title: ...", "LOAD-DATE: ...".
func (t *trace) databaseLine(u *unit) bool {
	key, value, ok := strings.Cut(u.text, ": ")
	if !ok || len(key) > 30 || u.words > 30 {
		return false
	}
	switch strings.ToLower(key) {
	case "publication title":
		if t.out.Outlet == "" && outletLike(strings.TrimRight(value, ";")) {
			t.out.Outlet = outletOf(value)
		}
	case "publication date":
		t.takeDate(value, true)
	case "load-date", "document id", "document type", "publication type", "publication year", "publication subject", "proquest document id", "document url", "issn", "e-issn", "language", "language of publication",
		"country of publication", "place of publication", "publisher", "copyright", "last updated", "database", "subject", "location", "people", "company / organization", "identifier / keyword", "source type", "section", "word count", "first page", "pages", "accession number", "links", "graphic", "classification", "dateline":
	default:
		return false
	}
	return true
}

// isSlug holds for the initials of writers and editors with which agencies end
// an article: "burs-jd/rox".
func isSlug(s string) bool {
	if len(s) < 4 || len(s) > 30 || !strings.Contains(s, "/") {
		return false
	}
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '-' || r == '/' }) {
		if len(part) < 2 || len(part) > 4 || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz") != "" {
			return false
		}
	}
	return true
}

// clock reports whether s ends with a time of day, as the foot of a blog's post
// does in every language.
func clock(s string) bool {
	s = strings.TrimRight(s, " .")
	for _, half := range []string{" AM", " PM", " am", " pm"} {
		s = strings.TrimSuffix(s, half)
	}
	w := s[strings.LastIndexAny(s, " \u00a0")+1:]
	hour, minute, ok := strings.Cut(w, ":")
	return ok && len(hour) >= 1 && len(hour) <= 2 && len(minute) == 2 && strings.Trim(hour+minute, "0123456789") == ""
}

// postedBy reads the foot of a blog's post: "Posted by Jane Doe at 7:12 PM".
func (t *trace) postedBy(u *unit) bool {
	rest, ok := strings.CutPrefix(u.text, "Posted by ")
	if !ok {
		return false
	}
	who, _, _ := strings.Cut(rest, " at ")
	who, _, _ = strings.Cut(who, " on ")
	if names := people(who); names != nil && t.out.Authors == nil {
		t.out.Authors = names
	}
	t.takeDate(rest, true)
	return true
}

func isNotesHeading(low string) bool {
	switch low {
	case "notes", "note", "footnotes", "references", "sources", "source", "bibliography", "works cited", "citation", "citations", "endnotes", "credits", "reference", "further reading":
		return true
	}
	return false
}

// isBio holds for a line on the author below the article.
func isBio(u *unit) bool {
	if u.words > 45 || u.words < 4 {
		return false
	}
	for _, verb := range []string{" is a ", " is an ", " is the ", " covers ", " reports on ", " writes about "} {
		i := strings.Index(u.text, verb)
		if i <= 0 || !isPerson(u.text[:i]) {
			continue
		}
		low := strings.ToLower(u.text[i:])
		for _, w := range []string{"reporter", "correspondent", "journalist", "editor", "columnist", "writer", "bureau", "freelance", "contributor", "covers ", "writes about", "reports on"} {
			if strings.Contains(low, w) {
				return true
			}
		}
	}
	if i := strings.Index(u.text, " reported from "); i > 0 && isPerson(u.text[:i]) {
		return true
	}
	return strings.HasPrefix(u.low, "the author is ") || strings.HasPrefix(u.low, "the writer is ") || strings.HasPrefix(u.low, "follow ") && strings.Contains(u.low, "@") ||
		strings.HasPrefix(u.low, "the views expressed") || strings.HasPrefix(u.low, "views expressed")
}
