package name

import (
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

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
