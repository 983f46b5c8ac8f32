package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// restricted is the noun phrase with the relative clause that ends at word i,
// right before a verb: "a diplomat who was briefed on the talks" before "said".
// It is empty where no such clause ends there. Commas around a clause are the
// business of subjectBeforeAside.
func (s *sheet) restricted(i, lo int) scope { return s.restrictedAs(i, lo, false) }

// restrictedAs is restricted; where strict, a verb that can have a clause behind
// it is taken to have one.
func (s *sheet) restrictedAs(i, lo int, strict bool) scope {
	switch s.tagAt(i) {
	case pronoun:
		if !objectPronouns[s.low(i)] && s.low(i) != "her" && s.low(i) != "it" && s.low(i) != "this" {
			return scope{} // a subject by itself
		}
	case noun, nameWord, timeWord, number, adjective, adverb, verbPart, verbIng, verbBase, verbFin, preposition:
	default:
		return scope{}
	}
	count := clauses{strict: strict}
	for k := i; k >= lo && i-k < phraseLimit; k-- {
		switch w := &s.words[k]; w.tag {
		case comma, colon, stop, mark, dash:
			return scope{}
		case verbFin, aux, modal:
			count.verb(s, k)
		case conjunction:
			count.joins++
		case subordinator:
			if w.low == "that" && s.relativeThat(k, lo) && count.fit() {
				return s.restrictedBy(k, lo)
			}
			if count.finite == 0 {
				if s.asPreposition(k, i+1) {
					continue
				}
				return scope{} // "that the minister said": the clause is not over
			}
			count.joins++
		case question:
			switch w.low {
			case "who", "whom", "whose", "which":
				if !count.fit() {
					return scope{}
				}
				return s.restrictedBy(k, lo)
			}
			if count.finite == 0 {
				return scope{}
			}
			count.joins++
		}
	}
	return scope{}
}

// restrictedBy is the noun phrase that the relative pronoun at k belongs to,
// together with it; the caller sets where it ends.
func (s *sheet) restrictedBy(k, lo int) scope {
	h := k - 1
	if s.tagAt(h) == preposition && (s.low(k) == "which" || s.low(k) == "whom") {
		h--
	}
	if h < lo {
		return scope{}
	}
	switch s.tagAt(h) {
	case noun, nameWord, pronoun, number, adjective, timeWord:
	case determiner:
		if s.low(h) != "those" && s.low(h) != "all" && s.low(h) != "many" && s.low(h) != "some" {
			return scope{}
		}
	default:
		return scope{}
	}
	r := s.phraseLeft(h, lo)
	if r.empty() {
		return r
	}
	r.to = k + 1
	return r
}

// markRestricted notes the relative clauses between the nouns and the cue verbs
// of a sentence, so that no content runs out of one into the main clause.
func (f *finder) markRestricted(at *sentence, hi int) {
	for v := at.from; v < hi; v++ {
		if t := f.words[v].tag; t != verbFin && t != verbPart && t != verbBase {
			continue
		}
		lo := f.quoteFloor(v, at)
		var g group
		var ok bool
		if f.words[v].cue == nil {
			g, ok = f.plainGroup(v, lo)
		} else {
			g, ok = f.groupAt(v, lo)
			ok = ok && g.finite
		}
		if !ok {
			continue
		}
		switch f.tagAt(g.from - 1) {
		case verbFin, verbBase:
			continue
		}
		r := f.restrictedAs(g.from-1, lo, f.words[v].cue == nil)
		if r.empty() {
			continue
		}
		for i := r.to - 1; i < g.from; i++ {
			if f.clauseTo[i] == 0 {
				f.clauseTo[i] = g.from
			}
		}
	}
}

// relativeThat tells the "that" of "the officers that led the raid" from the
// one behind a verb or a noun of saying.
func (s *sheet) relativeThat(k, lo int) bool {
	if k <= lo || s.tagAt(k-1) != noun && s.low(k-1) != "those" {
		return false
	}
	if _, says := lexicon.CueNoun(s.low(k - 1)); says {
		return false
	}
	n := k + 1
	for s.tagAt(n) == adverb || s.tagAt(n) == negation {
		n++
	}
	switch s.tagAt(n) {
	case verbFin, aux, modal:
		return true
	}
	return false
}

// clauses counts, from right to left, what a stretch of words has of finite
// verbs and of what can join them.
type clauses struct {
	finite int  // finite verb groups
	broken bool // a verb lacks the clause that it needs
	strict bool
	joins  int // conjunctions and subordinators: each may bring a verb
	must   int // verbs that need a clause behind them: "said the road was closed"
	may    int // verbs that can have one
	last   int // the word counted last
}

func (c *clauses) verb(s *sheet, k int) {
	w := &s.words[k]
	if w.tag != verbFin {
		// An auxiliary belongs to the verb behind it.
		n := k + 1
		for s.tagAt(n) == adverb || s.tagAt(n) == negation || s.tagAt(n) == aux {
			n++
		}
		if c.finite > 0 && c.last > 0 && c.last <= n && c.last > k && s.auxOnly(k+1, c.last) {
			c.last = k
			return
		}
	}
	c.finite++
	c.last = k
	v := k
	for v < len(s.words) && v < k+5 && (s.words[v].tag == aux || s.words[v].tag == modal || s.words[v].tag == adverb || s.words[v].tag == negation) {
		v++
	}
	if v >= len(s.words) || s.words[v].cue == nil || !s.words[v].cue.Has(lexicon.Clause) {
		return
	}
	if c0 := s.words[v].cue; c0.Lemma == "tell" && s.words[v].tag == verbFin || c0.Class == lexicon.Speech && !c0.Has(lexicon.Object|lexicon.Tell|lexicon.Infin) && len(c0.Preps) == 0 {
		c.broken = c.broken || c.finite == 1 // its clause is the one that the words run into
		c.must++
		return
	}
	if c.strict {
		c.broken = c.broken || c.finite == 1
		return
	}
	c.may++
}

// asPreposition reports whether the word at k, which can open a clause, stands
// before a mere noun here: "since March", "after the vote".
func (s *sheet) asPreposition(k, to int) bool {
	switch s.low(k) {
	case "since", "before", "after", "until", "as", "than":
	default:
		return false
	}
	for i := k + 1; i < to; i++ {
		switch w := &s.words[i]; w.tag {
		case nameWord, pronoun:
			if w.low != "march" && w.low != "may" {
				return false
			}
		case noun:
			if lexicon.SpeakerNoun(w.low) || lexicon.DocumentNoun(w.low) {
				return false
			}
		}
	}
	return true
}

// auxOnly reports whether nothing but adverbs and auxiliaries stand in [from, to).
func (s *sheet) auxOnly(from, to int) bool {
	for i := from; i < to; i++ {
		switch s.words[i].tag {
		case aux, modal, adverb, negation:
		default:
			return false
		}
	}
	return true
}

// fit reports whether the clause counted is whole: it has its verb, and no verb
// that nothing joins to it.
func (c *clauses) fit() bool {
	return !c.broken && c.finite >= 1+c.must && c.finite <= 1+c.must+c.may+c.joins
}
