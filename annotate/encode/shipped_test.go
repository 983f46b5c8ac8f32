package encode

import (
	"testing"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/kernel"
	"github.com/readout-news/readout/model"
)

// accounts are sentences of our own with what they hold.
var accounts = []string{
	"The foreign minister of Belarus , Marta Kavalenka , met her counterpart in Nairobi on Tuesday .",
	"Kavalenka said that the two states would sign three agreements worth $ 40 million .",
	"Kenyan officials did n't confirm the meeting , the Lakeside Courier reported .",
	"Talks at the United Nations broke off after five hours .",
}

func shipped(t testing.TB) *Stage {
	t.Helper()
	s, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestShippedReads(t *testing.T) {
	r := run(t, shipped(t), record(accounts...))
	got := map[string]readout.NameType{}
	for _, n := range r.Names {
		got[r.Document.Text[n.Span.Start:n.Span.End]] = n.Type
	}
	for name, kind := range map[string]readout.NameType{
		"Belarus": readout.StateName, "Marta Kavalenka": readout.PersonName, "Kavalenka": readout.PersonName,
		"Nairobi": readout.LocationName, "Kenyan": readout.NationalityName, "Tuesday": readout.DateName,
		"United Nations": readout.OrganisationName,
	} {
		if got[name] != kind {
			t.Errorf("%s is %q, want %q", name, got[name], kind)
		}
	}
	said := r.Sentences[1].Tokens[1]
	if said.UPOS != "VERB" || said.XPOS != "VBD" || said.Lemma != "say" || said.Head != readout.Root || said.Rel != "root" {
		t.Errorf("said is read as %+v", said)
	}
	if minister := r.Sentences[0].Tokens[2]; minister.Lemma != "minister" || minister.Rel != "nsubj" {
		t.Errorf("minister is read as %+v", minister)
	}
}

// TestKernelsDecideAlike holds that the kernels read the same into a text.
func TestKernelsDecideAlike(t *testing.T) {
	before := kernel.Level()
	defer func() {
		if err := kernel.SetLevel(before); err != nil {
			t.Fatal(err)
		}
	}()
	s := shipped(t)
	said := ""
	for _, level := range []string{"plain", "avx2", "avx512"} {
		if kernel.SetLevel(level) != nil {
			continue
		}
		r := run(t, s, record(accounts...))
		for i := range r.Sentences {
			r.Sentences[i].States = nil
		}
		if got := dump(r); said == "" {
			said = got
		} else if got != said {
			t.Errorf("%s reads otherwise than the kernel before it", level)
		}
	}
}

func TestSizeAndTime(t *testing.T) {
	if n := len(model.Engine); n > 16<<20 {
		t.Errorf("the weights have %d bytes, more than 16 MiB", n)
	}
	best := time.Hour
	for range 3 {
		start := time.Now()
		w, err := Read(model.Engine)
		if err != nil {
			t.Fatal(err)
		}
		NewModel(w)
		best = min(best, time.Since(start))
	}
	t.Logf("read in %v", best)
	if best > 2*time.Second {
		t.Errorf("reading the weights took %v", best)
	}
}

// BenchmarkRun reads a document again and again; allocations are of the Record,
// not of tokens.
func BenchmarkRun(b *testing.B) {
	s := shipped(b)
	var text []string
	for range 15 {
		text = append(text, accounts...)
	}
	r := record(text...)
	tokens := 0
	for _, one := range r.Sentences {
		tokens += len(one.Tokens)
	}
	run(b, s, r)
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		run(b, s, r)
	}
	b.ReportMetric(float64(tokens*b.N)/b.Elapsed().Seconds(), "tokens/s")
	b.ReportMetric(float64(tokens), "tokens")
}
