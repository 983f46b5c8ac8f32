// Package gdelt writes events in the tables of GDELT 2.0 (Leetaru): the event
// table of 61 columns and the mentions table of 16, both tab-separated without
// a head line.
//
// An event has a row for each pair of actors. GlobalEventID is made of the
// document, the event and the pair, so that the two tables fit together and the
// same input gives the same numbers; the numbers are readout's own and not those
// of GDELT. One document is one article: NumMentions is how often
// it tells of the event, NumSources and NumArticles are 1. What GDELT computes from all its news (AvgTone) stays empty.
package gdelt

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
)

// Columns are the names of the columns of the event table in order.
var Columns = append(append(append([]string{
	"GlobalEventId", "Day", "MonthYear", "Year", "FractionDate"},
	actorColumns("Actor1")...), actorColumns("Actor2")...), append(append(append([]string{
	"IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale",
	"NumMentions", "NumSources", "NumArticles", "AvgTone"},
	geoColumns("Actor1Geo")...), geoColumns("Actor2Geo")...), append(geoColumns("ActionGeo"),
	"DATEADDED", "SOURCEURL")...)...)

func actorColumns(side string) []string {
	return prefixed(side, "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code")
}

func geoColumns(place string) []string {
	return prefixed(place, "_Type", "_Fullname", "_CountryCode", "_ADM1Code", "_ADM2Code", "_Lat", "_Long", "_FeatureID")
}

func prefixed(prefix string, names ...string) []string {
	for i := range names {
		names[i] = prefix + names[i]
	}
	return names
}

// classes are the quad classes of the CAMEO roots. GDELT counts statements and
// appeals among verbal cooperation.
var classes = map[string]string{
	"01": "1", "02": "1", "03": "1", "04": "1", "05": "1", "06": "2", "07": "2", "08": "2", "09": "3", "10": "3",
	"11": "3", "12": "3", "13": "3", "14": "4", "15": "4", "16": "4", "17": "4", "18": "4", "19": "4", "20": "4",
}

// Writer writes the event table record by record.
type Writer struct {
	tab  dyad.Tab
	opt  dyad.Options
	left int
}

// NewWriter writes the event table to w.
func NewWriter(w io.Writer, o dyad.Options) *Writer {
	return &Writer{tab: dyad.Tab{W: w, Columns: len(Columns)}, opt: o}
}

// Write writes the events of r. An event without a CAMEO code, or without
// anybody, is left out.
func (w *Writer) Write(r *readout.Record) error {
	left, err := rows(r, w.opt, func(a *dyad.Act, id int64, pair [2]dyad.Party) error {
		return w.tab.Row(w.row(a, id, &pair[0], &pair[1])...)
	})
	w.left += left
	return err
}

// Close does nothing: the table has no foot.
func (w *Writer) Close() error { return nil }

// Left is the number of events that the table has no place for.
func (w *Writer) Left() int { return w.left }

// rows gives every pair of every event that the tables have a place for, with
// its number.
func rows(r *readout.Record, o dyad.Options, take func(a *dyad.Act, id int64, pair [2]dyad.Party) error) (left int, err error) {
	acts, left := dyad.Acts(r, o)
	for i := range acts {
		a := &acts[i]
		if classes[dyad.Root(a.Event.CAMEO)] == "" || len(a.Actors)+len(a.Recipients) == 0 {
			left++
			continue
		}
		for n, pair := range a.Pairs() {
			id := a.Number
			if n > 0 {
				id = dyad.Number(fmt.Sprintf("%s-%d", a.ID, n+1))
			}
			if err := take(a, id, pair); err != nil {
				return left, err
			}
		}
	}
	return left, nil
}

func (w *Writer) row(a *dyad.Act, id int64, first, second *dyad.Party) []string {
	e, d := a.Event, a.Record.Document
	code := dyad.Cell(e.CAMEO)
	cells := append([]string{strconv.FormatInt(id, 10)}, calendar(a.Day)...)
	cells = append(cells, actor(first)...)
	cells = append(cells, actor(second)...)
	lead := "0"
	if a.Lead {
		lead = "1"
	}
	cells = append(cells, lead, code, dyad.Base(code), dyad.Root(code), classes[dyad.Root(code)], dyad.Goldstein(code), strconv.Itoa(len(a.Places)), "1", "1", "")
	cells = append(cells, nowhere()...)
	cells = append(cells, nowhere()...)
	cells = append(cells, w.somewhere(e.Place)...)
	return append(cells, stamp(d.Published), dyad.Cell(d.URI))
}

// calendar is a day in the four ways of the table. The fraction counts a month
// as 30 days, as the table's own values do.
func calendar(d readout.Date) []string {
	if !d.Exact() {
		return []string{"", "", "", ""}
	}
	day := dyad.Compact(d.String())
	part := float64((int(d.Month)-1)*30+d.Day) / 365
	return []string{day, day[:6], day[:4], strconv.FormatFloat(float64(d.Year)+math.Round(part*10000)/10000, 'f', 4, 64)}
}

// stamp is a day as a moment, at midnight.
func stamp(d readout.Date) string {
	if !d.Exact() {
		return ""
	}
	return dyad.Compact(d.String()) + "000000"
}

// actor are the ten columns of a party.
func actor(p *dyad.Party) []string {
	types := append(p.Agents(), "", "", "")
	return []string{dyad.Cell(p.Code), strings.ToUpper(dyad.Cell(p.Name)), dyad.Cell(p.Country), "", "", "", "",
		dyad.Cell(types[0]), dyad.Cell(types[1]), dyad.Cell(types[2])}
}

// nowhere are the eight columns of a place that is not known.
func nowhere() []string { return []string{"0", "", "", "", "", "", "", ""} }

// somewhere are the eight columns of where it happened. readout knows the state
// of a place, so the match is one on the level of a country, whatever place
// within it the text names.
func (w *Writer) somewhere(p readout.Place) []string {
	code := FIPS(p.Country)
	if code == "" {
		return nowhere()
	}
	name := dyad.Cell(w.opt.Name(p.Country))
	if name == "" {
		name = code
	}
	return []string{"1", name, code, code, "", "", "", code}
}
