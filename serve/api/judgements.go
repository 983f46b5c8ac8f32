package api

import (
	"context"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/serve/access"
	"github.com/readout-news/readout/serve/desk"
	"github.com/readout-news/readout/store"
)

type judgementList struct {
	Judgements []judgement `json:"judgements"`
}

// judged is what came of a judgement that was sent.
type judged struct {
	ID      string   `json:"id"`
	Retired []string `json:"retired,omitempty" doc:"Judgements on the same target that it takes the place of."`
}

type judgedOut struct {
	Location string `header:"Location"`
	Body     judged
}

func (s *service) judgements() {
	huma.Register(s.api, operation(http.MethodGet, "/judgements", "list-judgements", "What people hold of what was found, in the order of judging", tag("judgements")),
		func(ctx context.Context, in *struct {
			Document string `query:"document" maxLength:"200"`
			ID       string `query:"id" maxLength:"40"`
			Kind     string `query:"kind" enum:"attribution,event,actor,copy,story"`
			Retired  bool   `query:"retired" doc:"Also those that later ones have retired, and withdrawals."`
			Unfit    bool   `query:"unfit" doc:"Only those that fit nothing in the records in use: to be looked at again."`
		}) (*out[judgementList], error) {
			all, err := s.placed(ctx, store.JudgementFilter{Document: in.Document, ID: in.ID, Kind: readout.TargetKind(in.Kind), Retired: in.Retired})
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			body := judgementList{Judgements: []judgement{}}
			for i := range all {
				if !in.Unfit || !all[i].fits {
					body.Judgements = append(body.Judgements, all[i].object())
				}
			}
			return &out[judgementList]{body}, nil
		})
	s.training()
	add := operation(http.MethodPost, "/judgements", "add-judgement", "Confirm, reject or correct something", tag("judgements"),
		about("A later judgement on the same target retires the earlier one; nothing is erased."))
	add.DefaultStatus = http.StatusCreated
	huma.Register(s.api, add, s.judge)
	withdraw := operation(http.MethodPost, "/judgements/{id}/withdraw", "withdraw-judgement", "Take a judgement back", tag("judgements"))
	withdraw.DefaultStatus = http.StatusCreated
	huma.Register(s.api, withdraw, func(ctx context.Context, in *struct {
		ID   string `path:"id" maxLength:"40"`
		Body struct {
			Who string `json:"who,omitempty" maxLength:"100"`
			Why string `json:"why,omitempty" maxLength:"2000"`
		}
	}) (*judgedOut, error) {
		who, err := person(ctx, in.Body.Who)
		if err != nil {
			return nil, err
		}
		id, err := s.Desk.Withdraw(ctx, in.ID, who, in.Body.Why)
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		s.Changed()
		return &judgedOut{Prefix + "/judgements?retired=true&id=" + id, judged{id, []string{in.ID}}}, nil
	})
}

// person is who judges: whom the token names, else whom the caller names.
func person(ctx context.Context, said string) (string, error) {
	c := access.FromContext(ctx)
	said = strings.Join(strings.Fields(said), " ")
	switch {
	case c.Sworn && said != "" && said != c.Name:
		return "", wrong("body.who", "the token is that of "+c.Name+": leave who out", said)
	case c.Sworn || said == "" && c.Name != "":
		return c.Name, nil
	case said == "":
		return "", wrong("body.who", "a judgement needs a person: say who judges", nil)
	}
	return said, nil
}

type judgeIn struct {
	Body struct {
		Target  string              `json:"target" minLength:"1" maxLength:"500" doc:"A statement (n1/a3), an event (n1/e2), whom words of it stand for (n1/a3/source, n1/e2/actors2), a copy (n1..n2, the one that was taken from first), a story (s and 12 hex digits)."`
		Verdict string              `json:"verdict" enum:"confirm,reject,correct"`
		Set     map[string][]string `json:"set,omitempty" maxProperties:"12" doc:"Of a correction, what is right, by name: source, cue, content, addressee, via, trigger, actors, recipients, place with the very words of the text (several stretches are several strings; none is an empty list) or @START-END in code points; polarity, manner, type, status, actor, kind, from, without with one value."`
		Who     string              `json:"who,omitempty" maxLength:"100" doc:"The person who judges; not needed where the token is a person's."`
		Why     string              `json:"why,omitempty" maxLength:"2000"`
	}
}

func (s *service) judge(ctx context.Context, in *judgeIn) (*judgedOut, error) {
	who, err := person(ctx, in.Body.Who)
	if err != nil {
		return nil, err
	}
	if (in.Body.Verdict == string(readout.Correct)) != (len(in.Body.Set) > 0) {
		return nil, wrong("body.set", "a correction says what is right, and nothing else does", nil)
	}
	var id string
	var retired []string
	verdict := readout.Verdict(in.Body.Verdict)
	if document, item, link, ok := itemOf(in.Body.Target); ok {
		ruling := desk.Ruling{Document: document, Item: item, Link: link, Verdict: verdict, Who: who, Why: in.Body.Why}
		if ruling.Set, err = s.rights(ctx, document, in.Body.Set); err != nil {
			return nil, s.fail(ctx, err)
		}
		id, retired, err = s.Desk.Judge(ctx, ruling)
	} else {
		id, retired, err = s.judgeWhole(ctx, in, who)
	}
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	s.Changed()
	return &judgedOut{Prefix + "/judgements?id=" + id, judged{id, retired}}, nil
}
