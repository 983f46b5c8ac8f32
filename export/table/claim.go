package table

import (
	"fmt"
	"io"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
)

// Told is what one account has of one claim of a story: a row for each telling,
// and one for each account that does not tell it. Offsets are code points from 0
// into the text of the document, half-open.
type Told struct {
	Story  string   `parquet:"story_id"`
	Claim  string   `parquet:"claim_id"` // story_id and Claim.ID, "s0123456789ab-c1"
	Kind   string   `parquet:"kind"`     // attribution or event
	Who    string   `parquet:"who,optional"`
	Count  int32    `parquet:"independent"` // independent sources of the claim
	Rests  []string `parquet:"rests_on,list"`
	Shared []string `parquet:"shared_authority,list"`

	// Telling is told; unlinked, which may tell it and could not be decided;
	// missing, which could have told it; before, which was published before it
	// was known.
	Telling   string `parquet:"telling"`
	Document  string `parquet:"document_id"`
	URI       string `parquet:"uri,optional"`
	Outlet    string `parquet:"outlet,optional"`
	Published string `parquet:"published,optional"`
	Group     int32  `parquet:"origin_group"` // accounts with the same number carry one origin's reporting

	Attribution string   `parquet:"attribution_id,optional"` // as in the table of attributions
	Event       string   `parquet:"event_id,optional"`       // as in the table of events
	Text        string   `parquet:"text,optional"`
	Start       *int32   `parquet:"start,optional"`
	End         *int32   `parquet:"end,optional"`
	Via         []string `parquet:"via,list"`

	// Aspects are what the accounts differ in, Values what this one has for each,
	// in step.
	Aspects []string `parquet:"differs_in,list"`
	Values  []string `parquet:"differs_with,list"`
}

// Claims writes a table of the claims of stories.
type Claims struct {
	out sink[Told]
	id  func(documents []string) string
}

// NewClaims writes to w. id gives a story the name that it has elsewhere.
func NewClaims(w io.Writer, f Format, id func(documents []string) string) *Claims {
	return &Claims{newSink[Told](w, f), id}
}

// WriteStory writes the claims of s. It fails where s speaks of a Document that
// is none of its Accounts or where a Span does not fit its text.
func (c *Claims) WriteStory(s *readout.Story) error {
	rows, err := Tellings(s, c.id)
	if err != nil {
		return err
	}
	return c.out.write(rows)
}

// Close writes what is left. It does not close what stands below.
func (c *Claims) Close() error { return c.out.close() }

// Tellings are the rows of one Story: claim by claim, the tellings in their
// order, then what is unlinked, missing and before.
func Tellings(s *readout.Story, id func(documents []string) string) ([]Told, error) {
	accounts := map[string]*account{}
	var ids []string
	for i := range s.Accounts {
		a := &s.Accounts[i]
		ids = append(ids, a.Record.Document.ID)
		accounts[a.Record.Document.ID] = &account{a, &pointer{r: a.Record, index: codepoint.New(a.Record.Document.Text)}}
	}
	story := id(ids)
	var rows []Told
	for i := range s.Claims {
		c := &s.Claims[i]
		add := func(how, document string, t readout.Telling) error {
			a := accounts[document]
			if a == nil {
				return fmt.Errorf("claim %s: %s is no account of the story", c.ID, document)
			}
			row := Told{Story: story, Claim: story + "-" + c.ID, Kind: string(c.Kind), Who: c.Who, Count: int32(c.Independent), Rests: c.RestsOn, Shared: c.SharedAuthority, Telling: how}
			a.fill(&row, c, t)
			rows = append(rows, row)
			return a.words.err
		}
		for _, t := range c.Tellings {
			if err := add("told", t.Document, t); err != nil {
				return nil, err
			}
		}
		for _, t := range c.Unlinked {
			if err := add("unlinked", t.Document, t); err != nil {
				return nil, err
			}
		}
		for _, d := range c.MissingFrom {
			if err := add("missing", d, readout.Telling{}); err != nil {
				return nil, err
			}
		}
		for _, d := range c.Before {
			if err := add("before", d, readout.Telling{}); err != nil {
				return nil, err
			}
		}
	}
	return rows, nil
}

// account is one account of a story with the places of its words.
type account struct {
	*readout.Account
	words *pointer
}

// fill adds what the account has of a claim.
func (a *account) fill(row *Told, c *readout.Claim, t readout.Telling) {
	d := a.Record.Document
	row.Document, row.URI, row.Outlet, row.Published, row.Group = d.ID, d.URI, d.Outlet, d.Published.String(), int32(a.Group)
	if t.Attribution != "" {
		row.Attribution = d.ID + "-" + t.Attribution
	}
	if t.Event != "" {
		row.Event = d.ID + "-" + t.Event
	}
	row.Text, row.Start, row.End = a.words.words(t.Span)
	row.Via = t.Via
	if row.Telling != "told" {
		return
	}
	for _, diff := range c.Differences {
		for _, v := range diff.Values {
			if v.Document != d.ID {
				continue
			}
			if text, start, _ := a.words.words(v.Span); start != nil {
				row.Aspects, row.Values = append(row.Aspects, string(diff.Aspect)), append(row.Values, text)
			}
		}
	}
}
