package api

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store"
)

// Asked are the parameters that say which documents, statements and events are
// meant.
type Asked struct {
	Words     string `query:"words" maxLength:"500" doc:"Words that all must stand there; \"a phrase\", negoti* for beginnings, -word for what must not." example:"grain corridor"`
	Speaker   string `query:"speaker" maxLength:"200" doc:"Statements of somebody by this name."`
	Addressee string `query:"addressee" maxLength:"200" doc:"Statements to somebody by this name."`
	Authority string `query:"authority" maxLength:"200" doc:"Statements told on the authority of somebody by this name."`
	Actor     string `query:"actor" maxLength:"200" doc:"Somebody by this name takes part."`
	Country   string `query:"country" maxLength:"60" doc:"An actor or place of this country: ISO 3166 code of three letters, or name."`
	Event     string `query:"event" maxLength:"40" doc:"Events of this PLOVER type." example:"CONSULT"`
	Outlet    string `query:"outlet" maxLength:"200" doc:"Published by this outlet, or taken from it."`
	Since     string `query:"since" maxLength:"10" doc:"Published on this day or later: YYYY-MM-DD, YYYY-MM or YYYY."`
	Until     string `query:"until" maxLength:"10" doc:"Published on this day or before."`
}

// query settles what is asked for.
func (s *service) query(a Asked) (store.Query, error) {
	q := store.Query{Words: a.Words, Speaker: a.Speaker, Addressee: a.Addressee, Authority: a.Authority, Actor: a.Actor,
		Event: strings.ToUpper(a.Event), Outlet: a.Outlet}
	var err error
	if q.Since, err = day("since", a.Since); err != nil {
		return q, err
	}
	if q.Until, err = day("until", a.Until); err != nil {
		return q, err
	}
	if a.Words != "" && len(store.ParseWords(a.Words)) == 0 {
		return q, wrong("query.words", "there is no word in it that must stand there", a.Words)
	}
	if a.Country != "" {
		code, ok := strings.ToUpper(a.Country), len(a.Country) == 3
		if s.Country != nil {
			code, ok = s.Country(a.Country)
		}
		if !ok {
			return q, wrong("query.country", "give a country's name or its code of three letters", a.Country)
		}
		q.Country = code
	}
	return q, nil
}

// day reads a date of a parameter.
func day(name, value string) (readout.Date, error) {
	if value == "" {
		return readout.Date{}, nil
	}
	d, err := readout.ParseDate(value)
	if err != nil {
		return d, wrong("query."+name, "write YYYY-MM-DD, YYYY-MM or YYYY", value)
	}
	return d, nil
}

// wrong is the problem of a parameter.
func wrong(where, what string, value any) error {
	p := problem(http.StatusUnprocessableEntity, "bad-request", where+": "+what)
	p.Errors = []*huma.ErrorDetail{{Message: what, Location: where, Value: value}}
	return p
}

// Paged are the parameters of lists.
type Paged struct {
	Limit int    `query:"limit" minimum:"1" maximum:"1000" default:"50" doc:"How many there may be in the answer."`
	After string `query:"after" maxLength:"200" doc:"Where to go on: next of the answer before."`
}

func (p Paged) page() store.Page {
	return store.Page{After: store.Cursor(p.After), Limit: p.Limit}
}

// encoded is a record as an object of readout/record/1.
func encoded(r *readout.Record) (json.RawMessage, error) { return record.Encode(r) }

// only is the record of a hit with the statements and events that fit, where
// single ones are asked for.
func only(h store.Hit, q store.Query) *readout.Record {
	if !q.OfStatements() && !q.OfEvents() {
		return h.Record
	}
	r := *h.Record
	r.Attributions, r.Events, r.Ties, r.Sentences = nil, nil, nil, nil
	for _, i := range h.Attributions {
		r.Attributions = append(r.Attributions, h.Record.Attributions[i])
	}
	for _, i := range h.Events {
		r.Events = append(r.Events, h.Record.Events[i])
	}
	return &r
}
