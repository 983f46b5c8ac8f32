package name

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// evidence counts what speaks for each kind of an unknown name.
type evidence struct {
	person, organisation, location, none int
}

func (e *evidence) plus(o evidence) {
	e.person += o.person
	e.organisation += o.organisation
	e.location += o.location
	e.none += o.none
}

// weigh is the evidence that the words and their neighbours give.
func (d *document) weigh(l *line, i, end int) evidence {
	var e evidence
	first, last, count := l.words[i], l.words[end-1], end-i
	before, after := "", ""
	if i > 0 {
		before = l.words[i-1].text
	}
	if end < len(l.words) {
		after = l.words[end].text
	}
	switch strings.ToLower(before) {
	case "in":
		if count == 1 {
			e.location += 2
		}
		e.location += 2
	case "at":
		e.location++
		e.organisation++
	case "near", "outside", "across", "throughout", "around", "towards", "toward", "north", "south", "east", "west", "inside":
		e.location += 3
	case "to", "from":
		e.location++
	case "the":
		e.organisation += 2
		e.person -= 3
	case "by", "with", "and", "told", "killed", "met":
		e.person++
	case "of":
		e.location++
		if i > 1 {
			if r := lexicon.RoleByNoun(l.words[i-2].text); r != nil && r.Kind == lexicon.PersonRole {
				e.location += 2 // "the mayor of"
			}
		}
	case "a", "an":
		e.none += 2
	}
	if r := lexicon.RoleByNoun(after); r != nil && (r.Plural || r.Kind != lexicon.PersonRole) {
		e.person -= 3
		e.organisation++
	}
	if i > 0 && end < len(l.words) && quoteMark(before) && quoteMark(after) {
		e.none += 3
		e.person -= 2
	}
	if strings.ContainsAny(d.key(l, i, end), "0123456789") {
		e.person -= 5
		e.none++
	}
	if r := lexicon.RoleByNoun(before); r != nil && !r.Plural {
		switch {
		case r.Kind == lexicon.PersonRole && first.shape != upper:
			e.person += 5
		case r.Kind == lexicon.OutletRole || r.Kind == lexicon.BodyRole:
			e.organisation += 5
		}
	}
	if lexicon.TitleStart(before) > 0 && before != "" && lexicon.TitleByWords(before) != nil {
		e.person += 4
	}
	switch {
	case speaks[after]:
		e.person += 3
		e.organisation++
		if end+2 < len(l.words) && l.words[end+1].text == "it" && intends[l.words[end+2].text] {
			e.organisation += 4 // "said it would appeal"
		}
	case after == "," && end+1 < len(l.words):
		switch next := l.words[end+1]; {
		case next.shape == numeric && len(next.text) <= 2:
			e.person += 5
		case next.text == "who":
			e.person += 5
		case next.text == "where":
			e.location += 4
		}
		if next := l.words[end+1]; capitalised(next) && (i == 0 || !nameish(before)) {
			if to, e2 := d.lookup(l, end+1); to > end+1 && (e2.kind == readout.StateName || e2.kind == readout.LocationName) || postal[next.text] {
				e.location += 5 // "Sarasota, Florida"
			}
		}
		for k := end + 1; k < min(end+4, len(l.words)) && capitalised(l.words[k]); k++ {
			if t, _ := d.title(l, k); t != nil && !t.Courtesy {
				e.person += 5
				break
			}
		}
		if end+3 < len(l.words) && (l.words[end+1].text == "a" || l.words[end+1].text == "the") {
			for k := end + 2; k < min(end+6, len(l.words)); k++ {
				if r := lexicon.RoleByNoun(l.words[k].text); r != nil && !r.Plural {
					switch r.Kind {
					case lexicon.PersonRole:
						e.person += 3
					case lexicon.BodyRole:
						e.organisation++
					}
					break
				}
			}
		}
	case after == "(" && end+2 < len(l.words) && l.words[end+1].shape == upper:
		e.organisation += 3
	case after == "-based" || after == "-" && end+1 < len(l.words) && (l.words[end+1].text == "based" || l.words[end+1].text == "born"):
		e.location += 3
	case placeNoun[after]:
		e.location += 4
	case bodyNoun[after]:
		e.organisation += 4
	}
	if first.shape == upper && count == 1 {
		e.organisation += 4
		if strings.HasSuffix(first.text, ".") && len(first.text) < 3 {
			e.none += 4
		}
	}
	if placeFronts[first.text] && count > 1 {
		e.location += 3
	}
	low := strings.ToLower(last.text)
	for _, s := range placeSuffixes {
		if strings.HasSuffix(low, s) && len(low) > len(s)+1 {
			e.location += 2
		}
	}
	for _, s := range personSuffixes {
		if strings.HasSuffix(low, s) && len(low) > len(s)+1 {
			e.person += 2
			break
		}
	}
	if count == 2 || count == 3 {
		e.person++
		if common[low] || d.small[low] {
			e.person -= 3
			e.organisation++
		}
		if common[strings.ToLower(first.text)] || d.small[strings.ToLower(first.text)] {
			e.person -= 2
			e.organisation++
		}
	}
	if count > 4 {
		e.organisation += 2
	}
	if nobody[first.text] && count == 1 {
		e.none += 9
	}
	if count == 1 {
		if _, given := lexicon.GivenName(first.text); given {
			e.person += 2
		}
		if first.opened && d.inner[first.text] == 0 {
			e.none += 2
		}
		if first.shape == capital && d.small[strings.ToLower(first.text)] {
			e.none += 2
		}
		if organisationHeads[first.text] {
			e.none += 6
		}
		if lexicon.RoleByNoun(strings.ToLower(first.text)) != nil || common[strings.ToLower(first.text)] {
			e.none += 4
		}
	}
	return e
}

// nameish reports whether the word before a comma's name makes a list of it.
func nameish(s string) bool { return s == "," || s == "and" }

func quoteMark(s string) bool {
	switch s {
	case "\"", "“", "”", "‘", "’", "'", "``", "''", "«", "»":
		return true
	}
	return false
}

// placeNoun and bodyNoun are common nouns that say of a name before them what it
// is.
var (
	placeNoun = set(`district province region village city town county airport state border peninsula river valley island islands governorate
suburb neighborhood neighbourhood port harbour harbor mountains coast temple mosque church monastery square bridge base camp dam prison prefecture oblast municipality canton`)
	bodyNoun = set(`party newspaper agency magazine group company movement bank firm corporation ministry militia network foundation website
faction bloc airline university programme`)
)

var speaks = set(`said says told tells added adds asked wrote writes argued noted insisted warned explained tweeted recalled
replied thinks believes claimed denied stressed announced`)

// intends are the verbs behind which "it" is whoever speaks, not a dummy.
var intends = set(`would will had has plans planned expects expected intends intended operates runs owns owned does did`)

var placeSuffixes = []string{"stan", "grad", "gorod", "burg", "burgh", "ville", "abad", "pur", "land", "shire", "ford", "ton", "town", "istan", "polis", "sk", "bad", "hausen", "dorf", "wick"}

var personSuffixes = []string{"enko", "ov", "ova", "ev", "eva", "ski", "sky", "skyy", "skiy", "skaya", "vich", "vych", "ian", "yan", "dze", "shvili", "ić", "ic", "son", "sen", "ez", "wala", "oglu", "oğlu", "escu", "opoulos", "akis", "uk", "chuk", "mann", "stein", "berg", "elli", "ini", "witz", "wicz"}
