package sheet

import (
	"slices"

	"github.com/readout-news/readout"
)

// Sheet is one Story as a desk reads it.
type Sheet struct {
	Story    *readout.Story
	Accounts []*Account // in order of the Story
	Columns  []*Account // the Accounts that are no copy of another one
	Rows     []*Row     // claims that several columns tell, or may tell
	Alone    []Alone    // claims that one column alone tells, by column
	Comments []Comment  // what writers say in their own voice
	Copies   []Taken
	Moments  []Moment
	Graph    Graph

	by map[string]*Account // by Document.ID
}

// Alone is what one column alone tells.
type Alone struct {
	Account *Account
	Rows    []*Row // with the one cell of that column
}

// Comment is a stretch in the writer's own voice, in the words of the text.
type Comment struct {
	Account *Account
	Span    readout.Span
	Words   string
}

// Taken is a Copy with its Accounts.
type Taken struct {
	From, To *Account
	Copy     *readout.Copy
}

// New lays out a Story. The Story must not change while the Sheet is in use.
func New(story *readout.Story) *Sheet {
	s := &Sheet{Story: story, by: map[string]*Account{}}
	s.accounts(story)
	for i := range story.Claims {
		s.claim(&story.Claims[i], i+1)
	}
	for _, a := range s.Columns {
		for _, p := range a.Record.Document.Passages {
			if p.Voice == readout.Commentary && a.Words(p.Span) != "" {
				s.Comments = append(s.Comments, Comment{a, p.Span, a.Words(p.Span)})
			}
		}
	}
	for i := range story.Copies {
		c := &story.Copies[i]
		if from, to := s.by[c.From], s.by[c.To]; from != nil && to != nil {
			s.Copies = append(s.Copies, Taken{from, to, c})
		}
	}
	s.moments()
	s.graph()
	return s
}

// Account is the Account of a Document, nil where the Story has none.
func (s *Sheet) Account(document string) *Account { return s.by[document] }

// claim puts a Claim into the table or among those that one column alone tells.
func (s *Sheet) claim(c *readout.Claim, number int) {
	r := s.row(c, number)
	told, open, last := 0, 0, 0
	for i, cell := range r.Cells {
		switch cell.State {
		case Told:
			told, last = told+1, i
		case Unlinked:
			open++
		}
	}
	if told == 0 && open == 0 {
		return // a Claim of Documents that are none of the Accounts
	}
	if told != 1 || open > 0 {
		s.Rows = append(s.Rows, r)
		return
	}
	a := s.Columns[last]
	i := slices.IndexFunc(s.Alone, func(x Alone) bool { return x.Account == a })
	if i < 0 {
		i = len(s.Alone)
		s.Alone = append(s.Alone, Alone{Account: a})
	}
	r.Cells = r.Cells[last : last+1]
	s.Alone[i].Rows = append(s.Alone[i].Rows, r)
}
