// Package exporttest holds Records and Stories that every format is tested
// with: a story in four accounts of our own, all people fictional, and a
// hostile one whose texts try to break out of the format.
package exporttest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// builder fills a Record by quoting its text, so that a reader of a test sees
// words and no numbers. It panics where the words do not stand in the text,
// which is a mistake in the test.
type builder struct{ r *readout.Record }

func newBuilder(d readout.Document) *builder {
	return &builder{&readout.Record{
		Engine:   readout.Engine{Version: readout.Version, Models: map[string]string{"token": "1", "attribution": "1"}},
		Document: &d,
	}}
}

// span is where words stand in the text. Words that stand there more than once
// are told apart by what stands before: "before|words".
func (b *builder) span(words string) readout.Span {
	before, rest, found := strings.Cut(words, "|")
	if !found {
		before, rest = "", words
	}
	at := strings.Index(b.r.Document.Text, before+rest)
	if at < 0 || rest == "" {
		panic(fmt.Sprintf("exporttest: %q does not stand in %s", words, b.r.Document.URI))
	}
	at += len(before)
	return readout.Span{Start: at, End: at + len(rest)}
}

// paragraphs makes every line that is not blank a Paragraph and a Sentence.
func (b *builder) paragraphs() {
	at := 0
	for line := range strings.Lines(b.r.Document.Text) {
		if words := strings.TrimSpace(line); words != "" {
			start := at + strings.Index(line, words)
			s := readout.Span{Start: start, End: start + len(words)}
			b.r.Sentences = append(b.r.Sentences, readout.Sentence{Span: s, Paragraph: len(b.r.Document.Paragraphs)})
			b.r.Document.Paragraphs = append(b.r.Document.Paragraphs, s)
		}
		at += len(line)
	}
}

// voices gives the stretches that begin with the words their voice, each up to
// the next one.
func (b *builder) voices(begins ...any) {
	for i := 0; i < len(begins); i += 2 {
		start := b.span(begins[i].(string)).Start
		if n := len(b.r.Document.Passages); n > 0 {
			b.r.Document.Passages[n-1].Span.End = start
		}
		b.r.Document.Passages = append(b.r.Document.Passages, readout.Passage{
			Span:  readout.Span{Start: start, End: len(b.r.Document.Text)},
			Voice: begins[i+1].(readout.Voice),
		})
	}
}

// said adds an Attribution and gives it for what is left to say.
func (b *builder) said(source, cue string, manner readout.Manner, content ...string) *readout.Attribution {
	a := readout.Attribution{ID: fmt.Sprintf("a%d", len(b.r.Attributions)+1), Manner: manner}
	if source != "" {
		a.Source = b.span(source)
	}
	if cue != "" {
		a.Cue = b.span(cue)
	}
	for _, c := range content {
		a.Content = append(a.Content, b.span(c))
	}
	a.Voice = b.r.Document.VoiceAt(a.Cover().Start)
	b.r.Attributions = append(b.r.Attributions, a)
	return &b.r.Attributions[len(b.r.Attributions)-1]
}

// actor adds an Actor with the mentions of it, in order of text.
func (b *builder) actor(a readout.Actor, mentions ...string) {
	for _, m := range mentions {
		s := b.span(m)
		a.Mentions = append(a.Mentions, readout.Mention{Span: s})
		b.r.Links = append(b.r.Links, readout.Link{Span: s, Actor: a.ID})
	}
	b.r.Actors = append(b.r.Actors, a)
}

// sortLinks puts Record.Links in the order that the root package promises.
func sortLinks(r *readout.Record) {
	slices.SortFunc(r.Links, func(a, b readout.Link) int { return a.Span.Compare(b.Span) })
}
