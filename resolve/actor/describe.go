package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// description is a noun phrase that describes somebody without a name.
type description struct {
	from, end  int // the tokens that set it apart: up to its first comma
	role, head int // the tokens of its head noun
	kind       lexicon.RoleKind
	lemma      string // of its head
	plural     bool
	several    bool      // a plural that is not also the singular: not "police"
	definite   bool      // "the", "his"
	indefinite bool      // "a", "two": nobody who was spoken of before
	number     int       // 0 where the words give none
	withOthers bool      // somebody named and others: "Mr. Xi and his aides"
	bare       bool      // nothing but determiner and head
	named      *somebody // the body whose name the head only explains: "the Belta news agency"
	restricted bool      // "of", "who": the words behind the head set it apart
	age        int       // 0 where the words give none
	asked      bool      // a link is wanted for it
	mixed      bool      // of several countries
	boss       *somebody // of "a colleague of hers"
	body       *somebody // that it belongs to by the words behind its head
	facts      facts
}

// roleFrom is the role that the tokens from from to end close with, and the token
// that it begins at; nil where their head is none.
func (x *reading) roleFrom(from, end int) (*lexicon.Role, int) {
	for start := max(from, end-4); start < end; start++ {
		if x.tokens[start].name >= 0 {
			continue
		}
		if r := lexicon.RoleByNoun(x.phrase(start, end)); r != nil {
			if r.Lemma == "pm" {
				r = lexicon.RoleByNoun("prime minister")
			}
			return r, start
		}
		if t := lexicon.TitleByWords(x.phrase(start, end)); t != nil && !t.Courtesy && (end-start > 1 || t.Unique) {
			return &lexicon.Role{Word: strings.ToLower(t.Words), Lemma: strings.ToLower(t.Words), Kind: lexicon.PersonRole, Sectors: t.Sectors, Gender: t.Gender, Office: t.Unique}, start
		}
	}
	if end > from && x.tokens[end-1].name < 0 && x.rawRoles[x.tokens[end-1].low] {
		low := x.tokens[end-1].low
		return &lexicon.Role{Word: low, Lemma: low, Kind: lexicon.PersonRole}, end - 1
	}
	if end > from && x.tokens[end-1].name < 0 && moreBodies[x.tokens[end-1].low] {
		low := x.tokens[end-1].low
		r := &lexicon.Role{Word: low, Lemma: low, Kind: lexicon.BodyRole}
		if s := lexicon.Sector(low); s != "" {
			r.Sectors = []string{s}
		}
		return r, end - 1
	}
	return nil, end
}

// restricts are prepositions behind a noun that tell which one is meant.
var restricts = words(`of in at from near inside outside`)

// moreBodies are bodies that speak and act, beside those of the lexicon.
var moreBodies = words(`authority service corps directorate inspectorate secretariat chancellery treasury exchange inquiry
consortium syndicate brigade registry academy museum theatre choir orchestra festival federation shelter`)

// description reads the noun phrase from from to to whose head ends at head. It
// is nil where the head is no noun that a source can be described by.
func (x *reading) description(from, head, to int) *description {
	d := &description{from: from, end: head, head: head}
	c := x.counted(from, head)
	d.definite, d.indefinite, d.number = c.definite, c.indefinite, c.number
	from = c.after
	if from >= head {
		return nil
	}
	if age, after := x.ageOf(from, head); age > 0 && after < head {
		d.age, from = age, after
	}
	r, start := x.roleFrom(from, head)
	if r == nil {
		r = guessRole(x.tokens[head-1].low)
		start = head - 1
		if r == nil {
			return nil
		}
	}
	if people := x.madeOf(r, head, to); people != nil {
		own := *r
		own.Kind, own.Sectors = lexicon.BodyRole, people
		r = &own
	}
	d.kind, d.lemma, d.plural, d.role = r.Kind, r.Lemma, r.Plural, start
	d.several = r.Plural && r.Word != r.Lemma
	switch r.Lemma {
	case "country", "nation", "state", "side", "republic", "capital", "city", "house", "office":
		if r.Kind == lexicon.BodyRole && start == from && r.Lemma != "country" && r.Lemma != "nation" && !(r.Lemma == "office" && d.definite) {
			return nil // stands for whatever was named last
		}
	}
	if start > from && !r.Plural && (r.Kind == lexicon.OutletRole || explains[r.Lemma]) {
		if n := x.tokens[start-1].name; n >= 0 && x.names[n].Type == readout.OrganisationName {
			d.named = x.who[n]
		}
	}
	if x.tokens[d.from].name >= 0 && !r.Plural && r.Office {
		d.definite = true // "Thai PM", as headlines have it
	}
	if (d.lemma == "critic" || d.lemma == "opponent") && (len(d.facts.sectors) == 1 && d.facts.sectors[0] == "GOV") {
		d.facts.sectors, d.facts.sure = []string{"OPP"}, true // a government's
	}
	switch d.lemma {
	case "couple", "pair", "duo", "twosome":
		if c.definite && d.kind != lexicon.TextRole {
			d.plural, d.number, d.kind = true, 2, lexicon.PersonRole
		}
	case "family":
		d.plural = true
	}
	if d.withOthers = x.coordinated(from, start); d.withOthers {
		d.plural, d.several, d.kind = true, true, lexicon.PersonRole
	}
	d.restricted = head < to && (relatives[x.tokens[head].low] || restricts[x.tokens[head].low])
	d.bare = start == from && (head == to || x.tokens[head].text == ",")
	d.facts.addRole(r)
	if g := nounGender[r.Lemma]; g != lexicon.UnknownGender && r.Kind == lexicon.PersonRole {
		d.facts.gender = g
	}
	if r.Kind == lexicon.TextRole && d.definite && lexicon.OutletKind(r.Lemma) && (len(x.byLemma[r.Lemma]) == 0 || d.from > 0 && (x.tokens[d.from-1].low == "told" || x.tokens[d.from-1].low == "tells")) && x.outletSeen(d.from) {
		d.kind, d.facts.sectors = lexicon.OutletRole, []string{"MED"} // "the paper" that was named
	}
	if d.kind != lexicon.PersonRole {
		d.facts.office, d.facts.officeBy = "", 0
	}
	x.owner(from, start, head, to, &d.facts)
	x.tellSector(&d.facts, start, head, from)
	d.mixed = x.severalCountries(from, start) || d.plural && d.kind == lexicon.BodyRole && d.number > 1 && (d.lemma == "government" || d.lemma == "country" || d.lemma == "nation" || d.lemma == "side")
	if d.plural && d.definite && d.number > 1 && r.Office {
		d.mixed = true // "both leaders"
	}
	d.mixed = d.mixed || d.facts.mixed
	switch x.tokens[d.from].low {
	case "every", "any", "no", "all", "each", "other":
		d.mixed = d.mixed || d.facts.country == ""
	}
	switch d.lemma {
	case "country", "nation", "state", "government":
		d.mixed = d.mixed || d.several && d.facts.country == ""
	}
	if d.withOthers || d.mixed {
		d.facts.country, d.facts.sectors = "", r.Sectors
	}
	if d.kind == lexicon.TextRole {
		d.facts.sectors = nil
	}
	// What restricts belongs to the words: "analysts who follow ...", not what
	// stands behind a comma.
	for d.end < to && d.end-d.from < 16 {
		if t := x.tokens[d.end]; t.name < 0 && (ends[t.low] || x.dash(d.end)) {
			break
		}
		d.end++
	}
	return d
}
