package attribution

import "github.com/readout-news/readout/lexicon"

// continueQuotes gives quotations that stand by themselves, without a cue, to
// the attribution that they go on: in the same paragraph, or in the paragraph
// before where the quotation fills its own.
func (f *finder) continueQuotes() {
	if len(f.quotes) == 0 || len(f.out) == 0 {
		return
	}
	taken := make([]int, len(f.quotes)) // 1 + the attribution that has it in its content
	for i := range f.out {
		f.take(i, taken)
	}
	for qi := len(f.quotes) - 1; qi > 0; qi-- {
		// What opens in the paragraph before and runs on.
		if q := &f.quotes[qi]; q.part > 0 && taken[qi] > 0 && taken[qi-1] == 0 && f.quotes[qi-1].whole == q.whole {
			a := &f.out[taken[qi]-1]
			a.content = append(a.content, scope{f.quotes[qi-1].from, f.quotes[qi-1].to})
			taken[qi-1] = taken[qi]
		}
	}
	last := f.lastSpeech()
	for qi := range f.quotes {
		q := &f.quotes[qi]
		if taken[qi] > 0 {
			continue
		}
		si := f.sentOf[q.from]
		at := &f.sents[si]
		runOn := q.part > 0 && qi > 0 && f.quotes[qi-1].whole == q.whole
		if !runOn && (q.from != at.from || !q.speech || !f.fillsSentences(q)) {
			continue
		}
		k := -1
		if runOn {
			k = taken[qi-1] - 1
		}
		if k < 0 {
			k = last(int(si))
		}
		if k < 0 {
			continue
		}
		a := &f.out[k]
		end := f.sents[a.sent]
		switch {
		case runOn:
		case end.paragraph == at.paragraph:
		case end.paragraph == at.paragraph-1 && f.fillsParagraph(q, at) && a.class == lexicon.Speech && q.to-q.from > 6:
		case f.goesOnFrom(a, at) && f.fillsParagraph(q, at):
		default:
			continue
		}
		if end.passage != at.passage {
			continue
		}
		a.content = append(a.content, scope{q.from, q.to})
		taken[qi] = k + 1
	}
}

// take marks the quotations that attribution k has in its content, other than
// one that it stands in itself.
func (f *finder) take(k int, taken []int) {
	for _, c := range f.out[k].content {
		for i := c.from; i < c.to; i++ {
			if n := f.words[i].quote; n > 0 {
				if f.words[f.out[k].verb].quote == n {
					return
				}
				taken[n-1] = k + 1
				i = f.quotes[n-1].to - 1
			}
		}
	}
}

// lastSpeech gives a function that finds the last attribution of speech in or
// before a sentence; it must be asked in order of text.
func (f *finder) lastSpeech() func(si int) int {
	bySent := make([]int, len(f.sents))
	for i := range bySent {
		bySent[i] = -1
	}
	for i := range f.out {
		a := &f.out[i]
		if q := f.quoteAt(a.verb); q != nil && q.speech {
			continue // what is told within a quotation
		}
		if a.source.empty() || f.inside(i) || a.class == lexicon.Seeming {
			continue
		}
		if old := bySent[a.sent]; old < 0 || !f.out[old].quoted && (a.cue.from > f.out[old].cue.from || a.quoted) {
			bySent[a.sent] = i
		}
	}
	at, best := 0, -1
	return func(si int) int {
		for ; at <= si && at < len(bySent); at++ {
			if bySent[at] >= 0 {
				best = bySent[at]
			}
		}
		return best
	}
}

// inside reports whether attribution i stands in the content of another of its
// sentence.
func (f *finder) inside(i int) bool {
	a := &f.out[i]
	for k := max(0, i-20); k < len(f.out) && k < i+20; k++ {
		if k == i || f.out[k].sent != a.sent {
			continue
		}
		for _, c := range f.out[k].content {
			if c.holds(a.verb) {
				return true
			}
		}
	}
	return false
}

// fillsSentences reports whether the quotation ends its sentence.
func (f *finder) fillsSentences(q *quote) bool {
	at := f.in(q.to - 1)
	for i := q.to; i < at.to; i++ {
		if f.words[i].tag != stop && f.words[i].tag != bracket && f.words[i].tag != number {
			return false
		}
	}
	return true
}

// fillsParagraph reports whether the quotation begins its paragraph.
func (f *finder) fillsParagraph(q *quote, at *sentence) bool {
	si := int(f.sentOf[q.from])
	return q.from == at.from && (si == 0 || f.sents[si-1].paragraph != at.paragraph)
}

// goesOnFrom reports whether the paragraph before the sentence at is all
// content of a already.
func (f *finder) goesOnFrom(a *found, at *sentence) bool {
	c := a.content[len(a.content)-1]
	return f.in(c.to-1).paragraph == at.paragraph-1
}
