package actor

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// longestApposition is the number of tokens after which an apposition is no
// longer read.
const longestApposition = 30

// rightOf reads what stands behind a person's name that ends before the token
// at after: "of Germany", ", a China researcher and deputy director of ...".
func (x *reading) rightOf(after int) facts {
	f := facts{start: after}
	if after >= len(x.tokens) {
		return f
	}
	s := x.sentenceOf(after - 1)
	end := min(x.starts[s+1], after+longestApposition)
	if after >= end {
		return f
	}
	switch x.tokens[after].text {
	case "KC", "QC", "SC":
		f.sectors, f.roles = []string{"JUD"}, []string{"lawyer"}
		return f
	case "MP", "MEP", "MSP", "MLA":
		f.sectors, f.roles = []string{"LEG"}, []string{"lawmaker"}
		return f
	}
	if x.tokens[after].low == "of" && after+1 < end {
		k := after + 1
		if x.tokens[k].low == "the" && k+1 < end {
			k++
		}
		if n := x.tokens[k].name; n >= 0 && x.names[n].Type == readout.StateName {
			f.country = x.stateCode(n)
		} else if n >= 0 && x.names[n].Type == readout.LocationName {
			f.place = x.nameText(n)
		}
		return f
	}
	if x.tokens[after].text == "(" && after+1 < end {
		// "(R-Ohio)", "(D-Vt.)": members of the Congress of the USA
		switch t := x.tokens[after+1].text; {
		case t == "R" || t == "D" || t == "I", strings.HasPrefix(t, "R-"), strings.HasPrefix(t, "D-"), strings.HasPrefix(t, "I-"):
			if len(t) > 1 || after+2 < end && x.tokens[after+2].text == "-" {
				f.country, f.sectors = "USA", []string{"LEG"}
			}
		}
		return f
	}
	if x.tokens[after].text != "," {
		return f
	}
	k := after + 1
	if k+2 < end && x.tokens[k].low == "who" && leads[x.tokens[k+1].low] {
		f.leads = x.ledBy(k+2, end, &f)
		return f
	}
	if k >= end {
		return f
	}
	if x.tokens[k].low == "who" {
		i := k + 1
		for i < end && becoming[x.tokens[i].low] {
			i++
		}
		if i > k+1 && i < end {
			return x.describe(i, end) // "who became chief executive in January"
		}
	}
	if k+2 < end && x.tokens[k].low == "whose" && bodyNouns[x.tokens[k+1].low] != nil && x.tokens[k+2].name >= 0 {
		if n := x.tokens[k+2].name; x.who[n] != nil && x.who[n].isBody() {
			f.body = x.who[n] // "whose party Clean Hands leads the polls"
			f.sectors, f.sure = x.who[n].sectors, len(x.who[n].sectors) > 0
			return f
		}
	}
	age := 0
	if k+1 < end && isNumber(x.tokens[k].text) && (x.tokens[k+1].text == "," || x.tokens[k+1].text == ".") {
		age = numeral(x.tokens[k].low)
		k += 2
	}
	if age > 0 && k+1 < end && (x.tokens[k].low == "of" || x.tokens[k].low == "from") && x.tokens[k+1].name >= 0 {
		f.age, f.end = age, x.behind(x.tokens[k+1].name)
		if x.names[x.tokens[k+1].name].Type != readout.PersonName {
			f.country = x.stateCode(x.tokens[k+1].name) // "Ruth Nakato, 31, of Gulu"
		}
		return f
	}
	f = x.describe(k, end)
	if age > 0 {
		f.age = age
	}
	return f
}

// apposedTo reads the description that a person's name stands in apposition to:
// "the Chinese foreign minister, Gao Minrui,".
func (x *reading) apposedTo(name int) facts {
	var f facts
	at := x.firstToken(name)
	first := x.starts[x.sentenceOf(at)]
	if s := x.left[name].start; s > first && s < at {
		at = s
	}
	if at-2 < first || x.tokens[at-1].text != "," {
		return f
	}
	if g := x.apposedHead(name, first); g >= 0 {
		return x.apposedFar(g, first, at-1)
	}
	head := at - 1
	if g := x.apposedBy(first, head); g >= 0 {
		return x.apposedFar(g, first, head)
	}
	r, start := x.roleFrom(max(first, head-4), head)
	if r == nil {
		return x.rawRole(first, head)
	}
	if r.Plural || r.Kind != lexicon.PersonRole {
		return f
	}
	if r.Relation && r.Lemma != "counterpart" {
		switch low := x.tokens[max(first, start-1)].low; {
		case low == "his" || low == "her" || low == "their" || isPossessive(low):
			f.relative, f.gender = true, r.Gender
			f.start, f.end = start-1, head
		case low == "the":
			f.gender, f.start, f.end = r.Gender, start-1, head // whose was told before
		}
		return f
	}
	from := start
	for from > first && from > start-7 {
		t := x.tokens[from-1]
		_, modifies := modifiers[t.low]
		if t.name < 0 && !modifies && !determiners[t.low] && !isPossessive(t.low) {
			break
		}
		from--
	}
	if isPossessive(x.tokens[from].low) && from < start {
		for k := from - 1; k >= first && k > from-5; k-- {
			t := x.tokens[k]
			if t.name >= 0 || x.punctuation(k) || verbal(t.low) {
				break
			}
			if determiners[t.low] {
				from = k // "The bloc's secretary general"
				break
			}
		}
	}
	f.addRole(r)
	x.owner(from, start, head, head, &f)
	if f.country == "" && from > first && x.tokens[from].low == "its" && x.tokens[from-1].text == ":" {
		f.country = x.soleState(first, from) // "Australia agreed: its attorney general, Ruth Nakato,"
	}
	f.start, f.end = from, head
	return f
}

func isNumber(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// describe reads a noun phrase of description from token k: "a China
// researcher", "Lithuanian President", "the head of Belarus's central bank". It
// gives nothing where its head is no role.
func (x *reading) describe(k, end int) facts {
	var f facts
	if k >= end {
		return f
	}
	switch x.tokens[k].low {
	case "a", "an", "the", "his", "her", "their", "its", "one":
		k++
	}
	from := k
	if k < end {
		if age, after := x.ageOf(k, end); age > 0 {
			f.age = age
			k = after
		}
	}
	for i := k; i < end && i < k+9; i++ {
		t := x.tokens[i]
		if t.name >= 0 {
			if x.names[t.name].Type == readout.PersonName {
				return facts{}
			}
			if _, after := x.tokensIn(x.names[t.name].Span); x.names[t.name].Type == readout.NationalityName && i+1 == after && k > from-1 && (after >= end || x.punctuation(after) && x.tokens[after].text != "-") && onePerson(x.nameText(t.name)) {
				f.country, f.end = x.stateCode(t.name), after // "a Romanian"
				return f
			}
			continue
		}
		for last := min(i+4, end); last > i; last-- {
			s := x.phrase(i, last)
			r := lexicon.RoleByNoun(s)
			title := lexicon.TitleByWords(s)
			if title != nil && title.Courtesy && r == nil {
				title = nil
			}
			if r == nil && title == nil || r != nil && (r.Plural || r.Kind != lexicon.PersonRole) {
				continue
			}
			if last < end && x.tokens[last].name < 0 && x.roleFollows(last, end) {
				continue
			}
			if strings.HasPrefix(x.tokens[last-1].rel, "nsubj") && x.tokens[last-1].head >= last {
				return facts{} // the subject of what follows
			}
			switch {
			case title != nil && (title.Unique || r == nil):
				x.addTitle(&f, title, i, last)
			case r.Relation:
				country := ""
				for k := from; k < i && alike[r.Lemma]; k++ {
					if n := x.tokens[k].name; n >= 0 && x.names[n].Type == readout.NationalityName {
						country = x.stateCode(n) // "his Russian counterpart"
					}
				}
				return facts{gender: r.Gender, age: f.age, end: last, country: country} // "Moscow's closest ally" tells nothing of a country
			default:
				f.addRole(r)
			}
			x.owner(from, i, last, end, &f)
			f.end = last
			return f
		}
		if stops[t.low] || governs[t.low] && !isPossessive(t.low) || t.text == "." || t.low == "says" || t.low == "whose" {
			return facts{} // "through a spokeswoman" is no apposition
		}
	}
	return f
}

// roleFollows reports whether the word at i goes on with a role that the words
// before only modify: "opposition" before "leader", "state" before "secretary".
func (x *reading) roleFollows(i, end int) bool {
	for n := 1; n <= 2 && i+n <= end; n++ {
		if r := lexicon.RoleByNoun(x.phrase(i, i+n)); r != nil && r.Kind == lexicon.PersonRole && !r.Plural {
			return true
		}
	}
	return false
}
