package copies

import (
	"slices"

	"github.com/readout-news/readout"
)

// rewritten is the number of words on either side up to which other words
// between two that were taken count as changed; more are words that were cut and
// words that were added.
const rewritten = 16

// nearby is the number of words of from that are looked through for what was cut
// between two that were taken; what was cut of more stands at the end.
const nearby = 64

// edits tells what was changed between two Texts of which these runs, in order
// of to, were taken. All tells of what stands outside the words that were taken
// as well.
func edits(from, to *Text, taken []run, all bool) []readout.Edit {
	if len(taken) == 0 {
		return nil
	}
	inFrom := make([]bool, len(from.ids)) // taken, or told of
	for _, r := range taken {
		for k := range r.n {
			inFrom[r.a+k] = true
		}
	}
	var found []readout.Edit
	cut := func(a, b int) {
		for _, g := range from.pieces(a, b) {
			found = append(found, readout.Edit{Kind: readout.CutWords, From: g})
		}
		for i := a; i < b; i++ {
			inFrom[i] = true
		}
	}
	added := func(a, b int) {
		for _, g := range to.pieces(a, b) {
			found = append(found, readout.Edit{Kind: readout.AddedWords, To: g})
		}
	}
	if all {
		added(0, taken[0].b)
	}
	for k, r := range taken[1:] {
		before := taken[k]
		a, b := before.a+before.n, before.b+before.n // the gaps begin
		// A gap in from belongs to that in to where the words go on in the same
		// order and nothing between them was taken to another place.
		gap := r.a - a
		follows := gap >= 0 && gap <= nearby && !slices.Contains(inFrom[a:max(a, r.a)], true)
		near := follows && gap <= rewritten && r.b-b <= rewritten
		switch {
		case near && gap > 0 && r.b > b && unbroken(from, a-1, r.a) && unbroken(to, b-1, r.b):
			found = append(found, readout.Edit{Kind: readout.ChangedWords, From: from.span(a, gap), To: to.span(b, r.b-b)})
			for i := a; i < r.a; i++ {
				inFrom[i] = true
			}
		case near || all:
			if follows {
				cut(a, r.a)
			}
			added(b, r.b)
		}
	}
	if all {
		last := taken[len(taken)-1]
		added(last.b+last.n, len(to.ids))
		// What is left of from, in order, stands at the end.
		for a := 0; a < len(inFrom); {
			b := a
			for b < len(inFrom) && !inFrom[b] {
				b++
			}
			if b > a {
				cut(a, b)
			}
			a = b + 1
		}
	}
	return found
}

// pieces are the words from a up to b in spans that go over no break of voice.
func (t *Text) pieces(a, b int) (spans []readout.Span) {
	for a < b {
		n := 1
		for a+n < b && t.marks[a+n]&broken == 0 {
			n++
		}
		spans = append(spans, t.span(a, n))
		a += n
	}
	return spans
}
