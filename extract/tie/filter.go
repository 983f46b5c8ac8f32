package tie

import (
	"github.com/readout-news/readout/lexicon"
)

// over reports whether the sentence says that the relation of token k does not
// stand: a modifier ("former"), a denial, a verb that wishes or ends it, a modal.
func (t *tree) over(k int) bool {
	for c := max(0, k-8); c < k; c++ {
		if t.within(c, k) && (lexicon.TieOver(t.low(c)) || t.head(c) == k && t.is(c, "no", "neither", "any", "without") ||
			t.tokens[c].XPOS[0] == 'V' && (ends[t.lemma(c)] || begins[t.lemma(c)])) {
			return true
		}
	}
	if t.is(k-1, "ex") || t.is(k-2, "ex") && t.is(k-1, "-") {
		return true
	}
	if t.unreal(k) || t.cased(k, "without", "against") {
		return true
	}
	for c := range t.kids(k) {
		if t.rel(c, "nmod", "obl") && t.cased(c, "until", "till") {
			return true // "a colony until 1941"
		}
		if t.rel(c, "acl") && t.tokens[c].XPOS == "VBN" && ends[t.lemma(c)] {
			return true // "ties severed in 2016"
		}
	}
	if h := t.head(k); h >= 0 && t.rel(k, "nsubj") && (ends[t.lemma(h)] || t.kid(h, "expl") >= 0 && t.unreal(h)) {
		return true
	}
	// The verb that it hangs on counts where it is its object or complement; what
	// stands in apposition stands by itself.
	at := k
	for steps := 0; steps < 6; steps++ {
		h := t.head(at)
		if h < 0 || t.rel(at, "appos", "parataxis", "nmod:poss", "nsubj", "ccomp", "advcl", "acl:relcl", "compound") {
			return false
		}
		if t.rel(at, "obl") && !t.cased(at, "as", "to", "into", "at", "under", "in", "for", "about", "on", "of") {
			return false
		}
		if t.rel(at, "xcomp") && calls[t.lemma(h)] {
			return t.unreal(h)
		}
		if t.tokens[h].XPOS == "VBG" && begins[t.lemma(h)] {
			return true
		}
		if g := t.head(h); t.rel(h, "xcomp") && g >= 0 && agrees[t.lemma(g)] && t.tokens[g].XPOS == "VBD" {
			return t.unreal(g) // "agreed to elevate their relations"
		}
		if t.tokens[h].UPOS == "VERB" || t.kid(h, "cop") >= 0 {
			if ends[t.lemma(h)] || t.unreal(h) {
				return true
			}
		}
		at = h
	}
	return false
}

// ends are verbs that end a relation or only want it.
var ends = words(`sever cut break suspend end downgrade halt freeze terminate abandon scrap dissolve quit leave
	lose seek want hope aspire propose offer discuss negotiate plan consider threaten rupture reject deny refuse
	oppose demand urge call explore rescind revoke annul collapse pursue need withdraw expire lapse`)

// agrees are verbs after which a relation stands as it is said to.
var agrees = words(`agree decide resolve`)

// begins are verbs that begin a relation or begin it anew: what restores it has
// done so where it is a finite verb of the past.
var begins = words(`restore normalise normalize resume reestablish re-establish mend repair rebuild establish
	form forge`)

// unreal reports whether the clause of predicate k denies what it says or has it
// come, be wished for or be asked about.
func (t *tree) unreal(k int) bool {
	for c := range t.kids(k) {
		switch {
		case t.is(c, "not", "n't", "never", "hardly", "neither", "nor"):
			return true
		case t.rel(c, "advmod") && t.is(c, "once", "formerly", "longer", "previously"):
			return true
		case t.tokens[c].XPOS == "MD":
			return true
		case t.rel(c, "mark") && t.is(c, "if", "whether", "unless", "to"):
			return true
		case t.rel(c, "cop") && t.is(c, "was", "were", "been") && !t.perfect(k):
			// What was an ally may be one no more; what has been one is.
			return !t.reported(k)
		}
	}
	return false
}

// perfect reports whether "has" or "have" stands with predicate k.
func (t *tree) perfect(k int) bool {
	for c := range t.kids(k) {
		if t.rel(c, "aux") && t.is(c, "has", "have", "'s", "'ve") {
			return true
		}
	}
	return false
}

// reported reports whether predicate k is what somebody said, where "was" stands
// for "is".
func (t *tree) reported(k int) bool {
	for steps := 0; k >= 0 && steps < 4; steps++ {
		if t.rel(k, "ccomp", "parataxis") {
			return true
		}
		if !t.rel(k, "conj") {
			return false
		}
		k = t.head(k)
	}
	return false
}
