package beam

import (
	"context"
	"errors"
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

func init() {
	beam.RegisterDoFn(&makeFn{})
	beam.RegisterDoFn(&countFn{})
}

// Signatures say how many made-up signatures are sent through the bands.
type Signatures struct {
	Count   int // documents
	Common  int // one of so many has a band that all such have
	Buckets Buckets
}

// UsualSignatures are a million.
func UsualSignatures() Signatures {
	return Signatures{Count: 1_000_000, Common: 100, Buckets: Usual().Buckets}
}

// block is the number of signatures that are made in one go.
const block = 5000

// BuildSignatures makes the pipeline that measures the shuffle: made-up
// signatures, of which every fifth document is a copy of the one before it with
// a tenth of the values changed, and a band that many share.
func BuildSignatures(o Signatures) (*beam.Pipeline, error) {
	if o.Count < 1 || o.Common < 1 {
		return nil, errors.New("the number of signatures and one of how many are above 0")
	}
	if err := o.Buckets.check(); err != nil {
		return nil, err
	}
	p, s := beam.NewPipelineWithRoot()
	var blocks []int
	for first := 0; first < o.Count; first += block {
		blocks = append(blocks, first)
	}
	bands := beam.ParDo(s, &makeFn{Signatures: o}, beam.Reshuffle(s, beam.CreateList(s, blocks)))
	found, _ := pairs(s, o.Buckets, bands)
	beam.ParDo0(s, &countFn{}, found)
	return p, nil
}

// makeFn makes the signatures of a block.
type makeFn struct{ Signatures Signatures }

// ProcessElement gives the keys of bands and the documents by part.
func (f *makeFn) ProcessElement(first int, emit func(int, []byte)) {
	o, out := f.Signatures, batches{}
	defer out.flush(emit)
	for n := first; n < min(first+block, o.Count); n++ {
		id := synthetic(n)
		for band, key := range o.Buckets.Banding.Keys(o.signature(n)) {
			if band == 0 && n%o.Common == 0 {
				key = 0x5eed
			}
			o.Buckets.enter(out, key, id, emit)
		}
	}
}

func synthetic(n int) string { return fmt.Sprintf("n%09d", n) }

// copied reports whether document n is made as a copy of the one before it.
func copied(n int) bool { return n%5 == 1 }

// signature is that of the n-th document, always the same.
func (o Signatures) signature(n int) []uint64 {
	s := make([]uint64, o.Buckets.Banding.Bands*o.Buckets.Banding.Rows)
	for i := range s {
		of := n
		if own := mix(mix(uint64(n)) ^ uint64(i)); copied(n) && own%10 > 0 {
			of = n - 1
		}
		s[i] = mix(mix(uint64(of)+7) + uint64(i))
	}
	return s
}

var (
	distinct = beam.NewCounter("readout", "distinct_pairs")
	planted  = beam.NewCounter("readout", "planted_pairs_found")
)

// countFn counts pairs, and those that were made as such.
type countFn struct{}

// ProcessElement takes one pair.
func (*countFn) ProcessElement(ctx context.Context, pair, _ string) {
	distinct.Inc(ctx, 1)
	var a, b int
	one, other, err := ofPair(pair)
	if err != nil {
		return
	}
	if _, err := fmt.Sscanf(one+" "+other, "n%d n%d", &a, &b); err == nil && b == a+1 && copied(b) {
		planted.Inc(ctx, 1)
	}
}
