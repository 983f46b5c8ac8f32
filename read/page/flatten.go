package page

import (
	"io"
	"strings"

	"golang.org/x/net/html"
)

// deepest is how many elements may be nested. x/net/html refuses more than 512,
// and the extractors recurse over what it gives.
const deepest = 256

// mostTags is how many opening tags a page may have. Large pages of outlets have
// some thousands.
const mostTags = 100_000

// flatten drops the tags that are nested deeper than deepest elements and keeps
// the text between them. It tells how many it dropped.
func flatten(markup string) (string, int) {
	var b strings.Builder
	b.Grow(len(markup))
	z := html.NewTokenizer(strings.NewReader(markup))
	depth, dropped := 0, 0
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			if z.Err() != io.EOF {
				return b.String(), dropped
			}
			return b.String(), dropped
		}
		switch kind {
		case html.StartTagToken:
			name, _ := z.TagName()
			if voids[string(name)] {
				break
			}
			depth++
			if depth > deepest && !rawText[string(name)] {
				dropped++
				continue
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			if voids[string(name)] {
				break
			}
			depth--
			if depth >= deepest && !rawText[string(name)] {
				dropped++
				continue
			}
			depth = max(depth, 0)
		}
		b.Write(z.Raw())
	}
}

// measure counts the opening tags of markup and bounds its depth: every opening
// one goes down, every closing one up. Void elements and unclosed paragraphs
// make the bound too high, never too low.
func measure(markup string) (depth, tags int) {
	at := 0
	for i := 0; i+1 < len(markup); i++ {
		if markup[i] != '<' {
			continue
		}
		switch c := markup[i+1]; {
		case c == '/':
			at = max(at-1, 0)
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			tags++
			at++
			depth = max(depth, at)
		}
	}
	return depth, tags
}

// voids are the elements that have no end tag, or often none.
var voids = map[string]bool{"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true, "input": true,
	"link": true, "meta": true, "param": true, "source": true, "track": true, "wbr": true,
	"p": true, "li": true, "dt": true, "dd": true, "option": true, "tr": true, "td": true, "th": true, "thead": true, "tbody": true}

// rawText are the elements whose content is no markup; dropping their tags
// would turn scripts into text.
var rawText = map[string]bool{"script": true, "style": true, "title": true, "textarea": true, "noscript": true, "iframe": true, "xmp": true, "noembed": true, "noframes": true}
