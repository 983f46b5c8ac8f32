package engine

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"
	"text/tabwriter"
)

// Write writes the scores of all results as tables: trees with a line for each
// genre, the worst ten labels, names by class. Speed is left out where times is
// false, so that the figures file changes only when figures do.
func Write(out io.Writer, results []*Result, times bool) error {
	w := new(bytes.Buffer)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "set\ttokens\twords\tsentences\tUPOS\tXPOS\tUFeats\tlemmas\tUAS\tLAS\tCLAS\tof\t")
	for _, r := range results {
		if r.Trees == nil {
			continue
		}
		set := r.Set
		if r.Raw {
			set += ", raw"
		}
		treeLine(t, set, r.Trees)
		for _, g := range sortedKeys(r.Genres) {
			treeLine(t, ". "+g, r.Genres[g])
		}
	}
	t.Flush()
	for _, r := range results {
		if r.Trees != nil && !r.Raw {
			fmt.Fprintf(w, "\n%s: labels with most errors\n", r.Set)
			worst(w, "UPOS", r.Trees.TagGold, r.Trees.TagErrors)
			worst(w, "relation", r.Trees.RelGold, r.Trees.RelErrors)
		}
	}
	head := "\nnames\tprecision\trecall\tF1\tof\t\n"
	for _, r := range results {
		if r.Names == nil {
			continue
		}
		fmt.Fprint(t, head)
		head = ""
		set := r.Set
		if r.Raw {
			set += ", raw"
		}
		nameLine(t, set, r.Names.All)
		for _, c := range r.Names.Classes {
			nameLine(t, ". "+c, *r.Names.By[c])
		}
	}
	t.Flush()
	if times {
		fmt.Fprintln(w)
		for _, r := range results {
			fmt.Fprintf(w, "%s: %.0f words a second\n", r.Set, r.Speed())
		}
	}
	_, err := out.Write(w.Bytes())
	return err
}

func treeLine(w io.Writer, name string, t *Trees) {
	fmt.Fprintf(w, "%s\t", name)
	for _, s := range []Score{t.Tokens, t.Words, t.Sentences, t.UPOS, t.XPOS, t.Feats, t.Lemmas, t.UAS, t.LAS, t.CLAS} {
		fmt.Fprintf(w, "%.2f\t", s.F1())
	}
	fmt.Fprintf(w, "%d\t\n", t.Words.Gold)
}

func nameLine(w io.Writer, name string, s Score) {
	fmt.Fprintf(w, "%s\t%.2f\t%.2f\t%.2f\t%d\t\n", name, s.Precision(), s.Recall(), s.F1(), s.Gold)
}

func sortedKeys[T any](m map[string]T) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// worst lists the ten labels that most errors were made on, with what was
// found in their stead.
func worst(w io.Writer, what string, gold, errors map[string]int) {
	total := map[string]int{}
	for pair, n := range errors {
		label, _, _ := strings.Cut(pair, " > ")
		total[label] += n
	}
	byCount := func(keys []string, n map[string]int) {
		sort.SliceStable(keys, func(i, j int) bool { return n[keys[i]] > n[keys[j]] })
	}
	labels := sortedKeys(total)
	byCount(labels, total)
	pairs := sortedKeys(errors)
	byCount(pairs, errors)
	for _, l := range labels[:min(10, len(labels))] {
		fmt.Fprintf(w, "  %s %s: %d of %d wrong;", what, l, total[l], gold[l])
		shown := 0
		for _, p := range pairs {
			if g, found, _ := strings.Cut(p, " > "); g == l && shown < 4 {
				fmt.Fprintf(w, " %s %d", found, errors[p])
				shown++
			}
		}
		fmt.Fprintln(w)
	}
}
