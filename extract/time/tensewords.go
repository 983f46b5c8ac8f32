package time

import "strings"

// pasts are common verbs of the past that do not end in -ed.
var pasts = set(`said told met held was were had did went came took made began left won lost fell rose shot hit
	sent spoke gave got led fought fled struck became found brought saw heard knew thought wrote read put cut set
	kept paid sold bought built drew flew drove broke chose withdrew sought caught taught stood sat ran swore tore
	wore threw grew blew froze stole woke hid lay laid meant dealt spent burst bore shook been done gone taken
	given seen known written beaten shown`)

// finitePresents are forms of the present that look ahead beside a day.
var finitePresents = set(`is are begins starts opens ends closes meets comes runs leaves arrives takes votes
	returns reopens expires falls resumes faces goes hosts holds lasts`)

// coming are words before a day that make it one to come.
var coming = set(`will 'll shall would may might could should must can won't wouldn't ll scheduled slated due
	expected expects planned plans hopes hope likely postponed promised vowed pledged agreed ready going intends`)

// tenseByWords looks for the nearest verb before the expression at word i and
// then behind it, where nothing has tagged the words.
func (r *reader) tenseByWords(i int) tense {
	const window = 14
	for k := i - 1; k >= max(0, i-window); k-- {
		if look, ok := r.wordTense(k); ok {
			return look
		}
		if r.is(k, ";", ":", "\"", "“") {
			break
		}
	}
	for k := i + 1; k < min(len(r.words), i+window); k++ {
		if look, ok := r.wordTense(k); ok {
			return look
		}
	}
	return timeless
}

func (r *reader) wordTense(k int) (tense, bool) {
	w := r.at(k)
	switch {
	case coming[w.low]:
		if w.upper && w.low == "may" {
			return timeless, false
		}
		for n := k + 1; n < k+4; n++ {
			if r.is(n, "have") {
				return past, true
			}
		}
		return future, true
	case w.low == "to" && k > 0 && (coming[r.low(k-1)] || r.is(k-1, "set", "is", "are", "was", "were", "about", "want", "wants")):
		return future, true
	case w.low == "set" && r.is(k+1, "to", "for"):
		return future, true
	case (pasts[w.low] || strings.HasSuffix(w.low, "ed")) && r.is(k-1, "be", "is", "are", "'s", "being"):
		// A passive: what stands before it tells.
		if r.is(k-1, "be", "being") {
			return timeless, false
		}
		return present, true
	case pasts[w.low]:
		return past, true
	case !w.upper && len(w.low) > 4 && strings.HasSuffix(w.low, "ed") && !strings.HasSuffix(w.low, "eed"):
		return past, true
	case finitePresents[w.low] && !w.upper:
		return present, true
	}
	return timeless, false
}
