package dictionary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout/lexicon"
)

// match is a run of words of a phrase that the dictionary knows.
type match struct {
	from, end int // words
	code      string
	agent     bool
}

// phrase is a text as it is looked up.
type phrase struct {
	words  []string
	joined string
	starts []int // of each word in joined; one more for the end
}

func (d *Dictionary) phrase(text string) *phrase {
	p := &phrase{words: keyWords(text, true)}
	low := strings.ContainsFunc(text, unicode.IsLower)
	var b strings.Builder
	for i, w := range p.words {
		if i > 0 {
			b.WriteByte(' ')
		}
		// "US" is what the dictionary writes U.S. where the text has it in capitals
		// among small letters; "U.N." what it writes UN.
		if dotted := d.dotted[w]; dotted != "" && low && d.longest[w] == 0 && strings.Contains(text, w) {
			w = dotted
		} else if compact, ok := acronym(w); ok && d.longest[w] == 0 && d.longest[compact] > 0 {
			w = compact
		}
		p.words[i] = w
		p.starts = append(p.starts, b.Len())
		b.WriteString(w)
	}
	p.joined = b.String()
	p.starts = append(p.starts, len(p.joined)+1)
	return p
}

// run is the words from from to end as a key.
func (p *phrase) run(from, end int) string { return p.joined[p.starts[from] : p.starts[end]-1] }

// matches are the actors and agents in p, from left to right, the longest first,
// actors before agents; then stems among the words that are left.
func (d *Dictionary) matches(p *phrase, day int) []match {
	var found []match
	taken := make([]bool, len(p.words))
	for i := 0; i < len(p.words); {
		m, ok := d.whole(p, i, day)
		if !ok {
			i++
			continue
		}
		found = append(found, m)
		for ; i < m.end; i++ {
			taken[i] = true
		}
	}
	for i := 0; i < len(p.words); {
		m, ok := d.stem(p, i, taken, day)
		if !ok {
			i++
			continue
		}
		k := len(found)
		for k > 0 && found[k-1].from > m.from {
			k--
		}
		found = append(found[:k], append([]match{m}, found[k:]...)...)
		i = m.end
	}
	return found
}

// whole is the longest actor, or else the longest agent, whose complete words
// begin at word i and whose code holds on that day.
func (d *Dictionary) whole(p *phrase, i, day int) (match, bool) {
	longest := min(d.longest[p.words[i]], len(p.words)-i)
	for _, kind := range [...]struct {
		entries map[string]*entry
		agent   bool
	}{{d.actors, false}, {d.agents, true}} {
		for n := longest; n > 0; n-- {
			if e := kind.entries[p.run(i, i+n)]; e != nil {
				if code, ok := e.codeOn(day); ok {
					return match{i, i + n, code, kind.agent}, true
				}
			}
		}
	}
	return match{}, false
}

// A stem has at least shortestStem letters in its last word, and what goes on
// behind it is at most longestEnding bytes: ARGENTIN stands in "Argentinians".
const (
	shortestStem  = 4
	longestEnding = 5
)

// stem is the longest actor that is written as a stem and stands at word i, which
// goes on.
func (d *Dictionary) stem(p *phrase, i int, taken []bool, day int) (match, bool) {
	longest := max(1, min(d.longest[p.words[i]], len(p.words)-i))
	for n := longest; n > 0; n-- {
		last := i + n - 1
		if anyTaken(taken[i : last+1]) {
			continue
		}
		word := p.words[last]
		for cut := 1; cut <= longestEnding && len(word)-cut >= shortestStem; cut++ {
			if !utf8.RuneStart(word[len(word)-cut]) {
				continue
			}
			run := p.run(i, last+1)
			e := d.actors[run[:len(run)-cut]]
			if e == nil || !e.open || otherState(word, word[:len(word)-cut]) {
				continue
			}
			if code, ok := e.codeOn(day); ok {
				return match{i, last + 1, code, false}, true
			}
		}
	}
	return match{}, false
}

func anyTaken(taken []bool) bool {
	for _, t := range taken {
		if t {
			return true
		}
	}
	return false
}

// otherState reports whether a word is the name of a state or place of its own,
// and not one of the state that its stem names: "Nigeria" is not of Niger.
func otherState(word, stem string) bool {
	country := func(w string) string {
		w = titled(w)
		if s, ok := lexicon.StateByWord(w); ok {
			return s.State.Code
		}
		if p, ok := lexicon.PlaceByName(w); ok {
			return p.Country
		}
		return ""
	}
	own := country(word)
	return own != "" && own != country(stem)
}

// titled is a key as running text writes a name: "South Korean".
func titled(key string) string {
	b := []rune(strings.ToLower(key))
	for i, r := range b {
		if i == 0 || b[i-1] == ' ' || b[i-1] == '.' {
			b[i] = unicode.ToUpper(r)
		}
	}
	return string(b)
}
