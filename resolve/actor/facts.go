package actor

import (
	"slices"
	"strings"

	"github.com/readout-news/readout/lexicon"
)

// facts is what the words around a name, or those of a description, tell.
type facts struct {
	country  string
	place    string // a place that is no state: "Florida"
	sectors  []string
	office   string
	officeBy int // 3 an office of one person, 2 another title, 1 a role
	roles    []string
	gender   lexicon.Gender
	courtesy bool
	former   bool
	mixed    bool // of several countries
	age      int
	weak     bool      // sectors are those of a role that any body has
	byFirst  bool      // a title stands here that goes with a first name
	leads    stretch   // the phrase of a body that the person leads
	relative bool      // somebody's brother, wife or friend
	sure     bool      // sectors are those of a body that the words name
	body     *somebody // that body
	start    int       // index of the first token that belongs to the noun phrase
	end      int       // index behind the head of an apposition, 0 for none
}

func (f *facts) addSectors(sectors []string) {
	for _, s := range sectors {
		dup := false
		for _, t := range f.sectors {
			dup = dup || s == t
		}
		if !dup {
			f.sectors = append(f.sectors, s)
		}
	}
}

// narrow takes over the sector that a modifier tells, where the role alone may
// be anybody's: an opposition leader, an army spokesman.
func (f *facts) narrow(sector string) {
	if sector == "OPP" && len(f.sectors) > 0 && f.sectors[0] == "GOV" {
		f.sectors = []string{"OPP"} // a shadow minister
	}
	if f.officeBy < 3 && (len(f.sectors) == 0 || len(f.sectors) == 1 && f.sectors[0] == "GOV") {
		f.sectors, f.weak = []string{sector}, false
	}
}

// addTitle takes over a title that stands at the tokens from from to end. The
// words of one that the lexicon knows by its last word alone are as the text has
// them.
func (x *reading) addTitle(f *facts, t *lexicon.Title, from, end int) {
	if t.Words == x.phrase(from, end) {
		own := *t
		own.Words = strings.Join(strings.Fields(x.text[x.tokens[from].span.Start:x.tokens[end-1].span.End]), " ")
		t = &own
	}
	f.addTitle(t)
}

func (f *facts) addTitle(t *lexicon.Title) {
	if f.gender == lexicon.UnknownGender {
		f.gender = t.Gender
	}
	if t.Courtesy {
		f.courtesy = true
		f.addSectors(t.Sectors)
		return
	}
	rank := 2
	switch {
	case t.Unique:
		rank = 3
	case t.Words == "Sheikh" || t.Words == "Sheik" || t.Words == "Shaikh":
		rank, f.weak = 1, len(f.sectors) == 0 // anybody's, where it is no ruler's
	case len(t.Sectors) == 1 && t.Sectors[0] == "REL":
		rank = 1 // an ayatollah may be supreme leader
	}
	sectors := t.Sectors
	if rank > f.officeBy {
		sectors, f.sectors = append(slices.Clone(sectors), f.sectors...), nil // those of the higher office first
	}
	if len(f.sectors) == 0 && !t.Unique && weak(strings.ToLower(t.Words)) {
		f.weak = true
	}
	f.addSectors(sectors)
	office := t.Words
	if long := lexicon.TitleInFull(office); long != "" {
		office = long
	}
	f.addRoleWord(strings.ToLower(office))
	if rank > f.officeBy {
		f.office, f.officeBy = office, rank
	}
}

func (f *facts) addRole(r *lexicon.Role) {
	if f.gender == lexicon.UnknownGender {
		f.gender = r.Gender
	}
	if r.Relation {
		return
	}
	if len(f.sectors) == 0 && weak(r.Lemma) {
		f.weak = true
	}
	if r.Lemma == "attorney general" {
		f.addSectors([]string{"GOV"}) // a minister, in most states
	}
	f.addSectors(r.Sectors)
	f.addRoleWord(r.Lemma)
	rank := 1
	if r.Office && strings.Contains(r.Lemma, " ") {
		rank = 2 // "fisheries minister" says more than "Minister"
	}
	if f.officeBy < rank {
		f.office, f.officeBy = r.Lemma, rank
	}
}

func (f *facts) addRoleWord(w string) {
	for _, r := range f.roles {
		if r == w {
			return
		}
	}
	f.roles = append(f.roles, w)
}

// firstToken is the index of the first token of Name n.
func (x *reading) firstToken(n int) int {
	from, _ := x.tokensIn(x.names[n].Span)
	return from
}

func (x *reading) sentenceOf(i int) int {
	if i >= len(x.tokens) {
		return len(x.r.Sentences) - 1
	}
	return x.tokens[i].sentence
}

// stateCode is the code of the country that Name n is, is in, or is an
// adjective of; "" where the lexicon knows none.
func (x *reading) stateCode(n int) string {
	s := x.nameText(n)
	if s == "Georgia" && x.americanGeorgia() {
		return "USA"
	}
	if w, ok := lexicon.StateByWord(s); ok {
		return w.State.Code
	}
	if p, ok := lexicon.PlaceByName(s); ok {
		return p.Country
	}
	return ""
}
