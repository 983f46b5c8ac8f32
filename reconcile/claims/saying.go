package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// reckons are stems of verbs by which a body gives a figure of its own.
var reckons = stemSet("count put estimate tally register record number calculate reckon tot list")

// reckoned makes a statement of "the Red Crescent counted 70 dead".
func (d *doings) reckoned(s *statement, c *clause) {
	s.deed = false
	at := *s.at
	at.Cue = c.tokens[c.head].Span
	at.Content = behind(d.record, s.at.Content, at.Cue.End)
	for _, content := range listed(d.record, at.Content) {
		part, one := *s, at
		one.Content = content
		part.at = &one
		d.keep(&part)
	}
}

// behind is what of the spans stands behind an offset.
func behind(r *readout.Record, spans []readout.Span, start int) []readout.Span {
	var all []readout.Span
	for _, p := range spans {
		if p.Start = max(p.Start, start); !p.Empty() {
			all = append(all, trimmed(r, p))
		}
	}
	return all
}

// listed cuts what is given at several figures: "the dead at 70, and the injured
// at 200".
func listed(r *readout.Record, content []readout.Span) [][]readout.Span {
	if len(content) != 1 {
		return [][]readout.Span{content}
	}
	first, second, ok := strings.Cut(content[0].In(r.Document.Text), ", and ")
	if !ok || !hasNumber(first) || !hasNumber(second) {
		return [][]readout.Span{content}
	}
	at := content[0].Start
	return [][]readout.Span{{{Start: at, End: at + len(first)}}, {{Start: content[0].End - len(second), End: content[0].End}}}
}

func hasNumber(s string) bool {
	return slices.ContainsFunc(words.In(s, readout.Span{End: len(s)}), func(w words.Word) bool { return numeral(w.Form) })
}

// said makes a statement of somebody's saying that no Attribution has: "Envoys
// agreed to a truce, the minister said".
func (d *doings) said(s *statement, c *clause, all []clause) {
	at := *s.at
	at.Cue, at.Content = c.tokens[c.head].Span, c.complement()
	for k := range all {
		o := &all[k]
		if o.head == c.tokens[c.head].Head && o.head < c.head && c.doer.Start > o.tokens[o.head].Span.End {
			if at.Content = o.spans(); len(at.Content) == 0 {
				continue
			}
			last := d.found[max(0, len(d.found)-len(all)):]
			if i := slices.IndexFunc(last, func(t *statement) bool { return t.deed && len(t.at.Content) > 0 && t.at.Content[0] == at.Content[0] }); i >= 0 {
				d.found = slices.Delete(d.found, len(d.found)-len(last)+i, len(d.found)-len(last)+i+1)
			}
		}
	}
	if verb, _ := lexicon.Verb(strings.ToLower(d.record.Text(at.Cue))); len(at.Content) == 0 && verb.Cue != nil && verb.Cue.Has(lexicon.Object) {
		at.Content = behind(d.record, s.at.Content, at.Cue.End)
	}
	if len(at.Content) == 0 {
		return
	}
	s.deed, s.event, s.at = false, "", &at
	d.keep(s)
}

func (d *doings) keep(s *statement) {
	s.together(d.who)
	if s.read(); s.empty() || len(s.at.Content) == 0 || s.speaker.Unknown() {
		return
	}
	s.quoted = quotedWords(s)
	s.standing = standingOf(s)
	d.found = append(d.found, s)
}

// trimmed is a span without white space at its start.
func trimmed(r *readout.Record, s readout.Span) readout.Span {
	for s.Start < s.End && r.Document.Text[s.Start] == ' ' {
		s.Start++
	}
	return s
}
