package web

import (
	"net/http"
	"slices"

	"github.com/readout-news/readout"
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
	v := documentView{Document: d, Name: sheet.Name(doc), Badge: sheet.Badge(doc), Link: webLink(doc.URI)}
	if o := doc.Origin; o.Title != "" || len(o.Authors) > 0 {
		v.Taken = joined(append([]string{o.Title}, append(o.Authors, sheet.Day(o.Published), o.Page)...)...)
	}
	d.Items = slices.DeleteFunc(d.Items, func(it desk.Item) bool { return doubles(d, it) })
	for _, it := range d.Items {
		if it.Holds != nil {
			v.Judged++
		}
		if it.Act != nil {
			v.Acts++
		} else {
			v.Statements++
		}
	}
	v.Voices = voicesOf(d, notesOf(d, access.FromContext(r.Context()), whoIs(r)))
	title := doc.Title
	if title == "" {
		title = v.Name
	}
	p.show(w, r, "document", view{Title: title, Kind: "reading", Body: v})
}

// doubles reports whether an item is an act of saying that a statement tells
// already by its cue, and that nobody has judged: a second note would say the
// same.
func doubles(d *desk.Document, it desk.Item) bool {
	if it.Act == nil || it.Act.Event.Type != "" || len(it.History) > 0 {
		return false
	}
	return slices.ContainsFunc(d.Record.Attributions, func(a readout.Attribution) bool { return a.Cue.Overlaps(it.Act.Event.Trigger) })
}
