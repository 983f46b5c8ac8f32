package beam

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/zeebo/xxh3"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/copies"
)

func init() {
	beam.RegisterDoFn(&bandFn{})
	beam.RegisterDoFn(&pairFn{})
	beam.RegisterDoFn(&onceFn{})
	beam.RegisterDoFn(&eitherFn{})
	beam.RegisterDoFn(&textFn{})
	beam.RegisterDoFn(&alignFn{})
	register.Iter1[string]()
}

var (
	capped = beam.NewCounter("readout", "capped_buckets")
	paired = beam.NewCounter("readout", "pairs")
	sizes  = beam.NewDistribution("readout", "bucket")
	held   = beam.NewDistribution("readout", "part")
)

// Buckets say how the buckets of bands are made.
type Buckets struct {
	Banding Banding
	Most    int // documents that a bucket keeps
	Parts   int // a worker holds the buckets of one of so many parts at a time
}

// likelyCopies finds pairs of documents that share words over the whole corpus:
// bands of signatures bring them together, exact alignment proves them. It gives
// the rows of the proven copies by pair, and the buckets that were cut.
func likelyCopies(s beam.Scope, o Options, lighter beam.PCollection) (proven, cut beam.PCollection) {
	s = s.Scope("copies")
	pairs, cut := pairs(s, o.Buckets, beam.ParDo(s, &bandFn{Buckets: o.Buckets}, lighter))
	members := beam.ParDo(s, &eitherFn{}, pairs)
	texts := beam.ParDo(s, &textFn{}, beam.CoGroupByKey(s, lighter, members))
	return beam.ParDo(s, &alignFn{}, beam.GroupByKey(s, texts)), cut
}

// pairs gives each pair of documents that have a bucket in common, once, with
// nothing under it, and the buckets that were cut.
func pairs(s beam.Scope, o Buckets, bands beam.PCollection) (distinct, cut beam.PCollection) {
	found, cut := beam.ParDo2(s, &pairFn{Buckets: o}, beam.GroupByKey(s, bands))
	return beam.ParDo(s, &onceFn{}, beam.GroupByKey(s, found)), cut
}

// bandFn gives a document to the bucket of each band of its signature.
type bandFn struct {
	Buckets Buckets

	out batches
}

// StartBundle begins with nothing.
func (f *bandFn) StartBundle(_ func(int, []byte)) { f.out = batches{} }

// ProcessElement gives the key and the document by part.
func (f *bandFn) ProcessElement(id string, b []byte, emit func(int, []byte)) error {
	r, _, err := unpacked(b)
	if err != nil {
		return err
	}
	if s := f.Buckets.Banding.Signature(r); s != nil {
		for _, key := range f.Buckets.Banding.Keys(s) {
			f.Buckets.enter(f.out, key, id, emit)
		}
	}
	return nil
}

// FinishBundle gives what is left.
func (f *bandFn) FinishBundle(emit func(int, []byte)) { f.out.flush(emit) }

// enter gives a document to the part that has the bucket of a key.
func (o Buckets) enter(out batches, key uint64, id string, emit func(int, []byte)) {
	out.add(int(key%uint64(o.Parts)), append(binary.LittleEndian.AppendUint64(make([]byte, 0, 8+len(id)), key), id...), emit)
}

// pairFn gives the pairs of the buckets of one part, and those buckets that were
// cut.
type pairFn struct {
	Buckets Buckets

	out batches
}

// StartBundle begins with nothing.
func (f *pairFn) StartBundle(_ func(int, []byte), _ func(string, []byte)) { f.out = batches{} }

// ProcessElement gives pairs by part.
func (f *pairFn) ProcessElement(ctx context.Context, _ int, values func(*[]byte) bool, pair func(int, []byte), cut func(string, []byte)) error {
	buckets := map[uint64]*bucket{}
	broken := false
	err := entries(values, func(entry []byte) {
		if len(entry) < 8 {
			broken = true
			return
		}
		key := binary.LittleEndian.Uint64(entry)
		b := buckets[key]
		if b == nil {
			b = &bucket{}
			buckets[key] = b
		}
		b.add(ranked(key, string(entry[8:])), f.Buckets.Most)
	})
	if err != nil || broken {
		return errPacket
	}
	held.Update(ctx, int64(len(buckets)))
	for key, b := range buckets { // in any order: the pairs come together by their IDs
		if len(b.kept) < 2 {
			continue
		}
		sizes.Update(ctx, int64(b.all))
		if b.all > len(b.kept) {
			capped.Inc(ctx, 1)
			name := fmt.Sprintf("%016x", key)
			cut(name, fmt.Appendf(nil, `{"bucket":%q,"documents":%d,"kept":%d}`, name, b.all, len(b.kept)))
		}
		n := int64(0)
		b.pairs(func(one, other string) {
			n++
			key := pairKey(one, other)
			f.out.add(int(xxh3.HashString(key)%uint64(f.Buckets.Parts)), []byte(key), pair)
		})
		paired.Inc(ctx, n)
	}
	return nil
}

// FinishBundle gives what is left.
func (f *pairFn) FinishBundle(pair func(int, []byte), _ func(string, []byte)) { f.out.flush(pair) }

// onceFn gives each pair once.
type onceFn struct{}

// ProcessElement takes the pairs of a part.
func (*onceFn) ProcessElement(_ int, values func(*[]byte) bool, emit func(string, string)) error {
	known := map[string]bool{}
	return entries(values, func(entry []byte) {
		if !known[string(entry)] {
			known[string(entry)] = true
			emit(string(entry), "")
		}
	})
}

// pairKey is a pair of IDs, whatever characters they have.
func pairKey(a, b string) string {
	return string(binary.AppendUvarint(nil, uint64(len(a)))) + a + b
}

func ofPair(key string) (a, b string, err error) {
	size, n := binary.Uvarint([]byte(key))
	if n <= 0 || size > uint64(len(key)-n) {
		return "", "", errPacket
	}
	return key[n : n+int(size)], key[n+int(size):], nil
}

// eitherFn gives a pair under either document.
type eitherFn struct{}

// ProcessElement gives the pair by ID.
func (*eitherFn) ProcessElement(pair, _ string, emit func(string, string)) {
	if a, b, err := ofPair(pair); err == nil {
		emit(a, pair)
		emit(b, pair)
	}
}

// textFn gives a document's text to each pair that it is in.
type textFn struct{}

// ProcessElement gives the packed records by pair.
func (*textFn) ProcessElement(_ string, record func(*[]byte) bool, pairs func(*string) bool, emit func(string, []byte)) {
	var b []byte
	if !record(&b) {
		return
	}
	b = slices.Clone(b)
	var pair string
	for pairs(&pair) {
		emit(pair, b)
	}
}

// alignFn proves a pair.
type alignFn struct{}

// ProcessElement gives the row of a copy by pair; none where the texts share too
// little, or only what both quote: of that two reports of one happening have
// much, and grouping compares those.
func (*alignFn) ProcessElement(pair string, texts func(*[]byte) bool, emit func(string, []byte)) error {
	var records []*readout.Record
	var b []byte
	for texts(&b) {
		r, _, err := unpacked(b)
		if err != nil {
			return err
		}
		records = append(records, r)
	}
	if len(records) != 2 {
		return errors.New("a pair without both its texts")
	}
	if byAccount(records[0], records[1]) > 0 {
		records[0], records[1] = records[1], records[0]
	}
	shelf := copies.NewShelf()
	c, ok := copies.Align(shelf.Text(records[0]), shelf.Text(records[1])).Copy()
	if !ok || c.Kind == readout.SharedQuotation {
		return nil
	}
	row, err := copyRowOf(&c, records[0], records[1])
	if err != nil {
		return err
	}
	return emitRow(pair, byBands, row, emit)
}
