package gum

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The sentences are our own; Ms. Okello is fictional.
const conllu = `# newdoc id = GUM_news_own
# newpar
# text = "It isn't over," Okello has said.
1	"	"	PUNCT	''	_	5	punct	_	SpaceAfter=No
2	It	it	PRON	PRP	_	5	nsubj	_	_
3-4	isn't	_	_	_	_	_	_	_	_
3	is	be	AUX	VBZ	_	5	cop	_	_
4	n't	not	PART	RB	_	5	advmod	_	_
5	over	over	ADV	RB	_	10	ccomp	_	SpaceAfter=No
6	,	,	PUNCT	,	_	5	punct	_	SpaceAfter=No
7	"	"	PUNCT	''	_	5	punct	_	_
8	Okello	Okello	PROPN	NNP	_	10	nsubj	_	_
9	has	have	AUX	VBZ	_	10	aux	_	_
10	said	say	VERB	VBD	_	0	root	_	SpaceAfter=No
11	.	.	PUNCT	.	_	10	punct	_	_

`

const tree1 = `<rst><header><relations><rel name="attribution-positive" type="rst"/></relations></header><body>
<segment id="1">" It is n't over , "</segment>
<segment id="2" parent="1" relname="attribution-positive">Okello has said .</segment>
<signals><signal source="2" type="semantic" subtype="attribution_source" tokens="8"/></signals></body></rst>`

func TestReadAttributions(t *testing.T) {
	dir := t.TempDir()
	for name, s := range map[string]string{"own.conllu": conllu, "GUM_news_own.rs4": tree1} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(s), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	all, err := ReadAttributions(filepath.Join(dir, "own.conllu"), dir)
	if err != nil || len(all) != 1 || len(all[0].Gold) != 1 {
		t.Fatalf("%+v, %v", all, err)
	}
	text := all[0].Document.Text
	if want := `"It isn't over," Okello has said.`; text != want {
		t.Errorf("text %q, want %q", text, want)
	}
	g := all[0].Gold[0]
	got := fmt.Sprintf("%s|%s|%s", g.Source[0].In(text), g.Cue[0].In(text), g.Content[0].In(text))
	if want := `Okello|has said|"It isn't over,"`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestBadInput(t *testing.T) {
	for _, bad := range []string{"1\tx\n", "# newdoc id = a\n1\tx\n", "# newdoc id = a\nx\ty\t_\t_\t_\t_\t0\t_\t_\t_\n", "# newdoc id = a\n1\ty\t_\t_\t_\t_\tz\t_\t_\t_\n"} {
		if _, err := ReadDocuments(strings.NewReader(bad)); err == nil || !strings.Contains(err.Error(), "line") {
			t.Errorf("%q: %v", bad, err)
		}
	}
	cycle := `<rst><body><group id="1" parent="2" relname="span"/><group id="2" parent="1" relname="span"/></body></rst>`
	x, err := readTree(strings.NewReader(cycle))
	if err != nil || len(x.whole("1")) != 0 {
		t.Errorf("a cycle: %v", err)
	}
}

func TestWordsLieInTheText(t *testing.T) {
	dir := os.Getenv("READOUT_DATA")
	if dir == "" {
		dir = "../../../shared/data"
	}
	f, err := os.Open(filepath.Join(dir, "gum", "train.conllu"))
	if err != nil {
		t.Skipf("the corpus GUM is not there, so its words were not checked: %v", err)
	}
	defer f.Close()
	all, err := ReadDocuments(f)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range all {
		n := len([]rune(d.Text))
		if !slices.IsSortedFunc(d.Words, func(a, b Word) int { return a.Span.Start - b.Span.Start }) || d.Words[len(d.Words)-1].Span.End > n {
			t.Errorf("%s: words out of place", d.ID)
		}
	}
}
