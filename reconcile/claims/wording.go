package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// differInWording finds two quotations of one statement that give other words
// for the same place in it. Leaving words out at the ends is no difference, nor
// is another spelling or number: numbers are an aspect of their own.
func differInWording(a, b *statement) (x, y readout.Span, ok bool) {
	qa, qb := a.quoted, b.quoted
	if len(qa) < 3 || len(qb) < 3 {
		return x, y, false
	}
	pairs := aligned(a, b)
	shared := 0
	for _, p := range pairs {
		if !words.Function(qa[p[0]].Form) {
			shared++
		}
	}
	built := sameOrder(a, b) >= 0.65 // one sentence, whatever its words
	if retold(a, b, pairs) && !built {
		return cover(qa), cover(qb), true
	}
	if len(pairs) < 2 || !built && (2*len(pairs) < min(len(qa), len(qb)) || 2*shared < min(contentWords(qa), contentWords(qb))) {
		return x, y, false
	}
	telling := false // x and y hold words of content
	if first := pairs[0]; built && first[0] > 0 && first[1] > 0 && otherWords(qa[:first[0]], qb[:first[1]]) {
		x, y, ok = cover(qa[:first[0]]), cover(qb[:first[1]]), true
		telling = true // where a sentence begins otherwise, that is what is shown
	}
	for k := 1; k < len(pairs); k++ {
		p, q := pairs[k-1], pairs[k]
		gapA, gapB := qa[p[0]+1:q[0]], qb[p[1]+1:q[1]]
		if len(gapA) == 0 || len(gapB) == 0 || len(gapA) > 6 || len(gapB) > 6 {
			continue
		}
		if !otherWords(gapA, gapB) || !built && !bordered(qa, qb, pairs, k) {
			continue
		}
		// What differs in content tells more than "would" and "will".
		if content := contentWords(gapA)+contentWords(gapB) > 0; !ok || content && !telling {
			x, y, telling = cover(gapA), cover(gapB), content
		}
		ok = true
	}
	if !ok {
		// The last word or two of both, after a word of content: "no magic
		// money", "no magic cash".
		last := pairs[len(pairs)-1]
		gapA, gapB := qa[last[0]+1:], qb[last[1]+1:]
		if len(gapA) > 0 && len(gapA) <= 2 && len(gapA) == len(gapB) && (built || !words.Function(qa[last[0]].Form)) && otherWords(gapA, gapB) {
			return cover(gapA), cover(gapB), true
		}
	}
	return x, y, ok
}

// retold reports whether two tellings are nothing but quotations, of which
// neither has most of the other's words in its order.
func retold(a, b *statement, pairs [][2]int) bool {
	return len(a.quoted) == len(a.words) && len(b.quoted) == len(b.words) && 4*len(pairs) < 3*min(len(a.quoted), len(b.quoted))
}

// bordered reports whether the gap before pair k stands within words that
// follow one another in both quotations: two of them on one side, or one of
// content.
func bordered(qa, qb []words.Word, pairs [][2]int, k int) bool {
	p, q := pairs[k-1], pairs[k]
	if !words.Function(qa[p[0]].Form) || !words.Function(qa[q[0]].Form) {
		return true
	}
	before := k > 1 && pairs[k-2][0] == p[0]-1 && pairs[k-2][1] == p[1]-1
	after := k+1 < len(pairs) && pairs[k+1][0] == q[0]+1 && pairs[k+1][1] == q[1]+1
	return before || after
}

func contentWords(ws []words.Word) int {
	n := 0
	for _, w := range ws {
		if !words.Function(w.Form) {
			n++
		}
	}
	return n
}

// otherWords reports whether two gaps differ in a word that is no number, no
// article and no other form of the same word.
func otherWords(a, b []words.Word) bool {
	content := func(ws []words.Word) (s []string) {
		for _, w := range ws {
			if full, ok := strings.CutSuffix(w.Form, "nt"); ok && words.Negator(w.Form) {
				s = append(s, full, "not")
				continue
			}
			switch w.Form {
			case "a", "an", "the", "that", "which":
				continue
			}
			if numeral(w.Form) {
				continue
			}
			s = append(s, words.Stem(w.Form))
		}
		return s
	}
	ca, cb := content(a), content(b)
	return (len(ca) > 0 || len(cb) > 0) && !slices.Equal(ca, cb)
}

// quotedWords are the words of a content that stand between quotation marks.
func quotedWords(s *statement) []words.Word {
	var q []words.Word
	for _, w := range s.words[:min(longest, len(s.words))] {
		if w.Quoted {
			q = append(q, w)
		}
	}
	return q
}

func cover(ws []words.Word) readout.Span {
	return readout.Span{Start: ws[0].Span.Start, End: ws[len(ws)-1].Span.End}
}

// aligned pairs the words of a longest common subsequence of two quotations, by
// their stems.
func aligned(a, b *statement) [][2]int {
	n, m := len(a.quoted), len(b.quoted)
	sa, sb := a.quotedStems(), b.quotedStems()
	table := make([]int16, (n+1)*(m+1))
	at := func(i, j int) *int16 { return &table[i*(m+1)+j] }
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if sa[i] == sb[j] {
				*at(i, j) = *at(i+1, j+1) + 1
			} else {
				*at(i, j) = max(*at(i+1, j), *at(i, j+1))
			}
		}
	}
	var pairs [][2]int
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case sa[i] == sb[j]:
			pairs = append(pairs, [2]int{i, j})
			i++
			j++
		case *at(i+1, j) >= *at(i, j+1):
			i++
		default:
			j++
		}
	}
	return pairs
}

// quotedStems are the stems of the words between quotation marks, read once.
func (s *statement) quotedStems() []string {
	if len(s.stems) != len(s.quoted) {
		s.stems = make([]string, len(s.quoted))
		for i, w := range s.quoted {
			s.stems[i] = words.Stem(w.Form)
		}
	}
	return s.stems
}
