package fast

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// record makes a Record of sentences whose tokens stand apart.
func record(sentences ...string) *readout.Record {
	r := &readout.Record{Document: &readout.Document{Text: strings.Join(sentences, "\n")}}
	at := 0
	for _, s := range sentences {
		var tokens []readout.Token
		from := at
		for _, f := range strings.Split(s, " ") {
			tokens = append(tokens, readout.Token{Span: readout.Span{Start: at, End: at + len(f)}, Head: readout.NoHead})
			at += len(f) + 1
		}
		r.Sentences = append(r.Sentences, readout.Sentence{Span: readout.Span{Start: from, End: at - 1}, Tokens: tokens})
	}
	return r
}

func load(t testing.TB) *Stage {
	t.Helper()
	s, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func run(t testing.TB, r *readout.Record) *readout.Record {
	t.Helper()
	if err := load(t).Run(context.Background(), r); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestSentence(t *testing.T) {
	r := run(t, record("The ministers told reporters on Monday that Ruth Nakato had left the country ."))
	var got []string
	for _, k := range r.Sentences[0].Tokens {
		head := "ROOT"
		if k.Head >= 0 {
			head = r.Text(r.Sentences[0].Tokens[k.Head].Span)
		}
		got = append(got, strings.Join([]string{r.Text(k.Span), k.Lemma, k.UPOS, k.XPOS, head, k.Rel}, " "))
	}
	want := []string{
		"The the DET DT ministers det",
		"ministers minister NOUN NNS told nsubj",
		"told tell VERB VBD ROOT root",
		"reporters reporter NOUN NNS told iobj",
		"on on ADP IN Monday case",
		"Monday Monday PROPN NNP told obl",
		"that that SCONJ IN left mark",
		"Ruth Ruth PROPN NNP left nsubj",
		"Nakato Nakato PROPN NNP Ruth flat",
		"had have AUX VBD left aux",
		"left leave VERB VBN told ccomp",
		"the the DET DT country det",
		"country country NOUN NN left obj",
		". . PUNCT . told punct",
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got  %s\nwant %s", got[i], want[i])
		}
	}
	if f := r.Sentences[0].Tokens[1].Feats; f != "Number=Plur" {
		t.Errorf("ministers: %s", f)
	}
	var names []string
	for _, n := range r.Names {
		names = append(names, r.Text(n.Span)+"/"+string(n.Type))
	}
	if s := strings.Join(names, " "); s != "Monday/date Ruth Nakato/person" {
		t.Error(s)
	}
}

// One root and no cycle, whatever the text.
func TestTrees(t *testing.T) {
	for _, s := range []string{
		"a", ". . . . . .", "( ( ( ) (", "👍 👍 👍 !", "the the the the", "\x00 \x00", "مرحبا بالعالم", "é́ ñ",
		strings.TrimSpace(strings.Repeat("and ", 300)),
		strings.TrimSpace(strings.Repeat("Stop now ! ", 100)),
		strings.Repeat("x", 100000),
	} {
		r := run(t, record(s))
		tokens := r.Sentences[0].Tokens
		roots := 0
		for i, k := range tokens {
			if k.Head == readout.Root {
				roots++
				if k.Rel != "root" {
					t.Errorf("%.20q: the root has relation %s", s, k.Rel)
				}
			} else if k.Rel == "root" {
				t.Errorf("%.20q: token %d is called root", s, i)
			}
			at := i
			for steps := 0; at != readout.Root; steps++ {
				if at < 0 || at >= len(tokens) || steps > len(tokens) {
					t.Fatalf("%.20q: token %d does not lead to the root", s, i)
				}
				at = tokens[at].Head
			}
		}
		if roots != 1 {
			t.Errorf("%.20q: %d roots", s, roots)
		}
	}
}

func TestLongSentence(t *testing.T) {
	r := run(t, record(strings.TrimSpace(strings.Repeat("soldiers and rebels said that they left the town of Orla , ", 5000))))
	if n := len(r.Sentences[0].Tokens); n != 60000 {
		t.Fatal(n)
	}
}

func TestNamesLieInOrder(t *testing.T) {
	r := run(t, record("Ruth Nakato of Kenya met the United Nations in Geneva on 3 May .", "Talks between France and Germany cost $ 3 million ."))
	last := 0
	for _, n := range r.Names {
		if n.Span.Start < last || n.Span.Empty() {
			t.Errorf("%v after %d", n.Span, last)
		}
		last = n.Span.End
	}
	if len(r.Names) < 5 {
		t.Error(r.Names)
	}
}

func TestSameAgain(t *testing.T) {
	s := []string{"Rebels in the north of Sudan released twelve prisoners on Friday .", "He said so ."}
	a, b := run(t, record(s...)), run(t, record(s[0]))
	for i, k := range b.Sentences[0].Tokens {
		if a.Sentences[0].Tokens[i] != k {
			t.Errorf("%v, %v", a.Sentences[0].Tokens[i], k)
		}
	}
}

func TestEndedContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := load(t).Run(ctx, record("a b")); err != context.Canceled {
		t.Error(err)
	}
}

func TestNoAllocation(t *testing.T) {
	s := load(t)
	r := record("President Ruth Nakato told reporters in Kampala on Monday that the army had n't crossed the border .", "It left .")
	if n := testing.AllocsPerRun(50, func() { s.Run(context.Background(), r) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestModelFile(t *testing.T) {
	m := load(t).model
	var file bytes.Buffer
	if err := m.Write(&file); err != nil {
		t.Fatal(err)
	}
	again, err := ReadModel(bytes.NewReader(file.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewStage(again)
	if err != nil {
		t.Fatal(err)
	}
	a, b := record("The talks in Oslo failed ."), record("The talks in Oslo failed .")
	run(t, a)
	s.Run(context.Background(), b)
	for i, k := range a.Sentences[0].Tokens {
		if b.Sentences[0].Tokens[i] != k {
			t.Errorf("%v, %v", b.Sentences[0].Tokens[i], k)
		}
	}
	for _, n := range []int{0, 10, 1000, file.Len() / 2, file.Len() - 1} {
		if _, err := ReadModel(bytes.NewReader(file.Bytes()[:n])); err == nil {
			t.Errorf("no error for %d bytes of %d", n, file.Len())
		}
	}
}

func FuzzSentence(f *testing.F) {
	f.Add("The talks in Oslo failed .")
	f.Add("\xff \xfe İstanbul ΑΣ")
	f.Fuzz(func(t *testing.T, s string) { run(t, record(s)) })
}

func BenchmarkRun(b *testing.B) {
	r := record(
		"The government in Asmara said on Tuesday that it would send two hundred soldiers to the border with Sudan .",
		"Fighting between rebels and the army has forced thousands of people to flee , according to the United Nations .",
		"\" We are not going to wait , \" said Ruth Nakato , who leads the aid agency 's office in Kassala .")
	n := 0
	for _, s := range r.Sentences {
		n += len(s.Tokens)
	}
	s := load(b)
	b.ReportAllocs()
	for b.Loop() {
		s.Run(context.Background(), r)
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
