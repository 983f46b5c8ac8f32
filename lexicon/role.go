package lexicon

import (
	"strings"
	"sync"
)

// RoleKind is what a role noun stands for.
type RoleKind uint8

// The kinds: a person ("minister", "aides"), a body ("ministry", "police",
// "government"), a text ("statement", "readout"), an outlet ("newspaper",
// "state television").
const (
	PersonRole RoleKind = iota
	BodyRole
	TextRole
	OutletRole
)

// Role is a common noun by which a source is described without a name.
type Role struct {
	Word    string // as looked up, in lower case
	Lemma   string // its singular
	Kind    RoleKind
	Sectors []string // PLOVER sectors that it implies, none where it depends
	Plural  bool
	Gender  Gender
	// Relation is set where the noun tells only how somebody stands to others:
	// "ally", "wife", "critic".
	Relation bool
	// Office is set where one person in a state or body has the role at a
	// time: "president", "leader", "premier".
	Office bool
}

var roleLookup = sync.OnceValue(func() map[string]*Role {
	m := make(map[string]*Role, 1024)
	kinds := map[string]RoleKind{"p": PersonRole, "b": BodyRole, "t": TextRole, "o": OutletRole}
	for line := range strings.Lines(roleTable) {
		field := strings.SplitN(strings.TrimSpace(line), "|", 4)
		if len(field) < 4 {
			continue
		}
		proto := Role{Kind: kinds[field[0]], Office: strings.Contains(field[2], "u"), Relation: strings.Contains(field[2], "r")}
		if field[1] != "" {
			proto.Sectors = strings.Split(field[1], ",")
		}
		switch {
		case strings.Contains(field[2], "m"):
			proto.Gender = Male
		case strings.Contains(field[2], "f"):
			proto.Gender = Female
		}
		for noun := range strings.SplitSeq(field[3], ";") {
			singular, plural, irregular := strings.Cut(noun, "/")
			if singular == "" {
				continue
			}
			if !irregular {
				plural = regularPlural(singular)
			}
			for i, w := range []string{singular, plural} {
				if m[w] != nil {
					continue
				}
				r := proto
				r.Word, r.Lemma, r.Plural = w, singular, i == 1 || singular == plural
				if r.Plural {
					r.Office = false
				}
				m[w] = &r
			}
		}
	}
	return m
})

// regularPlural adds -s, or -es after a hiss.
func regularPlural(singular string) string {
	for _, hiss := range []string{"s", "x", "ch", "sh"} {
		if strings.HasSuffix(singular, hiss) {
			return singular + "es"
		}
	}
	if base, ok := strings.CutSuffix(singular, "y"); ok && base != "" && !strings.ContainsAny(base[len(base)-1:], "aeiou") {
		return base + "ies"
	}
	return singular + "s"
}

// RoleByNoun is the role that noun names, in lower case and single spaces, and
// nil where it names none: "minister", "foreign ministers", "police". The caller
// must not change it.
func RoleByNoun(noun string) *Role { return roleLookup()[noun] }
