package lexicon

import (
	"strings"
	"testing"
)

func TestVerbForms(t *testing.T) {
	for _, c := range []struct {
		form, lemma string
		kind        Form
	}{
		{"say", "say", Base}, {"says", "say", ThirdSg}, {"said", "say", Past | Participle}, {"saying", "say", Ing},
		{"denies", "deny", ThirdSg}, {"denied", "deny", Past | Participle}, {"planning", "plan", Ing},
		{"planned", "plan", Past | Participle}, {"urging", "urge", Ing}, {"wrote", "write", Past}, {"written", "write", Participle},
		{"criticized", "criticise", Past | Participle}, {"criticises", "criticise", ThirdSg}, {"stresses", "stress", ThirdSg},
		{"agreed", "agree", Past | Participle}, {"agreeing", "agree", Ing}, {"knew", "know", Past}, {"seen", "see", Participle},
		{"read", "read", Base | Past | Participle},
	} {
		v, ok := Verb(c.form)
		if !ok || v.Cue == nil || v.Cue.Lemma != c.lemma || v.Forms&c.kind != c.kind {
			t.Errorf("%q: %+v", c.form, v)
		}
	}
	for _, plain := range []string{"went", "travelled", "including", "met"} {
		if v, ok := Verb(plain); !ok || v.Cue != nil {
			t.Errorf("%q: %+v, %v", plain, v, ok)
		}
	}
	if _, ok := Verb("table"); ok {
		t.Error("a table is no verb")
	}
	if v, _ := Verb("plans"); !v.Noun {
		t.Error("plans is a noun as well")
	}
	if v, _ := Verb("said"); v.Noun {
		t.Error("said is no noun")
	}
}

func TestCueVerbsAreWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, v := range CueVerbs() {
		if seen[v.Lemma] {
			t.Errorf("%s stands twice", v.Lemma)
		}
		seen[v.Lemma] = true
		if v.Frames == 0 && len(v.Preps) == 0 {
			t.Errorf("%s takes no content", v.Lemma)
		}
		for _, f := range inflect(v.Lemma) {
			if f.form != strings.ToLower(f.form) || strings.ContainsAny(f.form, " \t") {
				t.Errorf("%s has the form %q", v.Lemma, f.form)
			}
		}
	}
	// What a noun or weak list names must be in the table: a slip of the pen
	// would have no effect otherwise.
	for _, lemma := range strings.Fields(cueWeak + " " + cueNounToo) {
		if !seen[lemma] {
			t.Errorf("a list has %s, which is no cue verb", lemma)
		}
	}
}

func TestCueNouns(t *testing.T) {
	if p, ok := CueNoun("call"); !ok || p != "for" {
		t.Errorf("call: %q, %v", p, ok)
	}
	if _, ok := CueNoun("road"); ok {
		t.Error("a road attributes nothing")
	}
	if p, ok := CueAdjective("eager"); !ok || !strings.Contains(p, "to") {
		t.Errorf("eager: %q, %v", p, ok)
	}
	if !MessageNoun("statement") || MessageNoun("road") {
		t.Error("message nouns")
	}
}

func TestSources(t *testing.T) {
	for _, w := range []string{"officials", "spokesman", "kremlin", "chairwoman", "lawmakers", "economists"} {
		if !SpeakerNoun(w) {
			t.Errorf("%s speaks", w)
		}
	}
	for _, w := range []string{"road", "talks", "war"} {
		if SpeakerNoun(w) {
			t.Errorf("%s does not speak", w)
		}
	}
	if !DocumentNoun("survey") || DocumentNoun("minister") || !OutletWord("television") || !PersonTitle("mr.") {
		t.Error("documents, outlets, titles")
	}
}
