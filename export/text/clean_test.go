package text

import (
	"bytes"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain words":          "plain words",
		"  two\n\tlines \r\n ": "two lines",
		"\x1b[31mred\x1b[0m":   "<U+001B>[31mred<U+001B>[0m",
		"\u009b2Jgone":         "<U+009B>2Jgone",
		"bell\a back\b":        "bell<U+0007> back<U+0008>",
		"file\u202Etxt.exe":    "file<U+202E>txt.exe",
		"a\u2066b\u2069":       "a<U+2066>b<U+2069>",
		"soft\u00ADhyphen":     "softhyphen",
		"👩\u200D🌾 farmer":      "👩\u200D🌾 farmer",
		"cafe\u0301":           "cafe\u0301",
		"line\u2028separator":  "line separator",
		"next\u0085line":       "next<U+0085>line",
		"tag\U000E0041":        "tag<U+E0041>",
		"":                     "",
	} {
		if got := clean(in); got != want {
			t.Errorf("clean(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestNothingCommandsTheTerminal puts any text at all into every field that
// comes from outside and looks for a character that is not for show.
func TestNothingCommandsTheTerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		any := rapid.OneOf(rapid.StringN(1, 30, -1), rapid.SampledFrom([]string{"\x1b]0;x\a", "\u202Eabc", "a\rb", "\x9b1m"}))
		text := any.Draw(t, "text")
		all := readout.Span{End: len(text)}
		r := &readout.Record{Document: &readout.Document{ID: "1", Text: text, URI: any.Draw(t, "uri"), Title: any.Draw(t, "title"), Outlet: any.Draw(t, "outlet"),
			Authors: []string{any.Draw(t, "author")}, Notes: []string{any.Draw(t, "note")}, Origin: readout.Origin{Relation: readout.ExcerptOf, Outlet: any.Draw(t, "origin"), Title: "x"},
			Passages: []readout.Passage{{Span: all, Voice: readout.Commentary}}},
			Attributions: []readout.Attribution{{ID: "a1", Source: all, Cue: all, Content: []readout.Span{all}, Via: []readout.Span{all}, Addressee: all}},
			Events:       []readout.Event{{ID: "e1", Trigger: all, Actors: []readout.Span{all}, Place: readout.Place{Span: all, Name: any.Draw(t, "place")}}},
			Actors:       []readout.Actor{{ID: "x", Name: any.Draw(t, "actor"), Kind: readout.Person}}, Links: []readout.Link{{Span: all, Actor: "x"}}}
		s := &readout.Story{Accounts: []readout.Account{{Record: r, Group: 1}}, Claims: []readout.Claim{{ID: "c1", Who: any.Draw(t, "who"),
			SharedAuthority: []string{any.Draw(t, "authority")}, Tellings: []readout.Telling{{Document: "1", Attribution: "a1", Span: all, Via: []string{any.Draw(t, "via")}}}}}}
		skips := []readout.Skip{{URI: any.Draw(t, "skipped"), What: any.Draw(t, "what"), Fix: any.Draw(t, "fix")}}
		var b bytes.Buffer
		o := Options{Width: rapid.IntRange(1, 150).Draw(t, "width")}
		if err := WriteStories(&b, []*readout.Story{s}, skips, o); err != nil {
			t.Fatalf("%v", err)
		}
		if err := WriteRecords(&b, []*readout.Record{r}, skips, o); err != nil {
			t.Fatalf("%v", err)
		}
		at := strings.IndexFunc(b.String(), func(r rune) bool {
			return r != '\n' && r != '\u200C' && r != '\u200D' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r))
		})
		if at >= 0 {
			t.Fatalf("%q at %d of the output", b.String()[at:min(at+12, b.Len())], at)
		}
	})
}

func TestWrap(t *testing.T) {
	for _, test := range []struct {
		in             string
		columns, lines int
		want           string
	}{
		{"one two three", 7, 0, "one two|three"},
		{"one two three four", 7, 2, "one two|three…"},
		{"unbreakable", 5, 0, "unbre|akabl|e"},
		{"日本語の新聞", 5, 0, "日本|語の|新聞"},
		{"日本語", 3, 1, "日…"},
		{"cafe\u0301 au lait", 4, 0, "cafe\u0301|au|lait"},
		{"👩\u200D🌾👩\u200D🌾", 2, 0, "👩\u200D🌾|👩\u200D🌾"},
		{"", 10, 0, ""},
	} {
		if got := strings.Join(wrap(test.in, test.columns, test.lines, "…"), "|"); got != test.want {
			t.Errorf("wrap(%q, %d, %d) = %q, want %q", test.in, test.columns, test.lines, got, test.want)
		}
	}
}
