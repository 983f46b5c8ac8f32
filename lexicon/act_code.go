package lexicon

import (
	"strings"
	"sync"
)

// ActType is a type of act: one of PLOVER's sixteen, or the nameless one of the
// statements, CAMEO's 01, which PLOVER drops and readout keeps.
type ActType struct {
	Name string // "CONSULT"; "" for a statement
	Quad int    // 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
	// Intensity is how far the type lies between conflict (-10) and cooperation
	// (10) where no mode says more.
	Intensity float64
}

// actTypes are the types in the order of CAMEO's codes. Quads are PLOVER's; a
// statement has that of CAMEO's 01. Intensities are readout's own, set on the scale
// of Goldstein (1992) so that types keep the order that his experts gave to
// like acts: gifts of force at one end, war at the other.
var actTypes = []ActType{
	{"", 1, 0},
	{"AGREE", 1, 4}, {"CONSULT", 1, 2}, {"SUPPORT", 1, 4}, {"CONCEDE", 1, 5},
	{"COOPERATE", 2, 6}, {"AID", 2, 7.5}, {"RETREAT", 2, 6.5},
	{"REQUEST", 3, -1}, {"ACCUSE", 3, -2.5}, {"REJECT", 3, -4}, {"THREATEN", 3, -5.5},
	{"PROTEST", 4, -6}, {"SANCTION", 4, -5}, {"MOBILIZE", 4, -7}, {"COERCE", 4, -7}, {"ASSAULT", 4, -9},
}

// ActCode is what a CAMEO code says in PLOVER's terms.
type ActCode struct {
	Code     string // CAMEO, "173"
	Type     *ActType
	Mode     string // PLOVER's, "arrest"; "" where none
	Contexts []string
	// Intensity is that of the type, moved where the code says more or less.
	Intensity float64
}

// ActTypes are all types, that of statements first and then PLOVER's sixteen. The caller
// must not change them.
func ActTypes() []ActType { return actTypes }

// ActTypeByName is the type of that name, nil where there is none.
func ActTypeByName(name string) *ActType {
	for i := range actTypes {
		if actTypes[i].Name == name {
			return &actTypes[i]
		}
	}
	return nil
}

// ActCodeOf is what the CAMEO code means, or the longest beginning of it that the
// table has; nil where it has none. The caller must not change it.
func ActCodeOf(cameo string) *ActCode {
	for n := len(cameo); n >= 2; n-- {
		if c := actCodeLookup()[cameo[:n]]; c != nil {
			return c
		}
	}
	return nil
}

var actCodeLookup = sync.OnceValue(func() map[string]*ActCode {
	m := make(map[string]*ActCode, 256)
	for line := range strings.Lines(actCodes) {
		f := strings.Fields(line)
		if len(f) != 5 {
			continue
		}
		c := &ActCode{Code: f[0], Type: ActTypeByName(strings.Trim(f[1], "-"))}
		if f[2] != "-" {
			c.Mode = f[2]
		}
		if f[3] != "-" {
			c.Contexts = strings.Split(f[3], ",")
		}
		step := strings.TrimLeft(f[4], "-")
		x := float64(step[0] - '0')
		if len(step) == 3 {
			x += float64(step[2]-'0') / 10
		}
		if f[4][0] == '-' {
			x = -x
		}
		c.Intensity = max(-10, min(10, c.Type.Intensity+x))
		m[c.Code] = c
	}
	return m
})
