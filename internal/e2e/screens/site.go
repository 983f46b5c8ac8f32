package main

import (
	"context"
	"net/http"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/model"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/serve/desk/desktest"
	"github.com/readout-news/readout/serve/web"
	"github.com/readout-news/readout/store"
)

// place is a page with its address, and a script that brings it to where it is
// drawn.
type place struct{ name, path, before string }

// site is the desk over the examples, on which an editor has worked.
func site(ctx context.Context, dir string) (http.Handler, []place, func(), error) {
	a, err := desktest.Archive(ctx, dir, "examples/lake", "examples/railway")
	if err != nil {
		return nil, nil, nil, err
	}
	clock := desktest.Day
	d, err := desk.New(a, desk.Options{Compare: reconcile.CompareApart, Cards: model.Cards, Now: func() time.Time { clock = clock.Add(7 * time.Minute); return clock }})
	if err != nil {
		return nil, nil, nil, err
	}
	document, err := work(ctx, d, a)
	if err != nil {
		return nil, nil, nil, err
	}
	stories, err := d.Stories(ctx, store.StoryFilter{Least: 3}, store.Page{})
	if err != nil {
		return nil, nil, nil, err
	}
	pages, err := web.New(web.Options{Desk: d})
	if err != nil {
		return nil, nil, nil, err
	}
	caller := access.Caller{Name: "A. Okello", Known: true, Sworn: true, Reads: true, Writes: true, Form: "form"}
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		pages.ServeHTTP(w, r.WithContext(access.WithCaller(r.Context(), caller)))
	})
	key := func(k string) string {
		return `document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "` + k + `", bubbles: true}));`
	}
	return handler, []place{
		{"today", "/?day=2024-05-16", ""},
		{"stories", "/stories", ""},
		{"story", "/story/" + stories.Stories[0].ID, ""},
		{"chosen", "/story/" + stories.Stories[0].ID + "?speaker=Ruth+Nakato", ""},
		{"graph", "/story/" + stories.Stories[0].ID, `document.querySelector(".explore").click(); document.querySelector(".stage").scrollIntoView({block: "center"})`},
		{"document", "/document/" + document, key("j") + key("j") + key("j") + key("j") + "scrollTo(0, 0)"},
		{"judging", "/document/" + document, key("j") + key("j") + key("e") + key("?") + `document.getElementById("keys").scrollIntoView()`},
		{"actor", "/actor/state/kenya", ""},
		{"person", "/actor/person/ruth-nakato", ""},
		{"pair", "/pair?a=state/armenia&b=state/georgia", ""},
		{"search", "/search?speaker=Nakato", ""},
		{"health", "/health", ""},
		{"login", "/login", ""},
	}, func() { a.Close() }, nil
}

// work leaves in the archive what a morning at the desk does: a few judgements,
// and inputs that were not read. It gives the document that was judged.
func work(ctx context.Context, d *desk.Desk, a store.Archive) (string, error) {
	found, err := d.Search(ctx, store.Query{Speaker: "Nakato", Words: "people boats"}, store.Page{})
	if err != nil {
		return "", err
	}
	id := found.Hits[len(found.Hits)-1].Document.ID
	doc, err := d.Document(ctx, id)
	if err != nil {
		return "", err
	}
	done := 0
	for _, i := range doc.Items {
		rule := desk.Ruling{Document: id, Item: i.ID, Who: "A. Okello", Verdict: readout.Confirm}
		switch {
		case i.Statement != nil && done == 0:
		case i.Act != nil && done == 1:
			rule.Verdict, rule.Why = readout.Reject, "an announcement, no act"
		case i.Statement != nil && i.Statement.Attribution.Manner == readout.Direct && done == 2:
			rule.Verdict, rule.Set = readout.Correct, []desk.Right{{Name: "manner", Value: "mixed"}}
		default:
			continue
		}
		if _, _, err := d.Judge(ctx, rule); err != nil {
			return "", err
		}
		done++
	}
	// As watching keeps them.
	err = a.PutStates(ctx,
		store.State{Key: "watch/https://lake-standard.example/rss", Value: []byte(`{"link": "https://lake-standard.example/rss", "title": "The Lake Standard", "last": "2024-09-05T07:25:00Z", "new": "2024-09-05T06:55:00Z", "next": "2024-09-05T07:40:00Z", "items": 41, "health": "fine"}`)},
		store.State{Key: "watch/https://caucasus-herald.example/feed", Value: []byte(`{"link": "https://caucasus-herald.example/feed", "title": "The Caucasus Herald", "last": "2024-09-04T21:10:00Z", "next": "2024-09-05T09:10:00Z", "items": 17, "failures": 6, "health": "failing", "error": "the server did not answer within 30 seconds"}`)})
	if err != nil {
		return "", err
	}
	return id, a.PutSkips(ctx,
		store.Skipped{At: desktest.Day, Skip: readout.Skip{URI: "https://lake-standard.example/live", Reason: readout.SkipNoArticle, What: "the page has no article", Fix: "give the address of an article"}},
		store.Skipped{At: desktest.Day, Skip: readout.Skip{URI: "wire/0904.jsonl", Line: 212, Reason: readout.SkipLanguage, Language: "ka", What: "the text is not English"}},
		store.Skipped{At: desktest.Day, Skip: readout.Skip{URI: "wire/0904.jsonl", Line: 380, Reason: readout.SkipLanguage, Language: "hy", What: "the text is not English"}})
}
