package provenance

import (
	"strings"

	"github.com/readout-news/readout"
)

// certainty is how sure a quoted article is one.
type certainty uint8

const (
	none certainty = iota
	weak           // counts together with others
	sure
)

// weigh tells what speaks for a quoted article against its being somebody's
// words in an ordinary one. all is the size of the prose.
func (t *trace) weigh(a *article, all int) certainty {
	size := 0
	for i := a.from; i <= a.to; i++ {
		if t.units[i].role != page {
			size += t.units[i].span.Len()
		}
	}
	paragraphs := a.to - a.from + 1
	large := size*10 >= all*3
	if size < 150 && !(a.noted && len(t.notes) > 0 && size >= 60) {
		return none
	}
	quotes := !a.open.Empty()
	introduced := a.lead >= 0 && leadOutlet(t.units[a.lead].text) != ""
	credited := a.to+1 < len(t.units) && t.creditAt(a.to+1)
	switch {
	case t.units[a.from].source != "" && (paragraphs > 1 || size*5 >= all):
		return sure
	case a.cite != nil && (paragraphs > 1 || large), a.noted && (len(t.notes) > 0 || paragraphs > 1 && t.firstProse() == a.from) && (paragraphs > 1 || large):
		return sure
	case a.noted && len(t.notes) > 0:
		return weak
	case introduced && (paragraphs > 1 && size*5 >= all || large):
		return sure
	case introduced:
		return weak
	case credited && (a.to+1 < t.tail && (paragraphs > 1 || large) || size*10 >= all*4):
		return sure
	case t.anySource() && quotes && !a.reopened && paragraphs > 1:
		return sure
	case t.anySource() && !quotes && large:
		return sure
	case quotes && !a.reopened && paragraphs >= 3 && a.inner >= 2 && t.firstProse() == a.from:
		// Nothing names the source. Three paragraphs from the start, under one
		// pair of marks with quotations of the same marks inside, are no speech.
		return sure
	case !quotes && strings.HasPrefix(t.units[a.from].text, ">") && size*10 >= all*4 && paragraphs > 1:
		return sure
	}
	return none
}

// firstProse is the index of the first paragraph of prose.
func (t *trace) firstProse() int {
	i := t.body
	for i < t.tail-1 && t.units[i].role != prose {
		i++
	}
	return i
}

// creditAt reports whether paragraph i is a credit line or citation.
func (t *trace) creditAt(i int) bool {
	u := &t.units[i]
	if u.role == footnote {
		return true
	}
	if u.role == credit {
		for _, c := range t.credits {
			if c.from == i {
				return c.kind == taken || c.kind == partly
			}
		}
		return false
	}
	if u.role != prose || !u.short() {
		return false
	}
	if rest := strings.TrimLeft(u.text, "> \u00a0"); u.block && rest != u.text {
		// "> — Jane Doe, The Example Times"
		u = &newUnits(rest, []readout.Span{{End: len(rest)}})[0]
	}
	c := readCredit(u)
	if address := strings.TrimRight(u.text, "/."); c.kind == noCredit && u.words == 1 && domain(address) != "" {
		c = creditLine{taken, cited{outlet: outletOf(address)}}
	}
	if c.kind == noCredit && strings.HasPrefix(u.low, "from ") && u.words <= 14 && !strings.HasSuffix(u.text, ":") {
		// "From the Kelm Herald of 14 May 2024"
		if got := readCitation([]string{strings.Replace(u.text[len("from "):], " of ", ", ", 1)}); got.outlet != "" {
			c = creditLine{taken, got}
		}
	}
	if c.kind != taken && c.kind != partly {
		return false
	}
	u = &t.units[i]
	u.role, u.voice = credit, readout.Citation
	t.credits = append(t.credits, source{i, i + 1, c, u.span, 0})
	return true
}

// anySource reports whether the text names a source of what it holds.
func (t *trace) anySource() bool {
	for _, c := range t.credits {
		if (c.kind == taken || c.kind == partly) && c.outlet != "" {
			return true
		}
	}
	return len(t.notes) > 0
}

// changesHand holds for the lines by which a writer takes the word again.
func changesHand(u *unit) bool {
	if isOnlyMarks(u.text) {
		return true
	}
	if !u.short() {
		return false
	}
	for _, w := range []string{"my comment", "my take", "my view", "my thoughts", "our comment", "our take", "our view", "comment:", "commentary:", "my opinion", "my two cents", "our analysis", "editor's comment", "ed note", "[comment", "my analysis", "end quote", "end of quote"} {
		if strings.HasPrefix(u.low, w) || u.low+":" == w {
			return true
		}
	}
	return false
}
