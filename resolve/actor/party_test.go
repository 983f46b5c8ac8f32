package actor_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/resolve/actor"
)

// phrases is a Dictionary that knows some phrases as wholes and single names.
type phrases map[string]string

// Find gives the code of a name.
func (d phrases) Find(name string, _ readout.Date) (string, bool) {
	code, ok := d[name]
	return code, ok
}

// FindAll gives the codes of a phrase, as a list with "/".
func (d phrases) FindAll(words string, _ readout.Date) []string {
	if code, ok := d[words]; ok {
		return strings.Split(code, "/")
	}
	return nil
}

// The parties of events are coded by their whole phrase where the dictionary
// knows phrases; a place and a made-up state are somebody then.
func TestPartiesOfDictionary(t *testing.T) {
	d := phrases{
		"Orra": "ORR", "The government of Orra": "ORRGOV", "Soldiers from Orra": "ORRMIL",
		"officials": "---GOV", "Lawmakers": "---LEG", "Lawmakers in Orra and Vell": "ORRLEG/VELLEG",
		"Ugandan President Moses Nakato": "UGAGOV", "Nakato": "UGA",
	}
	for _, c := range []struct{ text, party, want string }{
		{"Shells fell on Orra.", "Orra", "ORR"},
		{"The government of Orra spoke. Orra slept.", "The government of Orra", "ORRGOV"},
		{"The government of Orra spoke. Orra slept.", "Orra slept", "ORR"},
		{"Soldiers from Orra shelled a village.", "Soldiers from Orra", "ORRMIL"},
		{"Late on Monday officials spoke.", "officials", "---GOV"},
		{"In Kampala Ugandan President Moses Nakato spoke.", "Ugandan President Moses Nakato", "UGAGOV"},
		{"The plan pleased nobody.", "The plan", ""},
	} {
		r, _ := marked(t, c.text)
		at := strings.LastIndex(r.Document.Text, c.party)
		party, _, _ := strings.Cut(c.party, " slept")
		span := readout.Span{Start: at, End: at + len(party)}
		r.Events = []readout.Event{{Actors: []readout.Span{span}}}
		if at := strings.Index(r.Document.Text, "The government of Orra"); at >= 0 {
			r.Events = append(r.Events, readout.Event{Actors: []readout.Span{{Start: at, End: at + len("The government of Orra")}}})
		}
		if err := (actor.Stage{Dictionary: d}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		got := ""
		if a := r.ActorOf(span); a != nil {
			got = a.Code
		}
		if got != c.want {
			t.Errorf("%s: %q is %q, want %q", c.text, party, got, c.want)
		}
		for _, a := range r.Actors {
			if len(a.Mentions) == 0 {
				t.Errorf("%s: %s has no mention", c.text, a.ID)
			}
		}
	}
}

// With the dictionary alone nobody has a code that it does not give.
func TestAlone(t *testing.T) {
	r, sources := marked(t, "[Ugandan President Moses Nakato] came to Kenya.")
	for alone, want := range map[bool]string{true: "", false: "UGAGOV"} {
		if err := (actor.Stage{Dictionary: phrases{}, Alone: alone}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		if got := r.ActorOf(sources[0]).Code; got != want {
			t.Errorf("alone %v: %q, want %q", alone, got, want)
		}
	}
	if slices.ContainsFunc(r.Actors, func(a readout.Actor) bool { return a.Name == "" }) {
		t.Error("somebody without a name")
	}
}
