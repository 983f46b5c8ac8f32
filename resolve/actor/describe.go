package actor

import (
	"slices"
	"strconv"
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

// roleAt is the role that the tokens from from to end close with, and nil where
// their head is none.
func (x *reading) roleAt(from, end int) *lexicon.Role {
	r, _ := x.roleFrom(from, end)
	return r
}

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
		if t := lexicon.TitleByWords(x.phrase(start, end)); t != nil && !t.Courtesy && end-start > 1 {
			return &lexicon.Role{Word: strings.ToLower(t.Words), Lemma: strings.ToLower(t.Words), Kind: lexicon.PersonRole, Sectors: t.Sectors, Gender: t.Gender, Office: t.Unique}, start
		}
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
	d.restricted = head < to && (relatives[x.tokens[head].low] || governs[x.tokens[head].low] && !isPossessive(x.tokens[head].low))
	d.bare = start == from && (head == to || x.tokens[head].text == ",")
	d.facts.addRole(r)
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

// madeOf are the sectors of the people whom a body without sectors of its own is
// made of, "a network of doctors"; nil where none stand behind it.
func (x *reading) madeOf(r *lexicon.Role, head, to int) []string {
	if r.Kind != lexicon.OutletRole && !(r.Kind == lexicon.BodyRole && len(r.Sectors) == 0) || head+1 >= to || x.tokens[head].low != "of" {
		return nil
	}
	c := x.counted(head+1, to)
	end := x.headEnd(c.after, to)
	if end <= c.after || x.tokens[end-1].name >= 0 {
		return nil
	}
	if p, _ := x.roleFrom(c.after, end); p != nil && p.Kind == lexicon.PersonRole && p.Plural {
		return p.Sectors
	}
	return nil
}

// tellSector takes over the sector that the lexicon tells for a noun whose words
// run from start to head, with those before it from from: "gang leaders".
func (x *reading) tellSector(f *facts, start, head, from int) {
	if f.sure || f.officeBy == 3 || len(f.sectors) > 1 {
		return
	}
	if x.tokens[head-1].low == "officer" && start > from || x.tokens[head-1].low == "officer" && from < head-1 {
		for i := from; i < head-1; i++ {
			switch x.tokens[i].low {
			case "chief", "medical", "financial", "executive", "operating", "technology", "compliance", "press", "returning", "probation", "loan":
				f.sectors, f.weak = nil, true // of whatever body
				return
			}
		}
	}
	switch x.tokens[head-1].low {
	case "delegation", "delegations":
		if len(f.sectors) == 0 {
			f.sectors = []string{"GOV"}
		}
		return
	case "coalition":
		f.sectors = []string{"PTY"}
		for i := max(from-2, 0); i < start; i++ {
			if t := x.tokens[i].low; t == "led" || t == "military" || strings.HasSuffix(t, "-led") {
				f.sectors = []string{"MIL"}
			}
		}
		return
	case "organisation", "organization", "body":
		if f.country != "" && start > from && isPossessive(x.tokens[start-1].low) || f.country != "" && x.stateOwns(from, start) {
			f.sectors = []string{"GOV"} // a state's own
			return
		}
	}
	for from < start && (x.tokens[from].name >= 0 || determiners[x.tokens[from].low] || isPossessive(x.tokens[from].low)) {
		from++
	}
	if r := lexicon.RoleByNoun(x.tokens[head-1].low); r != nil && r.Relation {
		return
	}
	for i := from; i < start; i++ {
		if t := x.tokens[i].low; isPossessive(t) && i > from && x.tokens[i-1].name < 0 {
			if r := lexicon.RoleByNoun(x.tokens[i-1].low); r != nil && r.Kind == lexicon.PersonRole {
				from = i + 1
			}
		} else if t == "local" || t == "regional" || t == "senior" || t == "top" {
			from = i + 1 // tells of rank and place alone
		}
	}
	if s := lexicon.Sector(strings.ToLower(x.words(from, head))); s != "" && (len(f.sectors) == 0 || s != f.sectors[0] && from < start) {
		f.sectors, f.weak = []string{s}, f.weak && from == start
	}
}

// stateOwns reports whether a state's possessive stands in the tokens from from to
// end: "Iran's nuclear".
func (x *reading) stateOwns(from, end int) bool {
	for i := from + 1; i < end; i++ {
		if n := x.tokens[i-1].name; isPossessive(x.tokens[i].low) && n >= 0 && x.names[n].Type == readout.StateName {
			return true
		}
	}
	return false
}

// outletSeen reports whether an outlet was spoken of in the sentences before
// token at.
func (x *reading) outletSeen(at int) bool {
	s := x.tokens[at].sentence
	for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence >= s-bodyBack; i-- {
		if x.seen[i].who.kind == readout.OutletActor {
			return true
		}
	}
	return false
}

// coordinated reports whether the tokens from from to end join somebody with a
// name to what follows: "Mr. Xi and his".
func (x *reading) coordinated(from, end int) bool {
	for k := from + 1; k < end; k++ {
		if x.tokens[k].low == "and" && x.tokens[k].name < 0 {
			if n := x.tokens[k-1].name; n >= 0 && (x.names[n].Type == readout.PersonName || k+1 < end && determiners[x.tokens[k+1].low]) {
				return true
			}
		}
	}
	return false
}

// severalCountries reports whether names of more than one country or body stand
// in the tokens from from to end: "U.S. and European Union officials".
func (x *reading) severalCountries(from, end int) bool {
	first := -1
	for k := from; k < end; k++ {
		n := x.tokens[k].name
		if n < 0 || n == first || x.names[n].Type == readout.PersonName || x.stateCode(n) == "" && x.names[n].Type != readout.OrganisationName {
			continue
		}
		if first >= 0 && x.stateCode(n) != x.stateCode(first) {
			return true
		}
		first = n
	}
	return false
}

// described is whoever a description means: a person of the text that it fits,
// somebody described before in the same words or meant again by "the", or
// somebody new.
func (x *reading) described(d *description, sentence, attribution int) *somebody {
	if d.kind == lexicon.PersonRole && !d.plural && d.definite {
		fits := x.personsFitting(d)
		if len(fits) == 1 {
			return fits[0]
		}
		if len(fits) > 1 {
			return nil
		}
		if s, decided := x.calledAgain(d, sentence, attribution); decided {
			return s
		}
	}
	if s := x.government(d); s != nil {
		return s
	}
	if d.kind == lexicon.BodyRole && (d.lemma == "country" || d.lemma == "nation") && !d.plural {
		return x.land(d, sentence, attribution)
	}
	if d.kind == lexicon.BodyRole && d.facts.country != "" {
		if s := x.bodyFitting(d); s != nil {
			return s
		}
	}
	if d.named != nil {
		return d.named
	}
	if s := x.these(d, sentence); s != nil {
		return s
	}
	if (d.definite || d.bare && d.kind == lexicon.BodyRole && !d.several && unarticled[d.lemma]) && !d.restricted {
		before := x.calledSo(d)
		switch {
		case len(before) == 1:
			return before[0]
		case len(before) > 1:
			return x.rank(query{at: d.from, sentence: sentence, attribution: attribution, look: epithetBack, margin: againMargin,
				fits: func(s *somebody) bool { return slices.Contains(before, s) }})
		default:
			if s, decided := x.namedBody(d, sentence, attribution); decided {
				return s
			}
		}
	}
	return x.newDescribed(d)
}

// unarticled are bodies that news speaks of without an article.
var unarticled = words(`police parliament congress prosecution government`)

// againMargin is how much more salient than the next of two of one noun the one
// must be whom the noun means again.
const againMargin = 1.8

// calledSo are those whom the text called by the same noun before, and by the
// words before it where the description has such.
func (x *reading) calledSo(d *description) []*somebody {
	var fits []*somebody
	for _, s := range x.byLemma[d.lemma] {
		if s.plural != d.plural || d.facts.country != "" && s.country != "" && s.country != d.facts.country {
			continue
		}
		same := true
		for i := d.from; i < d.role && !d.bare; i++ {
			t := x.tokens[i]
			same = same && (t.name >= 0 || determiners[t.low] || numeral(t.low) > 0 || x.punctuation(i) || isPossessive(t.low) || strings.Contains(strings.ToLower(s.name), t.low))
		}
		if same {
			fits = append(fits, s)
		}
	}
	return fits
}

// newDescribed is the somebody of just these words.
func (x *reading) newDescribed(d *description) *somebody {
	from := d.from
	switch x.tokens[from].low {
	case "the", "a", "an", "this", "that", "these", "those":
		if from+1 < d.end {
			from++
		}
	}
	kind := readout.Group
	switch {
	case d.several && d.kind == lexicon.BodyRole:
	case d.kind == lexicon.BodyRole:
		kind = readout.Organisation
	case d.kind == lexicon.TextRole:
		kind = readout.DocumentActor
	case d.kind == lexicon.OutletRole:
		kind = readout.OutletActor
	case !d.plural:
		kind = readout.Person
	}
	name := x.text[x.tokens[from].span.Start:x.tokens[d.end-1].span.End]
	name = strings.Join(strings.Fields(name), " ")
	key := "described/" + strings.ToLower(name)
	if d.indefinite {
		key += " " + strconv.Itoa(d.from) // another of these words is another
	}
	if kind == readout.Organisation && x.byKey["name/"+strings.ToLower(name)] != nil {
		key = "name/" + strings.ToLower(name) // the same words with capitals
	}
	s, made := x.byKeyOr(key, kind, name)
	if made {
		s.described, s.age, s.mixed, s.body = true, d.age, d.mixed, d.body
		s.boss, s.relation = d.boss, d.lemma
		s.plural = d.plural || kind == readout.Group
		s.learn(d.facts)
		if kind == readout.Person || kind == readout.Group {
			s.unnamed = x.unnamed(d)
			x.officerOf(s, d.from, x.tokens[d.from].sentence)
		}
		if kind != readout.Person {
			s.office = ""
		}
		x.byLemma[d.lemma] = append(x.byLemma[d.lemma], s)
		if last := d.lemma[strings.LastIndexByte(d.lemma, ' ')+1:]; last != d.lemma {
			x.byLemma[last] = append(x.byLemma[last], s) // "the guards" are the border guards
		}
		if kind == readout.Organisation && s.country != "" {
			x.bodies[s.country] = append(x.bodies[s.country], s)
		}
	}
	return s
}
