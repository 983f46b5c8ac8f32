package table

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/dyad"
)

// column is a column of the CSV table: its name and what stands in it.
type column struct {
	name string
	cell func(*Row) string
}

// Lists have "; " between their items, in CSV, and a comma where an item itself
// has a semicolon; a list of which every item is empty is empty.
func list(of func(*Row) []string) func(*Row) string {
	return func(r *Row) string {
		items := of(r)
		if strings.Join(items, "") == "" {
			return ""
		}
		words := make([]string, len(items))
		for i, s := range items {
			if words[i] = s; len(items) > 1 {
				words[i] = strings.ReplaceAll(s, ";", ",")
			}
		}
		return safe(strings.Join(words, "; "))
	}
}

func text(of func(*Row) string) func(*Row) string {
	return func(r *Row) string { return safe(of(r)) }
}

func number(of func(*Row) int32) func(*Row) string {
	return func(r *Row) string { return strconv.Itoa(int(of(r))) }
}

func numbers(of func(*Row) []int32) func(*Row) string {
	return func(r *Row) string {
		var words []string
		for _, n := range of(r) {
			words = append(words, strconv.Itoa(int(n)))
		}
		return strings.Join(words, "; ")
	}
}

var columns = []column{
	{"event_id", text(func(r *Row) string { return r.Event })},
	{"document_id", text(func(r *Row) string { return r.Document })},
	{"uri", text(func(r *Row) string { return r.URI })},
	{"outlet", text(func(r *Row) string { return r.Outlet })},
	{"published", text(func(r *Row) string { return r.Published })},
	{"origin", text(func(r *Row) string { return r.Origin })},
	{"type", text(func(r *Row) string { return r.Type })},
	{"modes", list(func(r *Row) []string { return r.Modes })},
	{"contexts", list(func(r *Row) []string { return r.Contexts })},
	{"cameo", text(func(r *Row) string { return r.CAMEO })},
	{"quad", quad},
	{"intensity", intensity},
	{"status", text(func(r *Row) string { return r.Status })},
	{"trigger", text(func(r *Row) string { return r.Trigger })},
	{"trigger_start", number(func(r *Row) int32 { return r.TriggerStart })},
	{"trigger_end", number(func(r *Row) int32 { return r.TriggerEnd })},
	{"mentions", list(func(r *Row) []string { return r.Mentions })},
	{"mention_starts", numbers(func(r *Row) []int32 { return r.MentionStarts })},
	{"mention_ends", numbers(func(r *Row) []int32 { return r.MentionEnds })},
	{"actor_names", list(func(r *Row) []string { return r.ActorNames })},
	{"actor_codes", list(func(r *Row) []string { return r.ActorCodes })},
	{"actor_countries", list(func(r *Row) []string { return r.ActorCountries })},
	{"actor_sectors", list(func(r *Row) []string { return r.ActorSectors })},
	{"actor_texts", list(func(r *Row) []string { return r.ActorTexts })},
	{"recipient_names", list(func(r *Row) []string { return r.RecipientNames })},
	{"recipient_codes", list(func(r *Row) []string { return r.RecipientCodes })},
	{"recipient_countries", list(func(r *Row) []string { return r.RecipientCountries })},
	{"recipient_sectors", list(func(r *Row) []string { return r.RecipientSectors })},
	{"recipient_texts", list(func(r *Row) []string { return r.RecipientTexts })},
	{"time_text", text(func(r *Row) string { return r.Time })},
	{"time_from", text(func(r *Row) string { return r.From })},
	{"time_to", text(func(r *Row) string { return r.To })},
	{"place", text(func(r *Row) string { return r.Place })},
	{"place_text", text(func(r *Row) string { return r.PlaceText })},
	{"place_country", text(func(r *Row) string { return r.PlaceCountry })},
	{"attribution_id", text(func(r *Row) string { return r.Attribution })},
	{"source_name", text(func(r *Row) string { return r.Source })},
	{"source_text", text(func(r *Row) string { return r.SourceText })},
	{"via", list(func(r *Row) []string { return r.Via })},
	{"cue", text(func(r *Row) string { return r.Cue })},
	{"quote", text(func(r *Row) string { return r.Quote })},
	{"sentence", text(func(r *Row) string { return r.Sentence })},
	{"sentence_start", number(func(r *Row) int32 { return r.SentenceStart })},
	{"sentence_end", number(func(r *Row) int32 { return r.SentenceEnd })},
	{"readout", text(func(r *Row) string { return r.Readout })},
}

func quad(r *Row) string {
	if r.Quad == 0 {
		return ""
	}
	return strconv.Itoa(int(r.Quad))
}

func intensity(r *Row) string {
	if r.Intensity == nil {
		return ""
	}
	return strconv.FormatFloat(*r.Intensity, 'f', -1, 64)
}

// safe puts an apostrophe before words that a spreadsheet would run as a
// formula: they begin with = + - @, a tab or a carriage return.
func safe(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

// CSV writes the table as comma-separated values (RFC 4180) with a head line.
type CSV struct {
	out  *csv.Writer
	opt  dyad.Options
	head bool
}

// NewCSV writes to w.
func NewCSV(w io.Writer, o dyad.Options) *CSV { return &CSV{out: csv.NewWriter(w), opt: o} }

// Write writes the events of r.
func (c *CSV) Write(r *readout.Record) error {
	if err := c.start(); err != nil {
		return err
	}
	rows, err := Rows(r, c.opt)
	if err != nil {
		return err
	}
	cells := make([]string, len(columns))
	for i := range rows {
		for n, col := range columns {
			cells[n] = col.cell(&rows[i])
		}
		if err := c.out.Write(cells); err != nil {
			return err
		}
	}
	c.out.Flush()
	return c.out.Error()
}

// Close writes the head line where no record came. It does not close what
// stands below.
func (c *CSV) Close() error {
	if err := c.start(); err != nil {
		return err
	}
	c.out.Flush()
	return c.out.Error()
}

// Left is 0: the table has a place for every event.
func (c *CSV) Left() int { return 0 }

func (c *CSV) start() error {
	if c.head {
		return nil
	}
	c.head = true
	names := make([]string, len(columns))
	for i, col := range columns {
		names[i] = col.name
	}
	return c.out.Write(names)
}
