package name

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// scan finds the names of a line of running text, from left to right.
func (d *document) scan(l *line) {
	title := (*lexicon.Title)(nil) // the title that ends right before i
	for i := 0; i < len(l.words); {
		w := l.words[i]
		if end, kind := d.pattern(l, i); end > i {
			d.add(l, i, end, kind, evidence{})
			i, title = end, nil
			continue
		}
		if !capitalised(w) {
			if !(w.text == "." && title != nil) {
				title = nil
			}
			i++
			continue
		}
		if postal[w.text] && i > 0 && (l.words[i-1].text == "," || l.words[i-1].text == "(") {
			end := i + 1
			d.add(l, i, end, readout.LocationName, evidence{})
			i, title = end, nil
			continue
		}
		if end := d.dateline(l, i); end > i {
			i, title = end, nil
			continue
		}
		known, e := d.lookup(l, i)
		if known > i && title == nil && extends(e) {
			// "New Jersey" + "Department of ...", "Liberal Party" + "of Estonia"
			if end := d.organisation(l, i); end > known {
				d.add(l, i, end, readout.OrganisationName, evidence{})
				i = end
				continue
			}
		}
		if known > i+1 && title == nil && !d.personOverride(l, i, known) {
			i = d.addKnown(l, i, known, e)
			continue
		}
		if t, end := d.title(l, i); t != nil && !(w.text == "Justice" && d.organisation(l, i) > i+2) {
			title = t
			i = end
			continue
		}
		if title == nil || !title.Courtesy {
			if end := d.organisation(l, i); end > i {
				d.add(l, i, end, readout.OrganisationName, evidence{})
				i, title = end, nil
				continue
			}
		}
		if known > i && !(title != nil && d.titledPerson(l, i, known, e, title)) && !d.personOverride(l, i, known) && d.credible(l, i, known, e) {
			i, title = d.addKnown(l, i, known, e), nil
			continue
		}
		i, title = d.unknown(l, i, title), nil
	}
}

// dateline adds the place in capitals that a report starts with, "VALMIERA,
// Latvia (AP) -", and gives the index behind it; i where there is none.
func (d *document) dateline(l *line, i int) int {
	if i != 0 || l.words[0].shape != upper || len(l.words[0].text) < 4 {
		return i
	}
	end := 1
	for end < len(l.words) && l.words[end].shape == upper && end < 4 {
		end++
	}
	dashed := false
	for k := end; k < min(end+9, len(l.words)); k++ {
		switch l.words[k].text {
		case "—", "–", "-", "--":
			dashed = true
		}
	}
	if end >= len(l.words) || !dashed {
		return i
	}
	switch l.words[end].text {
	case ",", "(", "—", "–", "-", "--", "/":
		d.found = append(d.found, find{span: d.span(l, 0, end), text: d.key(l, 0, end), kind: readout.LocationName})
		return end
	}
	return i
}

// extends reports whether a name of the lexicon may be the start of a longer
// one.
func extends(e entry) bool {
	return e.kind != readout.NationalityName && e.kind != readout.EventName || e.state
}

func capitalised(w word) bool { return w.shape == capital || w.shape == upper }

// addKnown adds a name of the lexicon, lengthened where the next word says that
// it is part of a longer one ("Kharkiv" + "Region"), and gives the index behind.
func (d *document) addKnown(l *line, i, end int, e entry) int {
	if e.kind == readout.LocationName || e.kind == readout.StateName {
		if end < len(l.words) && l.words[end].shape == capital {
			switch next := l.words[end].text; {
			case placeHeads[next]:
				d.add(l, i, end+1, readout.LocationName, evidence{})
				return end + 1
			case facilityHeads[next]:
				d.add(l, i, end+1, readout.FacilityName, evidence{})
				return end + 1
			case eventHeads[next]:
				d.add(l, i, end+1, readout.EventName, evidence{})
				return end + 1
			}
		}
	}
	if outlet := lexicon.OutletByName(d.key(l, i, end)); outlet != nil && lexicon.OutletNeedsArticle(d.key(l, i, end)) {
		if i == 0 || !strings.EqualFold(l.words[i-1].text, "the") {
			if lexicon.OrganisationByName(d.key(l, i, end)) == nil {
				return end
			}
		}
	}
	d.add(l, i, end, e.kind, evidence{})
	return end
}

// credible reports whether a name of one word that is also a common word, at
// the start of a sentence, is meant as a name.
func (d *document) credible(l *line, i, end int, e entry) bool {
	w := l.words[i]
	if end > i+1 {
		return true
	}
	low := strings.ToLower(w.text)
	if w.shape == upper {
		// "US", "WHO", "IS": not where the line has no other small words, which
		// mannerOf has seen to.
		return true
	}
	if w.opened && (function[low] || common[low] || d.small[low]) {
		return d.inner[w.text] > 0 || e.state && !d.small[low]
	}
	return true
}
