package copies

import (
	"fmt"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/copies"
)

// Found is the figures of generated copies.
type Found struct {
	Accounts, Copies int
	Pairs            Counts            // a copy and what it was made of, against all others
	By               map[Change]Counts // right and missed
	// Directions that are right among those that were found, by what tells them.
	Right, Asked map[Tells]int
	// Independent are the pairs of accounts of one story that no line of the gold
	// files calls copies; Claimed those of them that were taken for copies.
	Independent, Claimed int
	// Quoted are the independent pairs for which a shared quotation was told.
	Quoted    int
	Different []string // a line for each that is wrong
}

// ScoreMade compares all accounts and copies with one another. Read makes the
// Record of a file; known are the copies among the accounts themselves.
func ScoreMade(accounts []*Account, known map[[2]string]bool, read func(name, text string) (*readout.Record, error)) (*Found, error) {
	made := Generate(accounts, known)
	s := &Found{Accounts: len(accounts), Copies: len(made), By: map[Change]Counts{}, Right: map[Tells]int{}, Asked: map[Tells]int{}}
	shelf := copies.NewShelf()
	var texts []*copies.Text
	add := func(a *Account) error {
		r, err := read(a.Name, a.Print())
		if err != nil {
			return fmt.Errorf("%s: %w", a.Name, err)
		}
		texts = append(texts, shelf.Text(r))
		return nil
	}
	for _, a := range accounts {
		if err := add(a); err != nil {
			return nil, err
		}
	}
	for _, m := range made {
		if err := add(m.Account); err != nil {
			return nil, err
		}
	}
	candidate := map[copies.Pair]bool{}
	for _, p := range copies.Candidates(texts) {
		candidate[p] = true
	}
	align := copies.NewAligner()
	for i := range accounts {
		for j := i + 1; j < len(texts); j++ {
			c, ok := align.Align(texts[i], texts[j]).Copy()
			quoted := ok && c.Kind == readout.SharedQuotation
			ok = ok && !quoted && candidate[copies.Pair{A: i, B: j}]
			if j < len(accounts) {
				s.among(accounts[i], accounts[j], known, ok, quoted)
				continue
			}
			s.against(i, accounts, &made[j-len(accounts)], ok, c, texts[i])
		}
	}
	return s, nil
}

// among counts what is found of two accounts.
func (s *Found) among(a, b *Account, known map[[2]string]bool, found, quoted bool) {
	if known[[2]string{a.Name, b.Name}] || known[[2]string{b.Name, a.Name}] {
		s.Pairs.count(true, found)
		return
	}
	s.Pairs.count(false, found)
	if a.Story != b.Story {
		return
	}
	s.Independent++
	if quoted {
		s.Quoted++
	}
	if found {
		s.Claimed++
		s.Different = append(s.Different, fmt.Sprintf("%s and %s are no copies", a.Name, b.Name))
	}
}

// against counts what is found of an account and a copy that was made of it or of
// another.
func (s *Found) against(i int, accounts []*Account, m *Made, found bool, c readout.Copy, original *copies.Text) {
	a, gold, near := accounts[i], false, false
	for _, k := range m.Of {
		gold = gold || k == i
		near = near || accounts[k].Story == a.Story
	}
	if near && !gold {
		// What was made of another account of the story may well have what the
		// two accounts have in common.
		return
	}
	s.Pairs.count(gold, found)
	if gold {
		by := s.By[m.Change]
		by.count(true, found)
		s.By[m.Change] = by
	}
	switch {
	case gold != found:
		s.Different = append(s.Different, fmt.Sprintf("%s and %s, %s: a copy %v, found %v", a.Name, m.Account.Name, m.Change, gold, found))
	case found:
		s.Asked[m.Tells]++
		if c.From == original.Record.Document.ID {
			s.Right[m.Tells]++
		} else {
			s.Different = append(s.Different, fmt.Sprintf("%s and %s, %s, told by %s: the wrong way, since: %s", a.Name, m.Account.Name, m.Change, m.Tells, c.Reason))
		}
	}
}

// String gives the figures, a line each.
func (s *Found) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d copies made of %d accounts: %v\n", s.Copies, s.Accounts, s.Pairs)
	for _, c := range Changes {
		n := s.By[c]
		fmt.Fprintf(&b, "  %-22s %d of %d\n", c, n.Right, n.Right+n.Missed)
	}
	for _, t := range []Tells{ByCredit, ByDate, ByNothing} {
		fmt.Fprintf(&b, "direction right, told by %-8s %d of %d\n", t, s.Right[t], s.Asked[t])
	}
	fmt.Fprintf(&b, "independent accounts of one story: %d pairs, %d taken for copies, %d with a shared quotation\n", s.Independent, s.Claimed, s.Quoted)
	return b.String()
}
