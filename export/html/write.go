package html

import (
	"bufio"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
)

//go:embed page/style.css
var style string

//go:embed page/script.js
var script string

//go:embed page/page.tmpl
var pageSource string

//go:embed page/story.tmpl
var storySource string

//go:embed page/reading.tmpl
var readingSource string

//go:embed page/rests.tmpl
var restsSource string

//go:embed page/record.tmpl
var recordSource string

var pages = template.Must(template.New("page").Parse(pageSource + storySource + readingSource + restsSource + recordSource))

// Options say how to write. The zero value is what a desk wants.
type Options struct {
	Title string // of the page; "" for that of its only story or record
}

// view is what a page is made of beside its stories and records.
type view struct {
	Title   string
	Policy  string
	Style   template.CSS
	Script  template.JS
	Version string
	Kind    string // "Comparison" or "Record"
	Entries []entry
	Brief   []entry // stories of one account
	Many    bool    // so many stories that those out of sight need no layout
	Skips   []skipView
}

// entry is a line of the list that leads to the parts of the page.
type entry struct {
	ID, Title, About string
	Date, ISO        string
	URI, Link        string // of a story of one account, as the rest
	Count            string // of what it tells, in words
	Lines            []briefLine
}

// briefLine is one thing that a story of one account tells.
type briefLine struct{ Who, Words string }

type skipView struct{ Where, What, Fix, Reason string }

// mostBrief is up to how many stories of one account a page also shows what
// they tell.
const mostBrief = 50

// manyStories is from how many stories on a browser is told to lay out those
// alone that are in sight.
const manyStories = 20

// WriteStories writes one page with the sheet of each Story and the inputs that
// were not read. Where there are several Stories, those of one account, which
// compare nothing, stand as one line each at the end. It fails only where w
// does.
func WriteStories(w io.Writer, stories []*readout.Story, skips []readout.Skip, o Options) error {
	v := newView("Comparison", o.Title, skips)
	var shown []*sheet.Sheet
	taken := map[string]int{}
	for _, s := range stories {
		if len(s.Accounts) == 0 {
			continue
		}
		x := sheet.New(s)
		if len(stories) > 1 && len(s.Accounts) == 1 {
			v.Brief = append(v.Brief, brief(x, len(v.Brief) < mostBrief))
			continue
		}
		shown = append(shown, x)
		v.Entries = append(v.Entries, entry{ID: fmt.Sprintf("s%d", len(shown)), Title: x.Title(), About: x.Counts(), Date: x.Dates()})
	}
	v.Many = len(shown) >= manyStories
	return v.write(w, len(shown), func(w io.Writer, i int) error {
		body := BodyOptions{ID: v.Entries[i].ID, taken: taken, bare: true}
		one := newStoryView(shown[i], body)
		one.First = i == 0
		return pages.ExecuteTemplate(w, "story", one)
	})
}

// brief is a Story of one account in a line, with or without what it tells.
func brief(s *sheet.Sheet, lines bool) entry {
	a := s.Accounts[0]
	d := a.Record.Document
	about := a.Name
	if a.Badge != "" {
		about += ", " + a.Badge
	}
	e := entry{Title: s.Title(), About: about, Date: sheet.Day(a.Date()), ISO: a.Date().String(), URI: d.URI, Link: link(d.URI)}
	told := 0
	for _, x := range s.Alone {
		told += len(x.Rows)
		for _, r := range x.Rows {
			if tellings := r.Cells[0].Tellings; lines && len(tellings) > 0 {
				e.Lines = append(e.Lines, briefLine{r.Label(), tellings[0].Words})
			}
		}
	}
	if told > 0 {
		e.Count = fmt.Sprintf("%d things said or done", told)
	}
	return e
}

// WriteRecords writes one page with each Record, its text marked, and the
// inputs that were not read. It fails only where w does.
func WriteRecords(w io.Writer, records []*readout.Record, skips []readout.Skip, o Options) error {
	v := newView("Record", o.Title, skips)
	for i, r := range records {
		d := r.Document
		v.Entries = append(v.Entries, entry{ID: fmt.Sprintf("d%d", i+1), Title: cmp.Or(d.Title, sheet.Name(d)), About: sheet.Name(d), Date: sheet.Day(d.Published), ISO: d.Published.String()})
	}
	v.Many = len(records) >= manyStories
	return v.write(w, len(records), func(w io.Writer, i int) error {
		one := newRecordView(records[i], BodyOptions{ID: v.Entries[i].ID})
		one.First = i == 0
		return pages.ExecuteTemplate(w, "record", one)
	})
}

func newView(kind, title string, skips []readout.Skip) *view {
	v := &view{Kind: kind, Title: title, Policy: policy(), Style: template.CSS(style), Script: template.JS(script), Version: readout.Version}
	for _, s := range skips {
		where := s.URI
		if s.Line > 0 {
			where = fmt.Sprintf("%s:%d", s.URI, s.Line)
		}
		v.Skips = append(v.Skips, skipView{where, s.What, s.Fix, string(s.Reason)})
	}
	return v
}

// write writes the page with n parts. Each part is made when its turn comes, so
// that a page of thousands needs the room of one.
func (v *view) write(w io.Writer, n int, part func(w io.Writer, i int) error) error {
	if v.Title == "" && len(v.Entries) == 1 && len(v.Brief) == 0 {
		v.Title = v.Entries[0].Title
	}
	if v.Title == "" {
		v.Title = v.Kind
	}
	buffered := bufio.NewWriterSize(w, 1<<16) // a template writes word by word
	if err := pages.ExecuteTemplate(buffered, "head", v); err != nil {
		return err
	}
	for i := range n {
		if err := part(buffered, i); err != nil {
			return err
		}
	}
	if err := pages.ExecuteTemplate(buffered, "foot", v); err != nil {
		return err
	}
	return buffered.Flush()
}

// policy lets the style sheet and the script of the page run, and nothing else.
func policy() string {
	return "default-src 'none'; style-src " + digest(style) + "; script-src " + digest(script) + "; base-uri 'none'; form-action 'none'"
}

func digest(source string) string {
	sum := sha256.Sum256([]byte(source))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// link gives address where it is one of the web, and "" for everything else:
// a path, or a scheme that a page should not follow.
func link(address string) string {
	low := strings.ToLower(address)
	if strings.HasPrefix(low, "https://") || strings.HasPrefix(low, "http://") {
		return address
	}
	return ""
}
