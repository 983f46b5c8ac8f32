package dictionary

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// Find is the code of a name on a date, where the dictionary knows all words that
// belong to the name: as one actor ("Sam Gamgee"), or as an actor with agents
// ("Iranian Foreign Ministry officials"). Words in small letters need not be
// known, so that descriptions are found ("senior officials of Iran"), but one
// with a capital that is not tells of somebody else ("Iran University"). With an
// unknown date the codes without end hold. The code may be a list with "/" where
// the dictionary gives one, and begins with "---" where there is an agent and no
// actor.
func (d *Dictionary) Find(name string, on readout.Date) (code string, ok bool) {
	p := d.phrase(name)
	found := d.matches(p, dayOf(on))
	known := make([]bool, len(p.words))
	for _, m := range found {
		for i := m.from; i < m.end; i++ {
			known[i] = true
		}
	}
	var small map[string]bool
	for i, w := range p.words {
		if known[i] || articles[w] {
			continue
		}
		if small == nil {
			small = smallWords(name)
		}
		if !small[w] {
			return "", false
		}
	}
	codes := codesOf(p, found)
	if len(codes) == 0 {
		return "", false
	}
	return codes[0], true
}

// smallWords are the words of a text, as keys have them, that begin with a small
// letter or a digit.
func smallWords(text string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '_' || r == '/' }) {
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(w, unicode.IsPunct)); unicode.IsLower(r) || unicode.IsDigit(r) {
			for _, k := range keyWords(w, false) {
				m[k] = true
			}
		}
	}
	return m
}

// FindPhrase is the code of a noun phrase on a date by whichever of its words the
// dictionary knows: "the ambassadors of Arnor" is ARNGOV. Of several that are
// joined by "and" it is the first.
func (d *Dictionary) FindPhrase(words string, on readout.Date) (code string, ok bool) {
	codes := d.FindAll(words, on)
	if len(codes) == 0 {
		return "", false
	}
	return codes[0], true
}

// FindAll are the codes of all that a noun phrase names and joins by "and", "or"
// or commas, each once, in the order of the text: "lawmakers in Fornost and
// Gondor" are FORLEG and GONLEG. The actor of a phrase is one of the head's own
// words before that of an "of" or "in" behind it.
func (d *Dictionary) FindAll(words string, on readout.Date) []string {
	p := d.phrase(words)
	return codesOf(p, d.matches(p, dayOf(on)))
}

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

// codesOf composes the codes of the items: of heads up to the next link, with
// what stands behind it.
func codesOf(p *phrase, found []match) []string {
	all := items(p, found)
	var codes []string
	for i := 0; i < len(all); {
		unlink(all[i:])
		h := i
		for i < len(all) && !all[i].linked {
			i++
		}
		l := i
		for i < len(all) && all[i].linked && (i == l || all[i].opens || len(all[i].agents) == 0) {
			i++
		}
		codes = append(codes, joined(all[h:l], all[l:i])...)
	}
	return unique(codes)
}

// unlink makes a head of the first item, and of those that it is joined with:
// "Arnor soldiers" behind "the president of Gondor and".
func unlink(all []item) {
	if !all[0].linked {
		return
	}
	all[0].linked = false
	for k := 1; k < len(all) && all[k].linked && !all[k].opens; k++ {
		all[k].linked = false
	}
}

// joined are the codes of heads that share what is linked to them.
func joined(heads, linked []item) []string {
	var codes []string
	actor := ""
	for k := range heads {
		it := &heads[k]
		if it.actor != "" && len(it.agents) == 0 && it.shared {
			for _, behind := range heads[k+1:] {
				if len(behind.agents) > 0 {
					it.agents = behind.agents
					break
				}
			}
		}
		switch {
		case it.actor != "":
			actor = it.actor
			codes = append(codes, it.codes(it.actor)...)
		case actor != "" && len(it.agents) > 0 && !hasActor(linked):
			codes = append(codes, it.codes(actor)...)
		case hasActor(linked):
			for _, of := range linked {
				if of.actor == "" {
					continue
				}
				who := *it
				if len(who.agents) == 0 {
					who.agents = of.agents
				}
				who.former = who.former || of.former
				codes = append(codes, who.codes(of.actor)...)
			}
		default:
			who := *it
			for _, of := range linked {
				if len(who.agents) == 0 {
					who.agents = of.agents
				}
			}
			codes = append(codes, who.codes("")...)
		}
	}
	return codes
}

func hasActor(items []item) bool {
	return slices.ContainsFunc(items, func(it item) bool { return it.actor != "" })
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

func unique(codes []string) []string {
	var once []string
	for _, c := range codes {
		if !slices.Contains(once, c) {
			once = append(once, c)
		}
	}
	return once
}
