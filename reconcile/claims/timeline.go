package claims

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
	"github.com/readout-news/readout/reconcile/words"
)

// timeline is what was done by whom to whom, by pairs of actors and days. Events
// of one claim are one, and so are those of one type on one day between the same
// two. What the texts only say to have been said is no act.
func timeline(accounts []Account, speakers []*Speakers, people *cast, claims []readout.Claim) []readout.Dealing {
	type place struct{ document, event string }
	claim := map[place]string{}
	for _, c := range claims {
		for _, t := range c.Tellings {
			if t.Event != "" {
				claim[place{t.Document, t.Event}] = c.ID
			}
		}
	}
	names := map[string]string{} // the fullest, by key of an actor
	party := func(i int, list []readout.Span) string {
		for _, s := range list {
			sp := speakers[i].Of(s)
			people.known(&sp, speakers[i])
			key := sp.key()
			if key == "" {
				continue
			}
			name := cmp.Or(sp.Name, described(sp.Words))
			if sp.person > 0 && sp.person <= len(people.members) {
				name = people.members[sp.person-1].name
			}
			if state := lexicon.StateOf(strings.TrimPrefix(key, "@")); state != nil {
				name = state.Name
			}
			if old, ok := names[key]; !ok || len(name) > len(old) || len(name) == len(old) && name < old {
				names[key] = name
			}
			return key
		}
		return ""
	}
	var all []readout.Dealing
	index := map[string]int{}
	for i, a := range accounts {
		r := a.Record
		for k := range r.Events {
			e := &r.Events[k]
			if !happening(e) || !r.Document.VoiceAt(e.Trigger.Start).Spoken() {
				continue
			}
			who := party(i, e.Actors)
			if who == "" {
				continue
			}
			d := readout.Dealing{Actor: who, Recipient: party(i, e.Recipients), Type: e.Type, CAMEO: e.CAMEO, Intensity: e.Intensity,
				Status: e.Status, Claim: claim[place{r.Document.ID, e.ID}]}
			if d.Recipient == who {
				d.Recipient = ""
			}
			if e.Time != nil {
				d.From, d.To = e.Time.From, e.Time.To
			}
			key := fmt.Sprint(d.Actor, "|", d.Recipient, "|", d.Type, "|", d.Status, "|", d.From, "|", d.To)
			if d.Claim != "" {
				key += "|" + d.Claim
			}
			at, ok := index[key]
			if !ok {
				at = len(all)
				index[key] = at
				all = append(all, d)
			}
			all[at].Tellings = append(all[at].Tellings, readout.Telling{Document: r.Document.ID, Event: e.ID, Span: e.Trigger})
		}
	}
	for i := range all {
		all[i].Actor, all[i].Recipient = names[all[i].Actor], names[all[i].Recipient]
	}
	slices.SortStableFunc(all, func(a, b readout.Dealing) int {
		return cmp.Or(cmp.Compare(a.Actor, b.Actor), cmp.Compare(a.Recipient, b.Recipient), a.From.Compare(b.From), a.To.Compare(b.To))
	})
	return all
}

// key is the same for all words that stand for one actor of the story, "" where
// nothing is known.
func (sp *Speaker) key() string {
	switch {
	case sp.person != 0:
		return fmt.Sprint("p", sp.person)
	case sp.Kind == readout.State && sp.Country != "":
		return "@" + sp.Country
	case len(sp.parts) == 1 && sp.parts[0][0] == '@':
		return sp.parts[0]
	case sp.Name != "":
		parts := slices.Clone(sp.parts)
		for i := range parts {
			parts[i] = words.Stem(parts[i])
		}
		slices.Sort(parts)
		return "n" + strings.Join(parts, " ")
	case sp.head != "" && !words.Pronoun(strings.ToLower(sp.Words)) && (lexicon.RoleByNoun(sp.noun) != nil || lexicon.SpeakerNoun(sp.noun)):
		return "h" + strings.Join(append([]string{sp.told, sp.head}, sp.office...), " ")
	}
	return ""
}
