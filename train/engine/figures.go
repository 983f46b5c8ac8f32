package engine

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/train/name"
)

// treeFigures counts right answers on a treebank with gold tokens.
type treeFigures struct {
	tokens, upos, xpos, feats, lemmas, heads, rels int
}

func newTreeFigures() *treeFigures { return &treeFigures{} }

func universal(rel string) string {
	rel, _, _ = strings.Cut(rel, ":")
	return rel
}

func (f *treeFigures) add(gold *tree, found []readout.Token) {
	count := func(n *int, right bool) {
		if right {
			*n++
		}
	}
	for i := range found {
		t := &found[i]
		f.tokens++
		feats := t.Feats
		if feats == "" {
			feats = "_"
		}
		count(&f.upos, t.UPOS == gold.upos[i])
		count(&f.xpos, t.XPOS == gold.xpos[i])
		count(&f.feats, feats == gold.feats[i])
		count(&f.lemmas, t.Lemma == gold.lemmas[i])
		right := t.Head == gold.heads[i]-1
		count(&f.heads, right)
		count(&f.rels, right && universal(t.Rel) == universal(gold.rels[i]))
	}
}

// String gives per cent.
func (f *treeFigures) String() string {
	p := func(n int) float64 { return 100 * float64(n) / float64(max(f.tokens, 1)) }
	return fmt.Sprintf("UPOS %.2f XPOS %.2f UFeats %.2f lemma %.2f UAS %.2f LAS %.2f",
		p(f.upos), p(f.xpos), p(f.feats), p(f.lemmas), p(f.heads), p(f.rels))
}

// nameFigures counts names that are exactly right, by type.
type nameFigures struct{ right, found, gold map[string]int }

func newNameFigures() *nameFigures {
	return &nameFigures{map[string]int{}, map[string]int{}, map[string]int{}}
}

// add compares names; as maps labels of both sides to those compared, others
// are passed over, but where only is not nil every label stands for itself and
// a found name that touches none of only does not count.
func (f *nameFigures) add(gold, found []name.Span, as map[string]string, only []name.Span) {
	call := func(l string) (string, bool) {
		c, ok := as[l]
		if !ok && only != nil && (l == "person" || l == "organisation" || l == "event") {
			return l, true
		}
		return c, ok
	}
	have := map[name.Span]bool{}
	for _, g := range gold {
		if c, ok := call(g.Label); ok {
			g.Label = c
			have[g] = true
			f.gold[c]++
		}
	}
	for _, s := range found {
		c, ok := call(s.Label)
		if !ok {
			continue
		}
		if only != nil {
			touches := false
			for _, o := range only {
				touches = touches || s.Start < o.End && o.Start < s.End
			}
			if !touches {
				continue
			}
		}
		s.Label = c
		f.found[c]++
		if have[s] {
			f.right[c]++
		}
	}
}

// String gives F1 by type and of all.
func (f *nameFigures) String() string {
	var kinds []string
	var right, found, gold int
	for k := range f.gold {
		kinds = append(kinds, k)
	}
	sort.Strings(kinds)
	out := ""
	for _, k := range kinds {
		right, found, gold = right+f.right[k], found+f.found[k], gold+f.gold[k]
		out += fmt.Sprintf("%s %.1f ", k, f1(f.right[k], f.found[k], f.gold[k]))
	}
	return fmt.Sprintf("%sall P %.1f R %.1f F1 %.2f", out, 100*float64(right)/float64(max(found, 1)), 100*float64(right)/float64(max(gold, 1)), f1(right, found, gold))
}

func f1(right, found, gold int) float64 {
	if right == 0 {
		return 0
	}
	return 200 * float64(right) / float64(found+gold)
}

// readIOB2 reads the format of Universal NER: a number, a token and its label,
// among other columns.
func readIOB2(path string) ([]name.Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []name.Sentence
	var cur name.Sentence
	scan := bufio.NewScanner(f)
	for scan.Scan() {
		line := scan.Text()
		if line == "" && len(cur.Words) > 0 {
			out = append(out, cur)
			cur = name.Sentence{}
		}
		cur.Opens = cur.Opens || strings.HasPrefix(line, "# newdoc")
		c := strings.Split(line, "\t")
		if line == "" || line[0] == '#' || len(c) < 3 {
			continue
		}
		n := len(cur.Words)
		place, kind, _ := strings.Cut(c[2], "-")
		if place == "B" {
			cur.Spans = append(cur.Spans, name.Span{Start: n, End: n + 1, Label: kind})
		} else if place == "I" && len(cur.Spans) > 0 {
			cur.Spans[len(cur.Spans)-1].End = n + 1
		}
		cur.Words = append(cur.Words, c[1])
	}
	if len(cur.Words) > 0 {
		out = append(out, cur)
	}
	return out, scan.Err()
}
