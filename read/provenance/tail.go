package provenance

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
	if isForeignPage(u) || isForeignLine(u) {
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
	if clock(u.text) && u.words <= 8 && !endsSentence(u.text) {
		u.role, u.voice = byline, readout.Citation
		return true
	}
	if got := readCitation([]string{u.text}); u.words <= 60 && got.outlet != "" && got.date.Known() && (got.authors != nil || got.title != "" && !u.sentence()) {
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

// readPageLines labels lines of the page among and below the prose. Behind the
// heading of a comment section all belongs to the page but credits and notes;
// behind the heading of a list of links, all lines up to the next sentence.
func (t *trace) readPageLines() {
	comments, links, prose := false, false, 0
	for i := t.body; i < len(t.units); i++ {
		u := &t.units[i]
		switch {
		case u.block:
			links = false
			prose++
			continue
		case !u.short() && !comments:
			links = false
			prose++
			if isPageLine(u) {
				u.role, u.voice = page, readout.Boilerplate
			}
			continue
		case comments && readCredit(u).kind == noCredit && !startsNote(u.text):
			u.role, u.voice = page, readout.Boilerplate
			continue
		case isPhotoCredit(u):
			u.role, u.voice = credit, readout.Citation
			continue
		case isPageLine(u) || commentHeading(u.low) && prose > 0 || isCategory(u) && i > t.body && isRepeated(u):
			u.role, u.voice = page, readout.Boilerplate
			comments = comments || prose > 0 && commentHeading(u.low)
			links = linkHeading(u.low)
			continue
		case links && !u.sentence() && !u.block && readCredit(u).kind == noCredit && !startsNote(u.text):
			u.role, u.voice = page, readout.Boilerplate
			continue
		}
		links = false
		if u.sentence() {
			prose++
		}
	}
}

// isPhotoCredit holds for a line that says who made a picture, wherever it
// stands.
func isPhotoCredit(u *unit) bool {
	if u.words > 16 || endsSentence(u.text) && u.words > 8 {
		return false
	}
	for _, w := range []string{"photo:", "photo by", "photo credit", "photograph:", "image:", "image credit", "images:", "picture:", "(photo", "image source", "photo courtesy", "file photo", "credit:"} {
		if strings.HasPrefix(u.low, w) {
			return w != "credit:" || strings.Contains(u.low, "getty") || strings.Contains(u.low, "photo")
		}
	}
	return strings.HasSuffix(u.low, "getty images") || strings.HasSuffix(u.low, "/getty")
}

// isRepeated is false for subheads of one word, which news uses as well.
func isRepeated(u *unit) bool { return u.words >= 3 }

func commentHeading(low string) bool {
	switch low {
	case "comments", "leave a comment", "leave a reply", "post a comment", "add a comment", "no comments", "no comments yet", "join the conversation",
		"join the discussion", "view comments", "comments are closed":
		return true
	}
	if isCounter(low) && strings.Contains(low, "comment") || strings.HasPrefix(low, "comments (") {
		return true
	}
	// "2 thoughts on “...”", "One response to “...”"
	count, rest, _ := strings.Cut(low, " ")
	if count != "one" && strings.Trim(count, "0123456789") != "" {
		return false
	}
	for _, w := range []string{"thoughts on ", "thought on ", "responses to ", "response to ", "replies to ", "reply to ", "comments on ", "comment on ", "comments for "} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

func linkHeading(low string) bool {
	for _, w := range []string{"related", "you may also", "you might also", "more stories", "more news", "most read", "most popular", "trending", "latest",
		"recommended", "keep reading", "read next", "up next", "also read", "top stories", "popular", "more from", "more on this", "editor", "don't miss", "what to read"} {
		if strings.HasPrefix(low, w) && countWords(low, 6) <= 5 {
			return true
		}
	}
	return false
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

// isForeignLine holds for a short line of several words of which none is
// English and at least one is written with letters that English has not.
func isForeignLine(u *unit) bool {
	if u.words < 2 || u.words > 12 || endsSentence(u.text) {
		return false
	}
	foreign, lower := false, false
	for w := range strings.FieldsFuncSeq(u.text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) || unicode.Is(unicode.Lo, r) {
			lower = true
		}
		if strings.IndexFunc(w, func(r rune) bool { return r >= 0x80 && r != 'é' && r != '’' }) >= 0 {
			foreign = foreign || unicode.IsLower(r) || r >= 0x370
		}
		if commonEnglish[strings.ToLower(w)] {
			return false
		}
	}
	return foreign && lower
}

var commonEnglish = setOf("the of and to a in that for it with as on is was by at from be are this have or his her not an has but they which you were their one all we who more when there can will no if about would so out up into than its only some could new other")

// numberOf is the number of a footnote's mark at the start of s, or behind a
// closing quotation mark; 0 where it has none.
func numberOf(s string) int {
	n, seen := 0, false
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			n, seen = n*10+int(r-'0'), true
		case strings.ContainsRune("¹²³", r):
			return strings.IndexRune("¹²³", r)/2 + 1
		case seen || n > 999:
			return n
		case !strings.ContainsRune("[( \u00a0.\"”“»", r):
			return 0
		}
	}
	return n
}

// onlyNames reports whether the note at paragraphs i to i+size has an address, or
// is too short to say anything but whom it cites.
func (t *trace) onlyNames(i, size int) bool {
	s := t.text[t.units[i].span.Start:t.units[i+size-1].span.End]
	return strings.Contains(s, "://") || countWords(s, 30) <= 25 && size == 1 && strings.ContainsAny(s, "“\"")
}

// startsNote reports whether s begins with the mark of a footnote.
func startsNote(s string) bool { return noteMark(s) > 0 }

// noteMark is the length of a footnote's mark at the start of s: "1. ", "[1] ",
// "(1) ", "1) ", "¹ ", with the space behind it.
func noteMark(s string) int {
	i := 0
	bracket := byte(0)
	if i < len(s) && (s[i] == '[' || s[i] == '(') {
		bracket = s[i]
		i++
	}
	from := i
	for i < len(s) && i-from < 3 && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i == from {
		r, n := utf8.DecodeRuneInString(s)
		if strings.ContainsRune("¹²³⁴⁵⁶⁷⁸⁹†‡", r) || r == '*' && len(s) > 1 && s[1] != '*' {
			i = n
			for i < len(s) && s[i] == ' ' {
				i++
			}
			return i
		}
		return 0
	}
	switch {
	case bracket == '[' && i < len(s) && s[i] == ']', bracket == '(' && i < len(s) && s[i] == ')', bracket == 0 && i < len(s) && (s[i] == '.' || s[i] == ')' || s[i] == ':'):
		i++
	default:
		return 0
	}
	if i < len(s) && s[i] != ' ' && s[i] != '\t' && s[i] < 0x80 && bracket == 0 {
		return 0
	}
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	return i
}

// readNotes finds footnotes of bibliographic form, the headline on a line of
// its own or not.
func (t *trace) readNotes() {
	for i, seen := t.body, 0; i < len(t.units) && seen < noteLines; i++ {
		u := &t.units[i]
		if u.role == page || len(u.text) > 1200 || !startsNote(u.text) {
			continue
		}
		seen++
		var lines []string
		best, size, count := cited{}, 0, 0
		for k := i; k < len(t.units) && k < i+4; k++ {
			v := &t.units[k]
			if k > i && (startsNote(v.text) || v.role == page || len(v.text) > 400) {
				break
			}
			s := v.text
			if k == i {
				s = s[noteMark(s):]
			}
			lines = append(lines, strings.Split(s, "\n")...)
			if c := readCitation(lines); c.weight() > count {
				best, size, count = c, k-i+1, c.weight()
			}
		}
		if !best.bibliographic() || best.outlet == "" || !best.date.Known() && !t.onlyNames(i, size) {
			continue
		}
		for k := i; k < i+size; k++ {
			t.units[k].role, t.units[k].voice = footnote, readout.Citation
		}
		t.notes = append(t.notes, source{i, i + size, creditLine{taken, best}, readout.Span{Start: u.span.Start, End: t.units[i+size-1].span.End}, numberOf(u.text)})
		i += size - 1
	}
}
