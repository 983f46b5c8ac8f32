package claims

import (
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// repeated reports whether a is what outer says as a whole, so that outer is the
// statement: "Mr. Balog said that Hungary wanted the bridge". Where outer is a
// relay it is the other way round.
func repeated(who *Speakers, a, outer *readout.Attribution) bool {
	if outer == nil || !outer.Voice.Spoken() {
		return false
	}
	if relays(who, outer, a) {
		return false
	}
	total := 0
	for _, c := range outer.Content {
		total += c.Len()
	}
	return float64(a.Cover().Len()) >= relayed*float64(total)
}

// relays reports whether outer is what a came through: an outlet or a document,
// or a name that nothing is known of and that a has as its authority.
func relays(who *Speakers, outer, a *readout.Attribution) bool {
	o := who.Of(outer.Source)
	if slices.Contains(a.Via, outer.Source) && (o.Kind == readout.Organisation || o.Kind == readout.OutletActor) && o.Name != "" && passing(who.record, outer) {
		return true
	}
	if speaks(who.record, a) && !o.Unknown() && !spoken(who.record, a) {
		if in := who.Of(a.Source); !in.Unknown() && Compare(&o, &in) != Same {
			return true // "the captain said, according to the prosecutor"
		}
	}
	return o.Passes() || o.Kind == "" && len(properParts(o.Words)) > 0 && slices.Contains(a.Via, outer.Source)
}

// relayed is the part of a content that must be other attributions for the
// outer one to be no statement of its own.
const relayed = 0.7

// relay reports whether a only passes on what others said: its source is an
// outlet or a document, and its content is what somebody else is said to have
// said.
func relay(who *Speakers, a *readout.Attribution, inner []*readout.Attribution) bool {
	if len(inner) == 0 {
		return false
	}
	speaker := who.Of(a.Source)
	total, covered := 0, 0
	for _, c := range a.Content {
		total += c.Len()
		end := c.Start
		covers := make([]readout.Span, 0, len(inner))
		for _, in := range inner {
			if !in.Voice.Spoken() || len(in.Content) == 0 || !relays(who, a, in) {
				continue
			}
			if o := who.Of(in.Source); Compare(&speaker, &o) == Same && !o.Unknown() {
				continue
			}
			covers = append(covers, in.Cover())
		}
		slices.SortFunc(covers, readout.Span.Compare)
		for _, s := range covers {
			from, to := max(s.Start, end), min(s.End, c.End)
			if from < to {
				covered += to - from
				end = to
			}
		}
	}
	return total > 0 && float64(covered) >= relayed*float64(total)
}

// speaks reports whether a cue tells that somebody said something, not that he
// thought, wanted or found it.
func speaks(r *readout.Record, a *readout.Attribution) bool {
	for _, w := range words.In(r.Document.Text, a.Cue) {
		if v, ok := lexicon.Verb(w.Form); ok && v.Cue != nil {
			return v.Cue.Class == lexicon.Speech
		}
	}
	return false
}
