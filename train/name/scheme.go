package name

import (
	"maps"
	"strings"

	"github.com/readout-news/readout"
)

// All are the types of names that are learnt, in the order of their labels.
var All = []readout.NameType{
	readout.PersonName, readout.OrganisationName, readout.LocationName, readout.StateName,
	readout.NationalityName, readout.FacilityName, readout.EventName, readout.WorkName,
	readout.DateName, readout.TimeName, readout.MoneyName, readout.QuantityName,
}

// types is a set of types, a bit each in the order of All; outside is the bit of
// no name at all.
type types uint16

const outside types = 1 << 15

func typesOf(list ...readout.NameType) types {
	var set types
	for _, name := range list {
		for i, t := range All {
			if t == name {
				set |= 1 << i
			}
		}
	}
	return set
}

var (
	person       = typesOf(readout.PersonName)
	organisation = typesOf(readout.OrganisationName)
	location     = typesOf(readout.LocationName)
	state        = typesOf(readout.StateName)
	nationality  = typesOf(readout.NationalityName)
	facility     = typesOf(readout.FacilityName)
	event        = typesOf(readout.EventName)
	work         = typesOf(readout.WorkName)
	figures      = typesOf(readout.DateName, readout.TimeName, readout.MoneyName, readout.QuantityName)
	everything   = types(1<<12 - 1)
)

// Scheme tells what the labels of a source mean: of which of our types a name
// may be, and which of our types the source leaves unmarked. What it leaves open
// training leaves open.
type Scheme struct {
	labels   map[string]types
	unmarked types
}

// Without is the scheme with nothing told of some labels, which may then be
// anything.
func (k Scheme) Without(labels ...string) Scheme {
	out := Scheme{labels: maps.Clone(k.labels), unmarked: k.unmarked}
	for _, l := range labels {
		delete(out.labels, l)
	}
	return out
}

// Own is the scheme of files that carry our own types.
var Own = Scheme{labels: func() map[string]types {
	own := map[string]types{"place": location | state | facility} // GUM's
	for _, t := range All {
		own[string(t)] = typesOf(t)
	}
	return own
}()}

// The schemes of the corpora.
var (
	Wikigold = Scheme{map[string]types{
		"PER": person, "ORG": organisation, "LOC": location | state | facility,
		"MISC": nationality | event | work | outside,
	}, figures}
	WNUT = Scheme{map[string]types{
		"person": person, "location": location | state | facility, "corporation": organisation,
		"group": organisation | nationality, "creative-work": work, "product": outside | work,
	}, figures | nationality | event}
	Broad = Scheme{map[string]types{
		"PER": person, "ORG": organisation, "LOC": location | state | facility,
	}, figures | nationality | event | work}
	Politics = Scheme{map[string]types{
		"politicalparty": organisation, "organisation": organisation, "politician": person, "person": person,
		"election": event, "event": event, "country": state, "location": location | facility | state,
		"misc": nationality | work | event | outside,
	}, figures | nationality | work}
)

// The places of a token in a name.
const (
	Begin = iota
	Inside
	End
	Single
)

// Label is that of a place in a name of All[t]; the label of no name is 0.
func Label(t, place int) int { return 1 + 4*t + place }

// Labels are the labels that each token of s may have under a scheme, a bit each.
// states settles which locations are states.
func (k Scheme) Labels(s Sentence, states map[string]bool) []uint64 {
	free := uint64(1)
	for t := range All {
		if k.unmarked&(1<<t) != 0 {
			free |= 15 << Label(t, 0)
		}
	}
	out := make([]uint64, len(s.Words))
	for i := range out {
		out[i] = free
	}
	for _, sp := range s.Spans {
		set := k.labels[sp.Label]
		if set == 0 {
			set = everything | outside
		}
		if set&location != 0 && set&state != 0 {
			if states[strings.ToLower(strings.Join(s.Words[sp.Start:sp.End], " "))] {
				set = state
			} else {
				set &^= state
			}
		}
		for i := sp.Start; i < sp.End; i++ {
			place := Inside
			switch {
			case sp.End-sp.Start == 1:
				place = Single
			case i == sp.Start:
				place = Begin
			case i == sp.End-1:
				place = End
			}
			out[i] = 0
			if set&outside != 0 {
				out[i] = 1
			}
			for t := range All {
				if set&(1<<t) != 0 {
					out[i] |= 1 << Label(t, place)
				}
			}
		}
	}
	return out
}
