package engine

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout/annotate/encode"
)

const tinyTrees = `# newdoc id = a
# sent_id = a-1
1	The	the	DET	DT	Definite=Def|PronType=Art	2	det	_	_
2	envoy	envoy	NOUN	NN	Number=Sing	3	nsubj	_	_
3	left	leave	VERB	VBD	Tense=Past	0	root	_	_
4	Minsk	Minsk	PROPN	NNP	Number=Sing	3	obj	_	Entity=(1-place-new-nnnnn-cf1-1-sgl-Minsk)
5	.	.	PUNCT	.	_	3	punct	_	_

# sent_id = a-2
1	Talks	talk	NOUN	NNS	Number=Plur	2	nsubj	_	_
2	failed	fail	VERB	VBD	Tense=Past	0	root	_	_

`

const tinyNames = "Marta\tB-person\nKaval\tI-person\nleft\tO\nMinsk-born\tO\n\nKenya\tB-state\nwaits\tO\n\n"

// tinyData writes a corpus of a few words into a new folder and gives a
// Config for it.
func tinyData(t *testing.T) Config {
	t.Helper()
	dir := t.TempDir()
	put := func(name, content string) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	many := strings.Repeat(tinyTrees, 5)
	var silver strings.Builder
	for range 5 {
		silver.WriteString("The\tO\nenvoy\tO\nleft\tO\nMinsk\tB-location\n.\tO\n\nTalks\tO\nfailed\tO\n\n")
	}
	for _, bank := range []string{"ud-ewt", "gum"} {
		put(bank+"/train.conllu", many)
		put(bank+"/dev.conllu", tinyTrees)
		put("silver/"+strings.TrimPrefix(bank, "ud-")+".conll", silver.String())
	}
	for _, s := range nameSources {
		put(s.file, "Minsk I-LOC\nwaits O\n\n")
	}
	for _, file := range silverSources {
		put("silver/"+file, strings.Repeat(tinyNames, 4))
	}
	put("ner/newswire_dev.conll", "-DOCSTART-\tO\n\nMinsk\tB-Location\nwaits\tO\n")
	put("ner/uner_ewt_dev.iob2", "# newdoc\n1\tMinsk\tB-LOC\t-\t-\n")
	put("vectors.json", `{"size":3,"words":["the","envoy","left"],"vectors":{"the":[0.5,-1,0.25,1],"envoy":[1,1,1,1],"left":[0,0.5,1,1]}}`)
	return Config{
		Version: "tiny", Seed: 5, Data: dir, Silver: filepath.Join(dir, "silver"), Vectors: filepath.Join(dir, "vectors.json"), VectorWords: 3,
		Sizes: encode.Sizes{Vector: 3, Word: 4, Suffix: 3, Prefix: 3, Form: 3, Char: 4, Filters: 4, Hidden: 5, Arc: 4, Label: 4, Name: 4},
		Steps: 8, BatchTokens: 20, Shards: 2, MaxLength: 50, NameShares: []NameShare{{0, 0.5}, {1, 0.25}}, Rates: []Rate{{2, 0.01}, {4, 0.01}, {8, 0}}, MaxNorm: 5,
		DropInput: 0.2, DropState: 0.2, DropHead: 0.2, DropVector: 0.1, DropWord: 0.5, Capitals: 0.2, Weights: LossWeights{1, 1, 1, 1, 1, 1, 1},
		Output: filepath.Join(dir, "out.bin"),
	}
}

// writeFile puts content into a file of its own and gives its path.
func writeFile(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// spent is a context that ends after a number of steps.
type spent struct {
	context.Context
	left int
}

func (s *spent) Err() error {
	if s.left--; s.left < 0 {
		return context.Canceled
	}
	return nil
}

// TestResume holds that a training that was stopped and taken up again ends with
// the weights of one that was not.
func TestResume(t *testing.T) {
	cfg := tinyData(t)
	if err := Train(context.Background(), cfg, io.Discard); err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(cfg.Output)
	if err != nil {
		t.Fatal(err)
	}
	cfg.Checkpoints = t.TempDir()
	for _, steps := range []int{3, 2} {
		if err := Train(&spent{context.Background(), steps}, cfg, io.Discard); err != context.Canceled {
			t.Fatalf("stopped with %v", err)
		}
	}
	var log bytes.Buffer
	if err := Train(context.Background(), cfg, &log); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(log.String(), "goes on from step 5") {
		t.Errorf("the log does not tell of the step it goes on from:\n%s", log.String())
	}
	got, err := os.ReadFile(cfg.Output)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("other weights after two stops")
	}
	if _, err := encode.Read(string(got)); err != nil {
		t.Error(err)
	}
	cfg.Seed++
	if err := Train(context.Background(), cfg, io.Discard); err == nil {
		t.Error("the checkpoint of another seed was taken")
	}
}

func TestConfigFile(t *testing.T) {
	c, err := ReadConfig("engine.json")
	if err != nil {
		t.Fatal(err)
	}
	if c.share(0) <= 0 || c.Steps < 1000 || c.Sizes.Hidden < 1 {
		t.Errorf("the configuration lacks something: %+v", c)
	}
	if _, err := ReadConfig(writeFile(t, `{"Step": 3}`)); err == nil {
		t.Error("an unknown field is no error")
	}
}

func TestRate(t *testing.T) {
	c := &Config{Rates: []Rate{{10, 0.5}, {20, 0.5}, {30, 0.25}}}
	for step, want := range map[int]float64{1: 0.05, 10: 0.5, 15: 0.5, 20: 0.5, 25: 0.375, 30: 0.25, 99: 0.25} {
		if got := c.rate(step); got < want-1e-9 || got > want+1e-9 {
			t.Errorf("the rate at step %d is %g, want %g", step, got, want)
		}
	}
}
