package name

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// organisation is the index behind an organisation's name that starts at word i
// and is known by its head word: "Belarusian Foreign Ministry", "Center for
// Eastern Studies". It is i where none starts there.
func (d *document) organisation(l *line, i int) int {
	w := l.words[i]
	low := strings.ToLower(w.text)
	if function[low] && w.shape != upper && !ordinal[low] {
		return i
	}
	if w.opened && !organisationHeads[w.text] {
		if _, ok := lexicon.StateByWord(w.text); !ok && !organisationOpeners[low] && (common[low] || d.small[low] || lexicon.RoleByNoun(low) != nil) && d.inner[w.text] == 0 {
			return i
		}
	}
	head, end := -1, i
	for end < len(l.words) && end-i < 14 {
		w := l.words[end]
		if capitalised(w) {
			if end > i && head < 0 {
				if t, to := d.title(l, end); t != nil && to < len(l.words) && !organisationHeads[l.words[to].text] && !organisationHeads[w.text] {
					break
				}
			}
			if end > i && head >= 0 && !d.continues(l, i, end) {
				break
			}
			if organisationHeads[w.text] {
				head = end
			}
			end++
			continue
		}
		next := end + 1
		if next+1 < len(l.words) && l.words[next].text == "the" && (w.text == "of" || w.text == "for" || w.text == "on") {
			next++
		}
		if next >= len(l.words) || !capitalised(l.words[next]) {
			break
		}
		switch {
		case (w.text == "'s" || w.text == "’s" || w.text == "'" || w.text == "’") && possessors[l.words[end-1].text]:
		case (w.text == "of" || w.text == "for" || w.text == "on" || w.text == "to" || w.text == "against") && head >= 0 && d.openHead(l, head):
			if t, _ := d.title(l, next); t != nil || weekdays[l.words[next].text] || months[l.words[next].text] {
				goto done
			}
		case (w.text == "and" || w.text == "&") && (head >= 0 && head < end-1 && d.joins(l, i, head, end) || head < 0 && d.joinsBefore(l, i, next)):
		default:
			goto done
		}
		end = next
	}
done:
	if head < 0 || head == i && end == i+1 && !strongHead[l.words[i].text] {
		return i
	}
	if head == i && end == i+1 && l.words[i].opened && d.inner[l.words[i].text] == 0 {
		return i
	}
	return end
}

var ordinal = set(`first second third last next`)

// strongHead are head words that are a name on their own where they have a
// capital.
var strongHead = set(`Parliament Congress Senate Politburo Presidium Cabinet`)

// continues reports whether the capitalised word at end still belongs to an
// organisation whose head was read: behind a connector it does, and right behind
// the head only where that is no name of its own.
func (d *document) continues(l *line, i, end int) bool {
	before := l.words[end-1]
	if !capitalised(before) {
		return true
	}
	if organisationHeads[l.words[end].text] {
		return true
	}
	if t, _ := d.title(l, end); t != nil {
		return false
	}
	if organisationHeads[before.text] {
		// "Ministry" + "Spokesman", "Bank" + "Pekao", "Party" + "Leader"
		_, given := lexicon.GivenName(l.words[end].text)
		return !given && end-1 == i && lexicon.RoleByNoun(strings.ToLower(l.words[end].text)) == nil
	}
	return true
}

// openHead reports whether the head takes "of" or "for".
func (d *document) openHead(l *line, head int) bool {
	switch l.words[head].text {
	case "News", "Times", "Radio", "TV", "Television", "Daily", "Inc.", "Corp.":
		return false
	}
	return true
}

// joins reports whether "and" at end ties two parts of what the head is for:
// "Center for the Study and Development of ...".
func (d *document) joins(l *line, i, head, end int) bool {
	next := end + 1
	if organisationHeads[l.words[next].text] && next+1 < len(l.words) && !capitalised(l.words[next+1]) {
		return false
	}
	if t, _ := d.title(l, next); t != nil {
		return false
	}
	if to, e := d.lookup(l, next); to > next && e.kind != readout.EventName {
		return false
	}
	_, given := lexicon.GivenName(l.words[next].text)
	return !given
}

// joinsBefore reports whether "and" before word next ties two parts in front of
// a head: "Justice and Development Party".
func (d *document) joinsBefore(l *line, i, next int) bool {
	for k := i; k < next-1; k++ {
		if to, e := d.lookup(l, k); to > k && e.kind != readout.NationalityName {
			return false
		}
	}
	if next-1-i > 2 {
		return false
	}
	if t, _ := d.title(l, i); t != nil && l.words[i].text != "Justice" {
		return false
	}
	if _, given := lexicon.GivenName(l.words[i].text); given {
		return false
	}
	if to, _ := d.lookup(l, next); to > next {
		return false
	}
	for k := next; k < len(l.words) && k < next+3 && capitalised(l.words[k]); k++ {
		if k > next && organisationHeads[l.words[k].text] {
			return true
		}
	}
	return false
}
