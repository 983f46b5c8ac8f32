package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// compared is the number of tellings of a claim of which each is compared with
// each; the rest are compared with none.
const compared = 24

// differences tells in what the tellings of one claim differ. Tellings of one
// Document are not compared with one another.
func differences(tellings []*statement) []readout.Difference {
	tellings = tellings[:min(compared, len(tellings))]
	var ds []readout.Difference
	for _, aspect := range [...]struct {
		name readout.Aspect
		find func(a, b *statement) (readout.Span, readout.Span, bool)
	}{
		{readout.Number, differInNumber},
		{readout.DateAspect, differInDate},
		{readout.PlaceAspect, differInPlace},
		{readout.SourceAspect, differInSource},
		{readout.Wording, differInWording},
		{readout.PolarityAspect, differInPolarity},
		{readout.StatusAspect, differInStatus},
	} {
		var values []readout.Value
		var corrected *readout.Amendment
		valued := map[string]bool{}
		for i, a := range tellings {
			for _, b := range tellings[i+1:] {
				if a.account == b.account {
					continue
				}
				x, y := views(a, b)
				sa, sb, ok := aspect.find(x, y)
				if !ok {
					continue
				}
				if corrected == nil && aspect.name != readout.SourceAspect {
					if corrected = correction(a, b, sa); corrected == nil {
						corrected = correction(b, a, sb)
					}
				}
				if id := a.record.Document.ID; !valued[id] {
					valued[id] = true
					values = append(values, readout.Value{Document: id, Span: sa})
				}
				if id := b.record.Document.ID; !valued[id] {
					valued[id] = true
					values = append(values, readout.Value{Document: id, Span: sb})
				}
			}
		}
		if len(values) > 1 {
			ds = append(ds, readout.Difference{Aspect: aspect.name, Values: values, Corrects: corrected})
		}
	}
	return ds
}

// differInNumber finds two different numbers of the same thing where neither
// telling has the other's.
func differInNumber(a, b *statement) (x, y readout.Span, ok bool) {
	qa, qb := quantities(a.record.Document.Text, a.words), quantities(b.record.Document.Text, b.words)
	for _, p := range qa {
		if p.denied {
			continue
		}
		var other *quantity
		agree := false
		for j := range qb {
			if !p.comparable(qb[j]) {
				continue
			}
			if p.equals(qb[j]) && p.denied == qb[j].denied {
				agree = true
				break
			}
			if other == nil && !qb[j].denied {
				other = &qb[j]
			}
		}
		if agree || other == nil || slices.ContainsFunc(qa, func(q quantity) bool { return !q.denied && q.equals(*other) && q.comparable(*other) }) {
			continue
		}
		return p.span, other.span, true
	}
	return readout.Span{}, readout.Span{}, false
}

// differInDate finds dates of one kind of which none agrees with any of the
// other telling.
func differInDate(a, b *statement) (x, y readout.Span, ok bool) {
	if s, t := a.at.SaidOn, b.at.SaidOn; s != nil && t != nil && !s.Span.Empty() && !t.Span.Empty() &&
		s.From.Exact() && s.To.Exact() && t.From.Exact() && t.To.Exact() &&
		(s.To.Compare(t.From) < 0 || t.To.Compare(s.From) < 0) {
		return s.Span, t.Span, true
	}
	da, db := days(a.record.Document.Text, a.words), days(b.record.Document.Text, b.words)
	for _, d := range da {
		var other *day
		agree := false
		for j := range db {
			if !d.comparable(db[j]) {
				continue
			}
			if !d.conflicts(db[j]) {
				agree = true
				break
			}
			if other == nil {
				other = &db[j]
			}
		}
		if agree || other == nil || slices.ContainsFunc(da, func(e day) bool { return e.comparable(*other) && !e.conflicts(*other) }) {
			continue
		}
		return d.span, other.span, true
	}
	return readout.Span{}, readout.Span{}, false
}

// differInSource finds tellings that are given to different speakers of one
// side, or that came another way: through different authorities, or through one
// where the other account names none.
func differInSource(a, b *statement) (x, y readout.Span, ok bool) {
	if !a.deed && !b.deed && Compare(&a.speaker, &b.speaker) == Related && !a.at.Source.Empty() && !b.at.Source.Empty() {
		return a.at.Source, b.at.Source, true
	}
	if len(a.others()) == 0 && len(b.others()) == 0 || sameVia(a, b) {
		return x, y, false
	}
	return a.sourceSpan(), b.sourceSpan(), true
}

// others are the authorities but for the outlet whose article the account
// carries.
func (s *statement) others() []via {
	return slices.DeleteFunc(slices.Clone(s.via), func(v via) bool { return origin(s.record.Document, v.name) })
}

// origin reports whether an authority is the outlet whose article d carries.
func origin(d *readout.Document, name string) bool {
	o := d.Origin
	return o.Relation != readout.Original && o.Outlet != "" && (SameAuthority(o.Outlet, name) || strings.HasSuffix(name, o.Outlet))
}

// own reports whether a came through the outlet that b's account is from.
func own(a, b *statement) bool {
	return slices.ContainsFunc(a.via, func(v via) bool { return outletOf(b.record.Document, v.name) })
}

// sourceSpan is the words that say whom the telling is from: the nearest
// authority, else the speaker, else the cue or the content.
func (s *statement) sourceSpan() readout.Span {
	for _, v := range s.others() {
		return v.span
	}
	for _, p := range [...]readout.Span{s.at.Source, s.at.Cue} {
		if !p.Empty() {
			return p
		}
	}
	return s.span()
}

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
	for i := to - 2; i >= 0 && i >= to-4; i-- {
		switch s.words[i].Form {
		case "has", "have", "had", "was", "were", "been", "already":
			continue
		}
		return i < to-2 && s.words[i+1].Form != "been"
	}
	return to > 1 && s.words[0].Form != s.words[to-1].Form
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
