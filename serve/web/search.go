package web

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/store"
)

// hitsAPage is how many documents a page of results has.
const hitsAPage = 25

// searchView is the page of a search.
type searchView struct {
	Query        store.Query
	Since, Until string // as typed
	Types        []string
	Asked        bool
	Results      *desk.Results
	More         string
	Trouble      string
}

func (p *pages) search(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	v := searchView{Types: desk.Types(), Since: q.Get("since"), Until: q.Get("until")}
	v.Query, v.Asked = queryOf(q)
	var err error
	if v.Query.Since, err = dateOf(v.Since); err == nil {
		v.Query.Until, err = dateOf(v.Until)
	}
	status := http.StatusOK
	switch {
	case err != nil:
		v.Trouble, v.Asked, status = err.Error(), false, http.StatusBadRequest
	case v.Asked:
		if v.Results, err = p.desk.Search(r.Context(), v.Query, page(r, hitsAPage)); err != nil {
			p.fail(w, r, err)
			return
		}
		v.More = more(r, v.Results.Next)
	}
	p.write(w, r, status, "search", view{Title: "Search", Part: "search", Body: v})
}

// queryOf reads a query from an address, and whether it asks for anything.
func queryOf(q url.Values) (store.Query, bool) {
	get := func(name string) string { return strings.TrimSpace(q.Get(name)) }
	out := store.Query{Words: get("q"), Speaker: get("speaker"), Addressee: get("addressee"), Authority: get("authority"),
		Actor: get("actor"), Country: strings.ToUpper(get("country")), Event: get("event"), Outlet: get("outlet")}
	return out, out != store.Query{} || get("since")+get("until") != ""
}

func dateOf(s string) (readout.Date, error) {
	if s = strings.TrimSpace(s); s == "" {
		return readout.Date{}, nil
	}
	return readout.ParseDate(s)
}
