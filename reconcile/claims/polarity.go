package claims

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// differInPolarity finds what one telling affirms and the other denies: by the
// cue, or by a negator before the same word.
func differInPolarity(a, b *statement) (x, y readout.Span, ok bool) {
	if (a.standing == silent) != (b.standing == silent) {
		return a.cueSpan(), b.cueSpan(), true
	}
	if a.standing == silent {
		return x, y, false
	}
	sa, sb := shades(a), shades(b)
	negatedA, negatedB := a.standing == denies, b.standing == denies
	if negatedA != negatedB {
		// A denial and a negated content say the same: "denied that he paid",
		// "nobody paid".
		if negatedA && anyNegated(sb) || negatedB && anyNegated(sa) {
			return x, y, false
		}
		return a.cueSpan(), b.cueSpan(), true
	}
	n := nearTerms(a, b)
	if n < 0.45 {
		return x, y, false
	}
	pairs, _, _ := paired(a, b)
	for _, t := range pairs {
		p, inA := sa[t.a.key]
		q, inB := sb[t.b.key]
		if t.contrary || !p.absent && !q.absent && !predicated(a, t.a.key) && !predicated(b, t.b.key) {
			continue
		}
		if inA && inB && p.negated != q.negated && (n > 0.7 || !light[t.a.key]) && !negatedAround(a, p.negated) && !negatedAround(b, q.negated) {
			return p.span, q.span, true
		}
	}
	return x, y, false
}

// predicated reports whether a word is what its content says of its subject; where
// no tree tells, every word may be.
func predicated(s *statement, stem string) bool {
	return len(s.heads) == 0 || slices.Contains(s.heads, stem)
}

// light are stems of verbs that say little without their objects: what bears on
// them in one sentence says nothing of another.
var light = map[string]bool{"get": true, "make": true, "take": true, "go": true, "come": true, "give": true, "know": true,
	"want": true, "try": true, "put": true, "let": true, "keep": true, "use": true, "see": true, "think": true}

func anyNegated(m map[string]shade) bool {
	for _, s := range m {
		if s.negated {
			return true
		}
	}
	return false
}

// negatedAround reports whether a content whose word is not negated by itself
// has a negator elsewhere that may bear on it.
func negatedAround(s *statement, already bool) bool {
	if already {
		return false
	}
	return slices.ContainsFunc(s.words, func(w words.Word) bool { return words.Negator(w.Form) || withholding[w.Form] })
}

func (s *statement) cueSpan() readout.Span {
	if !s.at.Cue.Empty() {
		return s.at.Cue
	}
	return s.span()
}

// differInStatus finds what one telling has as done or settled and the other as
// possible.
func differInStatus(a, b *statement) (x, y readout.Span, ok bool) {
	sa, sb := shades(a), shades(b)
	pairs, _, _ := paired(a, b)
	for _, t := range pairs {
		p, inA := sa[t.a.key]
		q, inB := sb[t.b.key]
		if !inA || !inB || light[t.a.key] || light[t.b.key] {
			continue
		}
		if (p.mood == possible) != (q.mood == possible) && verbal(a, p) && verbal(b, q) ||
			p.mood == future && done(b, q) || q.mood == future && done(a, p) {
			return p.span, q.span, true
		}
	}
	return x, y, false
}

// done reports whether the shaded word is a verb told as over: "had arrived".
func done(s *statement, sh shade) bool {
	if sh.mood != plain {
		return false
	}
	_, to := words.Range(s.words, sh.span)
	if s.tagged(sh.span, "VBG") {
		return false // "was sending"
	}
	if s.tagged(sh.span, "VBD") {
		return true
	}
	for i := to - 2; i >= 0 && i >= to-4; i-- {
		switch s.words[i].Form {
		case "has", "have", "had", "was", "were", "been", "already":
			continue
		}
		return i < to-2 && s.words[i+1].Form != "been"
	}
	return to > 1 && s.words[0].Form != s.words[to-1].Form
}

// tagged reports whether the word that ends a span has the tag, where the text is
// tagged.
func (s *statement) tagged(span readout.Span, tag string) bool {
	at, _ := slices.BinarySearchFunc(s.record.Sentences, span.End, func(x readout.Sentence, end int) int { return x.Span.Start - end })
	if at == 0 {
		return false
	}
	tokens := s.record.Sentences[at-1].Tokens
	k, found := slices.BinarySearchFunc(tokens, span.End, func(t readout.Token, end int) int { return t.Span.End - end })
	return found && tokens[k].XPOS == tag
}

// verbal reports whether the shaded word stands where a verb does: after an
// auxiliary, or in a form of the past.
func verbal(s *statement, sh shade) bool {
	if sh.mood != plain {
		return true
	}
	from, to := words.Range(s.words, sh.span)
	if to == from {
		return false
	}
	f := s.words[to-1].Form
	if len(f) > 3 && (f[len(f)-2:] == "ed" || f[len(f)-2:] == "en") {
		return true
	}
	if from == 0 {
		return false
	}
	switch s.words[from-1].Form {
	case "has", "have", "had", "is", "are", "was", "were", "be", "been", "to", "did", "does":
		return true
	}
	return false
}
