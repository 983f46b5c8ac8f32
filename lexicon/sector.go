package lexicon

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// sectors are the codes of sectors and what each means: those of the PLOVER
// codebook, with LEG, ELI, AGR, HLH, LAB and REF as CAMEO has them, from which
// PLOVER took them over.
const sectors = `
GOV government, its ministries, agencies and officials; the state as such
MIL armed forces of a state or an alliance
LEG parliament and its members
JUD courts, prosecutors, lawyers
COP police and other forces of the interior
SPY intelligence services and their agents
OPP political opposition, dissidents
PTY political party
REB rebels, insurgents and those called terrorists
UAF armed people of no known side: gunmen, militias, mercenaries
CRM criminals and their organisations
BUS business
MED media
EDU schools, universities, scholars, students
HLH health
LAB workers and unions
AGR farmers, fishermen
CVL civilians, citizens, protesters, activists
REF refugees, migrants and displaced people
REL religious bodies and people of religion
ELI elites without an office: artists, athletes, intellectuals, former officials
NGO organisations of no government
IGO organisations of governments
`

var sectorLookup = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, 32)
	for line := range strings.Lines(sectors) {
		if code, means, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
			m[code] = means
		}
	}
	return m
})

// SectorName says in words what a sector's code means, "" where readout has no
// such sector.
func SectorName(code string) string { return sectorLookup()[code] }

// SectorCodes are the codes of all sectors, sorted.
func SectorCodes() []string {
	var codes []string
	for code := range sectorLookup() {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	return codes
}

// Sector is the PLOVER sector that a noun or noun phrase implies by its words
// alone, and "" where they tell none: "soldiers" is MIL, "the opposition's
// spokeswoman" OPP, "Foreign Ministry officials" GOV, "head of the central bank"
// GOV, "France" GOV. It reads well-known organisations and states by name, in
// the case of running text, and nouns in either case. The head of the phrase
// decides; where that is somebody whom any body may have (a spokesman, an
// official, a leader), the words before it or behind its "of" do.
func Sector(phrase string) string {
	words := strings.FieldsFunc(phrase, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("\"“”()[],;:", r)
	})
	return sectorOf(words, 0)
}

// deepestOf is how many "of" one behind the other are followed: "an aide to the
// head of the office of the president".
const deepestOf = 4

func sectorOf(words []string, depth int) string {
	for len(words) > 0 && openers[strings.ToLower(words[0])] {
		words = words[1:]
	}
	if len(words) == 0 {
		return ""
	}
	if len(words) <= longestRole {
		if s := sectorByName(strings.Join(words, " ")); s != "" {
			return s
		}
	}
	stop := len(words)
	for i := 1; i < len(words); i++ {
		if prepositions[strings.ToLower(words[i])] {
			if n := min(len(words), i+3); RoleByNoun(strings.ToLower(strings.Join(words[max(0, i-1):n], " "))) != nil {
				continue // "members of parliament", "secretary of state"
			}
			stop = i
			break
		}
	}
	head, lemma, from := headSector(words[:stop])
	for i := from - 1; i >= 0; i-- {
		if s := causes[strings.ToLower(trimPossessive(words[i]))]; s != "" && yieldsTo(head, s) {
			return s
		}
	}
	if head != "" && !vagueRoles[lemma] && !organs[lemma] && lemma != "chief of staff" {
		return head
	}
	organ := organs[lemma]
	if from > 0 {
		if s := modifierSector(words[:from]); s != "" && (!organ || fieldsOfOrgans[s]) {
			return s
		}
	}
	if stop+1 < len(words) && depth < deepestOf {
		if p := strings.ToLower(words[stop]); p == "of" || p == "for" || p == "from" || p == "to" || p == "at" || p == "with" {
			rest := words[stop+1:]
			if s := sectorOf(rest, depth+1); s != "" && (s != "GOV" || head == "") && (!organ || fieldsOfOrgans[s]) {
				return s
			}
		}
	}
	return head
}

// longestRole is the number of words of the longest role or name that is looked
// up.
const longestRole = 6

// yieldsTo reports whether somebody of the sector head is taken over by a cause:
// those with an office or arms are, a rebel doctor stays a doctor.
func yieldsTo(head, cause string) bool {
	switch head {
	case "", "GOV", "MIL", "CVL":
		return true
	case "LEG", "ELI":
		return cause == "OPP"
	}
	return false
}

// headSector finds the longest run of words at the end of a phrase that is a
// role, a title, a body or a name, the sector it implies, its singular and where
// it starts. Without one all words count as modifiers.
func headSector(words []string) (sector, lemma string, from int) {
	end := len(words)
	for end > 0 && (words[end-1] == "'s" || words[end-1] == "’s") {
		end--
	}
	for from := max(0, end-longestRole); from < end; from++ {
		run := trimPossessive(strings.Join(words[from:end], " "))
		low := strings.ToLower(run)
		if s := sectorNouns()[low]; s != "" {
			return s, low, from
		}
		if r := RoleByNoun(low); r != nil {
			if len(r.Sectors) > 0 {
				return r.Sectors[0], r.Lemma, from
			}
			return "", r.Lemma, from
		}
		if t := TitleByWords(low); t != nil && len(t.Sectors) > 0 {
			return t.Sectors[0], low, from
		}
		if s := sectorByName(run); s != "" {
			return s, low, from
		}
	}
	if end > 0 { // "protest-leader", "ex-minister", "police-officers"
		if _, tail, ok := cutLast(strings.ToLower(words[end-1]), "-"); ok {
			if r := RoleByNoun(tail); r != nil && len(r.Sectors) > 0 {
				return r.Sectors[0], r.Lemma, end - 1
			}
		}
	}
	return "", "", end
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

func trimPossessive(w string) string {
	for _, suffix := range [...]string{"'s", "’s", "'", "’"} {
		if base, ok := strings.CutSuffix(w, suffix); ok {
			return base
		}
	}
	return w
}

// sectorByName is the sector of a well-known organisation, outlet or state.
func sectorByName(name string) string {
	if o := OrganisationByName(name); o != nil && len(o.Sectors) > 0 {
		return o.Sectors[0]
	}
	if w, ok := StateByWord(name); ok {
		if w.Sense == StateByPeople {
			return "CVL"
		}
		return "GOV"
	}
	if OutletByName(name) != nil {
		return "MED"
	}
	return ""
}

// modifierSector is the sector that the words before a head tell, the nearest
// first: "army" before "spokesman". A state's adjective tells none.
func modifierSector(words []string) string {
	for i := len(words) - 1; i >= 0; i-- {
		w := trimPossessive(words[i])
		low := strings.ToLower(w)
		for from := max(0, i-2); from <= i; from++ {
			run := trimPossessive(strings.Join(words[from:i+1], " "))
			if s := modifierSectors()[strings.ToLower(run)]; s != "" {
				return s
			}
			if o := OrganisationByName(run); o != nil && len(o.Sectors) > 0 {
				return o.Sectors[0]
			}
		}
		if _, tail, ok := cutLast(low, "-"); ok && modifierSectors()[tail] != "" {
			return modifierSectors()[tail]
		}
		if r := RoleByNoun(low); r != nil && len(r.Sectors) > 0 && !vagueRoles[r.Lemma] {
			return r.Sectors[0]
		}
	}
	return ""
}
