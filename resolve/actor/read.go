package actor

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// readSentence resolves what sentence i has, from left to right.
func (x *reading) readSentence(i int) {
	from, to := x.starts[i], x.starts[i+1]
	if from == to {
		return
	}
	x.enterPassage(x.tokens[from].span.Start)
	x.findPhrases(from, to)
	next, covered := 0, from // covered: the tokens before it are read
	for k := from; k < to; k++ {
		t := x.tokens[k]
		for x.next < len(x.wanted) && x.wanted[x.next].span.Start < t.span.End {
			w := x.wanted[x.next]
			x.next++
			x.readWanted(w, i)
			if a, b := x.tokensIn(w.span); a < b {
				covered = max(covered, x.headEnd(a, b))
			}
		}
		if t.name >= 0 {
			if x.names[t.name].Span.Start == t.span.Start || k == from {
				x.readName(t.name, k, i)
			}
		} else if k >= covered && pronouns[t.low] {
			x.readPronoun(k, i)
		} else if k >= covered && t.low == "the" {
			covered = max(covered, x.readBare(k, to, i))
		}
		for ; next < len(x.phrases) && x.phrases[next].from <= k; next++ {
			if p := x.phrases[next]; p.from >= covered {
				x.readPhrase(p, i)
			}
		}
	}
}

// readBare sees whom "the 44-year-old" or "the Italian" at token k means where no
// link is wanted for it, and gives the index behind it, 0 where nothing of the
// kind stands there.
func (x *reading) readBare(k, end, sentence int) int {
	head := k + 1
	if head >= end {
		return 0
	}
	if age, after := x.ageOf(head, end); age > 0 {
		head = after
	}
	if head < end && parents[x.tokens[head].low] != lexicon.UnknownGender && x.manyChildren(head+1) {
		d := x.bareEpithet(k, head+1)
		if d == nil {
			return 0
		}
		s, _ := x.calledAgain(d, sentence, -1)
		if s == nil {
			return 0
		}
		x.mention(s, x.spanOf(k, head+1), readout.ByDescription)
		x.sight(s, x.tokens[k].span.Start, sentence, x.subjectAt(k, head+1), false, head)
		return head + 3
	}
	if head < end && x.tokens[head].name >= 0 && x.names[x.tokens[head].name].Type == readout.NationalityName {
		head = x.behind(x.tokens[head].name)
	}
	if head == k+1 || head < end && x.tokens[head].name < 0 && !x.punctuation(head) && !verbal(x.tokens[head].low) && !governs[x.tokens[head].low] && !copulas[x.tokens[head].low] && !stops[x.tokens[head].low] || head < end && x.tokens[head].name >= 0 {
		return 0
	}
	d := x.bareEpithet(k, head)
	if d == nil {
		return 0
	}
	s, _ := x.calledAgain(d, sentence, -1)
	if s == nil {
		return 0
	}
	x.mention(s, x.spanOf(k, head), readout.ByDescription)
	x.sight(s, x.tokens[k].span.Start, sentence, x.subjectAt(k, head), false, head-1)
	return head
}

// readPronoun sees whom a pronoun means that no link is wanted for.
func (x *reading) readPronoun(k, sentence int) {
	t := x.tokens[k]
	var s *somebody
	switch t.low {
	case "he", "she", "him", "his", "her":
		if s = x.pronoun(k, t.low, sentence, -1); s == nil {
			s = x.stranger(genderOf(t.low))
		} else {
			x.mention(s, t.span, readout.ByPronoun)
		}
	case "they", "it", "them", "their", "its":
		if s = x.pronoun(k, t.low, sentence, -1); s == nil || s.stranger {
			return
		}
		x.mention(s, t.span, readout.ByPronoun)
	default:
		return
	}
	place := x.subjectAt(k, k+1)
	if (t.low == "his" || t.low == "her") && k == x.starts[sentence] && t.rel == "" {
		place = mainSubject
	}
	x.sight(s, t.span.Start, sentence, place, false, k)
}

// enterPassage forgets who was seen where another Passage starts.
func (x *reading) enterPassage(at int) {
	ps := x.r.Document.Passages
	p := max(x.passage, 0)
	for p < len(ps) && ps[p].Span.End <= at {
		p++
	}
	if p != x.passage {
		x.passage = p
		x.seen = x.seen[:0]
	}
}

// readName mentions whoever Name n means.
func (x *reading) readName(n, k, sentence int) {
	s := x.who[n]
	if s == nil && x.names[n].Type == readout.LocationName && x.acts(n) {
		s, _ = x.byName(n, k, x.behind(n))
	}
	if s == nil {
		if x.names[n].Type == readout.PersonName {
			x.sight(x.stranger(x.left[n].gender), x.names[n].Span.Start, sentence, x.subjectAt(x.left[n].start, x.behind(n)), false, x.behind(n)-1)
		}
		return
	}
	x.mention(s, x.names[n].Span, readout.ByName)
	x.readBeside(n, s, sentence)
	if s.kind == readout.Person {
		x.leadsHere(n, s)
		x.officerOf(s, k, sentence)
	}
	start := k
	if s.kind == readout.Person && x.left[n].start < k {
		start = x.left[n].start
	}
	x.sight(s, x.names[n].Span.Start, sentence, x.subjectAt(start, x.behind(n)), false, x.headToken(start, x.behind(n)))
}

// readWanted links the span of w where that can be decided.
func (x *reading) readWanted(w wanted, sentence int) bool {
	from, to := x.tokensIn(w.span)
	if from >= to {
		return false
	}
	s, form, at := x.resolve(from, to, sentence, w)
	if s == nil {
		if g := genderOf(x.tokens[from].low); to == from+1 && g != lexicon.UnknownGender {
			x.sight(x.stranger(g), w.span.Start, sentence, x.subjectAt(from, to), w.source, from)
		}
		return false
	}
	x.links[w.span] = s
	if form != readout.ByName {
		x.mention(s, at, form)
	}
	s.wanted = true
	place := x.subjectAt(from, to)
	if w.source && place == object && !x.withinWords(w) && !x.toldAt(w.span.Start) {
		place = subject // who says the outermost words
	}
	x.sight(s, at.Start, sentence, place, w.source && !x.withinWords(w), x.headToken(from, to))
	return true
}

// behind is the index behind the last token of Name n.
func (x *reading) behind(n int) int {
	_, after := x.tokensIn(x.names[n].Span)
	return after
}
