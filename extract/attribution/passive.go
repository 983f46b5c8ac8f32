package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// passive finds "CONTENT is expected to CONTENT", "ADDRESSEE was told CONTENT",
// "CONTENT was condemned by SOURCE".
func (f *finder) passive(g group, si, lo, hi int) {
	subject := f.subject(g.from, lo)
	if f.quoteAt(g.verb) != nil && f.quoteAt(g.verb).speech {
		return
	}
	a := found{cue: g.scope, verb: g.verb, sent: si, class: g.cue.Class, negative: g.negated}
	n := f.agent(&a, g.to, hi)
	if subject.empty() {
		subject = f.shared(g.from, lo)
	}
	if subject.empty() {
		return
	}
	it := f.low(subject.from) == "it" && subject.to-subject.from == 1
	if g.cue.Lemma == "quote" {
		f.quoted(a, subject, n, hi)
		return
	}
	switch {
	case it && f.low(n) == "that" && g.cue.Has(lexicon.Clause):
		if f.clause(&a, n, hi) {
			f.add(a)
		}
	case g.cue.Has(lexicon.Raise) && (f.tagAt(n) == toWord || f.low(n) == "as") || g.cue.Has(lexicon.OfObject) && f.low(n) == "of" ||
		g.cue.Lemma == "charge" && f.low(n) == "with" ||
		g.cue.Lemma == "know" && f.low(n) == "for":
		if low := f.low(n); low == "of" || low == "for" || low == "with" {
			if a.source.empty() {
				a.cue.to = n + 1
			}
			n++
		}
		if f.object(&a, n, hi) {
			a.content = append([]scope{subject}, a.content...)
			f.add(a)
		}
	case g.cue.Has(lexicon.Tell | lexicon.Press):
		a.addressee = subject
		if g.cue.Takes(f.low(n)) && f.low(n) != "to" && f.startsPhrase(n+1) {
			a.cue.to = n + 1
			n++
			if f.object(&a, n, hi) {
				f.add(a)
			}
			return
		}
		if f.told(&a, n, hi, g.cue) {
			f.add(a)
			return
		}
		if !g.cue.Has(lexicon.Object) || f.tagAt(n) == toWord {
			return
		}
		a.addressee = scope{}
		fallthrough
	case g.cue.Has(lexicon.Object) && !it:
		if a.source.empty() && (g.cue.Weak || g.cue.Lemma == "report" || g.cue.Class == lexicon.Thought) {
			return
		}
		if a.source.empty() && (f.low(subject.from) == "what" || g.cue.Class == lexicon.Decree && f.tagAt(subject.from) == question) {
			return // "would not say what was discussed"
		}
		if a.source.empty() && dismissals[g.cue.Lemma] && !f.saying(subject) {
			return // "three clerks were dismissed" lost their posts
		}
		a.content = append(a.content, subject)
		f.add(a)
	}
}

// agent reads "by SOURCE" at n, and gives the word behind it.
func (f *finder) agent(a *found, n, hi int) int {
	if f.low(n) != "by" {
		return n
	}
	if f.tagAt(n+1) == verbIng || f.tagAt(n+1) == timeWord {
		return n
	}
	src := f.sourceRight(n+1, hi)
	if src.empty() || !f.speaker(src, true) {
		return n
	}
	a.source = src
	return src.to
}

// reducedPassive finds "a plan announced by SOURCE" and "asked about CONTENT,
// he said".
func (f *finder) reducedPassive(g group, si, lo, hi int) {
	if f.quoteAt(g.verb) != nil && f.quoteAt(g.verb).speech {
		return
	}
	a := found{cue: g.scope, verb: g.verb, sent: si, class: g.cue.Class, negative: g.negated}
	prev := f.tagAt(g.from - 1)
	if g.from == lo {
		prev = none
	}
	if prev == none || prev == subordinator && g.from-1 == lo {
		hi = f.openingEnd(g.to, hi)
	}
	n := f.agent(&a, g.to, hi)
	switch {
	case prev == none || prev == comma || prev == subordinator || prev == conjunction:
		if g.cue.Lemma == "ask" || g.cue.Lemma == "tell" && prev != comma {
			if f.low(n) == "about" && f.startsPhrase(n+1) {
				if a.source.empty() && prev == subordinator {
					return // "when asked about the fine": nobody, of something
				}
				a.cue.to = n + 1
				if f.object(&a, n+1, hi) {
					f.add(a)
				}
				return
			}
			if f.told(&a, n, hi, g.cue) {
				f.add(a)
			}
			return
		}
		if prev == subordinator && f.low(g.from-1) == "as" && !a.source.empty() && g.from-1 == lo && f.tagAt(a.source.to) == comma {
			// "As reported by the Gazette, ..."
			a.content = []scope{{a.source.to + 1, f.clauseEnd(a.source.to+1, f.sentenceEnd(f.in(g.verb)))}}
			f.add(a)
		}
		if prev == comma && g.cue.Lemma == "accuse" && f.low(n) == "of" {
			a.cue.to = n + 1
			if f.object(&a, n+1, hi) {
				f.add(a)
			}
		}
	case (prev == noun || prev == nameWord) && !a.source.empty():
		if !g.cue.Has(lexicon.Object|lexicon.Clause) || g.cue.Weak {
			return
		}
		if subject := f.phraseLeft(g.from-1, lo); !subject.empty() {
			a.content = []scope{subject}
			f.add(a)
		}
	}
}

// quoted finds "SOURCE was quoted (by VIA) as saying CONTENT".
func (f *finder) quoted(a found, subject scope, n, hi int) {
	if f.low(n) != "as" || f.low(n+1) != "saying" && f.low(n+1) != "telling" {
		return
	}
	if !a.source.empty() {
		a.via = []scope{a.source}
	} else if a.cue.to == n {
		a.cue.to = n + 2
	}
	a.source = subject
	if w := &f.words[n+1]; w.cue != nil && f.contentAfter(&a, n+2, hi, w.cue) {
		f.used[n+1] = true
		if a.cue.to > n+1 {
			f.used[n+1] = false
		}
		f.add(a)
	}
}
