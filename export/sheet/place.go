package sheet

import "slices"

// What column gives beside an index.
const (
	empty   = -1 // no column tells it or may tell it
	several = -2
)

// column is the index of the one cell that is told while no other is open.
func (r *Row) column() int {
	told, open, last, words := 0, 0, 0, false
	for i, cell := range r.Cells {
		words = words || len(cell.Tellings) > 0
		switch cell.State {
		case Told:
			told, last = told+1, i
		case Unlinked:
			open++
		}
	}
	switch {
	case !words:
		return empty
	case told == 1 && open == 0:
		return last
	}
	return several
}

// place puts a Row into the table, or among those that one column alone tells.
// Where it could not be decided whether two Claims are one, each is a
// candidate of the other; the table shows the pair once, in the row of the
// first, and the second stands among what its account alone tells.
func (s *Sheet) place(r *Row) {
	at := r.column()
	if at == several {
		var shown bool
		if r.Maybe, at, shown = s.shown(r); !shown {
			s.Rows = append(s.Rows, r)
			return
		}
	}
	a := s.Columns[at]
	i := slices.IndexFunc(s.Alone, func(x Alone) bool { return x.Account == a })
	if i < 0 {
		i = len(s.Alone)
		s.Alone = append(s.Alone, Alone{Account: a})
	}
	r.Cells = r.Cells[at : at+1]
	s.Alone[i].Rows = append(s.Alone[i].Rows, r)
}

// shown reports whether rows of the table show every pair that r is part of,
// which rows, and the one column that tells r.
func (s *Sheet) shown(r *Row) (rows []*Row, at int, all bool) {
	at = empty
	for i, c := range r.Cells {
		if c.State == Told {
			if at != empty {
				return nil, at, false
			}
			at = i
		}
	}
	if at == empty {
		return nil, at, false
	}
	for i, c := range r.Cells {
		if c.State != Unlinked {
			continue
		}
		for _, candidate := range c.Tellings {
			x := slices.IndexFunc(s.Rows, func(x *Row) bool {
				return x.Cells[i].State == Told && x.Cells[i].has(candidate) && x.Cells[at].State == Unlinked &&
					slices.ContainsFunc(r.Cells[at].Tellings, x.Cells[at].has)
			})
			if x < 0 {
				return nil, at, false
			}
			if !slices.Contains(rows, s.Rows[x]) {
				rows = append(rows, s.Rows[x])
			}
		}
	}
	return rows, at, len(rows) > 0
}

func (c *Cell) has(t Telling) bool {
	return slices.ContainsFunc(c.Tellings, func(x Telling) bool { return x.Account == t.Account && x.Span == t.Span })
}
