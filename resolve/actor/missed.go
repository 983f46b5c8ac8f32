package actor

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

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
		if end > from+1 && shortTitles[strings.TrimSuffix(x.tokens[from].text, ".")] {
			from++
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
