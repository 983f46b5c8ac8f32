package name_test

import (
	"context"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/name"
	"github.com/readout-news/readout/annotate/token"
)

// namesOf runs tokens and names over a text and gives the names as
// "kind:words", joined with "; ". Kinds are cut to four letters.
func namesOf(t testing.TB, text string) string {
	t.Helper()
	r := run(t, text)
	var all []string
	for _, n := range r.Names {
		kind := string(n.Type)
		if len(kind) > 4 {
			kind = kind[:4]
		}
		all = append(all, kind+":"+strings.Join(strings.Fields(r.Text(n.Span)), " "))
	}
	return strings.Join(all, "; ")
}

func run(t testing.TB, text string) *readout.Record {
	r := &readout.Record{Document: &readout.Document{Text: text}}
	for _, s := range []readout.Stage{token.Stage{}, name.Stage{}} {
		if err := s.Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

func TestNames(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"On Tuesday Belarusian President Anton Zharko flew home.", "date:Tuesday; nati:Belarusian; pers:Anton Zharko"},
		{"Talks with Mr. Zharko went on in Minsk.", "pers:Zharko; loca:Minsk"},
		{"US Secretary of State Harriet Boone spoke.", "stat:US; pers:Harriet Boone"},
		{"China’s foreign ministry spokesman Gao Minrui spoke.", "stat:China; pers:Gao Minrui"},
		{"It was the Chinese Foreign Ministry that replied.", "orga:Chinese Foreign Ministry"},
		{"He works at the Center for Eastern Studies in Warsaw.", "orga:Center for Eastern Studies; loca:Warsaw"},
		{"She heads the Center for the Study and Growth of Northern Trade.", "orga:Center for the Study and Growth of Northern Trade"},
		{"The Justice and Growth Party won.", "orga:Justice and Growth Party"},
		{"He wrote for the Wall Street Journal and the Guardian.", "orga:Wall Street Journal; orga:Guardian"},
		{"The guardian of the child said no.", ""},
		{"The United Nations and NATO agreed.", "orga:United Nations; orga:NATO"},
		{"It was the People's Congress of Ruritania.", "orga:People's Congress of Ruritania"},
		{"The White House and the Kremlin were silent.", "orga:White House; orga:Kremlin"},
		{"Officials said so. Police agreed. Analysts did not.", ""},
		{"However, Yesterday was long. Meanwhile it rained.", "date:Yesterday"},
		{"Mohammed bin Rashad and Ulrike von der Heide met.", "pers:Mohammed bin Rashad; pers:Ulrike von der Heide"},
		{"General Faisal al-Harun denied it.", "pers:Faisal al-Harun"},
		{"President Park Min-su came from South Korea.", "pers:Park Min-su; stat:South Korea"},
		{"They met in Rostov-on-Don, not in Aldwick.", "loca:Rostov-on-Don; loca:Aldwick"},
		{"The China-Russia trade and the Moscow-based group grew.", "stat:China; stat:Russia; loca:Moscow"},
		{"It cost $5 million, 3.2 billion euros and 12 percent more.", "mone:$5 million; mone:3.2 billion euros; quan:12 percent"},
		{"On 2 March 2023, in May 2014, and on March 3, 2021, it rained.", "date:2 March 2023; date:May 2014; date:March 3, 2021"},
		{"He may march in May.", "date:May"},
		{"At 9:45 p.m. last week it thundered.", "time:9:45 p.m.; date:last week"},
		{"US Leader Praises Deal With China As Talks Go On", "stat:US; stat:China"},
		{"CHINA AND BELARUS SIGN A DEAL", "stat:CHINA; stat:BELARUS"},
		{"MINSK, Belarus (AP) — It rained.", "loca:MINSK; stat:Belarus; orga:AP"},
		{"Ruth Nakato came. In the end Nakato left.", "pers:Ruth Nakato; pers:Nakato"},
		{"Foreign Minister Israel Dahan spoke with Jordan Peters.", "pers:Israel Dahan; pers:Jordan Peters"},
		{"The Battle of Aldwick and the Gulf of Aldwick.", "even:Battle of Aldwick; loca:Gulf of Aldwick"},
		{"The Liberal Party of Estonia asked the New Jersey Department of Roads for help.", "orga:Liberal Party of Estonia; orga:New Jersey Department of Roads"},
		{"Senators Ruth Nakato and Mika Solheim came.", "pers:Ruth Nakato; pers:Mika Solheim"},
		{"He lives in Brookfield, Ohio.", "loca:Brookfield; loca:Ohio"},
		{"Tom King of Oslo and Peter T. King agreed.", "pers:Tom King; loca:Oslo; pers:Peter T. King"},
		{"Sierra Leone's Health Ministry wrote to the Kharkiv Region about it.", "stat:Sierra Leone; orga:Health Ministry; loca:Kharkiv Region"},
		{"I told him: Yes, we can.", ""},
		{"“We do,” said Nakato, who left.", "pers:Nakato"},
	} {
		if got := namesOf(t, c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Names lie in order within the text, never overlap, are never empty, and start
// and end with a token.
func TestNamesHold(t *testing.T) {
	piece := rapid.SampledFrom([]string{"Minsk", "the", "President", "of", "Ruth", "Nakato", "'s", "’s", ",", ".", "“", "”", "-", "U.S.", "al-", "5",
		"$", "million", "May", "2023", "Ministry", "and", "for", "University", "Mr.", "von", "&", "NATO", "said", "\n\n", "\n", "é", "Élysée", "日本", "(", ")", "D.C.", "New", "York"})
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for _, p := range rapid.SliceOfN(piece, 0, 60).Draw(t, "pieces") {
			b.WriteString(p)
			if rapid.Bool().Draw(t, "space") {
				b.WriteByte(' ')
			}
		}
		r := &readout.Record{Document: &readout.Document{Text: b.String()}}
		for _, s := range []readout.Stage{token.Stage{}, name.Stage{}} {
			if err := s.Run(context.Background(), r); err != nil {
				t.Fatal(err)
			}
		}
		starts, ends := map[int]bool{}, map[int]bool{}
		for _, s := range r.Sentences {
			for _, tok := range s.Tokens {
				starts[tok.Span.Start], ends[tok.Span.End] = true, true
			}
		}
		last := 0
		for _, n := range r.Names {
			if n.Span.Empty() || n.Span.Start < last || !starts[n.Span.Start] || !ends[n.Span.End] || n.Type == "" {
				t.Fatalf("name %v %q of %q", n.Span, n.Type, r.Document.Text)
			}
			last = n.Span.End
		}
	})
}

func FuzzStage(f *testing.F) {
	f.Add("Belarusian President Anton Zharko flew to Beijing on Tuesday.")
	f.Add("A. B. C. de la O'Neill-Smith & Co. of the and of The")
	f.Fuzz(func(t *testing.T, text string) { run(t, strings.ToValidUTF8(text, "?")) })
}

func BenchmarkStage(b *testing.B) {
	text := strings.Repeat("On Tuesday Belarusian President Anton Zharko told reporters in Minsk that the Foreign Ministry of Uganda had paid $5 million for what Mr. Nakato calls a new start. ", 25)
	r := &readout.Record{Document: &readout.Document{Text: text}}
	if err := (token.Stage{}).Run(context.Background(), r); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := (name.Stage{}).Run(context.Background(), r); err != nil {
			b.Fatal(err)
		}
	}
}
