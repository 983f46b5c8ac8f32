package actor

import (
	"slices"
	"sort"

	"github.com/readout-news/readout"
)

// spokenOf is a mention of somebody without a name.
type spokenOf struct {
	who    *somebody
	from   int // token
	source bool
}

// findAnonymity marks those of whom the text says that their names are withheld,
// with the words that say why: "asked not to be named because the talks are
// private", "spoke on condition of anonymity".
func (x *reading) findAnonymity() {
	var all []spokenOf
	for _, s := range x.all {
		if s.unnamed == nil {
			continue
		}
		for _, m := range s.mentions {
			from, _ := x.tokensIn(m.Span)
			all = append(all, spokenOf{s, from, false})
		}
	}
	if len(all) == 0 {
		return
	}
	for _, w := range x.wanted {
		if s := x.links[w.span]; w.source && s != nil && s.unnamed != nil {
			from, _ := x.tokensIn(w.span)
			all = append(all, spokenOf{s, from, true})
		}
	}
	slices.SortStableFunc(all, func(a, b spokenOf) int { return a.from - b.from })
	for i := 0; i+1 < len(x.starts); i++ {
		first, end := x.starts[i], x.starts[i+1]
		lo := sort.Search(len(all), func(k int) bool { return all[k].from >= first })
		hi := sort.Search(len(all), func(k int) bool { return all[k].from >= end })
		if lo == hi {
			continue
		}
		for k := first; k < end; k++ {
			at, after := x.withheld(k, first, end)
			if after == 0 {
				continue
			}
			who := x.whoseName(all[lo:hi], at, first)
			if who == nil {
				continue
			}
			who.unnamed.Anonymous = true
			if r := x.reason(at, after, first, end); !r.Empty() && who.unnamed.Reason.Empty() {
				who.unnamed.Reason = r
			}
		}
	}
}

// withheld reports whether token k, in the sentence from first to end, is the
// last of words that say that a name is withheld: the index of their first token
// and the one behind them; after is 0 where it is not.
func (x *reading) withheld(k, first, end int) (at, after int) {
	before := func(i int, set map[string]bool) bool { return i >= first && set[x.tokens[i].low] }
	within := func(from, to int, set map[string]bool) int {
		for i := to - 1; i >= max(from, first); i-- {
			if set[x.tokens[i].low] {
				return i
			}
		}
		return -1
	}
	switch low := x.tokens[k].low; low {
	case "anonymity", "anonymously":
		return k, k + 1
	case "privately":
		if before(k-1, speaking) {
			return k - 1, k + 1
		}
	case "record":
		if k-2 >= first && x.tokens[k-1].low == "the" && x.tokens[k-2].low == "off" {
			return k - 2, k + 1
		}
	case "named", "identified", "quoted":
		if k-1 >= first && x.tokens[k-1].low == "if" {
			return k - 1, k + 1
		}
		if k-1 < first || x.tokens[k-1].low != "be" {
			return 0, 0
		}
		if i := within(k-7, k-1, refusing); i >= 0 {
			return i, k + 1
		}
	case "used", "published", "printed", "withheld", "disclosed", "revealed", "public", "given", "mentioned":
		if i := within(k-6, k, namesOf); i >= 0 && within(i-8, i, asking) >= 0 {
			return i, k + 1
		}
	case "name", "names", "identity", "surname":
		if i := within(k-5, k, refusing); i >= 0 && within(i, k, giving) >= 0 {
			return i, k + 1
		}
	case "speak", "discuss", "comment", "talk", "brief", "disclose", "speaking":
		i := within(k-3, k, allowed)
		if i < 0 || within(i-3, i, denied) < 0 || within(i-6, i, relatives) < 0 {
			return 0, 0
		}
		return i, k + 1
	}
	return 0, 0
}

var (
	speaking = words(`speaking spoke speak`)
	refusing = words(`not n't n’t declined refused declining refusing unwilling reluctant never cannot neither`)
	namesOf  = words(`name names identity identities surname`)
	asking   = words(`asked asking asks insisted insisting requested requesting wanted wants wished demanded condition`)
	giving   = words(`give giving provide reveal disclose tell share use`)
	allowed  = words(`authorised authorized allowed permitted cleared`)
	denied   = words(`not n't n’t never`)
)

// whoseName is of whom words at token at say that the name is withheld, out of
// those that their sentence speaks of: the one before a "who" that leads up to
// them, else who says something there, else the nearest before, else the first
// behind.
func (x *reading) whoseName(all []spokenOf, at, first int) *somebody {
	limit := at
	for i := at; i >= max(first, at-8); i-- {
		if x.tokens[i].low == "who" || x.tokens[i].low == "whose" {
			limit = i
			break
		}
	}
	var near, source, behind *somebody
	for _, m := range all {
		switch {
		case m.from <= limit:
			near = m.who
			if m.source {
				source = m.who
			}
		case behind == nil || m.source:
			behind = m.who
		}
	}
	switch {
	case limit < at && near != nil:
		return near
	case source != nil:
		return source
	case near != nil:
		return near
	}
	return behind
}

// reason is why a name is withheld: the words behind a "because" that follows, or
// of a clause that opens the sentence; empty where there are none. The words
// that say so are the tokens from at to after.
func (x *reading) reason(at, after, first, end int) readout.Span {
	for i := at; i < after; i++ {
		if allowed[x.tokens[i].low] {
			from := at
			for from > first && from > at-3 && (denied[x.tokens[from-1].low] || copulas[x.tokens[from-1].low]) {
				from--
			}
			return x.spanOf(from, x.reasonEnd(after, end))
		}
	}
	for i := after; i < min(end, after+8); i++ {
		if from := x.reasonStart(i, end); from > 0 {
			return x.spanOf(from, x.reasonEnd(from+1, end))
		}
	}
	if from := x.reasonStart(first, end); from > 0 {
		for i := from; i < at; i++ {
			if x.tokens[i].text == "," && i > from {
				return x.spanOf(from, i)
			}
		}
	}
	return readout.Span{}
}

// reasonStart is the index of the first token of the reason that a conjunction
// or preposition at i gives, 0 where there is none at i.
func (x *reading) reasonStart(i, end int) int {
	next := func(n int) string {
		if i+n < end {
			return x.tokens[i+n].low
		}
		return ""
	}
	if i+1 >= end {
		return 0
	}
	switch x.tokens[i].low {
	case "because", "owing", "due":
		if next(1) == "of" || next(1) == "to" {
			return i + 2
		}
		if x.tokens[i].low == "because" {
			return i + 1
		}
	case "since", "citing", "lest":
		return i + 1
	case "given", "fearing":
		return i
	case "as":
		switch next(1) {
		case "he", "she", "they", "it", "the", "his", "her", "their":
			return i + 1
		}
	case "for", "out", "over", "in":
		switch next(1) {
		case "fear", "fears", "security", "safety", "that", "order", "of", "concern", "concerns", "privacy":
			return i + 1
		}
	case "so":
		if next(1) == "as" || next(1) == "that" {
			return i + 2
		}
	case "to":
		switch next(1) {
		case "discuss", "speak", "talk", "describe", "avoid", "protect", "share", "disclose", "comment", "reveal", "preserve":
			return i
		}
	}
	return 0
}

// reasonEnd is the index behind a reason that goes on at token i: where a comma,
// a quotation mark or the sentence ends it.
func (x *reading) reasonEnd(i, end int) int {
	for k := i; k < end; k++ {
		switch x.tokens[k].text {
		case ",", ".", ";", ":", "“", "”", "\"", "—", "–", "--", "!", "?", ")":
			return k
		}
		if cueWord(x.tokens[k].low) && k > i {
			return k // the verb that the person is the subject of
		}
	}
	return end
}
