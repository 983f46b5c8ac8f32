package attribution

import (
	"slices"

	"github.com/readout-news/readout/lexicon"
)

// quoting finds the attributions whose cue is made of two verbs: "V quoted
// SOURCE as saying CONTENT", where V is an authority, and "SOURCE was quoted by
// V as saying CONTENT", "SOURCE is heard saying CONTENT".
func (f *finder) quoting(si int, at *sentence) {
	hi := f.sentenceEnd(at)
	for v := at.from; v < hi; v++ {
		w := &f.words[v]
		if f.used[v] || !quotes[w.low] || w.tag < verbFin || w.tag > verbPart {
			continue
		}
		if s := f.quoteAt(v); s != nil && s.speech {
			continue
		}
		lo := f.quoteFloor(v, at)
		g, ok := f.plainGroup(v, lo)
		switch {
		case f.isPassive(g):
			f.wasQuoted(g, si, lo, hi)
		case ok && w.low != "heard" && w.low != "recorded" && w.low != "caught" && w.low != "overheard" && w.low != "seen":
			f.hasQuoted(g, si, lo, hi)
		case w.tag == verbIng:
			f.hasQuoted(group{scope: scope{v, v + 1}, verb: v}, si, lo, hi)
		}
	}
}

// quotes are the verbs that say that words are another's.
var quotes = wordSet("quote quotes quoted quoting cite cites cited citing heard recorded overheard caught reported describe described")

func (f *finder) isPassive(g group) bool {
	for i := g.from; i < g.verb; i++ {
		if f.words[i].tag == aux && beWords[f.low(i)] && f.tagAt(g.verb) == verbPart {
			return true
		}
	}
	return false
}

// sayingAt is the participle of a cue verb that "as" joins at or behind j, with
// nothing but times and an agent between; -1 where there is none.
func (f *finder) sayingAt(j, hi int, bare bool) int {
	if f.low(j) == "as" {
		if n := j + 1; n < hi && f.words[n].tag == verbIng && f.words[n].cue != nil {
			return n
		}
		return -1
	}
	if bare && j < hi && f.words[j].tag == verbIng && f.words[j].cue != nil && f.words[j].cue.Has(lexicon.Clause|lexicon.Tell|lexicon.Quote) {
		return j
	}
	return -1
}

// wasQuoted reads "SOURCE was quoted (by V) as saying CONTENT".
func (f *finder) wasQuoted(g group, si, lo, hi int) {
	low := f.low(g.verb)
	bare := low == "heard" || low == "overheard" || low == "recorded" || low == "caught"
	a := found{source: f.subject(g.from, lo), cue: g.scope, verb: g.verb, sent: si, class: lexicon.Speech, negative: g.negated}
	if a.source.empty() || low == "described" {
		return
	}
	n := g.to
	for n < hi && n < g.to+25 {
		if p := f.sayingAt(n, hi, bare); p >= 0 {
			if m := f.medium(lo, a.source.from); !m.empty() && len(a.via) == 0 {
				a.via = []scope{m}
			}
			f.saidAs(a, p, hi)
			return
		}
		switch f.tagAt(n) {
		case timeWord, adverb, adjective, determiner, number:
			n++
			continue
		case noun:
			if timeNoun[f.low(n)] {
				n++
				continue
			}
		case comma:
			n++
			continue
		case preposition:
			np := f.nounPhrase(n+1, hi)
			if np == n+1 {
				np = f.phraseRight(n+1, hi)
			}
			if f.low(n) == "by" || f.low(n) == "in" && f.outlet(scope{n + 1, np}) {
				v := scope{n + 1, np}
				if k := f.appositionTo(np, hi); k > np {
					np = k
				}
				a.via = append(a.via, v)
			}
			if np > n+1 {
				n = np
				continue
			}
			if f.tagAt(n+1) == timeWord {
				n += 2
				continue
			}
		}
		break
	}
	// "..., SOURCE was quoted as saying", with the words before it.
	q := f.in(g.verb)
	if content, quoted := f.contentBefore(a.source.from, q, &lexicon.CueVerb{Frames: lexicon.Quote | lexicon.Clause}); quoted && len(a.via) > 0 {
		a.content, a.quoted, a.before = []scope{content}, true, true
		f.add(a)
	}
}

// medium is what somebody is heard or quoted in, where it opens the sentence:
// "On the tape, ...", "But in the minutes, which the paper has put online, ...".
func (f *finder) medium(lo, to int) scope {
	for i := lo; i < to && i < lo+4; i++ {
		switch {
		case f.low(i) == "on" || f.low(i) == "in":
			np := scope{i + 1, f.nounPhrase(i+1, to)}
			h := f.headOf(np)
			if np.empty() || h < 0 {
				return scope{}
			}
			if w := f.low(h); saidIn[w] || lexicon.MessageNoun(w) || lexicon.DocumentNoun(w) {
				return np
			}
			return scope{}
		case f.tagAt(i) == conjunction || f.tagAt(i) == adverb:
		default:
			return scope{}
		}
	}
	return scope{}
}

// appositionTo is the end of a short apposition between commas behind j, j where
// there is none.
func (f *finder) appositionTo(j, hi int) int {
	if f.tagAt(j) != comma {
		return j
	}
	for k := j + 1; k < hi && k < j+8; k++ {
		switch f.tagAt(k) {
		case nameWord, noun, determiner, adjective:
		case comma:
			if k > j+1 {
				return k + 1
			}
			return j
		default:
			return j
		}
	}
	return j
}

// hasQuoted reads "V quoted SOURCE as saying CONTENT".
func (f *finder) hasQuoted(g group, si, lo, hi int) {
	by := f.subject(g.from, lo)
	if by.empty() {
		by = f.shared(g.from, lo)
	}
	j := g.to
	src := f.sourceRight(j, min(hi, j+40))
	for k := j + 1; k < hi && k < j+40; k++ {
		if f.low(k) == "as" && f.sayingAt(k, hi, false) >= 0 {
			src = scope{j, k}
			break
		}
		if t := f.tagAt(k); t == mark || t == stop || t == colon {
			break
		}
	}
	if src.empty() {
		return
	}
	p := f.sayingAt(src.to, hi, false)
	if p < 0 || f.low(g.verb) == "described" {
		return
	}
	a := found{source: src, cue: g.scope, verb: g.verb, sent: si, class: lexicon.Speech, negative: g.negated}
	if !by.empty() {
		a.via = []scope{by}
	}
	f.saidAs(a, p, hi)
}

// saidAs reads the content behind the participle at p, which with the verb
// before it makes one cue. Its own addressee is that of the attribution.
func (f *finder) saidAs(a found, p, hi int) {
	cue := f.words[p].cue
	b := a
	if !f.contentAfter(&b, p+1, hi, cue) {
		// "..., SOURCE was quoted as saying"
		at := f.in(p)
		content, quoted := f.contentBefore(a.source.from, at, cue)
		if content.empty() || !quoted && p+1 < hi && f.tagAt(p+1) != comma {
			return
		}
		b.content, b.quoted, b.before = []scope{content}, quoted, true
		b.addressee = scope{}
		if cue.Has(lexicon.Tell) {
			f.addressee(&b, p+1, hi, cue)
		}
		if p+1 < hi {
			f.goOn(&b, p+1, at, hi)
		}
	}
	end := p + 1
	if b.cue.to > p+1 && b.cue.to <= hi {
		end = b.cue.to // a preposition or colon of its own
	}
	if slices.ContainsFunc(b.via, func(v scope) bool { return v.from > a.verb && v.to <= p }) || a.source.from > a.verb {
		// The source or an authority stands within: the cue is the first verb.
		b.cue = scope{a.cue.from, a.verb + 1}
	} else {
		b.cue = scope{a.cue.from, end}
	}
	if f.add(b) {
		f.used[p] = true
	}
}

// citing gives what is reported to those who are cited for it as well: "the
// paper reported, citing two officials". The officials are the source of the
// same content, the paper an authority.
func (f *finder) citing(si int, at *sentence) {
	hi := f.sentenceEnd(at)
	first := len(f.out)
	for first > 0 && f.out[first-1].sent == si {
		first--
	}
	for i := at.from; i < hi; i++ {
		cue, n := f.citesAt(i, hi)
		if cue.empty() || f.quoteAt(i) != nil && f.quoteAt(i).speech {
			continue
		}
		src := f.sourceRight(n, hi)
		if src.empty() || f.sayingAt(src.to, hi, false) >= 0 || n == i+1 && !f.cited(src) {
			continue
		}
		by := f.reporting(i, first)
		if by < 0 {
			continue
		}
		r := &f.out[by]
		a := found{source: src, cue: cue, verb: i, sent: si, class: lexicon.Speech, content: slices.Clone(r.content), before: true, cites: true}
		if k := f.atCue(i, first); k >= 0 {
			// The rules took what is cited for the content of the one who cites.
			f.out = slices.Delete(f.out, k, k+1)
			if by > k {
				by--
			}
			r = &f.out[by]
		}
		a.via = append([]scope{r.source}, r.via...)
		r.source = f.without(r.source, i)
		a.via[0] = r.source
		f.out = append(f.out, a)
		for k := cue.from; k < cue.to; k++ {
			f.used[k] = true
		}
	}
}

// citesAt is a cue that names on whom a report rests, at i, with the word behind
// it: "citing", "attributed the information to", "whose account rests on".
func (f *finder) citesAt(i, hi int) (scope, int) {
	switch f.low(i) {
	case "citing", "quoting":
		return scope{i, i + 1}, i + 1
	case "attributing", "attributed", "attributes", "credited", "sourced":
		for k := i + 1; k < hi && k < i+6; k++ {
			if f.low(k) == "to" {
				return scope{i, k + 1}, k + 1
			}
		}
	case "rests", "rested", "relies", "relied", "based", "drew", "draws", "hangs", "drawing", "relying":
		if f.low(i+1) == "on" || f.low(i+1) == "upon" {
			for k := i - 1; k >= 0 && k > i-6; k-- {
				if w := f.low(k); w == "account" || w == "report" || w == "story" || w == "article" || w == "version" || w == "reporting" {
					return scope{i, i + 2}, i + 2
				}
			}
		}
	}
	return scope{}, 0
}

// cited reports whether a phrase stands for somebody or something written that
// can be cited as a source, rather than for a reason: "citing safety concerns".
func (f *finder) cited(src scope) bool {
	h := f.headOf(src)
	if h < 0 {
		return false
	}
	w := &f.words[h]
	if _, says := lexicon.CueNoun(w.low); says && !lexicon.SpeakerNoun(w.low) && !lexicon.MessageNoun(w.low) {
		return false
	}
	return f.speaker(src, true) || saidIn[w.low]
}

// reporting is the attribution of speech of the sentence whose cue stands
// nearest before i and is not inside of another's content; -1 for none. Where
// all stand behind ("citing two officials, the paper reported"), the first one.
func (f *finder) reporting(i, first int) int {
	best := -1
	for k := first; k < len(f.out); k++ {
		a := &f.out[k]
		if a.cue.holds(i) || a.source.empty() || a.class != lexicon.Speech && a.class != lexicon.Finding || a.cites {
			continue
		}
		if c := f.words[a.verb].cue; c == nil || !c.Has(lexicon.Clause|lexicon.Quote|lexicon.Tell) {
			continue
		}
		if f.inside(k) && !f.holdsWord(k, i) || slices.ContainsFunc(a.content, func(c scope) bool { return c.holds(i) }) {
			continue
		}
		if best < 0 || a.cue.from < i && a.cue.from > f.out[best].cue.from || f.out[best].cue.from > i && a.cue.from < f.out[best].cue.from {
			best = k
		}
	}
	return best
}

// holdsWord reports whether an attribution around k holds word i as well.
func (f *finder) holdsWord(k, i int) bool {
	for n := range f.out {
		if n == k || f.out[n].sent != f.out[k].sent {
			continue
		}
		for _, c := range f.out[n].content {
			if c.holds(f.out[k].verb) && c.holds(i) {
				return true
			}
		}
	}
	return false
}

// atCue is the attribution whose cue holds word i, -1 for none.
func (f *finder) atCue(i, first int) int {
	for k := first; k < len(f.out); k++ {
		if f.out[k].cue.holds(i) {
			return k
		}
	}
	return -1
}

// without cuts a source before a relative clause that holds word i: the paper,
// ", which attributed the information to".
func (f *finder) without(r scope, i int) scope {
	if !r.holds(i) {
		return r
	}
	for k := i - 1; k > r.from; k-- {
		if f.tagAt(k) == question && f.tagAt(k-1) == comma {
			return scope{r.from, k - 1}
		}
	}
	return r
}
