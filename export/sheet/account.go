package sheet

import (
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Account is one Document of the Story with the names that the sheet gives it.
type Account struct {
	Letter string // "A", in order of the Story; "AA" follows "Z"
	Name   string // outlet, else its origin in words, else host or file of the URI
	Badge  string // whose reporting it is, in words: "BBC, reprint"; "" where Name says it
	Group  int    // see readout.Account
	Record *readout.Record
	Under  *Account   // the Account that it is a copy of, nil for a column
	Copies []*Account // the Accounts that are folded under this one
}

// Date is when the Account was published, else when its origin was.
func (a *Account) Date() readout.Date {
	if d := a.Record.Document; d.Published.Known() {
		return d.Published
	}
	return a.Record.Document.Origin.Published
}

// Words is the piece of the Account's text that s covers, and "" where s does
// not fit.
func (a *Account) Words(s readout.Span) string { return Words(a.Record.Document, s) }

// Words is the piece of the text that s covers, and "" where s does not fit.
func Words(d *readout.Document, s readout.Span) string {
	if s.Start < 0 || s.End > len(d.Text) || s.Empty() {
		return ""
	}
	return strings.ToValidUTF8(s.In(d.Text), "\uFFFD")
}

// Name is what to call a Document in a column head.
func Name(d *readout.Document) string {
	if d.Outlet != "" {
		return d.Outlet
	}
	if u, err := url.Parse(d.URI); err == nil && u.Host != "" {
		return strings.TrimPrefix(u.Host, "www.")
	}
	switch base := path.Base(strings.ReplaceAll(d.URI, `\`, "/")); base {
	case ".", "/":
		return "document " + d.ID
	case "-":
		return "standard input"
	default:
		return base
	}
}

// Badge says whose reporting a Document carries, in words.
func Badge(d *readout.Document) string {
	from := d.Origin.Outlet
	if from == "" && len(d.Origin.Authors) > 0 {
		from = strings.Join(d.Origin.Authors, ", ")
	}
	if from == "" {
		from = "origin not named"
	}
	switch d.Origin.Relation {
	case readout.CopyOf:
		return from + ", reprint"
	case readout.ExcerptOf:
		if slices.ContainsFunc(d.Passages, func(p readout.Passage) bool { return p.Voice == readout.Commentary }) {
			return from + ", excerpt in a blog"
		}
		return from + ", excerpt"
	}
	return "own report"
}

// letter is the i-th letter of the column heads, from 0.
func letter(i int) string {
	s := string(rune('A' + i%26))
	if i >= 26 {
		return letter(i/26-1) + s
	}
	return s
}

// accounts names the Accounts and folds whole copies under their originals.
func (s *Sheet) accounts(story *readout.Story) {
	for i, a := range story.Accounts {
		d := a.Record.Document
		one := &Account{Letter: letter(i), Name: Name(d), Badge: Badge(d), Group: a.Group, Record: a.Record}
		if d.Outlet == "" && d.Origin.Relation != readout.Original && d.Origin.Outlet != "" {
			one.Name, one.Badge = one.Badge, ""
		}
		s.Accounts = append(s.Accounts, one)
		if s.by[a.Record.Document.ID] == nil {
			s.by[a.Record.Document.ID] = one
		}
	}
	for _, c := range story.Copies {
		from, to := s.by[c.From], s.by[c.To]
		if c.Kind != readout.WholeCopy || from == nil || to == nil || to.Under != nil || from.head() == to {
			continue
		}
		to.Under = from
		if to.Record.Document.Origin.Relation == readout.Original {
			to.Badge = fmt.Sprintf("copy of %s, not credited", from.Name)
		}
	}
	for _, a := range s.Accounts {
		if head := a.head(); head != a {
			head.Copies = append(head.Copies, a)
		} else {
			s.Columns = append(s.Columns, a)
		}
	}
}

// head is the Account whose column this one stands in.
func (a *Account) head() *Account {
	for a.Under != nil {
		a = a.Under
	}
	return a
}
