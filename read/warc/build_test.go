package warc

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// record writes a record with a block.
func record(kind, id, uri, media, block string, more ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2024-03-02T10:00:00Z\r\n", kind, id)
	if uri != "" {
		fmt.Fprintf(&b, "WARC-Target-URI: %s\r\n", uri)
	}
	for _, line := range more {
		b.WriteString(line + "\r\n")
	}
	fmt.Fprintf(&b, "Content-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", media, len(block), block)
	return b.String()
}

// response is a record with a page in it. Pages differ and do not compress away.
func response(n int) string {
	var words strings.Builder
	for i := range 40 {
		fmt.Fprintf(&words, "%x ", (n+1)*(i+7)*2654435761%1000003)
	}
	block := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>Report %d from Kelm: %s</p></html>", n, words.String())
	return record("response", fmt.Sprint(n), fmt.Sprintf("https://news.example.test/%d", n), "application/http; msgtype=response", block)
}

func responses(n int) []string {
	all := []string{record("warcinfo", "info", "", "application/warc-fields", "software: a test\r\n")}
	for i := range n - 1 {
		all = append(all, response(i))
	}
	return all
}

func gz(s string) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.Bytes()
}

func zst(s string, dictionary []byte) []byte {
	options := []zstd.EOption{zstd.WithEncoderConcurrency(1)}
	if dictionary != nil {
		options = append(options, zstd.WithEncoderDict(dictionary))
	}
	w, err := zstd.NewWriter(nil, options...)
	if err != nil {
		panic(err)
	}
	defer w.Close()
	return w.EncodeAll([]byte(s), nil)
}

func skippable(magic uint32, content []byte) []byte {
	b := binary.LittleEndian.AppendUint32(nil, magic)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(content)))
	return append(b, content...)
}

func dictionary(t testing.TB, all []string) []byte {
	t.Helper()
	var samples [][]byte
	for _, s := range all {
		samples = append(samples, []byte(s))
	}
	d, err := zstd.BuildDict(zstd.BuildDictOptions{ID: 4711, Contents: samples, History: []byte(response(0) + response(1)), Offsets: [3]int{1, 4, 8}})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// each compresses every record alone.
func each(all []string, f func(string) []byte) []byte {
	var b []byte
	for _, s := range all {
		b = append(b, f(s)...)
	}
	return b
}

// pieces compresses the whole in members of a size, wherever records begin.
func pieces(all []string, size int, f func(string) []byte) []byte {
	whole := strings.Join(all, "")
	var b []byte
	for whole != "" {
		n := min(size, len(whole))
		b = append(b, f(whole[:n])...)
		whole = whole[n:]
	}
	return b
}

// packings are all ways to pack records. alone says that each can be reached by
// itself.
func packings(t testing.TB, all []string) []packed {
	d := dictionary(t, all)
	plain := func(s string) []byte { return zst(s, nil) }
	with := func(s string) []byte { return zst(s, d) }
	return []packed{
		{"plain", []byte(strings.Join(all, "")), true},
		{"gzip by record", each(all, gz), true},
		{"gzip by record, zeros behind", append(each(all, gz), make([]byte, 700)...), true},
		{"gzip as a whole", gz(strings.Join(all, "")), false},
		{"gzip in pieces", pieces(all, 1000, gz), false},
		{"gzip in small pieces", pieces(all, 100, gz), false},
		{"zstd by record", each(all, plain), true},
		{"zstd as a whole", plain(strings.Join(all, "")), false},
		{"zstd in pieces", pieces(all, 1000, plain), false},
		{"zstd with a dictionary", append(skippable(dictionaryMagic, d), each(all, with)...), true},
		{"zstd with a compressed dictionary", append(skippable(dictionaryMagic, plain(string(d))), each(all, with)...), true},
		{"zstd with further frames", each(all, func(s string) []byte { return append(plain(s), skippable(skippableMagic+3, []byte("note"))...) }), true},
	}
}

type packed struct {
	name  string
	raw   []byte
	alone bool
}

// pipe hides that a reader can seek.
type pipe struct{ io.Reader }

// sources gives a file and a stream of the same bytes.
func sources(raw []byte) map[string]io.Reader {
	return map[string]io.Reader{"file": bytes.NewReader(raw), "stream": pipe{bytes.NewReader(raw)}}
}

// outcome is a record or the loss of one.
type outcome struct {
	Offset, Next int64
	Block, What  string
}

// drain reads to the end. Any error but a Lost fails the test.
func drain(t testing.TB, src io.Reader, offset, limit int64) []outcome {
	t.Helper()
	r := NewReader(src, offset)
	if limit > 0 {
		r.Limit = limit
	}
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
