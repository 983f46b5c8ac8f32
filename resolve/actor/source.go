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
	for from < to && x.punctuation(from) {
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
	if n := x.tokens[head-1].name; n >= 0 {
		s, form := x.byName(n, from, to)
		return s, form, x.r.Names[n].Span
	}
	// "Alexander Lukashenko himself", "Mr. Xi alone"
	if head-2 >= from && x.tokens[head-2].name >= 0 && strings.HasSuffix(x.tokens[head-1].low, "self") {
		n := x.tokens[head-2].name
		s, form := x.byName(n, from, to)
		return s, form, x.r.Names[n].Span
	}
	// "one of the analysts": what stands behind "of" counts.
	if head < to && x.tokens[head].low == "of" && quantifiers[x.tokens[head-1].low] && head+1 < to {
		return x.resolve(head+1, to, sentence, wanted{attribution: w.attribution, source: w.source, span: w.span})
	}
	if shares[x.tokens[head-1].low] && head+1 < to && x.tokens[head].low == "of" {
		return x.share(from, head+1, to)
	}
	d := x.description(from, head, to)
	if d == nil {
		return nil, 0, readout.Span{}
	}
	if n := x.apposed(head, to); n >= 0 && d.kind == lexicon.PersonRole && !d.plural && x.who[n] != nil {
		x.who[n].learn(d.facts)
		return x.who[n], readout.ByName, x.r.Names[n].Span
	}
	return x.described(d), readout.ByDescription, x.spanOf(d.from, d.end)
}

// lead are words before a noun phrase that tell nothing of whom it means.
var lead = words(`even only perhaps maybe nearly almost about roughly some-of according to by from for as like unlike including`)

// apposed is the person's name that stands in apposition behind a description
// whose head ends before the token at head, "a strategist, Ruth Nakato", and -1
// where none does. It closes the phrase or stands between commas, or right
// behind another name: "director of the Lake Institute Ruth Nakato".
func (x *reading) apposed(head, to int) int {
	for k := head + 1; k < to; k++ {
		n := x.tokens[k].name
		if n < 0 || n == x.tokens[k-1].name || x.r.Names[n].Type != readout.PersonName {
			continue
		}
		_, after := x.tokensIn(x.r.Names[n].Span)
		closes := after >= to || x.tokens[after].text == ","
		if closes && (x.tokens[k-1].text == "," || x.tokens[k-1].name >= 0) {
			return n
		}
	}
	return -1
}

// shares are heads that count people: "73 percent of voters".
var shares = words(`percent % cent majority minority half third thirds quarter quarters plurality number share handful fifth fifths tenth group
dozen dozens hundreds thousands scores tens`)

// share is the group that a share of people is: other shares of the same people
// are other groups.
func (x *reading) share(from, of, to int) (*somebody, readout.MentionForm, readout.Span) {
	head := x.headEnd(of, to)
	if n := x.tokens[head-1].name; n >= 0 {
		if x.r.Names[n].Type != readout.NationalityName {
			return nil, 0, readout.Span{}
		}
		d := &description{from: from, end: head, kind: lexicon.PersonRole, plural: true, lemma: strings.ToLower(x.nameText(n))}
		d.facts.country = x.stateCode(n)
		return x.newDescribed(d), readout.ByDescription, x.spanOf(from, head)
	}
	d := x.description(of, head, to)
	if d == nil || d.kind != lexicon.PersonRole {
		return nil, 0, readout.Span{}
	}
	d.from, d.plural, d.facts.office, d.facts.officeBy = from, true, "", 0
	return x.newDescribed(d), readout.ByDescription, x.spanOf(d.from, d.end)
}

var pronouns = words(`he she they it who i we you him her them us me which that his their its my our`)

var quantifiers = words(`one two three four five several some many most all both none few each any half dozens hundreds`)

func (x *reading) spanOf(from, to int) readout.Span {
	return readout.Span{Start: x.tokens[from].span.Start, End: x.tokens[to-1].span.End}
}

func (x *reading) punctuation(i int) bool {
	switch x.tokens[i].text {
	case ",", ".", ";", ":", "\"", "“", "”", "‘", "’", "'", "``", "''", "(", ")", "-", "–", "—", "[", "]":
		return x.tokens[i].name < 0
	}
	return false
}

// stops end the head of a noun phrase.
var stops = words(`, ; : ( ) – — who which that whose whom where when of for in at from with on to by near about against under
among within inside outside over across around behind into as including following affiliated based familiar close released
issued published speaking involved working living led linked quoted cited interviewed briefed said according like after before during
is was are were has have had`)

// headEnd is the index behind the head of the noun phrase from from to to:
// before its first comma, preposition or relative clause.
func (x *reading) headEnd(from, to int) int {
	for k := from; k < to; {
		t := x.tokens[k]
		if t.name >= 0 {
			n := t.name
			for k < to && x.tokens[k].name == n {
				k++
			}
			continue
		}
		if k > from && (stops[t.low] || x.dash(k)) {
			if e := x.titleAcross(from, k, to); e > k {
				k = e
				continue
			}
			return k
		}
		k++
	}
	return to
}

// dash reports whether a hyphen at token k stands for a dash.
func (x *reading) dash(k int) bool {
	return (x.tokens[k].text == "-" || x.tokens[k].text == "--") && k > 0 && x.tokens[k-1].span.End < x.tokens[k].span.Start
}

// titleAcross is the index behind a title or role that has the word at k inside
// it, "secretary of state", and k where there is none.
func (x *reading) titleAcross(from, k, to int) int {
	if x.tokens[k].low != "of" && x.tokens[k].low != "in" && x.tokens[k].low != "for" {
		return k
	}
	for start := max(from, k-3); start < k; start++ {
		for end := min(to, k+4); end > k+1; end-- {
			s := x.phrase(start, end)
			if lexicon.RoleByNoun(s) != nil || lexicon.TitleByWords(s) != nil {
				return end
			}
		}
	}
	return k
}

// byName is whoever the name at the head of a noun phrase means.
func (x *reading) byName(n, from, to int) (*somebody, readout.MentionForm) {
	name := x.r.Names[n]
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

// coordination is the group that two or more named actors make: "China and
// Belarus", and the index behind their names. It is nil where the phrase is no
// such list.
func (x *reading) coordination(from, to int) (*somebody, int) {
	end := to
	and := -1
	for k := from; k < to; k++ {
		t := x.tokens[k]
		if t.name >= 0 {
			continue
		}
		if t.low == "and" || t.low == "&" {
			and = k
			continue
		}
		if t.text == "," && and > from {
			end = k // an apposition of the last
			break
		}
		if t.text != "," && stops[t.low] {
			end = k
			break
		}
	}
	if and <= from || and >= end-1 {
		return nil, 0
	}
	var members []*somebody
	start := from
	for k := from; k <= end; k++ {
		if k < end && !(x.tokens[k].name < 0 && (x.tokens[k].text == "," || k == and)) {
			continue
		}
		if k == start {
			if k < end && x.tokens[k].text == "," || k == and {
				start = k + 1
				continue
			}
			return nil, 0
		}
		n := x.tokens[k-1].name
		if n < 0 || x.r.Names[n].Type == readout.NationalityName {
			return nil, 0
		}
		s, _ := x.byName(n, start, k)
		if s == nil || !x.leadsUpTo(start, n) {
			return nil, 0
		}
		members = append(members, s)
		start = k + 1
	}
	if len(members) < 2 || members[0] == members[1] {
		return nil, 0
	}
	name := x.text[x.tokens[from].span.Start:x.tokens[end-1].span.End]
	key := "group"
	for _, m := range members {
		key += "/" + m.slug
	}
	s, made := x.byKeyOr(key, readout.Group, strings.Join(strings.Fields(name), " "))
	if made {
		s.plural = true
		s.country = members[0].country
		for _, m := range members {
			s.addSectors(m.sectors...)
			if m.country != s.country {
				s.country = ""
			}
		}
	}
	return s, end
}

// leadsUpTo reports whether all words from from to the Name n are its title or
// determiner.
func (x *reading) leadsUpTo(from, n int) bool {
	first := x.firstToken(n)
	if from < first && (x.tokens[from].low == "the" || x.tokens[from].low == "both") {
		from++
	}
	if from >= first {
		return true
	}
	if x.r.Names[n].Type == readout.PersonName {
		return x.left[n].start <= from
	}
	return false
}
