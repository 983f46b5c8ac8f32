package sheet

import (
	"cmp"
	"slices"

	"github.com/readout-news/readout"
)

// Moment is one entry of the timeline.
type Moment struct {
	From, To readout.Date // inclusive
	Kind     MomentKind
	Row      *Row       // the claim, nil where it is none
	Accounts []*Account // who dates it so
	Who      string     // who does or says it; "" of what was published
	Whom     string     // to whom it is done, "" where to nobody
	Words    string
	Marks    []string
	// Act is the Dealing that it is, nil unless Kind is Done.
	Act *readout.Dealing
}

// MomentKind is what happened at a Moment.
type MomentKind string

// The kinds: something was done, something was said, an account appeared.
const (
	Done      MomentKind = "done"
	Said      MomentKind = "said"
	Published MomentKind = "published"
)

// moments collects what the columns date: acts, statements, and themselves.
func (s *Sheet) moments() {
	s.dealings()
	for _, a := range s.Columns {
		for i := range a.Record.Attributions {
			at := &a.Record.Attributions[i]
			if at.SaidOn == nil || len(at.Content) == 0 || !at.SaidOn.From.Known() && !at.SaidOn.To.Known() {
				continue
			}
			s.moment(Moment{From: at.SaidOn.From, To: at.SaidOn.To, Kind: Said, Accounts: []*Account{a},
				Who: Source(a.Record, at), Words: a.Words(at.Content[0]),
				Row: s.rowOf(a, func(t readout.Telling) bool { return t.Attribution == at.ID })})
		}
	}
	for _, a := range s.Accounts {
		if d := a.Date(); d.Known() {
			s.Moments = append(s.Moments, Moment{From: d, To: d, Kind: Published, Accounts: []*Account{a}, Words: cmp.Or(a.Record.Document.Title, a.Name)})
		}
	}
	slices.SortStableFunc(s.Moments, func(a, b Moment) int {
		return cmp.Or(a.start().Compare(b.start()), rank(a.Kind)-rank(b.Kind))
	})
}

// dealings collects the acts of the Story, those that nobody dates apart.
func (s *Sheet) dealings() {
	for i := range s.Story.Timeline {
		d := &s.Story.Timeline[i]
		m := Moment{From: d.From, To: d.To, Kind: Done, Who: d.Actor, Whom: d.Recipient, Act: d, Row: s.claims[d.Claim]}
		if d.Status != readout.Actual {
			m.Marks = []string{d.Status.String()}
		}
		for _, t := range d.Tellings {
			a := s.by[t.Document]
			if a == nil {
				continue
			}
			if a = a.head(); slices.Contains(m.Accounts, a) {
				continue
			}
			if m.Accounts = append(m.Accounts, a); m.Words == "" && t.Document == a.Record.Document.ID {
				m.Words, _ = a.sentence(t.Span)
			}
			if m.Row == nil {
				m.Row = s.rowOf(a, func(x readout.Telling) bool { return x.Event != "" && x.Event == t.Event })
			}
		}
		switch {
		case len(m.Accounts) == 0:
		case !d.From.Known() && !d.To.Known():
			s.Undated = append(s.Undated, m)
		default:
			s.moment(m)
		}
	}
}

func (m *Moment) start() readout.Date {
	if m.From.Known() {
		return m.From
	}
	return m.To
}

func rank(k MomentKind) int {
	return slices.Index([]MomentKind{Done, Said, Published}, k)
}

// moment adds m, or its Account to a Moment of the same claim and days.
func (s *Sheet) moment(m Moment) {
	for i := range s.Moments {
		known := &s.Moments[i]
		if m.Row != nil && known.Row == m.Row && known.Who == m.Who && known.Whom == m.Whom && known.From == m.From && known.To == m.To && known.Kind == m.Kind && slices.Equal(known.Marks, m.Marks) {
			if !slices.Contains(known.Accounts, m.Accounts[0]) {
				known.Accounts = append(known.Accounts, m.Accounts[0])
			}
			return
		}
	}
	s.Moments = append(s.Moments, m)
}

// rowOf is the row in which a Telling of that Account holds, nil where none.
func (s *Sheet) rowOf(a *Account, is func(readout.Telling) bool) *Row {
	told := func(r *Row) bool {
		return slices.ContainsFunc(r.Claim.Tellings, func(t readout.Telling) bool {
			return t.Document == a.Record.Document.ID && is(t)
		})
	}
	for _, r := range s.Rows {
		if told(r) {
			return r
		}
	}
	for _, x := range s.Alone {
		for _, r := range x.Rows {
			if told(r) {
				return r
			}
		}
	}
	return nil
}
