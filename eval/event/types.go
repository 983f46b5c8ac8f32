package event

import (
	"fmt"
	"strings"

	"github.com/readout-news/readout"
)

// folded are the PLOVER types that the marked sentences have under one older
// name.
var folded = map[string]string{"CONCEDE": "YIELD", "RETREAT": "YIELD"}

// quads is the quad code of each type in the scheme of the marked sentences,
// where all yielding is material cooperation; the 2021 PLOVER has CONCEDE as
// verbal. The quad that is scored is that of the type found, so that the two
// schemes do not count as errors.
var quads = map[string]int{
	"AGREE": 1, "CONSULT": 1, "SUPPORT": 1,
	"COOPERATE": 2, "AID": 2, "YIELD": 2,
	"REQUEST": 3, "ACCUSE": 3, "REJECT": 3, "THREATEN": 3,
	"PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4,
}

// Types are the figures on marked sentences. The zero value is ready for use.
type Types struct {
	Sentences int
	Right     int // the type is right
	Source    int // an actor touches the source, where one is marked
	Both      int // source and target are touched, as far as they are marked
	Full      int // the type is right and both are touched
	Silent    int // no event with a type
	Wrong     []string
	roots     tally
	quads     tally
}

// Add scores the Record of one sentence.
func (f *Types) Add(m Marked, r *readout.Record) {
	f.Sentences++
	e := Choose(r, m.Source)
	root, source, target := nothing, false, false
	if e != nil {
		if e.Type != "" {
			root = e.Type
			if old, ok := folded[root]; ok {
				root = old
			}
		}
		source = len(m.Source) == 0 || touches(e.Actors, m.Source)
		target = len(m.Target) == 0 || touches(others(e), m.Target)
	}
	f.roots.add(m.Root, root)
	quad := nothing
	if q := quads[root]; q > 0 {
		quad = quadNames[q]
	}
	f.quads.add(quadNames[m.Quad], quad)
	if root == nothing {
		f.Silent++
	}
	right := root == m.Root
	count(&f.Right, right)
	count(&f.Source, source)
	count(&f.Both, source && target)
	count(&f.Full, right && source && target)
	if !right || !source || !target {
		f.Wrong = append(f.Wrong, wrong(m, r, e, root))
	}
}

var quadNames = [5]string{"neutral", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"}

func count(n *int, yes bool) {
	if yes {
		*n++
	}
}

// wrong is a line for a person who looks for what went wrong.
func wrong(m Marked, r *readout.Record, e *readout.Event, root string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\t%s > %s\t[%s] > [%s]\t", m.ID, m.Root, root, words(m.Text, m.Source), words(m.Text, m.Target))
	if e != nil {
		fmt.Fprintf(&b, "%s: [%s] > [%s], %d events", r.Text(e.Trigger), words(m.Text, e.Actors), words(m.Text, e.Recipients), len(r.Events))
	}
	fmt.Fprintf(&b, "\t%s", m.Text)
	return b.String()
}

func words(text string, spans []readout.Span) string {
	var all []string
	for _, s := range spans {
		all = append(all, s.In(text))
	}
	return strings.Join(all, "; ")
}

// String is the figures as a table.
func (f *Types) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "root accuracy %.1f, root macro-F1 %.1f, quad macro-F1 %.1f\n", percent(f.Right, f.Sentences), f.roots.macro(), f.quads.macro())
	fmt.Fprintf(&b, "type right and both parties touched %.1f; source touched %.1f, both touched %.1f; no event %d of %d\n",
		percent(f.Full, f.Sentences), percent(f.Source, f.Sentences), percent(f.Both, f.Sentences), f.Silent, f.Sentences)
	table(&b, &f.roots)
	table(&b, &f.quads)
	b.WriteString("gold type: what was found\n")
	confusion(&b, &f.roots)
	return b.String()
}
