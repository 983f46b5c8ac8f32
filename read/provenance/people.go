package provenance

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout/read/calendar"
)

// particles are the small words that stand inside names of people.
var particles = setOf("de van von der den del della di da dos das do al el bin ibn bint ben ter ten la le du of abu af zu y e")

// notPeople are capitalised words that a person's name does not have.
var notPeople = setOf(`the a an in on at by for from with and our this that his her its staff editor editors reporter
	reporters correspondent correspondents writer writers desk team bureau newsroom agency agencies news contributor admin
	administrator editorial board guest special web online report reports world politics business opinion sport sports
	updated published posted monday tuesday wednesday thursday friday saturday sunday breaking exclusive analysis
	president minister government ministry university institute centre center council committee party department
	how why what when where who is are was were has have will says said after over as to new not more read home via posted`)

// isPerson reports whether s could be the name of one person: two to five
// capitalised words, small particles and initials allowed.
func isPerson(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 6 || len(s) > 60 {
		return false
	}
	capital := 0
	for i, w := range words {
		bare := strings.Trim(w, ".,")
		low := strings.ToLower(bare)
		if i > 0 && particles[low] && bare == low {
			continue
		}
		r, _ := utf8.DecodeRuneInString(bare)
		if !unicode.IsUpper(r) || notPeople[low] || outletWords[low] && low != "star" && low != "sun" ||
			calendar.IsMonth(bare) && len(words) == 2 && i > 0 {
			return false
		}
		for _, c := range bare {
			if !unicode.IsLetter(c) && c != '-' && c != '\'' && c != '’' && c != '.' && !unicode.IsMark(c) {
				return false
			}
		}
		capital++
	}
	return capital >= 2
}

// people reads a list of names as a byline gives it, "A, B and C", and flips
// "Last, First" where the list is written so. It gives nil where any part is
// no name.
func people(s string) []string {
	names := listed(s)
	for i, n := range names {
		names[i] = strings.Join(mapWords(n), " ")
	}
	return names
}

// mapWords gives the words of a name without the full stops that end a line or
// a piece of a citation; those of initials and "Jr." stay.
func mapWords(name string) []string {
	words := strings.Fields(name)
	for i, w := range words {
		if len(w) > 4 && strings.HasSuffix(w, ".") && strings.Count(w, ".") == 1 {
			words[i] = strings.TrimSuffix(w, ".")
		}
	}
	return words
}

// toCommas turns what joins names into commas.
var toCommas = strings.NewReplacer(" and ", ",", " AND ", ",", " & ", ",", " with ", ",", "&", ",")

func listed(s string) []string {
	s = strings.TrimRight(strings.TrimSpace(s), ",;:|·-–— ")
	if s == "" || len(s) > 200 {
		return nil
	}
	if strings.Contains(s, ";") {
		var names []string
		for part := range strings.SplitSeq(s, ";") {
			if part = trimAnd(part); part == "" {
				continue
			}
			name := flip(part)
			if !isPerson(name) {
				return nil
			}
			names = append(names, name)
		}
		return names
	}
	var parts []string
	for part := range strings.SplitSeq(toCommas.Replace(s), ",") {
		if part = trimAnd(part); part != "" {
			parts = append(parts, part)
		}
	}
	var names []string
	for i := 0; i < len(parts); i++ {
		// "Ramzy, Austin" and "Ramzy, A.": a lone surname and what follows it.
		if !strings.Contains(parts[i], " ") || i+1 < len(parts) && isInitials(parts[i+1]) {
			if i+1 < len(parts) && countWords(parts[i+1], 4) <= 2 {
				if name := parts[i+1] + " " + parts[i]; isPerson(name) {
					names = append(names, name)
					i++
					continue
				}
			}
			return nil
		}
		if !isPerson(parts[i]) {
			return nil
		}
		names = append(names, parts[i])
	}
	return names
}

func trimAnd(s string) string {
	s = strings.TrimSpace(s)
	s = strings.TrimPrefix(strings.TrimPrefix(s, "and "), "& ")
	return strings.TrimSpace(s)
}

// flip turns "Simmons, Ann M." into "Ann M. Simmons".
func flip(s string) string {
	last, first, ok := strings.Cut(s, ",")
	if !ok {
		return s
	}
	first = strings.TrimSpace(first)
	// A full stop behind a name is the citation's; behind an initial its own.
	if words := strings.Fields(first); len(words) > 0 && utf8.RuneCountInString(words[len(words)-1]) == 1 {
		first += "."
	}
	return first + " " + strings.TrimSpace(last)
}

// isInitials holds for "A." and "A. M.".
func isInitials(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if utf8.RuneCountInString(strings.Trim(w, ".")) != 1 {
			return false
		}
	}
	return s != ""
}
