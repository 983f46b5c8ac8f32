package attribution

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

// proposes is a Proposer that marks what it is told to mark.
type proposes []Proposal

func (proposes) Version() string      { return "told" }
func (proposes) Needs() readout.Layer { return readout.Tags | readout.Tree }

func (p proposes) Propose(context.Context, *readout.Record) ([]Proposal, error) { return p, nil }

// fails is a Proposer that does not get so far.
type fails struct{ proposes }

var errNetwork = errors.New("no weights")

func (fails) Propose(context.Context, *readout.Record) ([]Proposal, error) { return nil, errNetwork }

func TestStageWithNetwork(t *testing.T) {
	s := Stage{Network: proposes{}}
	if got := s.Version(); got != (Stage{}).Version()+"+told" {
		t.Errorf("version %q", got)
	}
	if got := s.Needs(); got != (Stage{}).Needs()|readout.Tags|readout.Tree {
		t.Errorf("needs %v", got)
	}
	if err := (Stage{Network: fails{}}).Run(context.Background(), record(t, "He said so.")); !errors.Is(err, errNetwork) {
		t.Errorf("error %v", err)
	}
}

// mergeCases are texts with what a network marks, S, C and K in brackets with
// the number of the attribution, and what comes of it, one a line:
// source|cue|content, then to whom, through whom, polarity and what it stands in
// where there is any.
var mergeCases = []struct{ text, want string }{
	{
		// The words of the network stand; the rest is the rules'.
		"[S1 Mr. Okello, a farmer,] [C1 told] the Lakeside Gazette [K1 on Monday that the road was closed].",
		"Mr. Okello, a farmer,|told|on Monday that the road was closed to the Lakeside Gazette via the Lakeside Gazette",
	},
	{
		// What only the rules find stays where it stands in the content of another.
		"[S1 Ms. Nakato] [C1 said] [K1 the mayor had ordered the army to leave].",
		"Ms. Nakato|said|the mayor had ordered the army to leave\n" +
			"the mayor|had ordered|the army to leave to the army via Ms. Nakato in 1",
	},
	{
		// What the network leaves out is left out, however sure a rule is of it.
		"The plan worries the mayor. [S1 She] [C1 vowed] [K1 to stop it].",
		"She|vowed|to stop it",
	},
	{
		// Direct speech that the network overlooks is kept.
		"[S1 The mayor] [C1 vowed] [K1 to stop it]. \"The road is closed,\" Mr. Okello said.",
		"The mayor|vowed|to stop it\nMr. Okello|said|\"The road is closed,\"",
	},
	{
		// A proposal in the content of another stands within it.
		"[S1 The Gazette] [C1 reported] [K1 that [S2 the mayor] [C2 had promised] [K2 a new road]].",
		"The Gazette|reported|that the mayor had promised a new road\nthe mayor|had promised|a new road via The Gazette in 1",
	},
	{
		// No cue, as with a quotation that stands by itself.
		"Mr. Okello left early. [K1 \"The road is closed.\"]",
		"||\"The road is closed.\"",
	},
	{
		// A cue that no rule knows.
		"[S1 The mayor] [C1 would not be pinned down on] [K1 the price of the road].",
		"The mayor|would not be pinned down on|the price of the road negative",
	},
	{
		// Where the rules see the citing one, the network the cited one.
		"[S1 The Gazette] [C1 reported], [C2 citing] [S2 two officials], [K12 that the road was closed].",
		"The Gazette|reported|that the road was closed\ntwo officials|citing|that the road was closed via The Gazette",
	},
}

func TestMerge(t *testing.T) {
	for _, c := range mergeCases {
		m := parseMarkup(t, c.text)
		r := record(t, m.text)
		var p proposes
		for n := 1; n < 10; n++ {
			if m.spans[n] == nil {
				continue
			}
			one := Proposal{Content: m.spans[n]['K'], Confidence: 0.5}
			if s := m.spans[n]['S']; len(s) > 0 {
				one.Source = s[0]
			}
			if s := m.spans[n]['C']; len(s) > 0 {
				one.Cue = s[0]
			}
			p = append(p, one)
		}
		if err := (Stage{Network: p}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		check(t, r, r.Attributions)
		var got []string
		for _, a := range r.Attributions {
			var parts []string
			for _, s := range a.Content {
				parts = append(parts, r.Text(s))
			}
			line := r.Text(a.Source) + "|" + r.Text(a.Cue) + "|" + strings.Join(parts, " ")
			if !a.Addressee.Empty() {
				line += " to " + r.Text(a.Addressee)
			}
			for _, v := range a.Via {
				line += " via " + r.Text(v)
			}
			if a.Polarity == readout.Negative {
				line += " negative"
			}
			if a.Within != "" {
				line += " in " + strings.TrimPrefix(a.Within, "a")
			}
			got = append(got, line)
		}
		if strings.Join(got, "\n") != c.want {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, strings.Join(got, "\n"), c.want)
		}
	}
}

// TestMergeInvariants holds for any proposals, also such as no network should
// make: what comes of them is sound, and each sound one comes of it as it was.
func TestMergeInvariants(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 50).Draw(rt, "words")
		text := strings.Join(words, " ")
		r := record(t, text)
		span := rapid.Custom(func(rt *rapid.T) readout.Span {
			a := rapid.IntRange(-1, len(text)+1).Draw(rt, "a")
			return readout.Span{Start: a, End: a + rapid.IntRange(-2, 30).Draw(rt, "n")}
		})
		var p proposes
		for range rapid.IntRange(0, 8).Draw(rt, "proposals") {
			p = append(p, Proposal{
				Source: rapid.SampledFrom([]readout.Span{{}, span.Draw(rt, "source")}).Draw(rt, "s"), Cue: span.Draw(rt, "cue"),
				Content:    slices.Collect(func(yield func(readout.Span) bool) { yield(span.Draw(rt, "content")) }),
				Confidence: 0.5,
			})
		}
		if err := (Stage{Network: p}).Run(context.Background(), r); err != nil {
			rt.Fatal(err)
		}
		check(rt, r, r.Attributions)
	})
}
