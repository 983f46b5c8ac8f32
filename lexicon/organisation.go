package lexicon

import (
	"strings"
	"sync"
)

// Organisation is a well-known organisation, party, agency or armed group.
type Organisation struct {
	Name    string   // usual full name, without article
	Names   []string // Name, acronyms and other names: "UN", "U.N."
	Country string   // ISO 3166-1 alpha-3 of its home; "" where it is international
	Sectors []string // PLOVER sectors, "IGO"
}

// organisationTables hold one organisation a line:
//
//	names | country | sectors
//
// with ";" between names; the first is the full one. Common knowledge of public
// affairs written down for readout; sectors are those of the PLOVER codebook.
var organisationTables = [...]string{organisationsWorld, organisationsHome, organisationsBodies, organisationsState, organisationsArmed}

var organisationLookup = sync.OnceValue(func() map[string]*Organisation {
	m := make(map[string]*Organisation, 1536)
	for _, table := range organisationTables {
		for line := range strings.Lines(table) {
			names, rest, ok := strings.Cut(strings.TrimSpace(line), "|")
			if !ok {
				continue
			}
			country, sectors, _ := strings.Cut(rest, "|")
			o := &Organisation{Names: strings.Split(names, ";"), Country: country, Sectors: strings.Split(sectors, ",")}
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

// OrganisationByName is the well-known organisation of that name or acronym,
// written as in running text without article, and nil where readout knows none.
// The caller must not change it.
func OrganisationByName(name string) *Organisation { return organisationLookup()[name] }

// OrganisationNames calls yield for every name that [OrganisationByName] knows,
// in no order.
func OrganisationNames(yield func(string) bool) {
	for n := range organisationLookup() {
		if !yield(n) {
			return
		}
	}
}
