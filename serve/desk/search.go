package desk

import (
	"context"
	"strings"
	"unicode"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
)

// Results are what a search has found.
type Results struct {
	Query store.Query
	Hits  []Hit // newest publication first
	Next  store.Cursor
}

// Hit is a document that fits, with what fits in it.
type Hit struct {
	Document   Ref
	Statements []Statement
	Acts       []Act
	// Excerpt is a piece of the text around the first of the words that were
	// looked for, or its beginning, where the query asks for documents.
	Excerpt Excerpt
}

// Excerpt is a piece of a text.
type Excerpt struct {
	Before, Found, After string
	Span                 readout.Span // of all three
}

// Search finds documents, statements and events; see [store.Query].
func (d *Desk) Search(ctx context.Context, q store.Query, page store.Page) (*Results, error) {
	hits, next, err := d.archive.Search(ctx, q, page)
	if err != nil {
		return nil, err
	}
	out := &Results{Query: q, Next: next}
	for _, h := range hits {
		one := Hit{Document: refOf(h.Record)}
		for _, i := range h.Attributions {
			one.Statements = append(one.Statements, statementOf(h.Record, i))
		}
		for _, i := range h.Events {
			one.Acts = append(one.Acts, actOf(h.Record, i))
		}
		if len(h.Attributions)+len(h.Events) == 0 {
			one.Excerpt = excerpt(h.Record.Document.Text, q.Words)
		}
		out.Hits = append(out.Hits, one)
	}
	return out, nil
}

// reach is how many bytes an Excerpt shows on each side, and at most in all
// where nothing is found.
const reach = 120

// excerpt looks for the first word that must stand in the text. The index knows
// endings that it does not; then the beginning of the text is shown.
func excerpt(text, wanted string) Excerpt {
	low := strings.ToLower(text)
	for _, t := range store.ParseWords(wanted) {
		if t.Not || len(low) != len(text) { // lower case of another length: offsets would lie
			continue
		}
		i := strings.Index(low, strings.ToLower(t.Words[0]))
		if i < 0 {
			continue
		}
		end := i + len(t.Words[0])
		from, to := max(0, i-reach), min(len(text), end+reach)
		from, to = wordStart(text, from), wordEnd(text, to)
		if end > to || from > i {
			continue
		}
		return Excerpt{text[from:i], text[i:end], text[end:to], readout.Span{Start: from, End: to}}
	}
	to := wordEnd(text, min(len(text), 2*reach))
	return Excerpt{Before: text[:to], Span: readout.Span{End: to}}
}

// wordStart is the first place from at on where a word begins.
func wordStart(text string, at int) int {
	if at == 0 {
		return 0
	}
	if i := strings.IndexFunc(text[at:], unicode.IsSpace); i >= 0 && i < reach {
		return at + i
	}
	return start(text, at)
}

// wordEnd is the last place up to at where a word ends.
func wordEnd(text string, at int) int {
	if at == len(text) {
		return at
	}
	if i := strings.LastIndexFunc(text[:start(text, at)], unicode.IsSpace); i > at-reach && i > 0 {
		return i
	}
	return start(text, at)
}

// start is the beginning of the character that holds at.
func start(text string, at int) int {
	for at > 0 && at < len(text) && text[at]&0xC0 == 0x80 {
		at--
	}
	return at
}
