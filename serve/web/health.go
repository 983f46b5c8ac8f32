package web

import (
	"net/http"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/worker/watch"
)

// healthView is the page of how the archive does.
type healthView struct {
	*desk.Health
	Watch   watch.Status
	Behind  bool
	Reasons []reasonView
}

type reasonView struct {
	Reason readout.SkipReason
	Count  int
}

func (p *pages) health(w http.ResponseWriter, r *http.Request) {
	h, err := p.desk.Health(r.Context())
	if err != nil {
		p.fail(w, r, err)
		return
	}
	v := healthView{Health: h, Behind: h.Stories.Revision < h.Revision}
	if v.Watch, err = watch.StatusOf(r.Context(), p.desk.Archive()); err != nil {
		p.fail(w, r, err)
		return
	}
	for reason, n := range h.Counts.Skips {
		v.Reasons = append(v.Reasons, reasonView{reason, n})
	}
	slices.SortFunc(v.Reasons, func(a, b reasonView) int {
		if a.Count != b.Count {
			return b.Count - a.Count
		}
		return strings.Compare(string(a.Reason), string(b.Reason))
	})
	p.show(w, r, "health", view{Title: "Health", Part: "health", Body: v})
}

// card shows the card of a model, as it was written.
func (p *pages) card(w http.ResponseWriter, r *http.Request) {
	for _, c := range p.desk.Cards() {
		if c.Name == r.PathValue("name") {
			p.show(w, r, "card", view{Title: c.Title, Part: "health", Body: c})
			return
		}
	}
	p.fail(w, r, missed("card", r.PathValue("name")))
}
