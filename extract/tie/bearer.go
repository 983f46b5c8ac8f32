package tie

import "github.com/readout-news/readout"

// bearers are those who stand in the relation that the noun k names: what it is
// in apposition to, the subject of its "is", the name behind it.
func (t *tree) bearers(k int) []readout.Span { return t.bearersOf(k, 0) }

func (t *tree) bearersOf(k, depth int) []readout.Span {
	if depth > 3 {
		return nil
	}
	h := t.head(k)
	if t.kid(k, "cop") >= 0 {
		if s := t.parties(t.kid(k, "nsubj")); len(s) > 0 {
			return s
		}
		if s := t.parties(t.kid(k, "vocative", "dislocated")); len(s) > 0 {
			return s
		}
		if t.rel(k, "acl") && h >= 0 {
			return t.parties(h)
		}
		// "The minister said Vietnam and the United States were partners."
		if t.rel(k, "ccomp") && h >= 0 {
			if o := t.kid(h, "iobj", "obj"); o > h && o < k {
				return t.parties(o)
			}
		}
	}
	if c := t.kid(k, "appos"); c >= 0 {
		if s := t.parties(c); len(s) > 0 {
			return s
		}
	}
	for c := range t.kids(k) {
		if t.rel(c, "conj") && c > k && t.kid(c, "cc") < 0 && t.is(c-1, ",") && t.named[c] >= 0 {
			if s := t.parties(c); len(s) > 0 {
				return s // an apposition that the tree has for a list
			}
		}
		// "Moscow's closest ally in the region, Nicaragua,"
		if t.rel(c, "nmod") && c > k && t.named[c] < 0 && t.kid(c, "appos") >= 0 {
			if s := t.parties(t.kid(c, "appos")); len(s) > 0 {
				return s
			}
		}
	}
	if h >= 0 {
		if s := t.above(k, h, depth); len(s) > 0 {
			return s
		}
	}
	return t.beside(k)
}

// above looks for the bearers at the head h of k.
func (t *tree) above(k, h, depth int) []readout.Span {
	switch {
	case t.rel(k, "appos"):
		return t.nearest(k, t.parties(h))
	case t.rel(k, "compound", "nmod:desc", "flat") && t.named[h] >= 0:
		all := t.parties(h)
		if t.tokens[k].XPOS != "NNS" && len(all) > 1 {
			all = all[:1] // "NATO member Turkey and Iran"
		}
		return all
	case t.rel(k, "nmod") && t.is(h, "one", "some", "part", "number", "group") && t.cased(k, "of"):
		return t.bearersOf(h, depth+1)
	case t.rel(k, "conj"):
		if t.kid(k, "cc") < 0 && t.named[h] >= 0 {
			return t.parties(h) // an apposition that the tree has for a list
		}
		return t.bearersOf(h, depth+1)
	case t.rel(k, "xcomp") && calls[t.lemma(h)]:
		if o := t.kid(h, "obj", "nsubj:pass"); o >= 0 {
			return t.parties(o)
		}
	case t.rel(k, "xcomp", "obj") && stays[t.lemma(h)]:
		return t.subject(h)
	case t.rel(k, "obl", "advcl", "xcomp") && t.cased(k, "as"):
		if sees[t.lemma(h)] {
			if o := t.kid(h, "obj", "nsubj:pass"); o >= 0 {
				return t.parties(o)
			}
			return nil
		}
		if t.is(h, "remains", "remain", "remained", "serves", "acts", "served", "emerged") {
			return t.subject(h)
		}
	case t.rel(k, "nsubj") && t.kid(h, "cop") >= 0:
		// "Moscow's closest ally is Belarus."
		return t.parties(h)
	}
	return nil
}

// nearest is the last of the parties before a singular noun: who stands before
// the comma is "Moscow's closest ally", and not who is named with him.
func (t *tree) nearest(k int, all []readout.Span) []readout.Span {
	if t.tokens[k].XPOS == "NNS" || len(all) < 2 {
		return all
	}
	at := 0
	for i, s := range all {
		if s.Start < t.tokens[k].Span.Start {
			at = i
		}
	}
	return all[at : at+1]
}

// subject is that of the verb h, or what its relative clause goes back to.
func (t *tree) subject(h int) []readout.Span {
	for steps := 0; h >= 0 && steps < 3; steps++ {
		if s := t.kid(h, "nsubj"); s >= 0 {
			return t.parties(s)
		}
		if t.rel(h, "acl") {
			return t.parties(t.head(h))
		}
		if !t.rel(h, "conj", "xcomp") {
			return nil
		}
		h = t.head(h)
	}
	return nil
}

// beside reads the order of words where the tree does not tell: "its ally
// Azerbaijan", "Ethiopia and Eritrea, longtime rivals,".
func (t *tree) beside(k int) []readout.Span {
	if k+1 < len(t.tokens) && t.named[k+1] >= 0 && t.record.Names[t.named[k+1]].Span.Start == t.tokens[k+1].Span.Start {
		if s := t.partyOfName(k + 1); !s.Empty() {
			if all := t.parties(k + 1); t.tokens[k].XPOS == "NNS" && len(all) > 1 {
				return all
			}
			return []readout.Span{s}
		}
	}
	from := t.nameStart(k)
	owned := false
	if o := t.kid(k, "nmod:poss"); o >= 0 && o < from && t.tokens[from-1].XPOS == "POS" {
		// "Pakistan, China's partner"
		owned = true
		for from = o; from > 0 && t.within(from-1, o); {
			from--
		}
	}
	for from > 0 && (t.rel(from-1, "det") || t.is(from-1, "a", "an", "the")) {
		from--
	}
	if from < 2 || !t.is(from-1, ",") || !owned && t.tokens[k].XPOS != "NNS" && (k+1 >= len(t.tokens) || !t.is(k+1, ",", ".")) {
		return nil
	}
	at := from - 2
	if t.named[at] < 0 {
		return nil
	}
	// The head of a name may be its first word, and of a list its first name.
	for h := at; h >= 0; h = t.head(h) {
		if t.rel(h, "flat", "compound", "amod", "nmod") && t.named[h] == t.named[at] {
			continue
		}
		if t.rel(h, "conj") && t.tokens[k].XPOS == "NNS" {
			return t.parties(t.head(h))
		}
		return t.parties(h)
	}
	return nil
}

// partyOfName is the party whose name covers token k.
func (t *tree) partyOfName(k int) readout.Span {
	if n := t.record.Names[t.named[k]]; t.isPublic(n) {
		return n.Span
	}
	return readout.Span{}
}

var (
	// calls take their object for what they call it.
	calls = words(`call consider name label brand declare deem make`)
	// stays tell that their subject is something.
	stays = words(`remain become stay be constitute represent`)
	// sees take their object "as" something.
	sees = words(`describe see regard view consider treat know recognise recognize count think denounce hail`)
)
