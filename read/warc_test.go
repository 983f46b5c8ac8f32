package read

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/gzip"

	"github.com/readout-news/readout"
)

// aRecord writes a record; head and body are its block.
func aRecord(kind, id, uri, media, block string, more ...string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2024-03-02T10:00:00Z\r\nWARC-Target-URI: %s\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
		kind, id, uri, strings.Join(append(more, ""), "\r\n"), media, len(block), block)
}

func aPage(name string) string {
	return "<!DOCTYPE html><html><head><title>" + name + "</title><meta name=\"author\" content=\"Ada Brenn\"></head><body><article><h1>" + name + "</h1><p>" + short + "</p><p>The mayor of " + name +
		" said on Wednesday that the bridge would be shut until the inspectors had seen it, and that nobody had been hurt.</p></article></body></html>"
}

func fetched(id, uri, head, body string, more ...string) string {
	return aRecord("response", id, uri, "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n"+head+"\r\n\r\n"+body, more...)
}

func packed(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	io.WriteString(w, s)
	w.Close()
	return b.String()
}

var archive = []string{
	aRecord("warcinfo", "info", "", "application/warc-fields", "software: x\r\n"),
	aRecord("request", "q", "https://a.example.test/1", "application/http; msgtype=request", "GET /1 HTTP/1.1\r\n\r\n"),
	fetched("1", "https://a.example.test/1", "Content-Type: text/html", aPage("Kelm")),
	fetched("2", "https://a.example.test/2", "Content-Type: text/html; charset=windows-1252", strings.ReplaceAll(aPage("K\xf6ln"), "the bridge", "the \x93bridge\x94")),
	fetched("3", "https://a.example.test/3", "Content-Type: text/html\r\nContent-Encoding: gzip", packed(aPage("Lome"))),
	fetched("4", "https://a.example.test/4.png", "Content-Type: image/png", "\x89PNG"),
	aRecord("response", "5", "https://a.example.test/5", "application/http", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n"+aPage("Nothing")),
	aRecord("revisit", "6", "https://a.example.test/1", "application/http", "HTTP/1.1 304 Not Modified\r\n\r\n"),
	fetched("1", "https://a.example.test/1", "Content-Type: text/html", aPage("Kelm")),
	fetched("1b", "https://a.example.test/1", "Content-Type: text/html", aPage("Kelm")),
	fetched("7", "https://a.example.test/7.txt", "Content-Type: text/plain; charset=iso-8859-2", "The mayor of \xa3\xf3d\xbc said so. "+short),
	aRecord("resource", "8", "https://a.example.test/8", "text/html", aPage("Sana")),
	fetched("9", "https://a.example.test/9", "Content-Type: text/html", aPage("Cut"), "WARC-Truncated: length", "WARC-Block-Digest: sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5"),
	fetched("10", "https://a.example.test/10", "Content-Type: text/html", ""),
	fetched("11", "https://a.example.test/11", "X: y", "abc"),
	fetched("12", "https://a.example.test/12", "X: y", aPage("Mute")),
	aRecord("continuation", "13", "https://a.example.test/9", "application/octet-stream", "rest"),
	fetched("14", "https://a.example.test/14", "Content-Type: text/html\r\nContent-Encoding: gzip", "\x1f\x8b\x08\x00\x01"),
	aRecord("conversion", "15", "https://a.example.test/15", "text/plain", "Converted. "+short),
	fetched("16", "https://a.example.test/16", "Content-Type: text/html", "<html><body><p>Prezidentas ketvirtadienį susitiko su užsienio reikalų ministru ir aptarė šalies saugumo padėtį bei artėjančius rinkimus, kurie vyks kitą mėnesį visoje šalyje. Ministras po susitikimo žurnalistams sakė, kad pokalbis buvo naudingas.</p></body></html>"),
	aRecord("response", "17", "<https://a.example.test/17>", "application/http", "no head"),
}

var archiveTold = []string{
	"doc https://a.example.test/1", "doc https://a.example.test/2", "doc https://a.example.test/3", "type https://a.example.test/4.png",
	"status https://a.example.test/5", "duplicate https://a.example.test/1", "duplicate https://a.example.test/1", "duplicate https://a.example.test/1",
	"doc https://a.example.test/7.txt", "doc https://a.example.test/8", "doc https://a.example.test/9", "empty https://a.example.test/10",
	"type https://a.example.test/11", "doc https://a.example.test/12", "type https://a.example.test/9", "broken https://a.example.test/14",
	"doc https://a.example.test/15", "language https://a.example.test/16", "broken https://a.example.test/17",
}

func byRecord(all []string) string {
	var b strings.Builder
	for _, s := range all {
		b.WriteString(packed(s))
	}
	return b.String()
}

func TestWARC(t *testing.T) {
	for name, raw := range map[string]string{
		"a.warc":    strings.Join(archive, ""),
		"a.warc.gz": byRecord(archive),
		"b.WARC.GZ": packed(strings.Join(archive, "")),
		"a":         byRecord(archive),
		"-":         byRecord(archive),
	} {
		t.Run(name, func(t *testing.T) {
			path, in := name, io.Reader(nil)
			if name == "-" {
				in = strings.NewReader(raw)
			} else {
				path = filepath.Join(write(t, map[string]string{name: raw}), name)
			}
			items := collect([]string{path}, in, Options{})
			if diff := cmp.Diff(archiveTold, told("nowhere", items)); diff != "" {
				t.Fatalf("-want +got\n%s", diff)
			}
			for i, item := range items {
				if item.Skip != nil && (!strings.Contains(item.Skip.What, fmt.Sprint(item.Offset)) && item.Skip.Reason != readout.SkipDuplicate || item.Skip.Fix == "") {
					t.Errorf("item %d: %v", i, item.Skip)
				}
				if name != "a.warc.gz" && i%6 > 0 {
					continue
				}
				if name == "-" {
					in = strings.NewReader(raw)
				}
				rest := told("nowhere", collect([]string{path}, in, Options{Offset: item.Next}))
				want := archiveTold[i+1:]
				if len(rest) != len(want) {
					t.Errorf("reading on behind item %d at %d: %q", i, item.Next, rest)
				}
			}
		})
	}
}

// What is kept of a page reads again as it was read, its encoding with it.
func TestWARCSource(t *testing.T) {
	path := filepath.Join(write(t, map[string]string{"a.warc.gz": byRecord(archive)}), "a.warc.gz")
	texts := map[string]*readout.Document{}
	for _, item := range collect([]string{path}, nil, Options{}) {
		d := item.Document
		if d == nil {
			continue
		}
		texts[d.URI] = d
		if item.Source == nil || item.Source.URI != d.URI {
			t.Fatalf("%s: %v", d.URI, item.Source)
		}
		again := Again(*item.Source, Options{}).Document
		if again == nil {
			t.Fatalf("%s is not read again", d.URI)
		}
		if strings.HasSuffix(d.URI, "/9") {
			if len(d.Notes) != 2 || !strings.Contains(d.Notes[0], "WARC-Truncated: length") || !strings.Contains(d.Notes[1], "digest") {
				t.Errorf("notes %q", d.Notes)
			}
			again.Notes = d.Notes
		}
		if diff := cmp.Diff(d, again); diff != "" {
			t.Errorf("%s reads differently again (-first +again):\n%s", d.URI, diff)
		}
		if d.Published.Known() {
			t.Errorf("%s: the day of the fetch stands as that of the text: %v", d.URI, d.Published)
		}
	}
	for uri, want := range map[string]string{"2": "the “bridge” would", "7.txt": "Łódź", "15": "Converted."} {
		if d := texts["https://a.example.test/"+uri]; d == nil || !strings.Contains(d.Text, want) {
			t.Errorf("%s: %v", uri, d)
		}
	}
	if d := texts["https://a.example.test/2"]; d.Title != "Köln" || len(d.Authors) != 1 {
		t.Errorf("%+v", d)
	}
}

func TestWARCIsBroken(t *testing.T) {
	one := packed(archive[2])
	dir := write(t, map[string]string{
		"a.warc.gz": one + one[:len(one)-20] + packed(archive[11]),
		"b.warc.gz": "this is none",
		"big.warc":  archive[2] + aRecord("resource", "x", "https://a.example.test/big", "text/plain", strings.Repeat("x", 5000)),
		"none.warc": archive[0],
		"sub/c.gz":  "\x1f\x8b\x08\x00",
	})
	got := told(dir, collect([]string{dir}, nil, Options{MaxBytes: 3000}))
	want := []string{"doc https://a.example.test/1", fmt.Sprintf("broken a.warc.gz@%d", len(one)), "doc https://a.example.test/8", "broken b.warc.gz@0",
		"duplicate https://a.example.test/1", fmt.Sprintf("too-large big.warc@%d", len(archive[2])), "binary sub/c.gz"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	items := collect([]string{filepath.Join(dir, "a.warc.gz")}, nil, Options{Offset: 1 << 30})
	if len(items) != 1 || items[0].Skip == nil || items[0].Skip.Reason != readout.SkipUnreadable || !strings.Contains(items[0].Skip.What, "behind the end") {
		t.Errorf("offset behind the end: %v", items)
	}
}

// The limit is for a record, whatever the name of the file and its size.
func TestWARCIsLong(t *testing.T) {
	raw := byRecord(archive)
	path := filepath.Join(write(t, map[string]string{"crawl.gz": raw}), "crawl.gz")
	if diff := cmp.Diff(archiveTold, told("nowhere", collect([]string{path}, nil, Options{MaxBytes: int64(len(raw)) / 2}))); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// Standard input that is a file is read from where it stands.
func TestWARCFromFileAsInput(t *testing.T) {
	path := filepath.Join(write(t, map[string]string{"a": "line\n" + byRecord(archive)}), "a")
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	io.ReadFull(file, make([]byte, 5))
	if diff := cmp.Diff(archiveTold, told("nowhere", collect([]string{"-"}, file, Options{}))); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
