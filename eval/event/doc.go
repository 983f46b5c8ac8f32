// Package event scores who did what to whom against sentences that people have
// coded: the type of the event and its two parties on sentences with one marked
// event, the codes of the parties on the sentences that PETRARCH was tested
// with, the words of the act against several coders, and the number of events
// that are found where there are none.
//
// Every sentence is a Document of its own. The scorer is given the Record that
// the stages made of it and the gold beside it, and knows no stage.
package event

import (
	"strings"

	"github.com/readout-news/readout"
)

// Document is a sentence as a Document: one paragraph, in the voice of the
// report, with the day on which it was published where that is known.
func Document(id, text string, published readout.Date) *readout.Document {
	text = strings.ToValidUTF8(text, "\uFFFD")
	all := readout.Span{End: len(text)}
	return &readout.Document{
		ID: id, URI: id, Language: "en", Text: text, Published: published,
		Paragraphs: []readout.Span{all},
		Passages:   []readout.Passage{{Span: all, Voice: readout.Report}},
	}
}

// touches reports whether a span of the one list shares a byte with a span of
// the other.
func touches(a, b []readout.Span) bool {
	for _, s := range a {
		for _, t := range b {
			if s.Overlaps(t) {
				return true
			}
		}
	}
	return false
}
