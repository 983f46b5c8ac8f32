package web

import (
	"net/http"

	"github.com/readout-news/readout/export/sheet"
	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/desk"
)

// documentView is the page of a document.
type documentView struct {
	*desk.Document
	Name, Badge, Taken string
	Link               string // address on the web, "" for everything else
	Voices             []voiceView
	Statements, Acts   int
	Judged             int
}

func (p *pages) document(w http.ResponseWriter, r *http.Request) {
	d, err := p.desk.Document(r.Context(), r.PathValue("id"))
	if err != nil {
		p.fail(w, r, err)
		return
	}
	doc := d.Record.Document
	v := documentView{Document: d, Name: sheet.Name(doc), Badge: sheet.Badge(doc), Link: webLink(doc.URI),
		Statements: len(d.Record.Attributions), Acts: len(d.Record.Events)}
	if o := doc.Origin; o.Title != "" || len(o.Authors) > 0 {
		v.Taken = joined(append([]string{o.Title}, append(o.Authors, sheet.Day(o.Published), o.Page)...)...)
	}
	for _, it := range d.Items {
		if it.Holds != nil {
			v.Judged++
		}
	}
	v.Voices = voicesOf(d, notesOf(d, access.FromContext(r.Context()), whoIs(r)))
	title := doc.Title
	if title == "" {
		title = v.Name
	}
	p.show(w, r, "document", view{Title: title, Kind: "reading", Body: v})
}
