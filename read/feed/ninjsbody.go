package feed

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
)

// body is the text of a news item, and whether it is markup. Of several the one
// that has paragraphs is taken: plain text with line breaks, then markup, then
// plain text on one line.
func (f fields) body() (string, bool) {
	type candidate struct {
		text     string
		isMarkup bool
		rank     int // less is better
	}
	var all []candidate
	add := func(role, kind, text string) {
		if strings.TrimSpace(text) == "" {
			return
		}
		c := candidate{text: text}
		kind = strings.ToLower(kind)
		switch {
		case strings.Contains(kind, "html") || strings.Contains(kind, "xml") || strings.Contains(kind, "nitf"):
			c.isMarkup = true
		case !strings.Contains(kind, "plain") && !strings.Contains(kind, "text"):
			c.isMarkup = markup(text)
		}
		switch role = strings.ToLower(role); {
		case strings.Contains(role, "summary"), strings.Contains(role, "teaser"), strings.Contains(role, "caption"), strings.Contains(role, "abstract"), strings.Contains(role, "lead"):
			c.rank = 10
		}
		switch {
		case !c.isMarkup && strings.Contains(strings.TrimSpace(text), "\n"):
		case c.isMarkup:
			c.rank++
		default:
			c.rank += 2
		}
		all = append(all, c)
	}
	for _, v := range f.list("bodies") {
		add(v.Role, v.Type, v.Value)
	}
	var names []string
	for name := range f {
		if name == "body" || strings.HasPrefix(name, "body_") || strings.HasPrefix(name, "body-") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		var s string
		if json.Unmarshal(f[name], &s) == nil {
			add("", name[len("body"):], s)
		}
	}
	if all == nil {
		return "", false
	}
	best := slices.MinFunc(all, func(a, b candidate) int { return cmp.Compare(a.rank, b.rank) })
	return best.text, best.isMarkup
}

// inner is the content of a NITF document without its head, other markup as it
// is.
func inner(markup string) string {
	_, rest, ok := strings.Cut(markup, "<body.content")
	if !ok {
		return markup
	}
	if _, rest, ok = strings.Cut(rest, ">"); !ok {
		return markup
	}
	content, _, _ := strings.Cut(rest, "</body.content>")
	return content
}
