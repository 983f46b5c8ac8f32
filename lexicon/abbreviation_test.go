package lexicon

import "testing"

func TestAbbreviationOf(t *testing.T) {
	for _, c := range []struct {
		word string
		want Abbreviation
	}{
		{"Gen", BeforeName}, {"GEN", BeforeName}, {"gen", NoAbbreviation},
		{"Mr", BeforeName}, {"mr", BeforeName},
		{"Ft", BeforeName}, {"ft", Anywhere},
		{"Sat", InDate}, {"sat", NoAbbreviation},
		{"No", BeforeNumber}, {"no", BeforeNumber},
		{"Miss", AfterComma}, {"miss", NoAbbreviation},
		{"Corp", AfterName}, {"etc", Anywhere}, {"vs", Within},
		{"", NoAbbreviation}, {"house", NoAbbreviation}, {"constitutional", NoAbbreviation}, {"é", NoAbbreviation},
	} {
		if got := AbbreviationOf(c.word); got != c.want {
			t.Errorf("AbbreviationOf(%q) = %d, want %d", c.word, got, c.want)
		}
	}
}

func TestAbbreviationsFit(t *testing.T) {
	for word := range abbreviations {
		if len(word) > longestAbbreviation {
			t.Errorf("%q is longer than longestAbbreviation", word)
		}
	}
	if n := testing.AllocsPerRun(10, func() { AbbreviationOf("Lieut") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
