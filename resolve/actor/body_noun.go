package actor

import (
	"slices"
	"strings"

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
		x.take(n, from, end)
		return
	}
	_, after := x.tokensIn(x.names[n].Span)
	end := x.starts[x.sentenceOf(at)+1]
	x.learnSeat(at, first, s)
	x.learnRanks(at, first, s)
	if len(s.sectors) == 0 && after < end && x.tokens[after].name < 0 && explains[x.tokens[after].low] {
		if sector := lexicon.Sector(x.tokens[after].low); sector != "" {
			s.sectors = []string{sector} // "the Langile union"
		}
	}
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
			x.take(n, after+1, last)
		}
		return
	}
}

// learnSeat takes over the country of "Perth-based" or "Toronto-listed" right before
// the name of a body at token at; what is listed is a company.
func (x *reading) learnSeat(at, first int, s *somebody) {
	k := at - 1
	if k <= first {
		return
	}
	low := strings.TrimPrefix(x.tokens[k].low, "-")
	if low != "based" && low != "listed" {
		return
	}
	if low == "listed" && len(s.sectors) == 0 {
		s.sectors = []string{"BUS"}
	}
	for k--; k >= first && k > at-4; k-- {
		if n := x.tokens[k].name; n >= 0 {
			if code := x.stateCode(n); code != "" && !s.known {
				s.country = code
			}
			return
		}
	}
}

// learnRanks takes over the sector of rebels, gunmen and the like who are told to
// be of the body whose name starts at token at: "rebels of the Patriots".
func (x *reading) learnRanks(at, first int, s *somebody) {
	k := at - 1
	if k > first && x.tokens[k].low == "the" {
		k--
	}
	if len(s.sectors) > 0 || k <= first || x.tokens[k].low != "of" && x.tokens[k].low != "from" {
		return
	}
	if r, _ := x.roleFrom(max(first, k-2), k); r != nil && r.Plural && len(r.Sectors) > 0 && armed[r.Sectors[0]] {
		s.sectors = append([]string{}, r.Sectors...)
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
	} else if sector == "" && len(s.sectors) == 0 && causesOf[x.tokens[end-1].low] {
		s.sectors = []string{"NGO"}
	} else if sector == "" && len(s.sectors) == 0 && firms[x.tokens[end-1].low] {
		s.sectors = []string{"BUS"}
	}
}

// causesOf are nouns for what people with a cause set up.
var causesOf = words(`group organisation organization association foundation campaign charity watchdog league network initiative`)

// firms are nouns for what makes or sells something.
var firms = words(`company firm corporation airline bank operator manufacturer maker chain brand retailer carrier lender insurer builder developer
publisher studio label startup start-up giant conglomerate supplier exporter importer refiner chipmaker carmaker automaker drugmaker producer utility
brewer shipbuilder contractor supermarket store business`)
