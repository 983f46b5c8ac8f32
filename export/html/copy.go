package html

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

// mostEdits is how many edits of one copy are listed, of how many bytes each at
// most; its text has the marks of all, and of what was cut the ends.
const (
	mostEdits = 120
	mostWords = 2000
	mostCut   = 160
)

// copyView is who has whose words, and what was changed.
type copyView struct {
	ID, Sentence     string
	FromText, ToText string // ids of the texts
	From, To         string // letters
	Counts           string
	Edits            []editView
	More             int // edits that are not listed
}

// editView is one change: words that were cut, added, or changed.
type editView struct {
	Kind, Before, From, To, After string
}

func newEditView(e sheet.Edit) editView {
	v := editView{string(e.Kind), e.Before, sheet.Fold(e.From, mostWords), sheet.Fold(e.To, mostWords), e.After}
	if last, _ := utf8.DecodeLastRuneInString(v.Before); v.Before != "" && v.From != "" && !unicode.IsSpace(last) {
		v.Before += " " // what was cut stood apart from it
	}
	return v
}

func (m *storyMaker) copyID(t *sheet.Taken) string {
	for i := range m.sheet.Copies {
		if &m.sheet.Copies[i] == t {
			return fmt.Sprintf("%s-k%d", m.id, i+1)
		}
	}
	return ""
}

// copies says who has whose words, and marks them in both texts: where the same
// words stand, and in the one that took them what it changed.
func (m *storyMaker) copies(v *storyView) {
	for i := range m.sheet.Copies {
		t := &m.sheet.Copies[i]
		c := copyView{ID: m.copyID(t), Sentence: t.String(), FromText: m.text(t.From), ToText: m.text(t.To),
			From: t.From.Letter, To: t.To.Letter, Counts: t.EditCounts()}
		for j, s := range t.Copy.Spans {
			key := fmt.Sprintf("%s-%d", c.ID, j+1)
			m.mark(t.From, mark{span: s.From, key: key})
			m.mark(t.To, mark{span: s.To, key: key, class: "cop", title: "the same words stand in " + t.From.Letter, label: "as in " + t.From.Letter})
		}
		edits := t.Edits()
		for j, e := range edits {
			if j < mostEdits {
				c.Edits = append(c.Edits, newEditView(e))
			}
			if t.Copy.Kind != readout.SharedQuotation {
				m.edit(t, e)
			}
		}
		c.More = len(edits) - len(c.Edits)
		v.Copies = append(v.Copies, c)
	}
}

// edit marks a change in the text of the copy.
func (m *storyMaker) edit(t *sheet.Taken, e sheet.Edit) {
	switch e.Kind {
	case readout.CutWords:
		m.gone(t.To, e.At, sheet.Fold(e.From, mostCut))
	case readout.ChangedWords:
		m.gone(t.To, e.At, sheet.Fold(e.From, mostCut))
		m.mark(t.To, mark{span: e.Span, class: "ins", title: "in the place of other words of " + t.From.Letter})
	default:
		m.mark(t.To, mark{span: e.Span, class: "ins", title: "added: not in " + t.From.Letter})
	}
}

// gone shows words before the character at a byte of the text, or behind the
// last one where nothing follows.
func (m *storyMaker) gone(a *sheet.Account, at int, words string) {
	text := a.Record.Document.Text
	for i := at; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsSpace(r) {
			m.mark(a, mark{span: readout.Span{Start: i, End: i + size}, gone: words})
			return
		}
		i += size
	}
	for i := min(at, len(text)); i > 0; {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if !unicode.IsSpace(r) {
			m.mark(a, mark{span: readout.Span{Start: i - size, End: i}, lost: words})
			return
		}
		i -= size
	}
}

func (m *storyMaker) mark(a *sheet.Account, one mark) { m.marks[a] = append(m.marks[a], one) }
