package actor

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// acronyms are the acronyms that the text gives in brackets behind the name of a
// body: "the Open Harbour Party (OHP)".
func (x *reading) acronyms() map[string]bool {
	var found map[string]bool
	for i, n := range x.names {
		if n.Type != readout.OrganisationName {
			continue
		}
		if a := x.acronymBehind(i); a != "" {
			if found == nil {
				found = make(map[string]bool)
			}
			found[a] = true
		}
	}
	return found
}

// acronymBehind is the acronym in brackets behind Name i, "" where none stands
// there.
func (x *reading) acronymBehind(i int) string {
	_, after := x.tokensIn(x.names[i].Span)
	if after+2 >= len(x.tokens) || x.tokens[after].text != "(" || x.tokens[after+2].text != ")" {
		return ""
	}
	if a := x.tokens[after+1].text; len(a) >= 2 && len(a) <= 8 && strings.ToUpper(a) == a && strings.ToLower(a) != a {
		return a
	}
	return ""
}

// missedShort are short forms of names of bodies that the text gives in full:
// acronyms, and with an article the last word of a longer name, "the Front".
func (x *reading) missedShort() []readout.Name {
	acronyms := x.acronyms()
	last := make(map[string]bool)
	for i, n := range x.names {
		if n.Type == readout.OrganisationName {
			if w := strings.Fields(x.nameText(i)); len(w) > 1 {
				last[w[len(w)-1]] = true
			}
		}
	}
	var names []readout.Name
	for i := range x.tokens {
		t := &x.tokens[i]
		if t.name >= 0 || !(acronyms[t.text] || i > 0 && x.tokens[i-1].low == "the" && last[t.text] && i > x.starts[t.sentence]) {
			continue
		}
		if last[t.text] && !acronyms[t.text] && i+1 < len(x.tokens) && x.tokens[i+1].sentence == t.sentence && x.tokens[i+1].name < 0 && x.capital(i+1) {
			continue // the start of another name
		}
		names = append(names, readout.Name{Span: t.span, Type: readout.OrganisationName})
	}
	return names
}

// shortened is the one body whose longer name ends with the single word that
// Name i is, with an article before it, or begins with it: "the Front", "Norvik".
func (x *reading) shortened(i int, word string) *somebody {
	if strings.ContainsAny(word, " ") {
		return nil
	}
	if strings.ToUpper(word) == word && len(word) > 2 && len(word) < 8 {
		var found *somebody
		for _, s := range x.byInitials[word] {
			if found != nil && found != s {
				return nil
			}
			found = s
		}
		if found != nil {
			return found
		}
	}
	at := x.firstToken(i)
	article := at > 0 && x.tokens[at-1].low == "the"
	var found *somebody
	for _, s := range x.byFirst[word] {
		if found != nil && found != s {
			return nil
		}
		found = s
	}
	if found != nil || !article {
		return found
	}
	for _, s := range x.byLast[word] {
		if found != nil && found != s {
			return nil
		}
		found = s
	}
	return found
}

// initials are the capitals that the words of a name begin with.
func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// index notes the words that a body with a name of several may be called by.
func (x *reading) index(s *somebody, name string) {
	w := strings.Fields(name)
	if len(w) < 2 {
		return
	}
	if a := initials(w); len(a) > 2 {
		x.byInitials[a] = append(x.byInitials[a], s)
	}
	if headSector[w[0]] == "" && !stateWord(w[0]) {
		x.byFirst[w[0]] = append(x.byFirst[w[0]], s)
	}
	x.byLast[w[len(w)-1]] = append(x.byLast[w[len(w)-1]], s)
}

// retypeShort makes organisations of single words that were taken for people or
// places and are the first word of the name of a body, "Norvik" of "Norvik
// Pharma", or its whole name elsewhere.
func (x *reading) retypeShort() {
	bodies := make(map[string]bool)
	people := make(map[string]bool)
	surnames := make(map[string]bool)
	alone := make(map[string]bool) // bodies whose name is one word
	for i, n := range x.names {
		w := strings.Fields(x.nameText(i))
		switch {
		case len(w) == 0:
		case n.Type == readout.OrganisationName && len(w) == 1 && !stateWord(w[0]):
			alone[w[0]] = true
			bodies[w[0]] = true
		case n.Type == readout.OrganisationName && !stateWord(w[0]) && headSector[w[0]] == "":
			bodies[w[0]] = true
		case n.Type == readout.PersonName && len(w) > 1:
			surnames[w[len(w)-1]] = true
			for _, w := range w {
				people[w] = true
			}
		}
	}
	for i := range x.names {
		n := &x.names[i]
		text := x.nameText(i)
		if (n.Type == readout.LocationName || n.Type == readout.OrganisationName || n.Type == readout.FacilityName || n.Type == readout.WorkName) && surnames[text] && !bodies[text] || n.Type == readout.OrganisationName && surnames[text] && alone[text] {
			if placeCode(text) == "" && lexicon.OrganisationByName(text) == nil && lexicon.OutletByName(text) == nil {
				n.Type = readout.PersonName // who was named in full elsewhere
			}
			continue
		}
		if n.Type != readout.PersonName && n.Type != readout.LocationName {
			continue
		}
		if _, given := lexicon.GivenName(text); given || !bodies[text] || people[text] || placeCode(text) != "" {
			continue
		}
		if at := x.firstToken(i); at > 0 {
			if t := lexicon.TitleByWords(x.tokens[at-1].text); t != nil {
				continue
			}
		}
		n.Type = readout.OrganisationName
	}
}

// extendOutlets takes the last word of an outlet's name into it where only its
// first was seen: "Leinster" of "the Leinster Leader".
func (x *reading) extendOutlets() {
	changed := false
	for i := range x.names {
		n := &x.names[i]
		if n.Type == readout.NationalityName || strings.Contains(n.Span.In(x.text), " ") {
			continue
		}
		from, after := x.tokensIn(n.Span)
		if from == 0 || after >= len(x.tokens) || x.tokens[from-1].low != "the" || x.tokens[after].name >= 0 || x.tokens[after].sentence != x.tokens[from].sentence {
			continue
		}
		if !x.upper(after) || !lexicon.OutletTitleWord(x.tokens[after].low) || after+1 < len(x.tokens) && x.tokens[after+1].name >= 0 {
			continue
		}
		n.Span.End, n.Type, changed = x.tokens[after].span.End, readout.OrganisationName, true
	}
	if changed {
		x.assign()
	}
}
