package actor

import (
	"sort"
	"strings"

	"github.com/readout-news/readout"
)

func (x *reading) mention(s *somebody, span readout.Span, form readout.MentionForm) {
	for i := len(s.mentions) - 1; i >= 0 && i >= len(s.mentions)-3; i-- {
		if s.mentions[i].Span == span {
			return
		}
	}
	s.mentions = append(s.mentions, readout.Mention{Span: span, Form: form})
}

func (x *reading) sight(s *somebody, at, sentence int, place weight, source bool, token int) {
	_, by := x.speakerAt(at, -1)
	x.seen = append(x.seen, sighting{s, at, sentence, place, source, by != nil || x.quoted[sentence], token, x.toldAt(at)})
}

// toldAt reports whether the byte at lies in the content of an attribution.
func (x *reading) toldAt(at int) bool {
	last := sort.Search(len(x.contents), func(i int) bool { return x.contents[i].span.Start > at }) - 1
	for i := last; i >= 0 && i > last-deepest; i-- {
		if at < x.contents[i].span.End {
			return true
		}
	}
	return false
}

// withinWords reports whether the source w stands within what somebody else says.
func (x *reading) withinWords(w wanted) bool {
	return w.attribution >= 0 && x.r.Attributions[w.attribution].Within != ""
}

// headToken is the token from k to end that the others hang on, the last where
// nothing has parsed them.
func (x *reading) headToken(k, end int) int {
	for i := k; i < end; i++ {
		if x.tokens[i].rel == "" {
			break
		}
		if h := x.tokens[i].head; h < k || h >= end {
			return i
		}
	}
	return max(k, end-1)
}

// weight is how prominent a noun phrase is by its place in the sentence.
type weight uint8

// The weights: no subject, subject of some clause, subject of the main clause.
const (
	object weight = iota
	subject
	mainSubject
)

// subjectAt tells the weight of the noun phrase of the tokens from k to end. By
// the parse, where there is one; otherwise the first noun phrase of a sentence
// counts as its subject unless a word stands before it that takes an object.
func (x *reading) subjectAt(k, end int) weight {
	if x.tokens[k].rel != "" {
		return x.parsedWeight(k, end)
	}
	first := x.starts[x.tokens[k].sentence]
	if k <= first {
		return mainSubject
	}
	for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence == x.tokens[k].sentence; i-- {
		if x.seen[i].subject > object && x.seen[i].at < x.tokens[k].span.Start {
			switch x.tokens[k-1].low {
			case "and", "but", "while", "as", ";", "when", "because", "after", "before":
				return subject
			}
			return object
		}
	}
	before := x.tokens[k-1].low
	if before == "the" && k-2 >= first {
		before = x.tokens[k-2].low
	}
	if governs[before] {
		return object
	}
	return mainSubject
}

// parsedWeight is the weight of the tokens from k to end by their parse: that of
// the one whose head lies outside.
func (x *reading) parsedWeight(k, end int) weight {
	head := k
	for i := k; i < end; i++ {
		if h := x.tokens[i].head; h < k || h >= end {
			head = i
			break
		}
	}
	for range 4 {
		t := x.tokens[head]
		if t.head < 0 {
			return object
		}
		switch t.rel {
		case "flat", "compound", "appos", "nmod:desc", "conj":
			head = t.head // the office before a name, or the name before an office
			continue
		}
		if !strings.HasPrefix(t.rel, "nsubj") {
			return object
		}
		switch clause := x.tokens[t.head]; {
		case clause.head < 0, clause.rel == "parataxis":
			return mainSubject
		}
		return subject
	}
	return object
}

// governs are words behind which a noun phrase is no subject.
var governs = words(`of in on at by to from with without into onto over under about against between among for near
through during toward towards behind beside including regarding told tells met meets asked urged visited called and or
amid despite per via upon like unlike than 's ’s`)
