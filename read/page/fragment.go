package page

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
)

// Fragment gives the text of markup that is an article and nothing else, as
// feeds carry it, with the stretches that it sets off as quoted. Unlike [Read]
// it looks for no article and leaves nothing out but scripts, forms and the
// like. It fails with ErrTooMany, or where the markup cannot be read at all.
func Fragment(markup string) (*Article, error) {
	depth, tags := measure(markup)
	if tags > mostTags {
		return nil, ErrTooMany
	}
	a := &Article{}
	if depth > deepest {
		var dropped int
		markup, dropped = flatten(markup)
		if dropped > 0 {
			a.Notes = append(a.Notes, fmt.Sprintf("The markup is nested deeper than %d elements; %d tags below that were dropped, their text was kept.", deepest, dropped))
		}
	}
	doc, err := html.Parse(strings.NewReader(markup))
	if err != nil {
		return nil, fmt.Errorf("the markup cannot be read: %w", err)
	}
	cites := citesOf(doc)
	w := &writer{}
	w.walk(doc)
	a.Text, a.Blocks = w.finish()
	for i, b := range a.Blocks {
		a.Blocks[i].Source = cites[opening(b.Span.In(a.Text))]
	}
	return a, nil
}
