package attribution

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// The README of the gold set tells how much each half has; the figures are
// read against the marks, so that a new document cannot leave them behind.
func TestChainsCounts(t *testing.T) {
	readme, err := os.ReadFile("testdata/chains/README.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := []string{"documents", "attributions", "chains of source and one authority or more",
		"of these with two authorities or more", "within another", "negated", "with an addressee",
		"sources with their actor's name", "of these pronouns and descriptions"}
	counts := map[string][2]int{}
	for half, name := range []string{"build", "aside"} {
		texts, err := ReadChains("testdata/chains/" + name)
		if err != nil {
			t.Fatal(err)
		}
		add := func(row string, is bool) {
			if is {
				c := counts[row]
				c[half]++
				counts[row] = c
			}
		}
		for i := range texts {
			add(rows[0], true)
			for _, g := range texts[i].Gold {
				for k, is := range []bool{true, len(g.Via) > 0, len(g.Via) > 1, g.Within >= 0, g.Negative,
					!g.Addressee.Empty(), g.Actor != "",
					g.Actor != "" && !strings.Contains(g.Source.In(texts[i].Text), surname(g.Actor))} {
					add(rows[k+1], is)
				}
			}
		}
	}
	for _, row := range rows {
		c := counts[row]
		want := fmt.Sprintf("| %s | %d | %d | %d |", row, c[0], c[1], c[0]+c[1])
		if !strings.Contains(string(readme), want) {
			t.Errorf("testdata/chains/README.md lacks the line\n%s", want)
		}
	}
	for row, least := range map[string]int{rows[3]: 80, rows[4]: 60, rows[5]: 60, rows[8]: 80} {
		if c := counts[row]; c[0]+c[1] < least {
			t.Errorf("%s: %d, at least %d are wanted", row, c[0]+c[1], least)
		}
	}
}
