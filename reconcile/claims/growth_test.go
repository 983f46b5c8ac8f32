package claims

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
	"time"

	"github.com/readout-news/readout"
)

// crowd makes the accounts of one large story: each tells some of a hundred
// things that eight people said, in words of its own.
func crowd(n int) []Account {
	rng := rand.New(rand.NewSource(7))
	vocabulary := strings.Fields(`bridge river tax minister budget vote harbour strike miners wage road tunnel school
		hospital vaccine pipeline gas border treaty summit tariff steel coal train ferry storm flood quake rescue army
		police court judge prison ransom hostage election ballot coalition parliament law ban permit licence cargo port`)
	var said [][]string
	for range 100 {
		var ws []string
		for range 7 {
			ws = append(ws, vocabulary[rng.Intn(len(vocabulary))])
		}
		said = append(said, ws)
	}
	var accounts []Account
	for i := range n {
		var b strings.Builder
		r := &readout.Record{Document: &readout.Document{ID: fmt.Sprint("d", i), Outlet: fmt.Sprint("Paper ", i)}}
		for k := range 8 {
			a := &readout.Actor{ID: fmt.Sprint("person/", k), Name: fmt.Sprintf("Ada%c Berg%c", 'a'+k, 'a'+k), Kind: readout.Person}
			thing := rng.Intn(len(said))/8*8 + k
			if thing >= len(said) {
				continue
			}
			ws := append([]string(nil), said[thing]...)
			ws[rng.Intn(len(ws))] = vocabulary[rng.Intn(len(vocabulary))]
			source := readout.Span{Start: b.Len(), End: b.Len() + len(a.Name)}
			b.WriteString(a.Name + " said the ")
			content := readout.Span{Start: b.Len() - 4, End: b.Len() + len(strings.Join(ws, " "))}
			cue := readout.Span{Start: source.End + 1, End: source.End + 5}
			b.WriteString(strings.Join(ws, " ") + ".\n")
			a.Mentions = []readout.Mention{{Span: source}}
			r.Actors = append(r.Actors, *a)
			r.Links = append(r.Links, readout.Link{Span: source, Actor: a.ID})
			r.Attributions = append(r.Attributions, readout.Attribution{ID: fmt.Sprint("a", k), Source: source, Cue: cue, Content: []readout.Span{content}})
		}
		r.Document.Text = b.String()
		accounts = append(accounts, Account{Record: r, Group: i + 1})
	}
	return accounts
}

// TestGrowth holds that the comparisons grow with the number of statements, and
// that what many tell comes out as few claims.
func TestGrowth(t *testing.T) {
	for _, n := range []int{60, 240} {
		accounts := crowd(n)
		start := time.Now()
		f := Find(accounts, nil)
		t.Logf("%d accounts: %d claims in %v", n, len(f.Claims), time.Since(start))
		if len(f.Claims) > 60 {
			t.Errorf("%d accounts of some hundred things came out as %d claims", n, len(f.Claims))
		}
		var all []*statement
		speakers := make([]*Speakers, n)
		for i, a := range accounts {
			speakers[i] = NewSpeakers(a.Record)
		}
		people := gather(accounts, speakers)
		groups := make([]int, n)
		for i, a := range accounts {
			groups[i] = a.Group
			all = append(all, statements(i, a.Record, speakers[i], people)...)
		}
		weigh(all, groups)
		tried := 0
		candidates(all, func(int, int) { tried++ })
		if tried > (ofSpeaker+ofAll)*len(all) {
			t.Errorf("%d comparisons of %d statements", tried, len(all))
		}
	}
}
