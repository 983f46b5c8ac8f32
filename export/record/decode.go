package record

import (
	"encoding/json"
	"fmt"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
)

// Decode reads one object of schema readout/record/1 back into a Record. What
// the schema has no place for stays empty: paragraphs, tokens, quotations,
// names, times, and the forms of mentions. Links are those that the object
// shows. Fields that it does not know are ignored, as the format asks.
//
// It fails where raw is no such object, where an offset does not fit the text,
// or where the words of a span are not those that stand there: a Record that
// points at other words than it says is worse than none.
func Decode(raw []byte) (*readout.Record, error) {
	var o object
	if err := json.Unmarshal(raw, &o); err != nil {
		return nil, fmt.Errorf("decode record: %w", err)
	}
	if o.Schema != schemaName {
		return nil, fmt.Errorf("decode record: the schema is %q, not %s", o.Schema, schemaName)
	}
	d := &decoder{index: codepoint.New(o.Document.Text), text: o.Document.Text, links: map[readout.Span]string{}}
	r := &readout.Record{Engine: readout.Engine{Version: o.Engine.Version, Models: o.Engine.Models}, Document: d.document(&o.Document)}
	for _, s := range o.Sentences {
		r.Sentences = append(r.Sentences, readout.Sentence{Span: d.stretch(s)})
	}
	for i := range o.Actors {
		r.Actors = append(r.Actors, d.actor(&o.Actors[i]))
	}
	for i := range o.Attributions {
		r.Attributions = append(r.Attributions, d.attribution(&o.Attributions[i]))
	}
	for i := range o.Events {
		r.Events = append(r.Events, d.event(&o.Events[i]))
	}
	for _, t := range o.Ties {
		r.Ties = append(r.Ties, readout.Tie{ID: t.ID, Parties: d.parties(t.Parties), Name: d.maybe(t.Name), Attribution: t.Attribution})
	}
	r.Links = d.sorted()
	if d.err != nil {
		return nil, fmt.Errorf("decode record of document %s (%s): %w", o.Document.ID, o.Document.URI, d.err)
	}
	return r, nil
}

func (d *decoder) document(in *document) *readout.Document {
	out := &readout.Document{
		ID: in.ID, URI: in.URI, Title: in.Title, Outlet: in.Outlet, Authors: in.Authors,
		Published: d.date(in.Published), Language: in.Language, Text: in.Text, Notes: in.Notes,
		Origin: readout.Origin{
			Relation: spelled(d, in.Origin.Relation, readout.Original, readout.ExcerptOf),
			Outlet:   in.Origin.Outlet, Title: in.Origin.Title, Authors: in.Origin.Authors,
			Published: d.date(in.Origin.Published), Page: in.Origin.Page, Evidence: d.maybe(in.Origin.Evidence),
		},
	}
	for _, p := range in.Passages {
		out.Passages = append(out.Passages, readout.Passage{Span: d.stretch(p.stretch), Voice: spelled(d, p.Voice, readout.Report, readout.Boilerplate)})
	}
	return out
}

func (d *decoder) actor(in *actor) readout.Actor {
	out := readout.Actor{ID: in.ID, Name: in.Name, Kind: in.Kind, Country: in.Country, Sectors: in.Sectors, Office: in.Office, Code: in.Code}
	if u := in.Unnamed; u != nil {
		out.Unnamed = &readout.Unnamed{Number: u.Number, Plural: u.Plural, Role: u.Role, Anonymous: u.Anonymous, Reason: d.maybe(u.Reason)}
	}
	for _, m := range in.Mentions {
		out.Mentions = append(out.Mentions, readout.Mention{Span: d.span(m)})
	}
	return out
}

func (d *decoder) attribution(in *attribution) readout.Attribution {
	return readout.Attribution{
		ID: in.ID, Source: d.party(in.Source), Cue: d.maybe(in.Cue), Content: d.spans(in.Content),
		Manner:    spelled(d, in.Manner, readout.Indirect, readout.Mixed),
		Polarity:  spelled(d, in.Polarity, readout.Positive, readout.Negative),
		Addressee: d.party(in.Addressee), Via: d.parties(in.Via), Within: in.Within,
		Voice:  spelled(d, in.Voice, readout.Report, readout.Boilerplate),
		SaidOn: d.time(in.SaidOn), Confidence: in.Confidence,
	}
}

func (d *decoder) event(in *event) readout.Event {
	out := readout.Event{
		ID: in.ID, Type: in.Type, Modes: in.Modes, Contexts: in.Contexts, CAMEO: in.CAMEO, Quad: in.Quad,
		Trigger: d.maybe(in.Trigger), Mentions: d.spans(in.Mentions), Actors: d.coded(in.Actors), Recipients: d.coded(in.Recipients),
		Time: d.time(in.Time), Status: spelled(d, in.Status, readout.Actual, readout.Historical), Attribution: in.Attribution,
	}
	if in.Intensity != nil {
		out.Intensity = *in.Intensity
	}
	if p := in.Place; p != nil {
		out.Place = readout.Place{Span: d.span(p.span), Country: p.Country, Name: p.Name}
	}
	return out
}
