package quote

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

func run(t testing.TB, d *readout.Document) []readout.Quotation {
	t.Helper()
	r := &readout.Record{Document: d}
	if err := (Stage{}).Run(context.Background(), r); err != nil {
		t.Fatal(err)
	}
	return r.Quotations
}

// shown spells quotations out: depth, parts with | between, "..." where open.
func shown(text string, quotations []readout.Quotation) []string {
	var out []string
	for _, q := range quotations {
		var parts []string
		for _, p := range q.Parts {
			parts = append(parts, p.In(text))
		}
		open := ""
		if !q.Closed {
			open = " ..."
		}
		out = append(out, fmt.Sprintf("%d %s%s", q.Depth, strings.Join(parts, " | "), open))
	}
	return out
}

func TestQuotations(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"straight", `"We will go," Nakato said. "They stay."`, []string{"0 We will go,", "0 They stay."}},
		{"curly", `“We will go,” Nakato said. “They stay.”`, []string{"0 We will go,", "0 They stay."}},
		{"British", `Mr Okello said he “fully supports” it, and ‘without doubt’.`, []string{"0 fully supports", "0 without doubt"}},
		{"British outermost", `'We don't know,' she said. 'The workers' strike goes on.'`, []string{"0 We don't know,", "0 The workers' strike goes on."}},
		{"curly British outermost", `‘We don’t know,’ she said. ‘The workers’ strike goes on.’`, []string{"0 We don’t know,", "0 The workers’ strike goes on."}},
		{"nested single in double", `"He told me 'go home' and left," she said.`, []string{"0 He told me 'go home' and left,", "1 go home"}},
		{"nested curly", `“He told me ‘go home’ and left,” she said.`, []string{"0 He told me ‘go home’ and left,", "1 go home"}},
		{"nested at the end", `"He told me 'go home.'" She left.`, []string{"0 He told me 'go home.'", "1 go home."}},
		{"nested at the start", `"'Go home' was what he said," she added.`, []string{"0 'Go home' was what he said,", "1 Go home"}},
		{"double in single", `'He said "go" to us,' she said.`, []string{`0 He said "go" to us,`, "1 go"}},
		{"apostrophes alone", `It's the workers' strike of the '90s, rock 'n' roll, and they don't know 'em.`, nil},
		{"curly apostrophes alone", `It’s the workers’ strike of the ’90s, and ‘90s, and they don’t know ’em.`, nil},
		{"feet and inches", `He is 5' 6" tall, she is 5'4".`, nil},
		{"inches within", `"It is 6" long," he said.`, []string{`0 It is 6" long,`}},
		{"number at the end", `He was "born in 1980" and "died in 2016".`, []string{"0 born in 1980", "0 died in 2016"}},
		{"TeX", "``We go,'' she said.", []string{"0 We go,"}},
		{"doubled apostrophes", `''We go,'' she said.`, []string{"0 We go,"}},
		{"low", `Er sagte: „Wir gehen.“ Dann ging er.`, []string{"0 Wir gehen."}},
		{"angles", `Il a dit « nous partons » hier, et ‹ bientôt ›.`, []string{"0 nous partons", "0 bientôt"}},
		{"angles turned", `Er sagte »wir gehen« und ging.`, []string{"0 wir gehen"}},
		{"run-on", "\"We will go.\n\n\"They stay,\" he said.", []string{"0 We will go. | They stay,"}},
		{"run-on curly, three", "He said: “One.\n\n“Two.\n\n“Three.” Then he left.", []string{"0 One. | Two. | Three."}},
		{"run-on with a nested one", "“One ‘two.\n\n“‘three’ four.”", []string{"0 One ‘two. | ‘three’ four.", "1 two. | three"}},
		{"unclosed", "He said: \"We will go.\n\nNobody answered.", []string{"0 We will go. ..."}},
		{"unclosed, then another", "\"We will go, he said.\n\nThen: \"They stay.\"", []string{"0 We will go, he said. ...", "0 They stay."}},
		{"unclosed at the end", "“We will go", []string{"0 We will go ..."}},
		{"closing alone", `We will go," he said.`, nil},
		{"brackets and dashes", `He left ("for good") -- "never again"--and so on.`, []string{"0 for good", "0 never again"}},
		{"touching words", `the "so-called"experts and "others"`, []string{"0 so-called", "0 others"}},
		{"spaces inside", `He said " we go " and left.`, []string{"0 we go"}},
		{"empty", `He said "" and “ ” and ''.`, nil},
		{"wrapped", "\"We will\ngo,\" he said.", []string{"0 We will\ngo,"}},
		{"one word possessive inside", `'The Smiths' house is big,' he said.`, []string{"0 The Smiths' house is big,"}},
		{"title in singles", `The film 'Two Rivers' opens in Gulu.`, []string{"0 Two Rivers"}},
		{"plural possessive at the end", `The strike was the workers'. The boss's was not.`, nil},
		{"single then possessive", `He praised 'courage' and the soldiers' families.`, []string{"0 courage"}},
		{"curly opened straight closed", `“We go," he said.`, []string{"0 We go,"}},
	} {
		got := shown(c.text, run(t, &readout.Document{Text: c.text}))
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s: %s\n got %q\nwant %q", c.name, c.text, got, c.want)
		}
	}
}

func TestPassages(t *testing.T) {
	text := "“One.\n\n“Two.” Three “four”."
	got := shown(text, run(t, &readout.Document{
		Text:     text,
		Passages: []readout.Passage{{Span: readout.Span{Start: 0, End: 7}}, {Span: readout.Span{Start: 7, End: len(text)}}},
	}))
	want := []string{"0 One. ...", "0 Two.", "0 four"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestParagraphsOfTheDocument(t *testing.T) {
	text := "“One.\n“Two.” Three."
	one := strings.IndexByte(text, '\n')
	got := shown(text, run(t, &readout.Document{
		Text:       text,
		Paragraphs: []readout.Span{{Start: 0, End: one}, {Start: one + 1, End: len(text)}},
	}))
	if want := []string{"0 One. | Two."}; strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got %q, want %q", got, want)
	}
}
