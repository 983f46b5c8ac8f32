package web

import (
	"fmt"
	"net/http"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/sheet"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/store"
)

// storiesAPage is how many stories a page of a list has.
const storiesAPage = 30

// dayView is the page of a day, or of all stories.
type dayView struct {
	*desk.Day
	More   string // address of the rest of the list
	All    bool
	Filter store.StoryFilter
}

func (p *pages) today(w http.ResponseWriter, r *http.Request) {
	var day readout.Date
	if s := r.URL.Query().Get("day"); s != "" {
		var err error
		if day, err = readout.ParseDate(s); err != nil {
			p.fail(w, r, badRequest(err))
			return
		}
	}
	d, err := p.desk.Today(r.Context(), day, page(r, storiesAPage))
	if err != nil {
		p.fail(w, r, err)
		return
	}
	title := "Stories"
	if d.Date.Known() {
		title = sheet.Day(d.Date)
	}
	p.show(w, r, "today", view{Title: title, Part: "today", Body: dayView{Day: d, More: more(r, d.Next)}})
}

// stories lists the stories of all days, newest first, also those without a
// date.
func (p *pages) stories(w http.ResponseWriter, r *http.Request) {
	d, err := p.desk.Stories(r.Context(), store.StoryFilter{}, page(r, storiesAPage))
	if err != nil {
		p.fail(w, r, err)
		return
	}
	p.show(w, r, "today", view{Title: "All stories", Part: "today", Body: dayView{Day: d, More: more(r, d.Next), All: true}})
}

func badRequest(err error) error {
	return &store.Error{Code: store.BadRequest, Op: "show", Archive: "the page", Err: err, Fix: "change it in the address or in the form"}
}

func missed(what, id string) error {
	return &store.Error{Code: store.NotFound, Op: "show", Archive: "archive", Err: fmt.Errorf("there is no %s %q", what, id), Fix: "look for it by search"}
}
