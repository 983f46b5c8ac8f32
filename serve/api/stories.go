package api

import (
	"bytes"
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/store"
)

// storyLine is a story in a list.
type storyLine struct {
	ID          string   `json:"id"`
	Title       string   `json:"title,omitempty"`
	Outlet      string   `json:"outlet,omitempty" doc:"Of the first account."`
	From        string   `json:"from,omitempty" doc:"First day on which an account was published."`
	To          string   `json:"to,omitempty" doc:"Last one."`
	Accounts    int      `json:"accounts"`
	Independent int      `json:"independent" doc:"Accounts that carry a reporting of their own; copies count with what they copy."`
	Copies      int      `json:"copies"`
	Claims      int      `json:"claims"`
	Judgements  int      `json:"judgements,omitempty" doc:"That were heeded in making it."`
	Documents   []string `json:"documents"`
}

type storyList struct {
	Stories []storyLine `json:"stories"`
	Next    string      `json:"next,omitempty"`
	Behind  bool        `json:"behind" doc:"Documents came in after the stories were made."`
}

func (s *service) stories() {
	s.comparing()
	huma.Register(s.api, operation(http.MethodGet, "/stories", "list-stories", "Stories: which documents tell of one happening", tag("stories"), made(ofStories)),
		func(ctx context.Context, in *struct {
			Day         string `query:"day" maxLength:"10" doc:"Only those with an account of this day (or month, or year)."`
			Since       string `query:"since" maxLength:"10"`
			Until       string `query:"until" maxLength:"10"`
			Least       int    `query:"least" minimum:"0" doc:"Accounts at least."`
			Independent int    `query:"independent" minimum:"0" doc:"Independent accounts at least."`
			Document    string `query:"document" maxLength:"200" doc:"Of which this is an account."`
			Order       string `query:"order" enum:"newest,independent,oldest" default:"newest"`
			Paged
		}) (*out[storyList], error) {
			f := store.StoryFilter{Least: in.Least, Independent: in.Independent, Document: in.Document}
			if in.Order != "newest" {
				f.Order = store.StoryOrder(in.Order)
			}
			if in.Day != "" && in.Since+in.Until != "" {
				return nil, wrong("query.day", "day goes without since and until", in.Day)
			}
			var err error
			if f.Since, err = day("since", in.Since+in.Day); err != nil {
				return nil, err
			}
			if f.Until, err = day("until", in.Until+in.Day); err != nil {
				return nil, err
			}
			lines, next, err := s.archive().StoryList(ctx, f, in.page())
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			body := storyList{Stories: []storyLine{}, Next: string(next)}
			if body.Behind, err = s.behind(ctx); err != nil {
				return nil, s.fail(ctx, err)
			}
			for _, l := range lines {
				body.Stories = append(body.Stories, storyLine{l.ID, l.Title, l.Outlet, l.From.String(), l.To.String(), l.Accounts, l.Independent, l.Copies, l.Claims, l.Judgements, l.Documents})
			}
			return &out[storyList]{body}, nil
		})
	huma.Register(s.api, operation(http.MethodGet, "/stories/{id}", "get-story", "One story, compared", tag("stories"),
		about("With what people judged of its documents; the claims name documents by ID."), gives(object("readout/story/1"), "application/json")),
		func(ctx context.Context, in *struct {
			ID       string   `path:"id" maxLength:"200"`
			Document []string `query:"document,explode" maxItems:"100" doc:"Compare these of its documents alone."`
		}) (*bytesOut, error) {
			view, err := s.Desk.Story(ctx, in.ID, in.Document...)
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			var b bytes.Buffer
			if err := record.WriteStories(&b, []*readout.Story{view.Story}, nil, record.Lines); err != nil {
				return nil, s.fail(ctx, err)
			}
			return &bytesOut{Type: "application/json", Body: b.Bytes()}, nil
		})
}

// behind reports whether records came in after the stories were made.
func (s *service) behind(ctx context.Context) (bool, error) {
	revision, err := s.archive().Revision(ctx)
	if err != nil {
		return false, err
	}
	e, err := s.archive().Edition(ctx)
	return e.Revision < revision, err
}
