package lexicon

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/readout-news/readout"
)

type officeIndex struct {
	byName  map[string][]Leader // by PlainName
	byState map[string][]Leader // heads of state and government by code
}

var officeLookup = sync.OnceValue(func() *officeIndex {
	x := &officeIndex{byName: make(map[string][]Leader, 2048), byState: make(map[string][]Leader, 256)}
	for i, table := range [...]string{leaders, officers, reignLeaders} {
		for l := range leadersIn(table) {
			if i != 1 {
				state := x.byState[l.Code]
				if n := len(state); n == 0 || !sameTerm(state[n-1], l) { // one spelling of a name
					x.byState[l.Code] = append(state, l)
				}
			}
			if key := PlainName(l.Name); len(x.byName[key]) == 0 || !slices.Contains(x.byName[key], l) {
				x.byName[key] = append(x.byName[key], l)
			}
		}
	}
	return x
})

func sameTerm(a, b Leader) bool {
	return a.Office == b.Office && a.Since == b.Since && a.Until == b.Until
}

// PlainName is a name in small letters without accents and full stops, hyphens as
// blanks, so that spellings of one name compare alike.
func PlainName(name string) string {
	plain := true
	for i := 0; i < len(name) && plain; i++ {
		plain = name[i] == ' ' || name[i] >= 'A' && name[i] <= 'Z' || name[i] >= 'a' && name[i] <= 'z'
	}
	if plain {
		return strings.Join(strings.Fields(strings.ToLower(name)), " ")
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '.' || r == '\'' || r == '’':
		case r == '-':
			b.WriteByte(' ')
		case r == 'ł' || r == 'Ł':
			b.WriteByte('l')
		case r == 'ø' || r == 'Ø':
			b.WriteByte('o')
		case r == 'đ' || r == 'Đ':
			b.WriteByte('d')
		case r == 'ı':
			b.WriteByte('i')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// LeadersOn are those who led a state on a date: the one whom its constitution or
// its force makes the leader first, then who held the other of the two highest
// offices, where readout knows. With an unknown date they are those of whom no end
// is known.
func LeadersOn(country string, on readout.Date) []Leader {
	var in []Leader
	for _, l := range officeLookup().byState[country] {
		if l.In(on) {
			in = append(in, l)
		}
	}
	return in
}

// OfficeOf is the office that somebody of that full name held on a date, and
// false where readout knows of none, or of people of one name in two states. Case
// of letters, accents and hyphens do not count. With an unknown date it is an
// office of which no end is known. Where somebody held two, the head of a state
// or government goes first.
func OfficeOf(name string, on readout.Date) (Leader, bool) {
	var found Leader
	for _, l := range officeLookup().byName[PlainName(name)] {
		if !l.In(on) {
			continue
		}
		if found.Name == "" {
			found = l
		} else if found.Code != l.Code || found.Body != l.Body {
			// A change of office on one day is none of two people.
			if !strings.Contains(name, " ") || found.Until != l.Since {
				return Leader{}, false
			}
			found = l
		}
	}
	return found, found.Name != ""
}

// OfficesOf are all offices that somebody of that full name is known to have
// held, those of heads of state and government first.
func OfficesOf(name string) []Leader { return slices.Clone(officeLookup().byName[PlainName(name)]) }
