package sqlite

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/storetest"
)

// FuzzSearch holds that nothing that a person types is a mistake: every word of
// it is looked for as it is, and none is an operator of the index.
func FuzzSearch(f *testing.F) {
	for _, s := range []string{`ten ru`, `"ten ru" -go*`, `NEAR(ten ru, 5) AND OR NOT`, `title : ten ^ru + go`, `"unclosed`, `*`, `-`, `{a b} : c`,
		"ten\x00ru", "té\u0301n", "𝔘𝔫𝔦", "١٢", "a'b;--", `""""`, `-"-"`, "\u200b", "ﬁ ß İ", strings.Repeat("x ", 300), "\xff\xfe"} {
		f.Add(s, "Nakato", uint8(0))
		f.Add("ten", s, uint8(3))
	}
	a, err := Open(f.Context(), filepath.Join(f.TempDir(), "a.db"), Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { a.Close() })
	for i := range 20 {
		if _, err := a.Add(f.Context(), storetest.Made(i, 3)); err != nil {
			f.Fatal(err)
		}
	}
	f.Fuzz(func(t *testing.T, words, name string, fields uint8) {
		q := store.Query{Words: words}
		for i, field := range []*string{&q.Speaker, &q.Addressee, &q.Authority, &q.Actor, &q.Country, &q.Event, &q.Outlet} {
			if fields>>i&1 == 1 {
				*field = name
			}
		}
		hits, _, err := a.Search(t.Context(), q, store.Page{Limit: 5})
		if err != nil {
			t.Fatalf("%+v: %v", q, err)
		}
		if terms := store.ParseWords(words); strings.TrimSpace(words) != "" && len(terms) == 0 && len(hits) > 0 {
			t.Errorf("%q has no word and finds %d documents", words, len(hits))
		}
	})
}
