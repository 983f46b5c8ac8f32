// Package copies finds who took which words from whom.
//
// Candidates are found by fingerprints: runs of five words, folded, of which
// every text keeps those that winnowing chooses (Schleimer, Wilkerson and Aiken
// 2003), in one sorted list, so that ten thousand texts cost no more than ten
// thousand times one. Unlike MinHash over whole texts, fingerprints find a
// paragraph that was taken into a text of another length. The proof is an exact
// alignment of the two rows of words. Quoted words and narrative are counted
// apart, since independent reports share quotations.
package copies

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// Text is one Document's words, ready for comparison. It does not change.
type Text struct {
	Record *readout.Record
	// Words are those that the Text was made of. Comparison makes no use of them:
	// who keeps many Texts may drop them, which leaves some 13 bytes a word.
	Words []words.Word

	ids        []uint32 // of the folded forms, one a word; equal in all Texts of one Shelf
	marks      []mark
	from, to   []uint32 // bytes that a word stands on
	narrative  int      // words that are not quoted
	commentary int      // words in the writer's own voice beside an article
}

// mark is what comparison asks of a word besides its form.
type mark uint8

const (
	quoted      mark = 1 << iota // between quotation marks
	broken                       // does not follow the word before it in one voice
	plainWord                    // written without a capital and no number
	firstPerson                  // "I", "our"
)

// Shelf makes Texts that can be compared with one another.
type Shelf struct {
	ids map[string]uint32
}

// NewShelf is an empty Shelf.
func NewShelf() *Shelf { return &Shelf{ids: map[string]uint32{}} }

// Text reads a Record. It is not safe for use from several goroutines.
func (s *Shelf) Text(r *readout.Record) *Text {
	t := &Text{Record: r, Words: words.Of(r)}
	n := len(t.Words)
	t.ids, t.marks, t.from, t.to = make([]uint32, n), make([]mark, n), make([]uint32, n), make([]uint32, n)
	for i, w := range t.Words {
		id, ok := s.ids[w.Form]
		if !ok {
			id = uint32(len(s.ids) + 1)
			s.ids[strings.Clone(w.Form)] = id // not to hold the whole text for it
		}
		t.ids[i], t.marks[i] = id, marked(w)
		t.from[i], t.to[i] = uint32(w.Span.Start), uint32(w.Span.End)
		if !w.Quoted {
			t.narrative++
		}
		if w.Voice == readout.Commentary {
			t.commentary++
		}
	}
	return t
}

func marked(w words.Word) (m mark) {
	if w.Quoted {
		m |= quoted
	}
	if w.Break {
		m |= broken
	}
	if !w.Upper && (w.Form[0] < '0' || w.Form[0] > '9') {
		m |= plainWord
	}
	switch w.Form {
	case "i", "we", "my", "our", "me", "im", "ive", "weve":
		m |= firstPerson
	}
	return m
}

// span is the n words from i on.
func (t *Text) span(i, n int) readout.Span {
	return readout.Span{Start: int(t.from[i]), End: int(t.to[i+n-1])}
}

// shingle is the number of words of a run that makes a fingerprint.
const shingle = 5

// hash folds the k word ids from i on into one number. The mixing step is that
// of SplitMix64.
func (t *Text) hash(i, k int) uint64 {
	h := uint64(0x9e3779b97f4a7c15)
	for _, id := range t.ids[i : i+k] {
		h ^= uint64(id)
		h *= 0xbf58476d1ce4e5b9
		h ^= h >> 29
		h *= 0x94d049bb133111eb
		h ^= h >> 32
	}
	return h
}

// whole reports whether no break of voice lies within the k words from i on.
func (t *Text) whole(i, k int) bool {
	if i+k > len(t.ids) {
		return false
	}
	for j := i + 1; j < i+k; j++ {
		if t.marks[j]&broken != 0 {
			return false
		}
	}
	return true
}
