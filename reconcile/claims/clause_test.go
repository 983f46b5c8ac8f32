package claims

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/readout-news/readout"
)

// anyTokens are words with whatever heads and relations: no tree holds them
// together.
func anyTokens(t *rapid.T) []readout.Token {
	n := rapid.IntRange(1, 14).Draw(t, "tokens")
	tokens := make([]readout.Token, n)
	at := 0
	for i := range tokens {
		word := rapid.SampledFrom([]string{"said", "counted", "troops", "killed", "officials", "which", "and", "to", "12", "visit", ",", "."}).Draw(t, "word")
		tokens[i] = readout.Token{Span: readout.Span{Start: at, End: at + len(word)}, Lemma: word,
			UPOS: rapid.SampledFrom([]string{"VERB", "NOUN", "PART", "PUNCT"}).Draw(t, "pos"),
			Rel:  rapid.SampledFrom([]string{"root", "nsubj", "obj", "acl:relcl", "advcl", "conj", "ccomp", "obl:agent", "mark"}).Draw(t, "rel"),
			Head: rapid.IntRange(-1, n+1).Draw(t, "head")}
		at += len(word) + 1
	}
	return tokens
}

// TestWhateverHeads holds that clauses are read to their end where heads go in
// circles, point to themselves or out of the sentence.
func TestWhateverHeads(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		tokens := anyTokens(rt)
		done := make(chan struct{})
		go func() {
			for _, c := range clauses(tokens) {
				c.spans()
				c.complement()
				headsOf(&c)
			}
			close(done)
		}()
		select {
		case <-done:
		case <-time.After(5 * time.Second):
			rt.Fatal("no end")
		}
	})
}

// TestCircleOfHeads has two words that hang on one another, below the subject.
func TestCircleOfHeads(t *testing.T) {
	var tokens []readout.Token
	at := 0
	for i, w := range strings.Fields("troops of reserve left") {
		tokens = append(tokens, readout.Token{Span: readout.Span{Start: at, End: at + len(w)}, Lemma: w, UPOS: "NOUN", Rel: "nmod", Head: []int{3, 2, 1, readout.Root}[i]})
		at += len(w) + 1
	}
	tokens[0].Rel = "nsubj"
	tokens[3].UPOS, tokens[3].Rel = "VERB", "root"
	children := [][]int{{1}, {2}, {1}, {0}}
	if got := phrase(tokens, children, 0, -1); got.End != len("troops of reserve") {
		t.Errorf("got %v", got)
	}
	if len(clauses(tokens)) != 1 {
		t.Error("no clause")
	}
}

// TestFindWhateverHeads holds that accounts whose sentences have whatever tags and
// heads are compared without a fall.
func TestFindWhateverHeads(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var accounts []Account
		for i := range 3 {
			r := &readout.Record{Document: &readout.Document{ID: string(rune('a' + i))}}
			for range rapid.IntRange(1, 3).Draw(rt, "sentences") {
				tokens := anyTokens(rt)
				start := len(r.Document.Text)
				for k := range tokens {
					tokens[k].Span.Start += start
					tokens[k].Span.End += start
					r.Document.Text += tokens[k].Lemma + " "
				}
				r.Sentences = append(r.Sentences, readout.Sentence{Span: readout.Span{Start: start, End: len(r.Document.Text) - 1}, Tokens: tokens})
			}
			accounts = append(accounts, Account{Record: r, Group: i + 1})
		}
		Find(accounts, nil)
	})
}
