package event

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// at is where words stand in text.
func at(t *testing.T, text, words string) readout.Span {
	t.Helper()
	i := strings.Index(text, words)
	if i < 0 {
		t.Fatalf("%q does not stand in %q", words, text)
	}
	return readout.Span{Start: i, End: i + len(words)}
}

// act is an event by its words: type, CAMEO, trigger, actors, recipients.
type act struct {
	root, cameo, trigger string
	actors, recipients   []string
}

func record(t *testing.T, text string, acts []act, codes map[string]string) *readout.Record {
	t.Helper()
	r := &readout.Record{Document: Document("x", text, readout.Date{})}
	for _, a := range acts {
		e := readout.Event{Type: a.root, CAMEO: a.cameo, Trigger: at(t, text, a.trigger)}
		for _, w := range a.actors {
			e.Actors = append(e.Actors, at(t, text, w))
		}
		for _, w := range a.recipients {
			e.Recipients = append(e.Recipients, at(t, text, w))
		}
		r.Events = append(r.Events, e)
	}
	for words, code := range codes {
		r.Actors = append(r.Actors, readout.Actor{ID: code, Code: code})
		r.Links = append(r.Links, readout.Link{Span: at(t, text, words), Actor: code})
	}
	sortLinks(r)
	return r
}

func sortLinks(r *readout.Record) {
	for i := range r.Links {
		for j := i; j > 0 && r.Links[j].Span.Compare(r.Links[j-1].Span) < 0; j-- {
			r.Links[j], r.Links[j-1] = r.Links[j-1], r.Links[j]
		}
	}
}

func TestUnmark(t *testing.T) {
	m := unmark("<s>The Lowland Army </s>took <t>Port Amsa</t>, and <t>Port Amsa</t> burned.")
	if want := "The Lowland Army took Port Amsa, and Port Amsa burned."; m.Text != want {
		t.Fatalf("text %q, want %q", m.Text, want)
	}
	if got := words(m.Text, m.Source); got != "The Lowland Army" {
		t.Errorf("source %q", got)
	}
	if got := words(m.Text, m.Target); got != "Port Amsa; Port Amsa" || len(m.Target) != 2 || m.Target[0] == m.Target[1] {
		t.Errorf("target %q at %v", got, m.Target)
	}
}

func TestReadMarked(t *testing.T) {
	table := "\tsentence_id\tsentence\tmarked_sentence\tgold_root\tgold_penta\n" +
		"\t7\tx\t\"<s>Amsa</s> called it \"\"a theft\"\".\"\tACCUSE\t3\n" +
		"\t8\tx\t<s>Amsa</s> called it \"a theft\".\tACCUSE\t3\n"
	all, err := ReadMarked(strings.NewReader(table))
	if err != nil || len(all) != 2 || all[0].Text != all[1].Text {
		t.Fatalf("%v, %v", all, err)
	}
	if m := all[0]; m.ID != "7" || m.Text != `Amsa called it "a theft".` || m.Root != "ACCUSE" || m.Quad != 3 || len(m.Target) != 0 {
		t.Errorf("%+v", m)
	}
	for _, bad := range []string{"", "a\tb\n", "sentence_id\tmarked_sentence\tgold_root\tgold_penta\n1\tx\tAID\ttwo\n"} {
		if _, err := ReadMarked(strings.NewReader(bad)); err == nil {
			t.Errorf("%q: no error", bad)
		}
	}
}

const sentence = "Amsa said that Lower Kell had shelled Port Amsa after Kell rejected the truce."

func TestChoose(t *testing.T) {
	statement := act{cameo: "010", trigger: "said", actors: []string{"Amsa"}}
	shelled := act{root: "ASSAULT", trigger: "shelled", actors: []string{"Lower Kell"}, recipients: []string{"Port Amsa"}}
	// With a word to find the second Kell by.
	rejected := act{root: "REJECT", trigger: "rejected", actors: []string{"Kell rejected"}}
	for _, c := range []struct {
		name   string
		acts   []act
		source string
		want   string
	}{
		{"the one whose actor is the source", []act{statement, shelled, rejected}, "Kell rejected", "REJECT"},
		{"the first where none is", []act{statement, shelled, rejected}, "truce", "ASSAULT"},
		{"no statement where there is another", []act{statement, shelled}, "Amsa", "ASSAULT"},
		{"a statement where there is no other", []act{statement}, "Amsa", ""},
	} {
		r := record(t, sentence, c.acts, nil)
		e := Choose(r, []readout.Span{at(t, sentence, c.source)})
		if e == nil || e.Type != c.want {
			t.Errorf("%s: %+v, want %q", c.name, e, c.want)
		}
	}
	if e := Choose(record(t, sentence, nil, nil), nil); e != nil {
		t.Errorf("no events: %+v", e)
	}
}

func TestTypes(t *testing.T) {
	var f Types
	gold := func(root string, quad int, source, target string) Marked {
		m := Marked{ID: "1", Text: sentence, Root: root, Quad: quad}
		if source != "" {
			m.Source = []readout.Span{at(t, sentence, source)}
		}
		if target != "" {
			m.Target = []readout.Span{at(t, sentence, target)}
		}
		return m
	}
	shelled := act{root: "ASSAULT", trigger: "shelled", actors: []string{"Lower Kell"}, recipients: []string{"Port Amsa"}}
	met := act{root: "CONSULT", trigger: "truce", actors: []string{"Amsa", "Lower Kell"}}
	conceded := act{root: "CONCEDE", trigger: "truce", actors: []string{"Amsa"}}
	f.Add(gold("ASSAULT", 4, "Kell", "Port Amsa"), record(t, sentence, []act{shelled}, nil)) // all right
	f.Add(gold("ASSAULT", 4, "Amsa", "Lower Kell"), record(t, sentence, []act{shelled}, nil))
	f.Add(gold("CONSULT", 1, "Amsa", "Lower Kell"), record(t, sentence, []act{met}, nil)) // two who meet are both actors
	f.Add(gold("YIELD", 2, "Amsa", ""), record(t, sentence, []act{conceded}, nil))        // the older name, no recipient marked
	f.Add(gold("COERCE", 4, "Amsa", ""), record(t, sentence, []act{shelled}, nil))        // the quad is right
	f.Add(gold("AID", 2, "Amsa", ""), record(t, sentence, nil, nil))                      // nothing found is wrong
	if f.Sentences != 6 || f.Right != 4 || f.Full != 3 || f.Silent != 1 || len(f.Wrong) != 3 {
		t.Errorf("%+v", f)
	}
	// Roots: ASSAULT 2/2 gold of 3 found, CONSULT and YIELD right, COERCE and AID 0.
	if got, want := f.roots.macro(), (80.0+100+100+0+0)/5; math.Abs(got-want) > 0.01 {
		t.Errorf("root macro-F1 %.2f, want %.2f", got, want)
	}
	// Quads: 4 all right (3 of 3), 1 right, 2: one of two found, none wrong.
	if got, want := f.quads.macro(), (100+100+200.0/3)/3; math.Abs(got-want) > 0.01 {
		t.Errorf("quad macro-F1 %.2f, want %.2f", got, want)
	}
	for _, want := range []string{"root accuracy 66.7", "COERCE    right 0, ASSAULT 1", "AID       right 0, none 1"} {
		if !strings.Contains(f.String(), want) {
			t.Errorf("no %q in\n%s", want, f.String())
		}
	}
}

func TestCodes(t *testing.T) {
	lines := `{"id":"A","date":"19950101","text":"Amsa met Kell and urged Orr.","events":[{"sourcecode":"AMS","targetcode":"KEL","eventcode":"041"},{"sourcecode":"KEL","targetcode":"AMS","eventcode":"041"}]}
{"id":"B","date":"x","text":"Amsa met Kell and urged Orr.","events":[{"sourcecode":"AMS","targetcode":"---GOV","eventcode":"102"}]}
{"id":"C","date":"19950101","text":"Amsa met Kell and urged Orr.","events":[{"noevents":"True"}]}
{"id":"D","date":"19950101","text":"Amsa met Kell and urged Orr.","events":[{"error":"dateline"}]}
{"id":"E","date":"19950101","text":"Amsa met Kell and urged Orr.","events":[]}
`
	all, err := ReadCoded(strings.NewReader(lines))
	if err != nil || len(all) != 5 {
		t.Fatalf("%v, %v", all, err)
	}
	if d := all[0].Published; d.String() != "1995-01-01" || all[1].Published.Known() {
		t.Errorf("dates %v and %v", d, all[1].Published)
	}
	met := act{root: "CONSULT", cameo: "041", trigger: "met", actors: []string{"Amsa", "Kell"}}
	urged := act{root: "REQUEST", cameo: "1041", trigger: "urged", actors: []string{"Amsa"}, recipients: []string{"Orr"}}
	r := record(t, all[0].Text, []act{met, urged}, map[string]string{"Amsa": "AMS", "Kell": "KEL", "Orr": "---GOV"})
	var f Codes
	for _, c := range all {
		f.Add(c, r)
	}
	f.Add(all[2], record(t, all[2].Text, []act{urged}, nil))
	f.Add(all[2], record(t, all[2].Text, nil, nil))
	if f.With != 2 || f.Parties != 2 || f.All != 2 || f.Root != 2 || f.Exact != 1 || f.Without != 3 || f.Uncoded != 2 || f.Silent != 1 || f.Unscored != 2 || f.Expected != 6 || f.Known != 6 {
		t.Errorf("%+v", f)
	}
	visited := act{cameo: "042", trigger: "met", actors: []string{"Amsa"}, recipients: []string{"Kell"}}
	both := Dyads(record(t, all[0].Text, []act{visited}, map[string]string{"Amsa": "AMS", "Kell": "KEL"}))
	if want := []Dyad{{"AMS", "KEL", "042"}, {"KEL", "AMS", "043"}}; !slices.Equal(both, want) {
		t.Errorf("a visit is %v, want %v", both, want)
	}
	if _, err := ReadCoded(strings.NewReader("{\n")); err == nil || !strings.Contains(err.Error(), "line 1") {
		t.Errorf("broken line: %v", err)
	}
}

func TestActs(t *testing.T) {
	const in = `[{"sentence":"Élan said Kell shelled it and fled.","anns":[
		{"coder":1,"entities":[["Source-1","Kell",10],["Action-1","shelled",15],["Action-2","fled",30]]},
		{"coder":3,"entities":[["Action-1","shelled it",15],["Action-2","said",5]]}]}]`
	all, err := ReadSpanned(strings.NewReader(in))
	if err != nil || len(all) != 1 {
		t.Fatalf("%v, %v", all, err)
	}
	s := all[0]
	if got := words(s.Text, s.Coders[0].Actions); got != "shelled; fled" {
		t.Errorf("actions %q", got)
	}
	var f Acts
	f.Add(s, record(t, s.Text, []act{{root: "ASSAULT", trigger: "shelled"}, {cameo: "010", trigger: "said"}}, nil))
	if got := f.Readout(); got != (F1{Gold: 4, Found: 4, GoldMet: 3, FoundMet: 3}) {
		t.Errorf("readout %+v", got)
	}
	if got := f.Agreement(); got != (F1{Gold: 2, Found: 2, GoldMet: 1, FoundMet: 1}) {
		t.Errorf("agreement %+v", got)
	}
	for _, bad := range []string{"{", `[{"sentence":"a","anns":[{"entities":[["Action-1","b",0]]}]}]`, `[{"sentence":"a","anns":[{"entities":[["Action-1","a"]]}]}]`, `[{"sentence":"a","anns":[{"entities":[["Action-1","a",7]]}]}]`} {
		if _, err := ReadSpanned(strings.NewReader(bad)); err == nil {
			t.Errorf("%s: no error", bad)
		}
	}
}

func TestQuiet(t *testing.T) {
	var b strings.Builder
	for _, doc := range []string{"GUM_news_kell", "GUM_voyage_amsa"} {
		b.WriteString("# newdoc id = " + doc + "\n")
		for _, n := range []string{"one", "two", "three", "four"} {
			b.WriteString("# text = The lake of " + doc + " is " + n + "\n1\tThe\n\n# text = Too short\n\n")
		}
	}
	got, err := ReadQuiet(strings.NewReader(b.String()), QuietGenres, 2)
	if err != nil || len(got) != 2 || !strings.HasSuffix(got[0], "amsa is one") || !strings.HasSuffix(got[1], "amsa is three") {
		t.Errorf("%q, %v", got, err)
	}
	var f Quiet
	f.Add(record(t, sentence, []act{{root: "ASSAULT", trigger: "shelled"}, {cameo: "010", trigger: "said"}}, nil))
	if f.Sentences != 1 || f.Events != 1 || f.Statements != 1 || len(f.Wrong) != 2 {
		t.Errorf("%+v", f)
	}
}

func TestFolds(t *testing.T) {
	var all []Marked
	for _, text := range []string{"a", "b", "a", "c", "d", "b"} {
		all = append(all, Marked{Text: text})
	}
	if got, want := Folds(all, 3), []int{0, 1, 0, 2, 0, 1}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// FuzzUnmark holds that whatever the marks are, every span lies in the text.
func FuzzUnmark(f *testing.F) {
	for _, s := range []string{"<s>Amsa</s> met <t>Kell</t>.", "<s><t></t></s>", "</s><s>", "<s> </s>", "<s>é</t>"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m := unmark(s)
		for _, span := range append(m.Source, m.Target...) {
			if span.Start < 0 || span.End < span.Start || span.End > len(m.Text) {
				t.Errorf("%q: span %v in %q", s, span, m.Text)
			}
		}
	})
}
