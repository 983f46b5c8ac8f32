package engine

import (
	"strings"

	"github.com/readout-news/readout"
)

// Score counts what is right of what there is and of what was found.
type Score struct{ Right, Gold, System int }

func (s *Score) add(o Score) {
	s.Right += o.Right
	s.Gold += o.Gold
	s.System += o.System
}

// F1 is the harmonic mean of precision and recall in percent, 0 where nothing
// is right.
func (s Score) F1() float64 {
	if s.Right == 0 {
		return 0
	}
	return 200 * float64(s.Right) / float64(s.Gold+s.System)
}

// Precision is the part of what was found that is right, in percent.
func (s Score) Precision() float64 { return part(s.Right, s.System) }

// Recall is the part of what there is that was found, in percent.
func (s Score) Recall() float64 { return part(s.Right, s.Gold) }

func part(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return 100 * float64(n) / float64(of)
}

// Trees are the scores of a treebank or of a part of it.
type Trees struct {
	Sentences, Tokens, Words            Score // by what they cover
	UPOS, XPOS, Feats, Lemmas, UAS, LAS Score
	CLAS                                Score
	// Confusions count pairs of labels, "gold > found", of aligned words.
	TagErrors, RelErrors map[string]int
	RelGold, TagGold     map[string]int
}

func newTrees() *Trees {
	return &Trees{TagErrors: map[string]int{}, RelErrors: map[string]int{}, RelGold: map[string]int{}, TagGold: map[string]int{}}
}

// universalFeats are the features that the shared task scored.
var universalFeats = map[string]bool{
	"PronType": true, "NumType": true, "Poss": true, "Reflex": true, "Foreign": true, "Abbr": true, "Gender": true,
	"Animacy": true, "Number": true, "Case": true, "Definite": true, "Degree": true, "VerbForm": true, "Mood": true,
	"Tense": true, "Aspect": true, "Voice": true, "Evident": true, "Polarity": true, "Person": true, "Polite": true,
}

// universal keeps the universal features of a word.
func universal(feats string) string {
	var keep []string
	for f := range strings.SplitSeq(feats, "|") {
		if name, _, _ := strings.Cut(f, "="); universalFeats[name] {
			keep = append(keep, f)
		}
	}
	return strings.Join(keep, "|")
}

func relation(rel string) string {
	rel, _, _ = strings.Cut(rel, ":")
	return rel
}

// content tells whether words of a relation carry content (CLAS).
func content(rel string) bool {
	switch rel {
	case "aux", "case", "cc", "clf", "cop", "det", "mark", "punct":
		return false
	}
	return true
}

type word struct {
	*readout.Token
	head readout.Span // of its head, empty for the root
}

func wordsOf(r *readout.Record) (words []word, tokens []readout.Span) {
	for _, s := range r.Sentences {
		for i := range s.Tokens {
			t := &s.Tokens[i]
			w := word{Token: t}
			if t.Head >= 0 && t.Head < len(s.Tokens) {
				w.head = s.Tokens[t.Head].Span
			}
			words = append(words, w)
			if t.Multiword > 1 && i+t.Multiword <= len(s.Tokens) {
				tokens = append(tokens, readout.Span{Start: t.Span.Start, End: s.Tokens[i+t.Multiword-1].Span.End})
			} else if n := len(tokens); n == 0 || tokens[n-1].End <= t.Span.Start {
				tokens = append(tokens, t.Span)
			}
		}
	}
	return words, tokens
}

// compare scores one document, system against gold.
func (t *Trees) compare(gold, system *readout.Record) {
	spans := func(list []readout.Sentence) (out []readout.Span) {
		for _, s := range list {
			out = append(out, s.Span)
		}
		return out
	}
	t.Sentences.add(overlap(spans(gold.Sentences), spans(system.Sentences)))
	gw, gt := wordsOf(gold)
	sw, st := wordsOf(system)
	t.Tokens.add(overlap(gt, st))
	for _, s := range []*Score{&t.Words, &t.UPOS, &t.XPOS, &t.Feats, &t.Lemmas, &t.UAS, &t.LAS} {
		s.Gold += len(gw)
		s.System += len(sw)
	}
	for _, w := range gw {
		if content(relation(w.Rel)) {
			t.CLAS.Gold++
		}
		t.RelGold[relation(w.Rel)]++
		t.TagGold[w.UPOS]++
	}
	for _, w := range sw {
		if content(relation(w.Rel)) {
			t.CLAS.System++
		}
	}
	for i, j := 0, 0; i < len(gw) && j < len(sw); {
		g, s := &gw[i], &sw[j]
		switch c := g.Span.Compare(s.Span); {
		case c < 0:
			i++
			continue
		case c > 0:
			j++
			continue
		}
		t.word(g, s)
		i++
		j++
	}
}

// word scores two words that cover the same characters.
func (t *Trees) word(g, s *word) {
	t.Words.Right++
	hit := func(score *Score, ok bool) {
		if ok {
			score.Right++
		}
	}
	hit(&t.UPOS, g.UPOS == s.UPOS)
	hit(&t.XPOS, g.XPOS == s.XPOS)
	hit(&t.Feats, universal(g.Feats) == universal(s.Feats))
	hit(&t.Lemmas, g.Lemma == s.Lemma || g.Lemma == "_")
	if g.UPOS != s.UPOS {
		t.TagErrors[g.UPOS+" > "+s.UPOS]++
	}
	gr, sr := relation(g.Rel), relation(s.Rel)
	if gr != sr {
		t.RelErrors[gr+" > "+sr]++
	}
	attached := g.head == s.head
	hit(&t.UAS, attached)
	hit(&t.LAS, attached && gr == sr)
	hit(&t.CLAS, attached && gr == sr && content(gr))
}

// overlap counts the equal spans of two ordered lists.
func overlap(gold, system []readout.Span) Score {
	s := Score{Gold: len(gold), System: len(system)}
	for i, j := 0, 0; i < len(gold) && j < len(system); {
		switch c := gold[i].Compare(system[j]); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			s.Right++
			i++
			j++
		}
	}
	return s
}
