package claims

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// Account is one account of the story with what comparison needs of it.
type Account struct {
	Record *readout.Record
	Group  int // of one origin's reporting
}

// statement is one thing that an account tells, as comparison sees it: what
// somebody is said to have said, or what the account says itself to have
// happened, which is a deed.
type statement struct {
	account  int // index
	record   *readout.Record
	at       *readout.Attribution // of a deed, one made up of its words: the doer is its source
	event    string               // Event.ID, "" where there is none
	deed     bool                 // told in the account's own voice
	status   readout.Status       // of the deed
	shadow   *statement           // a statement that tells what its speaker did, as a deed
	speaker  Speaker              // or doer
	who      *Speakers            // of the account
	via      []via
	medium   []via        // the text that it was said in
	words    []words.Word // of the content, in order
	quoted   []words.Word // those between quotation marks
	stems    []string     // of those, where they were asked for
	forms    []int32      // numbers of the words' forms, equal where they are
	terms    []term       // what the content is about, in order of key
	heads    []string     // stems and senses of a deed's predicate
	standing stance
	negated  bool // the content has a negator
	amounts  []quantity
	pairing  pairing // with the statement that it was compared with last
	topic    topic
	reckoned bool // amounts are there
}

// via is an authority and the words of the text that name it.
type via struct {
	authority
	span readout.Span
}

// unnamed reports whether nobody can tell who said it: a text that it was said in
// tells.
func (s *statement) unnamed() bool { return s.speaker.Unnamed() && len(s.medium) == 0 }

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

// house is the outlet of the statement's account.
func (s *statement) house() *house {
	if s.who != nil {
		return s.who.house
	}
	return houseOf(s.record.Document)
}

// telling is the statement as part of a claim.
func (s *statement) telling() readout.Telling {
	t := readout.Telling{Document: s.record.Document.ID, Attribution: s.at.ID, Event: s.event, Span: s.span()}
	if s.shadow != nil {
		t.Span = s.shadow.span() // "ordered a recount", not "a recount"
	}
	for _, v := range s.others() {
		t.Via = append(t.Via, v.name)
	}
	return t
}

// read takes the words of the content.
func (s *statement) read() {
	end := 0
	for _, c := range slices.SortedFunc(slices.Values(s.at.Content), readout.Span.Compare) {
		c.Start = max(c.Start, end) // should two of them overlap
		s.words = append(s.words, words.In(s.record.Document.Text, c)...)
		end = max(end, c.End)
	}
	markQuoted(s.words, s.record.Quotations)
	s.negated = negatedAround(s, false)
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
