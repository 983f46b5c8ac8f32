package provenance

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout/read/calendar"
)

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
		// The page's own date in its own language: weekday, date, little else.
		if u.words > 7 || !foreignDate(f.Span.In(u.text)) || countWords(before, 4)+countWords(after, 4) > 3 {
			return false
		}
	}
	low := strings.ToLower(before)
	t.takeDate(u.text, !strings.Contains(low, "updated") && !strings.Contains(low, "modified"))
	return true
}

// foreignDate reports whether a date has a month in another language than
// English.
func foreignDate(s string) bool {
	words := false
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if calendar.IsMonth(w) {
			return false
		}
		words = true
	}
	return words
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
			if !calendar.IsWeekday(w) && !calendar.IsMonth(w) && !(sections[w] && countWords(s, 4) <= 2) {
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
	if !ok {
		return t.readOutletDay(u)
	}
	if !dateWords(u.text[f.Span.End:]) {
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

// readOutletDay reads a line of an outlet and a day whose year is left out,
// "Example Observer, 12 October".
func (t *trace) readOutletDay(u *unit) bool {
	i := strings.LastIndexAny(u.text, ",|·•")
	if i < 0 {
		return false
	}
	name := strings.TrimSpace(u.text[:i])
	_, size := utf8.DecodeRuneInString(u.text[i:])
	day := strings.TrimSpace(u.text[i+size:])
	if !strings.ContainsAny(day, "0123456789") || !isDay(day) || countWords(name, 7) > 6 || !outletLike(name) {
		return false
	}
	if t.out.Outlet == "" {
		t.out.Outlet = outletOf(name)
	}
	return true
}
