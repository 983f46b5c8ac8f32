package event

import (
	"fmt"
	"strings"

	"github.com/readout-news/readout"
)

// Codes are the figures on PETRARCH's sentences. The zero value is ready for
// use.
//
// "Codes right in a sentence" can be read in several ways, and each has a count
// of its own. PETRARCH's verb dictionary, which maps words to event codes, is no
// part of the data, and many of its test codes (901, 345) are made up; the codes
// that the given dictionaries decide are those of the two parties. Parties
// therefore asks for source and target of one expected event, found as one
// event: the reading by which the aim of 75 % is meant. All is stricter and asks
// for every pair of source and target that is expected, as one event each. Root
// and Exact ask for the CAMEO code too, and stay low for want of the verb
// dictionary.
//
// "No event in a sentence without" can be read in two. PETRARCH writes an event
// only where both parties have a code: Uncoded counts the sentences in which no
// such one is found. Silent counts those in which none at all is, also none of
// parties whom the dictionaries do not have, such as the crowds that trash an
// embassy in most of these sentences.
//
// What a party is called where the dictionaries have it not depends on who gave
// the codes: with those of readout itself beside them ("a meeting of the
// president of Azerbaijan") more has codes than PETRARCH could know.
type Codes struct {
	With     int // sentences with an event
	Parties  int // of these, source and target of one expected event are right
	All      int // of these, every expected pair is found
	Root     int // of these, the CAMEO root is right as well
	Exact    int // of these, the whole CAMEO code is
	Expected int // codes of parties in all expected events
	Known    int // of these, some actor of the record has the code: where it has not, no event could be right
	Without  int // sentences without an event
	Uncoded  int // of these, no event is found of which both parties have a code: PETRARCH writes no other
	Silent   int // of these, no event is found at all
	Unscored int
	Wrong    []string
}

// Add scores the Record of one sentence.
func (f *Codes) Add(c Coded, r *readout.Record) {
	if c.Unscored != "" {
		f.Unscored++
		return
	}
	found := Dyads(r)
	if len(c.Events) == 0 {
		f.Without++
		count(&f.Silent, len(r.Events) == 0)
		coded := false
		for _, d := range found {
			coded = coded || d.Source != "" && d.Target != ""
		}
		count(&f.Uncoded, !coded)
		if coded {
			f.Wrong = append(f.Wrong, line(c, found))
		}
		return
	}
	f.With++
	any, all, root, exact := false, true, false, false
	has := map[string]bool{}
	for i := range r.Actors {
		for _, code := range split(r.Actors[i].Code) {
			has[code] = true
		}
	}
	for _, want := range c.Events {
		for _, code := range []string{want.Source, want.Target} {
			if code != "" {
				f.Expected++
				count(&f.Known, has[code])
			}
		}
		met := false
		for _, d := range found {
			if d.Source == want.Source && d.Target == want.Target {
				met = true
				root = root || head(d.Event) != "" && head(d.Event) == head(want.Event)
				exact = exact || d.Event == want.Event
			}
		}
		any, all = any || met, all && met
	}
	count(&f.Parties, any)
	count(&f.All, all)
	count(&f.Root, root)
	count(&f.Exact, exact)
	if !any {
		f.Wrong = append(f.Wrong, line(c, found))
	}
}

// head is the root of a CAMEO code: its first two digits.
func head(code string) string { return code[:min(2, len(code))] }

func line(c Coded, found []Dyad) string {
	return fmt.Sprintf("%s\t%s > %s\t%s", c.ID, list(c.Events), list(found), c.Text)
}

func list(all []Dyad) string {
	var parts []string
	for _, d := range all {
		parts = append(parts, fmt.Sprintf("%s:%s:%s", d.Source, d.Target, d.Event))
	}
	return "[" + strings.Join(parts, " ") + "]"
}

// String is the figures as lines.
func (f *Codes) String() string {
	return fmt.Sprintf("%d sentences with an event: source and target code right %.1f; every pair %.1f; CAMEO root as well %.1f, whole CAMEO code %.1f\n"+
		"%d codes of parties are expected: %.1f of them some actor of the sentence has\n"+
		"%d sentences without: no event between two coded parties %.1f, no event at all %.1f; %d sentences say nothing\n",
		f.With, percent(f.Parties, f.With), percent(f.All, f.With), percent(f.Root, f.With), percent(f.Exact, f.With),
		f.Expected, percent(f.Known, f.Expected),
		f.Without, percent(f.Uncoded, f.Without), percent(f.Silent, f.Without), f.Unscored)
}
