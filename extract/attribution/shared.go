package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// shared is the subject of an earlier verb of the sentence, which the verb
// group at g shares: "He praised the plan and said ...". For a passive group
// the subject is what it stands for itself.
func (f *finder) shared(g, lo int, passive bool) scope {
	i := g - 1
	for i >= lo && (f.words[i].tag == adverb || f.words[i].tag == negation) {
		i--
	}
	if i <= lo {
		return scope{}
	}
	switch f.words[i].tag {
	case conjunction, comma, dash:
	default:
		return scope{}
	}
	return f.mainSubject(i, lo)
}

// mainSubject is the subject of the nearest verb before i that heads a clause of
// its own, not one that stands in the content of another or in a relative
// clause.
func (f *finder) mainSubject(i, lo int) scope {
	lo = max(lo, i-clauseLimit)
	for j := i - 1; j >= lo; j-- {
		if q := f.quoteAt(j); q != nil && q.from >= lo && !q.holds(i) {
			j = q.from
			continue
		}
		w := &f.words[j]
		if f.used[j] {
			if a := f.foundAt(j); a != nil && !a.source.empty() && (a.before || f.words[a.verb].tag == verbFin && !f.subordinate(a.source.from, lo)) {
				return a.source
			}
		}
		switch w.tag {
		case verbFin, modal, aux:
		case colon:
			if w.low == ";" {
				return scope{}
			}
			continue
		default:
			continue
		}
		if f.relativeStart(j, lo) >= 0 {
			continue
		}
		from := j
		for from > lo && (f.words[from-1].tag == aux || f.words[from-1].tag == modal || f.words[from-1].tag == adverb || f.words[from-1].tag == negation) {
			from--
		}
		src := f.subject(from, lo)
		if src.empty() || f.words[src.from].tag == question {
			continue
		}
		if f.subordinate(src.from, lo) {
			continue
		}
		return src
	}
	return scope{}
}

// subordinate reports whether the subject that begins at i is that of a clause
// inside of another.
func (f *finder) subordinate(i, lo int) bool {
	if i <= lo {
		return false
	}
	switch f.words[i-1].tag {
	case verbFin, subordinator, question, verbIng, verbBase:
		return true
	}
	return false
}

func (q *quote) holds(i int) bool { return q.from <= i && i < q.to }

// foundAt is the attribution whose cue holds word j, among the last ones.
func (f *finder) foundAt(j int) *found {
	for k := len(f.out) - 1; k >= 0 && k >= len(f.out)-12; k-- {
		if f.out[k].cue.holds(j) {
			return &f.out[k]
		}
	}
	return nil
}

// participle finds "..., saying CONTENT", "by accusing CONTENT", "Citing
// CONTENT, SOURCE ...", "issued a statement saying CONTENT".
func (f *finder) participle(g group, si, lo, hi int) {
	if q := f.quoteAt(g.verb); q != nil && q.speech {
		return
	}
	a := found{cue: g.scope, verb: g.verb, sent: si, class: g.cue.Class, negative: g.negated}
	if f.low(g.verb) == "according" || f.low(g.verb) == "regarding" || f.low(g.verb) == "including" || g.cue.Class == lexicon.Seeming {
		return
	}
	prev := none
	if g.from > lo {
		prev = f.words[g.from-1].tag
	}
	switch prev {
	case none:
		if !f.contentAfter(&a, g.to, f.openingEnd(g.to, hi), g.cue) {
			return
		}
		end := a.content[len(a.content)-1].to
		if f.tagAt(end) != comma {
			return
		}
		if k := f.phraseRight(end+1, hi); k > end+1 {
			a.source = scope{end + 1, k}
		}
	case comma, conjunction, dash:
		a.source = f.participleSource(g.from-1, lo)
		if !f.contentAfter(&a, g.to, hi, g.cue) {
			return
		}
	case preposition, subordinator:
		switch f.low(g.from - 1) {
		case "by", "in", "after", "before", "while", "without", "when":
		default:
			return
		}
		if f.low(g.from-1) == "without" {
			a.negative = true
		}
		a.source = f.participleSource(g.from-1, lo)
		if a.source.empty() || !f.contentAfter(&a, g.to, hi, g.cue) {
			return
		}
	case noun, nameWord:
		if !f.carried(&a, g, lo, hi) {
			return
		}
	case mark:
		a.source = f.participleSource(g.from, lo)
		if a.source.empty() || !f.contentAfter(&a, g.to, hi, g.cue) {
			return
		}
	case pronoun, verbFin, timeWord:
		if g.cue.Lemma != "say" && g.cue.Lemma != "add" {
			return
		}
		a.source = f.participleSource(g.from, lo)
		if a.source.empty() || !f.contentAfter(&a, g.to, hi, g.cue) {
			return
		}
	default:
		return
	}
	if a.source.empty() || !f.fits(a.source, g.cue) {
		return
	}
	f.add(a)
}

// openingEnd is the comma that ends an opening phrase of a sentence.
func (f *finder) openingEnd(j, hi int) int {
	for i := j; i < hi && i < j+phraseLimit; i++ {
		if q := f.quoteAt(i); q != nil && q.from == i {
			i = q.to - 1
			continue
		}
		if f.words[i].tag == comma {
			switch f.tagAt(i + 1) {
			case pronoun, determiner, nameWord, noun, adjective, number, possessive:
				if f.clauseWithVerb(i+1, hi) {
					return i
				}
			}
		}
	}
	return hi
}

// participleSource is the source of a participle that follows a clause: the
// source of the cue before it, or the subject of the clause.
func (f *finder) participleSource(i, lo int) scope {
	return f.mainSubject(i, lo)
}

// carried reads a participle behind a noun: words that somebody or something
// carries ("issued a statement saying"), or that a document or people say ("a
// report saying", "officials warning").
func (f *finder) carried(a *found, g group, lo, hi int) bool {
	np := f.phraseLeft(g.from-1, lo)
	if np.empty() {
		return false
	}
	h := f.headOf(np)
	if h < 0 {
		return false
	}
	message := lexicon.MessageNoun(f.low(h)) || lexicon.DocumentNoun(f.low(h))
	if message && np.from > lo && f.words[np.from-1].tag == verbFin && issues[f.low(np.from-1)] {
		from := np.from - 1
		src := f.subject(from, lo)
		if src.empty() {
			src = f.shared(from, lo, false)
		}
		if !src.empty() {
			a.source = src
			a.cue = scope{from, g.to}
			return f.contentAfter(a, g.to, hi, g.cue)
		}
	}
	if message || g.cue.Has(lexicon.Clause) && f.speaker(np, true) {
		a.source = np
		return f.contentAfter(a, g.to, hi, g.cue)
	}
	// The clause before it: "He met reporters on Monday saying ..."
	if g.cue.Lemma == "say" || g.cue.Lemma == "add" {
		a.source = f.participleSource(g.from, lo)
		return !a.source.empty() && f.contentAfter(a, g.to, hi, g.cue)
	}
	return false
}

var issues = wordSet("issued issues released releases sent sends published publishes posted posts wrote writes made makes gave gives put tweeted")

// infinitive finds "went on to say CONTENT" and "used the visit to call for
// CONTENT". An infinitive that another cue has for its content is that content.
func (f *finder) infinitive(g group, si, lo, hi int) {
	if f.quoteAt(g.verb) != nil && f.quoteAt(g.verb).speech || g.cue.Class != lexicon.Speech && g.cue.Class != lexicon.Order && g.cue.Class != lexicon.Stance {
		return
	}
	for k := len(f.out) - 1; k >= 0 && f.out[k].sent == si; k-- {
		for _, c := range f.out[k].content {
			if c.holds(g.verb) {
				return
			}
		}
	}
	i := g.from - 1
	for i >= lo && f.words[i].tag == adverb {
		i--
	}
	if i < lo {
		return
	}
	if f.low(i) == "on" && i > lo && leads[f.low(i-1)] {
		i--
	}
	a := found{cue: g.scope, verb: g.verb, sent: si, class: g.cue.Class, negative: g.negated}
	switch w := &f.words[i]; w.tag {
	case verbFin, verbIng, verbBase, verbPart:
		if !leads[w.low] {
			return
		}
		up, ok := f.plainGroup(i, lo)
		if !ok {
			return
		}
		a.cue.from = up.from
		a.negative = a.negative || up.negated
		a.source = f.subject(up.from, lo)
		if a.source.empty() {
			a.source = f.shared(up.from, lo, false)
		}
	case noun, nameWord, timeWord, preposition:
		if !g.cue.Has(lexicon.Quote) && len(g.cue.Preps) == 0 {
			return
		}
		a.source = f.mainSubject(g.from, lo)
	default:
		return
	}
	if a.source.empty() || !f.fits(a.source, g.cue) || !f.contentAfter(&a, g.to, hi, g.cue) {
		return
	}
	f.add(a)
}

// leads are the verbs whose infinitive says what is really done.
var leads = wordSet(`went goes go gone going continued continues continue began begins begin tried tries try trying sought seeks seek
	managed manages rushed failed fails came comes used proceeded proceeds took takes moved seemed seems appeared
	appears had has declined refused hastened started starts`)

// plainGroup is the group of any finite verb at v.
func (f *finder) plainGroup(v, lo int) (group, bool) {
	g := group{scope: scope{v, v + 1}, verb: v}
	auxes := false
	for g.from > lo {
		w := &f.words[g.from-1]
		switch w.tag {
		case aux, modal:
			auxes = true
		case adverb:
		case negation:
			g.negated = true
		default:
			return g, auxes || f.words[v].tag == verbFin
		}
		g.from--
	}
	return g, auxes || f.words[v].tag == verbFin
}
