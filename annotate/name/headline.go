package name

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// scanHeadline finds names in a line whose capitals tell nothing: those of the
// lexicon, and those that the running text of the same document has.
func (d *document) scanHeadline(l *line) {
	for i := 0; i < len(l.words); {
		w := l.words[i]
		if end, kind := d.pattern(l, i); end > i {
			d.add(l, i, end, kind, evidence{})
			i = end
			continue
		}
		if !capitalised(w) {
			i++
			continue
		}
		if end := d.seen(l, i); end > i {
			i = end
			continue
		}
		if l.manner == shouted {
			i = d.shout(l, i)
			continue
		}
		if t, to := d.title(l, i); t != nil && t.Courtesy && to < len(l.words) && capitalised(l.words[to]) {
			d.add(l, to, to+1, readout.PersonName, evidence{})
			i = to + 1
			continue
		}
		if end, e := d.lookup(l, i); end > i && (end > i+1 || w.shape == upper || !plain(w.text) && !d.small[strings.ToLower(w.text)]) && !d.personOverride(l, i, end) {
			i = d.addKnown(l, i, end, e)
			continue
		}
		if _, given := lexicon.GivenName(w.text); given && i+1 < len(l.words) && l.words[i+1].shape == capital && !plain(l.words[i+1].text) && !d.small[strings.ToLower(l.words[i+1].text)] {
			end := i + 2
			d.add(l, i, end, readout.PersonName, evidence{})
			i = end
			continue
		}
		i++
	}
}

// seen adds the longest name at word i that running text of the document has,
// and gives the index behind it, i where there is none.
func (d *document) seen(l *line, i int) int {
	for end := min(i+6, len(l.words)); end > i; end-- {
		if !capitalised(l.words[end-1]) {
			continue
		}
		key := d.key(l, i, end)
		kind, ok := d.kinds[key]
		if !ok && end == i+1 && d.surnames[key] && !plain(key) {
			kind, ok = readout.PersonName, true
		}
		if ok && kind != "" && kind != readout.DateName {
			d.found = append(d.found, find{span: d.span(l, i, end), text: key, kind: kind})
			return end
		}
	}
	return i
}

// shout adds the name of the lexicon, written in capitals, that starts at word
// i, and gives the index behind.
func (d *document) shout(l *line, i int) int {
	for end := min(i+5, len(l.words)); end > i; end-- {
		name, ok := capitals()[strings.ToUpper(d.key(l, i, end))]
		if !ok || end == i+1 && plain(l.words[i].text) {
			continue
		}
		d.found = append(d.found, find{span: d.span(l, i, end), text: name, kind: known().entries[name].kind})
		return end
	}
	return i + 1
}
