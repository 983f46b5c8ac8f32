package provenance

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
		if endsSentence(u.text) || tail != "" && !bylineTail(tail) || runsOn(rest, tail) ||
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

// runsOn reports whether nothing but a space stands between the names of s and
// a capitalised tail: then it is a headline whose first words look like a name.
func runsOn(s, tail string) bool {
	if tail == "" || !startsUpper(tail) {
		return false
	}
	names := strings.TrimRight(s[:max(strings.LastIndex(s, tail), 0)], " \u00a0")
	last, _ := utf8.DecodeLastRuneInString(names)
	return unicode.IsLetter(last)
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
		case "correspondents", "reporters", "writers", "editors", "correspondent", "reporter", "editor", "writer", "columnist", "analyst", "producer", "staff", "journalist", "bureau", "contributor", "chief", "presenter", "freelance":
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
