package read

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
)

const short = "The ministers of the three states met in Kelm on Tuesday, and they signed the accord that had been on the table for a year."

// write makes the files of a folder; names with "/" are in folders of it.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// told lists items as "doc URI" and "reason URI:LINE", the folder left out.
func told(dir string, items []readout.Item) []string {
	var out []string
	for _, item := range items {
		var s string
		switch {
		case item.Document != nil:
			s = "doc " + item.Document.URI
		default:
			s = string(item.Skip.Reason) + " " + item.Skip.URI
			if item.Skip.Line > 0 {
				s += fmt.Sprintf(":%d", item.Skip.Line)
			}
		}
		out = append(out, strings.ReplaceAll(s, filepath.ToSlash(dir)+"/", ""))
	}
	return out
}

func collect(args []string, stdin io.Reader, opt Options) []readout.Item {
	var items []readout.Item
	for item := range Inputs(context.Background(), args, stdin, opt) {
		items = append(items, item)
	}
	return items
}

func TestInputsFolder(t *testing.T) {
	dir := write(t, map[string]string{
		"b.txt":         short + " Two.",
		"a.txt":         short + " One.",
		"sub/c":         short + " Three.",
		".hidden":       short,
		".git/config":   short,
		"picture.png":   "\x89PNG",
		"empty.txt":     "",
		"blank.txt":     " \n\t\n",
		"data.bin.txt":  "abc\x00def",
		"again.txt":     "",
		"d.jsonl":       `{"text":"` + short + ` Four."}` + "\n\n" + `{"text": oops}` + "\n" + `{"id":"five","uri":"https://example.test/5","text":"` + short + ` Five."}` + "\n" + `{"id":"five","text":"` + short + `"}`,
		"lituanian.txt": "Prezidentas ketvirtadienį susitiko su užsienio reikalų ministru ir aptarė šalies saugumo padėtį bei artėjančius rinkimus, kurie vyks kitą mėnesį visoje šalyje. Ministras po susitikimo žurnalistams sakė, kad pokalbis buvo naudingas.",
		"page.html":     "<html><body><ul><li>One</li></ul></body></html>",
	})
	got := told(dir, collect([]string{dir}, nil, Options{}))
	want := []string{"doc a.txt", "empty again.txt", "doc b.txt", "empty blank.txt", "doc d.jsonl:1", "broken d.jsonl:3", "doc https://example.test/5", "duplicate d.jsonl:5",
		"binary data.bin.txt", "empty empty.txt", "language lituanian.txt", "no-article page.html", "binary picture.png", "doc sub/c"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestSkips(t *testing.T) {
	dir := write(t, map[string]string{"empty/.keep": "", "big.txt": strings.Repeat(short+"\n", 50), "locked.txt": short, "one.txt": short,
		"lt.txt": "Prezidentas ketvirtadienį susitiko su užsienio reikalų ministru ir aptarė šalies saugumo padėtį bei artėjančius rinkimus, kurie vyks kitą mėnesį visoje šalyje."})
	os.Chmod(filepath.Join(dir, "locked.txt"), 0)
	for _, c := range []struct {
		name     string
		args     []string
		opt      Options
		reason   readout.SkipReason
		language string
		words    string
	}{
		{"missing", []string{"nowhere.txt"}, Options{}, readout.SkipMissing, "", "no such file"},
		{"address", []string{"https://example.test/a"}, Options{}, readout.SkipMissing, "", "network"},
		{"no-documents", []string{"empty"}, Options{}, readout.SkipNoDocuments, "", "no document"},
		{"nothing named", nil, Options{}, readout.SkipNoDocuments, "", "no input"},
		{"too-large", []string{"big.txt"}, Options{MaxBytes: 1000}, readout.SkipTooLarge, "", "limit of 1000 bytes"},
		{"language", []string{"lt.txt"}, Options{}, readout.SkipLanguage, "lt", "the text is Lithuanian"},
		{"duplicate", []string{"one.txt", "one.txt"}, Options{}, readout.SkipDuplicate, "", "before"},
		{"unreadable", []string{"locked.txt"}, Options{}, readout.SkipUnreadable, "", "cannot be read"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.reason == readout.SkipUnreadable && (os.Geteuid() == 0 || runtime.GOOS == "windows") {
				t.Skip("the superuser may read everything")
			}
			var args []string
			for _, a := range c.args {
				if !strings.Contains(a, "://") {
					a = filepath.Join(dir, a)
				}
				args = append(args, a)
			}
			items := collect(args, nil, c.opt)
			last := items[len(items)-1].Skip
			if last == nil || last.Reason != c.reason || last.Language != c.language || !strings.Contains(last.What, c.words) || last.Fix == "" {
				t.Fatalf("%+v", last)
			}
			t.Log(last.Error())
		})
	}
}

// A file above the limit is refused by its size: a sparse one of 200 MB takes
// neither time nor memory.
func TestTooLargeIsNotRead(t *testing.T) {
	for _, name := range []string{"big.txt", "big.html", "big.json", "big"} {
		path := filepath.Join(t.TempDir(), name)
		f, err := os.Create(path)
		if err != nil {
			t.Fatal(err)
		}
		f.WriteString("[{\"text\": \"")
		f.Truncate(200 << 20)
		f.Close()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		items := collect([]string{path}, nil, Options{})
		runtime.ReadMemStats(&after)
		if len(items) != 1 || items[0].Skip == nil || items[0].Skip.Reason != readout.SkipTooLarge && items[0].Skip.Reason != readout.SkipBroken {
			t.Errorf("%s: %+v", name, items)
		}
		if grown := after.TotalAlloc - before.TotalAlloc; grown > 8<<20 {
			t.Errorf("%s: %d bytes were taken", name, grown)
		}
	}
}

func TestLongLines(t *testing.T) {
	long := strings.Repeat(short+" ", 12<<20/len(short))
	lines := `{"text":"` + short + `"}` + "\n" + `{"text":"` + long + `"}` + "\n" + `{"text":"` + short + ` Last."}`
	got := told("", collect([]string{"-"}, strings.NewReader(lines), Options{}))
	if diff := cmp.Diff([]string{"doc -:1", "doc -:2", "doc -:3"}, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	got = told("", collect([]string{"-"}, strings.NewReader(lines), Options{MaxBytes: 1 << 20}))
	if diff := cmp.Diff([]string{"doc -:1", "too-large -:2", "doc -:3"}, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestStdin(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"text", short, "doc -"},
		{"page", "<!DOCTYPE html><html><body><article><p>" + strings.Repeat(short+" ", 5) + "</p></article></body></html>", "doc -"},
		{"lines", `{"text":"` + short + `"}`, "doc -:1"},
		{"array", `[{"uri":"u","text":"` + short + `"}]`, "doc u"},
		{"object", "{\n \"text\": \"" + short + "\"\n}", "doc -"},
		{"byte order mark", "\xEF\xBB\xBF" + `{"text":"` + short + `"}`, "doc -:1"},
		{"empty", "  \n", "empty -"},
		{"feed", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title></channel></rss>", "no-documents -"},
		{"bracket", "[KELM] " + short, "doc -"},
	} {
		got := told("", collect([]string{"-"}, strings.NewReader(c.in), Options{}))
		if len(got) != 1 || got[0] != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestArrayBreaks(t *testing.T) {
	in := `[{"text":"` + short + `"}, {"text": "` + short + ` Two."}, {"text": ]`
	got := told("", collect([]string{"-"}, strings.NewReader(in), Options{}))
	if diff := cmp.Diff([]string{"doc -:1", "doc -:2", "broken -"}, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestInputsEndsWithContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n := 0
	lines := strings.NewReader(strings.Repeat(`{"text":"`+short+`"}`+"\n", 50))
	for range Inputs(ctx, []string{"-"}, lines, Options{}) {
		if n++; n == 3 {
			cancel()
		}
	}
	if n != 3 {
		t.Errorf("%d items", n)
	}
}

func TestTextKeepsEveryCharacter(t *testing.T) {
	in := "\u00a0The\u00administers \u200bmet in Kelm on Tuesday “and” they ‘signed’ the accord.\r\n\r\n  That was all there was to it for the day. \n"
	item := Text("u", []byte("\xEF\xBB\xBF"+in), Options{})
	if item.Document == nil || item.Document.Text != in {
		t.Fatalf("%+v", item)
	}
	if id := item.Document.ID; len(id) != 16 || id != Text("u", []byte(in), Options{}).Document.ID || id == Text("v", []byte(in), Options{}).Document.ID {
		t.Errorf("id %q", id)
	}
}

func TestBrokenBytesAreNoted(t *testing.T) {
	item := Text("u", []byte("Die Köln accord \xFF was signed by the ministers of the states, and that was all."), Options{})
	if item.Document == nil || len(item.Document.Notes) != 1 || !strings.Contains(item.Document.Notes[0], "byte 17") {
		t.Fatalf("%+v", item.Document)
	}
}
