package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/serve/desk"
)

// Party is somebody who takes part in something.
type Party struct {
	Actor string            `json:"actor,omitempty" doc:"Its ID; absent where the words were linked to nobody."`
	Name  string            `json:"name"`
	Kind  readout.ActorKind `json:"kind,omitempty"`
}

// statement is a statement of a document; item finds it: /documents/{id}/record
// has it with its places in the text.
type statement struct {
	Item      string    `json:"item" doc:"DOCUMENT/ID, as judgements take it."`
	Document  Reference `json:"document"`
	Speaker   *Party    `json:"speaker,omitempty"`
	Addressee *Party    `json:"addressee,omitempty"`
	Via       []Party   `json:"via,omitempty" doc:"Authorities that it came through, nearest first."`
	Cue       string    `json:"cue,omitempty"`
	Words     []string  `json:"words" doc:"The pieces of what is said, as they stand in the text."`
	Negative  bool      `json:"negative,omitempty" doc:"It is told that this was not said."`
	Date      string    `json:"date,omitempty"`
	Told      bool      `json:"told,omitempty" doc:"The text tells the date; else it is that of publication."`
}

// deed is one thing done with every document's telling of it.
type deed struct {
	From       string    `json:"from,omitempty"`
	To         string    `json:"to,omitempty"`
	Told       bool      `json:"told,omitempty"`
	Type       string    `json:"type"`
	CAMEO      string    `json:"cameo,omitempty"`
	Quad       int       `json:"quad,omitempty"`
	Intensity  float64   `json:"intensity" doc:"The mean over its tellings."`
	Status     string    `json:"status"`
	Actors     []Party   `json:"actors,omitempty"`
	Recipients []Party   `json:"recipients,omitempty"`
	Tellings   []telling `json:"tellings"`
}

type telling struct {
	Item     string    `json:"item"`
	Document Reference `json:"document"`
	Sentence string    `json:"sentence" doc:"As it stands in the text."`
	By       *Party    `json:"by,omitempty" doc:"Who says that it happened; absent where the document tells it as fact."`
}

type actorOut struct {
	ID        string            `json:"id"`
	Name      string            `json:"name"`
	Kind      readout.ActorKind `json:"kind,omitempty"`
	Country   string            `json:"country,omitempty"`
	Sectors   []string          `json:"sectors,omitempty"`
	Names     []string          `json:"names,omitempty" doc:"Other names, most usual first."`
	Offices   []office          `json:"offices,omitempty"`
	Said      []statement       `json:"said"`
	Told      []statement       `json:"told" doc:"What was said to him."`
	Done      []deed            `json:"done"`
	DoneTo    []deed            `json:"done_to"`
	With      []companion       `json:"with,omitempty"`
	Documents []Reference       `json:"documents"`
	More      bool              `json:"more,omitempty" doc:"The archive has more than were looked at."`
}

type office struct {
	Name      string `json:"name"`
	First     string `json:"first,omitempty" doc:"First day of publication on which a document gives it."`
	Last      string `json:"last,omitempty"`
	Documents int    `json:"documents"`
}

type companion struct {
	Party
	Does    int `json:"does" doc:"Acts of the actor to this one."`
	Suffers int `json:"suffers" doc:"Acts of this one to the actor."`
	Tells   int `json:"tells" doc:"Statements of one to the other."`
}

type pairOut struct {
	A         Party       `json:"a"`
	B         Party       `json:"b"`
	Deeds     []deed      `json:"deeds" doc:"Of one to the other, or of both together, in order of days."`
	Said      []statement `json:"said" doc:"Of one to the other, newest first."`
	Documents []Reference `json:"documents" doc:"That speak of both."`
	More      bool        `json:"more,omitempty"`
}

// desk gives the views of package desk.
func (s *service) desk() {
	huma.Register(s.api, operation(http.MethodGet, "/actor", "get-actor", "What the documents tell of one actor", tag("actors")),
		func(ctx context.Context, in *struct {
			Who string `query:"who" required:"true" minLength:"1" maxLength:"200" doc:"ID, person/ruth-nakato, or name."`
		}) (*out[actorOut], error) {
			a, err := s.Desk.Actor(ctx, in.Who)
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			return &out[actorOut]{actorOf(a)}, nil
		})
	huma.Register(s.api, operation(http.MethodGet, "/pair", "get-pair", "What two actors do and say to one another", tag("actors")),
		func(ctx context.Context, in *struct {
			A string `query:"a" required:"true" minLength:"1" maxLength:"200" doc:"ID or name."`
			B string `query:"b" required:"true" minLength:"1" maxLength:"200" doc:"ID or name."`
		}) (*out[pairOut], error) {
			p, err := s.Desk.Pair(ctx, in.A, in.B)
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			return &out[pairOut]{pairOut{A: partyOf(p.A), B: partyOf(p.B), Deeds: deedsOf(p.Deeds), Said: statementsOf(p.Said), Documents: refs(p.Documents), More: p.More}}, nil
		})
}

func actorOf(a *desk.Actor) actorOut {
	o := actorOut{ID: a.ID, Name: a.Name, Kind: a.Kind, Country: a.Country, Sectors: a.Sectors, Names: a.Names, Said: statementsOf(a.Said), Told: statementsOf(a.Told),
		Done: deedsOf(a.Done), DoneTo: deedsOf(a.DoneTo), Documents: refs(a.Documents), More: a.More}
	for _, f := range a.Offices {
		o.Offices = append(o.Offices, office{f.Name, f.First.String(), f.Last.String(), f.Documents})
	}
	for _, c := range a.With {
		o.With = append(o.With, companion{partyOf(c.Party), c.Does, c.Suffers, c.Tells})
	}
	return o
}

func partyOf(p desk.Party) Party { return Party{p.Actor, p.Name, p.Kind} }

func partiesOf(all []desk.Party) []Party {
	var out []Party
	for _, p := range all {
		out = append(out, partyOf(p))
	}
	return out
}

// maybe is nil for nobody.
func maybe(p desk.Party) *Party {
	if p.Name == "" {
		return nil
	}
	o := partyOf(p)
	return &o
}

func ref(r desk.Ref) Reference {
	return Reference{r.ID, r.URI, r.Title, r.Outlet, r.Published.String()}
}

func refs(all []desk.Ref) []Reference {
	out := []Reference{}
	for _, r := range all {
		out = append(out, ref(r))
	}
	return out
}

func statementsOf(all []desk.Statement) []statement {
	out := []statement{}
	for _, t := range all {
		out = append(out, statement{Item: t.Document.ID + "/" + t.ID, Document: ref(t.Document), Speaker: maybe(t.Speaker), Addressee: maybe(t.Addressee), Via: partiesOf(t.Via),
			Cue: t.Cue, Words: t.Words, Negative: t.Attribution.Polarity == readout.Negative, Date: t.Date.String(), Told: t.Told})
	}
	return out
}

func deedsOf(all []desk.Deed) []deed {
	out := []deed{}
	for _, d := range all {
		o := deed{From: d.From.String(), To: d.To.String(), Told: d.Told, Type: d.Type, CAMEO: d.CAMEO, Quad: d.Quad, Intensity: d.Intensity, Status: d.Status.String(),
			Actors: partiesOf(d.Actors), Recipients: partiesOf(d.Recipients), Tellings: []telling{}}
		for _, t := range d.Tellings {
			o.Tellings = append(o.Tellings, telling{t.Document.ID + "/" + t.Event.ID, ref(t.Document), t.Sentence, maybe(t.By)})
		}
		out = append(out, o)
	}
	return out
}
