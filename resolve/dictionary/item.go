package dictionary

import (
	"strings"

	"github.com/readout-news/readout/lexicon"
)

var (
	articles = set("THE A AN OF , AND &")
	joiners  = set("AND OR NOR & ,")
	links    = set("OF IN FROM AT FOR ON BY WITH TO AGAINST NEAR INSIDE OUTSIDE UNDER BEHIND ABOUT AMONG TOWARD TOWARDS BETWEEN")
	formerly = set("FORMER EX ONETIME")
)

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// formerCode is what the codes of agents become behind "former": CAMEO's elites.
const formerCode = "~ELI"

// item is a member of a list: words between two joiners or links.
type item struct {
	linked bool // it stands behind "of" or "in"
	opens  bool // it is the first behind that word
	former bool
	shared bool // its one word of an actor is an adjective, so that it shares the agents behind it: "French and German soldiers"
	actor  string
	agents []string
}

// items parts the phrase at its joiners and links, as far as they are not part
// of a match.
func items(p *phrase, found []match) []item {
	var all []item
	cur := item{}
	empty := true
	end := func() {
		if !empty {
			all = append(all, cur)
		}
		cur, empty = item{linked: cur.linked}, true
	}
	next := 0
	for i := 0; i < len(p.words); i++ {
		if next < len(found) && found[next].from == i {
			m := found[next]
			next++
			i = m.end - 1
			empty = false
			cur.add(m, p)
			continue
		}
		switch w := p.words[i]; {
		case joiners[w]:
			end()
		case links[w]:
			end()
			cur.linked, cur.opens = true, true
		case formerly[w]:
			cur.former = true
		}
	}
	end()
	return all
}

func (it *item) add(m match, p *phrase) {
	switch {
	case strings.Trim(m.code, "-") == "": // the dictionary says: nobody
	case m.agent:
		it.agents = append(it.agents, m.code)
	case it.actor == "" || strings.HasPrefix(m.code, it.actor):
		it.actor = m.code // the first, or one that says more: UKR, UKRGOV
		w, ok := lexicon.StateByWord(titled(p.run(m.from, m.end)))
		it.shared = ok && w.Sense == lexicon.StateByAdjective
	}
}

// codes are those of the item with that actor, of each where there are several.
func (it *item) codes(actor string) []string {
	agents := it.agents
	if it.former && len(agents) > 0 {
		agents = []string{formerCode}
	}
	var codes []string
	for a := range strings.SplitSeq(actor, "/") {
		if c := compose(a, agents); c != "" {
			codes = append(codes, c)
		}
	}
	return codes
}
