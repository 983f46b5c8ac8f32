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
		if f.used[v] || !quotes[w.low] && !(shown[w.low] && f.tagAt(v+1) == verbIng) || (w.tag < verbFin || w.tag > verbPart) && !(w.tag == aux && tapes[w.low]) {
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
		case ok && w.low != "recorded" && w.low != "caught":
			f.hasQuoted(g, si, lo, hi)
		case w.tag == verbIng:
			f.hasQuoted(group{scope: scope{v, v + 1}, verb: v}, si, lo, hi)
		}
	}
}

// quotes are the verbs that say that words are another's.
var quotes = wordSet(`quote quotes quoted quoting cite cites cited citing heard recorded overheard caught reported
	shows show showed captures captured records has have had recall recalls recalled recalling remember remembers remembered hear hears overhear paraphrased describe described`)

// shown are those of them that stand before a participle in the passive: "is seen
// telling".
var shown = wordSet("seen shown filmed captured heard overheard recorded caught")

// heard are those of them that somebody does who was there: "heard him say".
var heard = wordSet("shows show showed captures captured records has have had heard hear hears overheard overhear recall recalls recalled recalling remember remembers remembered")

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
func (s *sheet) sayingAt(j, hi int, bare bool) int {
	if s.low(j) == "as" {
		n := j + 1
		if s.low(n) == "having" && n+1 < hi && s.words[n+1].cue != nil && s.words[n+1].form&lexicon.Participle != 0 {
			return n + 1 // "as having told"
		}
		if n < hi && s.words[n].tag == verbIng && s.words[n].cue != nil {
			return n
		}
		return -1
	}
	if bare && j < hi && s.words[j].tag == verbIng && s.words[j].cue != nil && s.words[j].cue.Has(lexicon.Clause|lexicon.Tell|lexicon.Quote) {
		return j
	}
	return -1
}

// wasQuoted reads "SOURCE was quoted (by V) as saying CONTENT".
func (f *finder) wasQuoted(g group, si, lo, hi int) {
	low := f.low(g.verb)
	bare := shown[low] || low == "quoted"
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
			if f.low(n) == "by" || (f.low(n) == "in" || f.low(n) == "on") && (f.outlet(scope{n + 1, np}) || f.paper(scope{n + 1, np})) {
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

// recording is what somebody is heard in, where it stands behind the verb at
// most a few words on: "is heard telling them in footage".
func (f *finder) recording(j, hi int) []scope {
	for i := j; i < hi && i < j+nearby; i++ {
		switch f.tagAt(i) {
		case verbFin, aux, modal, subordinator, colon, mark:
			return nil
		case preposition:
			if f.low(i) != "in" && f.low(i) != "on" {
				continue
			}
			np := scope{i + 1, f.nounPhrase(i+1, hi)}
			if h := f.headOf(np); !np.empty() && h >= 0 && !f.own(np) && (saidIn[f.low(h)] || lexicon.MessageNoun(f.low(h)) || lexicon.DocumentNoun(f.low(h))) {
				return []scope{np}
			}
		}
	}
	return nil
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

// saidAs reads the content behind the participle at p, which with the verb
// before it makes one cue. Its own addressee is that of the attribution.
func (f *finder) saidAs(a found, p, hi int) {
	cue := f.words[p].cue
	b := a
	if !f.contentAfter(&b, p+1, hi, cue) {
		// "..., SOURCE was quoted as saying"
		at := f.in(p)
		from := a.source.from
		if len(a.via) > 0 && from > a.verb {
			from = min(from, a.via[0].from) // "...," the interpreter quoted the boy as saying
		}
		content, quoted := f.contentBefore(from, at, cue)
		if content.empty() || !quoted && p+1 < hi && f.tagAt(p+1) != comma {
			return
		}
		b.content, b.quoted, b.before = []scope{content}, quoted, true
		b.addressee = scope{}
		if cue.Has(lexicon.Tell) {
			f.addressee(&b, p+1, hi, cue)
		}
		if f.low(p+1) == "by" {
			if v := (scope{p + 2, f.nounPhrase(p+2, hi)}); !v.empty() {
				b.via = append(b.via, v) // "was quoted as saying by the agency"
			}
		}
		if p+1 < hi {
			f.goOn(&b, p+1, at, hi)
		}
	}
	if shown[f.low(a.verb)] && len(b.via) == 0 && f.isPassive(group{scope: a.cue, verb: a.verb}) {
		b.via = append(b.via, f.recording(p+1, hi)...)
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
	for k := p - 1; k > p-3; k-- {
		if f.low(k) == "as" {
			b.as = scope{k, end}
			break
		}
	}
	if f.add(b) {
		f.used[p] = true
	}
}
