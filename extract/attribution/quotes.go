package attribution

import (
	"sort"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// layQuotes finds the stretches of words between outermost quotation marks,
// one for each paragraph that a quotation runs through. A quotation that runs
// through several paragraphs without opening anew in each is a mark around a
// whole article, not speech: what is quoted within it counts instead.
func (s *sheet) layQuotes() {
	around := readout.Span{Start: -1, End: -1}
	last := -1
	for qi := range s.rec.Quotations {
		q := &s.rec.Quotations[qi]
		if q.Span.Start < last || len(q.Parts) == 0 {
			continue
		}
		if !q.Closed && len(q.Parts) == 1 && !s.runsOn(qi) {
			if around.Start < 0 || q.Span.Start >= around.End {
				around = q.Span
			}
			continue
		}
		if len(q.Parts) > 1 && !s.reopens(q) {
			around = q.Span
			continue
		}
		if q.Depth > 0 && !around.Contains(q.Span) {
			continue
		}
		last = q.Span.End
		for pi, p := range q.Parts {
			sp := s.withMarks(p, q.Span)
			from := sort.Search(len(s.words), func(i int) bool { return s.words[i].span.End > sp.Start })
			to := sort.Search(len(s.words), func(i int) bool { return s.words[i].span.Start >= sp.End })
			if to-from < 2 {
				continue
			}
			s.quotes = append(s.quotes, quote{span: s.spanOf(from, to), from: from, to: to, whole: qi, part: pi})
			for i := from; i < to; i++ {
				s.words[i].quote = int32(len(s.quotes))
			}
		}
	}
}

// runsOn reports whether an unclosed quotation is gone on with in the next
// paragraph, which then opens with a mark of its own.
func (s *sheet) runsOn(qi int) bool {
	q := &s.rec.Quotations[qi]
	for i := qi + 1; i < len(s.rec.Quotations); i++ {
		next := &s.rec.Quotations[i]
		if next.Depth > q.Depth || next.Span.Start < q.Span.End {
			continue
		}
		return isBlank(s.text[q.Span.End:next.Span.Start])
	}
	return false
}

func isBlank(t string) bool {
	for i := 0; i < len(t); i++ {
		if t[i] > ' ' {
			return false
		}
	}
	return true
}

// reopens reports whether each further part of a quotation has an opening mark
// before it.
func (s *sheet) reopens(q *readout.Quotation) bool {
	for _, p := range q.Parts[1:] {
		r, _ := utf8.DecodeLastRuneInString(s.text[:p.Start])
		if !isMark(r) {
			return false
		}
	}
	return true
}

// withMarks widens one part of a quotation by the marks around it.
func (s *sheet) withMarks(p, whole readout.Span) readout.Span {
	for range 2 { // two for ``
		if r, n := utf8.DecodeLastRuneInString(s.text[:p.Start]); isMark(r) && p.Start-n >= whole.Start {
			p.Start -= n
		}
		if r, n := utf8.DecodeRuneInString(s.text[p.End:]); isMark(r) && p.End+n <= whole.End {
			p.End += n
		}
	}
	return p
}

func isMark(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '«', '»', '‘', '’', '\'', '`', '‚', '‹', '›':
		return true
	}
	return false
}

// weighQuotes decides which stretches read as somebody's words: they have a
// verb, end like a sentence, or are long.
func (s *sheet) weighQuotes() {
	for i := range s.quotes {
		q := &s.quotes[i]
		inner := s.words[q.from+1 : q.to]
		n, verb, end := 0, false, false
		for j, w := range inner {
			switch w.tag {
			case verbFin, aux, modal:
				verb = true
			case comma, stop:
				end = j >= len(inner)-2
				continue
			case mark:
				continue
			}
			n++
		}
		q.speech = n >= 3 && verb || n >= 8 || end && n >= 1
	}
}

// quoteAt is the stretch of quotation that word i stands in, nil for none.
func (s *sheet) quoteAt(i int) *quote {
	if i < 0 || i >= len(s.words) || s.words[i].quote == 0 {
		return nil
	}
	return &s.quotes[s.words[i].quote-1]
}
