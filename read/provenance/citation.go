package provenance

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/calendar"
)

// cited is what a citation names.
type cited struct {
	outlet, title, page string
	address             string // web address, "" for none
	authors             []string
	date                readout.Date
}

// bibliographic reports whether enough was read to call it a citation of an
// article.
func (c *cited) bibliographic() bool {
	n := 0
	for _, has := range []bool{c.outlet != "", c.title != "", c.authors != nil, c.date.Known(), c.page != "", c.address != ""} {
		if has {
			n++
		}
	}
	return n >= 2
}

// readCitation reads a citation of whatever style. lines are its lines without
// the mark of the footnote; a headline may have a line of its own.
func readCitation(lines []string) cited {
	var c cited
	rest := strings.Join(lines, "\n")
	if len(rest) > 1500 {
		return c
	}
	for _, cut := range []string{"Retrieved", "Accessed", "accessed", "retrieved", "Archived", "ProQuest"} {
		if i := strings.Index(rest, cut); i > 20 {
			rest = rest[:i]
		}
	}
	database := databaseOutlet(rest)
	rest, c.address = cutURL(rest)
	f, dated := calendar.First(rest)
	if dated {
		c.date = f.Date
		c.page, rest = cutPage(rest, f.Span)
	}
	if c.page == "" {
		c.page, rest = cutPageWord(rest)
	}
	c.title, rest = cutQuoted(rest)
	if c.title == "" && len(lines) > 1 && !outletLike(lines[0]) {
		first := strings.TrimSpace(lines[0])
		if i := strings.Index(rest, first); i == 0 && (people(first) == nil || namesIn(rest[len(first):])) {
			c.title = strings.TrimRight(first, ".")
			rest = rest[len(first):]
		}
	}
	parts := pieces(rest)
	var behind string
	c.outlet, behind, parts = takeOutlet(parts)
	if n := pageLength(behind); c.page == "" && n > 0 && n <= 6 && len(behind) <= n+1 {
		c.page = strings.TrimRight(behind[:n], ".")
	}
	if c.outlet == "" {
		c.outlet = database
	}
	c.authors, parts = takeAuthors(parts)
	if c.title == "" {
		// APA and its like: the headline is the longest piece left.
		for _, p := range parts {
			if w := strings.ToLower(firstField(p)); w == "translated" || w == "edited" || w == "photo" || w == "in" || w == "reporting" {
				continue
			}
			if n := countWords(p, 5); (n >= 4 || n >= 2 && c.outlet != "" && startsUpper(p)) && len(p) > len(c.title) {
				c.title = p
			}
		}
	}
	if c.outlet == "" && c.address != "" {
		c.outlet = outletOf(c.address)
	}
	c.title = strings.Trim(strings.Join(strings.Fields(c.title), " "), " ,.")
	return c
}

// databaseOutlet reads the outlet of a database's citation by its place in it:
// "Barrow's (Online); Kelm, N.Y. [Kelm, N.Y]. 02 Mar 2023".
func databaseOutlet(s string) string {
	bracket := strings.Index(s, " [")
	if bracket < 0 {
		return ""
	}
	end := strings.LastIndexByte(s[:bracket], ';')
	if end < 0 || bracket-end > 60 {
		return ""
	}
	start := max(strings.LastIndex(s[:end], ". ")+2, strings.LastIndexByte(s[:end], '\n')+1)
	if start > end || start == 1 {
		start = 0
	}
	name := s[start:end]
	for _, cut := range []string{" (", ", "} {
		name, _, _ = strings.Cut(name, cut)
	}
	if !nameLike(name) || countWords(name, 8) > 7 {
		return ""
	}
	return outletOf(name)
}

// cutURL takes the first web address out of s.
func cutURL(s string) (rest, address string) {
	i := strings.Index(s, "http")
	if i < 0 || !strings.Contains(s[i:], "://") {
		return s, ""
	}
	end := strings.IndexFunc(s[i:], unicode.IsSpace)
	if end < 0 {
		end = len(s) - i
	}
	return s[:i] + " " + s[i+end:], strings.TrimRight(s[i:i+end], ".,;)>]")
}

// cutPage takes the date out of s and reads a page behind it: ": A.9.".
func cutPage(s string, date readout.Span) (page, rest string) {
	after := s[date.End:]
	trimmed := strings.TrimLeft(after, ") ")
	if p, ok := strings.CutPrefix(trimmed, ":"); ok {
		p = strings.TrimLeft(p, " ")
		n := pageLength(p)
		page = strings.TrimRight(p[:n], ".-")
		if page != "" {
			after = p[n:]
		}
	}
	return page, s[:date.Start] + "\x00" + after
}

// cutPageWord reads "p. A9", "pp. 4-5", "page 12".
func cutPageWord(s string) (page, rest string) {
	for _, w := range []string{" pp. ", " p. ", " page ", " pg. ", " p.", "(p. ", "(page "} {
		i := strings.Index(s, w)
		if i < 0 {
			continue
		}
		tail := s[i+len(w):]
		if n := pageLength(tail); n > 0 {
			if page = strings.TrimRight(tail[:n], ".-"); strings.ContainsAny(page, "0123456789") {
				return page, s[:i] + "\x00" + tail[n:]
			}
		}
	}
	return "", s
}

// pageLength is the length of a page number at the start of s: "A.9", "12-13".
func pageLength(s string) int {
	n, digits := 0, 0
	for n < len(s) && n < 12 {
		c := s[n]
		switch {
		case c >= '0' && c <= '9':
			digits++
		case c >= 'A' && c <= 'Z' && n < 2, c == '.', c == '-':
		case strings.HasPrefix(s[n:], "–"):
			n += 2
		default:
			if digits == 0 {
				return 0
			}
			return n
		}
		n++
	}
	if digits == 0 {
		return 0
	}
	return n
}

// cutQuoted takes the first phrase between quotation marks out of s.
func cutQuoted(s string) (quoted, rest string) {
	open := strings.IndexFunc(s, func(r rune) bool { return isDouble(r) || r == '‘' })
	if open < 0 {
		return "", s
	}
	r, n := utf8.DecodeRuneInString(s[open:])
	end := strings.IndexFunc(s[open+n:], func(c rune) bool {
		if r == '‘' {
			return c == '’'
		}
		return isDouble(c)
	})
	if end < 0 {
		return "", s
	}
	_, m := utf8.DecodeRuneInString(s[open+n+end:])
	quoted = strings.TrimRight(s[open+n:open+n+end], ".,;")
	if countWords(quoted, 3) < 2 {
		return "", s
	}
	return quoted, s[:open] + "\x00" + s[open+n+end+m:]
}
