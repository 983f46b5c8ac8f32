// Package page takes the article out of a web page: its text by paragraphs, and
// what the markup tells of headline, author, outlet and date. Where the article
// is on the page is go-trafilatura's judgement; the text is written from the
// nodes that it picks, since its flat text loses paragraphs. Nothing here
// touches the network.
package page

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"github.com/readout-news/readout"
)

// ErrNoArticle is given for pages without an article: lists of links, empty
// frames that a script would fill, forms.
var ErrNoArticle = errors.New("no article on the page")

// ErrTooMany is given for markup with more tags than a page has, on which
// finding the article would take minutes.
var ErrTooMany = fmt.Errorf("the page has more than %d tags", mostTags)

// The least that counts as an article: words, and words in its longest line.
const (
	fewestWords  = 20
	fewestInLine = 12
)

// Block is a stretch of the article that the markup sets off as quoted.
type Block struct {
	Span   readout.Span // bytes into Article.Text
	Source string       // address that its cite attribute gives, "" for none
}

// Article is the article of a page.
type Article struct {
	Text   string
	Blocks []Block // in order, not nested
	Meta
	Notes []string
}

// DeclaredCharset is the encoding that the markup names, "" where it names
// none. It looks at the first kilobyte, as browsers do.
func DeclaredCharset(raw []byte) string {
	_, name, _ := charset.DetermineEncoding(raw[:min(len(raw), 1024)], "")
	low := bytes.ToLower(raw[:min(len(raw), 1024)])
	if !bytes.Contains(low, []byte("charset")) && !bytes.HasPrefix(low, []byte("<?xml")) {
		return ""
	}
	if i := bytes.Index(low, []byte("encoding=")); bytes.HasPrefix(low, []byte("<?xml")) && i > 0 {
		value := strings.Trim(string(low[i+len("encoding="):min(len(low), i+40)]), "\"'")
		if end := strings.IndexAny(value, "\"'?"); end > 0 {
			return value[:end]
		}
	}
	return name
}

// Read finds the article in markup that is valid UTF-8. It fails with
// ErrNoArticle, or with another error where the markup cannot be read at all. It
// may panic where go-trafilatura does; the caller recovers.
func Read(markup string) (*Article, error) {
	depth, tags := measure(markup)
	if tags > mostTags {
		return nil, ErrTooMany
	}
	flat, dropped := markup, 0
	if depth > deepest {
		flat, dropped = flatten(markup)
	}
	doc, err := html.Parse(strings.NewReader(flat))
	if err != nil {
		return nil, fmt.Errorf("the markup cannot be read: %w", err)
	}
	a := &Article{Meta: readMeta(doc)}
	if dropped > 0 {
		a.Notes = append(a.Notes, fmt.Sprintf("The markup is nested deeper than %d elements; %d tags below that were dropped, their text was kept.", deepest, dropped))
	}
	cites := citesOf(doc)
	config := trafilatura.DefaultConfig()
	config.MinExtractedSize = shortest
	result, err := trafilatura.ExtractDocument(doc, trafilatura.Options{
		Config:          config,
		EnableFallback:  true,
		ExcludeComments: true,
		HtmlDateMode:    trafilatura.Disabled,
	})
	if err != nil || result == nil || result.ContentNode == nil {
		return nil, ErrNoArticle
	}
	a.Meta.fill(result.Metadata)
	w := &writer{}
	w.walk(result.ContentNode)
	a.Text, a.Blocks = w.finish()
	for i, b := range a.Blocks {
		a.Blocks[i].Source = cites[opening(b.Span.In(a.Text))]
	}
	if !isProse(a.Text) {
		return nil, ErrNoArticle
	}
	return a, nil
}

// shortest is the length of text, in characters, below which go-trafilatura
// distrusts what it found and takes the words of the page without paragraphs.
const shortest = 80

// citesOf gives the addresses that the blockquotes of a page cite, by the words
// that each begins with: the extractor drops all attributes.
func citesOf(doc *html.Node) map[string]string {
	var cites map[string]string
	visit(doc, func(n *html.Node) {
		if n.Data != "blockquote" || attr(n, "cite") == "" {
			return
		}
		w := &writer{}
		w.walk(n)
		text, _ := w.finish()
		if cites == nil {
			cites = map[string]string{}
		}
		cites[opening(text)] = attr(n, "cite")
	})
	return cites
}

// opening is the first words of a text, by which it is known again.
func opening(text string) string {
	words := strings.Fields(text[:min(len(text), 200)])
	return strings.Join(words[:min(len(words), 8)], " ")
}

// isProse reports whether text has words enough for an article, and a line long
// enough to be a sentence: a list of headlines has none.
func isProse(text string) bool {
	all, longest := 0, 0
	for line := range strings.SplitSeq(text, "\n") {
		n := len(strings.Fields(line))
		all, longest = all+n, max(longest, n)
	}
	return all >= fewestWords && longest >= fewestInLine
}
