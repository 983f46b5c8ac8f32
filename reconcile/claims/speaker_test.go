package claims

import (
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// speaker makes a Speaker as a Record would give it: "person | Ruth Nakato | UGA
// | Fisheries Minister", or the words of a source that nothing is linked to.
func speaker(s string) Speaker {
	f := strings.Split(s, " | ")
	if len(f) == 1 {
		r := &readout.Record{Document: &readout.Document{Text: s}}
		return NewSpeakers(r).Of(readout.Span{End: len(s)})
	}
	for len(f) < 4 {
		f = append(f, "")
	}
	span := readout.Span{End: len(f[1])}
	r := &readout.Record{
		Document: &readout.Document{Text: f[1]},
		Actors:   []readout.Actor{{ID: "x", Kind: readout.ActorKind(f[0]), Name: f[1], Country: f[2], Office: f[3]}},
		Links:    []readout.Link{{Span: span, Actor: "x"}},
	}
	if f[1] == strings.ToLower(f[1]) || strings.HasPrefix(f[1], "the ") {
		r.Actors[0].Mentions = []readout.Mention{{Span: span, Form: readout.ByDescription}}
	}
	return NewSpeakers(r).Of(span)
}

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Identity
	}{
		{"person | Ruth Nakato | UGA", "person | Nakato", Same},
		{"person | Ruth Nakato | UGA", "person | Ruth Nakato", Same},
		{"person | Mr. Xi | CHN", "person | Xi Jinping | CHN", Same},
		{"person | R. Nakato", "person | Ruth Nakato", Same},
		{"person | Volodymyr Zelensky", "person | Volodymyr Zelenskyy", Same},
		{"person | Ruth Nakato", "person | Sarah Nakato", Different},
		{"person | Nakato | KEN", "person | Ruth Nakato | UGA", Different},
		{"person | Marta Kovac", "person | Marta Lindqvist", Different},
		{"person | Ruth Nakato | UGA | Fisheries Minister", "the Ugandan fisheries minister", Same},
		{"person | Ruth Nakato | UGA | Fisheries Minister", "the Kenyan fisheries minister", Different},
		{"person | Ruth Nakato | UGA | Fisheries Minister", "the Ugandan defence minister", Related},
		{"person | Ruth Nakato | UGA | Fisheries Minister", "officials", Different},
		{"person | Ruth Nakato | UGA | Fisheries Minister", "he", Open},
		{"person | Ruth Nakato | UGA | Fisheries Minister", "", Open},
		{"person | Ruth Nakato | UGA | Fisheries Minister", "a senior official", Open},
		{"person | Ruth Nakato | UGA | Fisheries Minister", "organisation | Ministry of Fisheries | UGA", Related},
		{"person | Ruth Nakato | UGA | Fisheries Minister", "state | Uganda | UGA", Related},
		{"person | Ruth Nakato | UGA | Fisheries Minister", "state | Kenya | KEN", Different},
		{"person | Ruth Nakato | UGA | Fisheries Minister", "outlet | Lake Television | UGA", Different},
		{"state | China | CHN", "state | Beijing | CHN", Same},
		{"state | China | CHN", "state | Belarus | BLR", Different},
		{"state | China | CHN", "organisation | Chinese Foreign Ministry | CHN", Related},
		{"organisation | Chinese Foreign Ministry | CHN", "organisation | Foreign Ministry | CHN", Same},
		{"organisation | Chinese Foreign Ministry | CHN", "organisation | Russian Foreign Ministry | RUS", Different},
		{"organisation | European Union", "organisation | EU", Same},
		{"organisation | African Union", "organisation | European Union", Different},
		{"outlet | Belta | BLR", "outlet | Belarus state-run news agency Belta | BLR", Same},
		{"group | China and Belarus", "group | the leaders of China and Belarus", Same},
		{"two officials", "officials who took part in the talks", Same},
		{"analysts", "residents", Open},
		{"Russia's foreign ministry spokeswoman", "organisation | Russian foreign ministry | RUS", Related},
		{"the Georgian foreign ministry spokeswoman", "organisation | Russian foreign ministry | RUS", Different},
		{"a company spokesman", "organisation | Skarvik Line | SWE", Open},
		{"the fisheries ministry", "organisation | Ministry of Fisheries", Same},
		{"the Ugandan fisheries minister", "the Ugandan defence minister", Different},
		{"the foreign minister", "the Saudi foreign minister", Open},
		{"organisation | Halden", "organisation | Halden Resources", Same},
		{"organisation | Halden", "organisation | Halden Workers Union", Different},
		{"person | Halden Textiles", "organisation | Halden", Same},
		{"person | Mirela Hoxhaj | ALB | Prosecutor", "prosecutors", Open},
		{"person | Leila Ahmadi | IRN | Foreign Ministry spokeswoman", "the foreign ministry spokeswoman", Related},
		{"a spokesman for Nordvind", "organisation | Nordvind", Related},
	} {
		a, b := speaker(c.a), speaker(c.b)
		if got := Compare(&a, &b); got != c.want {
			t.Errorf("%q and %q: %v, want %v\n%+v\n%+v", c.a, c.b, got, c.want, a, b)
		}
		if ab, ba := Compare(&a, &b), Compare(&b, &a); ab != ba {
			t.Errorf("%q and %q: %v one way, %v the other", c.a, c.b, ab, ba)
		}
	}
}

func TestSameAuthority(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Chinese state TV", "Chinese state television", true},
		{"China's state television", "Chinese state TV", true},
		{"Chinese state TV", "Russian state TV", false},
		{"Belta", "the Belarus state-run news agency Belta", true},
		{"The New York Times", "New York Times", true},
		{"Lake Standard", "Lake Union", false},
		{"the Steppe Press news agency", "Steppe Press", true},
		{"China", "Chinese state media", false},
		{"Ararat News", "Ararat Post", false},
		{"Belta", "Belta News Agency", true},
		{"Russian Interior Ministry", "Ukrainian Interior Ministry", false},
		{"a statement", "the statement", true},
		{"", "", false},
	} {
		if got := SameAuthority(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}
