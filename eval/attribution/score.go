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
	"slices"
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
		f.Add(e.Gold, Outermost(e.Document.Text, predict(e.Document)))
	}
	return f, nil
}

// Outermost gives the attributions that stand in no other's content, with
// offsets in code points as brat has them.
func Outermost(text string, all []readout.Attribution) []polnear.Gold {
	points := codePoints(text)
	span := func(s readout.Span) readout.Span { return readout.Span{Start: points[s.Start], End: points[s.End]} }
	var out []polnear.Gold
	for _, a := range all {
		if a.Within != "" {
			continue
		}
		var g polnear.Gold
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

// Add counts one text.
func (f *Figures) Add(gold, found []polnear.Gold) {
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
		g, p := map[readout.Span]bool{}, map[readout.Span]bool{}
		for i := range gold {
			for _, s := range role.of(&gold[i]) {
				g[s] = true
			}
		}
		for i := range found {
			for _, s := range role.of(&found[i]) {
				p[s] = true
			}
		}
		count(role.count, g, p)
	}
	g, p := map[string]bool{}, map[string]bool{}
	for i := range gold {
		g[key(&gold[i])] = true
	}
	for i := range found {
		p[key(&found[i])] = true
	}
	count(&f.Exact, g, p)

	used := make([]bool, len(found))
	f.Overlap.Gold += len(gold)
	f.Overlap.Found += len(found)
	for i := range gold {
		for j := range found {
			if !used[j] && touches(&gold[i], &found[j]) {
				used[j] = true
				f.Overlap.Right++
				break
			}
		}
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
