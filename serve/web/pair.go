package web

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/readout-news/readout/serve/desk"
)

// pairView is the page of two actors.
type pairView struct {
	*desk.Pair
	Rows    []deedView
	Said    []sayingView
	Earlier int // deeds that are not shown
}

// deedView is a row of a table of deeds, which the script also draws as a plot.
type deedView struct {
	desk.Deed
	ID   string // of the row
	Side string // who does it, as the plot tells sides apart: "done", "suffered", "a", "b"
	ISO  string
}

func (p *pages) pair(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	pair, err := p.desk.Pair(r.Context(), strings.TrimSpace(q.Get("a")), strings.TrimSpace(q.Get("b")))
	if err != nil {
		p.fail(w, r, err)
		return
	}
	v := pairView{Pair: pair, Rows: deedViews("a", pair.Deeds), Said: sayings(pair.Said)}
	for i := range v.Rows {
		if !does(v.Rows[i].Deed, pair.A.Actor) {
			v.Rows[i].Side = "b"
		} else if does(v.Rows[i].Deed, pair.B.Actor) {
			v.Rows[i].Side = "both"
		}
	}
	v.Rows, v.Earlier = latest(v.Rows)
	p.show(w, r, "pair", view{Title: pair.A.Name + " and " + pair.B.Name, Plot: len(v.Rows) > 0, Body: v})
}

func does(d desk.Deed, actor string) bool {
	for _, p := range d.Actors {
		if p.Actor == actor {
			return true
		}
	}
	return false
}

func deedViews(side string, all []desk.Deed) []deedView {
	var out []deedView
	for i, d := range all {
		out = append(out, deedView{Deed: d, ID: fmt.Sprintf("%s-%d", side, i+1), Side: side, ISO: d.From.Time().Format("2006-01-02")})
	}
	return out
}

// deedsAPage is how many deeds a page shows.
const deedsAPage = 120

// latest cuts a table to its last rows and tells how many were before them.
func latest(all []deedView) ([]deedView, int) {
	if n := len(all) - deedsAPage; n > 0 {
		return all[n:], n
	}
	return all, 0
}

// dated reports whether any of the deeds has a day, so that there is something to
// draw.
func dated(all []deedView) bool {
	return slices.ContainsFunc(all, func(d deedView) bool { return d.From.Known() })
}
