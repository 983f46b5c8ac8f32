package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// through collects the authorities of s: its own and the speakers of the
// attributions that it stands in. It is false where one of these is the speaker
// himself, or may be since s has a pronoun: then the outer one is the statement.
func (s *statement) through(who *Speakers, byID map[string]*readout.Attribution) bool {
	for _, v := range s.at.Via {
		s.rest(v)
	}
	if who.outletIn(s.at.Addressee) {
		s.rest(s.at.Addressee) // "told the Ruritanian Herald"
	}
	seen := map[string]bool{s.at.ID: true}
	for id := s.at.Within; id != "" && !seen[id]; {
		seen[id] = true
		outer := byID[id]
		if outer == nil {
			break
		}
		o := who.Of(outer.Source)
		switch {
		case s.speaker.Unknown() && !o.Passes(), !s.speaker.Unknown() && Compare(&s.speaker, &o) == Same,
			outer.Source == s.at.Source && !outer.Source.Empty():
			return false
		}
		s.rest(outer.Source)
		for _, v := range outer.Via {
			s.rest(v)
		}
		if who.outletIn(outer.Addressee) {
			s.rest(outer.Addressee)
		}
		id = outer.Within
	}
	return true
}

// outletIn reports whether whom somebody told something is an outlet: by its kind,
// by its name, or because an account of the story is from it.
func (s *Speakers) outletIn(to readout.Span) bool {
	if to.Empty() || to.Len() > 80 {
		return false
	}
	if a := s.record.ActorOf(to); a != nil && a.Kind == readout.OutletActor {
		return true
	}
	name := newAuthority(s.record.Text(to))
	if len(properParts(name.name)) == 0 {
		return false
	}
	if sp := s.Of(to); sp.Passes() {
		return true
	}
	return slices.ContainsFunc(s.others, func(h *house) bool { return h.is(name) })
}

// rest adds the authority that the words of v name, once.
func (s *statement) rest(v readout.Span) {
	if v.Empty() {
		return
	}
	name := s.record.Text(v)
	switch strings.ToLower(name) {
	case "television", "tv", "radio", "the radio", "live television", "national television", "social media", "the internet":
		return // where he said it
	}
	if first := strings.ToLower(name); itself(name) && !strings.HasPrefix(first, "the ") {
		return // "told this newspaper"
	}
	if a := s.record.ActorOf(v); a != nil && byName(a) && len(properParts(a.Name)) > 0 {
		name = a.Name
	} else if itself(name) {
		return // "told the agency", in that agency's own report
	}
	name = strings.Join(strings.Fields(name), " ")
	a := newAuthority(name)
	if s.house().is(a) {
		return
	}
	for _, w := range s.via {
		if w.same(a) || w.name == a.name {
			return
		}
	}
	s.via = append(s.via, via{a, v})
}
