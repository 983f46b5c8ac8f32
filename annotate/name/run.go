package name

import (
	"strings"
	"unicode/utf8"

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

// personOverride reports whether words that the lexicon has for a place belong
// to a person: "Jordan Peterson", "Michael Jordan" is seen at its first word.
func (d *document) personOverride(l *line, i, end int) bool {
	if end != i+1 {
		return false
	}
	_, given := lexicon.GivenName(l.words[i].text)
	if !given && !placeAndGiven[l.words[i].text] {
		return false
	}
	if end >= len(l.words) || l.words[end].shape != capital {
		return false
	}
	next := l.words[end].text
	if placeHeads[next] || facilityHeads[next] || organisationHeads[next] || eventHeads[next] {
		return false
	}
	if t, _ := d.title(l, end); t != nil {
		return false
	}
	if to, _ := d.lookup(l, end); to > end && !placeAndGiven[next] {
		return false
	}
	return !common[strings.ToLower(next)]
}

// placeAndGiven are places that are given names as well.
var placeAndGiven = set(`Jordan Chad Georgia Israel Sofia Santiago Salvador Austin Houston Dakota Savannah Carolina Milan Kent Darwin Troy
Devon Brooklyn Paris Chelsea Florence Victoria Virginia Kenya India Sydney Lima Medina Ferguson Lincoln Madison Jackson
Tripoli Aden Male Malta Bor Gori Osh Isfahan Jos Hue Split Nice Hama Van Gao`)

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

// unknown reads a run of capitalised words that the lexicon does not know as a
// whole, adds a name where it is one, and gives the index behind.
func (d *document) unknown(l *line, i int, title *lexicon.Title) int {
	start := i
	if title == nil {
		start = d.skipOpening(l, i)
		if start > i {
			return start
		}
	}
	end := i + 1
	if dated(l.words[i].text) {
		return end
	}
	for end < len(l.words) {
		w := l.words[end]
		switch {
		case capitalised(w):
			if t, to := d.title(l, end); t != nil && !d.surnameAsTitle(l, i, end, to, title) {
				return d.person(l, i, end, title)
			}
			if dated(w.text) {
				return d.person(l, i, end, title)
			}
			if to, e := d.lookup(l, end); to > end {
				if to > end+1 || title == nil && !d.surnamePlace(l, i, end, to) {
					return d.person(l, i, end, title)
				}
				if e.kind == readout.NationalityName {
					return d.person(l, i, end, title)
				}
			}
			end++
		case w.text == "of" && end == i+1 && d.ofKind(l, i) != "":
			if to := d.ofName(l, i, end); to > end {
				d.add(l, i, to, d.ofKind(l, i), evidence{})
				return to
			}
			return d.person(l, i, end, title)
		case connectors[w.text] && end+1 < len(l.words) && capitalised(l.words[end+1]) && l.words[end+1].shape == capital:
			end += 2
		case connectors[w.text] && end+2 < len(l.words) && connectors[l.words[end+1].text] && l.words[end+2].shape == capital:
			end += 3 // "van der Bellen"
		case w.text == "." && utf8.RuneCountInString(l.words[end-1].text) == 1 && end+1 < len(l.words) && l.words[end+1].shape == capital:
			end++ // an initial whose stop was cut off
		case w.text == "&" && end+1 < len(l.words) && capitalised(l.words[end+1]) && !d.givenAt(l, i) && !d.givenAt(l, end+1):
			d.add(l, i, end+2, readout.OrganisationName, evidence{})
			return end + 2
		default:
			return d.person(l, i, end, title)
		}
	}
	return d.person(l, i, end, title)
}

func (d *document) givenAt(l *line, i int) bool {
	_, given := lexicon.GivenName(l.words[i].text)
	return given
}

// ofKind is the kind of name that word i makes with "of", "" where it makes
// none.
func (d *document) ofKind(l *line, i int) readout.NameType {
	switch w := l.words[i].text; {
	case ofPlaces[w]:
		return readout.LocationName
	case ofEvents[w]:
		return readout.EventName
	case ofBodies[w]:
		return readout.OrganisationName
	case ofWorks[w]:
		return readout.WorkName
	}
	return ""
}

// ofName is the index behind the capitalised words that follow "of" at word of,
// and of where none do.
func (d *document) ofName(l *line, i, of int) int {
	k := of + 1
	if k < len(l.words) && l.words[k].text == "the" {
		k++
	}
	end := k
	for end < len(l.words) && capitalised(l.words[end]) && end-k < 4 {
		if t, _ := d.title(l, end); t != nil {
			break
		}
		end++
	}
	if end == k {
		return of
	}
	return end
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

// surnamePlace reports whether a place behind i ends a person's name:
// "Tom Holland", "Michael Jordan".
func (d *document) surnamePlace(l *line, i, at, to int) bool {
	_, given := lexicon.GivenName(l.words[i].text)
	return given && at == i+1 && to == at+1
}

// skipOpening steps over words that have a capital only because a sentence
// starts with them.
func (d *document) skipOpening(l *line, i int) int {
	w := l.words[i]
	low := strings.ToLower(w.text)
	if w.shape == upper {
		if function[low] {
			return i + 1
		}
		return i
	}
	if low == "i" {
		return i + 1
	}
	if function[low] {
		return i + 1
	}
	if !w.opened {
		return i
	}
	next := i + 1
	follows := next < len(l.words) && capitalised(l.words[next])
	if _, given := lexicon.GivenName(w.text); given && (follows || d.inner[w.text] > 0) {
		return i
	}
	if common[low] || d.small[low] {
		if d.inner[w.text] > 0 && !common[low] {
			return i
		}
		return i + 1
	}
	if d.inner[w.text] > 0 {
		return i
	}
	if lexicon.RoleByNoun(low) != nil || strings.HasSuffix(low, "ly") && !follows || strings.HasSuffix(low, "ing") && !follows {
		return i + 1
	}
	// Alone at the start: settle decides by what the rest of the text tells.
	return i
}
