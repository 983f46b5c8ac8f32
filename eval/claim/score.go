package claim

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/claims"
)

// Count is how much a figure is over, how much of it can be decided since its
// claim was found, and how much is right.
type Count struct {
	Gold, Found, Right int
}

// Overlap counts what the gold set has, what was found, and what is in both.
type Overlap struct {
	Gold, Found, Right int
}

// F1 is precision, recall and their harmonic mean, each from 0 to 1.
func (o Overlap) F1() (precision, recall, f1 float64) {
	if o.Found > 0 {
		precision = float64(o.Right) / float64(o.Found)
	}
	if o.Gold > 0 {
		recall = float64(o.Right) / float64(o.Gold)
	}
	if precision+recall > 0 {
		f1 = 2 * precision * recall / (precision + recall)
	}
	return precision, recall, f1
}

func (o Overlap) plus(p Overlap) Overlap {
	return Overlap{o.Gold + p.Gold, o.Found + p.Found, o.Right + p.Right}
}

// Figures are the scores of one half of the gold set.
type Figures struct {
	Stories, Accounts, Claims, Tellings int
	// Parted are stories whose accounts came out as more than one.
	Parted int

	// Statements and Events are pairs of tellings of two accounts. A found pair
	// that no gold claim has is wrong, one with a telling that may be is none.
	Statements, Events Overlap
	// Speakers are wrong pairs that join the claims of two speakers.
	Speakers int
	// Beside are the tellings that may be of a claim: those that were joined
	// with it or set beside it.
	Beside Count
	// Alone are claims of one telling that no other account's was joined with.
	Alone Count
	// Independent are claims of two accounts or more with the right number.
	Independent Count
	Shared      Overlap
	Differences map[readout.Aspect]Overlap
	Wrong       []string
}

// held is a found telling or value by the gold tellings that its words are of.
type held struct {
	telling readout.Telling
	account string
	of      []place
}

// place is a telling of the gold set.
type place struct{ claim, telling int }

// scorer compares one story.
type scorer struct {
	f     *Figures
	s     *Story
	names map[string]string            // document to account
	docs  map[string]*readout.Document // by account
	claim []readout.Claim
	held  [][]held // of claim
	best  []int    // of claim: the gold claim that it has most tellings of, -1 for none
}

// Add compares what was made of the accounts of s with the gold set. The
// Documents' URIs must be the files of s.Accounts.
func (f *Figures) Add(s *Story, found []*readout.Story) error {
	x := &scorer{f: f, s: s, names: map[string]string{}, docs: map[string]*readout.Document{}}
	for _, story := range found {
		for _, a := range story.Accounts {
			d := a.Record.Document
			x.names[d.ID] = account(d.URI)
			x.docs[account(d.URI)] = d
		}
		x.claim = append(x.claim, story.Claims...)
	}
	for _, file := range s.Accounts {
		if x.docs[account(file)] == nil {
			return fmt.Errorf("%s: no account of %s", s.Name, file)
		}
	}
	if f.Differences == nil {
		f.Differences = map[readout.Aspect]Overlap{}
	}
	f.Stories++
	f.Accounts += len(s.Accounts)
	f.Claims += len(s.Claims)
	if len(found) > 1 {
		f.Parted++
	}
	x.hold()
	x.pairs()
	x.single()
	x.rest()
	x.differences()
	return nil
}

// hold finds for each found telling the gold tellings that it is of.
func (x *scorer) hold() {
	for _, g := range x.s.Claims {
		x.f.Tellings += len(g.Tellings)
	}
	for _, c := range x.claim {
		var hs []held
		count := map[int]int{}
		for _, t := range c.Tellings {
			h := x.holds(t)
			for _, p := range h.of {
				count[p.claim]++
			}
			hs = append(hs, h)
		}
		best := -1
		for i := range x.s.Claims {
			if count[i] > 0 && (best < 0 || count[i] > count[best]) {
				best = i
			}
		}
		x.held = append(x.held, hs)
		x.best = append(x.best, best)
	}
}

// holds is a found telling with the gold tellings of which it has half the words
// at least, or which have half of its own.
func (x *scorer) holds(t readout.Telling) held {
	h := held{telling: t, account: x.names[t.Document]}
	for i, g := range x.s.Claims {
		for k, q := range g.Tellings {
			if q.Account != h.account {
				continue
			}
			at := strings.Index(x.docs[q.Account].Text, q.Words)
			if at < 0 {
				continue
			}
			s := readout.Span{Start: at, End: at + len(q.Words)}
			both := min(s.End, t.Span.End) - max(s.Start, t.Span.Start)
			if both > 0 && 2*both >= min(s.Len(), t.Span.Len()) {
				h.of = append(h.of, place{i, k})
			}
		}
	}
	return h
}

func (x *scorer) text(h held) string { return h.telling.Span.In(x.docs[h.account].Text) }

func (x *scorer) wrong(format string, args ...any) {
	x.f.Wrong = append(x.f.Wrong, x.s.Name+": "+fmt.Sprintf(format, args...))
}

// rest counts, for claims of several accounts, how many origins they rest on
// and which authorities these share.
func (x *scorer) rest() {
	for i := range x.s.Claims {
		g := &x.s.Claims[i]
		if g.told() < 2 {
			continue
		}
		x.f.Independent.Gold++
		at := x.nearest(i)
		var names []string
		if at >= 0 {
			x.f.Independent.Found++
			if x.claim[at].Independent == g.Independent {
				x.f.Independent.Right++
			} else {
				x.wrong("line %d: %d independent for %d", g.Line, x.claim[at].Independent, g.Independent)
			}
			names = x.claim[at].SharedAuthority
		}
		o := Overlap{Gold: len(g.Shared), Found: len(names)}
		for _, n := range names {
			if slices.ContainsFunc(g.Shared, func(s string) bool { return strings.EqualFold(s, n) || claims.SameAuthority(s, n) }) {
				o.Right++
			} else {
				x.wrong("line %d: no shared authority %q", g.Line, n)
			}
		}
		x.f.Shared = x.f.Shared.plus(o)
	}
}

// nearest is the found claim that has most tellings of gold claim i, of two
// accounts at least; -1 where there is none.
func (x *scorer) nearest(i int) int {
	best, most := -1, 1
	for c := range x.claim {
		told := map[string]bool{}
		for _, h := range x.held[c] {
			if slices.ContainsFunc(h.of, func(p place) bool { return p.claim == i }) {
				told[h.account] = true
			}
		}
		if len(told) > most {
			best, most = c, len(told)
		}
	}
	return best
}
