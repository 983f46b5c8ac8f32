// Package icews writes events in the table of ICEWS (Integrated Crisis Early
// Warning System, Boschee et al. 2015): tab-separated with a head line of 20
// columns, one row for each pair of a source and a target.
//
// Event ID and Story ID are whole numbers that the loaders keep in 32 bits:
// they count the rows and the documents of the export from 1.
package icews

import (
	"io"
	"strconv"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
)

// Columns are the columns in order.
var Columns = []string{
	"Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity",
	"Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
	"City", "District", "Province", "Country", "Latitude", "Longitude",
}

// acts say in words what the roots of CAMEO stand for.
var acts = map[string]string{
	"01": "Statement", "02": "Appeal", "03": "Pledge of cooperation", "04": "Consultation", "05": "Support",
	"06": "Material cooperation", "07": "Aid", "08": "Concession", "09": "Investigation", "10": "Demand",
	"11": "Criticism or accusation", "12": "Rejection", "13": "Threat", "14": "Protest", "15": "Show of force",
	"16": "Relations reduced", "17": "Coercion", "18": "Assault", "19": "Fighting", "20": "Mass violence",
}

// sectors say in words what the sectors of PLOVER stand for; a sector that is
// not here stands as its code.
var sectors = map[string]string{
	"GOV": "Government", "MIL": "Military", "LEG": "Legislative", "JUD": "Judicial", "OPP": "Opposition",
	"PTY": "Parties", "REB": "Rebel", "SPY": "Intelligence", "COP": "Police", "BUS": "Business", "MED": "Media",
	"CVL": "General Population / Civilian", "CIV": "General Population / Civilian", "IGO": "International Government Organization",
	"NGO": "Nongovernmental Organization", "EDU": "Education", "HLH": "Health", "REL": "Religious", "LAB": "Labor",
	"REF": "Refugees / Displaced", "ELI": "Elite", "CRM": "Criminals / Gangs", "JRN": "News", "UAF": "Unidentified Forces",
	"SOC": "Social", "PRM": "Paramilitary", "MNC": "Multinational Corporation", "SET": "Settlers", "AGR": "Agriculture",
}

// Writer writes a table record by record.
type Writer struct {
	tab              dyad.Tab
	opt              dyad.Options
	rows, docs, left int
	head             bool
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
	w.docs++
	all, left := dyad.Acts(r, w.opt)
	w.left += left
	for i := range all {
		a := &all[i]
		if dyad.Root(a.Event.CAMEO) == "" {
			w.left++
			continue
		}
		for _, pair := range a.Pairs() {
			w.rows++
			if err := w.tab.Row(w.row(a, &pair[0], &pair[1])...); err != nil {
				return err
			}
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

func (w *Writer) row(a *dyad.Act, source, target *dyad.Party) []string {
	e := a.Event
	sentence := ""
	if a.Sentence() > 0 {
		sentence = strconv.Itoa(a.Sentence())
	}
	cells := []string{strconv.Itoa(w.rows), a.Day.String()}
	cells = append(cells, w.side(source)...)
	cells = append(cells, acts[dyad.Root(e.CAMEO)], dyad.Cell(e.CAMEO), dyad.Goldstein(e.CAMEO))
	cells = append(cells, w.side(target)...)
	return append(cells, strconv.Itoa(w.docs), sentence, dyad.Cell(a.Record.Document.Outlet),
		"", "", "", dyad.Cell(w.opt.Name(e.Place.Country)), "", "")
}

// side are name, sectors and country of a party.
func (w *Writer) side(p *dyad.Party) []string {
	var words []string
	for _, s := range p.Sectors {
		if name, ok := sectors[s]; ok {
			s = name
		}
		words = append(words, s)
	}
	return []string{dyad.Cell(p.Name), dyad.List(words, ","), dyad.Cell(w.opt.Name(p.Country))}
}
