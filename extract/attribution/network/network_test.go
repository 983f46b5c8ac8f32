package network

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/extract/attribution"
	"github.com/readout-news/readout/model"
	"github.com/readout-news/readout/model/layer"
	"github.com/readout-news/readout/model/word"
)

// plainVectors has a vector that depends on the letters of the word alone.
type plainVectors int

func (n plainVectors) VectorWidth() int { return int(n) }

func (n plainVectors) Vector(dst []float32, form string) {
	for i := range dst {
		dst[i] = float32((len(form)*7+i*3+int(form[0]))%11)/11 - 0.5
	}
}

// small is a network with any weights, the same ones each time.
func small(members int) *Weights {
	list := func(s string) *word.Table { return word.NewTable(append([]string{"", ""}, strings.Fields(s)...)) }
	w := &Weights{
		Version: "test", Words: list("said the he"), Suffixes: list("aid the"), Prefixes: list("sai the"), Forms: list("xx Xxx"),
		Relations: list("nsubj root"), Calibration: Calibration{Favour: 1, Bias: 0.5, Factors: [3]float64{1, 0.5, 0.1}},
		Sizes: Sizes{Vector: 4, State: 6, Word: 3, Suffix: 2, Prefix: 2, Form: 2, Feature: 2, Relation: 2, Seen: 5, Hidden: 4, Cue: 6, Inner: 3},
	}
	rng := rand.New(rand.NewPCG(5, 6))
	for range members {
		m := w.Outline()
		for _, x := range m.List {
			for i := range x.V {
				x.V[i] = float32(rng.NormFloat64())
			}
		}
		w.Members = append(w.Members, m)
	}
	return w
}

// record is a document of some paragraphs of made words, each word a token.
func record(t *rapid.T) *readout.Record {
	words := rapid.SampledFrom([]string{"said", "the", "envoy", "“", "”", "\"", "Okello", ",", ".", "talks", "’", "é"})
	var b strings.Builder
	r := &readout.Record{Document: &readout.Document{}}
	for p := range rapid.IntRange(0, 3).Draw(t, "paragraphs") {
		start := b.Len()
		for range rapid.IntRange(1, 3).Draw(t, "sentences") {
			s := readout.Sentence{Paragraph: p}
			for i := range rapid.IntRange(0, 12).Draw(t, "tokens") {
				at := b.Len()
				b.WriteString(words.Draw(t, "word"))
				s.Tokens = append(s.Tokens, readout.Token{Span: readout.Span{Start: at, End: b.Len()}, Head: i - 1, Rel: "nsubj"})
				b.WriteByte(' ')
				for k := range 6 {
					s.States = append(s.States, float32(math.Sin(float64(at+k))))
				}
			}
			if n := len(s.Tokens); n > 0 {
				s.Span = readout.Span{Start: s.Tokens[0].Span.Start, End: s.Tokens[n-1].Span.End}
				r.Sentences = append(r.Sentences, s)
			}
		}
		r.Document.Paragraphs = append(r.Document.Paragraphs, readout.Span{Start: start, End: b.Len()})
		b.WriteByte('\n')
	}
	r.Document.Text = b.String()
	r.Document.Passages = []readout.Passage{{Span: readout.Span{End: b.Len()}}}
	if n := b.Len(); n > 4 {
		from := rapid.IntRange(0, n-2).Draw(t, "quotation")
		r.Quotations = []readout.Quotation{{Span: readout.Span{Start: from, End: n - 1}, Parts: []readout.Span{{Start: from, End: n - 1}}}}
		r.Names = []readout.Name{{Span: readout.Span{Start: from, End: from + 1}, Type: readout.PersonName}}
	}
	return r
}

// TestProposalsHold holds that proposals of any text are words of that text, and
// that reading it again gives the same.
func TestProposalsHold(t *testing.T) {
	m := NewModel(small(2), plainVectors(4)).Least(0)
	rapid.Check(t, func(t *rapid.T) {
		r := record(t)
		all, err := m.Propose(context.Background(), r)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range all {
			for _, s := range append([]readout.Span{p.Source, p.Cue}, p.Content...) {
				if s.Start < 0 || s.End > len(r.Document.Text) || s.Start > s.End {
					t.Fatalf("span %v in %d bytes", s, len(r.Document.Text))
				}
			}
			if p.Cue.Empty() || len(p.Content) == 0 || p.Confidence < 0 || p.Confidence > 1 {
				t.Fatalf("%+v", p)
			}
		}
		again, err := m.Propose(context.Background(), r)
		if err != nil || !reflect.DeepEqual(all, again) {
			t.Fatalf("read again: %v, %v", again, err)
		}
	})
}

func TestLeast(t *testing.T) {
	m := NewModel(small(1), plainVectors(4))
	rapid.Check(t, func(t *rapid.T) {
		r := record(t)
		low, _ := m.Least(0.2).Propose(context.Background(), r)
		high, _ := m.Least(0.6).Propose(context.Background(), r)
		var kept []any
		for _, p := range low {
			if p.Confidence >= 0.6 {
				kept = append(kept, fmt.Sprint(p))
			}
		}
		if len(kept) != len(high) {
			t.Fatalf("%d of %d are sure enough, %d were given", len(kept), len(low), len(high))
		}
	})
}

func TestNoStates(t *testing.T) {
	m := NewModel(small(1), plainVectors(4))
	r := &readout.Record{Document: &readout.Document{Text: "Go"}, Sentences: []readout.Sentence{{Tokens: []readout.Token{{Span: readout.Span{End: 2}}}}}}
	if _, err := m.Propose(context.Background(), r); !errors.Is(err, attribution.ErrNoStates) {
		t.Errorf("got %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	r.Sentences[0].States = make([]float32, 6)
	r.Sentences[0].Tokens[0].Head = readout.Root
	if _, err := m.Propose(ctx, r); !errors.Is(err, context.Canceled) {
		t.Errorf("after its context ended: %v", err)
	}
}

func TestFile(t *testing.T) {
	var b strings.Builder
	w := small(2)
	if _, err := w.WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	read, err := Read(b.String())
	if err != nil {
		t.Fatal(err)
	}
	if read.Version != w.Version || read.Sizes != w.Sizes || read.Calibration != w.Calibration || !reflect.DeepEqual(read.Words.Strings, w.Words.Strings) {
		t.Errorf("got %+v", read)
	}
	for k, m := range w.Members {
		for i, x := range m.List {
			got := read.Members[k].List[i]
			var top float32
			for _, v := range x.V {
				top = max(top, v, -v)
			}
			for j, v := range x.V {
				if d := got.V[j] - v; d > top/200 || -d > top/200 {
					t.Fatalf("%s: %v became %v", x.Name, v, got.V[j])
				}
			}
		}
	}
	for _, cut := range []int{0, 10, len(magic) + 2, 100, b.Len() - 1} {
		if _, err := Read(b.String()[:cut]); err == nil {
			t.Errorf("%d bytes of %d are no error", cut, b.Len())
		}
	}
	if _, err := Read(b.String() + "x"); err == nil {
		t.Error("a byte too many is no error")
	}
}

// TestShippedWeights holds that the weights of the program fit its code.
func TestShippedWeights(t *testing.T) {
	w, err := Read(model.Attribution)
	if err != nil {
		t.Fatal(err)
	}
	if w.Calibration.Least <= 0 || w.Calibration.Least >= 1 {
		t.Errorf("least confidence %v", w.Calibration.Least)
	}
	for _, m := range w.Members {
		for _, x := range m.List {
			for _, v := range x.V {
				if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
					t.Fatalf("%s has a weight %v", x.Name, v)
				}
			}
		}
	}
}

// TestCRF holds the sums of a small field against all its paths.
func TestCRF(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	c := layer.CRF{Labels: 5, Moves: make([]float32, 25)}
	for i := range c.Moves {
		c.Moves[i] = float32(rng.NormFloat64())
	}
	const n = 4
	s := make([]float32, n*5)
	for i := range s {
		s[i] = float32(rng.NormFloat64())
	}
	var total, best float64
	var top []uint8
	counts := make([]float64, n*5)
	path := make([]uint8, n)
	var walk func(int)
	walk = func(at int) {
		if at == n {
			p := math.Exp(c.Score(s, path))
			total += p
			for i, k := range path {
				counts[i*5+int(k)] += p
			}
			if p > best {
				best, top = p, append([]uint8(nil), path...)
			}
			return
		}
		for k := range 5 {
			before := 0
			if at > 0 {
				before = int(path[at-1])
			}
			if layer.Allowed(before, k) {
				path[at] = uint8(k)
				walk(at + 1)
			}
		}
	}
	walk(0)
	marginal := make([]float64, n*5)
	if got := c.Sum(s, n, marginal, nil); math.Abs(got-math.Log(total)) > 1e-5 {
		t.Errorf("sum %v, want %v", got, math.Log(total))
	}
	for i := range counts {
		if math.Abs(counts[i]/total-marginal[i]) > 1e-5 {
			t.Errorf("marginal %d: %v, want %v", i, marginal[i], counts[i]/total)
		}
	}
	if got := c.Best(s, n, nil); !reflect.DeepEqual(got, top) {
		t.Errorf("best %v, want %v", got, top)
	}
}

func TestRunOn(t *testing.T) {
	const text = "“One, he said.\n“Two.\n“Three.” He left."
	r := &readout.Record{Document: &readout.Document{Text: text}}
	at := func(words string) readout.Span {
		i := strings.Index(text, words)
		return readout.Span{Start: i, End: i + len(words)}
	}
	r.Quotations = []readout.Quotation{{Span: readout.Span{End: at(" He left").Start}, Closed: true,
		Parts: []readout.Span{at("One, he said."), at("Two."), at("Three.")}}}
	for _, c := range []struct {
		content string
		want    []string
	}{
		{"“One", []string{"“One"}},
		{"“One, he said.", []string{"“One, he said.", "“Two.", "“Three.”"}},
		{"“Two.", []string{"“Two.", "“Three.”"}},
		{"He left", []string{"He left"}},
	} {
		var got []string
		for _, s := range runOn(r, []readout.Span{at(c.content)}) {
			got = append(got, s.In(text))
		}
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.content, got, c.want)
		}
	}
}
