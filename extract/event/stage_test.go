package event_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/extract/attribution"
	"github.com/readout-news/readout/extract/event"
)

// read is the Record of a text with everything that stands before events.
func read(t testing.TB, text string) *readout.Record {
	t.Helper()
	engine, err := encode.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	all := readout.Span{End: len(text)}
	r := &readout.Record{Document: &readout.Document{
		ID: "0", URI: "-", Language: "en", Text: text,
		Paragraphs: []readout.Span{all}, Passages: []readout.Passage{{Span: all}},
	}}
	for _, s := range []readout.Stage{token.Stage{}, quote.Stage{}, engine, attribution.Stage{}, event.Stage{}} {
		if err := s.Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

// told is an Event as the tables below write it.
func told(r *readout.Record, e *readout.Event) string {
	list := func(spans []readout.Span) string {
		var all []string
		for _, s := range spans {
			all = append(all, r.Text(s))
		}
		return strings.Join(all, "+")
	}
	s := e.Type + " " + e.CAMEO + ": " + list(e.Actors) + " > " + list(e.Recipients)
	if e.Status != readout.Actual {
		s += " (" + e.Status.String() + ")"
	}
	return s
}

func TestEvents(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Kenyan police arrested two opposition leaders in Nairobi.", "COERCE 173: Kenyan police > two opposition leaders"},
		{"Two opposition leaders were arrested by Kenyan police.", "COERCE 173: Kenyan police > Two opposition leaders"},
		{"The foreign minister of Belarus met his Kenyan counterpart on Tuesday.", "CONSULT 040: The foreign minister of Belarus > his Kenyan counterpart"},
		{"Sweden accused Russia of violating its airspace.", "ACCUSE 112: Sweden > Russia"},
		{"The European Union imposed sanctions on Belarus.", "COERCE 163: The European Union > Belarus"},
		{"Norway lifted its embargo against Peru.", "RETREAT 085: Norway > Peru"},
		{"Ghana signed a trade agreement with Togo.", "SUPPORT 057: Ghana > Togo"},
		{"Iraq said it would release 40 Turkish prisoners.", "AGREE 0353: Iraq > 40 Turkish prisoners (future)"},
		{"Iraq refused to release the Turkish prisoners.", "REJECT 1243: Iraq > the Turkish prisoners"},
		{"Turkey threatened to attack Kurdish fighters.", "THREATEN 138: Turkey > Kurdish fighters"},
		{"France announced the withdrawal of its troops from Mali.", "CONCEDE 080: France > Mali"},
		{"France withdrew its troops from Mali.", "RETREAT 0872: France > Mali"},
		{"Gabon's president visited Benin.", "CONSULT 042: Gabon's president > Benin"},
		{"Belgium will send aid to Haiti.", "AGREE 033: Belgium > Haiti (future)"},
		{"The army shelled villagers in Chad.", "ASSAULT 194: The army > villagers in Chad"},
		{"A bill that would sanction Kenyan officials was rejected by parliament.", "REJECT 120: parliament > Kenyan officials"},
		{"The arrest of a Chadian journalist by police shocked the region.", "COERCE 173: police > a Chadian journalist"},
		{"Talks between Iran and Iraq resumed on Monday.", "CONSULT 040: Iran+Iraq > "},
		{"Canada demanded that Iran release the hostages.", "REQUEST 1053: Canada > Iran"},
		{"Chad did not attack Sudan.", "ASSAULT 190: Chad > Sudan (negated)"},
		{"Rebels shelled the town, killing three soldiers.", "ASSAULT 194: Rebels > the town"},
		{"Thousands of protesters marched against the government in Lima.", "PROTEST 141: Thousands of protesters > the government"},
	} {
		r := read(t, c.text)
		var all []string
		for i := range r.Events {
			all = append(all, told(r, &r.Events[i]))
		}
		if !slices.Contains(all, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, all, c.want)
		}
	}
}
