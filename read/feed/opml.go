package feed

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Outline is a feed that an OPML list names.
type Outline struct {
	Link  string // address of the feed
	Title string
}

// Outlines reads the feeds of an OPML list, in its order, each address once,
// however the outlines are nested. An outline whose address is none that can be
// asked for is left out.
func Outlines(text string) ([]Outline, error) {
	if Sniff([]byte(text[:min(len(text), sniffed)])) != OPML {
		return nil, errors.New("it is no OPML list of feeds")
	}
	if err := measure(text); err != nil {
		return nil, err
	}
	d := xml.NewDecoder(strings.NewReader(withoutDeclaration(text)))
	d.Strict = false
	var list []Outline
	seen := map[string]bool{}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return list, nil
		}
		if err != nil {
			return nil, fmt.Errorf("it breaks its format: %w", err)
		}
		start, ok := token.(xml.StartElement)
		if !ok || !strings.EqualFold(start.Name.Local, "outline") {
			continue
		}
		var o Outline
		for _, a := range start.Attr {
			switch strings.ToLower(a.Name.Local) {
			case "xmlurl":
				o.Link = address(a.Value)
			case "title":
				o.Title = line(a.Value)
			case "text":
				if o.Title == "" {
					o.Title = line(a.Value)
				}
			}
		}
		if o.Link != "" && !seen[o.Link] && len(list) < mostItems {
			seen[o.Link] = true
			list = append(list, o)
		}
	}
}
