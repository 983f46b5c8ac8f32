package attribution

import (
	"strings"

	"github.com/readout-news/readout"
)

// tree is the dependency tree of a sentence of the sheet.
type tree struct {
	toks []readout.Token
	kids [][]int32 // children of each token, in order of text
	word []int32   // the word of each token
}

// treeOf is the tree of sentence si, nil where nothing has parsed it.
func (s *sheet) treeOf(si int) *tree {
	at := &s.sents[si]
	toks := s.rec.Sentences[at.index].Tokens
	if len(toks) == 0 || len(toks) > clauseLimit || toks[0].Head == readout.NoHead || toks[0].Rel == "" {
		return nil
	}
	t := &tree{toks: toks, kids: make([][]int32, len(toks)), word: make([]int32, len(toks))}
	for i := range t.word {
		t.word[i] = -1
	}
	for w := at.from; w < at.to; w++ {
		for k := s.words[w].tok; k < s.words[w].tok+s.words[w].toks && int(k) < len(toks); k++ {
			t.word[k] = int32(w)
		}
	}
	for i := range toks {
		if h := toks[i].Head; h >= 0 && h < len(toks) && h != i {
			t.kids[h] = append(t.kids[h], int32(i))
		}
	}
	return t
}

// tokenOf is the token of word w that the others of the word hang on.
func (t *tree) tokenOf(s *sheet, w int) int {
	from := int(s.words[w].tok)
	to := min(from+int(s.words[w].toks), len(t.toks))
	for k := from; k < to; k++ {
		if h := t.toks[k].Head; h < from || h >= to {
			return k
		}
	}
	return from
}

// kid is the first child of token k with one of the relations, or a subtype of
// it; -1 for none.
func (t *tree) kid(k int, rels ...string) int {
	for _, c := range t.kids[k] {
		if isRel(t.toks[c].Rel, rels...) {
			return int(c)
		}
	}
	return -1
}

func isRel(rel string, of ...string) bool {
	for _, r := range of {
		if rel == r || strings.HasPrefix(rel, r) && len(rel) > len(r) && rel[len(r)] == ':' {
			return true
		}
	}
	return false
}

// under is the range of words that token k and all that hangs on it cover,
// without the children that skip tells.
func (t *tree) under(k int, skip func(c int) bool) scope {
	lo, hi := t.word[k], t.word[k]
	stack := []int{k}
	for n := 0; len(stack) > 0 && n < 2*len(t.toks); n++ {
		k := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if w := t.word[k]; w >= 0 {
			if lo < 0 || w < lo {
				lo = w
			}
			hi = max(hi, w)
		}
		for _, c := range t.kids[k] {
			if skip == nil || !skip(int(c)) {
				stack = append(stack, int(c))
			}
		}
	}
	if lo < 0 {
		return scope{}
	}
	return scope{int(lo), int(hi) + 1}
}

// phrase is the words of the noun phrase of token k, with what says who it is.
func (t *tree) phrase(k int) scope {
	return t.under(k, func(c int) bool {
		return isRel(t.toks[c].Rel, "parataxis", "discourse", "ccomp") || isRel(t.toks[c].Rel, "punct") && c > k ||
			int(t.toks[c].Head) == k && isRel(t.toks[c].Rel, "cc", "mark") && c < k
	})
}

// subject is the token of the subject of the verb at k, of the verb that it
// shares one with, or of the noun that its clause belongs to; -1 for none.
// passive tells that the verb is in the passive.
func (t *tree) subject(k int) (subject int, passive bool) {
	for range 6 {
		for _, c := range t.kids[k] {
			switch {
			case t.toks[c].Rel == "nsubj:pass":
				return int(c), true
			case isRel(t.toks[c].Rel, "nsubj"):
				return int(c), t.kid(k, "aux:pass") >= 0
			}
		}
		h := t.toks[k].Head
		if h < 0 || h >= len(t.toks) {
			return -1, false
		}
		switch {
		case isRel(t.toks[k].Rel, "conj", "xcomp", "advcl"):
			if t.kid(k, "aux:pass") >= 0 && !isRel(t.toks[k].Rel, "conj") {
				return -1, true
			}
			k = h
		case isRel(t.toks[k].Rel, "acl"):
			if t.toks[h].XPOS == "" || t.toks[h].XPOS[0] == 'V' {
				return -1, false
			}
			return h, false
		default:
			return -1, false
		}
	}
	return -1, false
}

// caseOf is the lower-case preposition of the phrase of token k, "" for none.
func (s *sheet) caseOf(t *tree, k int) string {
	if c := t.kid(k, "case", "mark"); c >= 0 && t.word[c] >= 0 {
		return s.low(int(t.word[c]))
	}
	return ""
}
