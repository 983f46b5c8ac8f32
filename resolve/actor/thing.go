package actor

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// behindThing is whoever stands behind the words of an event's party that are a
// thing or a deed, "Israeli Air Force jets", "an attack by the rebels": the body
// or people that the words before the head name, or those behind a "by", "of" or
// "from". It is nil where nobody does.
func (x *reading) behindThing(from, head, to, sentence int, w wanted) (*somebody, readout.MentionForm, readout.Span) {
	if s, end := x.before(from, head, sentence, w); s != nil {
		return s, readout.ByDescription, x.spanOf(from, end)
	}
	for k := head; k+1 < to && k < head+8; k++ {
		switch x.tokens[k].low {
		case "by":
			inner := w
			inner.span = x.spanOf(k+1, to)
			return x.resolve(k+1, to, sentence, inner)
		case "of", "from", "in":
			at := k + 1
			for at+1 < to && determiners[x.tokens[at].low] {
				at++
			}
			n := x.tokens[at].name
			if n < 0 {
				return nil, 0, readout.Span{}
			}
			s := x.who[n]
			if s != nil && (s.kind == readout.State || s.isBody()) {
				return s, readout.ByName, x.names[n].Span
			}
			return nil, 0, readout.Span{}
		}
	}
	return nil, 0, readout.Span{}
}

// before is the body, state or people that the words of a noun phrase before its
// head name, the longest such run first, and the index behind its words.
func (x *reading) before(from, head, sentence int, w wanted) (*somebody, int) {
	for end := head - 1; end > from; end-- {
		t := &x.tokens[end-1]
		if t.name >= 0 {
			s := x.who[t.name]
			if s != nil && x.behind(t.name) == end && (s.kind == readout.State || s.isBody()) {
				return s, end
			}
			if x.names[t.name].Type == readout.NationalityName {
				return x.stateOf(x.stateCode(t.name)), end
			}
			continue
		}
		if isPossessive(t.low) {
			continue
		}
		r, start := x.roleFrom(max(from, end-3), end)
		if r == nil || start <= from && r.Kind == lexicon.PersonRole || r.Kind == lexicon.TextRole || r.Kind == lexicon.OutletRole {
			continue
		}
		if d := x.description(from, end, end); d != nil && (d.kind == lexicon.BodyRole || r.Plural) && (d.facts.country != "" || d.definite) {
			return x.described(d, sentence, w.attribution), end
		}
	}
	return nil, 0
}
