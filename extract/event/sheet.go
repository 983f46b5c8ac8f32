package event

import (
	"strings"
	"sync"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// word is a token as the rules see it.
type word struct {
	low    string // lower case
	lemma  string // lower case
	pos    string // UPOS
	tag    string // Penn tag
	rel    string // relation without its subtype
	sub    string // subtype, "pass"
	head   int    // -1 for the root
	first  int32  // first dependant, -1 where none
	next   int32  // next dependant of the same head, -1 where none
	name   readout.NameType
	starts bool // a name starts here
	span   readout.Span
	used   bool // part of an act that was found
	weight int8 // how political, see weigh; -1 not looked at yet
}

// sheet is one sentence laid out for the rules, with what belongs to the whole
// document. It is used again for the next.
type sheet struct {
	rec        *readout.Record
	text       string
	chooser    *Chooser
	dictionary Dictionary
	words      []word
	at         int // index of the sentence
	nameAt     int // first name that may lie in the sentence
	found      []act
	dateline   int // first word behind the dateline
	climate    int // how political the document is, see climateOf
	local      int // how political the sentence is
	scratch    scratch
	features   []string
}

var spaces = sync.Pool{New: func() any { return new(sheet) }}

func (s *sheet) forget() {
	clear(s.words)
	clear(s.found)
	s.rec, s.text, s.chooser, s.dictionary, s.words, s.found = nil, "", nil, nil, s.words[:0], s.found[:0]
}

// read finds the events of a Record.
func (s *sheet) read(r *readout.Record, c *Chooser) []readout.Event {
	s.rec, s.text, s.chooser, s.nameAt = r, r.Document.Text, c, 0
	s.found = s.found[:0]
	s.climate = climateOf(r)
	passage := 0
	d := r.Document
	for i := range r.Sentences {
		in := &r.Sentences[i]
		if len(in.Tokens) == 0 {
			continue
		}
		start := in.Tokens[0].Span.Start
		for passage < len(d.Passages) && d.Passages[passage].Span.End <= start {
			passage++
		}
		if passage < len(d.Passages) && d.Passages[passage].Span.Start <= start && !d.Passages[passage].Voice.Spoken() {
			continue
		}
		if s.layOut(i) {
			s.dateline = s.datelineEnd()
			s.sentence()
		}
	}
	return s.events()
}

// layOut fills words with the tokens of sentence i, and reports whether it has a
// tree.
func (s *sheet) layOut(i int) bool {
	in := &s.rec.Sentences[i]
	s.at = i
	s.words = s.words[:0]
	for k := range in.Tokens {
		t := &in.Tokens[k]
		if t.Head == readout.NoHead || t.UPOS == "" {
			return false
		}
		low := strings.ToLower(t.Span.In(s.text))
		w := word{low: low, lemma: strings.ToLower(t.Lemma), pos: t.UPOS, tag: t.XPOS, head: t.Head, first: -1, next: -1, span: t.Span, weight: -1}
		if w.lemma == "" || w.lemma == "_" {
			w.lemma = low
		}
		w.mendLemma()
		w.rel, w.sub, _ = strings.Cut(t.Rel, ":")
		if w.head < 0 || w.head >= len(in.Tokens) || w.head == k {
			w.head = -1
		}
		s.words = append(s.words, w)
	}
	s.repair()
	for k := len(s.words) - 1; k >= 0; k-- {
		if h := s.words[k].head; h >= 0 {
			s.words[k].next = s.words[h].first
			s.words[h].first = int32(k)
		}
	}
	names := s.rec.Names
	for s.nameAt < len(names) && names[s.nameAt].Span.End <= in.Span.Start {
		s.nameAt++
	}
	k := 0
	for n := s.nameAt; n < len(names) && names[n].Span.Start < in.Span.End; n++ {
		for k < len(s.words) && s.words[k].span.End <= names[n].Span.Start {
			k++
		}
		for j := k; j < len(s.words) && s.words[j].span.Start < names[n].Span.End; j++ {
			s.words[j].name, s.words[j].starts = names[n].Type, j == k
		}
	}
	return true
}

// mendLemma brings lemmas to the form in which the lexicon has them: singulars
// of what dictionaries have as plurals, and no slips.
func (w *word) mendLemma() {
	switch {
	case w.lemma == "fre":
		w.lemma = "free"
	case w.low == "overran":
		w.lemma = "overrun"
	case w.pos == "VERB" && !lexicon.ActVerbStem(w.lemma):
		for _, base := range bases(w.low) {
			if lexicon.ActVerbStem(base) {
				w.lemma = base
				return
			}
		}
	case w.lemma == w.low && (w.tag == "NNS" || w.tag == "NNPS") && len(w.low) > 4 && strings.HasSuffix(w.low, "s"):
		w.lemma = strings.TrimSuffix(w.low, "s")
		if base, ok := strings.CutSuffix(w.lemma, "ie"); ok {
			w.lemma = base + "y"
		}
	}
}

// bases are what a form in -ing, -ed or -s may be a form of.
func bases(low string) []string {
	for _, end := range [...]string{"ing", "ed", "s"} {
		stem, ok := strings.CutSuffix(low, end)
		if !ok || len(stem) < 2 {
			continue
		}
		all := []string{stem, stem + "e"}
		if n := len(stem); n > 2 && stem[n-1] == stem[n-2] {
			all = append(all, stem[:n-1])
		}
		if y, ok := strings.CutSuffix(stem, "i"); ok {
			all = append(all, y+"y")
		}
		return all
	}
	return nil
}

// child is the first dependant of i with that relation, -1 where there is none.
func (s *sheet) child(i int, rel string) int {
	for c := s.words[i].first; c >= 0; c = s.words[c].next {
		if s.words[c].rel == rel {
			return int(c)
		}
	}
	return -1
}

// childSub is the first dependant of i with that relation and subtype.
func (s *sheet) childSub(i int, rel, sub string) int {
	for c := s.words[i].first; c >= 0; c = s.words[c].next {
		if s.words[c].rel == rel && s.words[c].sub == sub {
			return int(c)
		}
	}
	return -1
}

// prep is the preposition of the phrase that i heads, "" where it has none; of
// several ("along with") the last one before it.
func (s *sheet) prep(i int) string {
	p := ""
	for c := s.words[i].first; c >= 0 && int(c) < i; c = s.words[c].next {
		if w := &s.words[c]; w.rel == "case" || w.rel == "mark" && (w.pos == "ADP" || w.low == "against" || w.low == "of" || w.low == "from" || w.low == "by") {
			p = s.words[c].low
		}
	}
	return p
}

// nounAct is the act that a noun tells of: with the noun or hyphen before it where
// the two are one act ("air strike", "cease-fire").
func (s *sheet) nounAct(i int) *lexicon.Act {
	w := &s.words[i]
	if w.pos == "PROPN" && !s.shouted(i) {
		return nil
	}
	if i > 0 {
		if a := lexicon.ActNoun(s.words[i-1].low + " " + w.lemma); a != nil {
			return a
		}
		if a := lexicon.ActNoun(s.words[i-1].low + w.lemma); a != nil && s.words[i-1].span.End == w.span.Start {
			return a
		}
		if i > 1 && s.words[i-1].low == "-" {
			if a := lexicon.ActNoun(s.words[i-2].low + "-" + w.lemma); a != nil {
				return a
			}
		}
	}
	return lexicon.ActNoun(w.lemma)
}

// shouted reports whether a capital at i says nothing.
func (s *sheet) shouted(i int) bool {
	return s.words[i].name == "" || s.words[i].name == readout.EventName
}
