package read

import (
	"errors"
	"fmt"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/charset"
	"github.com/readout-news/readout/read/page"
	"github.com/readout-news/readout/read/provenance"
)

// HTML reads the article of a web page in any encoding. uri is kept as the
// Document's own; what the page says of its address tells the outlet alone. A
// page on which no article is found is skipped.
func HTML(uri string, raw []byte, opt Options) readout.Item {
	if int64(len(raw)) > opt.limit() {
		return tooLarge(uri, 0, int64(len(raw)), opt.limit())
	}
	dec, err := charset.Decode(raw, page.DeclaredCharset(raw))
	if err != nil {
		return isBinary(uri, 0, "")
	}
	if isFeed(dec.Text) {
		return skip(uri, 0, readout.SkipNoArticle, "it is a feed or site map, not the page of an article", "name it as a file of its own, or follow it with readout watch")
	}
	a, item := article(uri, dec.Text)
	if a == nil {
		return item
	}
	d := &readout.Document{URI: uri, Text: a.Text, Title: a.Title, Outlet: a.Outlet, Authors: a.Authors,
		Published: a.Published, Language: a.Language, Notes: a.Notes}
	if note := dec.Note(); note != "" {
		d.Notes = append(d.Notes, note)
	}
	given := provenance.Given{Address: a.URL}
	for _, b := range a.Blocks {
		given.Blocks = append(given.Blocks, provenance.Block(b))
	}
	return kept(finish(d, given, 0, opt), uri, readout.PageForm, raw)
}

// article reads the page. Extraction is foreign code on foreign markup: a panic
// there is the skip of this one page.
func article(uri, markup string) (a *page.Article, item readout.Item) {
	defer func() {
		if v := recover(); v != nil {
			a, item = nil, skip(uri, 0, readout.SkipFailed, fmt.Sprintf("taking the article out of the page failed: %v", v), "report this with the page; as plain text it can be read")
		}
	}()
	a, err := page.Read(markup)
	switch {
	case errors.Is(err, page.ErrNoArticle):
		return nil, skip(uri, 0, readout.SkipNoArticle, "no article was found on the page", "save the page of the article itself, fully loaded, or its text")
	case errors.Is(err, page.ErrTooMany):
		return nil, skip(uri, 0, readout.SkipTooLarge, err.Error(), "save the article alone, or its text")
	case err != nil:
		return nil, broken(uri, 0, err.Error(), "save the page again, or its text")
	}
	return a, readout.Item{}
}
