// Package word holds what a network sees of a word by itself: its row in tables
// of strings, its ends, its look.
package word

// Rows that every table begins with.
const (
	UnknownID = 0 // any word that the table does not have
	RootID    = 1 // the root before a sentence
)

// Table gives each of its strings a row.
type Table struct {
	Strings []string
	rows    map[string]int32
}

// NewTable makes a Table of strings in the order of their rows. The first two
// stand for UnknownID and RootID.
func NewTable(strings []string) *Table {
	t := &Table{Strings: strings, rows: make(map[string]int32, len(strings))}
	for i := min(2, len(strings)); i < len(strings); i++ {
		t.rows[strings[i]] = int32(i)
	}
	return t
}

// Find is the row of s, UnknownID where it has none.
func (t *Table) Find(s string) int32 { return t.rows[s] }

// FindBytes is Find for bytes; it allocates nothing.
func (t *Table) FindBytes(s []byte) int32 { return t.rows[string(s)] }

// Len is the number of rows.
func (t *Table) Len() int { return len(t.Strings) }
