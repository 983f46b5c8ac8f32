package api

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/desk"
)

type skipped struct {
	URI      string `json:"uri,omitempty"`
	Line     int    `json:"line,omitempty"`
	Reason   string `json:"reason" doc:"From a closed list; see doc/formats.md."`
	Language string `json:"language,omitempty"`
	What     string `json:"what,omitempty" doc:"What is wrong, for people."`
	Fix      string `json:"fix,omitempty" doc:"What to do."`
	At       string `json:"at,omitempty" format:"date-time"`
}

type skipList struct {
	Skips []skipped `json:"skips"`
	Next  string    `json:"next,omitempty"`
}

// health is how the archive and the server do.
type health struct {
	Version      string                     `json:"version"`
	Documents    int                        `json:"documents"`
	Attributions int                        `json:"attributions"`
	Events       int                        `json:"events"`
	Stories      int                        `json:"stories"`
	Judgements   int                        `json:"judgements"`
	Pending      int                        `json:"pending" doc:"Documents that wait to be read again."`
	Bytes        int64                      `json:"bytes" doc:"Of the archive's file and its log."`
	Text         int64                      `json:"text" doc:"Bytes of all texts."`
	Skips        map[readout.SkipReason]int `json:"skips,omitempty"`
	Engines      []engineCount              `json:"engines,omitempty"`
	Revision     int64                      `json:"revision" doc:"Grows whenever a record is added or replaced."`
	StoriesAt    int64                      `json:"stories_at" doc:"Revision that the stories were made at."`
	Trouble      []string                   `json:"trouble" doc:"What the check of the archive has found; empty where it is sound."`
	Checked      string                     `json:"checked,omitempty" format:"date-time" doc:"When that was; absent while a first check, which takes long in a large archive, is under way."`
	Parts        []Part                     `json:"parts,omitempty" doc:"What runs beside the archive."`
	Feeds        []feed                     `json:"feeds,omitempty" doc:"Feeds that are followed into the archive."`
	Caller       caller                     `json:"caller"`
}

type engineCount struct {
	Engine
	Records int `json:"records"`
}

// feed is one that is followed, with what its state says.
type feed struct {
	Address string            `json:"address"`
	Facts   map[string]string `json:"facts,omitempty"`
}

// caller is what the server takes the caller for.
type caller struct {
	Name   string `json:"name,omitempty"`
	Writes bool   `json:"writes"`
	Why    string `json:"why,omitempty" doc:"Why the caller may not write."`
}

type card struct {
	Name  string `json:"name"`
	Title string `json:"title"`
	Text  string `json:"text,omitempty" doc:"Markdown."`
}

type cardList struct {
	Models []card `json:"models"`
}

func (s *service) status() {
	huma.Register(s.api, operation(http.MethodGet, "/skips", "list-skips", "What was not read, and why; the last first", tag("status")),
		func(ctx context.Context, in *struct {
			Reason string `query:"reason" maxLength:"40" doc:"Only those for this reason."`
			Paged
		}) (*out[skipList], error) {
			all, next, err := s.archive().Skips(ctx, readout.SkipReason(in.Reason), in.page())
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			body := skipList{Skips: []skipped{}, Next: string(next)}
			for _, k := range all {
				body.Skips = append(body.Skips, skipped{k.Skip.URI, k.Skip.Line, string(k.Skip.Reason), k.Skip.Language, k.Skip.What, k.Skip.Fix, stamp(k.At)})
			}
			return &out[skipList]{body}, nil
		})
	huma.Register(s.api, operation(http.MethodGet, "/health", "health", "How the archive and the server do", tag("status")), s.health)
	huma.Register(s.api, operation(http.MethodGet, "/models", "list-models", "The cards of the models in use", tag("status")),
		func(_ context.Context, _ *struct{}) (*out[cardList], error) {
			body := cardList{Models: []card{}}
			for _, c := range s.Desk.Cards() {
				body.Models = append(body.Models, card{c.Name, c.Title, c.Text})
			}
			return &out[cardList]{body}, nil
		})
}

// checkPatience is how long a caller waits for the check of the archive, which
// reads all of it; checkTime is how long it may take.
const checkPatience, checkTime = time.Second, 10 * time.Minute

// healthOf is the health of the archive. Where its check takes long, it goes on
// for whoever asks next, and this caller is told everything else.
func (s *service) healthOf(ctx context.Context) (*desk.Health, error) {
	type result struct {
		h   *desk.Health
		err error
	}
	if s.checking.CompareAndSwap(false, true) {
		done := make(chan result, 1)
		go func() {
			defer s.checking.Store(false)
			long, cancel := context.WithTimeout(context.WithoutCancel(ctx), checkTime)
			defer cancel()
			h, err := s.Desk.Health(long)
			done <- result{h, err}
		}()
		late := time.NewTimer(checkPatience)
		defer late.Stop()
		select {
		case r := <-done:
			return r.h, r.err
		case <-late.C:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	h := &desk.Health{}
	var errs [3]error
	h.Counts, errs[0] = s.archive().Counts(ctx)
	h.Revision, errs[1] = s.archive().Revision(ctx)
	h.Stories, errs[2] = s.archive().Edition(ctx)
	return h, errors.Join(errs[:]...)
}

func (s *service) health(ctx context.Context, _ *struct{}) (*out[health], error) {
	h, err := s.healthOf(ctx)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	c, who := h.Counts, access.FromContext(ctx)
	body := health{Version: readout.Version, Documents: c.Documents, Attributions: c.Attributions, Events: c.Events, Stories: c.Stories, Judgements: c.Judgements,
		Pending: c.Pending, Bytes: c.Bytes, Text: c.Text, Skips: c.Skips, Revision: h.Revision, StoriesAt: h.Stories.Revision, Trouble: h.Trouble, Checked: stamp(h.Checked),
		Caller: caller{who.Name, who.Writes, who.Why}}
	if body.Trouble == nil {
		body.Trouble = []string{}
	}
	for _, e := range c.Engines {
		body.Engines = append(body.Engines, engineCount{Engine{e.Engine.Version, e.Engine.Models}, e.Records})
	}
	for _, f := range h.Feeds {
		one := feed{f.Address, map[string]string{}}
		for _, fact := range f.Facts {
			one.Facts[fact.Name] = fact.Value
		}
		body.Feeds = append(body.Feeds, one)
	}
	if s.Health != nil {
		body.Parts = s.Health()
	}
	return &out[health]{body}, nil
}
