package warc

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// blockOf is the block of a record that was written by the test.
func blockOf(s string) string {
	_, block, _ := strings.Cut(s, "\r\n\r\n")
	return strings.TrimSuffix(block, "\r\n\r\n")
}

func TestPackings(t *testing.T) {
	all := responses(12)
	for _, p := range packings(t, all) {
		for kind, src := range sources(p.raw) {
			t.Run(p.name+"/"+kind, func(t *testing.T) {
				if !Begins(p.raw[:min(len(p.raw), 64<<10)]) {
					t.Error("it is not known as a WARC")
				}
				got := drain(t, src, 0, 0)
				if len(got) != len(all) {
					t.Fatalf("%d records of %d: %+v", len(got), len(all), got)
				}
				for i, o := range got {
					if o.Block != blockOf(all[i]) || o.What != "" {
						t.Errorf("record %d: %+v", i, o)
					}
					if i > 0 && o.Offset < got[i-1].Next {
						t.Errorf("record %d begins at %d, the one before it ends at %d", i, o.Offset, got[i-1].Next)
					}
					if again, ok := src.(*bytes.Reader); ok {
						again.Seek(0, io.SeekStart)
					} else {
						src = pipe{bytes.NewReader(p.raw)}
					}
					if diff := cmp.Diff(got[i+1:], drain(t, src, o.Next, 0), emptyIsNil); diff != "" {
						t.Errorf("reading on from %d (-want +got):\n%s", o.Next, diff)
					}
				}
				if p.alone {
					one := NewReader(io.NewSectionReader(bytes.NewReader(p.raw), 0, int64(len(p.raw))), got[5].Offset)
					if rec, err := one.Next(); err != nil || string(rec.Block) != got[5].Block {
						t.Errorf("record 5 alone: %v %v", rec, err)
					}
				}
			})
		}
	}
}

var emptyIsNil = cmp.FilterValues(func(a, b []outcome) bool { return len(a) == 0 && len(b) == 0 }, cmp.Ignore())

func TestHeader(t *testing.T) {
	raw := "WARC/1.1\r\nwarc-type: Resource\r\nWARC-Record-ID: <urn:x>\r\nWARC-Target-URI: <https://example.test/a>\r\nWARC-Date: 2024-03-02T10:00:00.5Z\r\nX-Long: one\r\n two\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n"
	rec, err := NewReader(strings.NewReader(raw), 0).Next()
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprintln(rec.Version, rec.Type, rec.ID, rec.URI, rec.Date(), rec.Header.Get("x-long"), string(rec.Block), rec.Offset, rec.Next)
	if want := "1.1 resource <urn:x> https://example.test/a 2024-03-02 10:00:00.5 +0000 UTC one two abc 0 " + fmt.Sprintln(len(raw)); got != want {
		t.Errorf("got %s want %s", got, want)
	}
	rec, err = NewReader(strings.NewReader("WARC/1.0\nWARC-Type: resource\nContent-Length: 1\n\nx\n\n"), 0).Next()
	if err != nil || string(rec.Block) != "x" || !rec.Date().IsZero() {
		t.Errorf("bare line ends: %v %v", rec, err)
	}
}

// Losses are told with the place and the reason, and cost no other record.
func TestLosses(t *testing.T) {
	a, b, c := response(1), response(2), response(3)
	flip := func(p []byte, at int) []byte { p = bytes.Clone(p); p[at] ^= 0x55; return p }
	join := func(p ...[]byte) []byte { return slices.Concat(p...) }
	raw := func(s ...string) []byte { return []byte(strings.Join(s, "")) }
	longHead := "WARC/1.0\r\nWARC-Type: response\r\nX: " + strings.Repeat("x", 3<<20) + "\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
	for _, test := range []struct {
		name string
		raw  []byte
		want []string // blocks, or the words of a loss
	}{
		{"checksum", join(gz(a), flip(gz(b), len(gz(b))-6), gz(c)), []string{a, "checksum", c}},
		{"magic", join(gz(a), flip(gz(b), 0), gz(c)), []string{a, "like a gzip member", c}},
		{"flags", join(gz(a), flip(gz(b), 3), gz(c)), []string{a, "", c}},
		{"middle", join(gz(a), flip(gz(b), 200), gz(c)), []string{a, "", c}},
		{"end missing", join(gz(a), gz(b)[:250], gz(c)), []string{a, "", c}},
		{"start missing", join(gz(a), gz(b)[30:], gz(c)), []string{a, "like a gzip member", c}},
		{"cut off", join(gz(a), gz(b)[:250]), []string{a, "cut off"}},
		{"rubbish behind", join(gz(a), gz(b), []byte("rubbish")), []string{a, b, "cut off"}},
		{"no record in the member", join(gz(a), gz("hello"), gz(c)), []string{a, "like a record", c}},
		{"length too small", join(gz(a), gz(strings.Replace(b, "Content-Length: ", "Content-Length: 1\r\nX: ", 1)), gz(c)), []string{a, "does not end", c}},
		{"length too large", join(gz(a), gz(strings.Replace(b, "Content-Length: ", "Content-Length: 9", 1)), gz(c)), []string{a, "promises", c}},
		{"zstd flip", join(zst(a, nil), flip(zst(b, nil), 150), zst(c, nil)), []string{a, "", c}},
		{"zstd cut", join(zst(a, nil), zst(b, nil)[:150], zst(c, nil)), []string{a, "", c}},
		{"zstd magic", join(zst(a, nil), flip(zst(b, nil), 1), zst(c, nil)), []string{a, "Zstandard", c}},
		{"plain, length too large", raw(a, strings.Replace(b, "Content-Length: ", "Content-Length: 1", 1), c), []string{a, "", c}},
		{"plain, length too small", raw(a, strings.Replace(b, "Content-Length: ", "Content-Length: 1\r\nX: ", 1), c), []string{a, "does not end", c}},
		{"plain, no length", raw(a, strings.Replace(b, "Content-Length: ", "Content-Length: x", 1), c), []string{a, "no length", c}},
		{"plain, two lengths", raw(a, strings.Replace(b, "Content-Length: ", "Content-Length: 1\r\nContent-Length: ", 1), c), []string{a, "no length", c}},
		{"plain, no type", raw(a, strings.Replace(b, "WARC-Type", "WARC-Tipe", 1), c), []string{a, "WARC-Type", c}},
		{"plain, no field", raw(a, strings.Replace(b, "WARC-Type:", "WARC-Type", 1), c), []string{a, "no field", c}},
		{"plain, version", raw(a, strings.Replace(b, "WARC/1.0", "WARK/1.0", 1), c), []string{a, "like a record", c}},
		{"plain, end missing", raw(a, b[:len(b)-100], c), []string{a, "does not end", c}},
		{"plain, cut off", raw(a, b[:300]), []string{a, "promises"}},
		{"plain, cut off in the header", raw(a, b[:100]), []string{a, "cut off"}},
		{"plain, name of the format in rubbish", raw(a, "rubbish\nWARC/1.0 is a format\nWARC/1.0\r\nhello\r\n\r\n", c), []string{a, "like a record", c}},
		{"long header", raw(a, longHead, c), []string{a, "64 KiB", c}},
		{"long header, gzip", join(gz(a), gz(longHead), gz(c)), []string{a, "64 KiB", c}},
		{"only rubbish", []byte("rubbish"), []string{"like a record"}},
		{"extra lines", raw(a, "\r\n\r\n\r\n", b, "\n", c, "\r\n"), []string{a, b, c}},
		{"no lines between", raw(strings.TrimSuffix(a, "\r\n"), c), []string{a, c}},
		{"whole, checksum", flip(gz(a+b+c), len(gz(a+b+c))-6), []string{a, b, c, "checksum"}},
		{"whole, cut off", gz(a + b + c)[:600], []string{a, b, "cut off"}},
		{"pieces, one broken", func() []byte {
			all := pieces([]string{a, b, c}, 300, gz)
			return flip(all, bytes.LastIndex(all[:len(all)/2], gzipMagic)+40)
		}(), []string{a, "", c}},
		{"several in a member", join(gz(a), gz(b+c), gz(a)), []string{a, b, c, a}},
	} {
		for kind, src := range sources(test.raw) {
			t.Run(test.name+"/"+kind, func(t *testing.T) {
				got := drain(t, src, 0, 0)
				if len(got) != len(test.want) {
					t.Fatalf("%d outcomes: %+v", len(got), got)
				}
				at := int64(0)
				for i, o := range got {
					if record := strings.HasPrefix(test.want[i], "WARC/"); record && o.Block != blockOf(test.want[i]) || !record && (o.What == "" || !strings.Contains(o.What, test.want[i])) {
						t.Errorf("outcome %d: %+v", i, o)
					}
					if o.What != "" {
						t.Logf("byte %d: %s", o.Offset, o.What)
					}
					if o.Offset < at || o.Next < o.Offset {
						t.Errorf("outcome %d from %d to %d", i, o.Offset, o.Next)
					}
					at = o.Offset
				}
			})
		}
	}
}

func TestThreeOfThousand(t *testing.T) {
	var raw []byte
	var at []int64
	for i := range 1000 {
		one := gz(response(i))
		if i == 17 || i == 500 || i == 998 {
			one[len(one)/2] ^= 1
			at = append(at, int64(len(raw)))
		}
		raw = append(raw, one...)
	}
	for kind, src := range sources(raw) {
		read, lost := 0, []int64(nil)
		for _, o := range drain(t, src, 0, 0) {
			if o.What == "" {
				read++
			} else {
				lost = append(lost, o.Offset)
			}
		}
		if read != 997 || !slices.Equal(lost, at) {
			t.Errorf("%s: %d records, lost %v, broken %v", kind, read, lost, at)
		}
	}
}

func TestErrorsThatStay(t *testing.T) {
	disk := errors.New("the disk is gone")
	whole := each(responses(5), gz)
	r := NewReader(io.MultiReader(bytes.NewReader(whole[:len(whole)-9]), iotest.ErrReader(disk)), 0)
	n := 0
	for {
		_, err := r.Next()
		if err == nil {
			n++
			continue
		}
		if _, again := r.Next(); !errors.Is(err, disk) || !errors.Is(again, disk) || n != 4 {
			t.Errorf("after %d records: %v, then %v", n, err, again)
		}
		break
	}
	for kind, src := range sources(whole) {
		if _, err := NewReader(src, int64(len(whole)+1)).Next(); !errors.Is(err, errBehind) {
			t.Errorf("%s: %v", kind, err)
		}
	}
	if _, err := NewReader(bytes.NewReader(skippable(dictionaryMagic, []byte("no dictionary"))), 0).Next(); err == nil || !strings.Contains(err.Error(), "dictionary") {
		t.Errorf("dictionary: %v", err)
	}
	if _, err := NewReader(strings.NewReader(""), 0).Next(); !errors.Is(err, io.EOF) {
		t.Errorf("nothing: %v", err)
	}
}
