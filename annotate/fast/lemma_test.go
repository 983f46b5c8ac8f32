package fast

import "testing"

func TestScript(t *testing.T) {
	for _, test := range []struct{ form, lemma string }{
		{"stories", "story"}, {"Stories", "story"}, {"went", "go"}, {"US", "US"}, {"Smiths", "Smith"},
		{"n't", "not"}, {"’s", "be"}, {"I", "I"}, {"THE", "the"}, {"naïve", "naïve"}, {"İ", "i"}, {"cafés", "café"},
		{"", "x"}, {"x", ""}, {"BERLIN", "Berlin"},
	} {
		s := ScriptOf(test.form, test.lemma)
		var known strand
		if got := s.apply(test.form, appendLower(nil, test.form), &known); got != test.lemma && test.lemma != "" {
			t.Errorf("%v on %q: %q, want %q", s, test.form, got, test.lemma)
		}
	}
}

func TestLemmasFindLongestEnd(t *testing.T) {
	var c Clusters
	var w Word
	c.look(&w, "Stories", []byte("stories"))
	scripts := []Script{{Small, 0, ""}, {Small, 1, ""}, {Small, 3, "y"}, {Whole, 0, "tale"}}
	l := Lemmas{scripts, NewLexicon([]uint64{TailKey(&w, 0, 4), TailKey(&w, 1, 4), TailKey(&w, 3, 4)}, []uint16{0, 1, 2})}
	if got := l.Find(&w, 7, 4); got != 2 {
		t.Error(got)
	}
	if got := l.Find(&w, 7, 5); got != 0 {
		t.Error(got)
	}
	l = Lemmas{scripts, NewLexicon([]uint64{TailKey(&w, 3, 4), WordKey(&w, 4)}, []uint16{2, 3})}
	if got := l.Find(&w, 7, 4); got != 3 {
		t.Error(got)
	}
}
