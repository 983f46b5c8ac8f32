package api

import (
	"context"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/store"
)

// judgement is one as JSON: schema readout/judgement/1, as the command line
// writes it.
type judgement struct {
	Schema    string            `json:"schema" enum:"readout/judgement/1"`
	ID        string            `json:"id"`
	Verdict   string            `json:"verdict" enum:"confirm,reject,correct,withdraw"`
	Kind      string            `json:"kind" enum:"attribution,event,actor,copy,story"`
	Documents []string          `json:"documents" doc:"The documents that it speaks of; of a copy the one that was taken from first."`
	Item      string            `json:"item,omitempty" doc:"ID of the target in the record in use."`
	Fits      bool              `json:"fits" doc:"False where the record in use has nothing like the target any more."`
	Parts     []wording         `json:"parts,omitempty" doc:"The words of the target as they were judged."`
	Right     []wording         `json:"right,omitempty" doc:"The right words of the roles that roles lists."`
	Roles     []readout.Role    `json:"roles,omitempty"`
	Fields    map[string]string `json:"fields,omitempty" doc:"The right values by name."`
	Who       string            `json:"who"`
	When      string            `json:"when" format:"date-time"`
	Why       string            `json:"why,omitempty"`
	Retired   string            `json:"retired,omitempty" format:"date-time" doc:"When a later judgement took its place."`
	RetiredBy string            `json:"retired_by,omitempty" doc:"ID of that judgement."`
}

// wording is a piece of document.text with what stands around it.
type wording struct {
	Role   readout.Role `json:"role"`
	Start  *int         `json:"start,omitempty" doc:"Code point in the text in use; absent where the words are gone from there."`
	End    *int         `json:"end,omitempty"`
	Text   string       `json:"text"`
	Prefix string       `json:"prefix,omitempty"`
	Suffix string       `json:"suffix,omitempty"`
}

// placedJudgement is one at its place in the record in use of its first
// document.
type placedJudgement struct {
	readout.Judgement
	record *readout.Record
	item   string
	fits   bool
}

// placed finds the places of judgements. A record is read once where its
// judgements follow one another.
func (s *service) placed(ctx context.Context, f store.JudgementFilter) ([]placedJudgement, error) {
	all, err := s.archive().Judgements(ctx, f)
	if err != nil {
		return nil, err
	}
	var out []placedJudgement
	var r *readout.Record
	for _, j := range all {
		if id := j.Target.Documents[0]; r == nil || r.Document.ID != id {
			if r, err = s.archive().Record(ctx, id); err != nil {
				return nil, err
			}
		}
		p := placedJudgement{Judgement: j, record: r}
		var at store.Place
		at, p.fits = store.Fit(r, j.Target)
		switch {
		case at.Attribution >= 0:
			p.item = r.Attributions[at.Attribution].ID
		case at.Event >= 0:
			p.item = r.Events[at.Event].ID
		}
		out = append(out, p)
	}
	return out, nil
}

func (j *placedJudgement) object() judgement {
	out := judgement{Schema: "readout/judgement/1", ID: j.ID, Verdict: string(j.Verdict), Kind: string(j.Target.Kind), Documents: j.Target.Documents,
		Item: j.item, Fits: j.fits, Who: j.Who, When: stamp(j.When), Why: j.Why, Retired: stamp(j.Retired), RetiredBy: j.RetiredBy}
	index := codepoint.New(j.record.Document.Text)
	out.Parts = j.parts(index, j.Target.Parts)
	if c := j.Correction; c != nil {
		out.Right, out.Roles, out.Fields = j.parts(index, c.Parts), c.Roles, c.Fields
	}
	return out
}

func (j *placedJudgement) parts(index *codepoint.Index, all []readout.Part) []wording {
	var out []wording
	for _, p := range all {
		o := wording{Role: p.Role, Text: p.Quote.Exact, Prefix: p.Quote.Prefix, Suffix: p.Quote.Suffix}
		if s, ok := store.Find(j.record.Document.Text, p.Quote); ok {
			if start, end, err := index.Range(s); err == nil {
				o.Start, o.End = &start, &end
			}
		}
		out = append(out, o)
	}
	return out
}
