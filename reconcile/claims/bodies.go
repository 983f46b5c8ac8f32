package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// named is a body of a story that has a name, with the nouns that are told
// beside it: "the union SNF", "the operator, Comboios do Atlantico".
type named struct {
	name  string
	parts []string
	nouns map[string]bool // stems
	in    map[*Speakers]bool
}

// bodies are the named bodies of a story, by stems of their nouns.
type bodies struct {
	all    []*named
	byNoun map[string][]*named
	byName map[string]*named // by all parts of the name
}

// gatherBodies reads the organisations of the accounts.
func gatherBodies(accounts []Account, speakers []*Speakers) *bodies {
	b := &bodies{byNoun: map[string][]*named{}, byName: map[string]*named{}}
	for i, a := range accounts {
		for k := range a.Record.Actors {
			actor := &a.Record.Actors[k]
			sp := speakers[i].byActor[actor.ID]
			if sp == nil || sp.Name == "" || sp.Kind != readout.Organisation || len(sp.parts) == 0 || !inText(actor, speakers[i].house) {
				continue
			}
			n := b.enter(sp, speakers[i])
			for _, m := range actor.Mentions[:min(len(actor.Mentions), 8)] {
				if m.Form == readout.ByName {
					n.beside(a.Record.Document.Text, m.Span)
				}
			}
		}
	}
	for i, a := range accounts {
		for k := range a.Record.Attributions {
			source := a.Record.Attributions[k].Source
			if !strings.Contains(a.Record.Text(source), ", ") {
				continue
			}
			sp := speakers[i].Of(source)
			if sp.Name == "" || sp.Kind != readout.Organisation || len(sp.parts) == 0 {
				continue
			}
			before, _, _ := strings.Cut(sp.Words, ", ")
			if ws := words.In(before, readout.Span{End: len(before)}); len(ws) > 1 && definite(before) {
				b.enter(&sp, speakers[i]).note(ws, len(ws)-1) // "the operator, Comboios do Atlantico,"
			}
		}
	}
	for _, n := range b.all {
		nouns := make([]string, 0, len(n.nouns))
		for noun := range n.nouns {
			nouns = append(nouns, noun)
		}
		slices.Sort(nouns)
		for _, noun := range nouns {
			b.byNoun[noun] = append(b.byNoun[noun], n)
		}
	}
	return b
}

// enter is the body of that name, with its account.
func (b *bodies) enter(sp *Speaker, own *Speakers) *named {
	key := strings.Join(sp.parts, " ")
	n := b.byName[key]
	if n == nil {
		n = &named{name: sp.Name, parts: sp.parts, nouns: map[string]bool{}, in: map[*Speakers]bool{}}
		b.byName[key] = n
		b.all = append(b.all, n)
		n.note(words.In(sp.Name, readout.Span{End: len(sp.Name)}), -1)
		if companyName(sp.Name) {
			n.nouns[companyNoun] = true
		}
	}
	n.in[own] = true
	return n
}

// inText reports whether an actor is named in the text, not in its head alone.
func inText(a *readout.Actor, h *house) bool {
	if len(a.Mentions) == 0 || a.Mentions[len(a.Mentions)-1].Span.Start < h.text {
		return false
	}
	return !h.is(newAuthority(a.Name))
}

var companyNoun = words.Stem("company")

// businesses are stems of nouns for companies by what they do.
var businesses = stemSet(`company firm operator owner importer exporter manufacturer maker producer carrier airline shipper
	utility builder contractor bank insurer miner supplier brewer retailer developer refiner enterprise corporation`)

// causes are stems of nouns for those who have set something up for others, and
// good what stands before them: "the aid group", "the charity".
var (
	causes = stemSet("organisation organization group charity ngo association foundation")
	good   = stemSet("aid relief rights right human charity medical humanitarian environmental")
)

var causeNoun, groupNoun = words.Stem("charity"), words.Stem("group")

// note takes the nouns for bodies among words; where last is set, the last word
// alone may be one.
func (n *named) note(ws []words.Word, at int) {
	for i, w := range ws {
		if at >= 0 && i != at {
			continue
		}
		role := lexicon.RoleByNoun(w.Form)
		stem := words.Stem(w.Form)
		if role != nil && role.Kind == lexicon.BodyRole && !role.Plural || businesses[stem] {
			n.nouns[stem] = true
			if causes[stem] && stem != groupNoun && at >= 0 {
				n.nouns[causeNoun] = true // not a group, of rebels, nor the World Health Organization
			}
			if businesses[stem] {
				n.nouns[companyNoun] = true
			}
		}
	}
}

// beside takes the noun that stands before a name or after it: "the union SNF",
// "the SNF union", "the operator, Comboios do Atlantico", "Tropica Fruit, the
// importer".
func (n *named) beside(text string, s readout.Span) {
	const reach = 40
	from := max(0, s.Start-reach)
	for from > 0 && text[from]&0xc0 == 0x80 {
		from--
	}
	before := text[from:s.Start]
	if i := strings.LastIndexAny(before, ".!?;\n\""); i >= 0 {
		before = before[i+1:]
	}
	ws := words.In(before, readout.Span{End: len(before)})
	switch trimmed := strings.TrimRight(before, " "); {
	case len(ws) == 0:
	case strings.HasSuffix(trimmed, ",") && !definite(lastPhrase(before, ws)):
	default:
		n.note(ws, len(ws)-1)
	}
	to := min(len(text), s.End+reach)
	for to < len(text) && text[to]&0xc0 == 0x80 {
		to++
	}
	after := text[s.End:to]
	if i := strings.IndexAny(after, ".!?;\n\""); i >= 0 {
		after = after[:i]
	}
	aside, apposed := strings.CutPrefix(after, ", ")
	ws = words.In(after, readout.Span{End: len(after)})
	switch {
	case len(ws) == 0:
	case !apposed && strings.HasPrefix(after, " ") && !ws[0].Upper:
		n.note(ws, 0)
	case apposed:
		aside, _, _ = strings.Cut(aside, ",")
		as := words.In(aside, readout.Span{End: len(aside)})
		if len(as) > 1 && len(as) < 6 && (as[0].Form == "the" || as[0].Form == "a" || as[0].Form == "an") {
			n.note(as, len(as)-1)
		}
	}
}

// lastPhrase is what stands from the last article on.
func lastPhrase(text string, ws []words.Word) string {
	for i := len(ws) - 1; i >= 0 && i >= len(ws)-5; i-- {
		switch ws[i].Form {
		case "the", "its":
			return text[ws[i].Span.Start:]
		case "a", "an":
			return text[ws[i].Span.Start:]
		}
	}
	return ""
}

// body lets a speaker without a name be the one named body of its account, else
// of the story, that its noun is told beside: "the union". A person whose words
// are the name of a body is that body. It tells whether the speaker is now another.
func (b *bodies) body(sp *Speaker, own *Speakers) bool {
	if b == nil || sp.person != 0 && sp.Name == "" {
		return false
	}
	if sp.Name != "" || sp.Kind == readout.Person {
		if sp.Kind == readout.Person && sp.Words != sp.Name {
			if n := b.byName[strings.Join(nameParts(sp.Words), " ")]; n != nil && len(n.parts) > 1 && subset(sp.parts, n.parts) {
				sp.take(n)
				return true
			}
		}
		return false
	}
	cause := causes[sp.head] && !slices.ContainsFunc(sp.office, func(o string) bool { return !good[o] })
	if sp.plural || sp.noun == "" || len(sp.office) > 0 && !cause || len(sp.of) > 0 || sp.told != "" || !sp.definite() || sp.Kind == readout.State {
		return false
	}
	list := b.byNoun[sp.head]
	if len(list) == 0 && businesses[sp.head] {
		list = b.byNoun[companyNoun]
	}
	if len(list) == 0 && cause {
		list = b.byNoun[causeNoun]
	}
	var found *named
	for _, n := range list {
		if !n.in[own] {
			continue
		}
		if found != nil {
			return false
		}
		found = n
	}
	if found == nil && len(list) == 1 {
		found = list[0]
	}
	if found != nil {
		sp.take(found)
	}
	return found != nil
}

// take makes a speaker the body.
func (sp *Speaker) take(n *named) {
	sp.Name, sp.Kind, sp.person = n.name, readout.Organisation, 0
	sp.settle()
	sp.head, sp.noun = "", ""
}
