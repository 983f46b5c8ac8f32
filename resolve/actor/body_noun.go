package actor

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// bodyNoun is the index of the first token of the noun that ends before token at
// and says what kind of body the name at at is, "oil firm" of "the oil firm
// Belneft"; at where none does. Outlet is whether it is a kind of outlet.
func (x *reading) bodyNoun(first, at int) (start int, outlet bool) {
	end := at
	if end-1 > first && x.punctuation(end-1) && (x.tokens[end-1].text == "\"" || x.tokens[end-1].text == "“") {
		end--
	}
	if end <= first || x.tokens[end-1].name >= 0 {
		return at, false
	}
	last := x.tokens[end-1].low
	if lexicon.OutletKind(last) || last == "agency" && end-2 >= first && wires[x.tokens[end-2].low] {
		return end - 1, true
	}
	r, start := x.roleFrom(max(first, end-3), end)
	switch {
	case r != nil && r.Plural, r == nil && !explains[last]:
		return at, false
	case r != nil && r.Kind == lexicon.OutletRole:
		return start, true
	case explains[last]:
		if r != nil && r.Kind == lexicon.BodyRole {
			return start, false
		}
		return end - 1, false
	}
	return at, false
}

// wires are words before "agency" that make it one of news.
var wires = words(`news run state-run owned state-owned semiofficial semi-official official wire press state controlled state-controlled funded`)

// bodyPhrase is the index of the first token of the noun phrase whose head
// starts at noun: its adjectives, countries and article. Article is whether it
// has one, or a possessive.
func (x *reading) bodyPhrase(first, noun int) (from int, article bool) {
	from = noun
	for from > first && from > noun-6 {
		t := &x.tokens[from-1]
		if t.name < 0 {
			if determiners[t.low] {
				return from - 1, true
			}
			if x.punctuation(from-1) && t.text != "-" || stops[t.low] || governs[t.low] && !isPossessive(t.low) || pronouns[t.low] || verbal(t.low) || t.low == "and" {
				break
			}
			if isPossessive(t.low) {
				article = true
			}
		} else if x.names[t.name].Type == readout.PersonName {
			break
		}
		from--
	}
	return from, article || from < noun && x.tokens[from].name >= 0 || from == first && noun-from <= 2
}

// retypeBodies makes organisations of the names that a noun calls one, "the
// channel Kanal Vest", and finds such names where none was seen.
func (x *reading) retypeBodies() {
	for i := range x.names {
		n := &x.names[i]
		switch n.Type {
		case readout.StateName:
			if at, after := x.tokensIn(n.Span); at == 0 || !x.unnamedCapital(at-1) || x.tokens[at-1].sentence != x.tokens[at].sentence || !x.bodyFollows(after) {
				continue
			}
		case readout.NationalityName, readout.OrganisationName:
			continue
		case readout.PersonName:
			first, _, _ := strings.Cut(n.Span.In(x.text), " ")
			if _, given := lexicon.GivenName(first); given {
				continue
			}
		}
		at := x.firstToken(i)
		first := x.starts[x.sentenceOf(at)]
		if _, after := x.tokensIn(n.Span); x.bodyFollows(after) && (n.Type != readout.LocationName || at > first && x.unnamedCapital(at-1)) {
			for at > first && x.unnamedCapital(at-1) {
				at--
			}
			n.Span.Start, n.Type = x.tokens[at].span.Start, readout.OrganisationName // "Transparency Malaysia, a watchdog"
			continue
		}
		for _, end := range [...]int{at, at - 1} {
			if end < at && (end <= first || x.tokens[end].text != "," || n.Type == readout.PersonName && strings.Count(n.Span.In(x.text), " ") > 1) {
				break
			}
			noun, outlet := x.bodyNoun(first, end)
			if noun == end || end < at && !outlet {
				continue
			}
			if _, article := x.bodyPhrase(first, noun); article {
				n.Type = readout.OrganisationName
			}
		}
	}
}

// missedBodies are runs of capitalised words that are no name yet and that a
// noun before them, or their own words, make a body: "the oil firm Belneft", "the
// Sunday Argus", "the Student Front".
func (x *reading) missedBodies() []readout.Name {
	var names []readout.Name
	for i := 0; i < len(x.tokens); i++ {
		t := &x.tokens[i]
		if t.name >= 0 || !x.capital(i) {
			continue
		}
		first := x.starts[t.sentence]
		end := i + 1
		for end < x.starts[t.sentence+1] && end < i+6 && x.tokens[end].name < 0 && (x.upper(end) || x.joins(end) || isPossessive(x.tokens[end].low) && x.tokens[end].text != "'s" && x.tokens[end].text != "’s" && end+1 < x.starts[t.sentence+1] && x.upper(end+1)) {
			end++
		}
		if i == first && end == i+1 {
			continue
		}
		noun, _ := x.bodyNoun(first, i)
		if noun == i && i-1 > first && x.tokens[i-1].text == "," && end < len(x.tokens) && (x.tokens[end].text == "," || x.tokens[end].text == ".") {
			if n, _ := x.bodyNoun(first, i-1); n < i-1 {
				noun = n // "the biggest broadcaster, Hang TV,"
			}
		}
		called := end > i+1 && i > first && x.ofState(i) && x.institution(end-1)
		if noun < i {
			_, called = x.bodyPhrase(first, noun)
		}
		if !called && end > i+1 && i > first && x.tokens[i-1].low == "the" {
			last, begin := x.tokens[end-1], x.tokens[i]
			called = x.institution(end-1) || lexicon.OutletTitleWord(last.low) || lexicon.OutletForeignWord(begin.low)
		}
		if called && lexicon.TitleByWords(t.text) == nil {
			names = append(names, readout.Name{Span: x.spanOf(i, end), Type: readout.OrganisationName})
		}
		i = end - 1
	}
	return names
}

// capital reports whether token i begins with a capital letter and is no
// function word.
func (x *reading) capital(i int) bool {
	t := &x.tokens[i]
	r, _ := utf8.DecodeRuneInString(t.text)
	return unicode.IsUpper(r) && !determiners[t.low] && !pronouns[t.low] && !stops[t.low] && !lead[t.low]
}

// ofState reports whether a state's adjective or possessive stands right before
// token i.
func (x *reading) ofState(i int) bool {
	k := i - 1
	if isPossessive(x.tokens[k].low) {
		k--
	}
	if k < 0 || x.tokens[k].name < 0 {
		return false
	}
	switch x.names[x.tokens[k].name].Type {
	case readout.NationalityName, readout.StateName:
		return true
	}
	return false
}

// institution reports whether the word at token i is one that names of bodies end
// with.
func (x *reading) institution(i int) bool {
	t := &x.tokens[i]
	switch t.text {
	case "Front", "Movement", "Conference", "Forum", "League", "Alliance", "Network", "Board", "Club", "Organisation", "Organization":
		return true
	}
	if headSector[t.text] != "" {
		return true
	}
	r := lexicon.RoleByNoun(t.low)
	return r != nil && r.Kind == lexicon.BodyRole
}

// unnamedCapital reports whether token i has a capital, is no name yet and is no
// title or role.
func (x *reading) unnamedCapital(i int) bool {
	t := &x.tokens[i]
	return t.name < 0 && x.capital(i) && lexicon.TitleByWords(t.text) == nil && lexicon.RoleByNoun(t.low) == nil
}

// upper reports whether token i begins with a capital letter.
func (x *reading) upper(i int) bool {
	r, _ := utf8.DecodeRuneInString(x.tokens[i].text)
	return unicode.IsUpper(r)
}

// joins reports whether token i is a small word within a name, with a capital
// behind it: "Institute of Navigation".
func (x *reading) joins(i int) bool {
	switch x.tokens[i].low {
	case "of", "for", "de", "du", "des", "della", "di", "do", "da", "del", "la", "le", "el", "al", "&":
		return i+1 < len(x.tokens) && x.tokens[i+1].sentence == x.tokens[i].sentence && x.tokens[i+1].name < 0 && x.capital(i+1)
	}
	return false
}

// learnBody takes over what the nouns beside the name of a body tell of it: "the
// Polish opposition party Civic Dawn", "The airline, Baltic Skies,", "Leto, a
// business weekly".
func (x *reading) learnBody(n int, s *somebody) {
	at := x.firstToken(n)
	first := x.starts[x.sentenceOf(at)]
	for _, end := range [...]int{at, at - 1} {
		if end < at && (end <= first || x.tokens[end].text != ",") {
			break
		}
		noun, outlet := x.bodyNoun(first, end)
		if noun == end {
			continue
		}
		from, article := x.bodyPhrase(first, noun)
		if !article {
			continue
		}
		x.tellBody(s, from, noun, end, outlet)
		x.take(from, end)
		return
	}
	_, after := x.tokensIn(x.names[n].Span)
	end := x.starts[x.sentenceOf(at)+1]
	if s.country == "" && !s.known && after+1 < end && x.tokens[after].low == "in" && x.tokens[after+1].name >= 0 {
		s.country = x.stateCode(x.tokens[after+1].name) // "the Interior Ministry in Warsaw"
	}
	if after+2 < end && x.tokens[after].text == "(" && x.tokens[after+2].text == ")" {
		after += 3
	}
	if after+2 >= end || x.tokens[after].text != "," || !determiners[x.tokens[after+1].low] && x.tokens[after+1].low != "another" && x.tokens[after+1].name < 0 {
		return
	}
	for last := after + 3; last <= end && last < after+10; last++ {
		if x.tokens[last-1].name >= 0 || isPossessive(x.tokens[last-1].low) || last < end && (!x.punctuation(last) || x.tokens[last].text == "-") && !relatives[x.tokens[last].low] && !governs[x.tokens[last].low] {
			continue
		}
		noun, outlet := x.bodyNoun(after+1, last)
		if noun < last {
			x.tellBody(s, after+1, noun, last, outlet)
			x.take(after+1, last)
		}
		return
	}
}

// tellBody takes over the kind, sector and country of the phrase from from to
// end whose noun starts at noun.
func (x *reading) tellBody(s *somebody, from, noun, end int, outlet bool) {
	var f facts
	x.owner(from, noun, end, end, &f)
	if s.country == "" {
		s.country = f.country
	}
	if outlet {
		if len(s.sectors) == 0 || s.kind == readout.OutletActor {
			s.kind, s.sectors = readout.OutletActor, []string{"MED"}
		}
		return
	}
	words := strings.ToLower(x.words(from, end))
	if last := x.tokens[end-1].low; last == "party" || last == "faction" {
		s.sectors = []string{"PTY"}
		return
	}
	if sector := lexicon.Sector(words); sector == "CVL" && len(s.sectors) == 0 {
		s.sectors = []string{"NGO"} // "the consumer group Korb"
	} else if sector != "" && (len(s.sectors) == 0 || !slices.Contains(s.sectors, sector) && sector != "NGO" && !s.known) {
		s.sectors = []string{sector}
	} else if sector == "" && len(s.sectors) == 0 && firms[x.tokens[end-1].low] {
		s.sectors = []string{"BUS"}
	}
}

// firms are nouns for what makes or sells something.
var firms = words(`company firm corporation airline bank operator manufacturer maker chain brand retailer carrier lender insurer builder developer
publisher studio label startup start-up giant conglomerate supplier exporter importer refiner chipmaker carmaker automaker drugmaker producer utility
brewer shipbuilder contractor supermarket store business`)
