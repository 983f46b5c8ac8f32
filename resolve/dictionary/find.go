package dictionary

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
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

func unique(codes []string) []string {
	var once []string
	for _, c := range codes {
		if !slices.Contains(once, c) {
			once = append(once, c)
		}
	}
	return once
}
