// Package table writes every event with all that is known of it as one wide
// table: CSV for spreadsheets, Parquet for programs. Both have the same columns
// in the same order, one row an event, whatever its status.
package table

import (
	"fmt"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/dyad"
)

// Row is one event. Lists have an item for each party in the order of the text,
// "" where it is not known, so that the lists of one side are in step. Offsets
// are code points from 0 into the text of the document, half-open. Days are
// written as exactly as they are known: 2024-09-12, 2024-09 or 2024.
type Row struct {
	Event     string `parquet:"event_id"`           // Document.ID and Event.ID, "0123456789abcdef-e1"
	Document  string `parquet:"document_id"`        // Document.ID
	URI       string `parquet:"uri,optional"`       // where the document came from
	Outlet    string `parquet:"outlet,optional"`    // who published it
	Published string `parquet:"published,optional"` // when
	Origin    string `parquet:"origin,optional"`    // whose reporting it carries, where that is another's

	Type      string   `parquet:"type,optional"` // PLOVER type; absent for statements and appeals
	Modes     []string `parquet:"modes,list"`
	Contexts  []string `parquet:"contexts,list"`
	CAMEO     string   `parquet:"cameo,optional"`
	Quad      int32    `parquet:"quad,optional"` // 1 to 4
	Intensity *float64 `parquet:"intensity,optional"`
	Status    string   `parquet:"status"`

	Trigger      string `parquet:"trigger,optional"` // the words that tell the act
	TriggerStart int32  `parquet:"trigger_start"`
	TriggerEnd   int32  `parquet:"trigger_end"`

	Mentions      []string `parquet:"mentions,list"` // the words by which the text tells of it again
	MentionStarts []int32  `parquet:"mention_starts,list"`
	MentionEnds   []int32  `parquet:"mention_ends,list"`

	ActorNames         []string `parquet:"actor_names,list"`
	ActorCodes         []string `parquet:"actor_codes,list"`
	ActorCountries     []string `parquet:"actor_countries,list"`
	ActorSectors       []string `parquet:"actor_sectors,list"` // of one party with a space between them
	ActorTexts         []string `parquet:"actor_texts,list"`   // the words themselves
	RecipientNames     []string `parquet:"recipient_names,list"`
	RecipientCodes     []string `parquet:"recipient_codes,list"`
	RecipientCountries []string `parquet:"recipient_countries,list"`
	RecipientSectors   []string `parquet:"recipient_sectors,list"`
	RecipientTexts     []string `parquet:"recipient_texts,list"`

	Time         string `parquet:"time_text,optional"` // the words that tell the time
	From         string `parquet:"time_from,optional"`
	To           string `parquet:"time_to,optional"`
	Place        string `parquet:"place,optional"`
	PlaceText    string `parquet:"place_text,optional"`
	PlaceCountry string `parquet:"place_country,optional"`

	Attribution string   `parquet:"attribution_id,optional"` // under which the event stands; absent where the document tells it in its own voice
	Source      string   `parquet:"source_name,optional"`    // who says so
	SourceText  string   `parquet:"source_text,optional"`
	Via         []string `parquet:"via,list"` // through whom, nearest to the source first
	Cue         string   `parquet:"cue,optional"`
	Quote       string   `parquet:"quote,optional"` // what is said, exactly; parts with " … " between them

	Sentence      string `parquet:"sentence,optional"` // in which the trigger stands
	SentenceStart int32  `parquet:"sentence_start"`
	SentenceEnd   int32  `parquet:"sentence_end"`
	Readout       string `parquet:"readout"` // version that read it
}

// Rows are the events of r that the options name by status; all where they name
// none.
func Rows(r *readout.Record, o dyad.Options) ([]Row, error) {
	if len(o.Statuses) == 0 {
		o.Statuses = []readout.Status{readout.Actual, readout.Future, readout.Hypothetical, readout.Negated, readout.Historical}
	}
	acts, _ := dyad.Acts(r, o)
	index := codepoint.New(r.Document.Text)
	rows := make([]Row, 0, len(acts))
	for i := range acts {
		row, err := rowOf(&acts[i], index)
		if err != nil {
			return nil, fmt.Errorf("%s: event %s: %w", r.Document.URI, acts[i].Event.ID, err)
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func rowOf(a *dyad.Act, index *codepoint.Index) (Row, error) {
	r, e := a.Record, a.Event
	d := r.Document
	row := Row{
		Event: a.ID, Document: d.ID, URI: d.URI, Outlet: d.Outlet, Published: d.Published.String(),
		Type: e.Type, Modes: e.Modes, Contexts: e.Contexts, CAMEO: e.CAMEO, Quad: int32(e.Quad), Status: e.Status.String(),
		Trigger: r.Text(e.Trigger), Place: e.Place.Name, PlaceText: r.Text(e.Place.Span), PlaceCountry: e.Place.Country,
		Readout: r.Engine.Version,
	}
	if d.Origin.Relation != readout.Original {
		row.Origin = d.Origin.Outlet
	}
	if e.Quad != 0 || e.Intensity != 0 {
		row.Intensity = &e.Intensity
	}
	var err error
	if row.TriggerStart, row.TriggerEnd, err = points(index, e.Trigger); err != nil {
		return row, err
	}
	for _, s := range e.Mentions {
		start, end, err := points(index, s)
		if err != nil {
			return row, err
		}
		row.Mentions, row.MentionStarts, row.MentionEnds = append(row.Mentions, r.Text(s)), append(row.MentionStarts, start), append(row.MentionEnds, end)
	}
	if n := a.Sentence(); n > 0 {
		s := r.Sentences[n-1].Span
		row.Sentence = r.Text(s)
		if row.SentenceStart, row.SentenceEnd, err = points(index, s); err != nil {
			return row, err
		}
	}
	row.ActorNames, row.ActorCodes, row.ActorCountries, row.ActorSectors, row.ActorTexts = side(a.Actors)
	row.RecipientNames, row.RecipientCodes, row.RecipientCountries, row.RecipientSectors, row.RecipientTexts = side(a.Recipients)
	if t := e.Time; t != nil {
		row.Time, row.From, row.To = r.Text(t.Span), t.From.String(), t.To.String()
	}
	row.attribution(r, e.Attribution)
	return row, nil
}

func points(index *codepoint.Index, s readout.Span) (start, end int32, err error) {
	from, to, err := index.Range(s)
	return int32(from), int32(to), err
}

func (row *Row) attribution(r *readout.Record, id string) {
	i := slices.IndexFunc(r.Attributions, func(a readout.Attribution) bool { return a.ID == id })
	if i < 0 {
		return
	}
	a := &r.Attributions[i]
	row.Attribution, row.SourceText, row.Cue = a.ID, r.Text(a.Source), r.Text(a.Cue)
	row.Source = nameOf(r, a.Source)
	for _, v := range a.Via {
		row.Via = append(row.Via, nameOf(r, v))
	}
	for i, c := range a.Content {
		if i > 0 {
			row.Quote += " … "
		}
		row.Quote += r.Text(c)
	}
}
