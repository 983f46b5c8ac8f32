package feed

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// parseSiteMap reads a site map or an index of site maps with the elements of
// sitemaps.org and of Google's news extension, by their local names: prefixes
// and namespaces are often wrong. It goes down no deeper than it must and keeps
// nothing of what it does not know. The decoder expands the five entities of
// XML and no others.
func parseSiteMap(text string, kind Kind) (*Feed, error) {
	d := xml.NewDecoder(strings.NewReader(text))
	d.Strict = false
	f := &Feed{Kind: kind}
	var path []string // local names of the open elements, of which four matter
	var one entry
	var words strings.Builder
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return f, nil
		}
		if err != nil {
			return nil, fmt.Errorf("it breaks its format: %w", err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			path = append(path, strings.ToLower(t.Name.Local))
			words.Reset()
			if len(path) == 2 {
				one = entry{}
			}
		case xml.CharData:
			if words.Len()+len(t) <= longestLink {
				words.Write(t)
			}
		case xml.EndElement:
			if len(path) == 0 {
				return nil, errors.New("it breaks its format: an element ends that did not begin")
			}
			one.take(path, strings.TrimSpace(words.String()))
			words.Reset()
			if len(path) == 2 && !f.add(path[1], one) {
				return f, nil
			}
			path = path[:len(path)-1]
		}
	}
}

// entry is what a site map says of one address.
type entry struct {
	loc, changed                       string
	published, title, outlet, language string // of the news extension
}

// take keeps the words of the element at the end of path.
func (e *entry) take(path []string, words string) {
	switch {
	case len(path) == 3 && path[2] == "loc":
		e.loc = words
	case len(path) == 3 && path[2] == "lastmod":
		e.changed = words
	case len(path) >= 4 && path[2] == "news":
		switch path[len(path)-1] {
		case "publication_date":
			e.published = words
		case "title":
			e.title = words
		case "name":
			e.outlet = words
		case "language":
			e.language = words
		}
	}
}

// add adds an entry of the feed; false where there are as many as are read.
func (f *Feed) add(element string, e entry) bool {
	link := address(e.loc)
	if link == "" {
		return true
	}
	if len(f.Items)+len(f.Maps) == mostItems {
		f.Cut = true
		return false
	}
	switch element {
	case "sitemap":
		at, _ := moment(nil, e.changed)
		f.Maps = append(f.Maps, Map{Link: link, Changed: at})
	case "url":
		item := Item{Link: link, Title: line(e.title), Outlet: line(e.outlet), Language: e.language}
		if e.published != "" {
			item.At, item.Published = moment(nil, e.published)
		} else {
			// The last change is no date of publication, but tells new from old.
			item.At, _ = moment(nil, e.changed)
		}
		f.Items = append(f.Items, item)
	}
	return true
}
