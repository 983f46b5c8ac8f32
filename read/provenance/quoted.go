package provenance

import (
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// article is a quoted article inside the text of another hand.
type article struct {
	from, to    int // index of its first paragraph and of its last
	open, close readout.Span
	lead        int // index of the paragraph that introduces it, -1 where none does
	reopened    bool
	inner       int  // quotations inside it
	noted       bool // a footnote's mark or a citation stands behind it
	cite        *source
	// The head of the article, where it was quoted too.
	title   string
	authors []string
	date    readout.Date
}

// readQuoted finds the articles that the text quotes, and gives voices to the
// two hands.
func (t *trace) readQuoted() {
	all, told, strong := 0, 0, false
	for i := t.body; i < t.tail; i++ {
		if t.units[i].role != page {
			all += t.units[i].span.Len()
		}
	}
	misses := 0
	for i := t.body; i < t.tail && misses < 100; i++ {
		a, ok := t.quotedFrom(i)
		if !ok && !a.open.Empty() {
			misses++ // each has cost a look at the paragraphs behind it
		}
		if ok {
			if weight := t.weigh(&a, all); weight != none {
				t.quoted = append(t.quoted, a)
				told += t.units[a.to].span.End - t.units[a.from].span.Start
				strong = strong || weight == sure
				i = a.to
			} else if a.open.Empty() {
				i = a.to // one verdict for the whole of it
			}
		}
	}
	// Single paragraphs that an outlet is named for are quoted articles where
	// they make up much of the text; in a report they are its sources.
	if !strong && told*10 < all*4 {
		t.quoted = nil
	}
	if len(t.quoted) == 0 {
		return
	}
	for i := range t.units {
		if u := &t.units[i]; u.voice == readout.Report {
			u.voice = readout.Commentary
		}
	}
	for k := range t.quoted {
		a := &t.quoted[k]
		for i := a.from; i <= a.to; i++ {
			u := &t.units[i]
			if u.role == page {
				continue
			}
			u.voice, u.quote = readout.Report, true
			if u.text == ">" {
				u.voice = readout.Citation
				continue
			}
			if u.block && strings.HasPrefix(u.text, ">") {
				t.overlay(readout.Span{Start: u.span.Start, End: u.span.Start + 1}, readout.Citation)
			}
			if a.reopened && i > a.from && startsQuote(u.text) {
				_, n := utf8.DecodeRuneInString(u.text)
				t.overlay(readout.Span{Start: u.span.Start, End: u.span.Start + n}, readout.Citation)
			}
		}
		first, last := t.units[a.from].span, t.units[a.to].span
		if !a.open.Empty() {
			t.overlay(trim(t.text, readout.Span{Start: first.Start, End: a.open.Start}), readout.Citation)
			t.overlay(a.open, readout.Citation)
		}
		if !a.close.Empty() {
			t.overlay(a.close, readout.Citation)
			t.overlay(trim(t.text, readout.Span{Start: a.close.End, End: last.End}), readout.Commentary)
		}
		t.readInnerHead(a)
		if a.lead >= 0 && a.lead < a.from {
			t.units[a.lead].role, t.units[a.lead].voice = lead, readout.Citation
		}
	}
}

// longest is how many paragraphs a quoted article may have.
const longest = 400

// balance pairs the marks of paragraph i, once.
func (t *trace) balance(i int) *balance {
	if t.balances == nil {
		t.balances = make([]*balance, len(t.units))
	}
	if t.balances[i] == nil {
		b := balanceOf(t.units[i].text)
		t.balances[i] = &b
	}
	return t.balances[i]
}

// quotedFrom finds an article that is quoted from paragraph i on.
func (t *trace) quotedFrom(i int) (article, bool) {
	u := &t.units[i]
	if u.role == page {
		return article{}, false
	}
	a := article{from: i, to: -1, lead: -1}
	if i > 0 && isLead(t.units[i-1].text) && t.units[i-1].role != page {
		a.lead = i - 1
	}
	switch {
	case u.block:
		for a.to = i; a.to+1 < t.tail && (t.units[a.to+1].block || t.units[a.to+1].role == page && a.to+2 < t.tail && t.units[a.to+2].block); a.to++ {
		}
	case t.marked(i, &a):
	case a.lead >= 0 && plainLead(t.units[a.lead].text) && !startsQuote(u.text):
		for a.to = i; a.to+1 < t.tail && !changesHand(&t.units[a.to+1]); a.to++ {
		}
	default:
		return a, false
	}
	return a, a.to >= 0
}

// marked finds the end of what opens with a quotation mark in paragraph i: at
// its start, or behind words that introduce it.
func (t *trace) marked(i int, a *article) bool {
	u := &t.units[i]
	at := 0
	if !startsQuote(u.text) {
		colon := strings.Index(u.text[:min(len(u.text), 240)], ": ")
		if colon < 0 || !startsQuote(u.text[colon+2:]) || leadOutlet(u.text[:colon]) == "" || !isLead(u.text[:colon+1]) {
			return false
		}
		at = colon + 2
		a.lead = i
	}
	r, n := utf8.DecodeRuneInString(u.text[at:])
	if !isDouble(r) {
		return t.markedSingle(i, at, n, a)
	}
	a.open = readout.Span{Start: u.span.Start + at, End: u.span.Start + at + n}
	b := balanceOf(u.text[at:])
	if b.partner >= 0 {
		// One paragraph that is quoted as a whole.
		end := at + b.partner + b.partnerSize
		rest := u.text[end:]
		if m := t.closing(i, end, a); trimmed(rest[m:]) == "" || m > 0 {
			a.inner = b.inner
			a.close.Start = u.span.Start + end - b.partnerSize
			return true
		}
		return false
	}
	a.inner = b.inner
	reopens := true
	for j := i + 1; j < t.tail && j < i+longest; j++ {
		v := &t.units[j]
		if v.role == page {
			continue
		}
		b := t.balance(j)
		starts := startsQuote(v.text)
		switch {
		case starts && b.opens0:
			// opened anew, as running quotations are
		case starts && reopens && b.partner >= 0 && onlyMark(v.text[b.partner+b.partnerSize:]):
			a.reopened = true
			t.closing(j, b.partner+b.partnerSize, a)
			a.close.Start = v.span.Start + b.partner
			return true
		default:
			if !(starts && b.partner >= 0) {
				reopens = reopens && starts
			}
		}
		if b.loneClose >= 0 {
			a.inner += b.inner
			a.reopened = a.reopened || starts && b.opens0
			t.closing(j, b.loneClose+b.loneSize, a)
			a.close.Start = v.span.Start + b.loneClose
			return true
		}
		if b.last >= 0 {
			if m := afterMark(v.text[b.last:]); m > 0 && trimmed(v.text[b.last+m:]) == "" {
				// The mark that closes the last inner quotation closes the
				// article too; a footnote's mark behind it says so.
				a.to, a.noted, a.inner = j, true, a.inner+b.inner
				a.close = readout.Span{Start: v.span.Start + b.last - b.lastSize, End: v.span.Start + b.last + m}
				return true
			}
		}
		a.inner += b.inner
	}
	return false
}

// closing takes what belongs to the closing mark that ends at byte end of
// paragraph j: a footnote's mark, or a citation in brackets or behind a dash. It
// gives the length of that, and lets the article end there.
func (t *trace) closing(j, end int, a *article) int {
	u := &t.units[j]
	rest := u.text[end:]
	a.to = j
	n := afterMark(rest)
	a.noted = n > 0
	if n == 0 {
		if s := trimmed(rest); s != "" && len(s) <= 200 && (s[0] == '(' && strings.IndexByte(s, ')') > 0 || isDashed(s)) {
			inside := strings.TrimLeft(s, "(-–— ")
			if s[0] == '(' {
				inside = s[1:strings.IndexByte(s, ')')]
				s = s[:strings.IndexByte(s, ')')+1]
			}
			got := readCitation([]string{strings.TrimPrefix(inside, "via ")})
			if got.outlet != "" {
				at := strings.Index(rest, s)
				n = at + len(s)
				a.noted = true
				a.cite = &source{j, j + 1, creditLine{taken, got}, readout.Span{Start: u.span.Start + end + at, End: u.span.Start + end + n}, 0}
			}
		}
	}
	a.close = readout.Span{Start: u.span.Start + end, End: u.span.Start + end + n}
	return n
}

// readInnerHead reads headline, byline and date of a quoted article that was
// quoted with its head.
func (t *trace) readInnerHead(a *article) {
	saved, outlet, by := t.out, t.bylineOutlet, t.bylineAgency
	t.out.Authors, t.out.Published = nil, readout.Date{}
	for i := a.from; i <= a.to && i < a.from+5; i++ {
		u := &t.units[i]
		s := u.text
		if i == a.from && !a.open.Empty() {
			s = t.text[a.open.End:u.span.End]
		}
		probe := newUnits(s, []readout.Span{{End: len(s)}})[0]
		switch {
		case i == a.from && a.to > i+1 && probe.short() && !probe.sentence() && hasLetter(s) && !startsQuote(s):
			a.title = strings.Trim(s, " >")
		case i > a.from && (t.readByline(&probe, i, true) || t.readDateLine(&probe)):
			u.voice = readout.Citation
		case probe.sentence():
			i = a.to
		}
	}
	a.authors, a.date = t.out.Authors, t.out.Published
	t.out, t.bylineOutlet, t.bylineAgency = saved, outlet, by
}

// markedSingle is marked for single quotation marks, which the apostrophe
// makes uncertain: the closing one must end a paragraph behind a full stop.
func (t *trace) markedSingle(i, at, size int, a *article) bool {
	u := &t.units[i]
	a.open = readout.Span{Start: u.span.Start + at, End: u.span.Start + at + size}
	for j := i; j < t.tail && j < i+longest/4; j++ {
		v := &t.units[j]
		s := v.text
		cut := strings.LastIndexAny(s, "’'›‘")
		if cut <= 0 || v.role == page {
			continue
		}
		_, n := utf8.DecodeRuneInString(s[cut:])
		before, _ := utf8.DecodeLastRuneInString(s[:cut])
		if strings.ContainsRune(".!?", before) && onlyMark(s[cut+n:]) {
			m := afterMark(s[cut+n:])
			a.to, a.noted = j, m > 0
			a.close = readout.Span{Start: v.span.Start + cut, End: v.span.Start + cut + n + m}
			return j > i || m > 0 || a.lead >= 0
		}
	}
	return false
}

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
	case a.cite != nil && (paragraphs > 1 || large), a.noted && (len(t.notes) > 0 || paragraphs > 1) && (paragraphs > 1 || large):
		return sure
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

// afterMark is the length of a footnote's mark behind a closing quotation mark:
// " [1]", "[1]", " (1)", "¹", "*".
func afterMark(s string) int {
	i := 0
	for i < len(s) && s[i] == ' ' || strings.HasPrefix(s[i:], "\u00a0") {
		if s[i] != ' ' {
			i++
		}
		i++
	}
	rest := s[i:]
	if strings.HasPrefix(rest, "[") || strings.HasPrefix(rest, "(") {
		end := strings.IndexAny(rest, "])")
		if end > 1 && end <= 4 && strings.Trim(rest[1:end], "0123456789*") == "" {
			return i + end + 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(rest)
	if strings.ContainsRune("¹²³⁴⁵⁶⁷⁸⁹†‡*", r) && n > 0 && rest != "" {
		return i + n
	}
	return 0
}

func onlyMark(s string) bool { return trimmed(s[afterMark(s):]) == "" }

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
