package event

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// contextsOf are the contexts of the act's code and those that the words near it
// tell of, in the order in which they are found.
func (s *sheet) contextsOf(a *act, m *meaning) []string {
	all := slices.Clone(lexicon.ActCodeOf(a.code).Contexts)
	for i := max(0, m.head-reach); i < min(len(s.words), m.head+2*reach); i++ {
		if w := &s.words[i]; w.pos == "NOUN" || w.pos == "ADJ" {
			for _, c := range lexicon.ActContext(w.lemma) {
				if !slices.Contains(all, c) {
					all = append(all, c)
				}
			}
		}
	}
	return all
}

// reach is how many words before an act tell of its context; behind it, twice as
// many do.
const reach = 6

// whereWhen finds place and time of an act beside its verb or noun.
func (s *sheet) whereWhen(a *act, m *meaning) {
	heads := [3]int{m.head, m.noun, -1}
	if m.inner != nil {
		heads[2] = m.inner.head
	}
	for _, h := range heads {
		if h < 0 {
			continue
		}
		for c := int(s.words[h].first); c >= 0; c = int(s.words[c].next) {
			w := &s.words[c]
			if w.rel != "obl" && w.rel != "nmod" || !a.place.Span.Empty() {
				continue
			}
			switch p := s.prep(c); p {
			case "in", "at", "near", "outside", "inside", "across", "throughout", "around", "off":
				if w.name == readout.LocationName || w.name == readout.StateName || w.name == readout.FacilityName {
					a.place = s.placeAt(c)
				} else if n := s.oblique(c, of); n >= 0 && (s.words[n].name == readout.LocationName || s.words[n].name == readout.StateName) {
					a.place = s.placeAt(n)
				}
			}
		}
	}
	a.time = s.timeOf(a, heads[:])
}

// placeAt is the place that the name at c names.
func (s *sheet) placeAt(c int) readout.Place {
	from, to := c, c+1
	for from > 0 && !s.words[from].starts && s.words[from-1].name == s.words[c].name {
		from--
	}
	for to < len(s.words) && s.words[to].name == s.words[c].name && !s.words[to].starts {
		to++
	}
	sp := s.spanOf(extent{from, to})
	name := sp.In(s.text)
	p := readout.Place{Span: sp, Name: name}
	bare := strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")
	if w, ok := lexicon.StateByWord(bare); ok {
		p.Country = w.State.Code
	} else if x, ok := lexicon.PlaceByName(bare); ok {
		p.Country = x.Country
	}
	return p
}

// timeOf is the expression of time that hangs on the act, or the only one of
// its clause.
func (s *sheet) timeOf(a *act, heads []int) *readout.Time {
	in := s.rec.Sentences[s.at].Span
	times := s.rec.Times
	i, _ := slices.BinarySearchFunc(times, in.Start, func(t readout.Time, start int) int { return t.Span.Start - start })
	var best *readout.Time
	rank := 99
	for ; i < len(times) && times[i].Span.Start < in.End; i++ {
		t := &times[i]
		for k := range s.words {
			if !t.Span.Contains(s.words[k].span) {
				continue
			}
			// The highest word of the expression hangs on the act.
			up := s.words[k].head
			if up >= 0 && t.Span.Contains(s.words[up].span) {
				continue
			}
			for d := 0; d < 3 && up >= 0; d++ {
				if slices.Contains(heads, up) && d < rank {
					best, rank = t, d
					break
				}
				if s.words[up].pos == "VERB" && s.words[up].rel != "conj" && s.words[up].rel != "xcomp" {
					break
				}
				up = s.words[up].head
			}
			break
		}
	}
	if best == nil {
		return nil
	}
	t := *best
	return &t
}

// events turns what was found into Events, one for each happening.
func (s *sheet) events() []readout.Event {
	if len(s.found) == 0 {
		return nil
	}
	out := make([]readout.Event, 0, len(s.found))
	told := tellings{from: make([]int, 0, len(s.found)), by: map[string][]int{}}
	for i := range s.found {
		a := &s.found[i]
		if k := told.same(s.found, a); k >= 0 {
			e := &out[k]
			e.Mentions = append(e.Mentions, a.trigger)
			if len(e.Actors) == 0 {
				e.Actors = a.actors
			}
			if len(e.Recipients) == 0 {
				e.Recipients = a.recipients
			}
			if e.Time == nil {
				e.Time = a.time
			}
			if e.Place.Span.Empty() {
				e.Place = a.place
			}
			continue
		}
		c := lexicon.ActCodeOf(a.code)
		e := readout.Event{
			ID: fmt.Sprintf("e%d", len(out)+1), Type: a.kind, CAMEO: a.code, Quad: c.Type.Quad, Intensity: c.Intensity,
			Trigger: a.trigger, Actors: a.actors, Recipients: a.recipients, Time: a.time, Place: a.place, Status: a.status,
			Attribution: s.attributionOf(a.trigger),
		}
		if c.Mode != "" {
			e.Modes = []string{c.Mode}
		}
		e.Contexts = a.contexts
		if past(a.time, s.rec.Document.Published) && e.Status == readout.Actual {
			e.Status = readout.Historical
		}
		out = append(out, e)
		told.add(a, i)
	}
	return out
}

// past reports whether a time ended more than a year before the day of
// publication.
func past(t *readout.Time, published readout.Date) bool {
	return t != nil && t.To.Known() && published.Known() && published.Time().Sub(t.To.Time()).Hours() > 366*24
}

// attributionOf is the innermost attribution in whose content the trigger stands.
func (s *sheet) attributionOf(trigger readout.Span) string {
	best, length := "", 1<<60
	all := s.rec.Attributions
	for i := range all {
		for _, c := range all[i].Content {
			if c.Contains(trigger) && c.Len() < length {
				best, length = all[i].ID, c.Len()
			}
		}
	}
	return best
}
