package serve_test

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-news/readout/serve"
)

// odd are values that have troubled somebody's server.
var odd = []string{"", " ", "'", "\"", "\"a", "a*", "*", "-", "--", "-a", "a -b", "(", "NEAR(a b)", "a OR", "\x00", "a\x00b", "\xff\xfe", "é", "\u202e", "%", "%00", "..", "../..", "/", "\\", "n1/a1", "n1..n2", "s000000000000",
	"0", "-1", "1e9", "99999999999999999999", "true", "2024-02-30", "2024-13", "0000", "9999-12-31", "person/x", "{id}", "<script>", "\r\nX: y", "[]", "null", strings.Repeat("a ", 200)}

// TestAnyQuery: whatever is asked, the server is not to blame, and says what is
// wrong as it says everything.
func TestAnyQuery(t *testing.T) {
	h := open(t, func(o *serve.Options) { o.Limits.Burst, o.Limits.PerSec = 1e6, 1e6 })
	var spec struct {
		Paths map[string]map[string]struct {
			Parameters []struct{ Name, In string }
		}
	}
	h.get("/openapi.json", &spec)
	var paths []string
	for path, methods := range spec.Paths {
		if _, ok := methods["get"]; ok {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	rapid.Check(t, func(r *rapid.T) {
		path := rapid.SampledFrom(paths).Draw(r, "path")
		value := func(name string) string {
			return rapid.OneOf(rapid.SampledFrom(odd), rapid.StringN(0, 30, 90)).Draw(r, name)
		}
		q := url.Values{}
		for _, p := range spec.Paths[path]["get"].Parameters {
			if p.In == "query" && rapid.Bool().Draw(r, "with "+p.Name) {
				q.Set(p.Name, value(p.Name))
			}
		}
		if strings.Contains(path, "{id}") {
			path = strings.ReplaceAll(path, "{id}", url.PathEscape(value("id")))
		}
		a := h.do("GET "+path+"?"+q.Encode(), "")
		if a.StatusCode >= http.StatusInternalServerError {
			r.Fatalf("%s?%s: %s %s", path, q.Encode(), a.Status, a.body)
		}
		if kind := a.Header.Get("Content-Type"); a.StatusCode >= 400 && kind != "application/problem+json" {
			r.Fatalf("%s?%s: %s as %s", path, q.Encode(), a.Status, kind)
		}
	})
	for i, body := range []string{"", "{", "[]", "null", `{"documents": null}`, `{"documents": [{}]}`, `{"documents": [{"text": "a", "html": "b", "id": "x", "published": "never"}]}`, `{"ids": [""]}`, "\xff", strings.Repeat("[", 100_000)} {
		for _, path := range []string{"compare", "judgements", "judgements/j1/withdraw", "documents"} {
			if a := h.do("POST /api/v1/"+path, body, append(right, "Content-Type", "application/json")...); a.StatusCode >= http.StatusInternalServerError {
				t.Errorf("%s, body %d: %s %s", path, i, a.Status, fmt.Sprintf("%.300s", a.body))
			}
		}
	}
}
