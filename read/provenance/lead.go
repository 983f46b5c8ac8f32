package provenance

import (
	"strings"
	"unicode"
)

// leadVerbs are words by which a line that introduces a quoted article says what
// its outlet does.
var leadVerbs = setOf("reports reported report writes wrote write says said notes noted explains carried ran puts put has had published story article piece today yesterday adds describes described")

// isLead reports whether s is a line that introduces words of another: it is
// short, ends with a colon, and an outlet is who speaks in it ("As the Example
// Times reports:", "Jane Doe writes in the Example Times:", "From Reuters:").
func isLead(s string) bool {
	s = strings.TrimRight(s, " \u00a0")
	body, ok := strings.CutSuffix(s, ":")
	if !ok || len(s) > 300 {
		return false
	}
	name := findOutlet(body)
	if name == "" {
		return toldBy(body) != ""
	}
	at := strings.LastIndex(body, name)
	before, after := strings.ToLower(body[:at]), strings.ToLower(body[at+len(name):])
	// Behind the outlet: its verb and little else, or nothing but a date.
	n := countWords(after, 12)
	verb := false
	for w := range strings.FieldsFuncSeq(after, func(r rune) bool { return !unicode.IsLetter(r) }) {
		verb = verb || leadVerbs[w]
	}
	if (n <= 4 || n <= 8 && strings.Contains(after, " this ")) && verb && !strings.HasPrefix(after, "'") && !strings.HasPrefix(after, "’") {
		return true
	}
	if n > 4 || n > 0 && !strings.ContainsAny(after, "0123456789,(") {
		return false
	}
	// Before it: a word that gives it the floor.
	for _, w := range []string{"from ", "via ", "according to", "writes in", "wrote in", "writes for", "wrote for", "reports in", "reported in", "published in", "published by", "appeared in",
		"writing in", "writing for", "writing at", "article in", "article from", "article by", "story in", "story from", "piece in", "piece from", "report in", "report from", "report by", "reported by", "excerpt", "quote", "this is what", "here is", "here's", "words of", "in full"} {
		if strings.Contains(before, w) {
			return true
		}
	}
	return strings.Trim(before, " the\"“”([*") == ""
}

// plainLead reports whether a lead introduces what has no marks around it: it
// must say so in few words, "From Reuters:", "The Example Times reports:".
func plainLead(s string) bool {
	return countWords(s, 12) <= 9 && leadOutlet(s) != "" && !strings.Contains(s, " also ")
}

// leadOutlet is the outlet that a line names, "" where it names none.
func leadOutlet(s string) string {
	if len(s) > 400 {
		return ""
	}
	if name := findOutlet(s); name != "" {
		return outletOf(name)
	}
	return outletOf(toldBy(s))
}

// findOutlet is the longest run of words in s that is the name of an outlet, as
// s writes it.
func findOutlet(s string) string {
	words := strings.Fields(s)
	best := ""
	for i := range words {
		if leadStarts[strings.ToLower(words[i])] {
			continue
		}
		bare := strings.TrimLeft(words[i], "\"“'‘([")
		if !startsUpper(bare) && domain(bare) == "" && bare != "the" {
			continue
		}
		for n := min(6, len(words)-i); n > 0; n-- {
			if brokenRun(words[i : i+n]) {
				continue
			}
			name := strings.Trim(strings.Join(words[i:i+n], " "), " \"“”'‘’,.:;()[]")
			name = strings.TrimSuffix(strings.TrimSuffix(name, "'s"), "’s")
			name = strings.TrimPrefix(name, "the ")
			if strings.ContainsAny(name, ",:;()\"“”") || !startsUpper(name) && domain(name) == "" || !outletLike(name) || weakName(name, words[i]) {
				continue
			}
			if len(name) > len(best) && strings.Contains(s, name) {
				best = name
			}
			break
		}
	}
	return best
}

// brokenRun reports whether a sentence or clause ends inside a run of words.
func brokenRun(words []string) bool {
	for _, w := range words[:len(words)-1] {
		if c := w[len(w)-1]; c == ',' || c == ';' || c == ':' || c == '.' && len(w) > 3 {
			return true
		}
	}
	return false
}

// toldBy reads "The Lantern reports" where nothing but the verb tells an
// outlet: reports and articles are what outlets write, while people say.
func toldBy(s string) string {
	words := strings.Fields(strings.TrimRight(s, ": "))
	for i, w := range words {
		switch w {
		case "reports", "reported", "writes", "wrote":
		default:
			continue
		}
		from := i
		for from > 0 && startsUpper(words[from-1]) && words[from-1] != "As" {
			from--
		}
		if from > 0 && words[from-1] == "the" {
			from--
		}
		name := strings.Join(words[from:i], " ")
		low := strings.ToLower(name)
		if !strings.HasPrefix(low, "the ") || i-from < 2 || i-from > 4 {
			return ""
		}
		for part := range strings.FieldsSeq(low[4:]) {
			if notPeople[part] && !outletWords[part] {
				return ""
			}
		}
		return name
	}
	return ""
}

// leadStarts are words in front of the name of an outlet that are no part of
// it.
var leadStarts = setOf("as from in according here this via by on today yesterday read and but while source now quoting per what writing see that")

// weakName holds for single words that are outlets only beside others, such as
// "Times" without "the" before it.
func weakName(s, first string) bool {
	low := strings.TrimPrefix(strings.ToLower(s), "the ")
	if strings.Contains(low, " ") {
		return false
	}
	if _, ok := agencies[low]; ok {
		return len(low) <= 3 && s != strings.ToUpper(s)
	}
	if low == "time" || low == "economist" {
		return true
	}
	return !papers[low] && !papers["the "+low] && domain(low) == "" && !(outletWords[low] && strings.EqualFold(first, "the"))
}
