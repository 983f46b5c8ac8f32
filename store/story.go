package store

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// StoryID is that of the Story of these documents, whatever their order: "s"
// and 12 hex digits of SHA-256 over the sorted IDs.
func StoryID(documents []string) string {
	sorted := slices.Sorted(slices.Values(documents))
	sum := sha256.Sum256([]byte(strings.Join(slices.Compact(sorted), "\n")))
	return "s" + hex.EncodeToString(sum[:6])
}

// Told is a Story as it is kept.
type Told struct {
	ID    string // StoryID of its documents; whoever puts a story may leave it empty
	Story *readout.Story
	// Made says of what records and judgements the story was made, in the words
	// of whoever put it, so that he can tell whether it is still right.
	Made string
	// Judgements are the IDs of those that were heeded in making it, in order.
	Judgements []string
}

// Documents are the IDs of the documents of the accounts, in their order.
func (t *Told) Documents() []string {
	out := make([]string, len(t.Story.Accounts))
	for i, a := range t.Story.Accounts {
		out[i] = a.Record.Document.ID
	}
	return out
}

// Edition tells which stories an archive has.
type Edition struct {
	Number   int64  // grows whenever stories are put; 0 where none ever were
	Revision int64  // of the archive that they were made at
	Mark     string // what else they were made of, in the words of whoever put them
}

// StoryLine is a Story in brief.
type StoryLine struct {
	ID            string
	Title, Outlet string // of the first account; its address where it has no title
	// From and To are the first and the last day on which an account was
	// published, unknown where none has a date.
	From, To    readout.Date
	Accounts    int
	Independent int // groups of accounts that carry one origin's reporting
	Copies      int // accounts that took their words from another one
	Claims      int
	Judgements  int      // that were heeded
	Documents   []string // IDs, in the order of accounts
	Made        string   // see Told
}

// LineOf is a story in brief.
func LineOf(t *Told) StoryLine {
	l := StoryLine{ID: t.ID, Accounts: len(t.Story.Accounts), Claims: len(t.Story.Claims), Judgements: len(t.Judgements), Documents: t.Documents(), Made: t.Made}
	if l.ID == "" {
		l.ID = StoryID(l.Documents)
	}
	groups, took := map[int]bool{}, map[string]bool{}
	for i, a := range t.Story.Accounts {
		d := a.Record.Document
		if i == 0 {
			l.Title, l.Outlet = cmp.Or(d.Title, d.URI), d.Outlet
		}
		groups[a.Group] = true
		if p := d.Published; p.Known() {
			if !l.From.Known() || p.Compare(l.From) < 0 {
				l.From = p
			}
			if p.Compare(l.To) > 0 {
				l.To = p
			}
		}
	}
	for _, c := range t.Story.Copies {
		if c.Kind != readout.SharedQuotation {
			took[c.To] = true
		}
	}
	l.Independent, l.Copies = len(groups), len(took)
	return l
}

// StoryOrder is the order of a list of stories.
type StoryOrder string

// The orders. Equals stand in the order of their IDs.
const (
	NewestStories StoryOrder = ""            // the last day first, of one day those of most independent accounts; without a date last
	WidestStories StoryOrder = "independent" // those of most independent accounts first, of equals the newest
	OldestStories StoryOrder = "oldest"      // the first day first; without a date last
)

// StoryFilter says which stories are wanted; zero fields want all.
type StoryFilter struct {
	// Since and Until bound the days of a story, both inclusive: it fits where
	// any day from its first to its last lies between them. One without a date
	// fits no bound. A date that is known to the month or year counts as its
	// first day, and Until as its last.
	Since, Until readout.Date
	Least        int    // accounts at least
	Independent  int    // independent accounts at least
	Document     string // of which this is an account
	Order        StoryOrder
}

// noDay stands for an unknown day: behind all that there are.
const noDay = 99999999

// DayNumber is a day as a number of eight digits that grows with it, 20240912;
// 0 where it is unknown.
func DayNumber(d readout.Date) int {
	if !d.Known() {
		return 0
	}
	return min(d.Year, 9998)*10000 + max(int(d.Month), 1)*100 + max(d.Day, 1)
}

// Key is what a list in an order is sorted by, byte by byte: it consists of
// digits and the ID. Every backend keeps one for each order, and its cursor is
// the key of the last line of a page.
func (l *StoryLine) Key(o StoryOrder) string {
	from, to := cmp.Or(DayNumber(l.From), noDay), DayNumber(l.To)
	few := 99999 - min(l.Independent, 99999)
	switch o {
	case WidestStories:
		return fmt.Sprintf("%05d%08d%s", few, noDay-to, l.ID)
	case OldestStories:
		return fmt.Sprintf("%08d%s", from, l.ID)
	}
	return fmt.Sprintf("%08d%05d%s", noDay-to, few, l.ID)
}

// StoryCursor reports whether c is "" or looks like a Key.
func StoryCursor(c Cursor) bool {
	return c == "" || len(c) > 13 && strings.Trim(string(c[:13]), "0123456789") == "" || len(c) > 8 && strings.Trim(string(c[:8]), "0123456789") == "" && c[8] == 's'
}
