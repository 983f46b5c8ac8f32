// Package polecat writes events in the table of POLECAT (Political Event
// Classification, Attributes, and Types; Halterman et al. 2023): tab-separated
// with a head line of 40 columns, one row an event.
//
// Where there are several actors, contexts or modes they stand in one cell with
// "; " between them, and a text that is missing is "None", both as the data set
// has them; a number that is missing is empty. Statements and appeals have no
// PLOVER type and are left out.
package polecat

import (
	"io"
	"strconv"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
)

// Columns are the columns in order.
var Columns = []string{
	"Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
	"Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
	"Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
	"Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
	"Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
}

// quads are the names of the quad codes 1 to 4.
var quads = [5]string{none, "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"}

const (
	none = "None"
	sep  = "; "
)

// Writer writes a table record by record.
type Writer struct {
	tab  dyad.Tab
	opt  dyad.Options
	left int
	head bool
}

// NewWriter writes to w.
func NewWriter(w io.Writer, o dyad.Options) *Writer {
	return &Writer{tab: dyad.Tab{W: w, Columns: len(Columns)}, opt: o}
}

// Write writes the events of r.
func (w *Writer) Write(r *readout.Record) error {
	if err := w.start(); err != nil {
		return err
	}
	acts, left := dyad.Acts(r, w.opt)
	w.left += left
	var story []string
	for i := range acts {
		if acts[i].Event.Type == "" {
			w.left++
			continue
		}
		if story == nil {
			story = storyOf(r)
		}
		if err := w.tab.Row(row(&acts[i], story)...); err != nil {
			return err
		}
	}
	return nil
}

// Close writes the head line where no record came. It does not close what
// stands below.
func (w *Writer) Close() error { return w.start() }

// Left is the number of events that the table has no place for.
func (w *Writer) Left() int { return w.left }

func (w *Writer) start() error {
	if w.head {
		return nil
	}
	w.head = true
	return w.tab.Row(Columns...)
}

func row(a *dyad.Act, story []string) []string {
	e, d := a.Event, a.Record.Document
	quad := none
	if e.Quad > 0 && e.Quad < len(quads) {
		quad = quads[e.Quad]
	}
	cells := []string{a.ID, orNone(a.Day.String()), dyad.Cell(e.Type), list(e.Modes), decimal(e.Intensity), quad, list(e.Contexts)}
	cells = append(cells, side(a.Actors)...)
	cells = append(cells, side(a.Recipients)...)
	cells = append(cells, text(e.Place.Name), none, none, none, text(e.Place.Country), "", "", "", text(a.Record.Text(e.Place.Span)), none)
	cells = append(cells, text(d.Outlet), orNone(d.Published.String()))
	cells = append(cells, story...)
	return append(cells, text(d.Language), text("readout "+a.Record.Engine.Version))
}

// side are the eight columns of the actors or recipients of an event.
func side(parties []dyad.Party) []string {
	var names, countries, cows, primary, sectors, titles, raw []string
	for i := range parties {
		p := &parties[i]
		names = append(names, p.Name)
		countries = append(countries, p.Country)
		cows = append(cows, dyad.COW(p.Country))
		primary = append(primary, p.Sector())
		sectors = append(sectors, p.Sectors...)
		titles = append(titles, p.Office)
		raw = append(raw, p.Words)
	}
	return []string{step(names), step(countries), step(cows), step(primary), list(sectors), step(titles), step(raw), none}
}

// step is a list in which the n-th item is that of the n-th party: what is
// missing is "None" there too, unless it is for all.
func step(words []string) string {
	if list(words) == none {
		return none
	}
	for i, w := range words {
		words[i] = text(w)
	}
	return list(words)
}

func list(words []string) string { return orNone(dyad.List(words, sep)) }

func text(s string) string { return orNone(dyad.Cell(s)) }

func orNone(s string) string {
	if s == "" {
		return none
	}
	return s
}

func decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }
