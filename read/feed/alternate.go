package feed

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// Alternates are the feeds that a web page names as its own, at most eight; base
// is the address of the page. It looks at the first 256 kilobytes.
func Alternates(markup, base string) []string {
	var links []string
	z := html.NewTokenizer(strings.NewReader(markup[:min(len(markup), 256<<10)]))
	for len(links) < 8 {
		switch z.Next() {
		case html.ErrorToken:
			return links
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			if string(name) != "link" {
				continue
			}
			var rel, kind, href string
			for more {
				var key, value []byte
				key, value, more = z.TagAttr()
				switch string(key) {
				case "rel":
					rel = strings.ToLower(string(value))
				case "type":
					kind = strings.ToLower(string(value))
				case "href":
					href = string(value)
				}
			}
			if !strings.Contains(rel, "alternate") || !strings.HasSuffix(kind, "+xml") && kind != "application/feed+json" {
				continue
			}
			if link := against(base, href); link != "" && !slices.Contains(links, link) {
				links = append(links, link)
			}
		}
	}
	return links
}
