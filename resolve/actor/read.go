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
	for k := from; k < to; k++ {
		t := x.tokens[k]
		link := readout.Span{}
		for x.next < len(x.wanted) && x.wanted[x.next].span.Start < t.span.End {
			w := x.wanted[x.next]
			x.next++
			if x.readWanted(w, i) && w.span.Start == t.span.Start {
				link = w.span
			}
		}
		switch {
		case t.name >= 0:
			if x.names[t.name].Span.Start == t.span.Start || k == from {
				x.readName(t.name, k, i)
			}
		case link.Len() > 0:
		case t.low == "he" || t.low == "she":
			s := x.pronoun(k, t.low, i, -1)
			if s != nil {
				x.mention(s, t.span, readout.ByPronoun)
			} else {
				s = x.stranger(genderOf(t.low))
			}
			x.sight(s, t.span.Start, i, x.subjectAt(k), false)
		case k == from && (t.low == "his" || t.low == "her"):
			s := x.pronoun(k, t.low, i, -1)
			if s == nil {
				s = x.stranger(genderOf(t.low))
			}
			x.sight(s, t.span.Start, i, true, false)
		case t.low == "the":
			x.readDefinite(k, to, i)
		}
	}
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
	if s == nil {
		if x.names[n].Type == readout.PersonName {
			x.sight(x.stranger(x.left[n].gender), x.names[n].Span.Start, sentence, x.subjectAt(x.left[n].start), false)
		}
		return
	}
	x.mention(s, x.names[n].Span, readout.ByName)
	start := k
	if s.kind == readout.Person && x.left[n].start < k {
		start = x.left[n].start
	}
	x.sight(s, x.names[n].Span.Start, sentence, x.subjectAt(start), false)
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
			x.sight(x.stranger(g), w.span.Start, sentence, w.source, w.source)
		}
		return false
	}
	x.links[w.span] = s
	if form != readout.ByName {
		x.mention(s, at, form)
	}
	x.sight(s, at.Start, sentence, w.source, w.source)
	return true
}

// readDefinite mentions the person of the text that "the Belarus leader" means,
// where there is just one.
func (x *reading) readDefinite(k, end, sentence int) {
	role := -1
	for i := k + 1; i < min(k+7, end); i++ {
		t := x.tokens[i]
		if t.name >= 0 {
			if x.names[t.name].Type == readout.PersonName {
				return
			}
			continue
		}
		if r := x.roleAt(k+1, i+1); r != nil && r.Office {
			role = i + 1
			continue
		}
		if _, ok := modifiers[t.low]; !ok {
			break
		}
	}
	if role < 0 || role < end && x.tokens[role].name >= 0 && x.names[x.tokens[role].name].Type == readout.PersonName {
		return
	}
	d := x.description(k, role, min(end, role+6))
	if d == nil || d.facts.country == "" {
		return
	}
	if fits := x.personsFitting(d); len(fits) == 1 {
		span := readout.Span{Start: x.tokens[k].span.Start, End: x.tokens[role-1].span.End}
		x.mention(fits[0], span, readout.ByDescription)
		x.sight(fits[0], span.Start, sentence, x.subjectAt(k), false)
	}
}

func (x *reading) mention(s *somebody, span readout.Span, form readout.MentionForm) {
	for i := len(s.mentions) - 1; i >= 0 && i >= len(s.mentions)-3; i-- {
		if s.mentions[i].Span == span {
			return
		}
	}
	s.mentions = append(s.mentions, readout.Mention{Span: span, Form: form})
}

func (x *reading) sight(s *somebody, at, sentence int, subject, source bool) {
	x.seen = append(x.seen, sighting{s, at, sentence, subject, source})
}

// subjectAt reports whether a noun phrase that starts at token k may well be
// the subject of its clause: nothing that takes an object stands before it, and
// no other person of the sentence.
func (x *reading) subjectAt(k int) bool {
	first := x.starts[x.sentenceOf(k)]
	if k <= first {
		return true
	}
	for i := len(x.seen) - 1; i >= 0 && x.seen[i].sentence == x.tokens[k].sentence; i-- {
		if x.seen[i].subject && x.seen[i].at < x.tokens[k].span.Start {
			switch x.tokens[k-1].low {
			case "and", "but", "while", "as", ";", "when", "because", "after", "before":
				return true
			}
			return false
		}
	}
	before := x.tokens[k-1].low
	if governs[before] {
		return false
	}
	if before == "the" && k-2 >= first {
		return !governs[x.tokens[k-2].low]
	}
	return true
}

// governs are words behind which a noun phrase is no subject.
var governs = words(`of in on at by to from with without into onto over under about against between among for near
through during toward towards behind beside including regarding told tells met meets asked urged visited called and or
amid despite per via upon like unlike than 's ’s`)
