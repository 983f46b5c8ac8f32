package web

import (
	"errors"
	"net/http"

	"github.com/readout-news/readout/serve/desk"
)

// Options are what the pages need.
type Options struct {
	Desk *desk.Desk
}

// pages answers requests for pages.
type pages struct {
	desk *desk.Desk
}

// New is the handler of the pages and of what lies under /assets/. What the
// visitor may do it asks package access; the form of /login goes to /session,
// which is not its own.
func New(o Options) (http.Handler, error) {
	if o.Desk == nil {
		return nil, errors.New("the pages need a desk")
	}
	p := &pages{desk: o.Desk}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", p.today)
	mux.HandleFunc("GET /stories", p.stories)
	mux.HandleFunc("GET /story/{id}", p.story)
	mux.HandleFunc("GET /claim/{document}/{item}", p.claim)
	mux.HandleFunc("GET /document/{id}", p.document)
	mux.HandleFunc("POST /document/{id}/judge", p.judge)
	mux.HandleFunc("POST /document/{id}/withdraw", p.withdraw)
	mux.HandleFunc("GET /actor", p.actorByName)
	mux.HandleFunc("GET /actor/{kind}/{name}", p.actor)
	mux.HandleFunc("GET /pair", p.pair)
	mux.HandleFunc("GET /search", p.search)
	mux.HandleFunc("GET /health", p.health)
	mux.HandleFunc("GET /card/{name}", p.card)
	mux.HandleFunc("GET /login", p.login)
	mux.HandleFunc("POST /name", p.name)
	mux.HandleFunc("GET /assets/{name}", serveAsset)
	mux.HandleFunc("GET /", p.nowhere)
	return mux, nil
}
