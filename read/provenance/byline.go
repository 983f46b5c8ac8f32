package provenance

import (
	"strings"
	"unicode"

	"github.com/readout-news/readout/read/calendar"
)

// trimBy is s without "By" and its like at the start; marks before it go too.
func trimBy(s string) string {
	s = strings.TrimLeft(s, " |·•-–—\u00a0")
	for _, p := range []string{"By: ", "by: ", "BY: ", "By ", "by ", "BY ", "Written by ", "Story by ", "Words by ", "Text by ", "Reporting by ", "From ", "Posted by ", "Published by ", "Author: ", "By\u00a0", "— By ", "Reported by ", "Compiled by ", "Post by "} {
		if len(s) >= len(p) && s[:len(p)] == p {
			return strings.TrimSpace(s[len(p):])
		}
	}
	return s
}

// readByline reads "By A and B", with place, office, outlet and date behind
// the names. It reports whether u is a byline. A name alone is one only behind
// the headline and beside a date.
func (t *trace) readByline(u *unit, i int, titled bool) bool {
	if !u.short() || u.words > 30 {
		return false
	}
	rest := trimBy(u.text)
	marked := rest != u.text
	if !marked && !titled {
		return false
	}
	names, tail := splitByline(rest)
	if names == nil {
		if !marked {
			return false
		}
		return t.agencyByline(rest)
	}
	if !marked {
		// Without "By": a role, outlet, place or date must stand behind the
		// names or on the next line.
		next := ""
		if i+1 < len(t.units) && t.units[i+1].short() {
			next = t.units[i+1].text
		}
		_, dated := calendar.First(tail)
		_, follows := calendar.First(next)
		if endsSentence(u.text) || tail != "" && !bylineTail(tail) || strings.HasPrefix(rest[min(len(rest), nameLength(rest, tail)):], " ") && startsUpper(tail) ||
			!(dated || isRole(tail) || outletLike(tail) || follows && countWords(next, 20) <= 12 || strings.HasPrefix(tail, "in ") && isPlace(tail[3:])) {
			return false
		}
	} else if tail != "" && !bylineTail(tail) {
		return false
	}
	if t.out.Authors == nil {
		t.out.Authors = names
	}
	t.takeDate(tail, true)
	if t.out.Outlet == "" {
		for part := range strings.FieldsFuncSeq(tail, func(r rune) bool { return r == ',' || r == '|' || r == '·' || r == '/' || r == '–' || r == '—' }) {
			part = strings.TrimPrefix(strings.TrimSpace(part), "for ")
			if f, ok := calendar.First(part); ok && f.Span.Start == 0 || !outletLike(part) {
				continue
			}
			t.bylineOutlet = outletOf(part)
			break
		}
	}
	return true
}

// nameLength is where the names of a byline end and what stands between them
// and the tail begins.
func nameLength(s, tail string) int {
	if tail == "" {
		return len(s)
	}
	return len(strings.TrimRight(s[:max(strings.LastIndex(s, tail), 0)], " \u00a0"))
}

// agencyByline reads "By Reuters Staff" and "By The Associated Press".
func (t *trace) agencyByline(rest string) bool {
	who := strings.TrimSpace(cutDate(rest))
	lower := strings.ToLower(who)
	name, ok := agency(who)
	if !ok {
		switch strings.Fields(lower + " x")[0] {
		case "staff", "admin", "our", "editor", "editorial", "newsroom", "news", "web", "online", "agencies", "special", "the":
			if countWords(who, 8) > 6 || endsSentence(who) {
				return false
			}
			t.takeDate(rest, true)
			return true
		}
		if outletLike(who) && countWords(who, 8) <= 6 {
			t.bylineOutlet = outletOf(who)
			t.takeDate(rest, true)
			return true
		}
		return false
	}
	if t.bylineAgency == "" {
		t.bylineAgency = strings.TrimSuffix(strings.TrimSuffix(name, " Staff"), " staff")
	}
	t.takeDate(rest, true)
	return true
}

// splitByline takes the longest list of names that s begins with and gives it
// with what follows.
func splitByline(s string) (names []string, tail string) {
	s = strings.TrimSpace(s)
	best := 0
	var ends []int // where a list of names may end
	for i, r := range s {
		if unicode.IsSpace(r) || strings.ContainsRune(",|·•(-/–—", r) {
			ends = append(ends, i)
		}
	}
	// Where neither the first two words nor the first three begin a list, as
	// in most lines, no list does.
	if !mayBeNames(s) {
		return nil, s
	}
	for _, i := range append(ends, len(s)) {
		head := s[:i]
		if countWords(head, 30) > 24 {
			break
		}
		trimmed := strings.TrimRight(head, " ,")
		if strings.HasSuffix(trimmed, " and") || strings.HasSuffix(trimmed, "&") {
			continue
		}
		if n := people(head); n != nil && len(n) >= len(names) {
			// "Jane Doe, Kampala City" is no second name where a place,
			// office or outlet could stand: a list of names has "and".
			if len(n) > len(names) && len(names) > 0 && !joinsNames(head) {
				if rest := strings.TrimLeft(s[best:], " ,"); isPlaceOrRole(rest) {
					continue
				}
			}
			names, best = n, i
		}
	}
	if names == nil {
		return nil, s
	}
	for i, n := range names {
		names[i] = properCase(n)
	}
	return names, strings.Trim(s[best:], " ,|·•-–—()/\u00a0")
}

// mayBeNames reports whether the first two words of s begin upper case, small
// particles of names allowed.
func mayBeNames(s string) bool {
	n := 0
	for w := range strings.FieldsSeq(s) {
		if !startsUpper(w) && !particles[strings.ToLower(w)] && w != "and" && w != "&" {
			return false
		}
		if n++; n == 2 {
			return true
		}
	}
	return false
}

func joinsNames(s string) bool {
	return strings.Contains(s, " and ") || strings.Contains(s, " AND ") || strings.Contains(s, "&") || strings.Contains(s, ";")
}

func isPlaceOrRole(s string) bool {
	first, _, _ := strings.Cut(s, ",")
	return isRole(first) || outletLike(first)
}

// properCase turns a name set in capitals into the usual case.
func properCase(s string) string {
	if upperShare(s) < 0.95 {
		return s
	}
	start := true
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			start = true
			return r
		}
		if start {
			start = false
			return r
		}
		return unicode.ToLower(r)
	}, s)
}

// bylineTail reports whether s may stand behind the names of a byline: place,
// office, outlet, date, but no verb.
func bylineTail(s string) bool {
	low := strings.ToLower(s)
	if _, ok := calendar.First(s); ok {
		return true
	}
	for _, p := range []string{"in ", "at ", "for ", "from ", "on ", "of ", "|", "@", "published", "updated", "posted", "special to"} {
		if strings.HasPrefix(low, p) {
			return countWords(s, 16) <= 14 && !endsSentence(s)
		}
	}
	return isRole(s) || outletLike(s) || isPlace(s) || strings.Contains(s, "@")
}

// isRole holds for what people do at an outlet: "Senior Correspondent".
func isRole(s string) bool {
	if s == "" || countWords(s, 10) > 9 {
		return false
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch w {
		case "correspondent", "reporter", "editor", "writer", "columnist", "analyst", "producer", "staff", "journalist", "bureau", "contributor", "chief", "presenter", "freelance":
			return true
		}
	}
	return false
}

// isPlace holds for one to six capitalised words, commas allowed.
func isPlace(s string) bool {
	n := 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return unicode.IsSpace(r) || r == ',' }) {
		if !startsUpper(w) && !particles[w] && w != "and" {
			return false
		}
		n++
	}
	return n > 0 && n <= 6 && !endsSentence(s)
}

// readDateLine reads a line that is a date and nothing else but its weekday,
// time, and words like "Published" and "Updated".
func (t *trace) readDateLine(u *unit) bool {
	if !u.short() || u.words > 24 {
		return false
	}
	f, ok := calendar.First(u.text)
	if !ok {
		return false
	}
	before, after := u.text[:f.Span.Start], u.text[f.Span.End:]
	// "Posted on May 15, 2024 by Jane Doe"
	if at := strings.Index(strings.ToLower(after), "by "); at >= 0 && len(after) == len(strings.ToLower(after)) && dateWords(after[:at]) && dateWords(before) {
		who := strings.Trim(after[at+3:], " .|")
		if names := people(who); names != nil && t.out.Authors == nil {
			t.out.Authors = names
		} else if names == nil && countWords(who, 6) > 4 {
			return false
		}
		t.takeDate(u.text, true)
		return true
	}
	if !dateWords(before) || !dateWords(after) {
		return false
	}
	low := strings.ToLower(before)
	t.takeDate(u.text, !strings.Contains(low, "updated") && !strings.Contains(low, "modified"))
	return true
}

// dateWords reports whether s holds only what stands around the date of an
// article.
func dateWords(s string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch w {
		case "published", "posted", "updated", "date", "on", "at", "first", "last", "modified", "created", "issued", "released", "the", "and",
			"am", "pm", "a", "p", "m", "gmt", "utc", "bst", "est", "edt", "et", "pst", "pdt", "pt", "cst", "cdt", "cet", "cest", "eet", "eest", "eat", "wat", "cat", "ist", "msk", "jst",
			"hrs", "hours", "h", "t", "z", "st", "nd", "rd", "th", "ago", "min", "mins", "minutes", "read", "local", "time", "edition":
		default:
			if !calendar.IsWeekday(w) && !calendar.IsMonth(w) {
				return false
			}
		}
	}
	return true
}

// readOutletDate reads "The Daily Example | 3 March 2023" and "Example Times,
// 3 March 2023", a name before the date allowed: "Jane Doe | Example | date".
func (t *trace) readOutletDate(u *unit) bool {
	if !u.short() || u.words > 20 || endsSentence(u.text) {
		return false
	}
	f, ok := calendar.First(u.text)
	if !ok || !dateWords(u.text[f.Span.End:]) {
		return false
	}
	head := cutDate(u.text)
	if f.Span.Start == 0 || head == "" || len(head) > 90 {
		return false
	}
	barred := strings.ContainsAny(u.text, "|·•") || strings.Contains(u.text, " — ") || strings.Contains(u.text, " – ")
	taken := false
	for part := range strings.FieldsFuncSeq(head, func(r rune) bool { return r == '|' || r == '·' || r == '•' || r == ',' || r == '—' || r == '–' }) {
		part = strings.TrimSpace(part)
		switch {
		case outletLike(part):
			if t.out.Outlet == "" {
				t.out.Outlet = outletOf(part)
			}
			taken = true
		case isPerson(trimBy(part)) && barred:
			if t.out.Authors == nil {
				t.out.Authors = []string{trimBy(part)}
			}
			taken = true
		case countWords(part, 5) > 4 || !isPlace(part):
			return false
		}
	}
	if !taken && (!barred && !isPlace(head) || countWords(head, 5) > 4) {
		return false
	}
	if !taken && barred && t.out.Outlet == "" {
		t.out.Outlet = outletOf(head)
	}
	t.takeDate(u.text, true)
	return true
}
