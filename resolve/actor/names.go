package actor

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// takeNames takes the Names of the Record as far as they fit the text, puts
// those right of which the lexicon knows better what they are, and adds states,
// nationalities and agencies that were missed. The Record keeps its own.
func (x *reading) takeNames() {
	end := 0
	for _, n := range x.r.Names {
		if n.Span.Start < end || n.Span.Empty() || n.Span.End > len(x.text) {
			continue
		}
		switch n.Type {
		case readout.DateName, readout.TimeName, readout.MoneyName, readout.QuantityName:
			continue // nobody
		}
		if x.fieldOfOffice(n) {
			continue
		}
		if n = x.corrected(n); !n.Span.Empty() {
			if k := len(x.names) - 1; k >= 0 && x.goesOn(x.names[k], n) {
				x.names[k].Span.End = n.Span.End
			} else {
				x.names = append(x.names, n)
			}
			end = n.Span.End
		}
	}
	x.assign()
	x.include(x.missed())
	x.retypeBodies()
	x.assign()
	x.extendOutlets()
	x.include(x.missedBodies())
	x.retypeShort()
	x.include(x.missedShort())
	x.include(x.missedSources())
	x.who = make([]*somebody, len(x.names))
	x.left = make([]facts, len(x.names))
	x.beside = make([][3]stretch, len(x.names))
}

// assign gives every token the name that it is part of.
func (x *reading) assign() {
	n := 0
	for i := range x.tokens {
		t := &x.tokens[i]
		for n < len(x.names) && x.names[n].Span.End <= t.span.Start {
			n++
		}
		t.name = -1
		if n < len(x.names) && x.names[n].Span.Overlaps(t.span) {
			t.name = n
		}
	}
}

// corrected is the name with the span and type that the lexicon tells for it.
func (x *reading) corrected(n readout.Name) readout.Name {
	text := n.Span.In(x.text)
	if rest, ok := strings.CutPrefix(text, "the "); ok {
		n.Span.Start += len(text) - len(rest)
		text = rest
	} else if rest, ok := strings.CutPrefix(text, "The "); ok && rest != "Hague" && rest != "Gambia" && rest != "Paper" {
		n.Span.Start += len(text) - len(rest)
		text = rest
	}
	if at := behindInitial(text); at > 0 {
		n.Span.Start += at
		n.Type, text = readout.OrganisationName, text[at:]
	}
	switch n.Type {
	case readout.PersonName:
		if !strings.ContainsAny(text, " \n") && x.articled(n.Span.Start) && !x.capitalAt(n.Span.End) {
			if _, state := lexicon.StateByWord(text); !state && lexicon.OutletByName(text) == nil && lexicon.OrganisationByName(text) == nil {
				n.Type = readout.NationalityName // "the Sherpa": of some people or party
				return n
			}
		}
		if len(text) > 3 && len(text) < 7 && !strings.ContainsAny(text, " \n") && lexicon.OrganisationByName(strings.ToUpper(text)) != nil {
			if _, given := lexicon.GivenName(text); !given {
				n.Type = readout.OrganisationName
				return n
			}
		}
		if !strings.ContainsAny(text, " \n") && x.placedAt(n.Span.Start) {
			if _, given := lexicon.GivenName(text); !given {
				n.Type = readout.LocationName // "near Gao"
				return n
			}
		}
		n.Span.End -= len(text) - len(withoutLetters(text))
		text = n.Span.In(x.text)
		n.Span.Start += len(text) - len(withoutTitle(text))
		text = n.Span.In(x.text)
		if strings.ContainsAny(text, " \n") {
			if corporate(text) {
				n.Type = readout.OrganisationName
				return n
			}
			if lexicon.OrganisationByName(text) != nil || lexicon.OutletByName(text) != nil {
				n.Type = readout.OrganisationName
			} else if w, ok := lexicon.StateByWord(text); ok && w.Sense == lexicon.StateByCapital {
				n.Type = readout.LocationName
			}
			return n
		}
		if w, ok := lexicon.StateByWord(text); ok {
			if _, given := lexicon.GivenName(text); !given {
				switch w.Sense {
				case lexicon.StateByName:
					n.Type = readout.StateName
				case lexicon.StateByCapital:
					n.Type = readout.LocationName
				case lexicon.StateByAdjective, lexicon.StateByPeople:
					n.Type = readout.NationalityName
				}
				return n
			}
		}
		if _, given := lexicon.GivenName(text); !given && lexicon.OutletByName(text) != nil && !lexicon.OutletNeedsArticle(text) {
			n.Type = readout.OrganisationName
		}
	case readout.LocationName, readout.OrganisationName, readout.StateName, readout.NationalityName, readout.FacilityName:
		if n.Type == readout.OrganisationName && len(text) > 3 && strings.ToUpper(text) == text && lexicon.OrganisationByName(text) == nil && placeCode(text) != "" {
			n.Type = readout.LocationName // the town of a dateline
			return n
		}
		if w, ok := lexicon.StateByWord(text); ok {
			switch {
			case w.Sense == lexicon.StateByName && n.Type != readout.NationalityName:
				n.Type = readout.StateName
			case w.Sense == lexicon.StateByAdjective || w.Sense == lexicon.StateByPeople:
				n.Type = readout.NationalityName
			case w.Sense == lexicon.StateByCapital && n.Type != readout.NationalityName:
				n.Type = readout.LocationName
			case w.Sense == lexicon.StateBySeat:
				n.Type = readout.OrganisationName
			}
			return n
		}
		if n.Type == readout.OrganisationName && !strings.Contains(text, " ") && x.beforeOffice(n.Span.End) && lexicon.OrganisationByName(text) == nil && strings.ToUpper(text) != text {
			return readout.Name{} // "Energy" of the Energy Minister
		}
		if n.Type != readout.OrganisationName {
			if o := lexicon.OutletByName(text); o != nil && !lexicon.OutletNeedsArticle(text) {
				n.Type = readout.OrganisationName
			}
			return n
		}
		// "Ugandan Fisheries" before "Minister" is no body.
		if first, _, ok := strings.Cut(text, " "); ok && x.beforeOffice(n.Span.End) {
			if w, known := lexicon.StateByWord(first); known && w.Sense <= lexicon.StateByAdjective {
				n.Span.End = n.Span.Start + len(first)
				n.Type = readout.NationalityName
			}
		}
	}
	return n
}

// articled reports whether an article stands right before the byte at.
func (x *reading) articled(at int) bool {
	before := x.text[max(0, at-4):at]
	return before == "the " || before == "The "
}

// capitalAt reports whether a capitalised word follows the byte at, and no stop
// or comma between.
func (x *reading) capitalAt(at int) bool {
	rest := x.text[at:min(len(x.text), at+4)]
	if rest == "" || rest[0] != ' ' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest[1:])
	return unicode.IsUpper(r)
}

// placedAt reports whether a preposition of place stands right before the byte at.
func (x *reading) placedAt(at int) bool {
	before := x.text[max(0, at-8):at]
	for _, p := range [...]string{" near ", " in ", " outside ", " around "} {
		if strings.HasSuffix(before, p) {
			return true
		}
	}
	return false
}

// beforeOffice reports whether "Minister", "Secretary" or "Commissioner" follows
// the byte at.
func (x *reading) beforeOffice(at int) bool {
	rest := strings.TrimLeft(x.text[at:min(len(x.text), at+16)], " ")
	for _, office := range [...]string{"Minister", "minister", "Secretary", "Commissioner"} {
		if strings.HasPrefix(rest, office) {
			return true
		}
	}
	return false
}

// include adds names, which overlap with none, in their places.
func (x *reading) include(names []readout.Name) {
	if len(names) == 0 {
		return
	}
	x.names = append(x.names, names...)
	slices.SortFunc(x.names, func(a, b readout.Name) int { return a.Span.Compare(b.Span) })
	x.assign()
}
