package page

import (
	"encoding/json"
	"html"
	"strings"
)

// readLinked reads the article of a JSON-LD script. Broken JSON, which is
// common, tells nothing and is passed over.
func readLinked(script string, m *Meta, site *string) {
	var value any
	if len(script) > 1<<20 || json.Unmarshal([]byte(strings.TrimSpace(script)), &value) != nil {
		return
	}
	linked(value, m, site, 0)
}

// linked looks for an article in a JSON-LD value: in itself, in a list, in its
// graph.
func linked(value any, m *Meta, site *string, depth int) {
	if depth > 6 {
		return
	}
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			linked(item, m, site, depth+1)
		}
	case map[string]any:
		if isArticle(v["@type"]) {
			take(v, m)
			return
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement"} {
			if inner, ok := v[key]; ok {
				linked(inner, m, site, depth+1)
			}
		}
		if kind, _ := v["@type"].(string); *site == "" && (kind == "WebSite" || kind == "NewsMediaOrganization") {
			*site = name(v)
		}
	}
}

func isArticle(kind any) bool {
	switch k := kind.(type) {
	case string:
		return strings.HasSuffix(k, "Article") || k == "BlogPosting" || k == "Report" || k == "LiveBlogPosting"
	case []any:
		for _, one := range k {
			if isArticle(one) {
				return true
			}
		}
	}
	return false
}

func take(v map[string]any, m *Meta) {
	var found Meta
	found.Title, _ = v["headline"].(string)
	found.Title = html.UnescapeString(found.Title)
	found.Outlet = name(v["publisher"])
	for _, author := range list(v["author"]) {
		if s := name(author); s != "" {
			found.Authors = appendNames(found.Authors, s)
		}
	}
	for _, key := range []string{"datePublished", "dateCreated"} {
		if s, ok := v[key].(string); ok {
			takeDay(&found.Published, s)
		}
	}
	found.Language, _ = v["inLanguage"].(string)
	m.merge(found)
}

func list(v any) []any {
	if l, ok := v.([]any); ok {
		return l
	}
	return []any{v}
}

// name is the name of a person or organisation, given as text or as an object.
func name(v any) string {
	switch v := v.(type) {
	case string:
		return html.UnescapeString(v)
	case map[string]any:
		s, _ := v["name"].(string)
		return html.UnescapeString(s)
	case []any:
		if len(v) > 0 {
			return name(v[0])
		}
	}
	return ""
}
