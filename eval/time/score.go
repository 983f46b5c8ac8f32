package time

import (
	"fmt"
	"slices"

	"github.com/readout-news/readout"
)

// Count is how many expressions a figure is over and what became of them.
type Count struct {
	Gold  int
	Found int // overlaps a found time
	Days  int // begins and ends on the right days
	Exact int // the same, and as exact as the text: a month as a month
}

// Figures are the scores of one half of the gold set.
type Figures struct {
	Texts int
	All   Count
	// Topics are the counts of each file, and Names the files in order.
	Topics map[string]*Count
	Names  []string
	// False are found times that overlap no expression, marked or optional;
	// those that fall on a trap are counted in Fallen as well.
	False, Traps, Fallen int
	// Wrong says in order what is missing, false or of other days.
	Wrong []string
}

// Add counts one text with the times that were found in it. A found time goes
// to the expression that it overlaps most, each expression takes one, the one
// with most overlap, the earlier where two are equal; what is left over is
// false unless it overlaps an optional mark.
func (f *Figures) Add(t *Text, r *readout.Record) error {
	if r.Document.Text != t.Text {
		return fmt.Errorf("%s:%d: the record is of another text", t.Topic, t.Line)
	}
	f.Texts++
	if f.Topics == nil {
		f.Topics = map[string]*Count{}
	}
	topic := f.Topics[t.Topic]
	if topic == nil {
		topic = &Count{}
		f.Topics[t.Topic] = topic
		f.Names = append(f.Names, t.Topic)
	}
	taken := assign(t, r.Times)
	for i, m := range t.Marks {
		switch m.Kind {
		case Trap:
			f.Traps++
		case Expression:
			var c Count
			c.Gold = 1
			if at := slices.Index(taken, i); at < 0 {
				f.wrong(t, "missed", m.Span, "")
			} else {
				c.Found = 1
				got := Days{r.Times[at].From, r.Times[at].To}
				if slices.ContainsFunc(m.Readings, got.Same) {
					c.Days = 1
				} else {
					f.wrong(t, "days", m.Span, got.String()+" for "+m.Readings[0].String())
				}
				if slices.Contains(m.Readings, got) {
					c.Exact = 1
				}
			}
			f.All.add(c)
			topic.add(c)
		}
	}
	for k, at := range taken {
		if at >= 0 {
			continue
		}
		s := r.Times[k].Span
		over := func(kind MarkKind) bool {
			return slices.ContainsFunc(t.Marks, func(m Mark) bool { return m.Kind == kind && m.Span.Overlaps(s) })
		}
		if over(Optional) {
			continue
		}
		f.False++
		if over(Trap) {
			f.Fallen++
		}
		f.wrong(t, "false", s, Days{r.Times[k].From, r.Times[k].To}.String())
	}
	return nil
}

// assign gives for each found time the index of its expression, -1 for none.
func assign(t *Text, times []readout.Time) []int {
	type pair struct{ time, mark, overlap int }
	var pairs []pair
	for k := range times {
		for i, m := range t.Marks {
			s := times[k].Span
			if m.Kind == Expression && s.Overlaps(m.Span) {
				pairs = append(pairs, pair{k, i, min(s.End, m.Span.End) - max(s.Start, m.Span.Start)})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return b.overlap - a.overlap })
	taken := make([]int, len(times))
	for k := range taken {
		taken[k] = -1
	}
	for _, p := range pairs {
		if taken[p.time] < 0 && !slices.Contains(taken, p.mark) {
			taken[p.time] = p.mark
		}
	}
	return taken
}

func (c *Count) add(d Count) {
	c.Gold += d.Gold
	c.Found += d.Found
	c.Days += d.Days
	c.Exact += d.Exact
}

func (f *Figures) wrong(t *Text, what string, s readout.Span, got string) {
	f.Wrong = append(f.Wrong, fmt.Sprintf("%s:%d (%v): %s %q %s", t.Topic, t.Line, t.Published, what, s.In(t.Text), got))
}

// Same reports whether both begin and end on the same days; 2024-03 is all of
// March, and so is 2024-03-01..2024-03-31.
func (d Days) Same(e Days) bool {
	return d.From.Known() == e.From.Known() && d.To.Known() == e.To.Known() &&
		d.From.Compare(e.From) == 0 && last(d.To) == last(e.To)
}

// last is the last day that a date can be; unknown stays unknown.
func last(d readout.Date) readout.Date {
	switch {
	case !d.Known() || d.Exact():
		return d
	case d.Month == 0:
		return readout.Date{Year: d.Year, Month: 12, Day: 31}
	}
	return readout.DateOf(d.Time().AddDate(0, 1, -1))
}

// String is the notation of the gold set.
func (d Days) String() string {
	if d.From == d.To {
		return d.From.String()
	}
	return d.From.String() + ".." + d.To.String()
}
