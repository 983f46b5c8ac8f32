package actor

import (
	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// lead are words before a noun phrase that tell nothing of whom it means.
var lead = words(`and or but even only perhaps maybe nearly almost about roughly some-of according to by from for as like unlike including`)

// apposed is the person's name that stands in apposition behind a description
// whose head ends before the token at head, "a strategist, Ruth Nakato", and -1
// where none does. It closes the phrase or stands between commas, or right
// behind another name: "director of the Lake Institute Ruth Nakato".
func (x *reading) apposed(head, to int) int {
	for k := head + 1; k < to; k++ {
		n := x.tokens[k].name
		if n < 0 || n == x.tokens[k-1].name || x.names[n].Type != readout.PersonName {
			continue
		}
		_, after := x.tokensIn(x.names[n].Span)
		closes := after >= to || x.tokens[after].text == "," || x.tokens[after].low == "of" || x.tokens[after].low == "from" || x.tokens[after].text == "("
		start := k
		if s := x.left[n].start; s > head && s < k {
			start = s // its title
		}
		if start-1 > head && (x.tokens[start-1].low == "the" || x.tokens[start-1].low == "a" || x.tokens[start-1].low == "an") {
			start--
		}
		if closes && (x.tokens[start-1].text == "," || x.tokens[start-1].name >= 0) {
			return n
		}
	}
	return -1
}

func (x *reading) spanOf(from, to int) readout.Span {
	return readout.Span{Start: x.tokens[from].span.Start, End: x.tokens[to-1].span.End}
}

func (x *reading) punctuation(i int) bool {
	switch x.tokens[i].text {
	case ",", ".", ";", ":", "\"", "“", "”", "‘", "’", "'", "``", "''", "(", ")", "-", "–", "—", "[", "]":
		return x.tokens[i].name < 0
	}
	return false
}

// stops end the head of a noun phrase.
var stops = words(`, ; : ( ) – — who which that whose whom where when of for in at from with on to by near about against under
among within inside outside over across around behind into as including following affiliated based familiar close released
issued published speaking involved working living led linked quoted cited interviewed briefed said according like after before during
is was are were has have had`)

// headEnd is the index behind the head of the noun phrase from from to to:
// before its first comma, preposition or relative clause.
func (x *reading) headEnd(from, to int) int {
	for k := from; k < to; {
		t := x.tokens[k]
		if t.name >= 0 {
			n := t.name
			for k < to && x.tokens[k].name == n {
				k++
			}
			continue
		}
		if k > from && (stops[t.low] && !x.compound(k) || x.dash(k)) {
			if e := x.titleAcross(from, k, to); e > k {
				k = e
				continue
			}
			return k
		}
		k++
	}
	return to
}

// compound reports whether a hyphen ties token k to the one before:
// "Kampala-based".
func (x *reading) compound(k int) bool {
	return x.tokens[k-1].text == "-" && x.tokens[k-1].span.End == x.tokens[k].span.Start
}

// dash reports whether a hyphen at token k stands for a dash.
func (x *reading) dash(k int) bool {
	return (x.tokens[k].text == "-" || x.tokens[k].text == "--") && k > 0 && x.tokens[k-1].span.End < x.tokens[k].span.Start
}

// titleAcross is the index behind a title or role that has the word at k inside
// it, "secretary of state", and k where there is none.
func (x *reading) titleAcross(from, k, to int) int {
	if x.tokens[k].low != "of" && x.tokens[k].low != "in" && x.tokens[k].low != "for" {
		return k
	}
	for start := max(from, k-3); start < k; start++ {
		for end := min(to, k+4); end > k+1; end-- {
			s := x.phrase(start, end)
			if lexicon.RoleByNoun(s) != nil || lexicon.TitleByWords(s) != nil {
				return end
			}
		}
	}
	return k
}
