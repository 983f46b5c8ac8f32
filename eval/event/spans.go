package event

import (
	"encoding/json"
	"fmt"
	"io"
	"sort"
	"strings"

	"github.com/readout-news/readout"
)

// Spanned is a sentence in which several coders marked the words of acts.
type Spanned struct {
	Text   string
	Coders []Coder
}

// Coder is what one coder marked in a sentence.
type Coder struct {
	ID      int
	Actions []readout.Span
}

// ReadSpanned reads a JSON list of sentences with "anns", each with "coder" and
// "entities": kind, words, and where they start in code points. Those of the
// kinds Action-1, Action-2 ... count. It fails where the words do not stand
// where they should.
func ReadSpanned(r io.Reader) ([]Spanned, error) {
	var lines []struct {
		Sentence string
		Anns     []struct {
			Coder    int
			Entities [][]any
		}
	}
	if err := json.NewDecoder(r).Decode(&lines); err != nil {
		return nil, fmt.Errorf("spans of acts: %w", err)
	}
	var all []Spanned
	for n, l := range lines {
		s := Spanned{Text: l.Sentence}
		var starts []int // byte offset of each code point
		for i := range l.Sentence {
			starts = append(starts, i)
		}
		for _, a := range l.Anns {
			c := Coder{ID: a.Coder}
			for _, e := range a.Entities {
				kind, words, at, err := entity(e)
				if err != nil {
					return nil, fmt.Errorf("spans of acts: sentence %d: %w", n+1, err)
				}
				if !strings.HasPrefix(kind, "Action") || words == "" {
					continue
				}
				if at < 0 || at >= len(starts) || !strings.HasPrefix(l.Sentence[starts[at]:], words) {
					return nil, fmt.Errorf("spans of acts: sentence %d: %q does not stand at %d", n+1, words, at)
				}
				c.Actions = append(c.Actions, readout.Span{Start: starts[at], End: starts[at] + len(words)})
			}
			s.Coders = append(s.Coders, c)
		}
		all = append(all, s)
	}
	return all, nil
}

func entity(e []any) (kind, words string, at int, err error) {
	if len(e) != 3 {
		return "", "", 0, fmt.Errorf("an entity of %d parts, 3 wanted", len(e))
	}
	kind, ok1 := e[0].(string)
	words, ok2 := e[1].(string)
	number, ok3 := e[2].(float64)
	if !ok1 || !ok2 || !ok3 {
		return "", "", 0, fmt.Errorf("entity %v: kind, words and start wanted", e)
	}
	return kind, words, int(number), nil
}

// Overlap counts the spans of gold that a found one shares a byte with, and the
// other way round.
func Overlap(gold, found []readout.Span) F1 {
	f := F1{Gold: len(gold), Found: len(found)}
	for _, g := range gold {
		count(&f.GoldMet, touches([]readout.Span{g}, found))
	}
	for _, s := range found {
		count(&f.FoundMet, touches([]readout.Span{s}, gold))
	}
	return f
}

// Acts are the figures on the words of acts: the triggers against each coder,
// and each coder against every other by the same measure. The zero value is
// ready for use.
type Acts struct {
	Sentences int
	coders    map[int]*F1
	between   map[[2]int]*F1
}

// Add scores the Record of one sentence.
func (f *Acts) Add(s Spanned, r *readout.Record) {
	if f.coders == nil {
		f.coders, f.between = map[int]*F1{}, map[[2]int]*F1{}
	}
	f.Sentences++
	var found []readout.Span
	for i := range r.Events {
		if t := r.Events[i].Trigger; !t.Empty() {
			found = append(found, t)
		}
		found = append(found, r.Events[i].Mentions...)
	}
	for i, c := range s.Coders {
		if f.coders[c.ID] == nil {
			f.coders[c.ID] = &F1{}
		}
		f.coders[c.ID].add(Overlap(c.Actions, found))
		for _, d := range s.Coders[i+1:] {
			gold, other := c, d
			if gold.ID > other.ID {
				gold, other = other, gold
			}
			pair := [2]int{gold.ID, other.ID}
			if f.between[pair] == nil {
				f.between[pair] = &F1{}
			}
			f.between[pair].add(Overlap(gold.Actions, other.Actions))
		}
	}
}

// Readout is the triggers against all coders, and Agreement the coders against
// one another, all pairs together.
func (f *Acts) Readout() F1 {
	var sum F1
	for _, c := range f.coders {
		sum.add(*c)
	}
	return sum
}

// Agreement is the coders against one another, all pairs together.
func (f *Acts) Agreement() F1 {
	var sum F1
	for _, c := range f.between {
		sum.add(*c)
	}
	return sum
}

// String is the figures as lines.
func (f *Acts) String() string {
	var b strings.Builder
	all := f.Readout()
	fmt.Fprintf(&b, "readout against the coders: F1 %.1f (precision %.1f, recall %.1f); the coders against one another %.1f\n", all.Value(), all.Precision(), all.Recall(), f.Agreement().Value())
	var ids []int
	for id := range f.coders {
		ids = append(ids, id)
	}
	sort.Ints(ids)
	for _, id := range ids {
		c := f.coders[id]
		fmt.Fprintf(&b, "  coder %d: readout %.1f (precision %.1f, recall %.1f, %d acts)", id, c.Value(), c.Precision(), c.Recall(), c.Gold)
		for _, other := range ids {
			pair := [2]int{min(id, other), max(id, other)}
			if p := f.between[pair]; p != nil {
				fmt.Fprintf(&b, ", coder %d %.1f", other, p.Value())
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}
