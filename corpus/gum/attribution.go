package gum

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/polnear"
)

// ReadAttributions reads the documents of a CoNLL-U file that have a discourse
// tree in dir (NAME.rs4), with the attributions that the tree marks, in the
// terms of PolNeAR. The unit that attributes ("she said") holds the source,
// which the corpus marks as a signal, and the cue: the verb group, or "according
// to". The units that it is attached to are the content. Only outermost
// attributions are given, as PolNeAR marks no others.
func ReadAttributions(file, dir string) ([]polnear.Example, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	all, err := ReadDocuments(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	var out []polnear.Example
	for _, d := range all {
		f, err := os.Open(filepath.Join(dir, d.ID+".rs4"))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		t, err := readTree(f)
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("%s.rs4: %w", d.ID, err)
		}
		out = append(out, polnear.Example{Document: d.Document, Gold: attributions(d, t)})
	}
	return out, nil
}

// attributions turns the tree's relations into sources, cues and contents.
func attributions(d *Document, t *tree) []polnear.Gold {
	var all []polnear.Gold
	var contents [][]int
	for id, rel := range t.relation {
		if !strings.HasPrefix(rel, "attribution") {
			continue
		}
		unit, content := t.whole(id), t.cover(t.parent[id])
		content = slices.DeleteFunc(content, func(w int) bool {
			_, in := slices.BinarySearch(unit, w)
			return in
		})
		inUnit := slices.DeleteFunc(t.cover(id), func(w int) bool { return w >= len(d.Words) })
		content = slices.DeleteFunc(content, func(w int) bool { return w >= len(d.Words) })
		source := slices.DeleteFunc(slices.Clone(t.source[id]), func(w int) bool { return w >= len(d.Words) })
		if own := slices.DeleteFunc(slices.Clone(source), func(w int) bool { return !slices.Contains(inUnit, w) }); len(own) > 0 {
			source = own // a source is also marked where it was named before
		}
		cue := d.cue(inUnit, source)
		if len(cue) == 0 || len(content) == 0 {
			continue
		}
		all = append(all, polnear.Gold{Source: d.spans(source), Cue: d.spans(cue), Content: d.spans(content)})
		contents = append(contents, append(slices.Clone(content), -1-cue[0]))
	}
	var out []polnear.Gold
	for i, g := range all {
		cue := -1 - contents[i][len(contents[i])-1]
		inner := false
		for j, c := range contents {
			if i != j && slices.Contains(c[:len(c)-1], cue) && len(c) > len(contents[i]) {
				inner = true
			}
		}
		if !inner {
			out = append(out, g)
		}
	}
	slices.SortFunc(out, func(a, b polnear.Gold) int { return a.Cue[0].Compare(b.Cue[0]) })
	return out
}

// cue is, among the words of a unit, "according to", or the verb that the unit
// hangs on, with the auxiliaries, negation and particle that go with it.
func (d *Document) cue(unit, source []int) []int {
	text := []rune(d.Text)
	form := func(w int) string {
		s := d.Words[w].Span
		return strings.ToLower(string(text[s.Start:min(s.End, len(text))]))
	}
	for _, w := range unit {
		if form(w) == "according" {
			if slices.Contains(unit, w+1) {
				return []int{w, w + 1}
			}
			return []int{w}
		}
	}
	top := -1
	for _, w := range unit {
		if slices.Contains(source, w) || d.Words[w].UPOS == "PUNCT" {
			continue
		}
		head := d.Words[w].Head
		if !slices.Contains(unit, head) && (top < 0 || d.Words[w].UPOS == "VERB" && d.Words[top].UPOS != "VERB") {
			top = w
		}
	}
	if top < 0 {
		return nil
	}
	from, to := top, top+1
	for _, w := range unit {
		if d.Words[w].Head != top || slices.Contains(source, w) {
			continue
		}
		switch rel, _, _ := strings.Cut(d.Words[w].Rel, ":"); {
		case w < top && (rel == "aux" || rel == "cop" || form(w) == "not" || form(w) == "n't" || form(w) == "never"):
			from = min(from, w)
		case w > top && d.Words[w].Rel == "compound:prt":
			to = max(to, w+1)
		}
	}
	var out []int
	for w := from; w < to; w++ {
		if slices.Contains(source, w) {
			out = out[:0] // a subject inside of a question: the verb alone
			continue
		}
		out = append(out, w)
	}
	return out
}

// spans are the stretches of neighbouring words, without the comma, full stop
// or colon at either end; quotation marks stay.
func (d *Document) spans(words []int) []readout.Span {
	text := []rune(d.Text)
	edge := func(w int) bool {
		s := d.Words[w].Span
		return s.Len() == 1 && strings.ContainsRune(",.;:", text[s.Start])
	}
	var out []readout.Span
	for i := 0; i < len(words); {
		j := i + 1
		for j < len(words) && words[j] == words[j-1]+1 {
			j++
		}
		from, to := words[i], words[j-1]
		for from < to && edge(from) {
			from++
		}
		for to > from && edge(to) {
			to--
		}
		if !edge(from) {
			out = append(out, readout.Span{Start: d.Words[from].Span.Start, End: d.Words[to].Span.End})
		}
		i = j
	}
	return out
}
