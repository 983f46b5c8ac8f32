package provenance

import (
	"strings"
)

// leadWords are words of a line that introduces a quoted article.
var leadWords = []string{"report", "writes", "wrote", "write", "says", "said", "according to", "from ", "via ", "published", "article", "story", "piece", "notes", "noted", "has this", "quote", "excerpt", "reads", "here is", "here's", "this is what", "tells", "told", "explains", "carried", "ran "}

// isLead reports whether s is a line that introduces words of another: it ends
// with a colon, is short, and names an outlet or has a word of telling.
func isLead(s string) bool {
	s = strings.TrimRight(s, " \u00a0")
	if !strings.HasSuffix(s, ":") || len(s) > 300 {
		return false
	}
	if leadOutlet(s) == "" {
		return false
	}
	low := strings.ToLower(s)
	for _, w := range leadWords {
		if strings.Contains(low, w) {
			return true
		}
	}
	return countWords(s, 8) <= 6
}

// leadOutlet is the outlet that a line names: the longest run of words in it
// that is the name of one; "" where none is.
func leadOutlet(s string) string {
	if len(s) > 400 {
		return ""
	}
	words := strings.Fields(s)
	best := ""
	for i := range words {
		if !startsUpper(strings.TrimLeft(words[i], "\"“'‘([")) && !strings.EqualFold(words[i], "the") && domain(words[i]) == "" {
			continue
		}
		for n := min(6, len(words)-i); n > 0; n-- {
			name := strings.Trim(strings.Join(words[i:i+n], " "), " \"“”'‘’,.:;()[]")
			name = strings.TrimSuffix(strings.TrimSuffix(name, "'s"), "’s")
			if !startsUpper(name) && !strings.HasPrefix(name, "the ") && domain(name) == "" {
				continue
			}
			if strings.ContainsAny(name, ",:;()") || !outletLike(name) || weakName(name) {
				continue
			}
			if name = strings.TrimPrefix(name, "the "); len(name) > len(best) {
				best = name
			}
			break
		}
	}
	return outletOf(best)
}

// weakName holds for single words that are outlets only beside others.
func weakName(s string) bool {
	low := strings.TrimPrefix(strings.ToLower(s), "the ")
	if strings.Contains(low, " ") {
		return false
	}
	if _, ok := agencies[low]; ok {
		return len(low) <= 3 && s != strings.ToUpper(s)
	}
	return !papers[low] && !papers["the "+low] && domain(low) == "" && !(outletWords[low] && strings.HasPrefix(strings.ToLower(s), "the "))
}
