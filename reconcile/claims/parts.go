package claims

import (
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile/words"
)

// parts are the sentences of a content as statements of their own. A sentence
// that says little by itself goes with the one before it.
func (s *statement) parts() []*statement {
	content := slices.SortedFunc(slices.Values(s.at.Content), readout.Span.Compare)
	var cut [][]readout.Span
	for _, c := range content {
		for _, piece := range sentencesOf(s.record, c) {
			n := len(cut)
			switch {
			case n > 0 && (!opens(s.record, cut[n-1][len(cut[n-1])-1], piece) && !resumes(s.record, cut[n-1], piece) || n == most || slight(s.record, piece)):
				cut[n-1] = append(cut[n-1], piece)
			case n == 1 && slightAll(s.record, cut[0]):
				cut[0] = append(cut[0], piece)
			default:
				cut = append(cut, []readout.Span{piece})
			}
		}
	}
	// Clauses of one rank are a statement each, with all that the first has
	// before them.
	var whole [][]readout.Span
	for _, c := range cut {
		last := len(c) - 1
		for k, piece := range coordinate(s.record, c[last]) {
			if k == 0 {
				whole = append(whole, append(slices.Clone(c[:last]), piece))
			} else if len(whole) < most {
				whole = append(whole, []readout.Span{piece})
			}
		}
	}
	if cut = whole; len(cut) < 2 {
		return []*statement{s}
	}
	var all []*statement
	for _, c := range cut {
		part := *s
		at := *s.at
		at.Content = c
		part.at = &at
		all = append(all, &part)
	}
	return all
}

// most is the number of statements that one Attribution is cut into.
const most = 12

// sentencesOf cuts a span at the sentences that begin within it.
func sentencesOf(r *readout.Record, s readout.Span) []readout.Span {
	at, _ := slices.BinarySearchFunc(r.Sentences, s.Start+1, func(x readout.Sentence, start int) int { return x.Span.Start - start })
	var all []readout.Span
	for ; at < len(r.Sentences) && r.Sentences[at].Span.Start < s.End; at++ {
		start := r.Sentences[at].Span.Start
		if end := len(strings.TrimRight(r.Document.Text[:start], " \t\n\r\u00a0")); end > s.Start {
			all = append(all, readout.Span{Start: s.Start, End: end})
		}
		s.Start = start
	}
	return append(all, s)
}

// opens reports whether a sentence begins between two pieces of a content.
func opens(r *readout.Record, before, after readout.Span) bool {
	if len(r.Sentences) > 0 {
		at, found := slices.BinarySearchFunc(r.Sentences, after.Start, func(x readout.Sentence, start int) int { return x.Span.Start - start })
		return found || at > 0 && r.Sentences[at-1].Span.Start >= before.End
	}
	ws := words.In(r.Document.Text, after)
	return len(ws) > 0 && ws[0].Upper && sentenceEnd(r.Document.Text[before.Start:after.Start])
}

// resumes reports whether a quotation goes on after an interruption with a clause
// of its own: "The door is open," he said, "but we will not go in."
func resumes(r *readout.Record, before []readout.Span, after readout.Span) bool {
	ws := words.In(r.Document.Text, after)
	if len(ws) < 4 || slightAll(r, before) || before[len(before)-1].End == after.Start {
		return false
	}
	switch ws[0].Form {
	case "and", "but", "so", "because", "yet", "or":
		return len(words.In(r.Document.Text, before[len(before)-1])) > 3
	}
	return false
}

// slight reports whether a piece has fewer than two words of content.
func slight(r *readout.Record, s readout.Span) bool {
	return contentWords(words.In(r.Document.Text, s)) < 2
}

func slightAll(r *readout.Record, all []readout.Span) bool {
	return !slices.ContainsFunc(all, func(s readout.Span) bool { return !slight(r, s) })
}
