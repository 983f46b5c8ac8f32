package actor

import (
	"strings"

	"github.com/readout-news/readout"
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

// index notes the words that a body with a name of several may be called by.
func (x *reading) index(s *somebody, name string) {
	w := strings.Fields(name)
	if len(w) < 2 {
		return
	}
	if headSector[w[0]] == "" && !stateWord(w[0]) {
		x.byFirst[w[0]] = append(x.byFirst[w[0]], s)
	}
	x.byLast[w[len(w)-1]] = append(x.byLast[w[len(w)-1]], s)
}
