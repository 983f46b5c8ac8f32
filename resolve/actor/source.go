package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

func words(s string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

// resolve tells whom the tokens from from to to mean, in which form, and where
// the words that mean them stand. It gives nil where that cannot be decided.
func (x *reading) resolve(from, to, sentence int, w wanted) (*somebody, readout.MentionForm, readout.Span) {
	for from+1 < to && !x.punctuation(from) && x.tokens[from].name < 0 && lead[x.tokens[from].low] {
		from++
	}
	for from < to && (x.punctuation(from) || isPossessive(x.tokens[from].low)) {
		from++
	}
	for from < to && (x.punctuation(to-1) && x.tokens[to-1].text != "." || isPossessive(x.tokens[to-1].low)) {
		to--
	}
	if from >= to {
		return nil, 0, readout.Span{}
	}
	if to == from+1 && x.tokens[from].name < 0 {
		if p := x.tokens[from].low; pronouns[p] {
			return x.pronoun(from, p, sentence, w.attribution), readout.ByPronoun, x.tokens[from].span
		}
	}
	if s, end := x.coordination(from, to); s != nil {
		return s, readout.ByDescription, x.spanOf(from, end)
	}
	head := x.headEnd(from, to)
	if shares[x.tokens[head-1].low] && head+1 < to && x.tokens[head].low == "of" {
		return x.share(from, head+1, to)
	}
	if s := x.formerOrLatter(from, to, sentence); s != nil {
		return s, readout.ByDescription, x.spanOf(from, to)
	}
	if d := x.bareEpithet(from, head); d != nil {
		s, _ := x.calledAgain(d, sentence, w.attribution)
		if s != nil || d.age > 0 {
			return s, readout.ByDescription, x.spanOf(from, head)
		}
	}
	if n := x.tokens[head-1].name; n >= 0 {
		s, form := x.byName(n, from, to)
		return s, form, x.names[n].Span
	}
	// "Alexander Lukashenko himself", "Mr. Xi alone"
	if head-2 >= from && x.tokens[head-2].name >= 0 && strings.HasSuffix(x.tokens[head-1].low, "self") {
		n := x.tokens[head-2].name
		s, form := x.byName(n, from, to)
		return s, form, x.names[n].Span
	}
	if head < to && x.tokens[head].low == "of" && quantifiers[x.tokens[head-1].low] && head+1 < to {
		if n := x.apposed(head, to); n >= 0 && x.who[n] != nil {
			if d := x.description(head+1, x.headEnd(head+1, to), to); d != nil && d.kind == lexicon.PersonRole {
				if all := x.described(d, sentence, w.attribution); all != nil && all.kind == readout.Group {
					x.memberIs(all, x.who[n])
				}
			} else if x.tokens[head+1].low == "them" {
				if all := x.pronoun(head+1, "them", sentence, w.attribution); all != nil && all.kind == readout.Group {
					x.memberIs(all, x.who[n])
				}
			}
			return x.who[n], readout.ByName, x.names[n].Span // "one of the engineers, Ruth Nakato"
		}
		if s, end := x.oneOf(from, head, to, sentence, w.attribution); s != nil {
			return s, readout.ByDescription, x.spanOf(from, end)
		}
		return x.resolve(head+1, to, sentence, wanted{attribution: w.attribution, source: w.source, span: w.span})
	}
	d := x.description(from, head, to)
	if d == nil && x.tokens[from].rel != "" {
		if h := x.headToken(from, to); h+1 < head { // "troops loyal to the president"
			head = h + 1
			d = x.description(from, head, to)
		}
	}
	if d == nil || d.kind == lexicon.TextRole && w.attribution < 0 {
		if w.attribution < 0 {
			if s, form, at := x.behindThing(from, head, to, sentence, w); s != nil {
				return s, form, at
			}
		}
		if d == nil {
			return nil, 0, readout.Span{}
		}
	}
	if n := x.taken[head-1] - 1; n >= 0 && x.who[n] != nil && head == to && !d.plural && (d.kind == lexicon.PersonRole) == (x.who[n].kind == readout.Person) {
		return x.who[n], readout.ByDescription, x.spanOf(from, head) // the name stands right behind
	}
	d.asked = true
	owner, owned := x.possessed(d, sentence, w.attribution)
	if n := x.apposed(head, to); n >= 0 && d.kind == lexicon.PersonRole && !d.plural && x.who[n] != nil {
		x.who[n].learn(d.facts)
		if owned && owner != nil && owner != x.who[n] {
			x.belongTo(x.who[n], owner, d)
		}
		return x.who[n], readout.ByName, x.names[n].Span
	}
	if d.kind != lexicon.TextRole && !d.plural {
		if s, n := x.apposedBody(d, head, to); s != nil {
			return s, readout.ByName, x.names[n].Span
		}
	}
	if owned {
		return x.ownedBy(d, owner, sentence, w.attribution), readout.ByDescription, x.spanOf(d.from, d.end)
	}
	return x.described(d, sentence, w.attribution), readout.ByDescription, x.spanOf(d.from, d.end)
}

// apposedBody is the body whose name stands between commas behind a description of
// it, "the gang, the Gulf Clan," or "its owner, Nordtank", and its name.
func (x *reading) apposedBody(d *description, head, to int) (*somebody, int) {
	if d.kind == lexicon.PersonRole && !trades[d.lemma] {
		return nil, 0
	}
	for k := head; k+1 < to; k++ {
		if x.tokens[k].text != "," || x.tokens[k].name >= 0 {
			continue
		}
		for i := k + 1; i < min(to, k+7); i++ {
			n := x.tokens[i].name
			if n < 0 || x.names[n].Type == readout.NationalityName {
				if n < 0 && (stops[x.tokens[i].low] || verbal(x.tokens[i].low)) {
					break
				}
				continue
			}
			s := x.who[n]
			if after := x.behind(n); s == nil || !s.isBody() || after < to && x.tokens[after].text != "," && x.tokens[after].text != "(" {
				break
			}
			if len(s.sectors) == 0 {
				s.addSectors(d.facts.sectors...)
			}
			if s.country == "" {
				s.country = d.facts.country
			}
			return s, n
		}
		return nil, 0
	}
	return nil, 0
}

// trades are roles of people that companies have as well.
var trades = words(`owner operator rival competitor supplier partner employer maker buyer client customer publisher insurer lender contractor regulator
builder developer parent subsidiary manufacturer exporter importer investor creditor sponsor broker dealer retailer charterer shareholder`)

var pronouns = words(`he she they it who i we you him her them us me which that his their its my our
himself herself itself themselves`)

var quantifiers = words(`one two three four five several some many most all both none few each any`)

// byName is whoever the name at the head of a noun phrase means.
func (x *reading) byName(n, from, to int) (*somebody, readout.MentionForm) {
	name := x.names[n]
	text := x.nameText(n)
	switch name.Type {
	case readout.PersonName:
		return x.who[n], readout.ByName
	case readout.StateName, readout.OrganisationName:
		s := x.who[n]
		if s != nil && s.kind != readout.State && s.country == "" {
			s.country = x.leftOf(x.firstToken(n)).country
		}
		if s != nil && s.kind == readout.Organisation && x.outletBefore(from, x.firstToken(n)) {
			s.kind = readout.OutletActor
			s.sectors = []string{"MED"}
		}
		return s, readout.ByName
	case readout.LocationName:
		w, ok := lexicon.StateByWord(text)
		if !ok {
			return nil, 0
		}
		if text == "Brussels" {
			if eu := x.byKey["organisation/European Union"]; eu != nil {
				return eu, readout.ByDescription
			}
			if c := x.byKey["organisation/European Commission"]; c != nil {
				return c, readout.ByDescription
			}
		}
		if w.Sense == lexicon.StateByCapital || w.Sense == lexicon.StateByName {
			s := x.state(text, 1)
			return s, readout.ByDescription
		}
	case readout.NationalityName:
		if lexicon.RoleByNoun(strings.ToLower(text)) != nil {
			break
		}
		w, ok := lexicon.StateByWord(text)
		s, made := x.byKeyOr("group/"+strings.ToLower(text), readout.Group, text)
		if made {
			s.plural = true
			if ok {
				s.country = w.State.Code
			}
			if strings.HasSuffix(text, "s") {
				s.addSectors("CVL")
			}
		}
		return s, readout.ByDescription
	case readout.WorkName:
		s, _ := x.byKeyOr("document/"+strings.ToLower(text), readout.DocumentActor, text)
		return s, readout.ByDescription
	}
	return nil, 0
}

// outletBefore reports whether the words from from to end call what follows an
// outlet: "the state-run news agency".
func (x *reading) outletBefore(from, end int) bool {
	for n := 1; n <= 3 && end-n >= from; n++ {
		if r := lexicon.RoleByNoun(x.phrase(end-n, end)); r != nil && r.Kind == lexicon.OutletRole {
			return true
		}
	}
	return false
}
