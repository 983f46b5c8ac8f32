package tie

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// parties are those for whom the noun phrase of token k stands, with what is
// joined to it by "and"; nil where it stands for nobody who can be party to a
// tie. "Which" and "who" stand for what they go back to.
func (t *tree) parties(k int) []readout.Span {
	var out []readout.Span
	if k < 0 {
		return nil
	}
	if t.is(k, "which", "who", "that") {
		for h, steps := t.head(k), 0; h >= 0 && steps < 6; h, steps = t.head(h), steps+1 {
			if t.rel(h, "acl") {
				return t.parties(t.head(h))
			}
		}
		return nil
	}
	if s := t.party(k); !s.Empty() {
		out = append(out, s)
	} else if c := t.kid(k, "appos"); c >= 0 && t.named[k] < 0 {
		// "Russia's closest ally, Belarus"
		return t.parties(c)
	}
	for c := range t.kids(k) {
		if t.rel(c, "conj") && len(out) > 0 {
			if s := t.party(c); !s.Empty() {
				out = append(out, s)
			}
		}
	}
	return out
}

// party is the span of the one for whom token k stands: a name, a pronoun, "the
// Belarusian government", "the two countries".
func (t *tree) party(k int) readout.Span {
	tok := &t.tokens[k]
	if n := t.named[k]; n >= 0 {
		if name := t.record.Names[n]; t.isPublic(name) {
			return name.Span
		}
		return readout.Span{}
	}
	raw := t.raw(k)
	if tok.UPOS == "PRON" {
		if t.is(k, "it", "they", "its", "their", "he", "she", "his", "her", "both", "theirs", "we", "our") {
			return tok.Span
		}
		return readout.Span{}
	}
	if _, ok := lexicon.StateByWord(raw); ok {
		return tok.Span
	}
	if tok.UPOS == "PROPN" && lexicon.OrganisationByName(raw) != nil {
		return tok.Span
	}
	return t.described(k)
}

// bodies are nouns for states and for those who act for them.
var bodies = words(`country countries nation nations state states government governments kingdom kingdoms
	republic republics side sides neighbour neighbours neighbor neighbors power powers capital capitals superpower
	superpowers bloc alliance island islands emirate emirates junta regime regimes leadership`)

// holders are nouns for people who act for the state that stands before them.
var holders = words(`president leader minister chancellor king queen emperor premier ruler government regime
	junta army military authorities administration leadership rulers ministers leaders presidents strongman
	president-elect monarch emir sultan forces navy`)

// described is a party without a name: "the two countries", "the Russian
// government", "the bloc". A noun for people needs their state beside it.
func (t *tree) described(k int) readout.Span {
	low := t.low(k)
	if !bodies[low] && !holders[low] {
		return readout.Span{}
	}
	from, state, counted, definite := k, false, false, false
	for c := k - 1; c >= 0 && k-c < 6; c-- {
		if h := t.head(c); h != k && (h < 0 || t.head(h) != k) {
			break
		}
		if t.rel(c, "case", "cc", "punct", "cop", "mark", "nsubj") && !t.is(c, "-", "'s", "’s") {
			break
		}
		if _, ok := lexicon.StateByWord(t.raw(c)); ok || t.named[c] >= 0 && t.isState(t.record.Names[t.named[c]]) {
			state = true
		}
		counted = counted || t.is(c, "two", "both", "three", "four", "five")
		definite = definite || t.is(c, "the", "both", "these", "this")
		from = c
	}
	switch {
	case state && (holders[low] || bodies[low]), counted && bodies[low], definite && bodies[low]:
		return t.span(from, k)
	}
	return readout.Span{}
}

// peoples are nations without a state that are party to ties.
var peoples = words(`kurds kurdish kurd`)

// isState reports whether a name is that of a state or its people.
func (t *tree) isState(n readout.Name) bool {
	if n.Type == readout.StateName {
		return true
	}
	text := t.article(t.record.Text(n.Span))
	_, ok := lexicon.StateByWord(text)
	return ok || n.Type == readout.NationalityName && peoples[lower(text)]
}

// article takes "the" off a name.
func (*cast) article(name string) string {
	if len(name) > 4 && strings.EqualFold(name[:4], "the ") {
		return name[4:]
	}
	return name
}

// isPublic reports whether a name is of one who can be party to a tie: a state
// or its capital, a public body, one who leads.
func (t *tree) isPublic(n readout.Name) bool {
	text := t.article(t.record.Text(n.Span))
	switch n.Type {
	case readout.StateName, readout.OrganisationName:
		return true
	case readout.NationalityName:
		return t.isState(n)
	case readout.PersonName:
		_, leads := t.leads[lastWord(text)]
		return leads
	case readout.LocationName, readout.FacilityName:
		if _, ok := lexicon.StateByWord(text); ok {
			return true
		}
		return lexicon.OrganisationByName(text) != nil
	}
	return false
}

// standing tells what one party of a tie is worth: the code of the state that it
// is, or that it leads, and whether it is a state or a well-known body itself.
func (t *tree) standing(s readout.Span) (code string, public bool) {
	text := t.article(t.record.Text(s))
	if w, ok := lexicon.StateByWord(text); ok {
		return w.State.Code, true
	}
	if prefixStates[text] != "" {
		return prefixStates[text], true
	}
	if o := lexicon.OrganisationByName(text); o != nil && o.Country != "" {
		// An armed group acts abroad as a state does, a party does not.
		return o.Country, slices.Contains(o.Sectors, "REB")
	} else if o != nil || peoples[lower(text)] {
		return text, true
	}
	if code, ok := t.leads[lastWord(text)]; ok {
		return code, false
	}
	for w := range strings.FieldsSeq(text) {
		if w, ok := lexicon.StateByWord(w); ok {
			return w.State.Code, true // "the Russian government"
		}
	}
	code, _ = knownLeader(text)
	return code, false
}

// distinct drops empty and overlapping spans. It drops all where nobody among
// them is a state or an organisation of states and no two are of different
// states: what the parties and candidates of one state are to each other is no
// tie.
func (t *tree) distinct(all []readout.Span) []readout.Span {
	var out []readout.Span
	public, coded := false, 0
	states := make(map[string]bool)
	for _, s := range all {
		fresh := !s.Empty()
		for _, o := range out {
			fresh = fresh && !o.Overlaps(s)
		}
		if !fresh {
			continue
		}
		out = append(out, s)
		code, known := t.standing(s)
		if code != "" {
			states[code] = true
			coded++
		}
		public = public || known || t.isPlural(s) && !t.isPronoun(s)
	}
	if len(states) == 1 && coded > 1 {
		return nil
	}
	if !public && len(states) < 2 && (len(out) != 1 || !t.isPlural(out[0])) {
		return nil
	}
	return out
}

// isPlural reports whether one span stands for several: "the two countries",
// "their".
func (t *tree) isPlural(s readout.Span) bool {
	text := strings.ToLower(t.record.Text(s))
	if text == "they" || text == "their" || text == "both" {
		return true
	}
	return bodies[lastWord(text)] && strings.HasSuffix(text, "s")
}

// together reports whether a tie may have this one party, which stands for two.
func (t *tree) together(parties []readout.Span) bool {
	return len(parties) == 1 && t.isPlural(parties[0])
}

// isPronoun reports whether a party is only a pronoun.
func (t *tree) isPronoun(s readout.Span) bool {
	switch lower(t.record.Text(s)) {
	case "it", "they", "its", "their", "he", "she", "his", "her", "both", "theirs", "we", "our":
		return true
	}
	return false
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

func words(list string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}
