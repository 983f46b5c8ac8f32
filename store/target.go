package store

import (
	"slices"

	"github.com/readout-news/readout"
)

// TargetOf tells what stands in r under an ID, an attribution's ("a3") or an
// event's ("e1"), so that it can be found again. It fails where there is none.
func TargetOf(r *readout.Record, item string) (readout.Target, bool) {
	t := readout.Target{Documents: []string{r.Document.ID}, Item: item}
	for i := range r.Attributions {
		if a := &r.Attributions[i]; a.ID == item {
			t.Kind, t.Parts = readout.AttributionTarget, attributionParts(r, a)
			return t, true
		}
	}
	for i := range r.Events {
		if e := &r.Events[i]; e.ID == item {
			t.Kind, t.Parts = readout.EventTarget, eventParts(r, e)
			return t, true
		}
	}
	return t, false
}

// TargetOfLink tells of the words of s that they stand for an Actor. It fails
// where nothing links them.
func TargetOfLink(r *readout.Record, s readout.Span) (readout.Target, bool) {
	a := r.ActorOf(s)
	if a == nil {
		return readout.Target{}, false
	}
	return readout.Target{Kind: readout.ActorTarget, Documents: []string{r.Document.ID}, Item: a.ID, Parts: parts(r, readout.LinkRole, s)}, true
}

func parts(r *readout.Record, role readout.Role, all ...readout.Span) []readout.Part {
	var out []readout.Part
	for _, s := range all {
		if !s.Empty() {
			out = append(out, readout.Part{Role: role, Quote: QuoteOf(r.Document.Text, s)})
		}
	}
	return out
}

func attributionParts(r *readout.Record, a *readout.Attribution) []readout.Part {
	return slices.Concat(parts(r, readout.SourceRole, a.Source), parts(r, readout.CueRole, a.Cue), parts(r, readout.ContentRole, a.Content...),
		parts(r, readout.AddresseeRole, a.Addressee), parts(r, readout.ViaRole, a.Via...))
}

func eventParts(r *readout.Record, e *readout.Event) []readout.Part {
	return slices.Concat(parts(r, readout.TriggerRole, e.Trigger), parts(r, readout.ActorsRole, e.Actors...), parts(r, readout.RecipientRole, e.Recipients...),
		parts(r, readout.PlaceRole, e.Place.Span))
}

// Place is where a judgement's target stands in a record.
type Place struct {
	// Attribution or Event is the index into the Record; -1 where it is neither,
	// or where the reading does not have it (any more).
	Attribution, Event int
	Span               readout.Span // its words; of an event the trigger
}

// Fit finds the target of a judgement in a record of its first document. ok is
// false where its words are gone, or where the reading has nothing like it: the
// judgement is kept, and is to be looked at by a person. Copies and stories
// always fit, as they speak of documents.
//
// An attribution is the same where it has the same cue, or where there is none
// the one whose content covers most of the same words; an event where it has
// the same trigger.
func Fit(r *readout.Record, t readout.Target) (Place, bool) {
	at := Place{Attribution: -1, Event: -1}
	spans := map[readout.Role][]readout.Span{}
	for _, p := range t.Parts {
		if s, ok := Find(r.Document.Text, p.Quote); ok {
			spans[p.Role] = append(spans[p.Role], s)
			at.Span = at.Span.Cover(s)
		}
	}
	switch t.Kind {
	case readout.AttributionTarget:
		at.Attribution = sameAttribution(r, spans)
		return at, at.Attribution >= 0
	case readout.EventTarget:
		if all := spans[readout.TriggerRole]; len(all) > 0 {
			at.Span = all[0]
			at.Event = slices.IndexFunc(r.Events, func(e readout.Event) bool { return e.Trigger == all[0] })
		}
		return at, at.Event >= 0
	case readout.ActorTarget:
		return at, !at.Span.Empty() && r.ActorOf(at.Span) != nil
	}
	return at, true
}

// sameAttribution is the index of the attribution that has these parts, -1
// where there is none.
func sameAttribution(r *readout.Record, spans map[readout.Role][]readout.Span) int {
	best, most := -1, 0.0
	for i := range r.Attributions {
		a := &r.Attributions[i]
		cue := spans[readout.CueRole]
		if len(cue) > 0 && a.Cue != cue[0] {
			continue
		}
		alike := share(a.Content, spans[readout.ContentRole])
		if len(cue) > 0 {
			alike += 0.01 // the cue alone tells enough
		} else if alike < 0.5 {
			continue
		}
		if len(spans[readout.SourceRole]) > 0 && a.Source == spans[readout.SourceRole][0] {
			alike += 0.001 // of two, that of the same source
		}
		if alike > most {
			best, most = i, alike
		}
	}
	return best
}

// share is how much of the bytes that either covers both do, from 0 to 1.
func share(a, b []readout.Span) float64 {
	both, size := 0, 0
	for _, s := range a {
		size += s.Len()
		for _, t := range b {
			if s.Overlaps(t) {
				both += min(s.End, t.End) - max(s.Start, t.Start)
			}
		}
	}
	for _, t := range b {
		size += t.Len()
	}
	if size == both {
		return 0
	}
	return float64(both) / float64(size-both)
}
