package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read/calendar"
)

// Meta is what the markup of a page tells of its article.
type Meta struct {
	Title, Outlet string
	Authors       []string
	Published     readout.Date
	Language      string // as declared, "en-GB"
	URL           string // canonical address
}

// readMeta reads metadata in the order in which they are to be trusted: JSON-LD
// of an article, then OpenGraph and other meta elements, then the markup.
func readMeta(doc *html.Node) Meta {
	var ld, named, marked Meta
	var title, site string
	visit(doc, func(n *html.Node) {
		switch n.DataAtom {
		case atom.Html:
			marked.Language = attr(n, "lang")
		case atom.Title:
			if title == "" {
				title = textOf(n)
			}
		case atom.Script:
			if strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") && n.FirstChild != nil {
				readLinked(n.FirstChild.Data, &ld, &site)
			}
		case atom.Meta:
			readNamed(n, &named, &site)
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				marked.URL = attr(n, "href")
			}
		case atom.Time:
			takeDay(&marked.Published, attr(n, "datetime"))
		}
		switch strings.ToLower(attr(n, "itemprop")) {
		case "datepublished":
			value := attr(n, "content")
			if value == "" {
				value = attr(n, "datetime")
			}
			takeDay(&marked.Published, value)
		case "headline":
			if marked.Title == "" {
				marked.Title = textOf(n)
			}
		}
		if strings.EqualFold(attr(n, "rel"), "author") && marked.Authors == nil && n.DataAtom == atom.A {
			marked.Authors = names(textOf(n))
		}
	})
	m := ld
	m.merge(named)
	m.merge(marked)
	if m.Outlet == "" {
		m.Outlet = site
	}
	if m.Title == "" {
		m.Title = title
	}
	if name, rest, ok := strings.Cut(m.Outlet, " ("); ok && strings.HasSuffix(rest, ")") {
		m.Outlet = name // "Deutsche Welle (www.dw.com)"
	}
	m.Title = withoutSite(m.Title, m.Outlet)
	m.Authors = slices.DeleteFunc(m.Authors, func(a string) bool { return strings.HasPrefix(a, m.Outlet) && m.Outlet != "" })
	return m
}

// fill takes from go-trafilatura what is still missing.
func (m *Meta) fill(t trafilatura.Metadata) {
	other := Meta{Title: t.Title, Authors: names(t.Author), URL: t.URL}
	if !t.Date.IsZero() {
		other.Published = readout.DateOf(t.Date)
	}
	// A host is no name; the caller knows better names for hosts.
	if strings.Contains(t.Sitename, " ") || !strings.Contains(t.Sitename, ".") {
		other.Outlet = t.Sitename
	}
	m.merge(other)
}

func (m *Meta) merge(o Meta) {
	for _, f := range []struct {
		to   *string
		from string
	}{{&m.Title, o.Title}, {&m.Outlet, o.Outlet}, {&m.Language, o.Language}, {&m.URL, o.URL}} {
		if *f.to == "" {
			*f.to = strings.Join(strings.Fields(f.from), " ")
		}
	}
	if m.Authors == nil {
		m.Authors = o.Authors
	}
	if !m.Published.Known() {
		m.Published = o.Published
	}
}

// readNamed reads one meta element.
func readNamed(n *html.Node, m *Meta, site *string) {
	value := attr(n, "content")
	if value == "" {
		return
	}
	key := attr(n, "property")
	if key == "" {
		key = attr(n, "name")
	}
	switch strings.ToLower(key) {
	case "og:title", "twitter:title", "dc.title", "citation_title", "parsely-title":
		if m.Title == "" {
			m.Title = value
		}
	case "og:site_name", "citation_journal_title", "publisher", "dc.publisher":
		if m.Outlet == "" {
			m.Outlet = value
		}
	case "application-name", "apple-mobile-web-app-title":
		if *site == "" {
			*site = value
		}
	case "author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author", "citation_author", "article:author_name":
		m.Authors = appendNames(m.Authors, value)
	case "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publish_date",
		"dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "sailthru.date", "parsely-pub-date", "article.published", "cxenseparse:recs:publishtime", "citation_date", "citation_publication_date", "article:published", "displaydate":
		takeDay(&m.Published, value)
	case "og:url":
		m.URL = value
	}
}

// takeDay keeps the first day that can be read.
func takeDay(to *readout.Date, s string) {
	if to.Exact() || s == "" || len(s) > 80 {
		return
	}
	if d, err := calendar.Day(s); err == nil && d.Year >= 1900 {
		*to = d
	}
}

// withoutSite is a title without the name of the outlet that pages put behind
// or before it.
func withoutSite(title, outlet string) string {
	title = strings.Join(strings.Fields(title), " ")
	if outlet == "" {
		return title
	}
	for _, sep := range []string{" | ", " - ", " – ", " — ", " :: ", " » ", " • "} {
		if i := strings.LastIndex(title, sep); i > 0 && strings.EqualFold(strings.TrimSpace(title[i+len(sep):]), outlet) {
			return title[:i]
		}
		if head, rest, ok := strings.Cut(title, sep); ok && strings.EqualFold(head, outlet) && rest != "" {
			return rest
		}
	}
	return title
}

// names reads a list of authors as metadata give it.
func names(s string) []string { return appendNames(nil, s) }

func appendNames(list []string, s string) []string {
	s = strings.NewReplacer(";", "|", ", ", "|", " and ", "|", " And ", "|", " AND ", "|", " & ", "|", "\n", "|", " for ", "|for ", " For ", "|for ", " in ", "|in ").Replace(strings.TrimSpace(s))
	for part := range strings.SplitSeq(s, "|") {
		part = strings.Join(strings.Fields(part), " ")
		for _, by := range []string{"By ", "by ", "BY "} {
			part = strings.TrimPrefix(part, by)
		}
		low := strings.ToLower(part)
		if first, _ := utf8.DecodeRuneInString(part); !unicode.IsUpper(first) {
			continue // "for the Example Times", "staff reports"
		}
		if part == "" || len(part) > 60 || strings.Contains(low, "://") || strings.Contains(low, "@") || low == "admin" || low == "staff" ||
			!strings.Contains(part, " ") || strings.ContainsAny(part, "0123456789/") {
			continue
		}
		if !contains(list, part) {
			list = append(list, part)
		}
	}
	return list
}

func contains(list []string, s string) bool {
	for _, l := range list {
		if strings.EqualFold(l, s) {
			return true
		}
	}
	return false
}

// visit calls f for the elements of a tree in order of the page, without going
// down a stack.
func visit(root *html.Node, f func(*html.Node)) {
	for n := root; n != nil; {
		if n.Type == html.ElementNode {
			f(n)
		}
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
		}
		if n == root {
			return
		}
		n = n.NextSibling
	}
}

// textOf is the text in n on one line, at most 500 bytes of it.
func textOf(n *html.Node) string {
	w := &writer{}
	w.walk(n)
	s, _ := w.finish()
	s = strings.Join(strings.Fields(s), " ")
	if len(s) > 500 {
		return ""
	}
	return s
}
