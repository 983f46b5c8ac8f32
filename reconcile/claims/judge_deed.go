package claims

import "github.com/readout-news/readout/reconcile/words"

// The thresholds of nearness of what accounts tell in their own voice, chosen as
// those of statements.
const (
	happenedSame    = 0.38 // one happening, with the same predicate
	happenedAlike   = 0.48 // one happening, in other words
	happenedTold    = 0.42 // the same with five things in common
	happenedCounted = 0.28 // the same where both count the same
	happenedMay     = 0.33 // it cannot be decided
	saidToHappen    = 0.42 // one account tells it, another has somebody say so
)

// judgeDeeds compares two deeds, or a deed and a statement, of nearness n. A
// statement is never joined with a deed, unless it tells what its speaker did or
// is an outlet's own report.
func judgeDeeds(a, b *statement, n float64, copied bool) verdict {
	if between(a, b) == Different {
		return apart
	}
	x, y := views(a, b)
	if !joinable(a, b) {
		if n >= saidToHappen && a.account != b.account && (n >= happenedAlike || samePredicate(x, y)) {
			return may
		}
		return apart
	}
	if copied && n >= tellsSame {
		return linked
	}
	if a.account == b.account {
		if n >= repeats && samePredicate(x, y) && !opposed(x, y) {
			return linked
		}
		return apart
	}
	limit := happenedSame
	switch {
	case opposed(x, y):
		limit = happenedAlike
	case !samePredicate(x, y):
		if limit = happenedAlike; common(x, y) >= 5 {
			limit = happenedTold
		}
		if plain, _ := shared(x, y); plain < 3 {
			limit = 2 // the same names and little more
		}
	}
	if x.deed != y.deed && min(contentWords(x.words), contentWords(y.words)) < 3 {
		limit = 2 // "peace talks" says nothing of what happened
	}
	if !opposed(x, y) && samePredicate(x, y) && sameCount(x, y) && things(x, y) > 1 {
		limit = min(limit, happenedCounted)
	}
	switch {
	case n >= limit && common(x, y) > 1:
		return linked
	case n >= happenedMay:
		return may
	}
	return apart
}

// byNames reports whether two contents have names in common and hardly any other
// word.
func byNames(a, b *statement) bool {
	plain, names := shared(a, b)
	return plain < 2 && names > 0
}

// shared is the number of words in common that are no names, and of names and
// states.
func shared(a, b *statement) (plain, names int) {
	named := map[string]bool{}
	for _, s := range [...]*statement{a, b} {
		for _, w := range s.words {
			if w.Upper && !w.First {
				named[words.Stem(w.Form)] = true
			}
		}
	}
	pairs, _, _ := paired(a, b)
	for _, p := range pairs {
		switch p.a.key[0] {
		case '=', '#':
		case '@', '&':
			names++
		default:
			if named[p.a.key] || named[p.b.key] {
				names++
			} else {
				plain++
			}
		}
	}
	return plain, names
}

// joinable reports whether two statements can be one claim by their kinds.
func joinable(a, b *statement) bool {
	x, y := views(a, b)
	return x.deed == y.deed || x.reported() || y.reported()
}
