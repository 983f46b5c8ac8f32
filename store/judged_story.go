package store

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// DocumentList are the IDs that a correction of a story names under a field:
// "without" those that do not belong to it, "with" those that belong to it as
// well. They stand with white space between them.
func DocumentList(c *readout.Correction, field string) []string {
	if c == nil {
		return nil
	}
	return strings.Fields(c.Fields[field])
}

// Judges are the IDs of the documents that a judgement speaks of: those of its
// target, and of a story those that belong to it as well.
func Judges(j readout.Judgement) []string {
	if j.Target.Kind != readout.StoryTarget {
		return j.Target.Documents
	}
	return slices.Concat(j.Target.Documents, DocumentList(j.Correction, "with"))
}

// Apart are the pairs of documents of which people have said that neither took
// from the other: a copy that was rejected, or is a quotation that both share.
func Apart(all []readout.Judgement) [][2]string {
	var out [][2]string
	for _, j := range all {
		if d := j.Target.Documents; j.Target.Kind == readout.CopyTarget && len(d) == 2 && j.Holds() &&
			(j.Verdict == readout.Reject || j.Verdict == readout.Correct && kindOf(j) == readout.SharedQuotation) {
			out = append(out, [2]string{d[0], d[1]})
		}
	}
	return out
}

// kindOf is the kind of copy that a judgement sets, "" where it sets none.
func kindOf(j readout.Judgement) readout.CopyKind {
	if j.Verdict != readout.Correct || j.Correction == nil {
		return ""
	}
	return readout.CopyKind(j.Correction.Fields["kind"])
}

// JudgedCopies gives s with the copies as people have corrected them: their kind,
// and who took from whom. Those that were rejected are left out. s itself does
// not change; that rejected ones do not count is for who compares (see Apart).
func JudgedCopies(s *readout.Story, all []readout.Judgement) *readout.Story {
	out := *s
	out.Copies = slices.Clone(s.Copies)
	for _, j := range all {
		d := j.Target.Documents
		if j.Target.Kind != readout.CopyTarget || len(d) != 2 || !j.Holds() {
			continue
		}
		i := slices.IndexFunc(out.Copies, func(c readout.Copy) bool {
			return c.From == d[0] && c.To == d[1] || c.From == d[1] && c.To == d[0]
		})
		switch {
		case i < 0:
		case j.Verdict == readout.Reject:
			out.Copies = slices.Delete(out.Copies, i, i+1)
		case j.Verdict == readout.Correct && j.Correction != nil:
			c := out.Copies[i]
			if kind := kindOf(j); kind != "" {
				c.Kind = kind
			}
			if from := j.Correction.Fields["from"]; from == c.To {
				c = turned(c, s)
			}
			c.Reason = "judged by " + j.Who + " (" + j.ID + ")"
			out.Copies[i] = c
		}
	}
	return &out
}

// turned is a copy the other way round.
func turned(c readout.Copy, s *readout.Story) readout.Copy {
	c.From, c.To = c.To, c.From
	c.Spans, c.Edits = slices.Clone(c.Spans), slices.Clone(c.Edits)
	taken := 0
	for i, a := range c.Spans {
		c.Spans[i] = readout.Alignment{From: a.To, To: a.From}
		taken += a.From.Len()
	}
	slices.SortFunc(c.Spans, func(a, b readout.Alignment) int { return a.To.Compare(b.To) })
	for i, e := range c.Edits {
		e.From, e.To = e.To, e.From
		switch e.Kind {
		case readout.CutWords:
			e.Kind = readout.AddedWords
		case readout.AddedWords:
			e.Kind = readout.CutWords
		}
		c.Edits[i] = e
	}
	for _, a := range s.Accounts {
		if d := a.Record.Document; d.ID == c.To && d.Text != "" {
			c.Share = min(1, float64(taken)/float64(len(d.Text)))
		}
	}
	return c
}
