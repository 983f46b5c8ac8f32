package provenance

import (
	"strings"
	"unicode/utf8"
)

// namesIn reports whether a citation without its first line names people.
func namesIn(s string) bool {
	names, _ := takeAuthors(pieces(s))
	return names != nil
}

// pieces cuts a citation where one of its parts ends: at full stops that end no
// initial, at line ends and brackets. Commas and semicolons stay in.
func pieces(s string) []string {
	var parts []string
	start := 0
	add := func(end int) {
		if p := strings.Trim(s[start:end], " ,;\n\t\u00a0()[]—–-|\x00"); p != "" {
			parts = append(parts, p)
		}
	}
	for i, r := range s {
		switch r {
		case '\n', '\x00', '(', ')', '[', ']', '|', '—', '–':
			add(i)
			start = i + utf8.RuneLen(r)
		case '-':
			if i > 0 && s[i-1] == ' ' && strings.HasPrefix(s[i+1:], " ") {
				add(i)
				start = i + 1
			}
		case '.':
			word := s[start:i]
			word = word[strings.LastIndexAny(word, " ,;")+1:]
			next := strings.TrimLeft(s[i+1:], " ")
			if len(next) == len(s)-i-1 && next != "" {
				continue // no space behind: "A.9", "N.Y"
			}
			if utf8.RuneCountInString(word) == 1 && !startsOutlet(next) {
				// An initial: the name goes on, or a name begins.
				continue
			}
			add(i + 1)
			start = i + 1
		}
	}
	add(len(s))
	return parts
}

// startsOutlet reports whether the name of an outlet begins s.
func startsOutlet(s string) bool {
	end := strings.IndexAny(s, ",;.(\n\x00:")
	if end < 0 {
		end = len(s)
	}
	return outletLike(s[:end])
}

// takeOutlet takes the piece that names an outlet. What stands behind it in the
// piece (edition, place, page) comes by itself.
func takeOutlet(parts []string) (outlet, behind string, rest []string) {
	for i, p := range parts {
		if people(strings.TrimRight(p, ".")) != nil && !outletLike(p) {
			continue
		}
		from := 0
		for from < len(p) {
			end := strings.IndexAny(p[from:], ",;:")
			if end < 0 {
				end = len(p) - from
			}
			name := strings.Trim(p[from:from+end], " .")
			name = strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(name, "in "), "In "), "via ")
			if outletLike(name) && !strings.EqualFold(name, "World News") {
				rest := append([]string{}, parts[:i]...)
				if head := strings.Trim(p[:from], " ,;"); head != "" {
					rest = append(rest, head)
				}
				return outletOf(name), strings.Trim(p[min(from+end, len(p)):], " ,;:"), append(rest, parts[i+1:]...)
			}
			from += end + 1
		}
	}
	return "", "", parts
}

// takeAuthors takes the first piece that is a list of people.
func takeAuthors(parts []string) (authors, rest []string) {
	at := -1
	for i, p := range parts {
		p = trimBy(p)
		names := people(p)
		if names == nil {
			names = people(strings.TrimRight(p, "."))
		}
		// A headline of two words looks like a name; "Last, First" does not
		// look like a headline.
		if names != nil && (at < 0 || strings.ContainsAny(p, ",;") && !strings.ContainsAny(parts[at], ",;")) {
			authors, at = names, i
		}
	}
	if at < 0 {
		return nil, parts
	}
	return authors, append(append([]string{}, parts[:at]...), parts[at+1:]...)
}
