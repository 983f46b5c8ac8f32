package warc

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// zeros packs n zeros behind head.
func zeros(head string, n int64, pack func(io.Writer) io.WriteCloser) []byte {
	var b bytes.Buffer
	w := pack(&b)
	io.WriteString(w, head)
	block := make([]byte, 1<<20)
	for ; n > 0; n -= int64(len(block)) {
		w.Write(block[:min(n, int64(len(block)))])
	}
	w.Close()
	return b.Bytes()
}

func packGzip(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) }

func packZstd(w io.Writer) io.WriteCloser {
	z, err := zstd.NewWriter(w, zstd.WithEncoderConcurrency(1))
	if err != nil {
		panic(err)
	}
	return z
}

func packBrotli(w io.Writer) io.WriteCloser { return brotli.NewWriterLevel(w, 4) }

// taken is how many bytes f allocates.
func taken(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// What is above the limit is told and costs neither memory nor the records
// behind it.
func TestAboveTheLimit(t *testing.T) {
	const size = 256 << 20
	head := fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:big>\r\nWARC-Target-URI: https://big.example.test/\r\nContent-Length: %d\r\n\r\n", int64(size))
	a, c := response(1), response(2)
	filler := strings.Repeat("abcdefghijklmnopqrstuvwxyz 0123456789\n", 80<<10/38)
	long := record("resource", "long", "https://big.example.test/", "text/plain", filler)
	for _, test := range []struct {
		name string
		raw  []byte
	}{
		{"gzip bomb", append(append(gz(a), zeros(head, size, packGzip)...), gz(c)...)},
		{"zstd bomb", append(append(zst(a, nil), zeros(head, size, packZstd)...), zst(c, nil)...)},
		{"gzip bomb, whole", zeros(a+head, size, packGzip)},
		{"gzip", append(append(gz(a), gz(long)...), gz(c)...)},
		{"plain", []byte(a + long + c)},
		{"whole", gz(a + long + c)},
		{"several in a member", append(gz(a), gz(long+c)...)},
		{"claimed only", []byte(a + head + c)},
		{"claimed only, gzip", append(append(gz(a), gz(head)...), gz(c)...)},
	} {
		for kind, src := range sources(test.raw) {
			t.Run(test.name+"/"+kind, func(t *testing.T) {
				start := time.Now()
				var got []outcome
				grown := taken(func() { got = drain(t, src, 0, 64<<10) })
				if grown > 24<<20 {
					t.Errorf("%d bytes were taken", grown)
				}
				t.Log(time.Since(start), grown)
				want := 3
				if test.name == "gzip bomb, whole" {
					want = 2
				}
				if len(got) != want || got[0].Block != blockOf(a) || !strings.Contains(got[1].What, "more than the limit") || want == 3 && got[2].Block != blockOf(c) {
					t.Errorf("%+v", got)
				}
			})
		}
	}
}

// A body that unpacks to more than the limit is refused at the limit.
func TestBodyBombs(t *testing.T) {
	for name, pack := range map[string]func(io.Writer) io.WriteCloser{"gzip": packGzip, "zstd": packZstd, "br": packBrotli} {
		body := zeros("<html>", 64<<20, pack)
		rec := &Record{Block: []byte("HTTP/1.1 200 OK\r\nContent-Encoding: " + name + "\r\n\r\n" + string(body))}
		grown := taken(func() {
			_, err := rec.Response(1 << 20)
			if wrong, ok := err.(*BodyError); !ok || !wrong.TooLarge {
				t.Errorf("%s: %v", name, err)
			}
		})
		if grown > 48<<20 {
			t.Errorf("%s: %d bytes were taken", name, grown)
		}
		t.Log(name, len(body), grown)
	}
}

// A header of any length costs no memory.
func TestEndlessHeader(t *testing.T) {
	endless := io.MultiReader(strings.NewReader("WARC/1.0\r\nX: "), io.LimitReader(letters{}, 256<<20), strings.NewReader("\r\n\r\n"+response(1)))
	var got []outcome
	grown := taken(func() { got = drain(t, pipe{endless}, 0, 1<<20) })
	if len(got) != 2 || !strings.Contains(got[0].What, "64 KiB") || got[1].Block != blockOf(response(1)) {
		t.Errorf("%+v", got)
	}
	if grown > 16<<20 {
		t.Errorf("%d bytes were taken", grown)
	}
}

type letters struct{}

func (letters) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

// Files that are made to be read again and again are read in linear time.
func TestHostile(t *testing.T) {
	nested := "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x>\r\nContent-Length: 9000000\r\n\r\nx\r\n"
	for name, raw := range map[string][]byte{
		"records in records":  []byte(strings.Repeat(nested, 2<<20/len(nested))),
		"headers in headers":  []byte(strings.Repeat("WARC/1.0\r\na:", 200_000)),
		"gzip heads":          bytes.Repeat([]byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff}, 200_000),
		"zstd heads":          bytes.Repeat(zstdMagic, 500_000),
		"zstd skippable":      bytes.Repeat(skippable(skippableMagic, nil), 100_000),
		"gzip names":          bytes.Repeat([]byte{0x1f, 0x8b, 8, 8, 1, 1, 1, 1, 1, 1, 1}, 200_000),
		"gzip members, empty": bytes.Repeat(gz(""), 100_000),
	} {
		for kind, src := range sources(raw) {
			start := time.Now()
			n := len(drain(t, src, 0, 1<<20))
			if d := time.Since(start); d > 20*time.Second {
				t.Errorf("%s/%s: took %v", name, kind, d)
			} else {
				t.Logf("%s/%s: %d outcomes of %d bytes in %v", name, kind, n, len(raw), d)
			}
		}
	}
}
