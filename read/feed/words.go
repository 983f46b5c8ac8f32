package feed

import (
	"net/url"
	"strings"
	"unicode/utf8"
)

// line is s on one line, without markup characters decoded or added.
func line(s string) string { return strings.Join(strings.Fields(s), " ") }

// address is s where it is a web address that can be asked for, else "".
func address(s string) string {
	s = strings.TrimSpace(s)
	if len(s) > longestLink || strings.ContainsAny(s, " \t\r\n\x00") || !utf8.ValidString(s) {
		return ""
	}
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return s
}

// against is address for a link that may be one relative to base.
func against(base, s string) string {
	if full := address(s); full != "" || strings.TrimSpace(s) == "" || base == "" || len(s) > longestLink {
		return full
	}
	from, err := url.Parse(base)
	if err != nil {
		return ""
	}
	to, err := from.Parse(strings.TrimSpace(s))
	if err != nil {
		return ""
	}
	return address(to.String())
}

// Numbers of words. Teasers have some 20 to 60, those that end in dots or in a
// link up to some hundred.
const (
	shortest      = 20  // of content that is an article
	fewest        = 150 // of an RSS description that is one
	longestTeaser = 300 // content as long as this may end in dots
)

// long reports whether a description can be the whole article.
func long(s string) bool { return len(strings.Fields(bare(s))) >= fewest }

// whole reports whether s can be a whole article: it has words enough for a
// short report, and nothing at its end says that there is more elsewhere.
func whole(s string) bool {
	words := bare(s)
	n := len(strings.Fields(words))
	return n >= shortest && (n >= longestTeaser || !breaksOff(words))
}

// more is how teasers end, in lower case, behind which nothing but marks stands.
var more = []string{"…", "...", "[", "&hellip;", "&#8230;", "read more", "continue reading", "read the full article",
	"read full article", "read the full story", "read full story", "read the rest", "keep reading", "[more", "(more", "... more", "… more"}

// breaksOff reports whether a text ends as a teaser does.
func breaksOff(s string) bool {
	s = strings.ToLower(s[max(0, len(s)-200):])
	s = strings.TrimRight(s, " \t\r\n\u00a0»>→)]")
	for _, end := range more {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// markup reports whether s has tags.
func markup(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '<' {
			if c := s[i+1] | 0x20; c >= 'a' && c <= 'z' || s[i+1] == '/' || s[i+1] == '!' {
				return true
			}
		}
	}
	return strings.Contains(s, "&#") || strings.Contains(s, "&nbsp;") || strings.Contains(s, "&amp;") || strings.Contains(s, "&quot;")
}

// bare is s without its tags, each of which counts as a space; it is for
// counting words, not for reading.
func bare(s string) string {
	if !strings.Contains(s, "<") {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		b.WriteByte(' ')
		j := strings.IndexByte(s[i:], '>')
		if j < 0 {
			return b.String()
		}
		s = s[i+j+1:]
	}
}
