package attribution

import (
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// chainRecord is what a perfect reading of okello says.
func chainRecord(t *testing.T) (*ChainText, *readout.Record) {
	t.Helper()
	text, err := ParseChains("okello.txt", "{1s,2v Ruth Okello} {1c told} {1a,1v,2v2 the Post} {1t that {2s the envoy} {2n had not asked} {2a her} {2t for more}}. {3s She|Ruth Okello} {3c said} {3t so}.")
	if err != nil {
		t.Fatal(err)
	}
	r := &readout.Record{Document: &readout.Document{Text: text.Text}}
	for i, g := range text.Gold {
		a := readout.Attribution{ID: "a" + string(rune('1'+i)), Source: g.Source, Cue: g.Cue, Content: g.Content, Addressee: g.Addressee, Via: g.Via}
		if g.Negative {
			a.Polarity = readout.Negative
		}
		if g.Within >= 0 {
			a.Within = r.Attributions[g.Within].ID
		}
		r.Attributions = append(r.Attributions, a)
	}
	r.Actors = []readout.Actor{{ID: "person/ruth-okello", Name: "Ruth A. Okello"}}
	r.Links = []readout.Link{{Span: text.Gold[2].Source, Actor: "person/ruth-okello"}}
	return &text, r
}

func TestChainFigures(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*readout.Record)
		check  func(*ChainFigures) ChainCount
		want   ChainCount
	}{
		{"all chains right", func(*readout.Record) {}, func(f *ChainFigures) ChainCount { return f.Chain }, ChainCount{2, 2, 2}},
		{"within right", func(*readout.Record) {}, func(f *ChainFigures) ChainCount { return f.Nested }, ChainCount{1, 1, 1}},
		{"outermost right", func(*readout.Record) {}, func(f *ChainFigures) ChainCount { return f.Outermost }, ChainCount{2, 2, 2}},
		{"a surname is enough", func(*readout.Record) {}, func(f *ChainFigures) ChainCount { return f.Stand }, ChainCount{1, 1, 1}},
		{"order counts", func(r *readout.Record) {
			v := r.Attributions[1].Via
			r.Attributions[1].Via = []readout.Span{v[1], v[0]}
		}, func(f *ChainFigures) ChainCount { return f.Chain }, ChainCount{2, 2, 1}},
		{"one authority too few", func(r *readout.Record) { r.Attributions[1].Via = r.Attributions[1].Via[:1] },
			func(f *ChainFigures) ChainCount { return f.Long }, ChainCount{1, 1, 0}},
		{"a chain from nowhere", func(r *readout.Record) { r.Attributions[2].Via = r.Attributions[0].Via },
			func(f *ChainFigures) ChainCount { return f.NoChain }, ChainCount{1, 1, 0}},
		{"not nested", func(r *readout.Record) { r.Attributions[1].Within = "" },
			func(f *ChainFigures) ChainCount { return f.Nested }, ChainCount{1, 1, 0}},
		{"nested in another", func(r *readout.Record) { r.Attributions[1].Within = "a3" },
			func(f *ChainFigures) ChainCount { return f.Nested }, ChainCount{1, 1, 0}},
		{"affirmed", func(r *readout.Record) { r.Attributions[1].Polarity = readout.Positive },
			func(f *ChainFigures) ChainCount { return f.Negated }, ChainCount{1, 1, 0}},
		{"no addressee", func(r *readout.Record) { r.Attributions[0].Addressee = readout.Span{} },
			func(f *ChainFigures) ChainCount { return f.Addressed }, ChainCount{2, 2, 1}},
		{"another cue is another attribution", func(r *readout.Record) { r.Attributions[1].Cue = r.Attributions[1].Source },
			func(f *ChainFigures) ChainCount { return f.Negated }, ChainCount{1, 0, 0}},
		{"other content as well", func(r *readout.Record) { r.Attributions[2].Content = r.Attributions[0].Content },
			func(f *ChainFigures) ChainCount { return f.All }, ChainCount{3, 2, 2}},
		{"another actor", func(r *readout.Record) { r.Actors[0].Name = "Ruth Nakato" },
			func(f *ChainFigures) ChainCount { return f.Actor }, ChainCount{1, 1, 0}},
	} {
		text, r := chainRecord(t)
		c.change(r)
		var f ChainFigures
		if err := f.Add(text, r); err != nil {
			t.Fatal(err)
		}
		if got := c.check(&f); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestChainFiguresUnlinked(t *testing.T) {
	text, r := chainRecord(t)
	r.Links = nil
	var f ChainFigures
	if err := f.Add(text, r); err != nil {
		t.Fatal(err)
	}
	if f.Unlinked != 1 || f.StandApart != 1 || f.Actor.Right != 0 || len(f.Wrong) != 1 {
		t.Errorf("%+v", f)
	}
	if s := f.String(); !strings.Contains(s, "unlinked source actors: 1") || !strings.Contains(s, "3 found (100.0 %)") {
		t.Error(s)
	}
}

func TestChainFiguresOtherText(t *testing.T) {
	text, r := chainRecord(t)
	r.Document.Text += " "
	if err := new(ChainFigures).Add(text, r); err == nil {
		t.Error("a record of another text was scored")
	}
}

// One found attribution stands for one that is marked, the likest.
func TestMatchChainsOneToOne(t *testing.T) {
	text, r := chainRecord(t)
	r.Attributions = append(r.Attributions[:1:1], readout.Attribution{ID: "a9", Cue: r.Attributions[1].Cue, Content: r.Attributions[0].Content}, r.Attributions[1])
	if got := matchChains(text.Gold, r.Attributions); got[0] != 0 || got[1] != 2 || got[2] != -1 {
		t.Errorf("matched %v", got)
	}
}
