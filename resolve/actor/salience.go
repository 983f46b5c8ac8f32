package actor

import (
	"slices"

	"github.com/readout-news/readout"
)

// query asks who was seen before a token and can be meant there.
type query struct {
	at          int // token
	sentence    int
	attribution int // whose source or addressee it is, -1 for none
	look        int // how many sentences back
	fits        func(*somebody) bool
	bonus       func(*somebody) float64 // what speaks for one beside its place, 1 for nothing; nil for none
	told        bool                    // may be named in the content of the words' own attribution: "Norvik will close, the company said"
	near        bool                    // in somebody's own words, look only at what they speak of
	own         bool                    // of words whose speaker is not known, look only at what they speak of
	margin      float64                 // how many times as salient as the next the best must be
}

// Weights of a sighting by its place in the sentence, and how they fade from
// sentence to sentence. Fitted to the pronouns of news, biographies and
// interviews of the GUM corpus and to the build half of readout's own texts.
const (
	weightMain      = 1.0
	weightSubject   = 0.85
	weightObject    = 0.5
	weightSource    = 0.4 // on top, for who says the outermost words of a sentence
	weightParagraph = 1.15
	weightTold      = 0.7 // of who is spoken of in what somebody else says
	weightAgain     = 0.12
	lowest          = 0.06
)

var fading = [...]float64{1.3, 1, 0.58, 0.34, 0.22, 0.14, 0.11, 0.1, 0.09, 0.08, 0.08, 0.07, 0.07, 0.07}

// rank gives whoever of those that were seen stands out, and nil where nobody
// does by the margin, or where who does is a stranger.
func (x *reading) rank(q query) *somebody {
	type seen struct {
		who   *somebody
		score float64
		times int
	}
	var all []seen
	at := x.tokens[q.at].span.Start
	_, quoted := x.speakerAt(at, q.attribution)
	// What stands in somebody's quotation is no topic of the report around it:
	// its sentences are stepped over.
	spoken := x.spoken(at, q.attribution)
	step := quoted == nil && !spoken
	since := 0
	if spoken && q.near {
		since = x.contents[x.contentAt(at, q.attribution)].span.Start
	}
	if spoken && quoted == nil {
		// Who speaks is told later: that is nobody whom the words mean.
		c := x.contents[x.contentAt(at, q.attribution)]
		if quoted = x.speakerAhead(c.attribution); quoted == nil && q.own {
			since = c.span.Start
		}
	}
	var banned []*somebody // those whom the pronoun's verb has beside it
	for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence == q.sentence; i-- {
		if v := x.seen[i]; v.who.stranger || v.at >= at {
			continue
		} else if x.clash(q.at, v.token) {
			banned = append(banned, v.who)
		}
	}
	inside, verb := x.clauseOf(q.at), x.ownVerb(q.at)
	end := len(x.seen)
	for back, s := 0, q.sentence; back <= q.look && back < len(fading) && s >= 0 && s > q.sentence-furthest; s-- {
		if step && s < q.sentence && x.quoted[s] {
			continue
		}
		for end > 0 && x.seen[end-1].sentence > s {
			end--
		}
		for i := end - 1; i >= 0 && x.seen[i].sentence == s; i-- {
			v := x.seen[i]
			if v.who == quoted || v.at < since || x.passedOver(v, q, at) || slices.Contains(banned, v.who) || !q.fits(v.who) || step && v.quoted {
				continue
			}
			w := weightObject
			switch v.subject {
			case mainSubject:
				w = weightMain
			case subject:
				w = weightSubject
			}
			if v.source && !v.told {
				w += weightSource
			}
			if v.told {
				w *= weightTold
			}
			w *= fading[back]
			if s < q.sentence && x.r.Sentences[s].Paragraph == x.r.Sentences[q.sentence].Paragraph {
				w *= weightParagraph
			}
			if o := &x.tokens[v.token]; s == q.sentence && verb >= 0 && o.head == verb && o.rel == "nsubj" {
				w *= 1.7 // "China sent its envoy"
			}
			if s == q.sentence && inside >= 0 && x.oneNoun(inside, v.token) {
				w *= 2 // "Abe, who has fished since he was a boy"
			}
			if q.bonus != nil {
				w *= q.bonus(v.who)
			}
			found := false
			for j := range all {
				if all[j].who == v.who {
					all[j].score = max(all[j].score, w)
					all[j].times++
					found = true
				}
			}
			if !found {
				all = append(all, seen{v.who, w, 1})
			}
		}
		back++
	}
	best, second := -1, 0.0
	for i := range all {
		all[i].score += weightAgain * float64(min(all[i].times, 4)-1)
		switch {
		case best < 0 || all[i].score > all[best].score:
			if best >= 0 {
				second = max(second, all[best].score)
			}
			best = i
		default:
			second = max(second, all[i].score)
		}
	}
	if best < 0 || all[best].who.stranger || all[best].score < lowest || all[best].score < q.margin*second {
		return nil
	}
	return all[best].who
}

// passedOver reports whether a sighting cannot be meant at the byte at: it stands
// behind it, in the content of the words' own attribution or is its addressee,
// or is the subject of the verb that the pronoun is an object of.
func (x *reading) passedOver(v sighting, q query, at int) bool {
	if v.at >= at {
		return true
	}
	if q.attribution >= 0 {
		a := &x.r.Attributions[q.attribution]
		for _, c := range a.Content {
			if c.Start <= v.at && v.at < c.End && !(c.Start <= at && at < c.End) && (!q.told || a.Manner == readout.Direct) {
				return true
			}
		}
		if a.Addressee.Start <= v.at && v.at < a.Addressee.End {
			return true
		}
	}
	return x.clash(q.at, v.token) || x.ownClause(q.at, v.token)
}

// ownClause reports whether the token k, no possessive, stands in a relative clause
// of the noun at other: "Abe, who was at school with him".
func (x *reading) ownClause(k, other int) bool {
	t := &x.tokens[k]
	if !argument[t.rel] || t.head < 0 {
		return false
	}
	w := &x.tokens[t.head]
	return t.head >= 0 && w.rel == "acl:relcl" && x.oneNoun(w.head, other)
}

// oneNoun reports whether two tokens are the same or of one name.
func (x *reading) oneNoun(a, b int) bool {
	return a == b || a >= 0 && b >= 0 && x.tokens[a].name >= 0 && x.tokens[a].name == x.tokens[b].name
}

// clauseOf is the token of the noun in whose relative clause, and no nearer than
// in a clause within, token k stands; -1 for none.
func (x *reading) clauseOf(k int) int {
	for h, n := x.tokens[k].head, 0; h >= 0 && n < 5; h, n = x.tokens[h].head, n+1 {
		if w := &x.tokens[h]; w.rel == "acl:relcl" {
			return w.head
		}
	}
	return -1
}

var argument = words(`nsubj nsubj:pass obj iobj obl`)
