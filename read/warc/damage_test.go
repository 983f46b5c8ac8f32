package warc

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// However a file that is compressed record by record is damaged, the records
// whose members are whole are read: before and behind.
func TestDamageCostsItselfAlone(t *testing.T) {
	const n = 8
	all := responses(n)
	for name, pack := range map[string]func(string) []byte{"gzip": gz, "zstd": func(s string) []byte { return zst(s, nil) }} {
		var parts [][]byte
		for _, s := range all {
			parts = append(parts, pack(s))
		}
		raw := slices.Concat(parts...)
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			from := rapid.IntRange(0, len(raw)-1).Draw(t, "from")
			length := rapid.IntRange(1, 900).Draw(t, "length")
			to := min(from+length, len(raw))
			var damaged []byte
			switch rapid.SampledFrom([]string{"flip", "cut", "noise", "end"}).Draw(t, "how") {
			case "flip":
				to = from + 1
				damaged = bytes.Clone(raw)
				damaged[from] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
			case "cut":
				damaged = slices.Concat(raw[:from], raw[to:])
			case "noise":
				noise := rapid.SliceOfN(rapid.Byte(), 0, 300).Draw(t, "noise")
				damaged = slices.Concat(raw[:from], noise, raw[to:])
			case "end":
				to = len(raw)
				damaged = raw[:from]
			}
			var src io.Reader = bytes.NewReader(damaged)
			if rapid.Bool().Draw(t, "stream") {
				src = pipe{src}
			}
			found := map[string]bool{}
			read := drainRapid(t, src, 0)
			for _, o := range read {
				found[o.Block] = true
			}
			at := 0
			for i, part := range parts {
				whole := at+len(part) <= from || at >= to
				if at += len(part); whole && !found[blockOf(all[i])] {
					t.Fatalf("record %d is whole but was not read: %+v", i, read)
				}
			}
			if len(read) > 0 {
				k := rapid.IntRange(0, len(read)-1).Draw(t, "resume")
				if rest := drainRapid(t, bytes.NewReader(damaged), read[k].Next); !slices.Equal(rest, read[k+1:]) {
					t.Fatalf("reading on from %d: %+v, not %+v", read[k].Next, rest, read[k+1:])
				}
			}
		}))
	}
}

// drainRapid is drain for a property.
func drainRapid(t *rapid.T, src io.Reader, offset int64) []outcome {
	r := NewReader(src, offset)
	var all []outcome
	for {
		rec, err := r.Next()
		var lost *Lost
		switch {
		case err == nil:
			all = append(all, outcome{rec.Offset, rec.Next, string(rec.Block), ""})
		case errors.Is(err, io.EOF):
			return all
		case errors.As(err, &lost):
			all = append(all, outcome{lost.Offset, lost.Next, "", lost.What})
		default:
			t.Fatal(err)
		}
	}
}

// FuzzWARC reads any bytes: no panic, no end that is not reached, places in
// order.
func FuzzWARC(f *testing.F) {
	all := responses(4)
	for _, p := range packings(f, all) {
		f.Add(p.raw)
	}
	for _, e := range encodings {
		f.Add([]byte(record("response", "1", "https://example.test/", "application/http", e.head+e.body)))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, src := range []io.Reader{bytes.NewReader(raw), pipe{bytes.NewReader(raw)}} {
			r := NewReader(src, 0)
			r.Limit = 1 << 20
			at := int64(0)
			for n := 0; ; n++ {
				if n > len(raw)+1 {
					t.Fatal("more outcomes than bytes")
				}
				rec, err := r.Next()
				offset, next := at, at
				var lost *Lost
				switch {
				case err == nil:
					offset, next = rec.Offset, rec.Next
					if int64(len(rec.Block)) != rec.Size {
						t.Fatalf("block of %d bytes, not %d", len(rec.Block), rec.Size)
					}
					if res, err := rec.Response(1 << 20); err == nil && len(res.Body) > 1<<20+len(raw) {
						t.Fatal("body above the limit")
					}
				case errors.As(err, &lost):
					offset, next = lost.Offset, lost.Next
				}
				if offset < at || next < offset {
					t.Fatalf("from %d to %d behind %d", offset, next, at)
				}
				if at = offset; err != nil && lost == nil {
					break
				}
			}
		}
	})
}
