package claims

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// The thresholds of nearness, chosen on the stories in testdata and on the
// examples.
const (
	tellsSame    = 0.36 // two tellings by one speaker are one claim
	tellsRelated = 0.62 // the same where one may speak for the other
	saidOrNot    = 0.48 // the same where one says that he did not say it
	repeats      = 0.72 // one document tells the same twice
	retells      = 0.50 // the same where both are near to what another tells
	counted      = 0.24 // two tellings by one speaker that count the same
	leastNear    = 0.15 // two tellings by one speaker that have none nearer
	undecided    = 0.17 // one speaker: neither near nor far
	faintly      = 0.13 // the same, where there is nothing nearer
	otherTopic   = 0.38 // one speaker, who says something else of what is told of
	didOrSaid    = 0.50 // one tells what he did, the other what he said
	halfHeard    = 0.34 // somebody who may speak for the other
	overheard    = 0.44 // somebody unknown: it may be the same statement
)

// verdict tells what two statements are to one another.
type verdict uint8

const (
	apart  verdict = iota
	faint          // they may be one statement if nothing else is
	may            // they may be one statement; it cannot be decided
	linked         // they are one statement
)

// judge compares two statements of nearness n.
func judge(a, b *statement, n float64, copied bool) verdict {
	if a.at.Voice != b.at.Voice {
		return apart
	}
	if a.deed || b.deed {
		return judgeDeeds(a, b, n, copied)
	}
	who := between(a, b)
	if copied && n >= tellsSame && (who == Same || who == Open && strings.EqualFold(a.speaker.Words, b.speaker.Words)) {
		return linked
	}
	if a.account == b.account {
		if who == Same && !a.unnamed() && n >= repeats {
			return linked
		}
		return apart
	}
	switch who {
	case Same:
		limit := tellsSame
		if (a.standing == silent) != (b.standing == silent) && a.standing != denies && b.standing != denies {
			limit = saidOrNot
		}
		if a.unnamed() && b.unnamed() {
			limit = tellsRelated
			if !relies(a, b) && (!a.speaker.definite() || !b.speaker.definite()) {
				limit = 2 // two officials are not two others
			}
		}
		switch parsed := len(a.heads) > 0 && len(b.heads) > 0; {
		case n < repeats && byNames(a, b) && !sameCue(a, b) && len(a.terms) > 3 && len(b.terms) > 3 && !(parsed && samePredicate(a, b)):
			limit = max(limit, repeats) // the names of what both are about
		case n >= didOrSaid || common(a, b) > 2 || sameCue(a, b):
		case !parsed:
			limit = max(limit, didOrSaid)
		case !samePredicate(a, b):
			limit = max(limit, otherTopic) // one topic, and something else of it
		}
		if a.ordered() != b.ordered() {
			limit = max(limit, didOrSaid)
		}
		if limit < 1 && samePredicate(a, b) && sameCount(a, b) {
			limit = min(limit, counted)
		}
		switch {
		case n >= limit:
			return linked
		case n >= undecided:
			return may
		case n >= faintly:
			return faint
		}
	case Related:
		limit := 2.0
		if sameVia(a, b) {
			limit = tellsSame
		}
		// Who speaks for a body is not the body: what he says is set beside
		// what it says, unless both came through one authority.
		spoken := (a.speaker.Kind == readout.Person) != (b.speaker.Kind == readout.Person)
		switch {
		case n >= limit && (!spoken || limit == tellsSame):
			return linked
		case n >= halfHeard:
			return may
		}
	case Open:
		if sameQuotation(a, b, n) {
			return linked
		}
		if _, _, contrary := differInPolarity(a, b); n >= overheard && !contrary {
			return may
		}
	}
	return apart
}

// sameQuotation reports whether two statements are one sentence of somebody
// whom one account does not name: at least four of the words between quotation
// marks are the same, in order, two of them of content, and hardly any other.
func sameQuotation(a, b *statement, n float64) bool {
	if n < 0.9 || a.speaker.plural || b.speaker.plural || len(a.quoted) < 4 || len(b.quoted) < 4 || a.standing != b.standing ||
		!a.speaker.definite() || !b.speaker.definite() {
		return false
	}
	pairs := aligned(a, b)
	content := 0
	for _, p := range pairs {
		if !words.Function(a.quoted[p[0]].Form) {
			content++
		}
	}
	return content >= 2 && 10*len(pairs) >= 8*min(len(a.quoted), len(b.quoted))
}

// sameVia reports whether both statements came through one authority.
func sameVia(a, b *statement) bool {
	for _, v := range a.via {
		for _, w := range b.via {
			if v.same(w.authority) {
				return true
			}
		}
	}
	return false
}
