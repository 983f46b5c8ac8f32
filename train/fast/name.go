package fast

import (
	"context"
	"fmt"
	"math/bits"
	"path/filepath"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/fast"
)

// types is a set of name types, a bit each in the order of fast.NameTypes;
// outside is the bit of no name at all.
type types uint16

const (
	outside    types = 1 << 15
	everything types = 1<<12 - 1
)

func typesOf(list ...readout.NameType) (set types) {
	for _, name := range list {
		for i, t := range fast.NameTypes {
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
)

// scheme tells what the labels of a source mean: of which of our types a name
// may be, and which of our types the source leaves unmarked. What it leaves
// open, training leaves open.
type scheme struct {
	labels   map[string]types
	unmarked types
}

var schemes = map[string]scheme{
	"own": {labels: func() map[string]types {
		m := map[string]types{}
		for _, t := range fast.NameTypes {
			m[string(t)] = typesOf(t)
		}
		return m
	}()},
	"wikigold": {map[string]types{
		"PER": person, "ORG": organisation, "LOC": location | state | facility,
		"MISC": nationality | event | work | outside,
	}, figures},
	"wnut": {map[string]types{
		"person": person, "location": location | state | facility, "corporation": organisation,
		"group": organisation | nationality, "creative": work, "product": outside | work,
	}, figures | nationality | event},
	"broad": {map[string]types{
		"PER": person, "ORG": organisation, "LOC": location | state | facility,
	}, figures | nationality | event | work},
	"politics": {map[string]types{
		"politicalparty": organisation, "organisation": organisation, "politician": person, "person": person,
		"election": event, "event": event, "country": state, "location": location | facility | state,
		"misc": nationality | work | event | outside,
	}, figures | nationality | work},
}

// labelsOf are the labels that each token of s may have, a bit each. states
// settles which places are states.
func (k scheme) labelsOf(s named, states map[string]bool) []uint64 {
	free := uint64(1)
	for t := range fast.NameTypes {
		if k.unmarked&(1<<t) != 0 {
			free |= 15 << (1 + 4*t)
		}
	}
	out := make([]uint64, len(s.words))
	for i := range out {
		out[i] = free
	}
	for _, sp := range s.spans {
		set := k.labels[sp.label]
		if set == 0 {
			set = everything | outside
		}
		if set&location != 0 && set&state != 0 {
			if states[strings.ToLower(strings.Join(s.words[sp.start:sp.end], " "))] {
				set = state
			} else {
				set &^= state
			}
		}
		for i := sp.start; i < sp.end; i++ {
			place := fast.NameInside
			switch {
			case sp.end-sp.start == 1:
				place = fast.NameSingle
			case i == sp.start:
				place = fast.NameBegin
			case i == sp.end-1:
				place = fast.NameEnd
			}
			out[i] = 0
			if set&outside != 0 {
				out[i] = 1
			}
			for t := range fast.NameTypes {
				if set&(1<<t) != 0 {
					out[i] |= 1 << (1 + 4*t + place)
				}
			}
		}
	}
	return out
}

// nameExample is a sentence to learn names from.
type nameExample struct {
	reading *fast.Reading
	allowed []uint64
}

// nameExamples reads all texts with names that c lists.
func nameExamples(c *Config) (all []named, by []scheme, err error) {
	add := func(folder string, list []Source) error {
		for _, src := range list {
			k, ok := schemes[src.Labels]
			if !ok {
				return fmt.Errorf("%s: no labels %q", src.File, src.Labels)
			}
			texts, err := readNames(filepath.Join(folder, filepath.FromSlash(src.File)))
			if err != nil {
				return err
			}
			for _, t := range texts {
				all = append(all, t)
				by = append(by, k)
			}
		}
		return nil
	}
	if err := add(c.Silver, c.Teacher); err != nil {
		return nil, nil, err
	}
	return all, by, add(c.Data, c.Names)
}

// trainNamer learns labels of names. Where several labels are allowed it
// learns the one that it likes best.
func trainNamer(ctx context.Context, c *Config, m *fast.Model) (*fast.Table, error) {
	texts, by, err := nameExamples(c)
	if err != nil {
		return nil, err
	}
	states := map[string]bool{}
	for _, t := range texts {
		for _, s := range t.spans {
			if s.label == string(readout.StateName) || s.label == "country" {
				states[strings.ToLower(strings.Join(t.words[s.start:s.end], " "))] = true
			}
		}
	}
	examples := make([]nameExample, len(texts))
	for i, t := range texts {
		examples[i] = nameExample{m.Read(t.words), by[i].labelsOf(t, states)}
	}
	m.SureOutside = sureOutside(examples)
	l := newLearner(c.Namer, fast.NameLabels)
	var b fast.Bag
	var around fast.NameContext
	err = shuffled(ctx, c.Seed+5, len(examples), c.Namer.Epochs, func(_, k int) {
		e := &examples[k]
		r := e.reading
		around.Build(r.Words)
		first, second := 0, 0
		for i, gold := range e.allowed {
			if !fast.MidName(first) {
				if _, ok := m.SureOutside.Find(r.Words[i+2].Form()); ok {
					first, second = 0, first
					continue
				}
			}
			fast.NameFeatures(&b, r.Words, r.Nodes, r.Heads, &around, i, first, second)
			scores := l.score(b.Hashes())
			legal := fast.AllowedNames(first, i == len(e.allowed)-1)
			got := pick(scores, legal)
			// Where an error before leaves none of the right labels to follow,
			// there is nothing to learn: the weights could not undo it.
			right := got
			if both := gold & legal; both != 0 && gold>>got&1 == 0 {
				right = pick(scores, both)
			}
			l.learn(right, got)
			first, second = got, first
		}
	})
	if err != nil {
		return nil, err
	}
	return fast.NewTable(c.Namer.Bits, fast.NameLabels, l.average(fast.NameLabels)), nil
}

// pick is the label of a set with the highest score.
func pick(scores []float32, set uint64) int {
	best := -1
	for ; set != 0; set &= set - 1 {
		if l := bits.TrailingZeros64(set); best < 0 || scores[l] > scores[best] {
			best = l
		}
	}
	return best
}
