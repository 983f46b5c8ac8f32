package token

import (
	"strings"
	"unicode/utf8"
)

// breakLines notes which lines of the block begin by a break on purpose, such
// as a list item or what follows a headline. A line that was wrapped because
// the next word had no room left tells nothing; one whose next word would have
// fitted was broken on purpose, unless the words plainly run on.
func (s *scanner) breakLines() {
	s.breaks = s.breaks[:0]
	text := s.text
	if strings.IndexByte(text[s.from:s.to], '\n') < 0 {
		return
	}
	type line struct{ from, to, width int }
	var lines []line
	width, bullets := 0, 0
	for at := s.from; at < s.to; {
		end := s.to
		if n := strings.IndexByte(text[at:s.to], '\n'); n >= 0 {
			end = at + n
		}
		trimmed := strings.TrimSpace(text[at:end])
		if trimmed != "" {
			from := at + strings.Index(text[at:end], trimmed)
			l := line{from, from + len(trimmed), utf8.RuneCountInString(trimmed)}
			lines = append(lines, l)
			width = max(width, l.width)
			if bullet(trimmed) {
				bullets++
			}
		}
		at = end + 1
	}
	for i := 1; i < len(lines); i++ {
		prev, next := lines[i-1], lines[i]
		words := text[next.from:next.to]
		first := strings.IndexByte(words, ' ')
		if first < 0 {
			first = len(words)
		}
		fits := prev.width+1+utf8.RuneCountInString(words[:first]) <= width
		item := bullet(words) && (bullets > 1 || fits)
		before := text[prev.from:prev.to]
		if item || (fits || isByline(words) || isHeadline(before)) && !runsOn(before, words) {
			s.breaks = append(s.breaks, next.from)
		}
	}
}

// isByline reports whether the line begins as one that names the author.
func isByline(line string) bool {
	return len(line) > 4 && (line[:3] == "By " || line[:3] == "BY ") && isUpper(line[3]) && len(line) < 100
}

// isHeadline reports whether the line is one in title case: three words or
// more, each of four letters or more with a capital, and no stop at the end.
func isHeadline(line string) bool {
	if len(line) > 200 || strings.IndexByte(".?!,;:\"'", line[len(line)-1]) >= 0 {
		return false
	}
	long := 0
	for word := range strings.FieldsSeq(line) {
		if len(word) < 4 {
			continue
		}
		long++
		if isLower(word[0]) {
			return false
		}
	}
	return long >= 3
}

// runsOn reports whether the words of one line plainly go on in the next.
func runsOn(prev, next string) bool {
	if r, _ := utf8.DecodeRuneInString(next); isLower(next[0]) || strings.ContainsRune(",;)]%&", r) {
		return true
	}
	switch prev[len(prev)-1] {
	case ',', '-', '(', '[', '&', '/':
		return true
	}
	last := prev[strings.LastIndexByte(prev, ' ')+1:]
	switch last {
	case "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "as", "that",
		"is", "are", "was", "were", "be", "his", "her", "its", "their", "into", "than", "who", "which", "Mr.", "Mrs.", "Ms.", "Dr.":
		return true
	}
	return false
}

// bullet reports whether the line starts as the item of a list does.
func bullet(line string) bool {
	r, w := utf8.DecodeRuneInString(line)
	switch r {
	case '-', '*', '•', '·', '–', '—', '►', '▪', '●', '◦', '‣', '■', '○', '➢', '✓', 'o', '+':
		return len(line) > w && (line[w] == ' ' || line[w] == '\t' || r == '•')
	}
	n := 0
	if line[0] == '(' {
		n = 1
	}
	from := n
	for n < len(line) && n-from < 3 && isDigit(line[n]) {
		n++
	}
	if n == from && n < len(line) && isLetter(line[n]) {
		n++
	}
	return n > from && n+1 < len(line) && (line[n] == '.' && from == 0 || line[n] == ')') && line[n+1] == ' '
}
