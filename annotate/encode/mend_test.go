package encode

import (
	"testing"

	"github.com/readout-news/readout/model/word"
)

func TestMend(t *testing.T) {
	v := &Vocabulary{Vectors: word.NewTable([]string{"", "", "endorse", "deepen", "stop", "story", "hoe", "ho", "wide", "wolf", "study"})}
	for _, c := range []struct{ lower, xpos, lemma, want string }{
		{"endorsing", "VBG", "endors", "endorse"},
		{"deepening", "VBG", "deepene", "deepen"},
		{"stopped", "VBD", "stopp", "stop"},
		{"stories", "NNS", "storie", "story"},
		{"hoes", "NNS", "hoesy", "hoe"},
		{"widest", "JJS", "widest", "wide"},
		{"wolves", "NNS", "wolve", "wolf"},
		{"studied", "VBN", "studi", "study"},
		{"gliffing", "VBG", "gliff", "gliff"},
		{"deepen", "VB", "deepen", "deepen"},
		{"ing", "VBG", "ing", "ing"},
	} {
		got := c.lemma
		if !v.known(c.lemma, "") {
			got = v.mend(c.lower, c.xpos, c.lemma)
		}
		if got != c.want {
			t.Errorf("%s %s %s: got %s, want %s", c.lower, c.xpos, c.lemma, got, c.want)
		}
	}
}
