package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// demonstrative reports whether "that" at j is no conjunction: "said that."
func (f *finder) demonstrative(j, hi int) bool {
	switch f.tagAt(j + 1) {
	case comma, stop, none, conjunction:
		return f.tagAt(j+1) != comma || !f.hasFinite(j+1, min(hi, j+40))
	}
	return j+1 >= hi
}

// direct reads quoted speech at j: an opening mark, a comma or colon before it,
// or whatever follows a colon.
func (f *finder) direct(a *found, j, hi int, cue *lexicon.CueVerb) bool {
	n := j
	switch f.tagAt(j) {
	case colon:
		if f.low(j) != ":" || !cue.Has(lexicon.Quote|lexicon.Clause|lexicon.Tell|lexicon.Object) {
			return false
		}
		n = j + 1
	case comma:
		n = j + 1
	}
	q := f.quoteAt(n)
	opens := q != nil && q.from == n
	if f.tagAt(j) == colon {
		if n >= hi && !opens {
			return false
		}
		a.cue.to = colonEnd(a.cue.to, j)
		a.quoted = opens
		a.content = append(a.content, scope{n, f.clauseEnd(n, max(hi, n))})
		return true
	}
	if !opens || n == j+1 && !q.speech && !cue.Has(lexicon.Quote) {
		return false
	}
	if !cue.Has(lexicon.Quote | lexicon.Clause | lexicon.Tell | lexicon.Object | lexicon.AsObject) {
		return false
	}
	a.quoted = q.speech && cue.Has(lexicon.Quote|lexicon.Clause|lexicon.Tell)
	if q.speech || cue.Has(lexicon.Clause) {
		a.content = append(a.content, scope{n, f.clauseEnd(n, hi)})
	} else {
		a.content = append(a.content, scope{n, f.objectEnd(n, hi)})
	}
	return true
}

// colonEnd is the end of a cue that a colon at j belongs to: only where the
// colon stands right behind it.
func colonEnd(cueTo, j int) int {
	if cueTo == j {
		return j + 1
	}
	return cueTo
}

// asideEnd is the word behind a short aside between commas that begins at j.
func (f *finder) asideEnd(j, hi int) int {
	if f.tagAt(j) != comma {
		return j
	}
	for k := j + 1; k < hi && k < j+14; k++ {
		switch f.tagAt(k) {
		case comma:
			if k == j+1 {
				return j
			}
			return k + 1
		case mark, verbFin, modal, colon:
			return j
		}
	}
	return j
}

func (f *finder) clause(a *found, j, hi int) bool {
	end := f.clauseEnd(j, hi)
	if end-j < 2 && f.low(j) == "that" {
		return false
	}
	a.content = append(a.content, scope{j, end})
	return true
}

func (f *finder) object(a *found, j, hi int) bool {
	end := f.objectEnd(j, hi)
	if end <= j {
		return false
	}
	if t := f.tagAt(j); t != toWord && t != verbIng && t != question && !f.hasFinite(j, end) {
		end = f.beforeTime(end-1, j) + 1
	}
	a.content = append(a.content, scope{j, end})
	return true
}
