package sheet

import (
	"slices"

	"github.com/readout-news/readout"
)

// telling shows t; who is the speaker of the Claim, and "" where t may have
// another one.
func (s *Sheet) telling(c *readout.Claim, who string, a *Account, t readout.Telling) Telling {
	out := Telling{Account: a, Span: t.Span, Words: a.Words(t.Span)}
	at, e := find(a.Record.Attributions, t.Attribution), findEvent(a.Record.Events, t.Event)
	if e != nil {
		out.Words, out.Span = a.sentence(t.Span)
		if out.Span != t.Span {
			out.Key = t.Span
		}
		if e.Status != readout.Actual {
			out.Marks = append(out.Marks, e.Status.String())
		}
		at = find(a.Record.Attributions, e.Attribution)
		if at == nil {
			out.Marks = append(out.Marks, "told as fact")
		}
	}
	voice := a.Record.Document.VoiceAt(t.Span.Start)
	if at != nil {
		out.Chain = chain(c, who, a, at, t.Via)
		voice = at.Voice
		if e == nil {
			out.Marks = append(out.Marks, Manner(at.Manner))
		}
		if at.Polarity == readout.Negative {
			out.Marks = append(out.Marks, notSaid)
		}
	}
	if voice == readout.Commentary {
		out.Marks = append(out.Marks, ownVoice)
	}
	for _, d := range c.Differences {
		for _, v := range d.Values {
			if v.Document == t.Document {
				out.Differs = append(out.Differs, Differs{d.Aspect, v.Span, a.Words(v.Span), s.amends(d.Corrects, t.Document)})
			}
		}
	}
	return out
}

// chain names who says so: the speaker of the Claim, or where the Tellings
// differ in that the Account's own one; then the authorities.
func chain(c *readout.Claim, who string, a *Account, at *readout.Attribution, via []string) []string {
	if c.Kind == readout.EventClaim || who == "" || slices.ContainsFunc(c.Differences, func(d readout.Difference) bool { return d.Aspect == readout.SourceAspect }) {
		who = Source(a.Record, at)
	}
	out := []string{who}
	if len(via) == 0 {
		for _, v := range at.Via {
			via = append(via, a.Words(v))
		}
	}
	return append(out, via...)
}

// Source names who speaks in an Attribution: the Actor, else the words of the
// text, else "source not named".
func Source(r *readout.Record, at *readout.Attribution) string {
	if a := r.ActorOf(at.Source); a != nil && a.Name != "" {
		return a.Name
	}
	if w := Words(r.Document, at.Source); w != "" {
		return w
	}
	return noSource
}

// sentence is the Sentence that s stands in, since the words of an act alone
// ("signed") tell a reader nothing; s itself where there is none.
func (a *Account) sentence(s readout.Span) (string, readout.Span) {
	i, found := slices.BinarySearchFunc(a.Record.Sentences, s.Start, func(x readout.Sentence, at int) int {
		switch {
		case x.Span.End <= at:
			return -1
		case x.Span.Start > at:
			return 1
		}
		return 0
	})
	if found && a.Record.Sentences[i].Span.Contains(s) {
		s = a.Record.Sentences[i].Span
	}
	return a.Words(s), s
}

func find(all []readout.Attribution, id string) *readout.Attribution {
	i := slices.IndexFunc(all, func(a readout.Attribution) bool { return id != "" && a.ID == id })
	if i < 0 {
		return nil
	}
	return &all[i]
}

func findEvent(all []readout.Event, id string) *readout.Event {
	i := slices.IndexFunc(all, func(e readout.Event) bool { return id != "" && e.ID == id })
	if i < 0 {
		return nil
	}
	return &all[i]
}

// amends is the correction, where the Document is one of its two sides.
func (s *Sheet) amends(c *readout.Amendment, document string) *Amends {
	if c == nil || document != c.By && document != c.Of {
		return nil
	}
	by, of := s.by[c.By], s.by[c.Of]
	if by == nil || of == nil {
		return nil
	}
	return &Amends{By: by, Of: of, Mine: document == c.By, Words: by.Words(c.Span), Span: c.Span}
}
