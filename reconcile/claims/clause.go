package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// clause is a predicate of a Sentence with what belongs to it.
type clause struct {
	tokens []readout.Token // of the Sentence
	head   int             // index of the predicate
	doer   readout.Span    // its subject, of a passive the agent; taken over from the clause that it hangs on
	of     readout.Span    // of a relative clause what it is about
	own    []int           // the tokens that belong to it and to no other clause
}

// clauses reads the tree of a sentence: main clauses, coordinated ones, those of
// time and of accompanying acts, and relative clauses that add something ("the
// herders, who blocked the road"), not those that tell which ("the road that the
// herders blocked"). It gives none where nothing has parsed the sentence.
func clauses(tokens []readout.Token) []clause {
	n := len(tokens)
	children := make([][]int, n)
	for i, t := range tokens {
		if t.Head == readout.NoHead {
			return nil
		}
		if t.Head >= 0 && t.Head < n && t.Head != i {
			children[t.Head] = append(children[t.Head], i)
		}
	}
	heads := make([]bool, n)
	for i := range tokens {
		heads[i] = clauseHead(tokens, children, i)
	}
	// The clause that a token belongs to: the nearest head above.
	of := make([]int, n)
	for i := range of {
		of[i] = -1
	}
	for i := range tokens {
		var path []int
		at := i
		for at >= 0 && of[at] == -1 && !heads[at] && len(path) < n {
			path = append(path, at)
			if at = tokens[at].Head; at >= n {
				at = -1
			}
		}
		to := -2 // none
		if at >= 0 {
			if heads[at] {
				of[at] = at
			}
			to = of[at]
		}
		for _, p := range path {
			of[p] = to
		}
	}
	index := map[int]int{}
	var all []clause
	for i := range tokens {
		if heads[i] {
			index[i] = len(all)
			all = append(all, clause{tokens: tokens, head: i, doer: subject(tokens, children, i)})
		}
	}
	for i := range tokens {
		if k, ok := index[of[i]]; ok && of[i] >= 0 {
			all[k].own = append(all[k].own, i)
		}
	}
	absorb(all, index)
	for k := range all {
		c := &all[k]
		if !c.doer.Empty() && !relativePronoun(tokens, c.doer) {
			continue
		}
		above := tokens[c.head].Head
		switch {
		case above < 0 || above >= n:
		case strings.HasPrefix(tokens[c.head].Rel, "acl"):
			c.doer = phrase(tokens, children, above, c.head)
			c.of = c.doer
		case passive(children, tokens, c.head):
		case heads[above]:
			if up, ok := index[above]; ok && !passive(children, tokens, above) {
				c.doer = all[up].doer
			}
		}
	}
	return all
}

// absorb gives a clause whose verb says nothing by itself the words of the clauses
// of time and manner that hang on it: "the visit comes | days after China sent its
// envoy".
func absorb(all []clause, index map[int]int) {
	for k := len(all) - 1; k >= 0; k-- {
		c := &all[k]
		t := &c.tokens[c.head]
		up, ok := index[t.Head]
		if b := base(t.Rel); !ok || up == k || b == "conj" || b == "parataxis" || b == "root" || !leaning[words.Stem(strings.ToLower(c.tokens[t.Head].Lemma))] {
			continue
		}
		main := &all[up]
		content, bare := 0, true
		for _, i := range main.own {
			switch o := &c.tokens[i]; base(o.Rel) {
			case "obj", "obl", "xcomp", "ccomp", "iobj":
				bare = bare && o.Head != main.head
			}
			if u := c.tokens[i].UPOS; u == "NOUN" || u == "PROPN" || u == "VERB" || u == "ADJ" || u == "NUM" {
				content++
			}
		}
		if bare || content <= littleSaid {
			main.own = append(slices.Clone(main.own), c.own...)
			slices.Sort(main.own)
			main.own = slices.Compact(main.own)
		}
	}
}

// littleSaid is the number of words of content up to which a clause says too
// little to be told alone.
const littleSaid = 5

// base is a relation without its subtype.
func base(rel string) string {
	b, _, _ := strings.Cut(rel, ":")
	return b
}

func hasRel(tokens []readout.Token, children [][]int, i int, rels ...string) bool {
	return slices.ContainsFunc(children[i], func(c int) bool { return slices.Contains(rels, base(tokens[c].Rel)) })
}

// clauseHead reports whether token i is the predicate of a clause that stands by
// itself.
func clauseHead(tokens []readout.Token, children [][]int, i int) bool {
	t := &tokens[i]
	if t.Head == readout.Root && tokens[len(tokens)-1].Lemma == "." {
		return true // whatever the parser took it for
	}
	predicate := t.UPOS == "VERB" || hasRel(tokens, children, i, "cop") || t.Rel == "advcl" && hasRel(tokens, children, i, "mark", "advmod")
	if !predicate {
		return false
	}
	switch base(t.Rel) {
	case "root", "parataxis":
		return true
	case "conj":
		return t.UPOS == "VERB" && t.Head >= 0 && t.Head < i && base(tokens[t.Head].Rel) != "xcomp" && base(tokens[t.Head].Rel) != "amod" ||
			hasRel(tokens, children, i, "nsubj")
	case "advcl":
		return !slices.ContainsFunc(children[i], func(c int) bool {
			return strings.EqualFold(tokens[c].Lemma, "to") && tokens[c].UPOS == "PART"
		})
	case "acl":
		first := leftmost(children, i)
		return t.Rel == "acl:relcl" && first > 0 && (tokens[first-1].Lemma == "," || t.UPOS == "VERB" && dated(tokens, children, i))
	}
	return false
}

// dated reports whether a clause tells when or where besides, so that it tells of
// a happening: "the ferry that went down off Flores on Saturday".
func dated(tokens []readout.Token, children [][]int, i int) bool {
	n := 0
	for _, c := range children[i] {
		if base(tokens[c].Rel) == "obl" {
			n++
		}
	}
	return n > 1
}

func leftmost(children [][]int, i int) int {
	for len(children[i]) > 0 && children[i][0] < i {
		i = children[i][0]
	}
	return i
}

// subject is the words of a predicate's subject, of a passive those of its agent.
func subject(tokens []readout.Token, children [][]int, i int) readout.Span {
	for _, c := range children[i] {
		switch tokens[c].Rel {
		case "nsubj", "nsubj:outer":
			return phrase(tokens, children, c, -1)
		case "obl:agent":
			s := phrase(tokens, children, c, -1)
			for _, k := range children[c] { // without "by"
				if base(tokens[k].Rel) == "case" && tokens[k].Span.Start == s.Start && k+1 < len(tokens) {
					s.Start = tokens[k+1].Span.Start
				}
			}
			return s
		}
	}
	return readout.Span{}
}

func passive(children [][]int, tokens []readout.Token, i int) bool {
	return slices.ContainsFunc(children[i], func(c int) bool { return strings.HasSuffix(tokens[c].Rel, ":pass") })
}

// phrase covers a noun and what belongs to it, up to a relative clause. Each
// token is gone over once, be the heads a tree or not.
func phrase(tokens []readout.Token, children [][]int, i, without int) readout.Span {
	span := tokens[i].Span
	seen := make([]bool, len(tokens))
	seen[i] = true
	stack := []int{i}
	for len(stack) > 0 {
		at := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		for _, c := range children[at] {
			if seen[c] || c == without || base(tokens[c].Rel) == "acl" || base(tokens[c].Rel) == "punct" || base(tokens[c].Rel) == "parataxis" || base(tokens[c].Rel) == "cop" {
				continue
			}
			seen[c] = true
			span = span.Cover(tokens[c].Span)
			stack = append(stack, c)
		}
	}
	return span
}

func relativePronoun(tokens []readout.Token, s readout.Span) bool {
	at, found := slices.BinarySearchFunc(tokens, s.Start, func(t readout.Token, start int) int { return t.Span.Start - start })
	return found && tokens[at].Span == s && strings.HasPrefix(tokens[at].XPOS, "W")
}
