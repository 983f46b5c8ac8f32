package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxTerm bounds how much of a name is kept, in bytes: a source with a relative
// clause may be a whole paragraph.
const maxTerm = 160

// maxTerms bounds how many numbers are remembered.
const maxTerms = 200_000

// terms remembers the numbers of names, so that most need no look-up. Numbers
// never change and are never removed, so what another process adds does no
// harm. Only change uses it, which one goroutine at a time runs.
type terms struct{ by map[string]int64 }

func newTerms() *terms { return &terms{map[string]int64{}} }

func (t *terms) forget() { clear(t.by) }

// spell is the name as it is kept: white space as one space, not too long.
func spell(s string) string {
	s = strings.Join(strings.FieldsFunc(s, unicode.IsSpace), " ")
	if len(s) <= maxTerm {
		return s
	}
	end := maxTerm
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}

// number is that of a name, a new one where there was none; 0 for no name.
func (t *terms) number(ctx context.Context, tx *sql.Tx, s string) (int64, error) {
	s = spell(s)
	if s == "" {
		return 0, nil
	}
	if id, ok := t.by[s]; ok {
		return id, nil
	}
	if len(t.by) >= maxTerms {
		t.forget()
	}
	var id int64
	err := tx.QueryRowContext(ctx, "SELECT id FROM term WHERE word = ?", s).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		var res sql.Result
		if res, err = tx.ExecContext(ctx, "INSERT INTO term (word) VALUES (?)", s); err != nil {
			return 0, err
		}
		if id, err = res.LastInsertId(); err != nil {
			return 0, err
		}
		_, err = tx.ExecContext(ctx, "INSERT INTO name (rowid, word) VALUES (?, ?)", id, s)
	}
	if err != nil {
		return 0, err
	}
	t.by[s] = id
	return id, nil
}
