package event

import (
	"bytes"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/extract/event"
)

func TestUnmark(t *testing.T) {
	m := unmark("<s>Kenya</s> met <t>Togo</t> & <b>")
	if m.Text != "Kenya met Togo & <b>" {
		t.Errorf("text is %q", m.Text)
	}
	if len(m.Source) != 1 || m.Source[0] != (readout.Span{Start: 0, End: 5}) || len(m.Target) != 1 || m.Target[0] != (readout.Span{Start: 10, End: 14}) {
		t.Errorf("marks are %v, %v", m.Source, m.Target)
	}
}

func TestReadMarkedNamesRow(t *testing.T) {
	if _, err := ReadMarked(strings.NewReader("sentence_id\tgold_root\n1\tAID\n")); err == nil {
		t.Error("a table without sentences was read")
	}
	all, err := ReadMarked(strings.NewReader("sentence_id\tmarked_sentence\tgold_root\n1\t<s>Kenya</s> left.\tYIELD\n"))
	if err != nil || len(all) != 1 || all[0].Type != "YIELD" {
		t.Errorf("read %v, %v", all, err)
	}
}

// TestFitLearns holds that a word that always goes with another type than the
// rules' wins against them, that the rules stay where nothing was learnt, and
// that fitting twice gives the same bytes.
func TestFitLearns(t *testing.T) {
	var examples []Example
	for range 20 {
		examples = append(examples,
			Example{[]string{"lemma=attack", "obj=plan"}, "ASSAULT", "ACCUSE"},
			Example{[]string{"lemma=attack", "obj=town"}, "ASSAULT", "ASSAULT"})
	}
	set := Settings{Rounds: 10, Step: 0.1, Decay: 0.01, Prior: 1, Least: 2}
	file := event.WriteChooser(Fit(examples, set), 1)
	if !bytes.Equal(file, event.WriteChooser(Fit(examples, set), 1)) {
		t.Error("fitting twice gives two files")
	}
	c, err := event.ReadChooser("test", string(file))
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		features, want string
	}{{"lemma=attack obj=plan", "ACCUSE"}, {"lemma=attack obj=town", "ASSAULT"}, {"lemma=storm", "ASSAULT"}} {
		if got := c.Choose("ASSAULT", strings.Fields(x.features)); got != x.want {
			t.Errorf("%s: %s, want %s", x.features, got, x.want)
		}
	}
}
