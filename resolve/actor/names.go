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
	x.retypeShort()
	x.include(x.missedBodies())
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
		n.Span.Start += len(text) - len(withoutTitle(text))
		text = n.Span.In(x.text)
		if strings.ContainsAny(text, " \n") {
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

// goesOn reports whether the name of a place or state is part of that of the
// institution before it: "Red Crescent" and "Mali" of "the Red Crescent of Mali".
func (x *reading) goesOn(body, place readout.Name) bool {
	if body.Type != readout.OrganisationName || place.Type != readout.LocationName && place.Type != readout.StateName || place.Span.Start < body.Span.End {
		return false
	}
	if x.text[body.Span.End:place.Span.Start] != " of " {
		return false
	}
	words := strings.Fields(body.Span.In(x.text))
	if lexicon.OrganisationByName(body.Span.In(x.text)) != nil && len(words) == 1 {
		return false
	}
	last := words[len(words)-1]
	return headSector[last] != "" || last == "Crescent" || last == "Conference" || last == "Union" || lexicon.RoleByNoun(strings.ToLower(last)) != nil
}

// withoutTitle takes a rank or an office from the start of a person's name,
// "Commodore Ayo Badmus"; one that may as well be a name stays.
func withoutTitle(name string) string {
	for n := 3; n > 0; n-- {
		at := 0
		for range n {
			next := strings.IndexByte(name[at:], ' ')
			if next < 0 {
				at = -1
				break
			}
			at += next + 1
		}
		if at <= 0 {
			continue
		}
		title := strings.TrimSpace(name[:at])
		t := lexicon.TitleByWords(title)
		if t == nil || t.Courtesy || len(t.Sectors) == 0 || t.Sectors[0] == "REL" || t.Gender != lexicon.UnknownGender {
			continue
		}
		if _, given := lexicon.GivenName(title); !given {
			return name[at:]
		}
	}
	return name
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

// missed are names of the lexicon that stand where no name was found.
func (x *reading) missed() []readout.Name {
	var missed []readout.Name
	for i := 0; i < len(x.tokens); i++ {
		t := &x.tokens[i]
		if t.name >= 0 {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(t.text); !unicode.IsUpper(r) || len(t.text) < 2 {
			continue
		}
		for n := 3; n > 0; n-- {
			last := i + n - 1
			if last >= len(x.tokens) || x.tokens[last].name >= 0 || x.tokens[last].sentence != t.sentence {
				continue
			}
			span := readout.Span{Start: t.span.Start, End: x.tokens[last].span.End}
			if kind := missedKind(span.In(x.text)); kind != "" {
				missed = append(missed, readout.Name{Span: span, Type: kind})
				i = last
				break
			}
		}
	}
	return missed
}

// missedSources are the capitalised words that are a source by themselves and
// no name yet: what speaks and has a capital is somebody.
func (x *reading) missedSources() []readout.Name {
	var names []readout.Name
	for _, w := range x.wanted {
		from, to := x.tokensIn(w.span)
		if n, ok := x.missedApposition(from, to); ok && (len(names) == 0 || names[len(names)-1].Span.End <= n.Span.Start) {
			names = append(names, n)
			continue
		}
		if from < to && x.tokens[from].name < 0 {
			if t := lexicon.TitleByWords(x.tokens[from].text); t != nil && t.Courtesy {
				from++
			}
		}
		end := from
		for end < to && end-from < 4 && x.tokens[end].name < 0 && x.proper(end) {
			end++
		}
		if end == from || end < to && x.tokens[end].text != "," && x.tokens[end].text != "(" {
			continue
		}
		n := readout.Name{Span: x.spanOf(from, end), Type: readout.PersonName}
		if !w.source && (end == from+1 && from == x.starts[x.tokens[from].sentence] || !x.bodyFollows(end)) && end < to {
			continue // a party of an event may be anything
		}
		if x.bodyFollows(end) {
			n.Type = readout.OrganisationName
		}
		if end == from+1 && len(n.Span.In(x.text)) > 1 && strings.ToUpper(n.Span.In(x.text)) == n.Span.In(x.text) {
			n.Type = readout.OrganisationName
		}
		if k := len(names); k == 0 || names[k-1].Span.End <= n.Span.Start {
			names = append(names, n) // sources come in order of start
		}
	}
	return names
}

// bodyFollows reports whether a comma and a noun for a body stand at token i: "a
// political group".
func (x *reading) bodyFollows(i int) bool {
	if i+2 >= len(x.tokens) || x.tokens[i].text != "," || !determiners[x.tokens[i+1].low] {
		return false
	}
	end := x.starts[x.sentenceOf(i)+1]
	for last := i + 3; last <= end && last < i+9; last++ {
		if x.tokens[min(last, end-1)].text == "-" || last < end && x.tokens[last].low == "based" && x.tokens[last-1].text == "-" {
			continue
		}
		if last == end || x.punctuation(last) || governs[x.tokens[last].low] || relatives[x.tokens[last].low] || x.tokens[last].low == "aligned" || x.tokens[last].low == "based" {
			noun, _ := x.bodyNoun(i+1, last)
			return noun < last
		}
	}
	return false
}

// missedApposition is the person's name between commas behind the description of
// a source, "his lawyer, Purity Wanjala,", where none was seen there.
func (x *reading) missedApposition(from, to int) (readout.Name, bool) {
	for k := from + 1; k+1 < to; k++ {
		if x.tokens[k].text != "," || x.tokens[k].name >= 0 {
			continue
		}
		end := k + 1
		for end < to && end < k+5 && x.tokens[end].name < 0 && x.proper(end) {
			end++
		}
		if end >= k+3 && (end == to || x.tokens[end].text == ",") {
			return readout.Name{Span: x.spanOf(k+1, end), Type: readout.PersonName}, true
		}
		return readout.Name{}, false
	}
	return readout.Name{}, false
}

// proper reports whether token i is capitalised and no common word.
func (x *reading) proper(i int) bool {
	t := &x.tokens[i]
	if r, _ := utf8.DecodeRuneInString(t.text); !unicode.IsUpper(r) || len(t.text) < 2 {
		return false
	}
	if determiners[t.low] || pronouns[t.low] || indefinite[t.low] || shares[t.low] || lead[t.low] || stops[t.low] || quantifiers[t.low] {
		return false
	}
	if i == x.starts[t.sentence] && strings.HasSuffix(t.low, "s") {
		return false // "Millennials"
	}
	return lexicon.RoleByNoun(t.low) == nil && !lexicon.SpeakerNoun(t.low) && !lexicon.DocumentNoun(t.low) && lexicon.TitleByWords(t.text) == nil
}

// missedKind is the type of the name of the lexicon that text is, "" where it
// is none or may be a common word.
func missedKind(text string) readout.NameType {
	if w, ok := lexicon.StateByWord(text); ok {
		switch w.Sense {
		case lexicon.StateByName:
			return readout.StateName
		case lexicon.StateByAdjective, lexicon.StateByPeople:
			return readout.NationalityName
		case lexicon.StateByCapital:
			return readout.LocationName
		}
		return readout.OrganisationName
	}
	if o := lexicon.OutletByName(text); o != nil && !lexicon.OutletNeedsArticle(text) && (o.Agency && len(text) > 3 || strings.Contains(text, " ")) {
		return readout.OrganisationName
	}
	if o := lexicon.OrganisationByName(text); o != nil && (strings.Contains(text, " ") || acronym(text)) {
		return readout.OrganisationName
	}
	return ""
}

// acronym reports whether text is written in capitals and no English word in
// them.
func acronym(text string) bool {
	return len(text) > 1 && strings.ToUpper(text) == text && text != "IS" && text != "WHO" && text != "PA"
}
