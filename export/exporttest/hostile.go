package exporttest

import (
	"strings"

	"github.com/readout-news/readout"
)

// Attacks are texts that mean something to a page, a terminal or a file
// format. Every field that comes from outside can hold one.
var Attacks = []string{
	`<script>alert(1)</script>`,
	`"><img src=x onerror=alert(1)>`,
	`' onmouseover='alert(1)`,
	`</style><style>body{display:none}</style>`,
	`</script><script>alert(1)//`,
	`<!-- <iframe srcdoc="&lt;script&gt;">`,
	`javascript:alert(1)`,
	`{{.Title}} ${alert(1)}`,
	"</title>\x1b]0;owned\a",
	"evil\u202Etxt.exe\u2066 tail",
	"\u2028\u2029\u0085 lines",
	`&amp;lt;b&gt;`,
}

// Hostile is a Story of two accounts in which every field is an attack.
func Hostile() *readout.Story {
	n := 0
	next := func() string { n++; return Attacks[n%len(Attacks)] }
	record := func(id string) *readout.Record {
		text := strings.Join(Attacks, " said it. ") + "\n\n" + next() + " thinks " + next()
		r := &readout.Record{Document: &readout.Document{ID: id, Text: text, URI: "javascript:alert('" + id + "')//" + next(), Title: next(), Outlet: next(),
			Authors: []string{next(), next()}, Notes: []string{next()}, Published: day(12),
			Origin: readout.Origin{Relation: readout.ExcerptOf, Outlet: next(), Title: next(), Authors: []string{next()}, Page: next()}}}
		b := &builder{r}
		b.paragraphs()
		half := strings.Index(text, "\n\n")
		r.Document.Passages = []readout.Passage{{Span: readout.Span{End: half}, Voice: readout.Report}, {Span: readout.Span{Start: half + 2, End: len(text)}, Voice: readout.Commentary}}
		for i, attack := range Attacks {
			at := strings.Index(text, attack)
			a := readout.Attribution{ID: attack, Source: readout.Span{Start: at, End: at + len(attack)}, Content: []readout.Span{{Start: at, End: min(half, at+len(attack)+8)}}}
			if i > 0 {
				a.Via = []readout.Span{{Start: 0, End: len(Attacks[0])}}
			}
			r.Attributions = append(r.Attributions, a)
		}
		r.Actors = []readout.Actor{{ID: next(), Name: next(), Kind: readout.Person, Office: next()}}
		r.Links = []readout.Link{{Span: r.Attributions[0].Source, Actor: r.Actors[0].ID}}
		return r
	}
	x, y := record("x"), record("y")
	s := &readout.Story{Accounts: []readout.Account{{Record: x, Group: 1}, {Record: y, Group: 2}}}
	for i, attack := range Attacks {
		span := x.Attributions[i].Content[0]
		c := readout.Claim{ID: attack, Kind: readout.StatementClaim, Who: next(), Independent: 1, SharedAuthority: []string{next()},
			Tellings:    []readout.Telling{{Document: "x", Attribution: attack, Span: span, Via: []string{next()}}},
			Differences: []readout.Difference{{Aspect: readout.Wording, Values: []readout.Value{{Document: "x", Span: span}}}}}
		if i%2 == 0 {
			c.Tellings = append(c.Tellings, readout.Telling{Document: "y", Attribution: attack, Span: span})
		}
		s.Claims = append(s.Claims, c)
	}
	s.Copies = []readout.Copy{{From: "x", To: "y", Kind: readout.PartCopy, Share: 0.5, Reason: next(), Spans: []readout.Alignment{{From: readout.Span{End: 9}, To: readout.Span{End: 9}}}}}
	return s
}
