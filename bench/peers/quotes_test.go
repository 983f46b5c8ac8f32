package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/polnear"
)

// at are the code points of parts of text, in order.
func at(text string, parts ...string) []readout.Span {
	var out []readout.Span
	from := 0
	for _, p := range parts {
		i := strings.Index(text[from:], p)
		if i < 0 {
			panic(p + " is not in " + text)
		}
		start := len([]rune(text[:from+i]))
		out = append(out, readout.Span{Start: start, End: start + len([]rune(p))})
		from += i + len(p)
	}
	return out
}

func TestBetweenMarks(t *testing.T) {
	for _, test := range []struct {
		text  string
		parts []string
		want  bool
	}{
		{"“We left,” she said. “It was late.”", []string{"“We left,”", "“It was late.”"}, true},
		{"“We left,” she said. “It was late.”", []string{"“We left,” she", "“It was late.”"}, false},
		{"She said that “we left” early.", []string{"that “we left”"}, false},
		{"She said \"we left\".", []string{"\"we left\"."}, true},
		{"\"We left.", []string{"\"We left."}, true}, // goes on in the next paragraph
		{"''We left,'' she said.", []string{"''We left,''"}, true},
		{"‘I don’t know,’ he said.", []string{"‘I don’t know,’"}, true},
		{"“Two,” in the city, “three”", []string{"“Two,” in the city, “three”"}, false},
		{"“He lied. She left.” So he says.", []string{"“He lied.", "She left.”"}, true},
		{"“He lied.” Or so. She left.”", []string{"“He lied.”", "She left.”"}, false},
		{"We left", []string{"We left"}, false},
		{"“ ”", []string{"“ ”"}, false},
	} {
		if got := betweenMarks([]rune(test.text), at(test.text, test.parts...)); got != test.want {
			t.Errorf("%q of %q: %v", test.parts, test.text, got)
		}
	}
	if betweenMarks([]rune("“a”"), []readout.Span{{Start: 0, End: 9}}) {
		t.Error("a span beyond the text")
	}
}

const account = "“We left,” Mirelle Osgood said. She added that “the rest” stayed. “No title.”\n"

func marked() []polnear.Gold {
	return []polnear.Gold{
		{Source: at(account, "Mirelle Osgood"), Cue: at(account, "said"), Content: at(account, "“We left,”")},
		{Source: at(account, "She"), Cue: at(account, "added"), Content: at(account, "that “the rest” stayed")},
	}
}

// What a program takes out of a paraphrase is no matter of direct quotations;
// what nobody marked is.
func TestDirect(t *testing.T) {
	found := []polnear.Gold{
		{Content: at(account, "“the rest”")},
		{Content: at(account, "“No title.”")},
		{Content: at(account, "We left,” Mirelle")},
		{Content: at(account, "stayed")},
	}
	g, f := direct(account, marked(), found)
	if len(g) != 1 || !reflect.DeepEqual(f, []polnear.Gold{found[1], found[2]}) {
		t.Errorf("%v; %v", g, f)
	}
}

// One answer, as each program writes it: all three find the first quotation.
func TestReadAnswers(t *testing.T) {
	for _, test := range []struct{ id, file, answer string }{
		{"readout", "all.jsonl", `{"document":{"uri":"/x/a.txt"},"attributions":[` +
			`{"source":{"start":11,"end":25},"cue":{"start":26,"end":30},"content":[{"start":0,"end":10}]},` +
			`{"cue":{"start":2,"end":4},"content":[{"start":1,"end":3}],"within":"a1"}]}` + "\n"},
		{"textacy", "all.jsonl", `{"uri":"/x/a.txt","quotes":[{"speaker":[11,25],"cue":[26,30],"content":[0,10]}],"refused":1}` + "\n" + `{"uri":"/x/b`},
		{"corenlp", "a.txt.json", `{"sentences":[{"tokens":[{"originalText":"We","characterOffsetBegin":1,"characterOffsetEnd":3},` +
			`{"originalText":"Mirelle","characterOffsetBegin":11,"characterOffsetEnd":18},` +
			`{"originalText":"Osgood","characterOffsetBegin":19,"characterOffsetEnd":25}]}],` +
			`"quotes":[{"beginIndex":0,"endIndex":10,"mentionBegin":1,"mentionEnd":2},{"beginIndex":66,"endIndex":77}]}`},
	} {
		from := t.TempDir()
		dir := filepath.Join(from, "quotes", test.id)
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		put(t, filepath.Join(dir, test.file), test.answer)
		for _, q := range quoters {
			if q.ID != test.id {
				continue
			}
			if _, ok := q.finished(from); !ok {
				t.Errorf("%s: not there", q.ID)
			}
			s, err := q.score([]polnear.Example{{Document: &readout.Document{ID: "a", Text: account}, Gold: marked()}}, dir)
			if err != nil {
				t.Fatal(err)
			}
			if c := s.All.Uncued.Exact; s.Documents != 1 || c.Gold != 2 || c.Found != 1 || c.Right != 1 {
				t.Errorf("%s: %d documents, %+v", q.ID, s.Documents, c)
			}
			if c := s.Direct.All.Overlap; c.Gold != 1 || c.Found != 1 || (c.Right == 1) != q.Cues {
				t.Errorf("%s: %+v", q.ID, c)
			}
		}
	}
	if _, err := readTextacy(t.TempDir()); err == nil {
		t.Error("no error where there are no answers")
	}
}

// Java counts a character beyond the first plane twice.
func TestStanfordCounts(t *testing.T) {
	dir := t.TempDir()
	put(t, filepath.Join(dir, "a.txt.json"), `{"sentences":[{"tokens":[{"originalText":"🌋","characterOffsetBegin":0,"characterOffsetEnd":2},`+
		`{"originalText":"Osgood","characterOffsetBegin":3,"characterOffsetEnd":9}]}],"quotes":[`+
		`{"beginIndex":10,"endIndex":14,"mentionBegin":1,"mentionEnd":1},{"beginIndex":20,"endIndex":24,"mentionBegin":1,"mentionEnd":1}]}`)
	put(t, filepath.Join(dir, "b.txt.json"), `{"sentences":[{"tok`)
	q, err := readStanford(dir)
	if err != nil || len(q.Found) != 1 {
		t.Fatal(q, err)
	}
	want := []polnear.Gold{{Source: []readout.Span{{Start: 2, End: 8}}, Content: []readout.Span{{Start: 9, End: 13}, {Start: 19, End: 23}}}}
	if !reflect.DeepEqual(q.Found["a"], want) {
		t.Errorf("%v", q.Found["a"])
	}
}

func TestQuoteTables(t *testing.T) {
	var all []scores
	runs := []run{{"readout", "one", 7, 1, 1e6}, {"readout", "text", 3, 3, 50e6}, {"corenlp", "one", 9, 9, 1e6}, {"corenlp", "text", 19, 19, 500e6}}
	for _, q := range []quoter{quoters[0], quoters[4]} {
		s := scores{quoter: q, Documents: 1, articles: 10, words: 1000, line: line{peer: peer{ID: q.ID}}}
		s.All.add(marked(), only(marked(), true, q.Cues, true))
		s.Direct.add(direct(account, marked(), nil))
		s.take(runs, 1000)
		all = append(all, s)
	}
	got := quoteTables(all, 1)
	for _, want := range []string{
		"| readout | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 (100.0, 100.0) |",
		"| CoreNLP quote | 100.0 | 100.0 | - | - | 100.0 | 100.0 | 100.0 | 100.0 | - | - |",
		"| readout | 5.00 (5.00 to 5.00) | 500 | 50 | 1.00 | 10 | 1000 |",
		"| CoreNLP quote | +0.0 | 5.0 times as fast | 10.0 times as small | 9.0 times as soon |",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestArticles(t *testing.T) {
	dir := t.TempDir()
	if err := (articlesCommand{"../../examples", 2, dir}).Run(); err != nil {
		t.Fatal(err)
	}
	words, err := countWords(filepath.Join(dir, "text", "*.txt"))
	if err != nil || len(words) != 2 || words[0] < 700 {
		t.Errorf("%v, %v", words, err)
	}
}
