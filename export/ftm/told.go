package ftm

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/linked"
)

// notes are what is said, a Note each: the exact words, under the words that say
// who said it.
func (b *building) notes() {
	for i := range b.r.Attributions {
		a := &b.r.Attributions[i]
		words := linked.Words(b.r, a.Content)
		if words == "" {
			continue
		}
		e := newEntity("Note", b.r.Document.ID, a.ID)
		if who := strings.TrimRight(name(b.r.Text(a.Source)), ",;: "); who != "" {
			e.set("name", name(who+": "+b.r.Text(a.Cue)))
		} else {
			e.set("name", name(b.r.Text(a.Cue)))
		}
		e.set("description", words)
		e.set("summary", b.r.Text(linked.SentenceOf(b.r, a.Cover())))
		e.set("keywords", a.Manner.String())
		if a.Polarity == readout.Negative {
			e.set("keywords", a.Polarity.String())
		}
		e.set("entity", b.document, b.entityOf(a.Source))
		for _, v := range a.Via {
			e.set("entity", b.entityOf(v))
		}
		b.from(e)
		b.all = append(b.all, e)
	}
}

// events are what happened, an Event each.
func (b *building) events(o dyad.Options) {
	for i := range b.r.Events {
		v := &b.r.Events[i]
		if linked.Statement(v) {
			continue // a Note has it
		}
		if !o.Takes(v) {
			b.left++
			continue
		}
		e := newEntity("Event", b.r.Document.ID, v.ID)
		e.set("name", b.title(v))
		e.set("summary", b.r.Text(linked.SentenceOf(b.r, v.Trigger)))
		if a := b.said[v.Attribution]; a != nil {
			// Whose word it is, so that nobody takes what was said for what was seen.
			e.set("description", linked.Words(b.r, append([]readout.Span{a.Source, a.Cue}, a.Content...)))
		}
		b.days(e, v.Time)
		if v.Place.Name != "" {
			e.set("location", v.Place.Name)
		} else {
			e.set("location", name(b.r.Text(v.Place.Span)))
		}
		e.set("country", alpha2(v.Place.Country))
		e.set("keywords", v.Type)
		e.set("keywords", v.Modes...)
		e.set("keywords", v.Contexts...)
		if v.CAMEO != "" {
			e.set("keywords", "CAMEO "+v.CAMEO)
		}
		if v.Status != readout.Actual {
			e.set("keywords", v.Status.String())
		}
		for _, s := range append(append([]readout.Span{}, v.Actors...), v.Recipients...) {
			e.set("involved", b.entityOf(s))
		}
		b.from(e)
		b.all = append(b.all, e)
	}
}

// title is the words that tell the act with the names of its parties.
func (b *building) title(v *readout.Event) string {
	title := b.r.Text(v.Trigger)
	if who := b.names(v.Actors); who != "" {
		title += ": " + who
	}
	if whom := b.names(v.Recipients); whom != "" {
		title += " → " + whom
	}
	return name(title)
}

func (b *building) names(all []readout.Span) string {
	var out []string
	for _, s := range all {
		if a := b.r.ActorOf(s); a != nil && linked.Named(a) {
			out = append(out, a.Name)
		} else if !s.Empty() {
			out = append(out, b.r.Text(s))
		}
	}
	return strings.Join(out, ", ")
}

// days gives the days that the text tells, never the day of publication.
func (b *building) days(e *entity, t *readout.Time) {
	switch {
	case t == nil:
	case t.From == t.To:
		e.set("date", t.From.String())
	default:
		e.set("startDate", t.From.String())
		e.set("endDate", t.To.String())
	}
}

// links are the ties, a pair of parties each.
func (b *building) links() {
	for _, t := range b.r.Ties {
		for i, s := range t.Parties {
			for _, o := range t.Parties[i+1:] {
				from, to := b.entityOf(s), b.entityOf(o)
				if from == "" || to == "" || from == to {
					continue
				}
				e := newEntity("UnknownLink", b.r.Document.ID, t.ID, from, to)
				e.set("subject", from)
				e.set("object", to)
				e.set("role", name(b.r.Text(t.Name)))
				b.from(e)
				b.all = append(b.all, e)
			}
		}
	}
}
