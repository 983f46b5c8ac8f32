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
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// Text is one Document's words, ready for comparison. It does not change.
type Text struct {
	Record *readout.Record
	Words  []words.Word

	ids        []uint32 // of the folded forms, one a word; equal in all Texts of one Shelf
	narrative  int      // words that are not quoted
	commentary int      // words in the writer's own voice beside an article
}

// Shelf makes Texts that can be compared with one another.
type Shelf struct {
	ids map[string]uint32
}

// NewShelf is an empty Shelf.
func NewShelf() *Shelf { return &Shelf{ids: map[string]uint32{}} }

// Text reads a Record. It is not safe for use from several goroutines.
func (s *Shelf) Text(r *readout.Record) *Text {
	t := &Text{Record: r, Words: words.Of(r)}
	t.ids = make([]uint32, len(t.Words))
	for i, w := range t.Words {
		id, ok := s.ids[w.Form]
		if !ok {
			id = uint32(len(s.ids) + 1)
			s.ids[w.Form] = id
		}
		t.ids[i] = id
		if !w.Quoted {
			t.narrative++
		}
		if w.Voice == readout.Commentary {
			t.commentary++
		}
	}
	return t
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
	if i+k > len(t.Words) {
		return false
	}
	for j := i + 1; j < i+k; j++ {
		if t.Words[j].Break {
			return false
		}
	}
	return true
}
