package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/text"
	"github.com/readout-news/readout/store"
)

// judged is a judgement at its place in the record in use.
type judged struct {
	readout.Judgement
	record *readout.Record
	item   string // ID in that record; "" where it fits nothing or is no item
	fits   bool
}

// placeIn finds the target of a judgement in a record of its first document.
func placeIn(r *readout.Record, j readout.Judgement) judged {
	out := judged{Judgement: j, record: r}
	var at store.Place
	at, out.fits = store.Fit(r, j.Target)
	switch {
	case at.Attribution >= 0:
		out.item = r.Attributions[at.Attribution].ID
	case at.Event >= 0:
		out.item = r.Events[at.Event].ID
	}
	return out
}

// place1 is placeIn with the record looked up.
func place1(ctx context.Context, a store.Archive, j readout.Judgement) (judged, error) {
	r, err := a.Record(ctx, j.Target.Documents[0])
	if err != nil {
		return judged{}, err
	}
	return placeIn(r, j), nil
}

// printJudgement writes a judgement in a few lines.
func printJudgement(w io.Writer, j judged, indent string) error {
	var b strings.Builder
	target := strings.Join(j.Target.Documents, " ")
	if j.item != "" {
		target += "/" + j.item
	} else if j.Target.Item != "" {
		target += "/" + j.Target.Item
	}
	fmt.Fprintf(&b, "%s%s  %s %s %s  by %s on %s", indent, j.ID, j.Verdict, j.Target.Kind, target, j.Who, j.When.UTC().Format("2006-01-02 15:04"))
	if j.Why != "" {
		fmt.Fprintf(&b, ": %s", j.Why)
	}
	if !j.Retired.IsZero() {
		fmt.Fprintf(&b, "  (retired by %s on %s)", j.RetiredBy, j.Retired.UTC().Format("2006-01-02 15:04"))
	}
	if !j.fits {
		b.WriteString("  (fits nothing in the record in use)")
	}
	if _, err := fmt.Fprintln(w, text.Clean(b.String())); err != nil || j.Correction == nil {
		return err
	}
	for _, line := range correctionLines(j.Correction) {
		if _, err := fmt.Fprintln(w, indent+"      "+text.Clean(line)); err != nil {
			return err
		}
	}
	return nil
}

func correctionLines(c *readout.Correction) []string {
	var out []string
	for _, role := range c.Roles {
		var words []string
		for _, p := range c.Parts {
			if p.Role == role {
				words = append(words, p.Quote.Exact)
			}
		}
		out = append(out, fmt.Sprintf("%s: %s", role, strings.Join(words, " ... ")))
	}
	for _, name := range sortedKeys(c.Fields) {
		out = append(out, name+": "+c.Fields[name])
	}
	return out
}

// judgementObject is a judgement as JSON: schema readout/judgement/1.
type judgementObject struct {
	Schema    string            `json:"schema"`
	ID        string            `json:"id"`
	Verdict   string            `json:"verdict"`
	Kind      string            `json:"kind"`
	Documents []string          `json:"documents"`
	Item      string            `json:"item,omitempty"` // in the record in use
	Fits      bool              `json:"fits"`
	Parts     []partObject      `json:"parts,omitempty"`
	Right     []partObject      `json:"right,omitempty"`
	Roles     []readout.Role    `json:"roles,omitempty"` // that Right gives anew
	Fields    map[string]string `json:"fields,omitempty"`
	Who       string            `json:"who"`
	When      string            `json:"when"`
	Why       string            `json:"why,omitempty"`
	Retired   string            `json:"retired,omitempty"`
	RetiredBy string            `json:"retired_by,omitempty"`
}

// partObject is a piece of document.text: where it stands in the record in use,
// and with what stands around it. Without start and end it is gone from there.
type partObject struct {
	Role   readout.Role `json:"role"`
	Start  *int         `json:"start,omitempty"`
	End    *int         `json:"end,omitempty"`
	Text   string       `json:"text"`
	Prefix string       `json:"prefix,omitempty"`
	Suffix string       `json:"suffix,omitempty"`
}

func (j judged) object() judgementObject {
	out := judgementObject{Schema: "readout/judgement/1", ID: j.ID, Verdict: string(j.Verdict), Kind: string(j.Target.Kind), Documents: j.Target.Documents,
		Item: j.item, Fits: j.fits, Who: j.Who, When: j.When.UTC().Format(time.RFC3339), Why: j.Why, RetiredBy: j.RetiredBy}
	if !j.Retired.IsZero() {
		out.Retired = j.Retired.UTC().Format(time.RFC3339)
	}
	index := codepoint.New(j.record.Document.Text)
	out.Parts = j.parts(index, j.Target.Parts)
	if c := j.Correction; c != nil {
		out.Right, out.Roles, out.Fields = j.parts(index, c.Parts), c.Roles, c.Fields
	}
	return out
}

func (j judged) parts(index *codepoint.Index, all []readout.Part) []partObject {
	var out []partObject
	for _, p := range all {
		o := partObject{Role: p.Role, Text: p.Quote.Exact, Prefix: p.Quote.Prefix, Suffix: p.Quote.Suffix}
		if s, ok := store.Find(j.record.Document.Text, p.Quote); ok {
			if start, end, err := index.Range(s); err == nil {
				o.Start, o.End = &start, &end
			}
		}
		out = append(out, o)
	}
	return out
}

// writeJudgements writes an object a line, or one indented object.
func writeJudgements(w io.Writer, all []judged, indent bool) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	if indent {
		e.SetIndent("", "  ")
	}
	for _, j := range all {
		if err := e.Encode(j.object()); err != nil {
			return err
		}
	}
	return nil
}
