package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// Account is one account of the story with what comparison needs of it.
type Account struct {
	Record *readout.Record
	Group  int // of one origin's reporting
}

// statement is one Attribution as comparison sees it.
type statement struct {
	account  int // index
	record   *readout.Record
	at       *readout.Attribution
	speaker  Speaker
	via      []via
	words    []words.Word // of the content, in order
	quoted   []words.Word // those between quotation marks
	forms    []int32      // numbers of the words' forms, equal where they are
	terms    []term       // what the content is about, in order of key
	standing stance
}

// via is an authority and the words of the text that name it.
type via struct {
	authority
	span readout.Span
}

// span covers the content.
func (s *statement) span() readout.Span {
	var c readout.Span
	for _, p := range s.at.Content {
		c = c.Cover(p)
	}
	if c.Empty() {
		c = s.at.Cover()
	}
	return c
}

// telling is the statement as part of a claim.
func (s *statement) telling() readout.Telling {
	t := readout.Telling{Document: s.record.Document.ID, Attribution: s.at.ID, Span: s.span()}
	for _, v := range s.via {
		t.Via = append(t.Via, v.name)
	}
	return t
}

// statements reads the Attributions of one account that are claims of their
// own: those in a voice that counts, without the relays, whose content is
// nothing but what somebody else said, and without what a speaker says of his
// own saying.
func statements(account int, r *readout.Record, who *Speakers, people cast) []*statement {
	byID := map[string]*readout.Attribution{}
	inner := map[string][]*readout.Attribution{}
	for i := range r.Attributions {
		a := &r.Attributions[i]
		byID[a.ID] = a
		if a.Within != "" {
			inner[a.Within] = append(inner[a.Within], a)
		}
	}
	var all []*statement
	for i := range r.Attributions {
		a := &r.Attributions[i]
		if !a.Voice.Spoken() || len(a.Content) == 0 || relay(who, a, inner[a.ID]) || repeated(who, a, byID[a.Within]) {
			continue
		}
		s := &statement{account: account, record: r, at: a, speaker: who.Of(a.Source)}
		people.known(&s.speaker, who)
		s.together(who)
		if !s.through(who, byID) {
			continue
		}
		end := 0
		for _, c := range slices.SortedFunc(slices.Values(a.Content), readout.Span.Compare) {
			c.Start = max(c.Start, end) // should two of them overlap
			s.words = append(s.words, words.In(r.Document.Text, c)...)
			end = max(end, c.End)
		}
		markQuoted(s.words, r.Quotations)
		if s.empty() {
			continue
		}
		s.quoted = quotedWords(s)
		s.standing = standingOf(s)
		all = append(all, s)
	}
	return all
}

// empty reports whether the content is a word or two that say nothing by
// themselves: "that", "it".
func (s *statement) empty() bool {
	if len(s.words) > 2 {
		return false
	}
	for _, w := range s.words {
		if w.Quoted && (len(s.words) == 1 || words.Negator(w.Form)) || !words.Function(w.Form) && !words.Pronoun(w.Form) {
			return false
		}
	}
	return true
}

// repeated reports whether a is what outer says as a whole, so that outer is the
// statement: "Mr. Balog said that Hungary wanted the bridge". Where outer is a
// relay it is the other way round.
func repeated(who *Speakers, a, outer *readout.Attribution) bool {
	if outer == nil || !outer.Voice.Spoken() {
		return false
	}
	if relays(who, outer, a) {
		return false
	}
	total := 0
	for _, c := range outer.Content {
		total += c.Len()
	}
	return float64(a.Cover().Len()) >= relayed*float64(total)
}

// relays reports whether outer is what a came through: an outlet or a document,
// or a name that nothing is known of and that a has as its authority.
func relays(who *Speakers, outer, a *readout.Attribution) bool {
	o := who.Of(outer.Source)
	if slices.Contains(a.Via, outer.Source) && (o.Kind == readout.Organisation || o.Kind == readout.OutletActor) && o.Name != "" && passing(who.record, outer) {
		return true
	}
	return o.Passes() || o.Kind == "" && len(properParts(o.Words)) > 0 && slices.Contains(a.Via, outer.Source)
}

// through collects the authorities of s: its own and the speakers of the
// attributions that it stands in. It is false where one of these is the speaker
// himself, or may be since s has a pronoun: then the outer one is the statement.
func (s *statement) through(who *Speakers, byID map[string]*readout.Attribution) bool {
	for _, v := range s.at.Via {
		s.rest(v)
	}
	seen := map[string]bool{s.at.ID: true}
	for id := s.at.Within; id != "" && !seen[id]; {
		seen[id] = true
		outer := byID[id]
		if outer == nil {
			break
		}
		o := who.Of(outer.Source)
		switch {
		case s.speaker.Unknown() && !o.Passes(), !s.speaker.Unknown() && Compare(&s.speaker, &o) == Same,
			outer.Source == s.at.Source && !outer.Source.Empty():
			return false
		}
		s.rest(outer.Source)
		for _, v := range outer.Via {
			s.rest(v)
		}
		id = outer.Within
	}
	return true
}

// rest adds the authority that the words of v name, once.
func (s *statement) rest(v readout.Span) {
	if v.Empty() {
		return
	}
	name := s.record.Text(v)
	if a := s.record.ActorOf(v); a != nil && byName(a) && len(properParts(a.Name)) > 0 {
		name = a.Name
	} else if itself(name) {
		return // "told the agency", in that agency's own report
	}
	if outletOf(s.record.Document, name) {
		return
	}
	name = strings.Join(strings.Fields(name), " ")
	a := newAuthority(name)
	for _, w := range s.via {
		if w.same(a) || w.name == a.name {
			return
		}
	}
	s.via = append(s.via, via{a, v})
}

// relayed is the part of a content that must be other attributions for the
// outer one to be no statement of its own.
const relayed = 0.7

// relay reports whether a only passes on what others said: its source is an
// outlet or a document, and its content is what somebody else is said to have
// said.
func relay(who *Speakers, a *readout.Attribution, inner []*readout.Attribution) bool {
	if len(inner) == 0 {
		return false
	}
	speaker := who.Of(a.Source)
	total, covered := 0, 0
	for _, c := range a.Content {
		total += c.Len()
		end := c.Start
		covers := make([]readout.Span, 0, len(inner))
		for _, in := range inner {
			if !in.Voice.Spoken() || len(in.Content) == 0 || !relays(who, a, in) {
				continue
			}
			if o := who.Of(in.Source); Compare(&speaker, &o) == Same && !o.Unknown() {
				continue
			}
			covers = append(covers, in.Cover())
		}
		slices.SortFunc(covers, readout.Span.Compare)
		for _, s := range covers {
			from, to := max(s.Start, end), min(s.End, c.End)
			if from < to {
				covered += to - from
				end = to
			}
		}
	}
	return total > 0 && float64(covered) >= relayed*float64(total)
}

// markQuoted marks the words of a content that stand between quotation marks.
func markQuoted(ws []words.Word, quotations []readout.Quotation) {
	if len(ws) == 0 {
		return
	}
	first, last := ws[0].Span.Start, ws[len(ws)-1].Span.End
	for _, q := range quotations {
		if q.Span.End <= first || q.Span.Start >= last || around(q, first, last) {
			continue
		}
		for _, p := range q.Parts {
			from, to := words.Range(ws, p)
			for i := from; i < to; i++ {
				ws[i].Quoted = true
			}
		}
	}
}

// article is the number of bytes of a quotation from which on it is taken for
// the marks around a whole article where it goes beyond the content on both
// sides.
const article = 600

func around(q readout.Quotation, first, last int) bool {
	return q.Span.Len() > article && q.Span.Start+1 < first-1 && last+1 < q.Span.End-1
}
