package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// stretch is a run of tokens, from from to end.
type stretch struct{ from, end int }

// readBeside reads the descriptions that stand beside the person's name n once
// more, now that it is known who was spoken of before: whose chief executive or
// brother the person is, and whether they were spoken of without a name: "a
// prosecutor" who is "the prosecutor, Ruth Nakato," later on.
func (x *reading) readBeside(n int, s *somebody, sentence int) {
	if s.kind != readout.Person {
		return
	}
	for i, at := range x.beside[n] {
		if at.end <= at.from {
			continue
		}
		d := x.description(at.from, x.headEnd(at.from, at.end), at.end)
		if i == 2 && d != nil && d.kind == lexicon.BodyRole && s.body == nil {
			if o := x.described(d, sentence, -1); o != nil && o.isBody() {
				s.body = o
				if strings.HasSuffix(d.lemma, "ministry") {
					s.addRole("minister") // who runs it
				}
			}
		}
		if d == nil || d.kind != lexicon.PersonRole || d.plural || i == 2 {
			continue
		}
		owner, owned := x.possessed(d, sentence, -1)
		if owner != nil && owner != s {
			x.belongTo(s, owner, d)
		}
		if i == 0 && d.definite && !owned {
			x.revealed(s, d)
		}
	}
}

// officerOf gives somebody with a role that any body has, and no country or body of
// which the text tells, the body that was spoken of last and stands out: "Norvik
// will close. Chairman Dieter Amsler said".
func (x *reading) officerOf(s *somebody, at, sentence int) {
	if !s.weak || s.body != nil || s.boss != nil || s.country != "" || len(s.roles) == 0 || !officers[s.roles[0]] {
		return
	}
	s.body = x.rank(query{at: at, sentence: sentence, attribution: -1, look: 2, margin: bodyMargin, told: true, fits: func(o *somebody) bool {
		return o.isBody() && o.kind != readout.OutletActor
	}})
}

// officers are roles whose holders speak for the body that a report is about.
var officers = words(`chairman chairwoman chair director boss spokesman spokeswoman spokesperson founder owner manager executive`)

// belongTo notes that s is somebody's, as the description says.
func (x *reading) belongTo(s, owner *somebody, d *description) {
	s.learn(d.facts)
	if owner.isBody() {
		if s.body == nil {
			s.body = owner
		}
		return
	}
	if s.boss == nil {
		s.boss, s.relation = owner, d.lemma
	}
}

// leadsHere gives a person the body that the sentence says they lead or own:
// "Plamen owns Rodopi Stroy".
func (x *reading) leadsHere(n int, s *somebody) {
	if s.body != nil {
		return
	}
	from, after := x.tokensIn(x.names[n].Span)
	t := &x.tokens[x.headToken(from, after)]
	if t.rel != "nsubj" || t.head < 0 || !leads[x.tokens[t.head].low] {
		return
	}
	for k := t.head + 1; k < len(x.tokens) && k < t.head+9 && x.tokens[k].sentence == t.sentence; k++ {
		if o := &x.tokens[k]; o.head == t.head && o.rel == "obj" && o.name >= 0 {
			if b := x.who[o.name]; b != nil && b.isBody() {
				s.body = b
				if len(b.sectors) == 0 && (x.tokens[t.head].low == "owns" || x.tokens[t.head].low == "owned") {
					b.sectors = []string{"BUS"}
				}
			}
			return
		}
	}
}

// revealed makes s of the one whom the text spoke of by the same noun before and
// names only now.
func (x *reading) revealed(s *somebody, d *description) {
	var found *somebody
	all := x.byLemma[d.lemma]
	for _, o := range all[max(0, len(all)-mostOfNoun):] {
		if o.words != nil || o.plural || o.kind != readout.Person || o == s || o.country != "" && s.country != "" && o.country != s.country {
			continue
		}
		if o.gender != lexicon.UnknownGender && s.gender != lexicon.UnknownGender && o.gender != s.gender {
			continue
		}
		if found != nil {
			return
		}
		found = o
	}
	if found == nil || x.merged == mostMerged {
		return
	}
	x.merged++
	x.merge(found, s)
}

// mostMerged bounds how often one is made of two, each of which looks at
// everybody.
const mostMerged = 100

// merge makes one of two: what was told of from is told of into.
func (x *reading) merge(from, into *somebody) {
	into.mentions = append(into.mentions, from.mentions...)
	from.mentions = nil
	if into.country == "" {
		into.country = from.country
	}
	if len(into.sectors) == 0 {
		into.addSectors(from.sectors...)
	}
	if into.gender == lexicon.UnknownGender {
		into.gender = from.gender
	}
	if into.boss == nil && from.boss != into {
		into.boss, into.relation = from.boss, from.relation
	}
	if into.body == nil && from.body != into {
		into.body = from.body
	}
	for _, r := range from.roles {
		into.addRole(r)
	}
	for span, s := range x.links {
		if s == from {
			x.links[span] = into
		}
	}
	for i := range x.seen {
		if x.seen[i].who == from {
			x.seen[i].who = into
		}
	}
	for _, all := range x.byLemma {
		for i := range all {
			if all[i] == from {
				all[i] = into
			}
		}
	}
	for key, s := range x.byKey {
		if s == from {
			x.byKey[key] = into
		}
	}
}
