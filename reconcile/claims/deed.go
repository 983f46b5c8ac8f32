package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// deeds reads what an account tells in its own voice: the clauses outside of
// what it attributes to others, with the Events that stand in them. Where
// nothing has parsed the sentences, the Events alone. What somebody counted is a
// statement of his. All are the statements that statements gave; those that
// tell what their speaker did get a shadow.
func deeds(account int, r *readout.Record, who *Speakers, people *cast, all []*statement) []*statement {
	d := &doings{account: account, record: r, who: who, people: people, told: all, cued: map[int][]*statement{}}
	for _, t := range all {
		for _, w := range words.In(r.Document.Text, t.at.Cue) {
			d.cued[w.Span.Start] = append(d.cued[w.Span.Start], t)
		}
	}
	d.cover()
	headline := headlineOf(r.Document)
	for i := range r.Sentences {
		s := &r.Sentences[i]
		if !r.Document.VoiceAt(s.Span.Start).Spoken() || headline.Contains(s.Span) && !headline.Empty() {
			continue
		}
		cs := clauses(s.Tokens)
		for k := range cs {
			d.clause(&cs[k], cs)
		}
	}
	for _, e := range d.own {
		if !d.used[e.ID] && r.Document.VoiceAt(e.Trigger.Start).Spoken() &&
			!(headline.Contains(e.Trigger) && !headline.Empty()) && !startsIn(d.contents, e.Trigger) && !startsIn(d.cues, e.Trigger) {
			d.event(e)
		}
	}
	return d.found
}

// happening reports whether an Event is something done, not only something said.
func happening(e *readout.Event) bool { return e.Type != "" }

// doings collects the deeds of one account.
type doings struct {
	account        int
	record         *readout.Record
	who            *Speakers
	people         *cast
	told           []*statement         // what others said, in order
	cued           map[int][]*statement // by where words of their cue begin
	contents, cues []readout.Span       // of all Attributions, in order of text
	quotes         []readout.Span
	own            []*readout.Event // told in the account's own voice, in order of trigger
	used           map[string]bool
	found          []*statement
}

func (d *doings) cover() {
	d.used = map[string]bool{}
	for i := range d.record.Attributions {
		a := &d.record.Attributions[i]
		d.contents = append(d.contents, a.Content...)
		if !a.Cue.Empty() {
			d.cues = append(d.cues, a.Cue)
		}
	}
	slices.SortFunc(d.contents, readout.Span.Compare)
	slices.SortFunc(d.cues, readout.Span.Compare)
	// Those that are contained add nothing: what is left can be searched.
	d.contents, d.cues = outermost(d.contents), outermost(d.cues)
	for _, q := range d.record.Quotations {
		if q.Span.Len() <= article && q.Span.Len() > coined {
			d.quotes = append(d.quotes, q.Span)
		}
	}
	d.quotes = outermost(d.quotes)
	for i := range d.record.Events {
		if e := &d.record.Events[i]; e.Attribution == "" && happening(e) {
			d.own = append(d.own, e)
		}
	}
	slices.SortStableFunc(d.own, func(a, b *readout.Event) int { return a.Trigger.Compare(b.Trigger) })
}

func outermost(all []readout.Span) []readout.Span {
	var kept []readout.Span
	for _, s := range all {
		if n := len(kept); n > 0 && s.Start < kept[n-1].End {
			kept[n-1].End = max(kept[n-1].End, s.End)
			continue
		}
		kept = append(kept, s)
	}
	return kept
}

// startsIn reports whether t begins in one of the spans, which do not overlap.
func startsIn(all []readout.Span, t readout.Span) bool {
	at, found := slices.BinarySearchFunc(all, t.Start, func(s readout.Span, start int) int { return s.Start - start })
	return found || at > 0 && t.Start < all[at-1].End
}

// clause makes a deed of a clause, or the shadow of the statement whose cue is
// its predicate.
func (d *doings) clause(c *clause, all []clause) {
	r, head := d.record, c.tokens[c.head].Span
	if startsIn(d.contents, head) {
		return
	}
	s := &statement{account: d.account, record: r, deed: true, heads: headsOf(c), who: d.who}
	s.at = &readout.Attribution{Source: c.doer, Content: c.spans(), Voice: r.Document.VoiceAt(head.Start)}
	doer := c.doer
	for _, e := range d.events(c) {
		d.used[e.ID] = true
		if s.event == "" || e.Trigger.Contains(head) {
			s.event, s.status = e.ID, e.Status
		}
		// The event knows the whole of a subject that the parser has torn:
		// "Secretary" of "Secretary of State Ruth Nakato".
		if e.Trigger.Contains(head) && len(e.Actors) == 1 && e.Actors[0].Contains(doer) {
			doer = e.Actors[0]
		}
	}
	s.speaker = d.doer(doer)
	counting := d.counts(c)
	if counting {
		s.speaker.refer(d.spoke(head.Start, (*Speaker).impersonal))
		s.speaker.follow(d.spoke(head.Start, (*Speaker).somebody))
	}
	if startsIn(d.cues, head) {
		d.cast(s, head)
		return
	}
	if startsIn(d.quotes, head) {
		return
	}
	verb, known := lexicon.Verb(strings.ToLower(r.Text(head)))
	speech := known && verb.Cue != nil && verb.Cue.Class == lexicon.Speech
	switch {
	case counting && !c.doer.Empty() && !s.speaker.Unknown():
		d.reckoned(s, c)
	case speech && !c.doer.Empty():
		d.said(s, c, all)
	default:
		d.happened(s)
	}
}

// counts reports whether a clause is somebody's giving of a figure: "put the dead
// at 70", "gives the number as 210".
func (d *doings) counts(c *clause) bool {
	verb := words.Stem(c.tokens[c.head].Lemma)
	if verb != "give" {
		return reckons[verb]
	}
	for _, i := range c.own {
		if t := &c.tokens[i]; t.Head == c.head && t.Rel == "obj" {
			return figures[words.Stem(t.Lemma)]
		}
	}
	return false
}

// figures are stems of nouns for what is counted.
var figures = stemSet("number figure toll count total amount sum value price")

// spoke is who of some kind spoke last before an offset, close by.
func (d *doings) spoke(offset int, kind func(*Speaker) bool) *Speaker {
	const close = 300
	var last *Speaker
	for _, t := range d.told {
		end := t.at.Cover().End
		if end > offset {
			break
		}
		if kind(&t.speaker) && offset-end < close {
			last = &t.speaker
		}
	}
	if last == nil {
		return &Speaker{}
	}
	return last
}

// doer is who did it. What is no actor is nobody.
func (d *doings) doer(s readout.Span) Speaker {
	if s.Empty() || s.Len() > 200 {
		return Speaker{}
	}
	sp := d.who.Of(s)
	d.people.known(&sp, d.who)
	return sp
}

// cast gives the statements whose cue has the predicate a shadow.
func (d *doings) cast(s *statement, head readout.Span) {
	verb, known := lexicon.Verb(strings.ToLower(d.record.Text(head)))
	if known && verb.Cue != nil {
		switch verb.Cue.Class {
		case lexicon.Speech, lexicon.Thought, lexicon.Finding, lexicon.Seeming:
			return
		}
	}
	s.read()
	for _, t := range d.cued[head.Start] {
		if t.shadow == nil {
			s.speaker, t.shadow, t.event = t.speaker, s, s.event
			break
		}
	}
}

// events are the Events told in the clause in the account's own voice.
func (d *doings) events(c *clause) []*readout.Event {
	if len(c.own) == 0 {
		return nil
	}
	from, to := c.tokens[c.own[0]].Span.Start, c.tokens[c.own[len(c.own)-1]].Span.End
	at, _ := slices.BinarySearchFunc(d.own, from, func(e *readout.Event, start int) int { return e.Trigger.Start - start })
	var all []*readout.Event
	for _, e := range d.own[at:] {
		if e.Trigger.Start >= to {
			break
		}
		if slices.ContainsFunc(c.own, func(t int) bool { return e.Trigger.Contains(c.tokens[t].Span) }) {
			all = append(all, e)
		}
	}
	return all
}

// event makes a deed of an Event that no clause has.
func (d *doings) event(e *readout.Event) {
	span := e.Trigger
	for _, list := range [...][]readout.Span{e.Actors, e.Recipients} {
		for _, p := range list {
			if d.record.Document.VoiceAt(p.Start).Spoken() && max(span.End, p.End)-min(span.Start, p.Start) < 300 {
				span = span.Cover(p)
			}
		}
	}
	s := &statement{account: d.account, record: d.record, deed: true, event: e.ID, status: e.Status, who: d.who}
	s.at = &readout.Attribution{Content: []readout.Span{span}, Voice: d.record.Document.VoiceAt(e.Trigger.Start)}
	for _, w := range words.In(d.record.Document.Text, e.Trigger) {
		s.heads = withSenses(s.heads, words.Stem(w.Form))
	}
	if len(e.Actors) == 1 {
		s.speaker = d.doer(e.Actors[0])
	}
	d.happened(s)
}

// happened keeps a deed that says anything.
func (d *doings) happened(s *statement) {
	s.read()
	needed := 2
	if s.event == "" && slices.ContainsFunc(s.heads, func(h string) bool { return leaning[h] }) {
		needed = 4 // "the visit comes days"
	}
	if contentWords(s.words) >= needed {
		s.quoted = quotedWords(s)
		d.found = append(d.found, s)
	}
}

// coined is the number of bytes of a quotation up to which it is somebody's word
// within a sentence of the account's own.
const coined = 40
