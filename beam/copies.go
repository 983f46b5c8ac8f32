package beam

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/copies"
)

func init() {
	register.DoFn3x1[string, []byte, func(int64, string), error](&bandFn{})
	register.DoFn5x0[context.Context, int64, bucket, func(string, string), func(string, []byte)](&pairFn{})
	register.DoFn3x0[string, func(*string) bool, func(string, string)](&onceFn{})
	register.DoFn4x0[string, func(*[]byte) bool, func(*string) bool, func(string, []byte)](&textFn{})
	register.DoFn3x1[string, func(*[]byte) bool, func(string, []byte), error](&alignFn{})
	register.Emitter2[int64, string]()
	register.Iter1[string]()
}

var (
	capped = beam.NewCounter("readout", "capped_buckets")
	paired = beam.NewCounter("readout", "pairs")
	sizes  = beam.NewDistribution("readout", "bucket")
)

// likelyCopies finds pairs of documents that share words over the whole corpus:
// bands of signatures bring them together, exact alignment proves them. It gives
// the rows of the proven copies by pair, and the buckets that were cut.
func likelyCopies(s beam.Scope, o Options, lighter beam.PCollection) (proven, cut beam.PCollection) {
	s = s.Scope("copies")
	bands := beam.ParDo(s, &bandFn{Banding: o.Banding}, lighter)
	buckets := beam.CombinePerKey(s, &bucketFn{Cap: o.Bucket}, bands)
	found, cut := beam.ParDo2(s, &pairFn{}, buckets)
	members := beam.ParDo(s, &onceFn{}, beam.GroupByKey(s, found))
	texts := beam.ParDo(s, &textFn{}, beam.CoGroupByKey(s, lighter, members))
	return beam.ParDo(s, &alignFn{}, beam.GroupByKey(s, texts)), cut
}

// bandFn gives a document to the bucket of each band of its signature.
type bandFn struct{ Banding Banding }

// ProcessElement gives the ranked document by key of a band.
func (f *bandFn) ProcessElement(id string, b []byte, emit func(int64, string)) error {
	r, _, err := unpacked(b)
	if err != nil {
		return err
	}
	if s := f.Banding.Signature(r); s != nil {
		for _, key := range f.Banding.Keys(s) {
			emit(key, ranked(key, id))
		}
	}
	return nil
}

// pairFn gives the pairs of a bucket, and the bucket itself where it was cut.
type pairFn struct{}

// ProcessElement gives each pair as a key, with nothing under it.
func (*pairFn) ProcessElement(ctx context.Context, key int64, b bucket, pair func(string, string), cut func(string, []byte)) {
	sizes.Update(ctx, int64(b.All))
	if b.All > len(b.Kept) {
		capped.Inc(ctx, 1)
		name := fmt.Sprintf("%016x", uint64(key))
		cut(name, fmt.Appendf(nil, `{"bucket":%q,"documents":%d,"kept":%d}`, name, b.All, len(b.Kept)))
	}
	b.pairs(func(one, other string) {
		paired.Inc(ctx, 1)
		pair(pairKey(one, other), "")
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

// onceFn gives each pair once, under either document.
type onceFn struct{}

// ProcessElement gives the pair by ID.
func (*onceFn) ProcessElement(pair string, _ func(*string) bool, emit func(string, string)) {
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
