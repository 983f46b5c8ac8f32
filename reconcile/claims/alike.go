package claims

import (
	"github.com/readout-news/readout"
	"math"
)

// near is how near the contents of two statements are, from 0 to 1.
//
// It is the mean of the cosine over weighted terms, which asks whether both say
// the same as a whole, and of the part of the shorter that the longer has, since
// one account gives a sentence and another two words of it. A run of the same
// words counts by itself: it is how quotations are found that have no word of
// content ("Nobody paid anything to anybody").
func near(a, b *statement) float64 {
	n := nearTerms(a, b)
	if sharedQuote(a, b) {
		n = min(1, n+quoteBonus)
	}
	if part := sameOrder(a, b); part >= 0.65 {
		n = max(n, 0.9*part)
	}
	if run := commonRun(a, b); run > 0 {
		short := min(len(a.words), len(b.words))
		part := float64(run) / float64(short)
		switch {
		case part >= 0.9 && (run >= 3 || run == len(a.words) && run == len(b.words)):
			n = max(n, 0.95)
		case run >= 8, run >= 5 && part >= 0.5:
			n = max(n, 0.8)
		case run >= 5:
			n = max(n, 0.5)
		}
	}
	return n
}

// sameOrder is the part of the words of two quotations that they have in common
// in the same order: two translations of one sentence share how it is built.
func sameOrder(a, b *statement) float64 {
	qa, qb := a.quoted, b.quoted
	if len(qa) < 4 || len(qb) < 4 || len(qa) > 2*len(qb) || len(qb) > 2*len(qa) {
		return 0
	}
	return 2 * float64(len(aligned(a, b))) / float64(len(qa)+len(qb))
}

// quoteBonus is what a shared piece of quotation adds.
const quoteBonus = 0.15

// sharedQuote reports whether both quote the same three words or more, two of
// them of content: a phrase that somebody coined.
func sharedQuote(a, b *statement) bool {
	qa, qb := a.quoted, b.quoted
	if len(qa) < 3 || len(qb) < 3 {
		return false
	}
	grams := map[[3]string]bool{}
	for i := 0; i+3 <= len(qa); i++ {
		if contentWords(qa[i:i+3]) >= 2 {
			grams[[3]string{qa[i].Form, qa[i+1].Form, qa[i+2].Form}] = true
		}
	}
	for i := 0; i+3 <= len(qb); i++ {
		if grams[[3]string{qb[i].Form, qb[i+1].Form, qb[i+2].Form}] {
			return true
		}
	}
	return false
}

// otherValue is the part of its weight that a number, a date or a place keeps
// which the other does not have: accounts differ in these.
const otherValue = 0.3

// nearTerms is nearness by terms alone.
func nearTerms(a, b *statement) float64 {
	shared, squares, count, states := 0.0, 0.0, 0, 0
	pairs, aloneA, aloneB := paired(a, b)
	var sa, sb, wa, wb float64
	alone := func(t term, squares, sum *float64) {
		w := t.weight
		if t.key[0] == '=' {
			w *= otherValue
		}
		*squares += w * w
		*sum += w
	}
	for _, t := range aloneA {
		alone(t, &sa, &wa)
	}
	for _, t := range aloneB {
		alone(t, &sb, &wb)
	}
	for _, p := range pairs {
		s, t := p.a, p.b
		part := 1.0
		if p.sense {
			part = sensePart
		}
		shared += part * min(s.weight, t.weight)
		squares += part * s.weight * t.weight
		sa, wa = sa+s.weight*s.weight, wa+s.weight
		sb, wb = sb+t.weight*t.weight, wb+t.weight
		if s.key[0] == '@' || s.key[0] == '&' || s.key == "#place" {
			states++
		} else {
			count++
		}
	}
	if count == 0 || sa == 0 || sb == 0 {
		return 0
	}
	cosine := squares / math.Sqrt(sa*sb)
	contained := shared / min(wa, wb)
	n := (cosine + min(1, contained)) / 2
	if opposed(a, b) {
		n *= 0.6
	}
	shorter, longer := min(len(a.terms), len(b.terms)), max(len(a.terms), len(b.terms))
	switch {
	case shorter == longer && len(pairs) == shorter:
		// The same terms and no others.
	case count == 1 && states == 0:
		n *= 0.6 // one shared word is the topic, not the statement
	case shorter <= 2:
		n *= 0.7 // what is in two words is in many statements
	}
	return n
}

// opposed reports whether one content has the contrary of a word of the other:
// "would stay closed", "would reopen".
func opposed(a, b *statement) bool {
	for _, t := range a.terms {
		for _, c := range contraryOf[t.key] {
			if has(b.terms, c) && !has(a.terms, c) && !has(b.terms, t.key) && !negatedAround(a, false) && !negatedAround(b, false) {
				return true
			}
		}
	}
	return false
}

// longest is the number of words of a content that are looked at for runs.
const longest = 150

// commonRun is the number of words of the longest run that both contents have,
// counted over all words. Its cost is the product of two contents of at most
// longest words, for pairs that share a term or are quoted only.
func commonRun(a, b *statement) int {
	wa, wb := a.forms[:min(longest, len(a.forms))], b.forms[:min(longest, len(b.forms))]
	row := make([]int, len(wb)+1)
	best := 0
	for i := range wa {
		diagonal := 0
		for j := range wb {
			above := row[j+1]
			if wa[i] == wb[j] {
				row[j+1] = diagonal + 1
				best = max(best, row[j+1])
			} else {
				row[j+1] = 0
			}
			diagonal = above
		}
	}
	return best
}

// Copied tells whether two spans of two Documents stand in one copied passage.
type Copied func(docA string, a readout.Span, docB string, b readout.Span) bool
