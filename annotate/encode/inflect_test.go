package encode

import (
	"testing"

	"github.com/readout-news/readout"
)

func TestInflect(t *testing.T) {
	feats := []string{"NumForm=Digit|NumType=Frac", "Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin", "Case=Nom|Person=2|PronType=Prs"}
	w := small()
	w.Vocabulary.Feats = feats
	w.Outline()
	m := NewModel(w)
	third := "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"
	for _, c := range []struct {
		text   string
		tokens []readout.Token
		at     int
		want   string
	}{
		{"I went", []readout.Token{{UPOS: "PRON", Head: 1, Rel: "nsubj"}, {UPOS: "VERB", Head: -1, Rel: "root", Feats: third}}, 1, feats[1]},
		{"you did leave", []readout.Token{{UPOS: "PRON", Head: 2, Rel: "nsubj", Feats: "Case=Acc|Person=2|PronType=Prs"}, {UPOS: "AUX", Head: 2, Rel: "aux"}, {UPOS: "VERB", Head: -1, Rel: "root"}}, 0, feats[3]},
		{"they did leave", []readout.Token{{UPOS: "PRON", Head: 2, Rel: "nsubj"}, {UPOS: "AUX", Head: 2, Rel: "aux", Feats: third}, {UPOS: "VERB", Head: -1, Rel: "root"}}, 1, feats[2]},
		{"talks failed", []readout.Token{{UPOS: "NOUN", Head: 1, Rel: "nsubj", Feats: "Number=Plur"}, {UPOS: "VERB", Head: -1, Rel: "root", Feats: third}}, 1, feats[2]},
		{"talk failed", []readout.Token{{UPOS: "NOUN", Head: 1, Rel: "nsubj", Feats: "Number=Sing"}, {UPOS: "VERB", Head: -1, Rel: "root", Feats: third}}, 1, third},
		{"we failed", []readout.Token{{UPOS: "PRON", Head: 1, Rel: "nsubj"}, {UPOS: "VERB", Head: -1, Rel: "root", Feats: third}}, 1, third}, // no such set
		{"3.5 was", []readout.Token{{UPOS: "NUM", Head: 1, Rel: "nsubj", Feats: "NumForm=Digit|NumType=Card"}, {UPOS: "VERB", Head: -1, Rel: "root", Feats: third}}, 0, feats[0]},
		{"35 was", []readout.Token{{UPOS: "NUM", Head: 1, Rel: "nsubj", Feats: "NumForm=Digit|NumType=Card"}, {UPOS: "VERB", Head: -1, Rel: "root", Feats: third}}, 0, "NumForm=Digit|NumType=Card"},
	} {
		r := record(c.text)
		for i, tok := range r.Sentences[0].Tokens {
			c.tokens[i].Span = tok.Span
		}
		m.inflect(&workspace{}, c.tokens, c.text)
		if got := c.tokens[c.at].Feats; got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
