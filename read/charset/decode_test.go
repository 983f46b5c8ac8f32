package charset

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestDecode(t *testing.T) {
	utf16 := func(s string, big bool) string {
		var b strings.Builder
		for _, r := range s {
			hi, lo := byte(r>>8), byte(r)
			if big {
				b.WriteByte(hi)
				b.WriteByte(lo)
			} else {
				b.WriteByte(lo)
				b.WriteByte(hi)
			}
		}
		return b.String()
	}
	for _, c := range []struct{ name, raw, declared, want, encoding string }{
		{"utf-8", "Nausėda – “yes”\u00a0\u00ad\u200b\r\n", "", "Nausėda – “yes”\u00a0\u00ad\u200b\r\n", "utf-8"},
		{"byte order mark", "\xEF\xBB\xBFBrunn", "", "Brunn", "utf-8"},
		{"utf-16le", "\xFF\xFE" + utf16("Köln sagt ja", false), "", "Köln sagt ja", "utf-16le"},
		{"utf-16be", "\xFE\xFF" + utf16("Köln sagt ja", true), "", "Köln sagt ja", "utf-16be"},
		{"utf-16le without mark", utf16("The ministers met in Köln.", false), "", "The ministers met in Köln.", "utf-16le"},
		{"utf-16be without mark", utf16("The ministers met in Köln.", true), "", "The ministers met in Köln.", "utf-16be"},
		{"windows-1252", "The \x93deal\x94 in K\xF6ln \x96 it\x92s done", "", "The “deal” in Köln – it’s done", "windows-1252"},
		{"declared", "\xCC\xE8\xED\xF1\xEA", "windows-1251", "Минск", "windows-1251"},
		{"declared wrongly", "Köln", "iso-8859-1", "Köln", "utf-8"},
		{"one broken byte", "Köln \xFF and Zürich", "", "Köln \uFFFD and Zürich", "utf-8"},
		{"cut off", "Köln and Zürich, K\xC3", "", "Köln and Zürich, K\uFFFD", "utf-8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Decode([]byte(c.raw), c.declared)
			if err != nil {
				t.Fatal(err)
			}
			if got.Text != c.want || got.Encoding != c.encoding {
				t.Errorf("got %q in %s, want %q in %s", got.Text, got.Encoding, c.want, c.encoding)
			}
		})
	}
}

func TestDecodeNote(t *testing.T) {
	got, err := Decode([]byte("Köln \xFF\xFF and Z\xFCrich, Österreich"), "")
	if err != nil {
		t.Fatal(err)
	}
	if got.Replaced != 2 || got.First != 6 {
		t.Errorf("%d replaced, the first at %d; want 2 at 6", got.Replaced, got.First)
	}
	if note := got.Note(); !strings.Contains(note, "2 byte sequences") || !strings.Contains(note, "byte 6") {
		t.Errorf("note %q", note)
	}
	if strings.Count(got.Text, "\uFFFD") != 2 {
		t.Errorf("text %q", got.Text)
	}
}

func TestDecodeBinary(t *testing.T) {
	for _, raw := range []string{"abc\x00def", "\x89PNG\r\n\x1a\n\x01\x02\x03\x04", strings.Repeat("\x01\x02", 40)} {
		if got, err := Decode([]byte(raw), ""); !errors.Is(err, ErrBinary) {
			t.Errorf("%q: got %q, %v", raw, got.Text, err)
		}
	}
}

// Whatever the bytes, the text is valid UTF-8, and valid UTF-8 comes through as
// it is.
func TestDecodeAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		raw := rapid.SliceOf(rapid.Byte()).Draw(t, "raw")
		got, err := Decode(raw, "")
		if err == nil && !utf8.ValidString(got.Text) {
			t.Fatalf("%q is no valid UTF-8", got.Text)
		}
		s := rapid.StringMatching(`[ -~à-ü—“”\n]*`).Draw(t, "text")
		if got, err := Decode([]byte(s), ""); err != nil || got.Text != s {
			t.Fatalf("%q came back as %q, %v", s, got.Text, err)
		}
	})
}
