package attribution

import (
	"github.com/readout-news/readout/lexicon"
)

// trailing finds attributions whose content stands before them, wholly or in
// part: `"...," said Mr. Okello`, `The road is closed, officials said.`, `"...,"
// he said, "..."`.
func (f *finder) trailing(si int, at *sentence) {
	hi := f.sentenceEnd(at)
	for v := at.from; v < hi; v++ {
		w := &f.words[v]
		if w.cue == nil || f.used[v] || !w.cue.Has(lexicon.Quote) || w.tag != verbFin && w.tag != verbPart && w.tag != noun && w.tag != verbIng && w.tag != verbBase {
			continue
		}
		if w.tag == noun && w.form&(lexicon.ThirdSg|lexicon.Base) == 0 {
			continue
		}
		if f.invertedAt(v, si, at, hi) {
			continue
		}
		f.trailingAt(v, si, at, hi)
	}
}

// contentBefore is the content that ends right before word i, which is where
// an attribution begins: behind a closing quotation mark or a comma. It is
// empty where nothing there can be content.
func (f *finder) contentBefore(i int, at *sentence, cue *lexicon.CueVerb) (scope, bool) {
	end := i
	k := i - 1
	if k >= at.from && f.words[k].tag == dash {
		k--
	}
	if k < 0 {
		return scope{}, false
	}
	if k >= at.from && f.words[k].tag == comma {
		end = k
		k--
	}
	if k < 0 {
		return scope{}, false
	}
	if q := f.quoteAt(k); q != nil && q.to == k+1 {
		if k < at.from && f.in(k).paragraph != at.paragraph {
			return scope{}, false
		}
		if !q.speech && end == i {
			return scope{}, false
		}
		from := q.from
		if q.from > at.from {
			from = f.leadIn(q.from, at)
		}
		if !q.speech && !f.hasFinite(from, k) {
			return scope{}, false
		}
		return scope{from, q.to}, true
	}
	if end == i || k < at.from || cue.Has(lexicon.Reply) && !cue.Has(lexicon.Clause) {
		return scope{}, false
	}
	from := f.clauseStart(i, at)
	if !f.hasFinite(from, end) || end-from < 3 {
		return scope{}, false
	}
	switch f.words[from].tag {
	case subordinator:
		if f.low(from) != "that" {
			// "As the talks ended, he said ...": an opening clause, unless a main
			// clause follows in it.
			if !f.mainClauseFollows(from, end) {
				return scope{}, false
			}
		}
	case preposition, verbIng, verbPart, timeWord:
		if !f.mainClauseFollows(from, end) {
			return scope{}, false
		}
	}
	return scope{from, end}, false
}

// mainClauseFollows reports whether a comma in [from, to) separates an opening
// adverbial from a clause with a finite verb.
func (f *finder) mainClauseFollows(from, to int) bool {
	if f.words[from].tag == preposition && f.hasFinite(from, to) {
		// "On Monday the road was closed": no comma needed after a short phrase.
		for i := from; i < to; i++ {
			switch f.words[i].tag {
			case verbFin, aux, modal:
				return f.relativeStart(i, from) < 0
			}
		}
	}
	for i := from; i < to; i++ {
		if f.words[i].tag == comma && f.clauseWithVerb(i+1, to) {
			return true
		}
	}
	return false
}

// leadIn is where the words before a quotation that are content with it begin:
// `Political decisions "should be ..."`. A quotation that stands by itself has
// none.
func (f *finder) leadIn(q int, at *sentence) int {
	from := f.clauseStart(q, at)
	switch f.words[q-1].tag {
	case comma:
		if f.hasFinite(from, q) || f.openingWords(from, q) {
			return q
		}
	case colon, dash, stop, mark, bracket:
		return q
	}
	for i := q - 1; i >= from; i-- {
		if f.words[i].tag == colon || f.words[i].tag == stop {
			return i + 1
		}
	}
	return from
}

// invertedAt finds "..., said SOURCE" with its verb at v.
func (f *finder) invertedAt(v, si int, at *sentence, hi int) bool {
	w := &f.words[v]
	if w.form&(lexicon.Past|lexicon.ThirdSg|lexicon.Base) == 0 || w.tag == verbIng || w.tag == verbBase {
		return false
	}
	from := v
	for from > at.from && f.words[from-1].tag == adverb {
		from--
	}
	switch f.tagAt(from - 1) {
	case comma, mark, dash:
	default:
		if from > at.from {
			return false
		}
	}
	if from == 0 {
		return false
	}
	if w.cue.Lemma == "tell" {
		return false
	}
	content, quoted := f.contentBefore(from, at, w.cue)
	if content.empty() || !quoted && !w.cue.Has(lexicon.Clause) {
		return false
	}
	if !quoted {
		if own := f.subject(from, at.from); !own.empty() && own.from <= content.from {
			return false // "Mr. Okello, who was there, said": the verb has its subject
		}
	}
	if !quoted && w.form == lexicon.Base && !lexicon.SpeakerNoun(f.low(v+1)) {
		return false // "..., say sources"
	}
	switch f.tagAt(v + 1) {
	case determiner, possessive, noun, nameWord, adjective, number, verbPart, verbIng:
	case pronoun:
		if objectPronouns[f.low(v+1)] {
			return false
		}
	default:
		return false
	}
	src := f.sourceRight(v+1, hi)
	if src.empty() || !f.speaker(src, true) {
		return false
	}
	switch f.tagAt(src.to) {
	case verbFin, aux, modal, toWord:
		if src.to < hi {
			return false
		}
	case subordinator:
		if f.low(src.to) == "that" {
			return false
		}
	}
	a := found{source: src, cue: scope{from, v + 1}, content: []scope{content}, verb: v, sent: si,
		class: w.cue.Class, before: true, quoted: quoted}
	f.goOn(&a, src.to, at, hi)
	if f.add(a) {
		f.setBarrier(from, at)
		return true
	}
	return false
}

// trailingAt finds "..., SOURCE said" with its verb at v.
func (f *finder) trailingAt(v, si int, at *sentence, hi int) {
	w := &f.words[v]
	g, ok := f.groupAt(v, at.from)
	if !ok && w.tag == noun {
		g, ok = group{scope: scope{v, v + 1}, verb: v, cue: w.cue, finite: true}, true
	}
	if !ok || !g.finite || g.passive || w.tag == verbIng && !w.cue.Has(lexicon.Quote) {
		return
	}
	src := f.subject(g.from, at.from)
	if src.empty() || src.from == 0 {
		return
	}
	switch f.tagAt(src.from - 1) {
	case comma, mark, dash:
	default:
		if src.from > at.from {
			return
		}
	}
	// What follows must not be content, or must go on with it behind a comma.
	j := g.to
	a := found{source: src, cue: scope{g.from, g.to}, verb: v, sent: si, class: w.cue.Class, before: true}
	j = f.addressee(&a, j, hi, w.cue)
	k := f.behind(j, hi, true)
	content, quoted := f.contentBefore(src.from, at, w.cue)
	if k < hi && !quoted {
		switch f.tagAt(k) {
		case comma, dash, stop, bracket:
		case colon:
			return
		case mark:
			return
		case subordinator:
			if f.low(k) == "that" || f.low(k) == "if" {
				return
			}
		case conjunction, verbIng:
		default:
			return
		}
	}
	if w.tag == noun && (k < hi && f.tagAt(k) != comma || !f.speaker(src, true)) {
		return
	}
	if quoted && k < hi && (f.tagAt(k) == colon || f.low(k) == "that") {
		return
	}
	if content.empty() && !quoted && w.cue.Has(lexicon.Clause) && f.tagAt(k) == comma && k+1 < hi {
		content = f.brokenOff(src.from, k+1, at, hi)
		if q := f.quoteAt(k + 1); content.empty() && q != nil && q.from == k+1 && f.tagAt(src.from-1) == comma {
			if from := f.clauseStart(src.from, at); from < src.from-1 && f.concedes(from) {
				content = scope{from, src.from - 1}
			}
		}
	}
	if content.empty() && !quoted && w.cue.Has(lexicon.Clause) && w.cue.Class == lexicon.Speech && f.tagAt(k) == comma && k+1 < hi &&
		src.from > at.from && f.openingWords(at.from, src.from) && f.clauseWithVerb(k+1, hi) {
		a.content = []scope{{k + 1, f.clauseEnd(k+1, hi)}} // "Still, he said, the road was open"
		f.add(a)
		return
	}
	if content.empty() && w.cue.Lemma == "say" && k >= hi && f.tagAt(src.from-1) == comma && src.from-f.clauseStart(src.from, at) > 5 {
		content = scope{f.clauseStart(src.from, at), src.from - 1}
	}
	if content.empty() || !quoted && !w.cue.Has(lexicon.Clause) {
		return
	}
	if q := f.quoteAt(k + 1); !quoted && f.tagAt(k) == comma && q != nil && q.from == k+1 && q.speech && !f.concedes(content.from) {
		return // "As the talks ended, he said, "..."": what stands before is the writer's
	}
	a.content, a.quoted = []scope{content}, quoted
	a.negative = g.negated || f.speechNegated(src)
	if w.tag == noun {
		w.tag = verbFin
	}
	f.goOn(&a, k, at, hi)
	if f.add(a) {
		f.setBarrier(src.from, at)
	}
}

// concedes reports whether a clause that begins at i, before an inserted
// attribution, belongs to the speaker's sentence rather than to the writer's:
// "If it rains, he said, ...", not "As the talks ended, he said, ...".
func (f *finder) concedes(i int) bool {
	switch f.low(i) {
	case "if", "while", "although", "though", "because", "unless", "even", "to":
		return true
	}
	return false
}

// brokenOff is the beginning of a content that an inserted attribution at i
// breaks off before its main clause, which goes on at n: "In Kampala, he said,
// the road was closed".
func (f *finder) brokenOff(i, n int, at *sentence, hi int) scope {
	if f.tagAt(i-1) != comma || f.turnsAfter(n, hi) || f.words[n].tag == verbIng {
		return scope{}
	}
	from := f.clauseStart(i, at)
	if from >= i-1 {
		return scope{}
	}
	switch f.words[n].tag {
	case verbFin, aux, modal:
		return scope{from, i - 1}
	}
	if f.clauseWithVerb(n, hi) {
		return scope{from, i - 1}
	}
	return scope{}
}

// goOn adds the piece of content that follows an inserted attribution, where j
// is the comma behind it.
func (f *finder) goOn(a *found, j int, at *sentence, hi int) {
	if j < hi && f.tagAt(j) != comma && f.tagAt(j) != mark {
		k := j
		for k < hi && k < j+16 && f.tagAt(k) != comma && f.tagAt(k) != verbFin && f.tagAt(k) != mark {
			k++
		}
		if f.tagAt(k) != comma || f.quoteAt(k+1) == nil || f.quoteAt(k+1).from != k+1 {
			return
		}
		j = k
	}
	if j >= hi {
		return
	}
	n := j
	if f.tagAt(j) == comma {
		n = j + 1
	}
	if n >= hi {
		return
	}
	if q := f.quoteAt(n); q != nil && q.from == n {
		a.content = append(a.content, scope{n, f.clauseEnd(n, hi)})
		return
	}
	c := a.content[0]
	if f.tagAt(j) != comma || a.quoted || f.turnsAfter(n, hi) {
		return
	}
	if f.words[n].tag != verbIng && f.insertedIn(c.from, c.to, n, hi) && (!f.hasFinite(c.from, c.to) || f.clauseGoesOn(n, hi) || !f.mainClause(c)) {
		a.content = append(a.content, scope{n, f.clauseEnd(n, hi)})
	}
}

// mainClause reports whether the content has a main clause, not only an opening
// one: "If it rains".
func (f *finder) mainClause(c scope) bool {
	switch f.words[c.from].tag {
	case subordinator, preposition:
		return f.low(c.from) == "that" || f.mainClauseFollows(c.from, c.to)
	}
	return true
}

// clauseGoesOn reports whether what begins at n goes on a clause that was
// broken off before an inserted attribution.
func (f *finder) clauseGoesOn(n, hi int) bool {
	switch f.words[n].tag {
	case verbFin, aux, modal:
		return true
	case conjunction:
		return f.hasFinite(n, hi)
	case subordinator:
		switch f.low(n) {
		case "because", "unless", "if", "although", "though":
			return f.hasFinite(n, hi)
		}
	}
	return false
}

// addressee reads to whom at j, behind the cue, and gives the word behind it.
func (f *finder) addressee(a *found, j, hi int, cue *lexicon.CueVerb) int {
	if j >= hi {
		return j
	}
	if cue.Has(lexicon.Tell) {
		switch f.tagAt(j) {
		case determiner, possessive, noun, nameWord, adjective, number, pronoun, verbPart, verbIng:
			if f.tagAt(j) == pronoun && (f.low(j) == "he" || f.low(j) == "she" || f.low(j) == "they" || f.low(j) == "i" || f.low(j) == "we") {
				return j
			}
			if k := f.listeners(j, hi); k > j {
				a.addressee = scope{j, k}
				return k
			}
		}
		return j
	}
	if f.low(j) == "to" && f.tagAt(j) != toWord {
		if k := f.listeners(j+1, hi); k > j+1 && f.speaker(scope{j + 1, k}, false) {
			a.addressee = scope{j + 1, k}
			return k
		}
	}
	return j
}

// listeners is the end of the noun phrase at j that says who was told.
func (f *finder) listeners(j, hi int) int {
	k := f.phraseRight(j, hi)
	if k > j && f.words[k-1].tag == noun && (f.low(k) == "in" || f.low(k) == "from" || f.low(k) == "at") && f.tagAt(k+1) == nameWord {
		if n := f.phraseRight(k+1, hi); n > k+1 && !f.clauseWithVerb(k+1, hi) {
			return n // "reporters in Kampala"
		}
	}
	// The name of an outlet ends before the name that begins the content.
	if k > j+1 && f.words[j].tag == nameWord && lexicon.OutletWord(f.words[j].low) &&
		!lexicon.OutletWord(f.words[k-1].low) && f.words[j+1].tag == nameWord && isCapital(f.text[f.words[j].span.Start:f.words[j].span.End]) {
		return j + 1
	}
	return k
}

func isCapital(t string) bool {
	for i := 0; i < len(t); i++ {
		if t[i] >= 'a' && t[i] <= 'z' {
			return false
		}
	}
	return true
}
