package actor

import (
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

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
		if i > first && (x.tokens[i-1].low == "based" || x.tokens[i-1].low == "-based" || x.tokens[i-1].low == "listed" || x.tokens[i-1].low == "-listed") {
			called = true // "Perth-based Corella Gold"
		}
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
