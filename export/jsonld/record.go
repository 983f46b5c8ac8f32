package jsonld

import (
	"fmt"
	"io"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
	"github.com/readout-news/readout/export/dyad"
	"github.com/readout-news/readout/export/linked"
)

// Writer writes one Record after another, one object a line.
type Writer struct {
	out  *linked.Lines
	opt  dyad.Options
	left int
}

// NewWriter writes to w. The options say which events are written: an Action is
// something that was done.
func NewWriter(w io.Writer, o dyad.Options) *Writer {
	out := linked.NewLines(w)
	out.ForPages = true // JSON-LD is made to stand in pages
	return &Writer{out: out, opt: o}
}

// Write writes the article with what it says and tells. It fails where a Span
// does not fit the text.
func (w *Writer) Write(r *readout.Record) error {
	b := &building{r: r, index: codepoint.New(r.Document.Text)}
	article := b.article()
	article.Context = context
	article.ArticleBody = r.Document.Text
	for i := range r.Actors {
		if a := &r.Actors[i]; linked.Named(a) {
			article.Mentions = append(article.Mentions, actorNode(r.Document, a))
		}
	}
	for i := range r.Attributions {
		if n := b.statement(&r.Attributions[i]); n != nil {
			article.HasPart = append(article.HasPart, n)
		}
	}
	said := linked.Attributions(r)
	for i := range r.Events {
		e := &r.Events[i]
		switch {
		case linked.Statement(e): // a Claim or Quotation has it
		case w.opt.Takes(e):
			article.Mentions = append(article.Mentions, b.action(e, said[e.Attribution]))
		default:
			w.left++
		}
	}
	if b.err != nil {
		return b.err
	}
	return w.out.Write(article)
}

// Close does nothing: every line is whole.
func (w *Writer) Close() error { return nil }

// Left is how many events the options left out.
func (w *Writer) Left() int { return w.left }

// building is one document as it comes to be.
type building struct {
	r     *readout.Record
	index *codepoint.Index
	err   error
}

// article is the document without its text and parts. Where the writer adds
// words of his own to an article that he quotes, his is no news article.
func (b *building) article() *node {
	d := b.r.Document
	n := &node{ID: linked.DocumentIRI(d), Type: []string{"NewsArticle", "prov:Entity"}, Identifier: d.ID, Headline: d.Title,
		DatePublished: d.Published.String(), InLanguage: d.Language, Author: people(d.Authors)}
	if linked.Commented(d) {
		n.Type[0] = "Article"
	}
	n.URL, _ = linked.Web(d.URI)
	if d.Outlet != "" {
		n.Publisher = &node{ID: blank("outlet", d.ID), Type: []string{"Organization", "prov:Organization"}, Name: d.Outlet}
		n.AttributedTo = []*node{ref(blank("outlet", d.ID))}
	}
	o := &d.Origin
	if o.Relation == readout.Original || o.Outlet == "" && o.Title == "" && len(o.Authors) == 0 {
		return n
	}
	origin := &node{ID: blank("origin", d.ID), Type: []string{"NewsArticle", "prov:Entity"}, Headline: o.Title, DatePublished: o.Published.String(), Author: people(o.Authors), Pagination: o.Page}
	if o.Outlet != "" {
		origin.Publisher = &node{Type: []string{"Organization"}, Name: o.Outlet}
	}
	n.QuotedFrom = []*node{origin}
	n.PrimarySource = []*node{ref(origin.ID)}
	if o.Relation == readout.CopyOf {
		n.IsBasedOn = []*node{ref(origin.ID)}
	}
	return n
}

// blank is the name that somebody without one has within an object. An ID that
// came with a document may hold any character, a name of this sort may not.
func blank(what, id string) string {
	return "_:b" + strings.TrimPrefix(linked.IRI(what, id), "urn:uuid:")
}

func people(names []string) (out []*node) {
	for _, name := range names {
		if name != "" {
			out = append(out, &node{Type: []string{"Person"}, Name: name})
		}
	}
	return out
}

// spans are where words stand.
func (b *building) spans(all ...readout.Span) (out []stretch) {
	for _, s := range all {
		if s.Empty() {
			continue
		}
		start, end, err := b.index.Range(s)
		if err != nil && b.err == nil {
			b.err = fmt.Errorf("document %s (%s): %w", b.r.Document.ID, b.r.Document.URI, err)
		}
		out = append(out, stretch{start, end})
	}
	return out
}
