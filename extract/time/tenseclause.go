package time

import (
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/lexicon"
)

// clauseVerb is the tense of the first finite verb behind an expression that
// begins its clause and has a comma behind it, where the tree hangs it on what
// stands before: "but on Thursday, the party announced".
func (r *reader) clauseVerb(i, k int) tense {
	b := r.beforePreposition(i)
	if b < 0 {
		return r.rootTense(i, k)
	}
	if head := r.sent.Tokens[k].Head; head < 0 || head >= k || !r.is(b, "but", "and", ";", ":", "then", "\"", "“") {
		return timeless
	}
	end := r.commaBehind(i)
	if end < 0 {
		return timeless
	}
	for _, w := range r.words[end:min(len(r.words), end+14)] {
		switch x := r.sent.Tokens[w.token].XPOS; {
		case x == "VBD":
			return past
		case x == "MD":
			return future
		}
	}
	return timeless
}

// commaBehind is the comma close behind an expression, -1 where there is none.
func (r *reader) commaBehind(i int) int {
	for end := i + 1; end < i+4; end++ {
		if r.is(end, ",") {
			return end
		}
	}
	return -1
}

// rootTense is that of the sentence where an expression opens it and a comma
// follows, but the tree hangs it on another verb than the first.
func (r *reader) rootTense(i, k int) tense {
	head := r.sent.Tokens[k].Head
	if head < 0 || r.commaBehind(i) < 0 {
		return timeless
	}
	for c := range min(len(r.sent.Tokens), 60) {
		if r.sent.Tokens[c].Head == readout.Root && c != head && isVerbTag(r.sent.Tokens[c].XPOS) {
			look, _ := r.verbTense(c)
			return look
		}
	}
	return timeless
}

// isPlanned reports whether noun k is told to be to come: "a planned rally", "ahead
// of the vote".
func (r *reader) isPlanned(k int) bool {
	from, to := r.near(k)
	for c := from; c < to; c++ {
		t := &r.sent.Tokens[c]
		if t.Head == k && (t.Rel == "amod" && planned[r.form(c)] || t.Rel == "case" && r.form(c) == "ahead") {
			return true
		}
	}
	return false
}

// silent reports whether verb k with its modal tells of an answer that was not
// had: "could not be reached on Friday", "would not say".
func (r *reader) silent(k int, modal string) bool {
	from, to := r.near(k)
	for c := from; c < to; c++ {
		if t := &r.sent.Tokens[c]; t.Head == k && (r.form(c) == "not" || r.form(c) == "n't") {
			return modal == "could" || silences[r.sent.Tokens[k].Lemma]
		}
	}
	return false
}

// silences are what those do not who will not talk.
var silences = set(`say comment confirm elaborate answer discuss disclose specify identify provide speculate
	deny give explain name respond`)

// isCalendar reports whether token k is a word of the calendar, and so part of the
// expression itself.
func (r *reader) isCalendar(k int) bool {
	low := strings.TrimSuffix(r.form(k), ".")
	if _, _, ok := lexicon.MonthByName(low); ok {
		return true
	}
	if _, _, ok := lexicon.WeekdayByName(low); ok {
		return true
	}
	_, ok := lexicon.OrdinalByName(low)
	return ok || lexicon.UnitByName(low) != lexicon.NoUnit || lexicon.IsDaytime(low)
}
