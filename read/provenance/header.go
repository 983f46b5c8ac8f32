package provenance

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/calendar"
)

// headLabel reads lines of the head that are neither headline nor byline: the
// rights line of a database, an agency or outlet alone, "BODY:".
func (t *trace) headLabel(u *unit, i int) bool {
	if !u.short() || u.words > 16 {
		return false
	}
	u.voice = readout.Citation
	if d := findDateline(u.text); d.length > 0 && trimmed(u.text[d.length:]) == "" {
		t.tag, t.tagAt = d, i
		t.tag.tag.Start += u.span.Start
		t.tag.tag.End += u.span.Start
		return true
	}
	if t.out.Authors != nil && u.words <= 5 && isRole(u.text) && !endsSentence(u.text) {
		return true
	}
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
