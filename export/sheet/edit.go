package sheet

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// around is how many bytes of the text an Edit shows on either side.
const around = 48

// Edit is one change that a copy made, in words.
type Edit struct {
	Kind          readout.EditKind
	From, To      string // the words; From is "" for what was added, To for what was cut
	Before, After string // what stands on either side, in the copy; "" at its ends
	Span          readout.Span
	// At is where it is to be shown in the text of the copy, a byte: the start of
	// Span, or of what was cut, the place where it would stand.
	At int
}

// Edits are the changes between the two Accounts, in the order of the Story.
// What does not fit the texts is left out.
func (t Taken) Edits() []Edit {
	var out []Edit
	text := t.To.Record.Document.Text
	for _, e := range t.Copy.Edits {
		x := Edit{Kind: e.Kind, From: t.From.Words(e.From), To: t.To.Words(e.To), Span: e.To, At: e.To.Start}
		switch {
		case x.From == "" && x.To == "":
			continue
		case x.To == "":
			x.Span, x.At = readout.Span{}, t.cutAt(e.From)
			x.Before, x.After = before(text, x.At), after(text, x.At)
		default:
			x.Before, x.After = before(text, e.To.Start), after(text, e.To.End)
		}
		out = append(out, x)
	}
	return out
}

// cutAt is the byte of the copy at which words that it has not would stand:
// behind the run that stands before them in the original, or before the first.
func (t Taken) cutAt(cut readout.Span) int {
	best, at := -1, -1
	first, start := -1, 0
	for _, s := range t.Copy.Spans {
		if s.From.End <= cut.Start && s.From.End > best {
			best, at = s.From.End, s.To.End
		}
		if first < 0 || s.From.Start < first {
			first, start = s.From.Start, s.To.Start
		}
	}
	if at < 0 {
		at = start
	}
	return min(max(at, 0), len(t.To.Record.Document.Text))
}

// EditCounts says in words how many edits of each kind there are: "2 cut, 1
// added"; "" where there is none.
func (t Taken) EditCounts() string {
	var parts []string
	for _, k := range []readout.EditKind{readout.CutWords, readout.AddedWords, readout.ChangedWords} {
		n := 0
		for _, e := range t.Copy.Edits {
			if e.Kind == k {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, k))
		}
	}
	return strings.Join(parts, ", ")
}

// Fold is s with its middle left out where it has more than that many bytes.
func Fold(s string, most int) string {
	if len(s) <= max(most, 3*around) {
		return s
	}
	return after(s, 0) + " […] " + before(s, len(s))
}

// before is the end of what stands before a byte of the text, from a word on.
func before(text string, at int) string {
	if at < 0 || at > len(text) {
		return ""
	}
	s := strings.ToValidUTF8(text[max(0, at-around):at], "")
	if at > around {
		if i := strings.IndexAny(s, " \n\t"); i >= 0 {
			s = s[i+1:]
		}
	}
	return s
}

// after is the start of what stands behind a byte of the text, up to a word.
func after(text string, at int) string {
	if at < 0 || at > len(text) {
		return ""
	}
	s := strings.ToValidUTF8(text[at:min(len(text), at+around)], "")
	if at+around < len(text) {
		if i := strings.LastIndexAny(s, " \n\t"); i >= 0 {
			s = s[:i]
		}
	}
	return s
}

// TakenBy is the Copy by which a stands folded under its original, nil for a
// column.
func (s *Sheet) TakenBy(a *Account) *Taken {
	i := slices.IndexFunc(s.Copies, func(t Taken) bool {
		return t.To == a && t.From == a.Under && t.Copy.Kind == readout.WholeCopy
	})
	if a.Under == nil || i < 0 {
		return nil
	}
	return &s.Copies[i]
}
