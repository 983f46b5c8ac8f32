package encode

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/model/word"
)

// small makes weights of numbers without meaning, to try the mechanics.
func small() *Weights {
	words := func(s string) []string { return append([]string{"", ""}, strings.Fields(s)...) }
	v := &Vocabulary{
		Vectors: word.NewTable(words("the talks envoy said minister")), Words: word.NewTable(words("the said talks a")),
		Suffixes: word.NewTable(words("the lks aid voy")), Prefixes: word.NewTable(words("the tal env")), Forms: word.NewTable(words("xx Xxx d")),
		Chars: append([]rune{0, 0}, []rune("abcdefghijklmnoprstuvwyéT")...),
		UPOS:  []string{"NOUN", "VERB", "PROPN"}, XPOS: []string{"NN", "VB"}, Feats: []string{"_", "Number=Sing"},
		Rels: []string{"root", "nsubj", "obj", "punct"}, Scripts: []string{"k0", "l0", "k1", "=be"},
		Lexicon: Lexicon{"talks\tNOUN": 2, "said\tVERB": 3},
	}
	v.Index()
	w := &Weights{Version: "small", Vocabulary: v, Sizes: Sizes{Vector: 8, Word: 6, Suffix: 4, Prefix: 3, Form: 3, Char: 5, Filters: 7, Hidden: 12, Arc: 10, Label: 6, Name: 9}}
	rng := rand.New(rand.NewPCG(5, 6))
	var vectors []byte
	for range v.Vectors.Len() {
		w.VectorScales = append(w.VectorScales, 0.01)
		for range 8 {
			vectors = append(vectors, byte(rng.IntN(256)))
		}
	}
	w.Vectors = string(vectors)
	w.Outline()
	for _, m := range w.List {
		for i := range m.V {
			m.V[i] = float32(rng.NormFloat64()) * 0.4
		}
	}
	return w
}

// record makes a Record of sentences of words.
func record(sentences ...string) *readout.Record {
	text := strings.Join(sentences, "\n")
	r := &readout.Record{Document: &readout.Document{Text: text}}
	at := 0
	for _, s := range sentences {
		var one readout.Sentence
		for from := 0; from < len(s); {
			end := strings.IndexByte(s[from:], ' ')
			if end < 0 {
				end = len(s) - from
			}
			if end > 0 {
				one.Tokens = append(one.Tokens, readout.Token{Span: readout.Span{Start: at + from, End: at + from + end}, Head: readout.NoHead})
			}
			from += end + 1
		}
		at += len(s) + 1
		r.Sentences = append(r.Sentences, one)
	}
	return r
}

func dump(r *readout.Record) string { return fmt.Sprint(r.Sentences, r.Names) }

func run(t testing.TB, s *Stage, r *readout.Record) *readout.Record {
	t.Helper()
	if err := s.Run(context.Background(), r); err != nil {
		t.Fatal(err)
	}
	return r
}

var odd = []string{
	"The envoy said talks", "", "a", "é 世界 ☃ \u200f\u202e x", strings.Repeat("x", 5000),
	"... !!! ???", strings.Repeat("the talks ", 120), "\x00 \x01", "TALKS The T",
}

func TestRunFillsEverything(t *testing.T) {
	r := run(t, NewStage(NewModel(small())), record(odd...))
	for i, s := range r.Sentences {
		if len(s.States) != len(s.Tokens)*24 {
			t.Errorf("sentence %d has %d states for %d tokens", i, len(s.States), len(s.Tokens))
		}
		roots := 0
		for j, tok := range s.Tokens {
			if tok.UPOS == "" || tok.XPOS == "" || tok.Rel == "" || tok.Lemma == "" {
				t.Errorf("sentence %d: token %d is not filled in: %+v", i, j, tok)
			}
			if tok.Head == readout.Root {
				roots++
			}
			if tok.Head < readout.Root || tok.Head >= len(s.Tokens) || tok.Head == j || (tok.Rel == "root") != (tok.Head == readout.Root) {
				t.Errorf("sentence %d: token %d has head %d as %s", i, j, tok.Head, tok.Rel)
			}
		}
		if len(s.Tokens) > 0 && roots != 1 {
			t.Errorf("sentence %d has %d roots", i, roots)
		}
	}
}

func TestNothing(t *testing.T) {
	r := run(t, NewStage(NewModel(small())), record())
	if len(r.Names) != 0 {
		t.Error("names of nothing")
	}
}

// TestLongSentence holds that a sentence that is read in pieces is one tree.
func TestLongSentence(t *testing.T) {
	r := run(t, NewStage(NewModel(small())), record(strings.Repeat("the envoy said ", 900)))
	tokens := r.Sentences[0].Tokens
	roots := 0
	for i := range tokens {
		at, steps := i, 0
		for at != readout.Root && steps <= len(tokens) {
			at = tokens[at].Head
			steps++
		}
		if at != readout.Root {
			t.Fatalf("token %d hangs on nothing", i)
		}
		if tokens[i].Head == readout.Root {
			roots++
		}
	}
	if roots != 1 {
		t.Errorf("%d roots", roots)
	}
}

// TestSameAlone holds that a sentence is read the same whatever stands beside
// it, and by however many at once.
func TestSameAlone(t *testing.T) {
	s := NewStage(NewModel(small()))
	together := run(t, s, record(odd...))
	for i, text := range odd {
		alone := run(t, s, record(text))
		for j := range alone.Sentences[0].States {
			if alone.Sentences[0].States[j] != together.Sentences[i].States[j] {
				t.Fatalf("sentence %d: other states alone than together", i)
			}
		}
		for j, a := range alone.Sentences[0].Tokens {
			b := together.Sentences[i].Tokens[j]
			a.Span = b.Span
			if a != b {
				t.Fatalf("sentence %d: %+v alone, %+v together", i, a, b)
			}
		}
	}
	want := dump(together)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 5 {
				if got := dump(run(t, s, record(odd...))); got != want {
					t.Error("read otherwise beside others")
				}
			}
		})
	}
	group.Wait()
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := NewStage(NewModel(small())).Run(ctx, record("the talks")); err == nil {
		t.Error("no error")
	}
}

func TestNamePath(t *testing.T) {
	// Scores that prefer labels which make no sense together.
	l := func(t, place int) int { return NameLabel(t, place) }
	for _, c := range []struct {
		name   string
		scores map[[2]int]float32 // token and label
		n      int
		want   []uint8
	}{
		{"nothing", nil, 2, []uint8{0, 0}},
		{"one", map[[2]int]float32{{1, l(0, Single)}: 5}, 3, []uint8{0, uint8(l(0, Single)), 0}},
		{"two", map[[2]int]float32{{0, l(1, Begin)}: 5, {1, l(1, End)}: 5}, 2, []uint8{uint8(l(1, Begin)), uint8(l(1, End))}},
		{"an end without a beginning", map[[2]int]float32{{0, l(1, End)}: 5}, 1, []uint8{0}},
		{"types that differ", map[[2]int]float32{{0, l(1, Begin)}: 5, {1, l(2, End)}: 4, {1, l(1, End)}: 3}, 2, []uint8{uint8(l(1, Begin)), uint8(l(1, End))}},
		{"open at the end", map[[2]int]float32{{0, l(1, Begin)}: 5}, 1, []uint8{0}},
	} {
		scores := make([]float32, c.n*NameLabels)
		for k, v := range c.scores {
			scores[k[0]*NameLabels+k[1]] = v
		}
		path := make([]uint8, c.n)
		new(workspace).namePath(path, scores)
		if fmt.Sprint(path) != fmt.Sprint(c.want) {
			t.Errorf("%s: %v, want %v", c.name, path, c.want)
		}
	}
}
