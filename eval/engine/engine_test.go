package engine

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

const small = `# newdoc id = GUM_news_orla
# newpar
# sent_id = 1
1	Ruth	Ruth	PROPN	NNP	Number=Sing	4	nsubj	_	Entity=(1-person-new-nnnnn-cf1-1-coref-Ruth_Nakato
2	Nakato	Nakato	PROPN	NNP	Number=Sing	1	flat	_	Entity=1)
3-4	didn't	_	_	_	_	_	_	_	_
3	did	do	AUX	VBD	Tense=Past	4	aux	_	_
4	n't	not	PART	RB	_	0	root	_	_
5	.	.	PUNCT	.	_	4	punct	_	_

# newpar
# sent_id = 2
1	The	the	DET	DT	Definite=Def|Typo=Yes	2	det	_	Entity=(2-organization-new-nnnnn-cf1-1-coref-United_Nations
2	UN	UN	PROPN	NNP	Number=Sing	0	root	_	Entity=2)|SpaceAfter=No
3	!	!	PUNCT	.	_	2	punct	_	_

`

func parse(t *testing.T, s string) []*readout.Record {
	t.Helper()
	r, err := parseTreebank(strings.NewReader(s), "test")
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestReadTreebank(t *testing.T) {
	all := parse(t, small)
	if len(all) != 1 {
		t.Fatal(len(all))
	}
	r := all[0]
	if want := "Ruth Nakato didn't .\n\nThe UN!"; r.Document.Text != want {
		t.Errorf("%q, want %q", r.Document.Text, want)
	}
	if len(r.Document.Paragraphs) != 2 || r.Sentences[1].Paragraph != 1 || r.Sentences[0].Tokens[2].Multiword != 2 {
		t.Errorf("%+v", r)
	}
	var names []string
	for _, n := range r.Names {
		names = append(names, r.Text(n.Span)+"/"+string(n.Type))
	}
	if s := strings.Join(names, " "); s != "Ruth Nakato/person UN/organization" {
		t.Error(s)
	}
	if h := r.Sentences[0].Tokens[3].Head; h != readout.Root {
		t.Error(h)
	}
}

func TestBrokenTreebank(t *testing.T) {
	for name, s := range map[string]string{
		"columns":   "1\ta\tb\n",
		"number":    "2\ta\ta\tX\tX\t_\t0\troot\t_\t_\n",
		"head":      "1\ta\ta\tX\tX\t_\tz\troot\t_\t_\n",
		"far head":  "1\ta\ta\tX\tX\t_\t7\troot\t_\t_\n\n",
		"multiword": "1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\tX\t_\t0\troot\t_\t_\n\n",
		"range":     "4-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n",
	} {
		if _, err := parseTreebank(strings.NewReader(s), name); err == nil || !strings.HasPrefix(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// copying is a stage that gives what another Record has, but for some errors.
type copying struct {
	gold  *readout.Record
	spoil func(*readout.Record)
}

func (copying) Name() string         { return "copying" }
func (copying) Version() string      { return "1" }
func (copying) Needs() readout.Layer { return readout.Tokens }
func (copying) Adds() readout.Layer  { return readout.Tags | readout.Tree | readout.Names }
func (c copying) Run(_ context.Context, r *readout.Record) error {
	r.Sentences = nil
	for _, s := range c.gold.Sentences {
		s.Tokens = append([]readout.Token(nil), s.Tokens...)
		r.Sentences = append(r.Sentences, s)
	}
	r.Names = append([]readout.Name(nil), c.gold.Names...)
	for i, n := range r.Names {
		r.Names[i].Type = map[string]readout.NameType{"person": readout.PersonName, "organization": readout.OrganisationName}[string(n.Type)]
	}
	c.spoil(r)
	return nil
}

func TestScores(t *testing.T) {
	all := parse(t, small)
	ctx := context.Background()
	for _, test := range []struct {
		name                       string
		spoil                      func(*readout.Record)
		upos, feats, las, sentence float64
		names                      float64
	}{
		{"nothing", func(*readout.Record) {}, 100, 100, 100, 100, 100},
		{"tag", func(r *readout.Record) { r.Sentences[0].Tokens[0].UPOS = "X" }, 87.5, 100, 100, 100, 100},
		{"no universal feature", func(r *readout.Record) { r.Sentences[1].Tokens[0].Feats = "Definite=Def" }, 100, 100, 100, 100, 100},
		{"feature", func(r *readout.Record) { r.Sentences[1].Tokens[0].Feats = "" }, 100, 87.5, 100, 100, 100},
		{"subtype", func(r *readout.Record) { r.Sentences[0].Tokens[0].Rel = "nsubj:pass" }, 100, 100, 100, 100, 100},
		{"head", func(r *readout.Record) { r.Sentences[0].Tokens[0].Head = 1 }, 100, 100, 87.5, 100, 100},
		{"name", func(r *readout.Record) { r.Names[0].Span.End-- }, 100, 100, 100, 100, 50},
		{"type", func(r *readout.Record) { r.Names[0].Type = readout.OrganisationName }, 100, 100, 100, 100, 50},
		{"sentence", func(r *readout.Record) { r.Sentences[0].Span.End -= 2 }, 100, 100, 100, 50, 100},
	} {
		e := &Engine{Annotate: []readout.Stage{copying{all[0], test.spoil}}}
		r, err := e.ScoreTrees(ctx, "small", all, false)
		if err != nil {
			t.Fatal(err)
		}
		n, err := e.ScoreNames(ctx, "small", all, &Wikified, false)
		if err != nil {
			t.Fatal(err)
		}
		got := []float64{r.Trees.UPOS.F1(), r.Trees.Feats.F1(), r.Trees.LAS.F1(), r.Trees.Sentences.F1(), n.Names.All.F1()}
		want := []float64{test.upos, test.feats, test.las, test.sentence, test.names}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%s: %v, want %v", test.name, got, want)
				break
			}
		}
		if len(r.Genres) != 1 || r.Genres["news"].LAS != r.Trees.LAS {
			t.Errorf("%s: %v", test.name, r.Genres)
		}
		var a, b bytes.Buffer
		Write(&a, []*Result{r, n}, false)
		Write(&b, []*Result{r, n}, false)
		if a.String() != b.String() || !strings.Contains(a.String(), "small") {
			t.Error(a.String())
		}
	}
}

// Words that a tokenizer cuts otherwise count against it, the rest is aligned.
func TestOtherTokens(t *testing.T) {
	gold := parse(t, small)[0]
	system := parse(t, small)[0]
	s := &system.Sentences[1]
	s.Tokens[1].Span.End++ // "UN!"
	s.Tokens = s.Tokens[:2]
	r := newTrees()
	r.compare(gold, system)
	if r.Words != (Score{6, 8, 7}) || r.Tokens != (Score{5, 7, 6}) || r.LAS.Right != 5 {
		t.Errorf("%+v", r)
	}
}
