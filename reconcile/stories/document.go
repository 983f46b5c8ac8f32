// Package stories tells which documents tell of one happening: it weighs the
// words and names of each, joins what is near, and parts what only looks near.
// doc/reconcile.md has the method and how its numbers were chosen.
package stories

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// Document is what grouping needs of one Record.
type Document struct {
	Words     []words.Word
	Published readout.Date // of the text, or of the article that it carries
}

// Pair is the indices of two Documents, A < B.
type Pair struct{ A, B int }

// count is how often a stem stands in one document.
type count struct {
	stem  int32 // number in the stems of the batch
	named bool  // written with a capital within a sentence
	n     float32
}

// counted is all that is kept of a Document: some 2 kilobytes of a report of
// 400 words.
type counted struct {
	counts []count
	day    int32 // of publication since 1970, undated where that is not known to the day
}

// undated is the day of a document without a date.
const undated = int32(-1 << 31)

const (
	// leadWords are the words at the head of a text, where news says what it is
	// about; each counts leadBoost times.
	leadWords = 60
	leadBoost = 1.5
)

// stems numbers the stems of a batch. Numbers come in the order of reading, so
// nothing that is found may hang on them: ties go by the stem itself.
type stems struct {
	number map[string]int32 // of a stem
	list   []string         // the stem of a number
	common []bool           // whether news of every kind uses it
	forms  map[string]int32 // folded form to number, none for a word that tells nothing
}

// none is the number of a form that is not counted.
const none = int32(-1)

func newStems() *stems {
	return &stems{number: map[string]int32{}, forms: map[string]int32{}}
}

// of is the number of the stem of a form, and none for function words and
// single letters.
func (s *stems) of(w words.Word) int32 {
	if w.Form == "us" && w.Upper { // the country
		return s.numbered("us")
	}
	if id, ok := s.forms[w.Form]; ok {
		return id
	}
	id := none
	if len(w.Form) >= 2 && !words.Function(w.Form) {
		id = s.numbered(stem(w.Form))
	}
	s.forms[w.Form] = id
	return id
}

func (s *stems) numbered(stem string) int32 {
	id, ok := s.number[stem]
	if !ok {
		id = int32(len(s.list))
		s.number[stem] = id
		s.list = append(s.list, stem)
		s.common = append(s.common, words.Common(stem))
	}
	return id
}

// read counts the stems of the report of one Document: what the writer adds of
// his own decides no story, unless there is nothing else.
func (s *stems) read(d Document) counted {
	report := false
	for _, w := range d.Words {
		if w.Voice == readout.Report {
			report = true
			break
		}
	}
	at := make(map[int32]int, len(d.Words)/2)
	c := counted{day: undated}
	seen := 0
	for _, w := range d.Words {
		if report && w.Voice != readout.Report {
			continue
		}
		seen++
		id := s.of(w)
		if id == none {
			continue
		}
		i, ok := at[id]
		if !ok {
			i = len(c.counts)
			at[id] = i
			c.counts = append(c.counts, count{stem: id})
		}
		if seen <= leadWords {
			c.counts[i].n += leadBoost
		} else {
			c.counts[i].n++
		}
		c.counts[i].named = c.counts[i].named || w.Upper && !w.First
	}
	if d.Published.Exact() {
		c.day = int32(d.Published.Time().Unix() / (24 * 60 * 60))
	}
	return c
}

// apart makes documents that were published long after one another less alike.
func apart(a, b int32) float64 {
	if a == undated || b == undated {
		return 1
	}
	days := max(a-b, b-a)
	switch {
	case days <= 4:
		return 1
	case days <= 14:
		return 0.85
	case days <= 60:
		return 0.65
	}
	return 0.45
}

// stem is that of a form, but for forms of three letters, which stand for
// themselves: "led", "won" and "men" tell two happenings apart better than what
// they are forms of.
func stem(form string) string {
	if len(form) < 4 {
		return form
	}
	return words.Stem(form)
}
