// Package phoenix writes events in the table of Phoenix (Open Event Data
// Alliance): tab-separated, 26 columns, without a head line.
//
// As there, an event is a day, two coded parties and a CAMEO code, and stands
// once a day: what several sentences or documents tell of it is one row with
// their sentences, addresses and outlets, ";" between them. Events of which a
// party has no code, or that have no day, are left out, as PETRARCH writes no
// such.
package phoenix

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
)

// Columns are the names of the columns in order, as those who load the table
// call them.
var Columns = []string{
	"EventID", "Date", "Year", "Month", "Day",
	"SourceActorFull", "SourceActorEntity", "SourceActorRole", "SourceActorAttribute",
	"TargetActorFull", "TargetActorEntity", "TargetActorRole", "TargetActorAttribute",
	"EventCode", "EventRootCode", "PentaClass", "GoldsteinScore", "Issues", "Lat", "Lon",
	"LocationName", "StateName", "CountryCode", "SentenceID", "URLs", "NewsSources",
}

// penta is the class of a CAMEO root: 0 neutral, else the quad code. That 16 is
// verbal conflict is Phoenix's own choice.
var penta = map[string]string{
	"01": "0", "02": "0", "03": "1", "04": "1", "05": "1", "06": "2", "07": "2", "08": "2", "09": "3", "10": "3",
	"11": "3", "12": "3", "13": "3", "14": "4", "15": "4", "16": "3", "17": "4", "18": "4", "19": "4", "20": "4",
}

// key is what an event is once a day.
type key struct{ day, source, target, code string }

type row struct {
	key
	source, target              dyad.Party
	place                       readout.Place
	sentences, addresses, names []string
}

// Writer gathers the events of all records and writes them at the end.
type Writer struct {
	tab  dyad.Tab
	opt  dyad.Options
	rows []*row
	by   map[key]*row
	left int
}

// NewWriter writes to w.
func NewWriter(w io.Writer, o dyad.Options) *Writer {
	return &Writer{tab: dyad.Tab{W: w, Columns: len(Columns)}, opt: o, by: map[key]*row{}}
}

// Write takes the events of r.
func (w *Writer) Write(r *readout.Record) error {
	all, left := dyad.Acts(r, w.opt)
	w.left += left
	for i := range all {
		a := &all[i]
		day := dyad.Compact(a.Day.String())
		taken := false
		for _, pair := range a.Pairs() {
			k := key{day, dyad.Cell(pair[0].Code), dyad.Cell(pair[1].Code), dyad.Cell(a.Event.CAMEO)}
			if k.day == "" || k.source == "" || k.target == "" || penta[dyad.Root(k.code)] == "" {
				continue
			}
			taken = true
			w.add(k, a, pair)
		}
		if !taken {
			w.left++
		}
	}
	return nil
}

func (w *Writer) add(k key, a *dyad.Act, pair [2]dyad.Party) {
	t := w.by[k]
	if t == nil {
		t = &row{key: k, source: pair[0], target: pair[1], place: a.Event.Place}
		w.by[k] = t
		w.rows = append(w.rows, t)
	}
	if t.place.Name == "" {
		t.place = a.Event.Place
	}
	d := a.Record.Document
	for _, p := range a.Places {
		once(&t.sentences, fmt.Sprintf("%s_%d", d.ID, p.Sentence))
	}
	once(&t.addresses, d.URI)
	once(&t.names, d.Outlet)
}

func once(to *[]string, s string) {
	if s != "" && !slices.Contains(*to, s) {
		*to = append(*to, s)
	}
}

// Close writes the rows, in the order in which their events came. EventID
// counts them from 1. It does not close what stands below.
func (w *Writer) Close() error {
	for i, t := range w.rows {
		cells := []string{strconv.Itoa(i + 1), t.day, t.day[:4], t.day[4:6], t.day[6:]}
		cells = append(cells, split(&t.source)...)
		cells = append(cells, split(&t.target)...)
		root := dyad.Root(t.code)
		cells = append(cells, t.code, root, penta[root], dyad.Goldstein(t.code), "", "", "",
			dyad.Cell(t.place.Name), "", dyad.Cell(t.place.Country),
			dyad.List(t.sentences, ";"), dyad.List(t.addresses, ";"), dyad.List(t.names, ";"))
		if err := w.tab.Row(cells...); err != nil {
			return err
		}
	}
	return nil
}

// Left is the number of events that the table has no place for.
func (w *Writer) Left() int { return w.left }

// entities are what Phoenix has in the place of a country.
var entities = []string{"IGO", "NGO", "IMG", "MNC"}

// roles are the agents that Phoenix gives a column of their own.
var roles = []string{"GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM", "CVL"}

// split is a code in full and in its parts: the country or kind of
// organisation, the first role, all else.
func split(p *dyad.Party) []string {
	code := dyad.Cell(p.Code)
	entity, role := "", ""
	var rest []string
	if p.Country != "" && strings.HasPrefix(code, p.Country) {
		entity = p.Country
	}
	for _, part := range p.Agents() {
		switch {
		case entity == "" && slices.Contains(entities, part):
			entity = part
		case role == "" && slices.Contains(roles, part):
			role = part
		default:
			rest = append(rest, part)
		}
	}
	return []string{code, entity, role, dyad.List(rest, ";")}
}
