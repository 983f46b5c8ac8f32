package lexicon

import (
	"strings"
	"sync"
)

// Outlet is a news agency, newspaper, broadcaster or site.
type Outlet struct {
	Name    string   // usual name, without article: "Wall Street Journal"
	Names   []string // Name and other spellings: "Wall Street Journal", "WSJ"
	Country string   // ISO 3166-1 alpha-3 of its home
	Agency  bool     // a news agency, whose reports others reprint
}

// outletTables hold one outlet a line:
//
//	country | names
//
// with ";" between names, the first the usual one, and a "*" before the name of
// a news agency. Common knowledge of the press written down for readout.
var outletTables = [...]string{outletsWest, outletsEast}

var outletLookup = sync.OnceValue(func() map[string]*Outlet {
	m := make(map[string]*Outlet, 512)
	for _, table := range outletTables {
		for line := range strings.Lines(table) {
			country, names, ok := strings.Cut(strings.TrimSpace(line), "|")
			if !ok {
				continue
			}
			names, agency := strings.CutPrefix(names, "*")
			o := &Outlet{Names: strings.Split(names, ";"), Country: country, Agency: agency}
			o.Name = o.Names[0]
			for _, n := range o.Names {
				if _, taken := m[n]; !taken {
					m[n] = o
				}
			}
		}
	}
	return m
})

// OutletByName is the well-known outlet of that name, written as in running
// text without article, and nil where readout knows none. Some names are also
// common words ("Times", "Guardian", "Independent"): see [OutletNeedsArticle].
// The caller must not change it.
func OutletByName(name string) *Outlet { return outletLookup()[name] }

// OutletNames calls yield for every name that [OutletByName] knows, in no order.
func OutletNames(yield func(string) bool) {
	for n := range outletLookup() {
		if !yield(n) {
			return
		}
	}
}

// OutletNeedsArticle reports whether name means an outlet only where "the"
// stands before it: the Times, the Guardian.
func OutletNeedsArticle(name string) bool {
	switch name {
	case "Guardian", "Times", "Telegraph", "Independent", "Economist", "Observer", "Hindu", "Liberation", "Trend", "Standard",
		"Sunday Times", "Daily Mirror", "New Yorker", "Age", "Daily Star", "Foreign Policy", "Foreign Affairs":
		return true
	}
	return false
}
