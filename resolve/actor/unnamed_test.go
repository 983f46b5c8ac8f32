package actor_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/resolve/actor"
)

// What is told of sources without a name: "number plural role anonymous reason"
// of the actor that the first source leads to.
func TestUnnamed(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[Analysts] said so.", "0 true analyst false"},
		{"[Two members of the delegation] said so.", "2 true member of the delegation false"},
		{"[A Kenyan diplomat] said so.", "1 false diplomat false"},
		{"[A senior security official] said so.", "1 false security official false"},
		{"[At least a dozen villagers] said so.", "12 true villager false"},
		{"[Both officials] said so.", "2 true official false"},
		{"[A diplomat who asked not to be named because she was not authorised to speak] said so.", "1 false diplomat true she was not authorised to speak"},
		{"[Two bankers] said so. The bankers declined to be identified because the talks are private.", "2 true banker true the talks are private"},
		{"[An aid worker] asked that his name be withheld because his group fears for its permit.", "1 false aid worker true his group fears for its permit"},
		{"[A person familiar with the plan, who asked for anonymity,] said so.", "1 false person true"},
		{"[A former judge] spoke on condition of anonymity, citing the rules of the court.", "1 false judge true the rules of the court"},
		{"Speaking on condition of anonymity to discuss private talks, [a minister] said so.", "1 false minister true to discuss private talks"},
		{"[Three officers, who asked that their names not be used for fear of punishment,] said so.", "3 true officer true fear of punishment"},
		{"[A deacon who was not authorised to speak about it] said so.", "1 false deacon true was not authorised to speak about it"},
		{"[An anonymous official] said so.", "1 false official true"},
		{"[A spokesman] said he was not authorised to comment.", "1 false spokesman false"},
	} {
		r, sources := marked(t, c.text)
		a := r.ActorOf(sources[0])
		if a == nil || a.Unnamed == nil {
			t.Errorf("%s: no actor without a name", c.text)
			continue
		}
		u := a.Unnamed
		got := strings.TrimSpace(fmt.Sprintf("%d %v %s %v %s", u.Number, u.Plural, u.Role, u.Anonymous, r.Text(u.Reason)))
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}

// Two groups without a name are two actors, but for what refers back.
func TestUnnamedApart(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[Two officials] said no. [Two officials] said yes.", "0 1"},
		{"[Two officials] said no. [The officials] left.", "0 0"},
		{"[An official in Minsk] said no. [Another official] said yes.", "0 1"},
		{"[Officials] said no. [Officials] said yes.", "0 0"},
		{"[Two Ugandan officials] said no. [A Kenyan diplomat] said yes. [The officials] left. [The diplomat] stayed.", "0 1 0 1"},
		{"[Three doctors] called. [They] were tired.", "0 0"},
	} {
		r, sources := marked(t, c.text)
		var ids, got []string
		for _, s := range sources {
			id := "-"
			if a := r.ActorOf(s); a != nil {
				id = a.ID
			}
			at := -1
			for i := range ids {
				if ids[i] == id {
					at = i
				}
			}
			if at < 0 {
				at = len(ids)
				ids = append(ids, id)
			}
			got = append(got, fmt.Sprint(at))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: got %v %v, want %s", c.text, got, ids, c.want)
		}
	}
}

// The codes of actors as event data write them.
func TestCodes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[Belarusian President Anton Zharko] said so.", "BLRGOV"},
		{"[Minsk] said so.", "BLRGOV"},
		{"[Two officials in Minsk] said so.", "BLRGOV"},
		{"[The Kenyan parliament] said so.", "KENLEG"},
		{"[A court in Nairobi] said so.", "KENJUD"},
		{"[Ugandan soldiers] said so.", "UGAMIL"},
		{"[Ugandan police] said so.", "UGACOP"},
		{"[Ugandan opposition leader Ruth Nakato] said so.", "UGAOPP"},
		{"[Congolese rebels] said so.", "CODREB"},
		{"[The Kenyan airline Savanna] said so.", "KENBUS"},
		{"[The Kenyan newspaper Coast Standard] said so.", "KENMED"},
		{"[The United Nations] said so.", "IGO"},
		{"[U.N. envoy Erik Dahl] said so.", "IGO"},
		{"[Kenyan villagers] said so.", "KENCVL"},
		{"[Somali refugees] said so.", "SOMREF"},
		{"[The Kenyan teachers' union] said so.", "KENLAB"},
		{"[Analysts] said so.", "EDU"},
		{"[A bishop in Dublin] said so.", "IRLREL"},
		{"[Residents of Kyiv] said so.", "UKRCVL"},
		{"[Neither] said so.", ""},
	} {
		r, sources := marked(t, c.text)
		got := ""
		if a := r.ActorOf(sources[0]); a != nil {
			got = a.Code
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}

// dictionary is a Dictionary of one name.
type dictionary struct{ name, code string }

func (d dictionary) Find(name string, _ readout.Date) (string, bool) { return d.code, name == d.name }

// A user's dictionary goes before what the text tells.
func TestDictionary(t *testing.T) {
	for name, want := range map[string]string{"Moses Nakato": "UGAELI", "Nakato": "UGAELI", "Moses": "UGAGOV"} {
		r, sources := marked(t, "Ugandan President Moses Nakato came. [Mr. Nakato] said so.")
		if err := (actor.Stage{Dictionary: dictionary{name, "UGAELI"}}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		if got := r.ActorOf(sources[0]).Code; got != want {
			t.Errorf("with %q in the dictionary the code is %q, want %q", name, got, want)
		}
	}
}

// The parties of events: codes of those who stand behind things and deeds too.
func TestParties(t *testing.T) {
	for _, c := range []struct{ text, party, want string }{
		{"Ugandan troops shelled a village.", "Ugandan troops", "UGAMIL"},
		{"Fighter jets of Uganda struck a bridge.", "Fighter jets of Uganda", "UGAGOV"},
		{"A Ugandan military airstrike hit a bridge.", "A Ugandan military airstrike", "UGAMIL"},
		{"The shelling by Congolese rebels went on.", "The shelling by Congolese rebels", "CODREB"},
		{"The plan pleased nobody.", "The plan", ""},
		{"The people killed were farmers.", "The people", "CVL"},
	} {
		r, _ := marked(t, c.text)
		at := strings.Index(r.Document.Text, c.party)
		span := readout.Span{Start: at, End: at + len(c.party)}
		r.Events = []readout.Event{{Actors: []readout.Span{span}}}
		if err := (actor.Stage{}).Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
		got := ""
		if a := r.ActorOf(span); a != nil {
			got = a.Code
		}
		if got != c.want {
			t.Errorf("%s: %q is %q, want %q", c.text, c.party, got, c.want)
		}
	}
}
