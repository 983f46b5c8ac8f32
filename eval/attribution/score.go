// Package attribution scores found attributions against those that people
// marked in a brat corpus such as PolNeAR.
//
// It counts as the design's study does: sources, cues and contents by exact
// match of their fragments, each fragment a span of its own and each span
// counted once a document; relations exactly, where all fragments of all roles
// are equal, and by overlap, where each role shares a character with its
// counterpart or both are empty, matched one to one in order of text. Only
// outermost attributions are compared, since PolNeAR marks no others.
package attribution

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/polnear"
)

// Predict finds the attributions of a Document. Its Spans are bytes, as
// everywhere in readout.
type Predict func(*readout.Document) []readout.Attribution

// Score runs predict over every text of a folder (see ReadFolder) and compares
// the outermost attributions with the marked ones. It fails where the folder
// cannot be read or ctx ends.
func Score(ctx context.Context, dir string, predict Predict) (Figures, error) {
	examples, err := polnear.ReadFolder(dir)
	if err != nil {
		return Figures{}, fmt.Errorf("attribution score: %w", err)
	}
	var f Figures
	for _, e := range examples {
		if err := ctx.Err(); err != nil {
			return Figures{}, err
		}
		f.AddFound(e.Document.Text, e.Gold, Outermost(e.Document.Text, predict(e.Document)))
	}
	return f, nil
}

// ScoreBrat compares the standoff files of a folder, NAME.ann beside NAME.txt
// as `readout read --format brat` writes them, with the marked attributions of
// dir. It fails where a text has no file, or is not the text that was marked.
func ScoreBrat(dir, found string) (Figures, error) {
	examples, err := polnear.ReadFolder(dir)
	if err != nil {
		return Figures{}, fmt.Errorf("attribution score: %w", err)
	}
	var f Figures
	for _, e := range examples {
		text, err := os.ReadFile(filepath.Join(found, e.Document.ID+".txt"))
		if err != nil {
			return Figures{}, err
		}
		if string(text) != e.Document.Text {
			return Figures{}, fmt.Errorf("%s.txt is not the text that was marked", filepath.Join(found, e.Document.ID))
		}
		ann, err := os.Open(filepath.Join(found, e.Document.ID+".ann"))
		if err != nil {
			return Figures{}, err
		}
		all, err := polnear.ReadBrat(ann)
		ann.Close()
		if err != nil {
			return Figures{}, fmt.Errorf("%s: %w", ann.Name(), err)
		}
		var list []Found
		for _, g := range all {
			list = append(list, Found{Gold: g})
		}
		f.AddFound(e.Document.Text, e.Gold, list)
	}
	return f, nil
}

// Found is an attribution as readout found it, in the terms of the annotators.
type Found struct {
	polnear.Gold
	Confidence float64 // 0 where nothing estimates it
}

// Outermost gives the attributions that stand in no other's content, with
// offsets in code points as brat has them.
func Outermost(text string, all []readout.Attribution) []Found {
	points := codePoints(text)
	span := func(s readout.Span) readout.Span { return readout.Span{Start: points[s.Start], End: points[s.End]} }
	var out []Found
	for _, a := range all {
		if a.Within != "" {
			continue
		}
		g := Found{Confidence: a.Confidence}
		if !a.Source.Empty() {
			g.Source = append(g.Source, span(a.Source))
		}
		if !a.Cue.Empty() {
			g.Cue = append(g.Cue, span(a.Cue))
		}
		for _, c := range a.Content {
			if s := span(c); !slices.Contains(g.Content, s) {
				g.Content = append(g.Content, s)
			}
		}
		out = append(out, g)
	}
	return out
}

// codePoints gives for each byte offset of text the number of code points
// before it.
func codePoints(text string) []int {
	points := make([]int, len(text)+1)
	n := 0
	for i := 0; i < len(text); {
		_, size := utf8.DecodeRuneInString(text[i:])
		for k := range size {
			points[i+k] = n
		}
		i += size
		n++
	}
	points[len(text)] = n
	return points
}

// AddFound counts one text, with its direct quotations and how sure what was
// found is.
func (f *Figures) AddFound(text string, gold []polnear.Gold, found []Found) {
	plain := make([]polnear.Gold, len(found))
	for i := range found {
		plain[i] = found[i].Gold
	}
	for i, right := range f.Add(gold, plain) {
		f.Sure.add(found[i].Confidence, right)
	}
	countRole(&f.Direct, gold, plain, directOnly([]rune(text)))
}

// Add counts one text, and tells which of the found overlap a marked one in all
// roles.
func (f *Figures) Add(gold, found []polnear.Gold) []bool {
	f.Documents++
	roles := [...]struct {
		count *Count
		of    func(*polnear.Gold) []readout.Span
	}{
		{&f.Source, func(g *polnear.Gold) []readout.Span { return g.Source }},
		{&f.Cue, func(g *polnear.Gold) []readout.Span { return g.Cue }},
		{&f.Content, func(g *polnear.Gold) []readout.Span { return g.Content }},
	}
	for _, role := range roles {
		countRole(role.count, gold, found, role.of)
	}
	g, p := map[string]bool{}, map[string]bool{}
	for i := range gold {
		g[key(&gold[i])] = true
	}
	for i := range found {
		p[key(&found[i])] = true
	}
	count(&f.Exact, g, p)

	right := make([]bool, len(found))
	f.Overlap.Gold += len(gold)
	f.Overlap.Found += len(found)
	for i := range gold {
		for j := range found {
			if !right[j] && touches(&gold[i], &found[j]) {
				right[j] = true
				f.Overlap.Right++
				break
			}
		}
	}
	return right
}

// countRole counts the spans of one role.
func countRole(c *Count, gold, found []polnear.Gold, of func(*polnear.Gold) []readout.Span) {
	g, p := map[readout.Span]bool{}, map[readout.Span]bool{}
	for i := range gold {
		for _, s := range of(&gold[i]) {
			g[s] = true
		}
	}
	for i := range found {
		for _, s := range of(&found[i]) {
			p[s] = true
		}
	}
	count(c, g, p)
}

// directOnly gives the pieces of content that stand between quotation marks as
// a whole.
func directOnly(text []rune) func(*polnear.Gold) []readout.Span {
	mark := func(r rune) bool { return strings.ContainsRune("\"“”„«»‘’'", r) }
	return func(g *polnear.Gold) []readout.Span {
		var out []readout.Span
		for _, s := range g.Content {
			if s.Len() > 2 && s.End <= len(text) && mark(text[s.Start]) && mark(text[s.End-1]) {
				out = append(out, s)
			}
		}
		return out
	}
}

func count[K comparable](c *Count, gold, found map[K]bool) {
	c.Gold += len(gold)
	c.Found += len(found)
	for k := range found {
		if gold[k] {
			c.Right++
		}
	}
}

// key is the same for attributions that are equal in all fragments of all
// roles.
func key(g *polnear.Gold) string {
	b := []byte{}
	for _, role := range [][]readout.Span{g.Source, g.Cue, g.Content} {
		role = slices.Clone(role)
		slices.SortFunc(role, func(a, b readout.Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
		b = fmt.Append(b, role, ";")
	}
	return string(b)
}

func touches(g, h *polnear.Gold) bool {
	return touch(g.Source, h.Source) && touch(g.Cue, h.Cue) && touch(g.Content, h.Content)
}

func touch(a, b []readout.Span) bool {
	if len(a) == 0 && len(b) == 0 {
		return true
	}
	for _, s := range a {
		for _, t := range b {
			if s.Overlaps(t) {
				return true
			}
		}
	}
	return false
}
