package name

import (
	"strings"
	"sync"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// entry is what the lexicon knows under a name.
type entry struct {
	kind  readout.NameType
	state bool // a state or a word of one
}

// gazetteer is the names of the lexicon with the longest that starts with a
// word.
type gazetteer struct {
	entries map[string]entry
	longest map[string]int // bytes of the longest name, by its first word
}

// capitals are the names of the gazetteer in capitals, to their usual spelling.
var capitals = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, len(known().entries))
	for name := range known().entries {
		key := strings.ToUpper(name)
		if other, taken := m[key]; !taken || name < other {
			m[key] = name
		}
	}
	return m
})

var known = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{entries: make(map[string]entry, 4096), longest: make(map[string]int, 4096)}
	add := func(name string, e entry) {
		if _, taken := g.entries[name]; taken || name == "" {
			return
		}
		g.entries[name] = e
		first, _, _ := strings.Cut(name, " ")
		for first != "" {
			g.longest[first] = max(g.longest[first], len(name))
			first = first[:max(0, strings.LastIndexAny(first, "-'’/&"))]
		}
	}
	kinds := [...]readout.NameType{readout.StateName, readout.NationalityName, readout.NationalityName, readout.LocationName, readout.OrganisationName}
	for _, s := range lexicon.States() {
		for sense, words := range [...][]string{s.Names, s.Adjectives, s.People, s.Capitals, s.Seats} {
			for _, w := range words {
				kind := kinds[sense]
				if kind == readout.StateName && s.Territory && lexicon.StateOf(s.Code) != s {
					kind = readout.LocationName
				}
				add(w, entry{kind, true})
			}
		}
	}
	for name := range lexicon.OrganisationNames {
		add(name, entry{readout.OrganisationName, false})
	}
	for name := range lexicon.OutletNames {
		add(name, entry{readout.OrganisationName, false})
	}
	for p := range lexicon.Places {
		add(p.Name, entry{readout.LocationName, false})
	}
	for name := range peoples {
		add(name, entry{readout.NationalityName, false})
	}
	for name := range events {
		add(name, entry{readout.EventName, false})
	}
	return g
})

// lookup is the longest name of the lexicon that starts at word i of l, as the
// index behind its last word and its entry; end is i where there is none.
func (d *document) lookup(l *line, i int) (end int, e entry) {
	g := known()
	longest, ok := g.longest[l.words[i].text]
	if !ok {
		return i, entry{}
	}
	start := l.words[i].span.Start
	last := i
	for last+1 < len(l.words) && last-i < 9 && l.words[last+1].span.End-start <= longest+4 {
		last++
	}
	for ; last >= i; last-- {
		if e, ok := g.entries[d.key(l, i, last+1)]; ok {
			return last + 1, e
		}
	}
	return i, entry{}
}
