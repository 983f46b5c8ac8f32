package html

import (
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

//go:embed page/record.tmpl
var recordSource string

var pages = template.Must(template.New("page").Parse(pageSource + storySource + recordSource))

// Options say how to write. The zero value is what a desk wants.
type Options struct {
	Title string // of the page; "" for that of its only story or record
}

// view is what a page is made of.
type view struct {
	Title   string
	Policy  string
	Style   template.CSS
	Script  template.JS
	Version string
	Kind    string // "Comparison" or "Record"
	Stories []storyView
	Records []recordView
	Skips   []skipView
}

type skipView struct{ Where, What, Fix, Reason string }

// WriteStories writes one page with the sheet of each Story and the inputs that
// were not read. It fails only where w does.
func WriteStories(w io.Writer, stories []*readout.Story, skips []readout.Skip, o Options) error {
	v := newView("Comparison", o.Title, skips)
	for i, s := range stories {
		if len(s.Accounts) > 0 {
			v.Stories = append(v.Stories, newStoryView(sheet.New(s), BodyOptions{ID: fmt.Sprintf("s%d", i+1)}))
		}
	}
	if v.Title == "" && len(v.Stories) == 1 {
		v.Title = v.Stories[0].Title
	}
	return v.write(w)
}

// WriteRecords writes one page with each Record, its text marked, and the
// inputs that were not read. It fails only where w does.
func WriteRecords(w io.Writer, records []*readout.Record, skips []readout.Skip, o Options) error {
	v := newView("Record", o.Title, skips)
	for i, r := range records {
		v.Records = append(v.Records, newRecordView(r, BodyOptions{ID: fmt.Sprintf("d%d", i+1)}))
	}
	if len(v.Records) > 0 {
		v.Records[0].First = true
	}
	if v.Title == "" && len(v.Records) == 1 {
		v.Title = v.Records[0].Title
	}
	return v.write(w)
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

func (v *view) write(w io.Writer) error {
	if v.Title == "" {
		v.Title = v.Kind
	}
	return pages.ExecuteTemplate(w, "page", v)
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
