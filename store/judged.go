package store

import (
	"slices"

	"github.com/readout-news/readout"
)

// Judged gives r as people have corrected it: what was rejected is left out and
// what was corrected is as they said. Judgements are those on r's document that
// hold; others are passed over. r itself does not change. left are those that
// do not fit this reading.
func Judged(r *readout.Record, all []readout.Judgement) (judged *readout.Record, left []readout.Judgement) {
	out := *r
	out.Attributions, out.Events = slices.Clone(r.Attributions), slices.Clone(r.Events)
	out.Links = slices.Clone(r.Links)
	var attributions, events []string // rejected
	for _, j := range all {
		if !j.Holds() || !slices.Contains(j.Target.Documents, r.Document.ID) {
			continue
		}
		at, ok := Fit(r, j.Target)
		switch {
		case !ok:
			left = append(left, j)
		case at.Attribution >= 0 && j.Verdict == readout.Reject:
			attributions = append(attributions, r.Attributions[at.Attribution].ID)
		case at.Event >= 0 && j.Verdict == readout.Reject:
			events = append(events, r.Events[at.Event].ID)
		case j.Target.Kind == readout.ActorTarget && j.Verdict == readout.Reject:
			out.Links = slices.DeleteFunc(out.Links, func(l readout.Link) bool { return l.Span == at.Span })
		case j.Verdict == readout.Correct && j.Correction != nil:
			if !correct(&out, at, j) {
				left = append(left, j)
			}
		}
	}
	drop(&out, attributions, events)
	return &out, left
}

// drop leaves out what was rejected. What stood under a rejected attribution
// then stands under the one around it.
func drop(r *readout.Record, attributions, events []string) {
	within := map[string]string{}
	for _, a := range r.Attributions {
		within[a.ID] = a.Within
	}
	above := func(id string) string {
		for range len(within) { // no longer than the longest chain
			if id == "" || !slices.Contains(attributions, id) {
				return id
			}
			id = within[id]
		}
		return ""
	}
	r.Attributions = slices.DeleteFunc(r.Attributions, func(a readout.Attribution) bool { return slices.Contains(attributions, a.ID) })
	for i := range r.Attributions {
		r.Attributions[i].Within = above(r.Attributions[i].Within)
	}
	r.Events = slices.DeleteFunc(r.Events, func(e readout.Event) bool { return slices.Contains(events, e.ID) })
	for i := range r.Events {
		r.Events[i].Attribution = above(r.Events[i].Attribution)
	}
}

// correct changes the target at its place; false where the right words do not
// stand in the text.
func correct(r *readout.Record, at Place, j readout.Judgement) bool {
	c := j.Correction
	spans := map[readout.Role][]readout.Span{}
	for _, role := range c.Roles {
		spans[role] = nil
	}
	for _, p := range c.Parts {
		s, ok := Find(r.Document.Text, p.Quote)
		if !ok {
			return false
		}
		spans[p.Role] = append(spans[p.Role], s)
	}
	switch {
	case at.Attribution >= 0:
		correctAttribution(&r.Attributions[at.Attribution], spans, c.Fields)
	case at.Event >= 0:
		correctEvent(&r.Events[at.Event], spans, c.Fields)
	case j.Target.Kind == readout.ActorTarget:
		for i := range r.Links {
			if id := c.Fields["actor"]; r.Links[i].Span == at.Span && id != "" {
				r.Links[i].Actor = id
			}
		}
	}
	return true
}

func one(all []readout.Span) readout.Span {
	if len(all) == 0 {
		return readout.Span{}
	}
	return all[0]
}

func correctAttribution(a *readout.Attribution, spans map[readout.Role][]readout.Span, fields map[string]string) {
	for role, all := range spans { // each sets a field of its own: order does not matter
		switch role {
		case readout.SourceRole:
			a.Source = one(all)
		case readout.CueRole:
			a.Cue = one(all)
		case readout.ContentRole:
			a.Content = all
		case readout.AddresseeRole:
			a.Addressee = one(all)
		case readout.ViaRole:
			a.Via = all
		}
	}
	for _, m := range []readout.Manner{readout.Indirect, readout.Direct, readout.Mixed} {
		if fields["manner"] == m.String() {
			a.Manner = m
		}
	}
	for _, p := range []readout.Polarity{readout.Positive, readout.Negative} {
		if fields["polarity"] == p.String() {
			a.Polarity = p
		}
	}
}

func correctEvent(e *readout.Event, spans map[readout.Role][]readout.Span, fields map[string]string) {
	for role, all := range spans {
		switch role {
		case readout.TriggerRole:
			e.Trigger = one(all)
		case readout.ActorsRole:
			e.Actors = all
		case readout.RecipientRole:
			e.Recipients = all
		case readout.PlaceRole:
			e.Place = readout.Place{Span: one(all)}
		}
	}
	if t := fields["type"]; t != "" && t != e.Type {
		// The finer codes are those of the type that it is not.
		e.Type, e.Modes, e.CAMEO, e.Quad, e.Intensity = t, nil, "", 0, 0
	}
	for _, s := range []readout.Status{readout.Actual, readout.Future, readout.Hypothetical, readout.Negated, readout.Historical} {
		if fields["status"] == s.String() {
			e.Status = s
		}
	}
}
