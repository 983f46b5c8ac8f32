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

// add notes the words from i to end, exclusive, as a name.
func (d *document) add(l *line, i, end int, kind readout.NameType, e evidence) {
	f := find{span: d.span(l, i, end), text: d.key(l, i, end), kind: kind, evidence: e, single: end == i+1}
	d.found = append(d.found, f)
	if kind != "" {
		if _, settled := d.kinds[f.text]; !settled {
			d.kinds[f.text] = kind
		}
	}
	if kind == readout.PersonName {
		d.surname(l.words[end-1].text)
		if end-i > 1 {
			d.last[l.words[end-1].text] = true
			d.surname(l.words[i].text)
		}
	}
}

// surname notes a word that persons of the text are called by, with the Arabic
// article and without.
func (d *document) surname(w string) {
	d.surnames[w] = true
	if articlePrefixed(w) {
		article, rest, _ := strings.Cut(w, "-")
		d.surnames[rest] = true
		d.surnames[strings.ToUpper(article[:1])+article[1:]+"-"+rest] = true
	}
}

// placed reports whether a word of place stands before the byte at.
func (d *document) placed(at int) bool {
	before := strings.TrimRight(d.text[max(0, at-12):at], " \n")
	i := strings.LastIndexAny(before, " \n")
	switch strings.ToLower(before[i+1:]) {
	case "in", "at", "from", "near", "to", "outside", "around", "across", "of":
		return true
	}
	return false
}

// person adds the unknown words from i to end: as a person's name where a title
// or a given name says so, otherwise with the evidence of its surroundings. It
// gives end back.
func (d *document) person(l *line, i, end int, title *lexicon.Title) int {
	if end == i {
		return i + 1
	}
	last := l.words[end-1].text
	count := end - i
	_, given := lexicon.GivenName(l.words[i].text)
	switch {
	case title != nil && !commonRun(l, i, end):
		d.add(l, i, end, readout.PersonName, evidence{})
	case count > 1 && facilityHeads[last]:
		d.add(l, i, end, readout.FacilityName, evidence{})
	case count > 1 && placeHeads[last]:
		d.add(l, i, end, readout.LocationName, evidence{})
	case count > 1 && eventHeads[last]:
		d.add(l, i, end, readout.EventName, evidence{})
	case count > 1 && workHeads[last]:
		d.add(l, i, end, readout.WorkName, evidence{})
	case count > 1 && l.words[i].text == "Operation":
		d.add(l, i, end, readout.EventName, evidence{})
	case count > 1 && given && count < 6:
		d.add(l, i, end, readout.PersonName, evidence{})
	default:
		d.add(l, i, end, "", d.weigh(l, i, end))
	}
	return end
}

// commonRun reports whether all words of a run are common ones.
func commonRun(l *line, i, end int) bool {
	for _, w := range l.words[i:end] {
		if low := strings.ToLower(w.text); !common[low] && !function[low] {
			return false
		}
	}
	return true
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
suburb neighborhood neighbourhood port harbour harbor mountains coast prefecture oblast municipality canton`)
	bodyNoun = set(`party newspaper agency magazine group company movement bank firm corporation ministry militia network foundation website
faction bloc airline university programme`)
)

var speaks = set(`said says told tells added adds asked wrote writes argued noted insisted warned explained tweeted recalled
replied thinks believes claimed denied stressed announced`)

var placeSuffixes = []string{"stan", "grad", "gorod", "burg", "burgh", "ville", "abad", "pur", "land", "shire", "ford", "ton", "town", "istan", "polis", "sk", "bad", "hausen", "dorf", "wick"}

var personSuffixes = []string{"enko", "ov", "ova", "ev", "eva", "ski", "sky", "skyy", "skiy", "skaya", "vich", "vych", "ian", "yan", "dze", "shvili", "ić", "ic", "son", "sen", "ez", "wala", "oglu", "oğlu", "escu", "opoulos", "akis", "uk", "chuk", "mann", "stein", "berg", "elli", "ini", "witz", "wicz"}

// settle gives a kind to every find that has none, by the evidence of all its
// places together and by what longer names of the text tell.
func (d *document) settle() {
	sums := make(map[string]*evidence)
	for k, f := range d.found {
		if f.kind == readout.LocationName && f.single && d.surnames[f.text] && !d.placed(f.span.Start) {
			if _, place := lexicon.PlaceByName(f.text); place || d.last[f.text] {
				d.found[k].kind = readout.PersonName // a person's name that a town has as well
			}
		}
		if f.kind != "" {
			continue
		}
		if sums[f.text] == nil {
			sums[f.text] = &evidence{}
		}
		sums[f.text].plus(f.evidence)
	}
	// Longer names first: they tell the surnames that single words may be.
	for round := range 2 {
		for k := range d.found {
			f := &d.found[k]
			if f.kind != "" || f.single != (round == 1) {
				continue
			}
			f.kind = d.decide(f.text, f.single, *sums[f.text])
			if f.kind != "" {
				d.kinds[f.text] = f.kind
			}
			if f.kind == readout.PersonName && !f.single {
				words := strings.Fields(f.text)
				d.surname(words[len(words)-1])
				d.last[words[len(words)-1]] = true
			}
		}
	}
}

// decide is the kind of an unknown name, "" where it is none.
func (d *document) decide(text string, single bool, e evidence) readout.NameType {
	if kind, ok := d.kinds[text]; ok {
		return kind
	}
	if single && d.surnames[text] {
		return readout.PersonName
	}
	best := max(e.person, e.organisation, e.location)
	if e.none > best {
		return ""
	}
	switch {
	case e.location == best && best > 0:
		return readout.LocationName
	case e.person == best && best > 0:
		return readout.PersonName
	case e.organisation == best && best > 0:
		return readout.OrganisationName
	case single:
		return "" // nothing speaks for any kind
	}
	return readout.OrganisationName
}
