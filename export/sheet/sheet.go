package sheet

import (
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
	Moments  []Moment // what is dated, in order of time
	Undated  []Moment // acts of which no account tells when
	Stands   []Stand
	Graph    Graph

	by     map[string]*Account // by Document.ID
	claims map[string]*Row     // by Claim.ID; those alone that stand on the sheet
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
	s := &Sheet{Story: story, by: map[string]*Account{}, claims: map[string]*Row{}}
	s.accounts(story)
	for i := range story.Claims {
		if r := s.row(&story.Claims[i], i+1); r.column() != empty {
			s.place(r)
			if c := r.Claim.ID; s.claims[c] == nil {
				s.claims[c] = r
			}
		}
	}
	for _, a := range s.Columns {
		for _, p := range a.Record.Document.Passages {
			if p.Voice == readout.Commentary && a.Words(p.Span) != "" {
				s.Comments = append(s.Comments, Comment{a, p.Span, a.Words(p.Span)})
			}
		}
	}
	s.copies(story)
	s.moments()
	s.stands()
	s.graph()
	return s
}

// Account is the Account of a Document, nil where the Story has none.
func (s *Sheet) Account(document string) *Account { return s.by[document] }

// copies keeps who has whose words. What a copy shares with a third account
// because its original does is left out: it would tell the same again.
func (s *Sheet) copies(story *readout.Story) {
	heads := map[[2]*Account]bool{}
	for _, c := range story.Copies {
		if from, to := s.by[c.From], s.by[c.To]; from != nil && to != nil && from.Under == nil && to.Under == nil {
			heads[[2]*Account{from, to}], heads[[2]*Account{to, from}] = true, true
		}
	}
	for i := range story.Copies {
		c := &story.Copies[i]
		from, to := s.by[c.From], s.by[c.To]
		if from == nil || to == nil {
			continue
		}
		folded := from.Under != nil || to.Under != nil
		if c.Kind == readout.WholeCopy || !folded || !heads[[2]*Account{from.head(), to.head()}] {
			s.Copies = append(s.Copies, Taken{from, to, c})
		}
	}
}
