package name

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

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
