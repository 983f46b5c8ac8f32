package feed

import (
	"errors"
	"fmt"
	"time"

	"github.com/readout-news/readout"
)

// Kind is what a document of this package is.
type Kind uint8

// The kinds.
const (
	None        Kind = iota // nothing that this package reads
	Syndication             // RSS or Atom
	JSONFeed
	SiteMap
	SiteIndex // a site map of site maps
	OPML      // a list of feeds
)

// String is the kind in words, with its article.
func (k Kind) String() string {
	return [...]string{"no feed", "a feed", "a JSON feed", "a site map", "an index of site maps", "a list of feeds"}[k]
}

// Feed is a feed or site map as it was read.
type Feed struct {
	Kind     Kind
	Title    string // of the feed: usually the outlet's name
	Link     string // the page that the feed belongs to
	Language string // as declared, "en-GB"
	Items    []Item // in the order of the feed
	Maps     []Map  // of an index: the site maps that it lists
	// Cut tells that there are more items than are read.
	Cut bool
}

// Item is one entry of a feed, or one address of a site map.
type Item struct {
	ID        string // as the feed has it (guid, id), "" in site maps
	Link      string // address of the article
	Title     string
	Outlet    string // where the item itself names its source, else ""
	Authors   []string
	Published readout.Date // the day in the writer's own time zone
	At        time.Time    // the moment, zero where unknown; of a site map the last change
	Language  string
	HTML      string // the whole article as markup, "" where there is none
	Text      string // the whole article as plain text, "" where there is none
}

// Full reports whether the item has the words of the article, not only a
// summary or nothing.
func (i *Item) Full() bool { return i.HTML != "" || i.Text != "" }

// Map is a site map that an index lists.
type Map struct {
	Link    string
	Changed time.Time // zero where unknown
}

// The bounds of what is read. A site map has at most 50 000 addresses by its
// protocol (sitemaps.org); feeds have some hundreds.
const (
	mostItems   = 50_000
	deepest     = 200
	mostSpaces  = 5_000 // declarations of namespaces
	longestLink = 4096  // bytes
)

// The errors of Parse beside those of the parsers.
var (
	ErrForeign  = errors.New("it is no feed, site map or list of feeds")
	ErrDeclared = errors.New("a declaration stands between its elements")
	ErrDeep     = fmt.Errorf("its elements are nested deeper than %d", deepest)
	ErrSpaces   = fmt.Errorf("it declares more than %d namespaces", mostSpaces)
)

// Parse reads a feed or site map. text is valid UTF-8, whatever encoding it
// says it is in; base is the address of the feed, or "", against which links that
// are no whole addresses are read. The error says what is wrong with the document; there is no
// part of a feed beside an error. OPML is for [Outlines].
func Parse(text, base string) (f *Feed, err error) {
	// The parsers are foreign code on foreign bytes.
	defer func() {
		if v := recover(); v != nil {
			f, err = nil, fmt.Errorf("the parser failed: %v", v)
		}
	}()
	kind := Sniff([]byte(text[:min(len(text), sniffed)]))
	switch kind {
	case JSONFeed:
		return parseJSON(text, base)
	case Syndication, SiteMap, SiteIndex:
		if err := measure(text); err != nil {
			return nil, err
		}
		if kind == Syndication {
			return parseSyndication(withoutDeclaration(text), base)
		}
		return parseSiteMap(withoutDeclaration(text), kind)
	}
	return nil, ErrForeign
}
