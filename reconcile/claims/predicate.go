package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// headsOf are the stem and the senses of a clause's verb, with its particle, and
// of a verb that leans on its object those of the object: "gave way".
func headsOf(c *clause) []string {
	lemma := func(i int) string { return strings.ToLower(c.tokens[i].Lemma) }
	verb := words.Stem(lemma(c.head))
	var heads []string
	for _, i := range c.own {
		t := &c.tokens[i]
		if t.Head != c.head {
			continue
		}
		pair := verb + " " + words.Stem(lemma(i))
		heads = append(heads, senseOf[pair]...)
		if b := base(t.Rel); leaning[verb] && (b == "obj" || b == "xcomp" || t.Rel == "nsubj:pass") {
			heads = withSenses(heads, words.Stem(lemma(i)))
		}
	}
	if len(heads) == 0 || !leaning[verb] {
		heads = withSenses(heads, verb)
	}
	return heads
}

// leaning are stems of verbs that say what was done only with their objects.
var leaning = stemSet("make take give have hold carry put get go come do be keep stay remain set launch begin start")

// withSenses adds a stem and its senses.
func withSenses(list []string, stem string) []string {
	for _, key := range append([]string{stem}, senseOf[stem]...) {
		if !slices.Contains(list, key) {
			list = append(list, key)
		}
	}
	return list
}

// samePredicate reports whether one deed has the other's predicate in its words,
// be it as a verb or as a noun.
func samePredicate(a, b *statement) bool { return tells(a.heads, b) || tells(b.heads, a) }

func tells(heads []string, s *statement) bool {
	for _, h := range heads {
		if leaning[h] || slices.Contains(s.heads, h) && leaning[h] {
			continue
		}
		if s.means(h) {
			return true
		}
	}
	return false
}

// predicate is what the content of a statement says of its subject, with its
// senses: the word on which all others of the content hang.
func (s *statement) predicate() []string {
	var heads []string
	r := s.record
	for _, c := range s.at.Content {
		at, _ := slices.BinarySearchFunc(r.Sentences, c.Start+1, func(x readout.Sentence, start int) int { return x.Span.Start - start })
		for _, x := range r.Sentences[max(0, at-1):] {
			if x.Span.Start >= c.End {
				break
			}
			for i := range x.Tokens {
				t := &x.Tokens[i]
				if t.Head == readout.NoHead {
					break
				}
				outside := t.Head < 0 || t.Head >= len(x.Tokens) || !c.Contains(x.Tokens[t.Head].Span)
				if !c.Contains(t.Span) || !outside || t.UPOS == "PUNCT" || t.UPOS == "SCONJ" || t.UPOS == "PRON" {
					continue
				}
				own := make([]int, 0, len(x.Tokens))
				for k := range x.Tokens {
					own = append(own, k)
				}
				for _, h := range headsOf(&clause{tokens: x.Tokens, head: i, own: own}) {
					if !slices.Contains(heads, h) {
						heads = append(heads, h)
					}
				}
			}
		}
	}
	return heads
}
