package name

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// title is the title that starts at word i, with what may stand before it
// ("Deputy", "Former"), and the index behind it; nil where none starts there.
func (d *document) title(l *line, i int) (*lexicon.Title, int) {
	if t, end := d.portfolio(l, i); t != nil {
		return t, end
	}
	start := i
	for start < len(l.words)-1 && capitalised(l.words[start]) && lexicon.TitleModifier(l.words[start].text) && start-i < 2 {
		start++
	}
	for ; start >= i; start-- {
		longest := lexicon.TitleStart(l.words[start].text)
		if longest == 0 {
			longest = lexicon.TitleStart(strings.TrimSuffix(l.words[start].text, "s"))
		}
		if longest == 0 {
			continue
		}
		last := start
		for last+1 < len(l.words) && last-start < 5 && l.words[last+1].span.End-l.words[start].span.Start <= longest+4 {
			last++
		}
		for ; last >= start; last-- {
			if !capitalised(l.words[last]) {
				continue
			}
			key := d.key(l, start, last+1)
			t := lexicon.TitleByWords(key)
			if singular, ok := strings.CutSuffix(key, "s"); ok && t == nil && len(singular) > 4 {
				if t = lexicon.TitleByWords(singular); t != nil && t.Courtesy {
					t = nil // "Senators", "Presidents", not "Fathers"
				}
			}
			if t == nil {
				continue
			}
			end := last + 1
			if end < len(l.words) && l.words[end].text == "." && abbreviatedTitle(l.words[last].text) {
				end++
			}
			return t, end
		}
	}
	return nil, i
}

// portfolio is a minister's or secretary's title by its field, "Fisheries
// Minister", that starts at word i, and the index behind it.
func (d *document) portfolio(l *line, i int) (*lexicon.Title, int) {
	for end := i + 1; end < min(i+4, len(l.words)) && l.words[end].shape == capital && l.words[end-1].shape == capital; end++ {
		switch l.words[end].text {
		case "Minister", "Ministers", "Secretary", "Commissioner":
			if to, _ := d.lookup(l, i); to > i {
				return nil, i
			}
			if w := l.words[i]; function[strings.ToLower(w.text)] || lexicon.TitleModifier(w.text) {
				return nil, i
			}
			return lexicon.TitleByWords(strings.TrimSuffix(d.key(l, i, end+1), "s")), end + 1
		}
	}
	return nil, i
}

// abbreviatedTitle reports whether a tokenizer may have cut the full stop from
// a title.
func abbreviatedTitle(s string) bool { return len(s) <= 4 && !strings.HasSuffix(s, ".") }

// titledPerson reports whether a name of the lexicon behind a title is a
// person's: "Foreign Minister Israel Katz", "Mr. Jordan".
func (d *document) titledPerson(l *line, i, end int, e entry, t *lexicon.Title) bool {
	if t.Courtesy {
		return true
	}
	if end != i+1 || e.kind == readout.OrganisationName || e.kind == readout.NationalityName {
		return false
	}
	return end < len(l.words) && l.words[end].shape == capital && !organisationHeads[l.words[end].text]
}

// surnameAsTitle reports whether a word that could be a title is the last word
// of a person's name: "Justin Chancellor", "Ruth Marshal".
func (d *document) surnameAsTitle(l *line, i, at, to int, title *lexicon.Title) bool {
	if to < len(l.words) && capitalised(l.words[to]) {
		return false
	}
	_, given := lexicon.GivenName(l.words[i].text)
	return (given || title != nil || titleSurnames[l.words[at].text]) && (at == i+1 || at == i+2 && given) && to == at+1 && l.words[at].shape == capital
}

// titleSurnames are titles that are common surnames.
var titleSurnames = set(`King Prince Major Bishop Pope Justice Judge Marshal Dean Chancellor Duke Earl Baron Count Master Sheriff Abbot Shah Sultan Page`)
