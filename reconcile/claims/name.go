package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// nameParts are the folded words of a name without articles and titles; the
// name of a state is one part, "@BLR", in whatever form.
func nameParts(name string) []string {
	ws := words.In(name, readout.Span{End: len(name)})
	var parts []string
	for i := 0; i < len(ws); i++ {
		if code, n := words.State(name, ws, i); n > 0 {
			parts = append(parts, "@"+code)
			i += n - 1
			continue
		}
		f := ws[i].Form
		if f == "the" || f == "of" || f == "for" || f == "and" || f == "a" {
			continue
		}
		if len(ws) > 1 && i < len(ws)-1 && (lexicon.PersonTitle(f) || courtesy(f)) && ws[i].First {
			continue
		}
		parts = append(parts, f)
	}
	return parts
}

func courtesy(f string) bool {
	t := lexicon.TitleByWords(f)
	return t != nil && t.Courtesy
}

func stems(s string) []string {
	var all []string
	for _, w := range words.In(s, readout.Span{End: len(s)}) {
		if !words.Function(w.Form) {
			all = append(all, words.Stem(w.Form))
		}
	}
	return all
}

// comparePersons goes by names: all parts of the shorter must stand in the
// longer, an initial standing for its name and a spelling for another
// ("Zelensky", "Zelenskyy"). A bare surname is not taken for somebody of another
// country.
func comparePersons(a, b *Speaker) Identity {
	short, long := a.parts, b.parts
	if len(short) > len(long) {
		short, long = long, short
	}
	used := make([]bool, len(long))
	full := false // a part longer than an initial has matched
	for _, p := range short {
		at := slices.IndexFunc(long, func(q string) bool { return sameNamePart(p, q) })
		if at < 0 || used[at] {
			return Different
		}
		used[at] = true
		full = full || len(p) > 1 && len(long[at]) > 1
	}
	if !full {
		return Different
	}
	if len(short) == 1 && a.Country != "" && b.Country != "" && a.Country != b.Country {
		return Different
	}
	return Same
}

// sameNamePart reports whether two parts of names can be one: equal, an initial
// and its name, or spellings of one foreign name.
func sameNamePart(p, q string) bool {
	if p == q {
		return true
	}
	if len(p) == 1 || len(q) == 1 {
		return p[0] == q[0]
	}
	if p[0] != q[0] && !(strings.ContainsRune("eyji", rune(p[0])) && strings.ContainsRune("eyji", rune(q[0]))) {
		return false
	}
	n := min(utf8.RuneCountInString(p), utf8.RuneCountInString(q))
	if skeleton(p) == skeleton(q) {
		return n >= 5
	}
	return n >= 7 && distance(p, q) <= 1
}

// spellings evens out how names are written in Latin letters.
var spellings = strings.NewReplacer("yy", "i", "iy", "i", "ij", "i", "yi", "i", "y", "i", "ii", "i", "kh", "h", "ou", "u",
	"ck", "k", "ph", "f", "w", "v")

// skeleton is a name in one of its spellings, without doubled letters.
func skeleton(s string) string {
	s = spellings.Replace(s)
	b := make([]byte, 0, len(s))
	for i := range len(s) {
		if i == 0 || s[i] != s[i-1] {
			b = append(b, s[i])
		}
	}
	return string(b)
}

// distance is the number of letters that must be changed, put in or left out to
// make one string of the other (Levenshtein 1966).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(diagonal+cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// compareBodies compares states, organisations, groups, outlets and documents.
func compareBodies(a, b *Speaker) Identity {
	if sameBody(a, b) {
		return Same
	}
	if a.Country != "" && b.Country != "" && a.Country != b.Country {
		return Different
	}
	if a.Kind == readout.OutletActor || b.Kind == readout.OutletActor {
		return Different
	}
	// A state speaks through its bodies.
	if a.Kind == readout.State || b.Kind == readout.State {
		state, other := a, b
		if a.Kind != readout.State {
			state, other = b, a
		}
		if other.Kind != readout.State && (state.Country != "" && state.Country == other.Country || slices.ContainsFunc(state.parts, func(p string) bool { return slices.Contains(other.parts, p) })) {
			return Related
		}
	}
	return Different
}

// sameBody reports whether two bodies have one name, with or without the state
// that they belong to, in full or by their initials.
func sameBody(a, b *Speaker) bool {
	if SameAuthority(a.Name, b.Name) {
		return true
	}
	if shortened(a.parts, b.parts) && (a.Country == "" || b.Country == "" || a.Country == b.Country) {
		return true
	}
	pa, pb := withoutState(a), withoutState(b)
	return len(pa) > 0 && slices.Equal(pa, pb) && (a.Country == "" || b.Country == "" || a.Country == b.Country)
}

// withoutState are the parts of a body's name without the state that is its
// Country too.
func withoutState(s *Speaker) []string {
	var parts []string
	for _, p := range s.parts {
		if strings.HasPrefix(p, "@") {
			if s.Country == "" || s.Country == p[1:] {
				continue
			}
		}
		parts = append(parts, words.Stem(p))
	}
	return parts
}
