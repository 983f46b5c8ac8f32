package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// statements reads the Attributions of one account that are claims of their
// own: those in a voice that counts, without the relays, whose content is
// nothing but what somebody else said, and without what a speaker says of his
// own saying. What stands in the headline alone repeats the text. Several
// sentences of one speech are a statement each.
func statements(account int, r *readout.Record, who *Speakers, people *cast) []*statement {
	byID := map[string]*readout.Attribution{}
	inner := map[string][]*readout.Attribution{}
	for i := range r.Attributions {
		a := &r.Attributions[i]
		byID[a.ID] = a
		if a.Within != "" {
			inner[a.Within] = append(inner[a.Within], a)
		}
	}
	headline := headlineOf(r.Document)
	var before Speaker // who spoke last
	var thing Speaker  // the body or document that did
	var last *statement
	var all []*statement
	for i := range r.Attributions {
		a := &r.Attributions[i]
		if !a.Voice.Spoken() || len(a.Content) == 0 || !headline.Empty() && headline.Contains(a.Cover()) {
			continue
		}
		if within := byID[a.Within]; firstPerson(r, a.Source) && (within != nil || spoken(r, a)) {
			continue // what a speaker says of his own saying
		}
		a = who.quotes(a)
		sp := who.Of(a.Source)
		people.known(&sp, who)
		sp.foretold(who, people, a)
		sp.follow(&before)
		sp.refer(&thing)
		sp.household(r, a)
		if !sp.Unknown() && !sp.Passes() {
			before = sp
		}
		if sp.impersonal() {
			thing = sp
		}
		if relay(who, a, inner[a.ID]) || repeated(who, a, byID[a.Within]) {
			continue
		}
		whole := &statement{account: account, record: r, at: a, speaker: sp, who: who}
		whole.together(who)
		if !whole.through(who, byID) {
			continue
		}
		if m, ok := mediumOf(r, a); ok {
			whole.medium = append(whole.medium, m)
		}
		whole.inherit(last)
		last = whole
		for _, part := range whole.parts() {
			if part.read(); part.empty() {
				continue
			}
			part.counted(who, people)
			part.heads = part.predicate()
			part.quoted = quotedWords(part)
			part.standing = standingOf(part)
			all = append(all, part)
		}
	}
	return all
}

// inherit lets what somebody says who is told of by a pronoun have come the way
// of his words in the sentence before: "Ms. Cevallos said, Quito Prensa reported.
// She said ...".
func (s *statement) inherit(before *statement) {
	if before == nil || len(s.via) > 0 || len(before.via) == 0 || s.speaker.person == 0 || s.speaker.person != before.speaker.person {
		return
	}
	ws := words.In(s.record.Document.Text, s.at.Source)
	if len(ws) != 1 || !words.Pronoun(ws[0].Form) {
		return
	}
	const close = 120
	end, start := before.at.Cover().End, s.at.Cover().Start
	if start < end || start-end > close || strings.Contains(s.record.Document.Text[end:start], "\n") {
		return
	}
	s.via = before.via
}

func firstPerson(r *readout.Record, source readout.Span) bool {
	switch strings.ToLower(r.Text(source)) {
	case "i", "we":
		return true
	}
	return false
}

// spoken reports whether the cue stands between quotation marks.
func spoken(r *readout.Record, a *readout.Attribution) bool {
	return slices.ContainsFunc(r.Quotations, func(q readout.Quotation) bool {
		return !a.Cue.Empty() && q.Span.Contains(a.Cue) && q.Span.Len() <= article
	})
}

// quotes gives an attribution whose source is nobody, and that has a person's name
// as a piece of its content, that person as its source: "was quoted as saying".
func (s *Speakers) quotes(a *readout.Attribution) *readout.Attribution {
	if !a.Source.Empty() || len(a.Content) < 2 {
		return a
	}
	for i, c := range a.Content {
		at, found := slices.BinarySearchFunc(s.refs, c.Start, func(m ref, start int) int { return m.span.Start - start })
		if found && s.refs[at].span == c {
			b := *a
			b.Source, b.Content = c, slices.Delete(slices.Clone(a.Content), i, i+1)
			return &b
		}
	}
	return a
}

// headlineOf is the headline where it stands above a text that is longer.
func headlineOf(d *readout.Document) readout.Span {
	title := strings.Join(strings.Fields(d.Title), " ")
	if title == "" || len(d.Paragraphs) < 2 || len(d.Text) < 3*len(title) {
		return readout.Span{}
	}
	for _, p := range d.Paragraphs[:min(3, len(d.Paragraphs))] {
		if strings.EqualFold(strings.Join(strings.Fields(p.In(d.Text)), " "), title) {
			return p
		}
	}
	return readout.Span{}
}

// follow lets a pronoun that nothing is linked to stand for who spoke before.
func (sp *Speaker) follow(before *Speaker) {
	if sp.Name != "" || sp.head != "" || before.Unknown() {
		return
	}
	switch strings.ToLower(sp.Words) {
	case "he", "she":
		if before.Kind != readout.Person && before.person == 0 && !before.holder() {
			return
		}
	case "they":
		if before.Kind != readout.Group && !before.plural {
			return
		}
	default:
		return
	}
	words := sp.Words
	*sp = *before
	sp.Words = words
}

// somebody reports whether "he" can stand for a speaker.
func (sp *Speaker) somebody() bool {
	return sp.Kind == readout.Person || sp.person != 0 || sp.holder()
}

// impersonal reports whether "it" can stand for a speaker.
func (sp *Speaker) impersonal() bool {
	switch sp.Kind {
	case readout.Organisation, readout.State, readout.OutletActor, readout.DocumentActor:
		return !sp.Unknown() && !sp.plural
	}
	return sp.body() && !sp.plural
}

// refer lets an "it" that nothing is linked to stand for the body or document that
// spoke last.
func (sp *Speaker) refer(thing *Speaker) {
	if sp.Name != "" || sp.head != "" || !strings.EqualFold(sp.Words, "it") || thing.Unknown() {
		return
	}
	words := sp.Words
	*sp = *thing
	sp.Words = words
}

// household lets "his office" be the presidency where a president is told of
// before it in the sentence.
func (sp *Speaker) household(r *readout.Record, a *readout.Attribution) {
	if sp.Name != "" || len(sp.Words) > 12 {
		return
	}
	switch strings.ToLower(sp.Words) {
	case "his office", "her office":
	default:
		return
	}
	from := min(a.Cover().Start, max(0, a.Source.Start-200))
	for _, w := range words.In(r.Document.Text, readout.Span{Start: from, End: a.Source.Start}) {
		if w.Form == "president" {
			country := sp.Country
			*sp = Speaker{Words: "the presidency", Kind: readout.Organisation, Country: country, home: sp.home}
			sp.describe(sp.Words)
		}
	}
}

// counted lets a statement whose source is a pronoun be that of the body which
// the content tells to have counted: "The Red Crescent counted 70 dead, it said".
func (s *statement) counted(who *Speakers, people *cast) {
	if ws := words.In(s.record.Document.Text, s.at.Source); len(ws) != 1 || !words.Pronoun(ws[0].Form) || s.speaker.Kind == readout.Person {
		return
	}
	for i, w := range s.words[:min(8, len(s.words))] {
		if i == 0 || !reckons[words.Stem(w.Form)] {
			continue
		}
		sp := who.Of(readout.Span{Start: s.words[0].Span.Start, End: s.words[i-1].Span.End})
		if sp.Name == "" {
			sp = who.Of(readout.Span{Start: s.at.Content[0].Start, End: s.words[i-1].Span.End})
		}
		people.known(&sp, who)
		if sp.Name != "" || sp.institution() {
			sp.Words, s.speaker = s.speaker.Words, sp
		}
		return
	}
}
