package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// denies are the words behind which the auxiliary stands before its subject.
var denies = wordSet("nor neither never rarely seldom nowhere once time point hardly scarcely")

// coordinated makes finite the bare verb that a conjunction joins to one under an
// auxiliary: "would neither confirm nor deny".
func (f *finder) coordinated(g *group, lo int) {
	i := g.from - 1
	if i <= lo || f.tagAt(i) != conjunction || f.tagAt(i-1) != verbBase {
		return
	}
	v := i - 1
	up, ok := f.plainGroup(v, lo)
	if !ok {
		return
	}
	for k := up.from; k > lo && k > up.from-3; k-- {
		if w := f.low(k); w == "neither" || w == "not" || w == "never" {
			up.negated = true
		}
	}
	g.finite, g.negated = true, g.negated || up.negated
}

// merged reads "declined to say whether ...": one cue, which denies.
func (f *finder) merged(a *found, g group, hi int) bool {
	n := g.to
	if f.tagAt(n) != toWord {
		return false
	}
	v := n + 1
	for v < hi && f.words[v].tag == adverb {
		v++
	}
	if v >= hi || f.words[v].tag != verbBase {
		return false
	}
	if f.low(v) == "be" && f.low(v+1) == "drawn" && f.tagAt(v+2) == preposition && f.startsPhrase(v+3) {
		a.cue.to, a.negative = v+3, true
		return f.object(a, v+3, hi)
	}
	if withheld[f.low(v)] && f.startsPhrase(v+1) {
		a.cue.to, a.negative = v+1, true
		return f.object(a, v+1, hi)
	}
	if f.words[v].cue == nil || f.words[v].cue.Class != lexicon.Speech {
		return false
	}
	b := *a
	b.cue.to = v + 1
	b.negative = true
	if !f.contentAfter(&b, v+1, hi, f.words[v].cue) {
		return false
	}
	*a = b
	return true
}

// withheld are the verbs for what one who refuses or declines to does not tell.
var withheld = wordSet("name identify disclose release reveal provide specify answer publish give share detail")
