package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// contentAfter reads the content that follows the cue of a, from word j on, by
// the frames of its verb. It widens the cue by prepositions and a colon, and
// reports whether there is content.
func (f *finder) contentAfter(a *found, j, hi int, cue *lexicon.CueVerb) bool {
	if j >= hi {
		return false
	}
	if k := f.asideEnd(j, hi); k > j && (f.low(k) == "that" || f.tagAt(k) == mark || f.tagAt(k) == toWord) {
		j = k // "said, however, that"
	}
	if f.direct(a, j, hi, cue) {
		return true
	}
	if f.low(j) == "that" && cue.Has(lexicon.Clause|lexicon.ThatOnly) && !f.demonstrative(j, hi) {
		return f.clause(a, j, hi)
	}
	if f.low(j) == "to" && cue.Takes("to") && cue.Has(lexicon.Clause|lexicon.Quote) {
		if k := f.addressee(a, j, hi, cue); k > j && (f.low(k) == "that" || f.tagAt(k) == comma || f.tagAt(k) == colon) && f.told(a, k, hi, cue) {
			return true // "admitted to her that"
		}
		a.addressee = scope{}
	}
	if cue.Takes(f.low(j)) && f.tagAt(j) != toWord && f.particle(a, j, hi, cue) {
		return true
	}
	if m := f.pastTimes(j, hi); m > j && cue.Takes(f.low(m)) && f.tagAt(m) == preposition && f.particle(a, m, hi, cue) {
		return true // "complained for years about"
	}
	if cue.Has(lexicon.Tell|lexicon.Clause) || cue.Has(lexicon.Quote) {
		if k := f.addressee(a, j, hi, cue); k > j {
			if f.told(a, k, hi, cue) {
				return true
			}
			if cue.Lemma == "tell" || !cue.Has(lexicon.Clause|lexicon.Object|lexicon.Press) {
				return false
			}
			a.addressee = scope{}
		}
	}
	switch f.tagAt(j) {
	case toWord:
		if cue.Has(lexicon.Infin) || cue.Has(lexicon.Raise) && cue.Class == lexicon.Seeming {
			return f.object(a, j, hi)
		}
		return false
	case question, subordinator:
		if f.low(j) == "when" && a.negative && cue.Has(lexicon.Clause) {
			return f.clause(a, j, hi) // "did not say when"
		}
		switch f.low(j) {
		case "if", "who", "what", "how", "why", "whether", "which", "whose", "where":
			if cue.Has(lexicon.Clause|lexicon.Tell) || cue.Has(lexicon.Object) && f.low(j) != "if" {
				if cue.Has(lexicon.Clause) {
					return f.clause(a, j, hi)
				}
				return f.object(a, j, hi)
			}
		case "as":
			return false
		}
		return false
	case verbIng:
		if cue.Has(lexicon.Gerund) || cue.Has(lexicon.Object) && f.words[j].cue == nil {
			return f.object(a, j, hi)
		}
	}
	if cue.Has(lexicon.Clause) || cue.Has(lexicon.Quote) {
		k := f.behind(j, hi, true)
		if n := f.asideEnd(k, hi); n > k && n < hi && f.low(n) == "that" {
			k = n // "wrote in March, in a report obtained by the paper, that"
		}
		if k > j && f.behindStarts(k, hi, cue) {
			b := *a
			if f.direct(&b, k, hi, cue) || f.low(k) == "that" && cue.Has(lexicon.Clause|lexicon.ThatOnly) && f.clause(&b, k, hi) ||
				f.low(k) != "that" && cue.Has(lexicon.Clause) && f.bareClause(&b, k, hi) {
				*a = b
				return true
			}
		}
	}
	if cue.Lemma == "say" && f.tagAt(j) == preposition {
		// "says despite the rain, the road is open"
		k := f.phraseRight(j+1, hi)
		return k > j+1 && f.tagAt(k) == comma && f.clauseWithVerb(k+1, hi) && f.clause(a, j, hi)
	}
	if !f.startsPhrase(j) && !(cue.Lemma == "say" && saidByItself[f.low(j)]) {
		return false
	}
	if cue.Has(lexicon.Press) && cue.Lemma != "call" {
		k := f.phraseRight(j, hi)
		if m := f.behind(k, hi, true); k > j && m > k && m < hi && f.tagAt(m) == toWord {
			a.addressee = scope{j, k}
			return f.object(a, m, hi) // "asked a bank in June to store it"
		}
		if f.pressedFor(a, j, hi, cue) {
			return true
		}
		if k > j && k+1 < hi && f.tagAt(k) == negation && f.tagAt(k+1) == toWord {
			a.addressee = scope{j, k}
			return f.object(a, j, hi) // "directed jurors not to discuss it"
		}
		if k > j && k < hi && f.tagAt(k) == toWord {
			if cue.Lemma != "expect" && cue.Lemma != "want" {
				a.addressee = scope{j, k}
			}
			return f.object(a, j, hi)
		}
	}
	if cue.Has(lexicon.Clause) && f.bareClause(a, j, hi) {
		return true
	}
	if cue.Lemma == "say" && (hi-j > 1 || saidByItself[f.low(j)]) {
		return f.clause(a, j, hi)
	}
	if cue.Has(lexicon.AsOnly) && !cue.Has(lexicon.Object) {
		b := *a
		if !f.object(&b, j, hi) || !f.hasAs(b.content[len(b.content)-1]) {
			return false
		}
		*a = b
		return true
	}
	if cue.Class == lexicon.Finding && !f.paper(a.source) && !strongFinding[cue.Lemma] {
		return false
	}
	if cue.Has(lexicon.Object | lexicon.AsObject | lexicon.OfObject) {
		if calls[cue.Lemma] && f.tagAt(j) == pronoun && (j+1 >= hi || f.tagAt(j+1) == comma || f.tagAt(j+1) == stop || f.tagAt(j+1) == preposition) {
			return false // "called him"
		}
		if cue.Class == lexicon.Decree || cue.Class == lexicon.Speech || cue.Class == lexicon.Stance || !f.words[j].upper || f.tagAt(j) != timeWord {
			return f.object(a, j, hi)
		}
	}
	return false
}

// calls are the verbs that need a word for what somebody is called.
var calls = wordSet("call dub label brand term name")

// saidByItself are the words that are content of "said" by themselves.
var saidByItself = wordSet("yes no so nothing")

// strongFinding are the verbs of finding whose object is content whoever the
// subject is.
var strongFinding = wordSet("document chronicle list reveal")

// paper reports whether the source is something written or measured.
func (f *finder) paper(src scope) bool {
	h := f.headOf(src)
	return h >= 0 && (lexicon.DocumentNoun(f.low(h)) || f.low(h) == "which" || f.low(h) == "that" || f.low(h) == "it")
}

func (f *finder) hasAs(c scope) bool {
	for i := c.from; i < c.to; i++ {
		if f.low(i) == "as" {
			return true
		}
	}
	return false
}

// bareClause reads a clause without "that": a noun phrase with a finite verb.
func (f *finder) bareClause(a *found, j, hi int) bool {
	end := f.clauseEnd(j, hi)
	verb := -1
	for i := j; i < end && i < j+45; i++ {
		switch f.words[i].tag {
		case verbFin, modal, aux:
			if i > j && f.relativeStart(i, j) < 0 {
				verb = i
			}
		case comma:
			switch f.tagAt(i + 1) {
			case conjunction, subordinator, verbIng, verbFin, question:
				i = end
			}
		}
		if verb >= 0 {
			break
		}
	}
	if verb < 0 {
		return false
	}
	if cue := f.words[a.verb].cue; cue != nil && cue.Has(lexicon.Object) && f.tagAt(verb-1) == conjunction {
		return false // "confirmed the meeting but would not say more": the verb is the speaker's
	}
	a.content = append(a.content, scope{j, end})
	return true
}

// startsPhrase reports whether a noun phrase or quoted words begin at j.
func (f *finder) startsPhrase(j int) bool {
	switch f.tagAt(j) {
	case determiner, possessive, noun, nameWord, adjective, number, pronoun, timeWord, mark, verbIng, verbPart, negation:
		return true
	case adverb:
		return f.low(j) == "there" || f.low(j) == "nearly" || f.low(j) == "almost" || f.low(j) == "only" || f.low(j) == "even" ||
			f.low(j) == "just" || f.startsPhrase(j+1) && f.tagAt(j+1) == adjective
	case aux:
		return f.low(j) == "having" || f.low(j) == "being"
	}
	return false
}

// behindStarts reports whether at k, behind adverbs and phrases, content can
// begin.
func (f *finder) behindStarts(k, hi int, cue *lexicon.CueVerb) bool {
	if k >= hi {
		return false
	}
	switch f.tagAt(k) {
	case mark, colon:
		return true
	case comma:
		q := f.quoteAt(k + 1)
		return q != nil && q.from == k+1
	case subordinator:
		return f.low(k) == "that"
	case pronoun:
		return true
	case determiner, possessive, nameWord, noun, adjective, number, adverb:
		return cue.Lemma == "say" || f.tagAt(k-1) == adverb || f.tagAt(k-1) == timeWord || timeNoun[f.low(k-1)]
	}
	return false
}
