package web

import (
	"bytes"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"slices"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/html"
	"github.com/readout-news/readout/export/sheet"
	"github.com/readout-news/readout/serve/desk"
)

// storyView is the page of a story.
type storyView struct {
	*desk.Story
	Speaker string // whose claims alone are shown
	Sheet   template.HTML
	Graph   *graphView // of who rests on whom, for the script; nil where nobody rests on anybody
}

func (p *pages) story(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	s, err := p.desk.Story(r.Context(), r.PathValue("id"), q["account"]...)
	if err != nil {
		p.fail(w, r, err)
		return
	}
	v := storyView{Story: s, Speaker: q.Get("speaker")}
	if !slices.ContainsFunc(s.Speakers, func(x desk.Speaker) bool { return x.Name == v.Speaker }) {
		v.Speaker = ""
	}
	shown := s.By(v.Speaker)
	var b bytes.Buffer
	if err := html.StoryBody(&b, shown, html.BodyOptions{ID: "s", Document: documentPath, Claim: lasting(s.Story)}); err != nil {
		p.fail(w, r, err)
		return
	}
	v.Sheet = template.HTML(b.String()) // package html has escaped what documents hold
	v.Graph = graphOf(shown)
	p.show(w, r, "story", view{Title: s.Title, Part: "today", Graph: v.Graph != nil, Body: v})
}

// lasting gives the address of a claim that stays when the story grows and its
// claims are counted anew: by the first telling of it.
func lasting(s *readout.Story) func(*readout.Claim) string {
	return func(c *readout.Claim) string {
		for _, t := range c.Tellings {
			if item := t.Attribution + t.Event; item != "" {
				return claimPath(t.Document, item)
			}
		}
		return ""
	}
}

// claim leads to the row of a claim in the story as it is now.
func (p *pages) claim(w http.ResponseWriter, r *http.Request) {
	s, c, err := p.desk.Claim(r.Context(), r.PathValue("document"), r.PathValue("item"))
	if err != nil {
		p.fail(w, r, err)
		return
	}
	for i := range s.Story.Claims {
		if &s.Story.Claims[i] == c {
			http.Redirect(w, r, storyPath(s.ID)+"#s-c"+fmt.Sprint(i+1), http.StatusSeeOther)
			return
		}
	}
	p.fail(w, r, missed("claim", r.PathValue("item")))
}

// graphView is the graph of who rests on whom, as JSON for the script.
type graphView struct {
	Nodes []graphNode `json:"nodes"`
	Edges []graphEdge `json:"edges"`
}

// graphNode and graphEdge are what the script draws.
type graphNode struct {
	Name string `json:"name"`
	Kind string `json:"kind"`
	Link string `json:"link,omitempty"`
}

type graphEdge struct {
	From  int    `json:"from"`
	To    int    `json:"to"`
	Label string `json:"label"`
}

// graphOf is who rests on whom, nil where nobody rests on anybody.
func graphOf(s *readout.Story) *graphView {
	if len(s.Accounts) == 0 {
		return nil
	}
	g := sheet.New(s).Graph
	if len(g.Edges) == 0 {
		return nil
	}
	out := &graphView{}
	for _, n := range g.Nodes {
		one := graphNode{Name: n.Name, Kind: string(n.Kind)}
		if n.Account != nil {
			one.Name, one.Link = n.Account.Letter+"  "+n.Name, documentPath(n.Account.Record.Document.ID)
		} else {
			one.Link = "/search?" + url.Values{"authority": {n.Name}}.Encode()
		}
		out.Nodes = append(out.Nodes, one)
	}
	for _, e := range g.Edges {
		out.Edges = append(out.Edges, graphEdge{e.From, e.To, e.Label()})
	}
	return out
}
