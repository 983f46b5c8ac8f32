package main

import (
	"encoding/json"
	"io"
	"time"

	"github.com/readout-news/readout/export/record"
)

// trailObject is a trail as JSON. The item, and the statements that it stands
// under, are those of the record: the same fields with the same offsets.
type trailObject struct {
	Schema   string            `json:"schema"`
	ID       string            `json:"id"`
	Item     json.RawMessage   `json:"item,omitempty"`
	Under    []json.RawMessage `json:"under,omitempty"` // from the nearest to the outermost
	Actors   []json.RawMessage `json:"actors,omitempty"`
	Engine   json.RawMessage   `json:"engine"`
	Document json.RawMessage   `json:"document"`
	Source   struct {
		URI   string `json:"uri,omitempty"`
		Form  string `json:"form,omitempty"`
		Bytes int    `json:"bytes"`
		Added string `json:"added"`
	} `json:"source"`
	Judgements []judgementObject `json:"judgements,omitempty"`
}

// writeJSON writes the trail as one object of schema readout/trail/1.
func (t *trail) writeJSON(w io.Writer) error {
	raw, err := record.Encode(t.entry.Record)
	if err != nil {
		return err
	}
	var r struct {
		Engine, Document             json.RawMessage
		Attributions, Events, Actors []json.RawMessage
	}
	if err := json.Unmarshal(raw, &r); err != nil {
		return err
	}
	d := t.entry.Record.Document
	out := trailObject{Schema: "readout/trail/1", ID: d.ID, Engine: r.Engine, Document: r.Document}
	out.Source.URI, out.Source.Form, out.Source.Bytes = t.entry.Source.URI, string(t.entry.Source.Form), len(t.entry.Source.Raw)
	out.Source.Added = t.entry.Added.UTC().Format(time.RFC3339)
	if t.item != "" {
		out.ID += "/" + t.item
		out.Item = byID(append(r.Attributions, r.Events...), t.item)
		for next := linkOf(out.Item); next != ""; {
			above := byID(r.Attributions, next)
			if above == nil || len(out.Under) > len(r.Attributions) {
				break
			}
			out.Under = append(out.Under, above)
			next = linkOf(above)
		}
	}
	out.Actors = r.Actors
	for _, j := range t.judgements {
		out.Judgements = append(out.Judgements, j.object())
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

// byID is the object with that ID, nil where there is none.
func byID(all []json.RawMessage, id string) json.RawMessage {
	for _, raw := range all {
		var one struct{ ID string }
		if json.Unmarshal(raw, &one) == nil && one.ID == id {
			return raw
		}
	}
	return nil
}

// linkOf is the ID of the statement that an object stands under.
func linkOf(raw json.RawMessage) string {
	var one struct{ Within, Attribution string }
	if json.Unmarshal(raw, &one) != nil {
		return ""
	}
	return one.Within + one.Attribution
}
