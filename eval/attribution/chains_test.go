package attribution

import (
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"pgregory.net/rapid"
)

func TestParseChains(t *testing.T) {
	const marked = "{1s,2v1 Ruth Okello} {1c told} {1a,1v,2v2 the Post} {1t that {2s the “envoy”} {2n had not asked} {2t for more}}. {3s She|Ruth Okello} {3c left} {3t it}{3t  there}."
	got, err := ParseChains("okello.txt", marked)
	if err != nil {
		t.Fatal(err)
	}
	if want := "Ruth Okello told the Post that the “envoy” had not asked for more. She left it there."; got.Text != want {
		t.Fatalf("text %q, want %q", got.Text, want)
	}
	if len(got.Gold) != 3 {
		t.Fatalf("%d attributions, want 3", len(got.Gold))
	}
	for i, want := range []struct {
		source, cue, addressee, content, via, actor string
		negative                                    bool
		within                                      int
	}{
		{"Ruth Okello", "told", "the Post", "that the “envoy” had not asked for more", "the Post", "", false, -1},
		{"the “envoy”", "had not asked", "", "for more", "Ruth Okello < the Post", "", true, 0},
		{"She", "left", "", "it <  there", "", "Ruth Okello", false, -1},
	} {
		g := got.Gold[i]
		text := func(s ...readout.Span) string { return textOf(got.Text, s) }
		if text(g.Source) != want.source || text(g.Cue) != want.cue || text(g.Addressee) != want.addressee ||
			text(g.Content...) != want.content || text(g.Via...) != want.via || g.Actor != want.actor ||
			g.Negative != want.negative || g.Within != want.within {
			t.Errorf("attribution %d is %+v, want %+v", i+1, g, want)
		}
	}
}

func TestParseChainsRefuses(t *testing.T) {
	for _, c := range []struct{ marked, want string }{
		{"a\n{1t b", "x:2: a mark is left open"},
		{"{1|b c", "no tag"},
		{"a} b", "closes no mark"},
		{"{1x a}", "no tag"},
		{"{t a}", "no tag"},
		{"{1s2 a} {1t b}", "only an authority has a place"},
		{"{1s a} said", "no content"},
		{"{1s a} {1s b} {1t c}", "second source"},
		{"{1t a} {1v b} {1v1 c}", "two authorities at place 1"},
		{"{1t }", "without words"},
		{"{1t", "no words"},
	} {
		if _, err := ParseChains("x", c.marked); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: error %v, want %q", c.marked, err, c.want)
		}
	}
}

// Whatever stands in a text, marks around words leave the words as they are.
func TestParseChainsKeepsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.StringMatching(`[^{}|]{1,20}`)
		before, said, after := words.Draw(t, "before"), words.Draw(t, "said"), words.Draw(t, "after")
		got, err := ParseChains("x", before+"{1t "+said+"}"+after)
		if err != nil {
			t.Fatal(err)
		}
		if got.Text != before+said+after || got.Gold[0].Content[0].In(got.Text) != said {
			t.Fatalf("read %+v", got)
		}
	})
}

// The set is as large as it says, each half of it.
func TestChainsSet(t *testing.T) {
	var documents, all, chains, nested, negated, stand int
	for _, half := range []string{"build", "aside"} {
		texts, err := ReadChains("testdata/chains/" + half)
		if err != nil {
			t.Fatal(err)
		}
		documents += len(texts)
		for i := range texts {
			for _, g := range texts[i].Gold {
				all++
				if len(g.Via) > 0 {
					chains++
				}
				if g.Within >= 0 {
					nested++
				}
				if g.Negative {
					negated++
				}
				if g.Actor == "" {
					continue
				}
				if !strings.Contains(texts[i].Text, g.Actor) {
					t.Errorf("%s %d: the text never names %s", texts[i].Name, g.Number, g.Actor)
				}
				if !strings.Contains(g.Source.In(texts[i].Text), surname(g.Actor)) {
					stand++
				}
			}
		}
	}
	t.Logf("%d documents, %d attributions, %d chains, %d nested, %d negated, %d pronouns and descriptions", documents, all, chains, nested, negated, stand)
	if documents < 60 || all < 300 || chains < 80 || nested < 60 || negated < 60 || stand < 80 {
		t.Error("the set is smaller than it says")
	}
}
