package provenance

import (
	"strings"
	"unicode"
)

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
