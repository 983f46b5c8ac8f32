package token

import "github.com/readout-news/readout"

// cutSentences parts the tokens of the block into sentences.
func (s *scanner) cutSentences(paragraph int) {
	start := s.first
	end := len(s.tokens)
	for at := start; at < end; {
		if at == s.first || at == start && s.traits[at]&newLine != 0 {
			if behind := s.dateline(at, end); behind > 0 && behind < end {
				s.cuts = append(s.cuts, cut{start, behind, paragraph})
				start, at = behind, behind
			}
		}
		next := at + 1
		t := s.traits[at]
		ends := false
		switch {
		case t&(terminal|abbreviated) != 0:
			next = s.absorb(at+1, end)
			ends = next < end && s.ends(start, at, next)
		}
		if next < end && (s.traits[next]&newLine != 0 || !ends && s.breaksUnmarked(start, at, next)) {
			ends = true
		}
		for next-start > LongestSentence {
			soft := s.softCut(start, next)
			s.cuts = append(s.cuts, cut{start, soft, paragraph})
			start = soft
		}
		if ends {
			s.cuts = append(s.cuts, cut{start, next, paragraph})
			start = next
		}
		at = next
	}
	if start < end {
		s.cuts = append(s.cuts, cut{start, end, paragraph})
	}
}

// softCut is the token before which an overlong stretch is parted.
func (s *scanner) softCut(start, end int) int {
	end = min(end, start+LongestSentence)
	for at := end - 1; at > start+LongestSentence/2; at-- {
		if span := s.tokens[at].Span; span.Len() == 1 {
			switch s.text[span.Start] {
			case ';', ':', ',', ')', '-', '|':
				return at + 1
			}
		}
	}
	for at := end - 1; at > start && at > end-3; at-- { // not within a multiword token
		if n := s.tokens[at].Multiword; n > 1 && at+n > end {
			return at
		}
	}
	return end
}

// absorb gives the index behind all that follows the end of a sentence and
// belongs to it: further stops, closing marks and brackets, and footnote marks.
func (s *scanner) absorb(at, end int) int {
	for at < end && s.traits[at]&newLine == 0 {
		t := s.traits[at]
		switch {
		case t&closing != 0 && (t&spaced == 0 || !s.opensNext(at, end)):
		case t&terminal != 0 && (t&spaced == 0 || s.is(at, ".")):
		case t&face != 0:
		case s.footnote(at, end):
			at += 2
		case s.is(at, "[") && s.needed(at, end) > 0:
			at = s.needed(at, end)
		case t&number != 0 && s.tokens[at].Span.Len() <= 3 && s.traits[at-1]&terminal != 0 && at+1 < end && s.startsAt(at+1):
			// A raised footnote number that became one of the line.
		case t&(number|spaced) == number && s.traits[at-1]&terminal != 0 && s.tokens[at].Span.Len() <= 3 &&
			(at+1 >= end || s.traits[at+1]&spaced != 0):
		default:
			return at
		}
		at++
	}
	return at
}

// opensNext reports whether the mark at index at, with white space before it,
// touches what follows.
func (s *scanner) opensNext(at, end int) bool {
	return at+1 < end && s.traits[at+1]&spaced == 0 && s.traits[at+1]&(capital|small|number) != 0
}

// footnote reports whether a number in square brackets stands at index at:
// "[12]".
func (s *scanner) footnote(at, end int) bool {
	return at+2 < end && s.is(at, "[") && s.is(at+2, "]") && s.traits[at+1]&number != 0 && s.tokens[at+1].Span.Len() <= 3
}

// needed gives the index of the bracket that closes an editor's remark such as
// "[citation needed]" at index at, 0 if there is none.
func (s *scanner) needed(at, end int) int {
	for n := at + 1; n+1 < end && n < at+5; n++ {
		if s.is(n, "needed") && s.is(n+1, "]") {
			return n + 1
		}
	}
	return 0
}

// startsAt reports whether the token at index at is a word that starts sentences.
func (s *scanner) startsAt(at int) bool {
	from := s.tokens[at].Span.Start
	return s.traits[at]&capital != 0 && isStarter(s.text[from:min(len(s.text), from+longestStarter+1)])
}

func (s *scanner) is(at int, form string) bool { return s.tokens[at].Span.In(s.text) == form }

// ends reports whether the sentence that began at index start ends before the
// token at index next; its stop is the token at index at.
func (s *scanner) ends(start, at, next int) bool {
	stop, follows := s.traits[at], s.traits[next]
	if stop&abbreviated != 0 {
		return follows&spaced != 0 && (s.startsAt(next) || follows&opening != 0 && !s.is(next, "("))
	}
	if follows&spaced == 0 && (follows&capital == 0 || next > at+1) {
		return false
	}
	if at > start && s.marker(at-1) && (at == start+1 || at > start+1 && (s.is(at-2, ":") || s.is(at-2, "and"))) && next == at+1 {
		return false // "1. The"
	}
	quoted := next > at+1 && s.quotes(at+1, next)
	span := s.tokens[at].Span
	plain := s.text[span.Start] == '.' && span.Len() == 1
	switch {
	case follows&small != 0 && !plain && s.titled(start, at):
		return false
	case follows&small != 0:
		return !quoted && stop&dots == 0 && !(at+1 < next && s.is(at+1, "."))
	case follows&terminal != 0:
		return plain && follows&dots != 0
	case stop&dots != 0 || at+1 < next && s.is(at+1, "."):
		lower := follows&opening != 0 && next+1 < len(s.tokens) && s.traits[next+1]&small != 0
		return follows&(capital|opening) != 0 && follows&spaced != 0 && !lower
	case quoted && !plain:
		return !s.saidNext(next)
	}
	if f := s.tokens[next].Span; f.Len() == 1 && !quoted {
		switch s.text[f.Start] {
		case ',', ';', ':':
			return false
		}
	}
	return true
}

// titled reports whether the mark at index at can be part of a name, as in
// "Yahoo!": a capitalised word that does not begin the sentence stands before it.
func (s *scanner) titled(start, at int) bool {
	return at-1 > start && s.traits[at]&spaced == 0 && s.traits[at-1]&capital != 0 && !s.shouts(at-1) && s.tokens[at-1].Span.Len() > 1
}

// quotes reports whether a closing mark is among the tokens from index from to to.
func (s *scanner) quotes(from, to int) bool {
	for ; from < to; from++ {
		if s.traits[from]&closing != 0 {
			return true
		}
	}
	return false
}

// marker reports whether the token at index at can be the number or letter of a
// list item.
func (s *scanner) marker(at int) bool {
	span := s.tokens[at].Span
	if s.traits[at]&number != 0 {
		return span.Len() <= 3
	}
	return span.Len() == 1 && isLetter(s.text[span.Start])
}

// saidNext reports whether the words at index at name a speaker and a verb of
// speech: what follows a question or an exclamation that is quoted.
func (s *scanner) saidNext(at int) bool {
	for n := 0; n < 6 && at < len(s.tokens); n++ {
		if s.traits[at]&(terminal|opening) != 0 {
			return false
		}
		if isSpeech(s.tokens[at].Span, s.text) {
			return true
		}
		at++
	}
	return false
}

func isSpeech(span readout.Span, text string) bool {
	switch span.In(text) {
	case "said", "says", "asked", "asks", "added", "told", "wrote", "replied", "cried", "shouted", "exclaimed", "whispered",
		"wondered", "tweeted", "posted", "yelled", "answered", "chanted":
		return true
	}
	return false
}
