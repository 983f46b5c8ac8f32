package encode

import (
	"testing"

	"pgregory.net/rapid"
)

func TestScript(t *testing.T) {
	for _, c := range []struct{ form, lemma, script string }{
		{"leaders", "leader", "k1"},
		{"Stories", "story", "l3y"},
		{"was", "be", "=be"},
		{"said", "say", "k2y"},
		{"Minsk", "Minsk", "k0"},
		{"MINSK", "Minsk", "t0"},
		{"They", "they", "l0"},
		{"i", "I", "t0"},
		{"bigger", "big", "k3"},
		{"Élus", "élu", "l1"},
	} {
		got := Script(c.form, c.lemma)
		if got != c.script {
			t.Errorf("Script(%q, %q) = %q, want %q", c.form, c.lemma, got, c.script)
		}
		if lemma := Apply(got, c.form); lemma != c.lemma {
			t.Errorf("Apply(%q, %q) = %q, want %q", got, c.form, lemma, c.lemma)
		}
	}
}

func TestApplyOverreach(t *testing.T) {
	for _, c := range []struct{ script, form, lemma string }{
		{"k3", "is", "is"},
		{"k2", "is", "is"},
		{"l4y", "A", "a"},
		{"", "word", "word"},
		{"k", "word", "word"},
		{"l0", "", ""},
	} {
		if got := Apply(c.script, c.form); got != c.lemma {
			t.Errorf("Apply(%q, %q) = %q, want %q", c.script, c.form, got, c.lemma)
		}
	}
}

func TestScriptRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		form := rapid.StringMatching(`[A-Za-zéÉß]{1,12}`).Draw(t, "form")
		lemma := rapid.StringMatching(`[A-Za-zé]{1,12}`).Draw(t, "lemma")
		if got := Apply(Script(form, lemma), form); got != lemma {
			t.Fatalf("%q to %q by %q gives %q", form, lemma, Script(form, lemma), got)
		}
	})
}
