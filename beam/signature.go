package beam

import (
	"encoding/binary"
	"math"

	"github.com/zeebo/xxh3"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// shingle is the number of neighbouring words of a run, the same as in the
// fingerprints of reconcile/copies.
const shingle = 5

// Banding says how signatures are cut: Bands bands of Rows values each. Two
// texts of which the part s of all runs of words is shared come together in at
// least one band with the likelihood 1-(1-s^Rows)^Bands (Leskovec, Rajaraman and
// Ullman, Mining of Massive Datasets, chapter 3).
type Banding struct {
	Bands, Rows int
}

// Signature is the MinHash of a text (Broder 1997): of each of many orders of all
// possible runs of words, the first that stands in the text. It is nil where the
// text has no run.
func (b Banding) Signature(r *readout.Record) []uint64 {
	all := shingles(words.Of(r))
	if len(all) == 0 {
		return nil
	}
	s := make([]uint64, b.Bands*b.Rows)
	for i := range s {
		s[i] = math.MaxUint64
		seed := mix(uint64(i) + 1)
		for _, h := range all {
			s[i] = min(s[i], mix(h^seed))
		}
	}
	return s
}

// Keys are the keys of the bands of a signature, one a band.
func (b Banding) Keys(signature []uint64) []uint64 {
	keys := make([]uint64, 0, b.Bands)
	for i := range b.Bands {
		key := mix(uint64(i) + 0x51ed)
		for _, v := range signature[i*b.Rows : (i+1)*b.Rows] {
			key = mix(key ^ v)
		}
		keys = append(keys, key)
	}
	return keys
}

// shingles are the hashes of all runs of words that no break of voice parts.
func shingles(ws []words.Word) []uint64 {
	var all []uint64
	var run []byte
	for i := 0; i+shingle <= len(ws); i++ {
		run = run[:0]
		for j, w := range ws[i : i+shingle] {
			if j > 0 && w.Break {
				run = nil
				break
			}
			run = append(append(run, w.Form...), 0)
		}
		if len(run) > 0 {
			all = append(all, xxh3.Hash(run))
		}
	}
	return all
}

// mix is the last step of SplitMix64, which changes half of all bits for each bit
// of h.
func mix(h uint64) uint64 {
	h += 0x9e3779b97f4a7c15
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// ranked is a document with its rank in the bucket of a key before it. The rank
// differs from bucket to bucket, so that where buckets are cut, others are left
// out in each.
func ranked(key uint64, id string) string {
	rank := binary.BigEndian.AppendUint64(make([]byte, 0, 8+len(id)), mix(xxh3.HashString(id)^key))
	return string(append(rank, id...))
}
