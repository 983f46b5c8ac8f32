package gdelt

import (
	"io"
	"strconv"
	"unicode/utf8"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/dyad"
)

// MentionColumns are the names of the columns of the mentions table in order.
var MentionColumns = []string{
	"GlobalEventID", "EventTimeDate", "MentionTimeDate", "MentionType", "MentionSourceName", "MentionIdentifier", "SentenceID",
	"Actor1CharOffset", "Actor2CharOffset", "ActionCharOffset", "InRawText", "Confidence",
	"MentionDocLen", "MentionDocTone", "MentionDocTranslationInfo", "Extras",
}

// Mentions writes the mentions table record by record: where in which document
// each row of the event table is told. Offsets are code points from 0 into the
// text of the document, -1 for a party that is missing.
type Mentions struct {
	tab  dyad.Tab
	opt  dyad.Options
	left int
}

// NewMentions writes the mentions table to w.
func NewMentions(w io.Writer, o dyad.Options) *Mentions {
	return &Mentions{tab: dyad.Tab{W: w, Columns: len(MentionColumns)}, opt: o}
}

// Write writes the mentions of the events of r.
func (m *Mentions) Write(r *readout.Record) error {
	d := r.Document
	index := codepoint.New(d.Text)
	length := strconv.Itoa(utf8.RuneCountInString(d.Text))
	published := stamp(d.Published)
	left, err := rows(r, m.opt, func(a *dyad.Act, id int64, pair [2]dyad.Party) error {
		for i, p := range a.Places {
			first, second := offset(index, pair[0].Span), offset(index, pair[1].Span)
			if i > 0 {
				first, second = absent, absent // the parties are those of the trigger
			}
			if err := m.tab.Row(strconv.FormatInt(id, 10), published, published, kind(d.URI), dyad.Cell(d.Outlet), dyad.Cell(d.URI), strconv.Itoa(p.Sentence),
				first, second, offset(index, p.Span), "1", "", length, "", "", ""); err != nil {
				return err
			}
		}
		return nil
	})
	m.left += left
	return err
}

// Close does nothing: the table has no foot.
func (m *Mentions) Close() error { return nil }

// Left is the number of events that the table has no place for.
func (m *Mentions) Left() int { return m.left }

// absent is the offset of what is not there.
const absent = "-1"

func offset(index *codepoint.Index, s readout.Span) string {
	if s.Empty() {
		return absent
	}
	return strconv.Itoa(index.At(s.Start))
}
