package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// within is the actor whose name the words of an unlinked source end with, after
// nothing but a title: "Transport Minister Ilse Vandermeer".
func within(r *readout.Record, s readout.Span) *readout.Actor {
	source := r.Text(s)
	for i := range r.Actors {
		a := &r.Actors[i]
		before, ok := strings.CutSuffix(source, a.Name)
		if !ok || a.Name == "" || !byName(a) || before != "" && !strings.HasSuffix(before, " ") {
			continue
		}
		title := true
		for _, w := range words.In(before, readout.Span{End: len(before)}) {
			title = title && (!words.Function(w.Form) || w.Form == "the" || w.Form == "mr" || w.Form == "ms" || w.Form == "mrs")
		}
		if title && !strings.ContainsAny(before, "'’") {
			return a
		}
	}
	return nil
}

// read makes do with the words of a source that nothing was linked to: a name
// within it names the speaker.
func (sp *Speaker) read(r *readout.Record, s readout.Span) {
	if name := personIn(r, s); !name.Empty() {
		sp.Name, sp.Kind = r.Text(name), readout.Person
		sp.office = stems(r.Text(readout.Span{Start: s.Start, End: name.Start}))
		return
	}
	for _, n := range namesIn(r, s) {
		switch {
		case n.Type == readout.OrganisationName && n.Span.End == s.End:
			// Not "an official of the Ruritanian Red Cross".
			if before := stems(r.Text(readout.Span{Start: s.Start, End: n.Span.Start})); len(before) == 0 {
				sp.Name, sp.Kind = r.Text(n.Span), readout.Organisation
			}
		case n.Type == readout.StateName && n.Span == s:
			sp.Name, sp.Kind = r.Text(n.Span), readout.State
		}
	}
	if sp.Name == "" {
		sp.Name = bodyName(r, s)
	}
}

// namesIn are the names within a span, in order.
func namesIn(r *readout.Record, s readout.Span) []readout.Name {
	from, _ := slices.BinarySearchFunc(r.Names, s.Start, func(n readout.Name, at int) int { return n.Span.Start - at })
	to := from
	for to < len(r.Names) && s.Contains(r.Names[to].Span) {
		to++
	}
	return r.Names[from:to]
}

// personIn is the one person whom a source names, by whatever stands around:
// "Uganda's fisheries minister, Ruth Nakato". It is empty where there are
// several, and where the name only says whose somebody is: "an aide to Ms
// Nakato", "Mr. Okello's lawyer".
func personIn(r *readout.Record, s readout.Span) readout.Span {
	var found readout.Span
	for _, n := range namesIn(r, s) {
		if n.Type != readout.PersonName {
			continue
		}
		if !found.Empty() {
			return readout.Span{}
		}
		found = n.Span
	}
	if found.Empty() {
		return found
	}
	after := r.Document.Text[found.End:s.End]
	if strings.HasPrefix(after, "'s") || strings.HasPrefix(after, "’s") {
		return readout.Span{}
	}
	before := words.In(r.Document.Text, readout.Span{Start: s.Start, End: found.Start})
	apposed := strings.HasSuffix(strings.TrimSpace(r.Document.Text[s.Start:found.Start]), ",")
	for i, w := range before {
		switch w.Form {
		case "of", "to", "for", "with", "by", "from", "who", "and", "as", "in":
			if !apposed || i == len(before)-1 || w.Form == "and" {
				return readout.Span{}
			}
		}
	}
	return found
}

// describe takes the head noun, the states and the rest of an unnamed source.
func (sp *Speaker) describe(phrase string) {
	if o := officeOf(phrase); o != "" {
		phrase = o
	}
	ws := words.In(phrase, readout.Span{End: len(phrase)})
	after := false // the head noun's "of"
	field := false // and it is "of", not "in"
	for i := 0; i < len(ws); i++ {
		if i > 0 && sp.head != "" && strings.ContainsAny(phrase[ws[i-1].Span.End:ws[i].Span.Start], ",;(") {
			break
		}
		if code, n := words.State(phrase, ws, i); n > 0 {
			if sp.Country == "" {
				sp.Country = code
			}
			if sp.told == "" {
				sp.told = code
			}
			i += n - 1
			continue
		}
		f := ws[i].Form
		if f == "who" || f == "of" || f == "in" || f == "at" || f == "from" || f == "for" || f == "with" || f == "familiar" || f == "close" {
			if sp.head != "" {
				after = f == "of" || f == "for" || f == "in" || f == "at"
				if !after {
					break
				}
				field = f == "of"
			}
			continue
		}
		if after {
			if !words.Function(f) && !numeral(f) {
				sp.of = append(sp.of, words.Stem(f))
				if field && f != "affairs" {
					sp.field = append(sp.field, words.Stem(f))
				}
			}
			continue
		}
		if words.Function(f) || words.Pronoun(f) || numeral(f) {
			continue
		}
		if sp.head != "" {
			sp.office = append(sp.office, sp.head)
		}
		sp.head, sp.noun = words.Stem(f), f
		sp.plural = strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "ss")
	}
}
