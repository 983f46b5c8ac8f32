package warc

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zlib"
)

const html = "<html><body><p>The ministers met in Kelm on Tuesday.</p></body></html>"

func pack(w io.WriteCloser, b *bytes.Buffer) string {
	io.WriteString(w, html)
	w.Close()
	s := b.String()
	b.Reset()
	return s
}

func br() string      { var b bytes.Buffer; return pack(brotli.NewWriter(&b), &b) }
func deflate() string { var b bytes.Buffer; return pack(zlib.NewWriter(&b), &b) }

func rawDeflate() string {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, 6)
	if err != nil {
		panic(err)
	}
	return pack(w, &b)
}

// chunked writes a body in chunks of two lengths.
func chunked(s string) string {
	return "A;name=value\r\n" + s[:10] + "\r\n" + "00" + size(len(s)-10) + "\r\n" + s[10:] + "\r\n0\r\nTrailer: x\r\n\r\n"
}

func size(n int) string {
	return string("0123456789abcdef"[n>>4&15]) + string("0123456789abcdef"[n&15])
}

const ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"

var encodings = []struct{ name, head, body, want string }{
	{"none", ok + "\r\n", html, html},
	{"identity", ok + "Content-Encoding: identity\r\n\r\n", html, html},
	{"gzip", ok + "Content-Encoding: gzip\r\n\r\n", string(gz(html)), html},
	{"x-gzip", ok + "content-encoding: X-GZIP\r\n\r\n", string(gz(html)), html},
	{"gzip, two members", ok + "Content-Encoding: gzip\r\n\r\n", string(gz(html[:20])) + string(gz(html[20:])), html},
	{"gzip, rubbish behind", ok + "Content-Encoding: gzip\r\n\r\n", string(gz(html)) + "\r\n", html},
	{"gzip, unpacked before", ok + "Content-Encoding: gzip\r\n\r\n", html, html},
	{"gzip, nothing", ok + "Content-Encoding: gzip\r\n\r\n", "", ""},
	{"br", ok + "Content-Encoding: br\r\n\r\n", br(), html},
	{"br, unpacked before", ok + "Content-Encoding: br\r\n\r\n", html, html},
	{"deflate", ok + "Content-Encoding: deflate\r\n\r\n", deflate(), html},
	{"deflate without zlib", ok + "Content-Encoding: deflate\r\n\r\n", rawDeflate(), html},
	{"deflate, unpacked before", ok + "Content-Encoding: deflate\r\n\r\n", html, html},
	{"zstd", ok + "Content-Encoding: zstd\r\n\r\n", string(zst(html, nil)), html},
	{"zstd, unpacked before", ok + "Content-Encoding: zstd\r\n\r\n", html, html},
	{"twice", ok + "Content-Encoding: deflate\r\nContent-Encoding: gzip\r\n\r\n", string(gz(deflate())), html},
	{"chunked", ok + "Transfer-Encoding: chunked\r\n\r\n", chunked(html), html},
	{"chunked, bare line ends", ok + "Transfer-Encoding: chunked\n\n", strings.ReplaceAll(chunked(html), "\r\n", "\n"), html},
	{"chunked, joined before", ok + "Transfer-Encoding: chunked\r\n\r\n", html, html},
	{"chunked, a text that begins with a number", ok + "Transfer-Encoding: chunked\r\n\r\n", "10\nministers met in Kelm and signed.", "10\nministers met in Kelm and signed."},
	{"chunked and gzip", ok + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n", chunked(string(gz(html))), html},
	{"gzip as transfer", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", chunked(string(gz(html))), html},
	{"bare line ends", strings.ReplaceAll(ok, "\r\n", "\n") + "\n", html, html},
	{"name of TLS", "h2 200\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", html, html},
	{"odd head", "HTTP/2 200\r\nno field\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", html, html},
}

func TestResponse(t *testing.T) {
	for _, e := range encodings {
		t.Run(e.name, func(t *testing.T) {
			res, err := (&Record{Block: []byte(e.head + e.body)}).Response(1 << 20)
			if err != nil {
				t.Fatal(err)
			}
			if string(res.Body) != e.want || res.Status != 200 || res.Type != "text/html" || res.Charset != "utf-8" || res.Cut != "" {
				t.Errorf("%+v", res)
			}
		})
	}
}

func TestCutBodies(t *testing.T) {
	packed, page := string(gz(html)), chunked(html)
	for _, c := range []struct{ name, head, body, want string }{
		{"gzip", ok + "Content-Encoding: gzip\r\n\r\n", packed[:len(packed)-12], html[:20]},
		{"chunk", ok + "Transfer-Encoding: chunked\r\n\r\n", page[:len(page)-30], html[:40]},
		{"chunk head", ok + "Transfer-Encoding: chunked\r\n\r\n", page[:28], html[:10]},
		{"last chunk", ok + "Transfer-Encoding: chunked\r\n\r\n", strings.TrimSuffix(page, "0\r\nTrailer: x\r\n\r\n"), html},
		{"chunked and gzip", ok + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n", chunked(packed)[:len(packed)], html[:20]},
	} {
		res, err := (&Record{Block: []byte(c.head + c.body)}).Response(1 << 20)
		if err != nil || !strings.HasPrefix(string(res.Body), c.want) || !strings.HasPrefix(html, string(res.Body)) || res.Cut == "" {
			t.Errorf("%s: %v %+v", c.name, err, res)
		}
	}
}

func TestBodyErrors(t *testing.T) {
	packed := gz(html)
	packed[20] ^= 0xff
	for _, c := range []struct{ block, want string }{
		{"", "no HTTP response"},
		{"<html>", "no HTTP response"},
		{"HTTP/1.1 OK\r\n\r\n", "no HTTP response"},
		{ok + "X: " + strings.Repeat("x", 70<<10) + "\r\n\r\n", "64 KiB"},
		{ok + "Content-Encoding: compress\r\n\r\nabc", "does not know"},
		{ok + "Content-Encoding: gzip\r\n\r\n" + string(packed), "cannot be unpacked"},
		{ok + "Content-Encoding: gzip\r\n\r\n\x00\x01\x02\x03", "cannot be unpacked"},
		{ok + "Content-Encoding: gzip, gzip, gzip, gzip, gzip\r\n\r\nabc", "5 times"},
	} {
		if res, err := (&Record{Block: []byte(c.block)}).Response(1 << 20); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%.60q: %v %v", c.block, res, err)
		}
	}
	res, err := (&Record{Block: []byte("HTTP/1.0 301 Moved\r\nLocation: /x\r\nContent-Encoding: gzip\r\n\r\n\x00")}).Response(10)
	if err != nil || res.Status != 301 || res.Header.Get("location") != "/x" {
		t.Errorf("%v %+v", err, res)
	}
}

func TestMediaType(t *testing.T) {
	for value, want := range map[string][2]string{
		"":                                      {"", ""},
		"text/html":                             {"text/html", ""},
		" Text/HTML ; Charset=\"ISO-8859-2\" ":  {"text/html", "ISO-8859-2"},
		"text/html; charset=utf-8; charset=x":   {"text/html", "utf-8"},
		"text/html;;boundary=a;charset='koi8'":  {"text/html", "koi8"},
		"text/html; charset=utf-8,text/html":    {"text/html", "utf-8"},
		"text/html,text/html":                   {"text/html", ""},
		"application/xhtml+xml;charset=":        {"application/xhtml+xml", ""},
		"application/http; msgtype=response":    {"application/http", ""},
		"text/plain; format=flowed; charset=US": {"text/plain", "US"},
	} {
		if media, charset := MediaType(value); media != want[0] || charset != want[1] {
			t.Errorf("%q: %q %q", value, media, charset)
		}
	}
}
