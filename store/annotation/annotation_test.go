package annotation

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/record"
)

// drawn is a Record with every layer filled.
func drawn(t *rapid.T) *readout.Record {
	text := rapid.StringN(1, 200, -1).Draw(t, "text")
	var cuts []int
	for at := range text {
		cuts = append(cuts, at)
	}
	cuts = append(cuts, len(text))
	span := func() readout.Span {
		i := rapid.IntRange(0, len(cuts)-2).Draw(t, "start")
		j := rapid.IntRange(i+1, len(cuts)-1).Draw(t, "end")
		return readout.Span{Start: cuts[i], End: cuts[j]}
	}
	word := func() string {
		return rapid.SampledFrom([]string{"", "NOUN", "Number=Plur", "nsubj:pass", "é"}).Draw(t, "word")
	}
	few := func() int { return rapid.IntRange(0, 3).Draw(t, "few") }
	r := &readout.Record{Document: &readout.Document{ID: "d1", Text: text}}
	for range few() {
		r.Document.Paragraphs = append(r.Document.Paragraphs, span())
		s := readout.Sentence{Span: span(), Paragraph: few()}
		n := few()
		for range n {
			t := readout.Token{Span: span(), Lemma: word(), UPOS: word(), XPOS: word(), Feats: word(), Rel: word(),
				Head: rapid.IntRange(readout.NoHead, n-1).Draw(t, "head"), Multiword: few()}
			if few() == 0 {
				t.Lemma = t.Span.In(text)
			}
			s.Tokens = append(s.Tokens, t)
		}
		r.Sentences = append(r.Sentences, s)
		r.Quotations = append(r.Quotations, readout.Quotation{Span: span(), Parts: []readout.Span{span()}, Depth: few(), Closed: few() > 1})
		r.Names = append(r.Names, readout.Name{Span: span(), Type: readout.StateName})
		r.Times = append(r.Times, readout.Time{Span: span(), From: readout.Date{Year: 2024}, To: readout.Date{Year: 2024, Month: 3, Day: few()}})
		r.Actors = append(r.Actors, readout.Actor{ID: "person/a", Name: "A", Kind: readout.Person, Mentions: []readout.Mention{{Span: span(), Form: readout.ByPronoun}}})
		r.Attributions = append(r.Attributions, readout.Attribution{ID: "a", Content: []readout.Span{span()}, Confidence: rapid.Float64Range(0, 1).Draw(t, "confidence")})
		r.Links = append(r.Links, readout.Link{Span: span(), Actor: "person/a"})
	}
	return r
}

func TestRecordAndAnnotationGiveTheWholeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawn(t)
		raw, err := record.Encode(r)
		if err != nil {
			t.Fatal(err)
		}
		got, err := record.Decode(raw)
		if err != nil {
			t.Fatal(err)
		}
		if err := Decode(got, Encode(r)); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(r, got, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("-want +got:\n%s", diff)
		}
	})
}

func TestDamageIsAnErrorAndChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawn(t)
		raw := Encode(r)
		before := *r
		at := rapid.IntRange(0, len(raw)-1).Draw(t, "cut")
		if err := Decode(r, raw[:at]); !errors.Is(err, ErrBroken) && !errors.Is(err, ErrVersion) {
			t.Fatalf("cut at %d of %d: %v", at, len(raw), err)
		}
		if diff := cmp.Diff(&before, r, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("the record was changed:\n%s", diff)
		}
	})
	r := &readout.Record{Document: &readout.Document{Text: "x"}}
	if err := Decode(r, append([]byte{99}, Encode(r)[1:]...)); !errors.Is(err, ErrVersion) {
		t.Errorf("another version: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	r := &readout.Record{Document: &readout.Document{Text: "Ruth Nakato spoke."}, Sentences: []readout.Sentence{{Span: readout.Span{End: 18},
		Tokens: []readout.Token{{Span: readout.Span{End: 4}, Lemma: "Ruth", Head: readout.Root}}}}}
	f.Add(Encode(r))
	f.Fuzz(func(t *testing.T, raw []byte) {
		r := &readout.Record{Document: &readout.Document{Text: "Ruth Nakato spoke."}, Sentences: []readout.Sentence{{Span: readout.Span{End: 18}}}}
		_ = Decode(r, raw) // must not panic, nor take memory without end
	})
}
