package tie

import (
	"context"
	"testing"

	"pgregory.net/rapid"
)

// TestAnyTree holds that no tree, however wrong, makes the stage fail or give
// ties out of order, without parties or outside of the text.
func TestAnyTree(t *testing.T) {
	all := examples(t)
	rels := []string{"nsubj", "nmod", "nmod:poss", "appos", "conj", "cop", "case", "obl", "obj", "acl:relcl", "xcomp", "compound", "amod", "flat"}
	rapid.Check(t, func(t *rapid.T) {
		r := all[rapid.IntRange(0, len(all)-1).Draw(t, "example")].record
		for i := range r.Sentences {
			tokens := r.Sentences[i].Tokens
			for k := range tokens {
				if rapid.IntRange(0, 3).Draw(t, "change") == 0 {
					tokens[k].Head = rapid.IntRange(-2, len(tokens)).Draw(t, "head")
					tokens[k].Rel = rapid.SampledFrom(rels).Draw(t, "rel")
				}
			}
		}
		if err := (Stage{}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		end := 0
		for _, tie := range r.Ties {
			if tie.Name.Start < end || tie.Name.Empty() || len(tie.Parties) == 0 {
				t.Fatalf("%v", tie)
			}
			end = tie.Name.End
			for _, p := range tie.Parties {
				if p.Empty() || p.End > len(r.Document.Text) {
					t.Fatalf("%v", tie)
				}
			}
		}
	})
}
