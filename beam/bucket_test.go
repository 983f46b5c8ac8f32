package beam

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	"github.com/readout-news/readout"
)

func TestBucketKeepsTheSameWhateverTheOrder(t *testing.T) {
	var in []string
	for n := range 40 {
		in = append(in, ranked(7, synthetic(n)))
	}
	sorted := slices.Sorted(slices.Values(in))
	random := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		random.Shuffle(len(in), func(i, j int) { in[i], in[j] = in[j], in[i] })
		var b bucket
		for _, r := range in {
			if b.add(r, 5); len(b.kept) > 5 {
				t.Fatalf("it keeps %d", len(b.kept))
			}
		}
		if b.all != 40 || !slices.Equal(b.kept, sorted[:5]) {
			t.Fatalf("%d, %q", b.all, b.kept)
		}
	}
}

func TestBatchesLoseNothing(t *testing.T) {
	b, got := batches{}, map[int][][]byte{}
	emit := func(part int, some []byte) { got[part] = append(got[part], some) }
	for n := range 30000 {
		b.add(n%3, []byte(synthetic(n)), emit)
	}
	b.flush(emit)
	seen := 0
	for part, all := range got {
		err := entries(func(to *[]byte) bool {
			if len(all) == 0 {
				return false
			}
			*to, all = all[0], all[1:]
			return true
		}, func(entry []byte) {
			if string(entry) != synthetic(part) {
				t.Fatalf("%s after %d", entry, part)
			}
			part += 3
			seen++
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if seen != 30000 {
		t.Errorf("%d entries", seen)
	}
	torn := [][]byte{{200, 1}}
	if entries(func(to *[]byte) bool { *to = torn[0]; return true }, func([]byte) {}) == nil {
		t.Error("no error for a damaged batch")
	}
}

func TestPairsOfABucket(t *testing.T) {
	for _, test := range []struct{ documents, pairs int }{{1, 0}, {2, 1}, {24, 24 * 23 / 2}, {25, 21*4 + 3 + 2 + 1}, {64, 60*4 + 6}} {
		var b bucket
		for n := range test.documents {
			b.add(ranked(1, synthetic(n)), 64)
		}
		n := 0
		b.pairs(func(one, other string) {
			if n++; one >= other {
				t.Errorf("%s is before %s", one, other)
			}
			if a, b, err := ofPair(pairKey(one, other)); err != nil || a != one || b != other {
				t.Errorf("%s %s %v", a, b, err)
			}
		})
		if n != test.pairs {
			t.Errorf("%d pairs of %d documents, not %d", n, test.documents, test.pairs)
		}
	}
}

func TestSignatureFollowsTheWordsThatAreShared(t *testing.T) {
	text := func(from, to int) *readout.Record {
		var s string
		for n := from; n < to; n++ {
			s += fmt.Sprintf("word%d ", n)
		}
		return &readout.Record{Document: &readout.Document{Text: s}}
	}
	b := Banding{Bands: 64, Rows: 4}
	one, other := b.Signature(text(0, 300)), b.Signature(text(100, 400))
	alike := 0
	for i := range one {
		if one[i] == other[i] {
			alike++
		}
	}
	// 196 of 396 runs of five words are in both.
	if share := float64(alike) / float64(len(one)); share < 0.40 || share > 0.59 {
		t.Errorf("%.2f of the values are the same", share)
	}
	if b.Signature(text(0, 4)) != nil {
		t.Error("four words have a signature")
	}
	if keys := b.Keys(one); len(keys) != 64 || len(slices.Compact(slices.Sorted(slices.Values(keys)))) != 64 {
		t.Errorf("%d keys", len(keys))
	}
}

func TestSignaturesThroughTheBands(t *testing.T) {
	o := UsualSignatures()
	o.Count, o.Common = 5000, 10
	p, err := BuildSignatures(o)
	if err != nil {
		t.Fatal(err)
	}
	counted := map[string]int64{}
	for _, c := range ptest.RunAndValidate(t, p).Metrics().AllMetrics().Counters() {
		counted[c.Key.Name] += c.Result()
	}
	if counted["capped_buckets"] != 1 {
		t.Errorf("%d buckets were cut, not the one that 500 documents share", counted["capped_buckets"])
	}
	if counted["planted_pairs_found"] != 1000 {
		t.Errorf("%d of 1000 copies came together", counted["planted_pairs_found"])
	}
	// The bucket that was cut gives 246 pairs, of 500 documents that have else
	// nothing in common.
	if n := counted["distinct_pairs"]; n > 1000+246 {
		t.Errorf("%d pairs", n)
	}
}

func TestOptionsThatCannotBe(t *testing.T) {
	for name, change := range map[string]func(*Options){
		"no input":  func(o *Options) { o.Inputs = nil },
		"no folder": func(o *Options) { o.Output.Dir = "" },
		"engine":    func(o *Options) { o.Engine = "best" },
		"shards":    func(o *Options) { o.Output.Shards = 0 },
		"bands":     func(o *Options) { o.Buckets.Banding.Bands = 0 },
		"bucket":    func(o *Options) { o.Buckets.Most = 1 },
		"window":    func(o *Options) { o.Windows.Days = -1 },
	} {
		o := Usual()
		o.Inputs, o.Output.Dir = []string{"x"}, filepath.Join(t.TempDir(), "y")
		if change(&o); o.check() == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := BuildSignatures(Signatures{}); err == nil {
		t.Error("no signatures: no error")
	}
}
