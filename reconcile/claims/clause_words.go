package claims

import (
	"github.com/readout-news/readout"
)

// spans are the runs of tokens of the clause, without marks and conjunctions at
// the ends.
func (c *clause) spans() []readout.Span {
	own := c.own
	trim := func(i int) bool {
		t := &c.tokens[i]
		return t.UPOS == "PUNCT" || t.UPOS == "CCONJ"
	}
	for len(own) > 0 && trim(own[0]) {
		own = own[1:]
	}
	for len(own) > 0 && trim(own[len(own)-1]) {
		own = own[:len(own)-1]
	}
	var all []readout.Span
	if !c.of.Empty() && len(own) > 0 && c.of.End <= c.tokens[own[0]].Span.Start {
		all = append(all, c.of)
	}
	for k, i := range own {
		if k > 0 && own[k-1] == i-1 && len(all) > 0 {
			all[len(all)-1].End = c.tokens[i].Span.End
			continue
		}
		if trim(i) {
			continue
		}
		all = append(all, c.tokens[i].Span)
	}
	return all
}

// complement is what a verb has as its content: "said that ...".
func (c *clause) complement() []readout.Span {
	under := map[int]bool{}
	for i, t := range c.tokens {
		if t.Head == c.head && t.Rel == "ccomp" {
			under[i] = true
		}
	}
	if len(under) == 0 {
		return nil
	}
	// Heads may stand before or behind: as many rounds as the tree is deep.
	for range c.tokens {
		n := len(under)
		for i, t := range c.tokens {
			if under[t.Head] {
				under[i] = true
			}
		}
		if len(under) == n {
			break
		}
	}
	var s readout.Span
	for i, t := range c.tokens {
		if under[i] && t.UPOS != "PUNCT" {
			s = s.Cover(t.Span)
		}
	}
	return []readout.Span{s}
}
