package beam

import (
	"cmp"
	"encoding/json"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
)

// How a copy was found: grouping compared the two as accounts of one story,
// bands brought them together, or both did.
const (
	byStory = "story"
	byBands = "bands"
	byBoth  = "both"
)

// CopyRow is one copy. Lists are in step; offsets are code points from 0 into the
// texts of the two documents, half-open, -1 where an edit has nothing on that
// side.
type CopyRow struct {
	From   string  `parquet:"from_document" json:"from_document"`
	To     string  `parquet:"to_document" json:"to_document"`
	Kind   string  `parquet:"kind" json:"kind"`   // copy, excerpt, shared-quotation
	Share  float64 `parquet:"share" json:"share"` // part of To's words that stand in From
	Reason string  `parquet:"reason,optional" json:"reason,omitempty"`
	Found  string  `parquet:"found" json:"found"` // story, bands, both

	FromStarts []int32 `parquet:"from_starts,list" json:"from_starts"`
	FromEnds   []int32 `parquet:"from_ends,list" json:"from_ends"`
	ToStarts   []int32 `parquet:"to_starts,list" json:"to_starts"`
	ToEnds     []int32 `parquet:"to_ends,list" json:"to_ends"`

	Edits          []string `parquet:"edits,list" json:"edits"` // cut, added, changed
	EditFromStarts []int32  `parquet:"edit_from_starts,list" json:"edit_from_starts"`
	EditFromEnds   []int32  `parquet:"edit_from_ends,list" json:"edit_from_ends"`
	EditToStarts   []int32  `parquet:"edit_to_starts,list" json:"edit_to_starts"`
	EditToEnds     []int32  `parquet:"edit_to_ends,list" json:"edit_to_ends"`
}

// copyRowOf is the row of a copy between two records.
func copyRowOf(c *readout.Copy, a, b *readout.Record) (*CopyRow, error) {
	if a.Document.ID != c.From {
		a, b = b, a
	}
	from, to := codepoint.New(a.Document.Text), codepoint.New(b.Document.Text)
	row := &CopyRow{From: c.From, To: c.To, Kind: string(c.Kind), Share: c.Share, Reason: c.Reason}
	add := func(x *codepoint.Index, s readout.Span, starts, ends *[]int32) error {
		start, end, err := x.Range(s)
		*starts, *ends = append(*starts, int32(start)), append(*ends, int32(end))
		return err
	}
	for _, s := range c.Spans {
		if err := cmp.Or(add(from, s.From, &row.FromStarts, &row.FromEnds), add(to, s.To, &row.ToStarts, &row.ToEnds)); err != nil {
			return nil, err
		}
	}
	side := func(x *codepoint.Index, s readout.Span, starts, ends *[]int32) error {
		if s.Empty() {
			*starts, *ends = append(*starts, -1), append(*ends, -1)
			return nil
		}
		return add(x, s, starts, ends)
	}
	for _, e := range c.Edits {
		row.Edits = append(row.Edits, string(e.Kind))
		if err := cmp.Or(side(from, e.From, &row.EditFromStarts, &row.EditFromEnds), side(to, e.To, &row.EditToStarts, &row.EditToEnds)); err != nil {
			return nil, err
		}
	}
	return row, nil
}

// emitRow gives a copy by the pair of its documents, so that the same one found
// in two ways becomes one row.
func emitRow(pair, found string, row *CopyRow, emit func(string, []byte)) error {
	row.Found = found
	raw, err := json.Marshal(row)
	if err != nil {
		return err
	}
	emit(pair, raw)
	return nil
}

// StoryRow is one account of a story.
type StoryRow struct {
	Story     string `parquet:"story_id" json:"story_id"`
	Accounts  int32  `parquet:"accounts" json:"accounts"` // of the story
	Origins   int32  `parquet:"origins" json:"origins"`   // of the story: accounts that carry one origin's reporting count once
	Document  string `parquet:"document_id" json:"document_id"`
	URI       string `parquet:"uri,optional" json:"uri,omitempty"`
	Outlet    string `parquet:"outlet,optional" json:"outlet,omitempty"`
	Published string `parquet:"published,optional" json:"published,omitempty"`
	Title     string `parquet:"title,optional" json:"title,omitempty"`
	Group     int32  `parquet:"origin_group" json:"origin_group"`
}

// storyRows are the accounts of a story, in their order.
func storyRows(id string, s *readout.Story) []StoryRow {
	origins := 0
	for _, a := range s.Accounts {
		origins = max(origins, a.Group)
	}
	var rows []StoryRow
	for _, a := range s.Accounts {
		d := a.Record.Document
		rows = append(rows, StoryRow{Story: id, Accounts: int32(len(s.Accounts)), Origins: int32(origins), Document: d.ID,
			URI: d.URI, Outlet: d.Outlet, Published: d.Published.String(), Title: d.Title, Group: int32(a.Group)})
	}
	return rows
}

// byAccount is the order of the accounts of a story: known dates before unknown
// ones, then URI, ID and text. It is that of package reconcile.
func byAccount(a, b *readout.Record) int {
	p, q := a.Document, b.Document
	if p.Published.Known() != q.Published.Known() {
		if p.Published.Known() {
			return -1
		}
		return 1
	}
	return cmp.Or(p.Published.Compare(q.Published), cmp.Compare(p.URI, q.URI), cmp.Compare(p.ID, q.ID), cmp.Compare(p.Text, q.Text))
}
