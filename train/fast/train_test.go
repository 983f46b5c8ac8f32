package fast

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout/annotate/fast"
)

const trees = `1	Rebels	rebel	NOUN	NNS	Number=Plur	2	nsubj	_	_
2	left	leave	VERB	VBD	Tense=Past	0	root	_	_
3	the	the	DET	DT	Definite=Def	4	det	_	_
4	towns	town	NOUN	NNS	Number=Plur	2	obj	_	_
5	.	.	PUNCT	.	_	2	punct	_	_

1	Ruth	Ruth	PROPN	NNP	Number=Sing	4	nsubj	_	_
2	Nakato	Nakato	PROPN	NNP	Number=Sing	1	flat	_	_
3	has	have	AUX	VBZ	Tense=Pres	4	aux	_	_
4	spoken	speak	VERB	VBN	VerbForm=Part	0	root	_	_
5	in	in	ADP	IN	_	6	case	_	_
6	Orla	Orla	PROPN	NNP	Number=Sing	4	obl	_	_
7	.	.	PUNCT	.	_	4	punct	_	_

1-2	They'll	_	_	_	_	_	_	_	_
1	They	they	PRON	PRP	Number=Plur	3	nsubj	_	_
2	'll	will	AUX	MD	_	3	aux	_	_
3	come	come	VERB	VB	VerbForm=Inf	0	root	_	_

`

const names = `Ruth	B-person
Nakato	I-person
has	O
spoken	O
in	O
Orla	B-location
.	O

Rebels	O
left	O
.	O
`

// small is a Config of the texts above, in a folder of the test.
func small(t *testing.T) Config {
	t.Helper()
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("t.conllu", strings.Repeat(trees, 5))
	write("n.conll", strings.Repeat(names, 5))
	var words, vectors []string
	for i, w := range []string{"rebels", "left", "the", "ruth", "orla", "they"} {
		words = append(words, fmt.Sprintf("%q", w))
		v := make([]string, dimensions)
		for j := range v {
			v[j] = fmt.Sprint((i*7 + j*3) % 11)
		}
		vectors = append(vectors, fmt.Sprintf("%q:[%s]", w, strings.Join(v, ",")))
	}
	write("v.json", fmt.Sprintf(`{"size":6,"words":[%s],"vectors":{%s}}`, strings.Join(words, ","), strings.Join(vectors, ",")))
	p := Perceptron{Bits: 12, Epochs: 4, Least: 1, Clip: 1}
	return Config{
		Version: "test", Seed: 1, Data: dir, Silver: dir, Vectors: filepath.Join(dir, "v.json"), VectorWords: 6, Clusters: 3, Coarse: 2,
		Treebanks: []string{"t.conllu"}, Features: []string{"t.conllu"}, Teacher: []Source{{"n.conll", "own"}}, Names: []Source{{"n.conll", "own"}},
		Tagger: p, Parser: p, Labeler: p, Featurer: p, Namer: p, Folds: 2, Output: filepath.Join(dir, "out.bin"),
	}
}

func TestTrain(t *testing.T) {
	c := small(t)
	if err := Train(context.Background(), c, io.Discard); err != nil {
		t.Fatal(err)
	}
	first, err := os.ReadFile(c.Output)
	if err != nil {
		t.Fatal(err)
	}
	if err := Train(context.Background(), c, io.Discard); err != nil {
		t.Fatal(err)
	}
	second, _ := os.ReadFile(c.Output)
	if !bytes.Equal(first, second) {
		t.Error("the same configuration gave another model")
	}
	m, err := fast.ReadModel(bytes.NewReader(first))
	if err != nil {
		t.Fatal(err)
	}
	forms := []string{"Ruth", "Nakato", "has", "spoken", "in", "Orla", "."}
	r := m.Read(forms)
	var got []string
	for i := range forms {
		got = append(got, fmt.Sprint(m.Tags[r.Tags[i]], " ", r.Heads[i+1], " ", m.Rels[r.Rels[i]], " ", m.Feats[r.Feats[i]]))
	}
	want := []string{
		"PROPN|NNP 4 nsubj Number=Sing", "PROPN|NNP 1 flat Number=Sing", "AUX|VBZ 4 aux Tense=Pres",
		"VERB|VBN 8 root VerbForm=Part", "ADP|IN 6 case ", "PROPN|NNP 4 obl Number=Sing", "PUNCT|. 4 punct ",
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%s: %q, want %q", forms[i], got[i], want[i])
		}
	}
}

func TestBrokenInput(t *testing.T) {
	for name, text := range map[string]string{
		"columns":    "1\ta\n",
		"head":       strings.Replace(trees, "\t2\tnsubj", "\tx\tnsubj", 1),
		"head 99 of": strings.Replace(trees, "\t2\tnsubj", "\t99\tnsubj", 1),
	} {
		c := small(t)
		os.WriteFile(filepath.Join(c.Data, "t.conllu"), []byte(text), 0o600)
		if err := Train(context.Background(), c, io.Discard); err == nil || !strings.Contains(err.Error(), "t.conllu:") || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
	c := small(t)
	c.Names[0].Labels = "none"
	if err := Train(context.Background(), c, io.Discard); err == nil {
		t.Error("no error for labels that nobody knows")
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := Train(ctx, small(t), io.Discard); err != context.Canceled {
		t.Error(err)
	}
}

// The configuration of the shipped model can be read.
func TestShippedConfig(t *testing.T) {
	if _, err := ReadConfig("fast.json"); err != nil {
		t.Error(err)
	}
}

// The oracle finds the tree of the treebank at no cost, from the start and
// after an error.
func TestOracle(t *testing.T) {
	gold := []int32{0, 2, 6, 4, 2, 2} // of five tokens
	for _, wrong := range []int{-1, 0, 1, 2, 3, 4, 5} {
		var s fast.State
		s.Begin(5)
		lost := 0
		for step := 0; !s.Done(); step++ {
			legal, cost := s.Legal(), oracle(&s, gold)
			take := -1
			for a, ok := range legal {
				if !ok {
					continue
				}
				if take < 0 || (cost[a] < cost[take]) != (step == wrong) && cost[a] != cost[take] {
					take = a
				}
			}
			lost += cost[take]
			s.Apply(fast.Action(take))
		}
		errors := 0
		for d := 1; d <= 5; d++ {
			if s.Head[d] != gold[d] {
				errors++
			}
		}
		if errors != lost {
			t.Errorf("error at step %d: %d heads lost, the oracle counted %d", wrong, errors, lost)
		}
	}
}
