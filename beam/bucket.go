package beam

import (
	"encoding/binary"
	"reflect"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.Combiner2[bucket, string](&bucketFn{})
	beam.RegisterType(reflect.TypeFor[bucket]())
	beam.RegisterCoder(reflect.TypeFor[bucket](), encodeBucket, decodeBucket)
}

// bucket is the documents that have one band in common. It holds the first few
// of them by rank and the number of all, so that its size is bounded whatever
// stands in every page of an archive.
type bucket struct {
	All  int
	Kept []string // ranked, in order
}

// bucketFn gathers buckets. Where and in whatever order its parts are put
// together, the same documents are kept.
type bucketFn struct {
	Cap int // documents that a bucket keeps
}

// AddInput puts one ranked document into a bucket.
func (f *bucketFn) AddInput(b bucket, ranked string) bucket {
	b.All++
	at, there := slices.BinarySearch(b.Kept, ranked)
	if there || at >= f.Cap {
		return b
	}
	b.Kept = slices.Insert(b.Kept, at, ranked)
	if len(b.Kept) > f.Cap {
		b.Kept = b.Kept[:f.Cap]
	}
	return b
}

// MergeAccumulators puts two buckets of one key together.
func (f *bucketFn) MergeAccumulators(a, b bucket) bucket {
	all := a.All + b.All
	for _, r := range b.Kept {
		a = f.AddInput(a, r)
	}
	a.All = all
	return a
}

func encodeBucket(b bucket) []byte {
	out := binary.AppendUvarint(nil, uint64(b.All))
	for _, r := range b.Kept {
		out = binary.AppendUvarint(out, uint64(len(r)))
		out = append(out, r...)
	}
	return out
}

func decodeBucket(raw []byte) (b bucket, err error) {
	all, n := binary.Uvarint(raw)
	if n <= 0 {
		return b, errPacket
	}
	b.All, raw = int(all), raw[n:]
	for len(raw) > 0 {
		size, n := binary.Uvarint(raw)
		if n <= 0 || size > uint64(len(raw)-n) {
			return b, errPacket
		}
		b.Kept, raw = append(b.Kept, string(raw[n:n+int(size)])), raw[n+int(size):]
	}
	return b, nil
}

// crowd is the number of documents of a bucket up to which each is compared with
// each, neighbours the number of next ones by rank with which each is compared
// in a larger one: the rule of reconcile/copies.
const (
	crowd      = 24
	neighbours = 4
)

// pairs gives the pairs of documents of a bucket that are compared, the lesser
// ID first.
func (b bucket) pairs(take func(a, b string)) {
	reach := len(b.Kept)
	if reach > crowd {
		reach = neighbours
	}
	for i, one := range b.Kept {
		for _, other := range b.Kept[i+1 : min(i+1+reach, len(b.Kept))] {
			take(min(one[8:], other[8:]), max(one[8:], other[8:]))
		}
	}
}
