package record

import (
	"fmt"

	"github.com/readout-news/readout"
)

// comparison is one Story.
type comparison struct {
	Schema   string    `json:"schema"`
	Accounts []account `json:"accounts,omitempty"`
	Copies   []taken   `json:"copies,omitempty"`
	Claims   []claim   `json:"claims,omitempty"`
	// Timeline is what was done, by pairs of actors and days.
	Timeline  []dealing  `json:"timeline,omitempty"`
	Positions []position `json:"positions,omitempty"`
}

type account struct {
	Document  string `json:"document"`
	URI       string `json:"uri,omitempty"`
	Outlet    string `json:"outlet,omitempty"`
	Published string `json:"published,omitempty"`
	Origin    origin `json:"origin"`
	Group     int    `json:"group"`
}

type taken struct {
	From  string           `json:"from"`
	To    string           `json:"to"`
	Kind  readout.CopyKind `json:"kind"`
	Share float64          `json:"share"`
	// Reason says in a sentence for people what decided the direction.
	Reason string    `json:"reason,omitempty"`
	Spans  []aligned `json:"spans,omitempty"`
	Edits  []edit    `json:"edits,omitempty"`
}

// edit is what was changed between the two documents of a copy.
type edit struct {
	Kind readout.EditKind `json:"kind"`
	From *span            `json:"from,omitempty"`
	To   *span            `json:"to,omitempty"`
}

type aligned struct {
	From span `json:"from"`
	To   span `json:"to"`
}

type claim struct {
	ID          string            `json:"id"`
	Kind        readout.ClaimKind `json:"kind"`
	Who         string            `json:"who,omitempty"`
	Tellings    []telling         `json:"tellings,omitempty"`
	MissingFrom []string          `json:"missing_from,omitempty"`
	Before      []string          `json:"before,omitempty"`
	// Unlinked are statements that may tell the same but could not be decided.
	Unlinked        []telling    `json:"unlinked,omitempty"`
	Independent     int          `json:"independent"`
	RestsOn         []string     `json:"rests_on,omitempty"`
	SharedAuthority []string     `json:"shared_authority,omitempty"`
	Differences     []difference `json:"differences,omitempty"`
}

type telling struct {
	Document    string   `json:"document"`
	Attribution string   `json:"attribution,omitempty"`
	Event       string   `json:"event,omitempty"`
	Span        *span    `json:"span,omitempty"`
	Via         []string `json:"via,omitempty"`
}

type difference struct {
	Aspect   readout.Aspect `json:"aspect"`
	Values   []value        `json:"values,omitempty"`
	Corrects *amendment     `json:"corrects,omitempty"`
}

type amendment struct {
	By   string `json:"by"`
	Of   string `json:"of"`
	Span *span  `json:"span,omitempty"`
}

type value struct {
	Document string `json:"document"`
	Span     *span  `json:"span,omitempty"`
}

// texts finds the places of a Document of the Story by its ID.
type texts struct {
	by  map[string]*places
	err error
}

func (t *texts) of(id string) *places {
	if p := t.by[id]; p != nil {
		return p
	}
	if t.err == nil {
		t.err = fmt.Errorf("the comparison speaks of document %q, which is none of its accounts", id)
	}
	return placesOf(&readout.Record{Document: &readout.Document{ID: id}})
}

func storyOf(s *readout.Story) (comparison, error) {
	t := &texts{by: map[string]*places{}}
	out := comparison{Schema: "readout/story/1"}
	for _, a := range s.Accounts {
		p, d := placesOf(a.Record), a.Record.Document
		t.by[d.ID] = p
		out.Accounts = append(out.Accounts, account{d.ID, d.URI, d.Outlet, d.Published.String(), p.origin(), a.Group})
	}
	for _, c := range s.Copies {
		out.Copies = append(out.Copies, t.copy(c))
	}
	for i := range s.Claims {
		out.Claims = append(out.Claims, t.claim(&s.Claims[i]))
	}
	t.acts(s, &out)
	for _, a := range s.Accounts { // not over the map: the first error is always the same
		t.err = first(t.err, t.by[a.Record.Document.ID].err)
	}
	return out, t.err
}

func (t *texts) copy(c readout.Copy) taken {
	out := taken{From: c.From, To: c.To, Kind: c.Kind, Share: c.Share, Reason: c.Reason}
	for _, s := range c.Spans {
		out.Spans = append(out.Spans, aligned{t.of(c.From).span(s.From), t.of(c.To).span(s.To)})
	}
	for _, e := range c.Edits {
		out.Edits = append(out.Edits, edit{e.Kind, t.of(c.From).maybe(e.From), t.of(c.To).maybe(e.To)})
	}
	return out
}

func (t *texts) claim(c *readout.Claim) claim {
	out := claim{
		ID: c.ID, Kind: c.Kind, Who: c.Who, Tellings: t.tellings(c.Tellings), MissingFrom: c.MissingFrom,
		Before: c.Before, RestsOn: c.RestsOn, Unlinked: t.tellings(c.Unlinked), Independent: c.Independent, SharedAuthority: c.SharedAuthority,
	}
	for _, d := range c.Differences {
		diff := difference{Aspect: d.Aspect}
		for _, v := range d.Values {
			diff.Values = append(diff.Values, value{v.Document, t.of(v.Document).maybe(v.Span)})
		}
		if a := d.Corrects; a != nil {
			diff.Corrects = &amendment{a.By, a.Of, t.of(a.By).maybe(a.Span)}
		}
		out.Differences = append(out.Differences, diff)
	}
	return out
}

func (t *texts) tellings(all []readout.Telling) []telling {
	var out []telling
	for _, one := range all {
		out = append(out, telling{one.Document, one.Attribution, one.Event, t.of(one.Document).maybe(one.Span), one.Via})
	}
	return out
}
