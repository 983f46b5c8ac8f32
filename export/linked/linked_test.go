package linked

import (
	"bytes"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

func TestIRIIsTheSameEverywhere(t *testing.T) {
	if got, want := IRI("document", "a1c0ffee00000001"), IRI("document", "a1c0ffee00000001"); got != want {
		t.Errorf("%s and %s", got, want)
	}
	if IRI("a", "bc") == IRI("ab", "c") {
		t.Error("parts run together")
	}
	if got := IRI("a"); !regexp.MustCompile(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`).MatchString(got) {
		t.Errorf("%s is no UUID of version 5", got)
	}
	// RFC 9562, appendix A.4: www.example.com in the name space of DNS.
	dns := namespaceDNS()
	if got, want := uuid(dns, "www.example.com"), [4]byte{0x2e, 0xd6, 0x65, 0x7d}; [4]byte(got[:4]) != want {
		t.Errorf("% x", got)
	}
}

func namespaceDNS() [16]byte {
	return [16]byte{0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8}
}

func TestWeb(t *testing.T) {
	for _, c := range []struct{ uri, want string }{
		{"https://sahel-digest.example/power?id=7", "https://sahel-digest.example/power?id=7"},
		{"https://x.example/caf\u00e9 au lait?q=\u00e9 |", "https://x.example/caf%C3%A9%20au%20lait?q=%C3%A9%20%7C"},
		{"http://x.example/a%20b", "http://x.example/a%20b"},
		{"accounts/radio.txt", ""},
		{"-", ""},
		{"javascript:alert(1)//https://x.example", ""},
		{"https://", ""},
		{"https://user:secret@x.example/", ""},
		{"file:///home/a.txt", ""},
	} {
		if got, ok := Web(c.uri); got != c.want || ok != (c.want != "") {
			t.Errorf("%q: %q %v, want %q", c.uri, got, ok, c.want)
		}
	}
}

func TestWebIsAlwaysAURI(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		uri := "https://x.example/" + rapid.String().Draw(t, "rest")
		got, ok := Web(uri)
		if !ok {
			return
		}
		if _, err := url.Parse(got); err != nil {
			t.Fatal(err)
		}
		if strings.ContainsFunc(got, func(r rune) bool { return r <= ' ' || r >= 0x7f }) {
			t.Fatalf("%q", got)
		}
		if again, _ := Web(got); again != got {
			t.Fatalf("%q becomes %q", got, again)
		}
	})
}

func TestDocumentIRI(t *testing.T) {
	if got := DocumentIRI(&readout.Document{ID: "1", URI: "https://x.example/1"}); got != "https://x.example/1" {
		t.Error(got)
	}
	if got := DocumentIRI(&readout.Document{ID: "1", URI: "a.txt"}); got != IRI("document", "1") {
		t.Error(got)
	}
}

func TestNamed(t *testing.T) {
	for _, c := range []struct {
		name string
		kind readout.ActorKind
		want bool
	}{
		{"Ruth Nakato", readout.Person, true}, {"bin Laden", readout.Person, true}, {"diplomat", readout.Person, false}, {"al-Qaeda", readout.Group, true},
		{"court", readout.Organisation, false}, {"fishing union in Homa Bay", readout.Organisation, false}, {"two governments", readout.Group, false},
		{"The Volta Courier", readout.OutletActor, true}, {"\u65b0\u534e\u793e", readout.OutletActor, true}, {"", readout.State, false}, {"Communique", readout.DocumentActor, false},
	} {
		if got := Named(&readout.Actor{Name: c.name, Kind: c.kind}); got != c.want {
			t.Errorf("%q: %v", c.name, got)
		}
	}
	if Named(&readout.Actor{Name: "Officials", Kind: readout.Group, Unnamed: &readout.Unnamed{}}) {
		t.Error("officials have a name")
	}
}

func TestLines(t *testing.T) {
	var b bytes.Buffer
	l := NewLines(&b)
	for _, forPages := range []bool{false, true} {
		l.ForPages = forPages
		if err := l.Write(map[string]string{"a": "</script>\n\u2028"}); err != nil {
			t.Fatal(err)
		}
	}
	want := "{\"a\":\"</script>\\n\\u2028\"}\n{\"a\":\"\\u003c/script\\u003e\\n\\u2028\"}\n"
	if b.String() != want {
		t.Errorf("%q", b.String())
	}
}
