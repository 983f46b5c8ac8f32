// Package copies scores what package reconcile/copies finds: on pairs of real
// reports that were labelled by reading them, and on copies that are made here
// of accounts of our own, so that it is known who took what from whom.
package copies

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/readout-news/readout/reconcile/copies"

	"github.com/readout-news/readout"
)

// Label is what a reader of two reports finds that they share.
type Label string

// The labels: narrative of one in the other, or of a third in both; nothing but
// the words of somebody whom both quote; not even those.
const (
	Narrative Label = "narrative"
	Quotation Label = "quotation"
	Nothing   Label = "none"
)

// Labelled is two documents, by name, and what they share.
type Labelled struct {
	A, B  string
	Label Label
}

// ReadPairs reads a line a pair: the names of the documents and the label, with
// blanks between. Lines that begin with # are passed over. The error names the
// line.
func ReadPairs(r io.Reader) ([]Labelled, error) {
	var all []Labelled
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Fields(line)
		if len(f) != 3 {
			return nil, fmt.Errorf("line %d: %q is not two names and a label", n, line)
		}
		switch p := (Labelled{f[0], f[1], Label(f[2])}); p.Label {
		case Narrative, Quotation, Nothing:
			all = append(all, p)
		default:
			return nil, fmt.Errorf("line %d: no label %q", n, p.Label)
		}
	}
	return all, lines.Err()
}

// Counts is a number of right, wrong and missed decisions.
type Counts struct {
	Right, Wrong, Missed int
}

// F1 is the harmonic mean of precision and recall, 1 where there was nothing to
// find and nothing was found.
func (c Counts) F1() float64 {
	if c.Right+c.Wrong+c.Missed == 0 {
		return 1
	}
	return 2 * float64(c.Right) / float64(2*c.Right+c.Wrong+c.Missed)
}

func (c *Counts) count(gold, found bool) {
	switch {
	case gold && found:
		c.Right++
	case gold:
		c.Missed++
	case found:
		c.Wrong++
	}
}

// String gives precision, recall and F1 with the counts behind them.
func (c Counts) String() string {
	part := func(n int) float64 { return float64(c.Right) / float64(max(1, c.Right+n)) }
	return fmt.Sprintf("precision %.3f recall %.3f F1 %.3f (%d right, %d wrong, %d missed)", part(c.Wrong), part(c.Missed), c.F1(), c.Right, c.Wrong, c.Missed)
}

// Read is the figures of labelled pairs.
type Read struct {
	Pairs     int
	Narrative Counts // copies and excerpts against everything else
	Quotation Counts // shared quotations alone
	// Different are the pairs whose label is not what was found, a line each.
	Different []string
}

// ScorePairs holds what is found for each pair against its label. Records are by
// the names of the pairs; pairs without their records are left out.
func ScorePairs(pairs []Labelled, records map[string]*readout.Record) Read {
	var s Read
	shelf := copies.NewShelf()
	texts := map[string]*copies.Text{}
	text := func(name string) *copies.Text {
		if texts[name] == nil && records[name] != nil {
			texts[name] = shelf.Text(records[name])
		}
		return texts[name]
	}
	for _, p := range pairs {
		a, b := text(p.A), text(p.B)
		if a == nil || b == nil {
			continue
		}
		s.Pairs++
		found := labelOf(a, b)
		s.Narrative.count(p.Label == Narrative, found == Narrative)
		s.Quotation.count(p.Label == Quotation, found == Quotation)
		if found != p.Label {
			s.Different = append(s.Different, fmt.Sprintf("%s %s: %s, found %s", p.A, p.B, p.Label, found))
		}
	}
	return s
}

func labelOf(a, b *copies.Text) Label {
	c, ok := copies.Align(a, b).Copy()
	switch {
	case !ok:
		return Nothing
	case c.Kind == readout.SharedQuotation:
		return Quotation
	}
	return Narrative
}
