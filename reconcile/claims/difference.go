package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
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
				if !ok && aspect.name == readout.Number {
					sa, sb, ok = differNearby(x, y)
				}
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
	qa, qb := a.counts(), b.counts()
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
	if a.deed && b.passesOn() || b.deed && a.passesOn() {
		return a.sourceSpan(), b.sourceSpan(), true
	}
	if len(a.others()) == 0 && len(b.others()) == 0 || sameVia(a, b) {
		return x, y, false
	}
	return a.sourceSpan(), b.sourceSpan(), true
}

// passesOn reports whether a statement is another outlet's report of what
// happened, and not its correction.
func (s *statement) passesOn() bool {
	return !s.deed && s.reported() && s.speaker.Name != "" && !s.house().is(newAuthority(s.speaker.Name)) &&
		correctingWords(s.record, neighbourhood(s.record, s.span())).Empty()
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
	return slices.ContainsFunc(a.via, func(v via) bool { return b.house().is(v.authority) })
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
