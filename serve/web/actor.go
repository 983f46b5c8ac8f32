package web

import (
	"net/http"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/serve/desk"
)

// actorView is the page of an actor.
type actorView struct {
	*desk.Actor
	Days        []deedView // what he does and what is done to him, in order of days
	Said, Told  []sayingView
	CountryName string
	Earlier     int // deeds that are not shown
}

func (p *pages) actor(w http.ResponseWriter, r *http.Request) {
	a, err := p.desk.Actor(r.Context(), r.PathValue("kind")+"/"+r.PathValue("name"), r.URL.Query()["name"]...)
	if err != nil {
		p.fail(w, r, err)
		return
	}
	v := actorView{Actor: a, Days: deedViews("done", a.Done), Said: sayings(a.Said), Told: sayings(a.Told), CountryName: a.Country}
	if s := lexicon.StateOf(a.Country); s != nil && a.Kind == readout.State {
		v.CountryName = ""
	} else if s != nil {
		v.CountryName = s.Name
	}
	v.Days = append(v.Days, deedViews("suffered", a.DoneTo)...)
	slices.SortStableFunc(v.Days, func(a, b deedView) int { return desk.Earlier(a.Deed, b.Deed) })
	v.Days, v.Earlier = latest(v.Days)
	p.show(w, r, "actor", view{Title: a.Name, Plot: len(v.Days) > 0, Body: v})
}

// actorByName leads to the page of whoever has the name.
func (p *pages) actorByName(w http.ResponseWriter, r *http.Request) {
	a, err := p.desk.Actor(r.Context(), strings.TrimSpace(r.URL.Query().Get("name")))
	if err != nil {
		p.fail(w, r, err)
		return
	}
	http.Redirect(w, r, actorPath(desk.Party{Actor: a.ID, Name: a.Name}), http.StatusSeeOther)
}
