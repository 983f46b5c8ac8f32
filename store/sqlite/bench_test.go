package sqlite

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/storetest"
)

// TestFigures measures the archive on documents of our making: READOUT_FIGURES
// is how many, 100000 in doc/archive.md. It asks each query from its beginning
// and prints size, speed and the middle and the 19th of twenty answers.
func TestFigures(t *testing.T) {
	n, _ := strconv.Atoi(os.Getenv("READOUT_FIGURES"))
	if n == 0 {
		t.Skip("set READOUT_FIGURES to a number of documents")
	}
	a := opened(t, filepath.Join(t.TempDir(), "a.db"), Options{})
	var spent time.Duration
	var stories []*readout.Story // of two documents each
	for i := 0; i < n; i += 250 {
		var some []store.Entry
		for k := i; k < min(n, i+250); k++ {
			e := storetest.Made(k, 25)
			some = append(some, e)
			d := *e.Record.Document
			d.Text = ""
			one := readout.Account{Record: &readout.Record{Document: &d}, Group: 1 + k%3}
			if k%2 == 0 {
				stories = append(stories, &readout.Story{Accounts: []readout.Account{one}})
			} else {
				last := stories[len(stories)-1]
				last.Accounts = append(last.Accounts, one)
			}
		}
		began := time.Now()
		if _, err := a.Add(t.Context(), some...); err != nil {
			t.Fatal(err)
		}
		spent += time.Since(began)
	}
	c, err := a.Counts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d documents, %.0f a second, %d bytes of text each; the file is %.2f times the text", n, float64(n)/spent.Seconds(), c.Text/int64(n), float64(c.Bytes)/float64(c.Text))
	common, rare := "ten ru", "tenlokami"
	for _, q := range []store.Query{
		{}, {Words: common}, {Words: rare}, {Words: `"ten ru"`}, {Words: common + " " + rare}, {Words: "wyto*"},
		{Speaker: "Ruth Nakato"}, {Speaker: "minister"}, {Speaker: "Nakato", Words: common}, {Speaker: "Nakato", Words: rare}, {Speaker: "minister", Words: common},
		{Actor: "Yao Mensavi"}, {Country: "USA"}, {Country: "USA", Words: rare}, {Event: "CONSULT"}, {Event: "CONSULT", Actor: "Nakato", Country: "KEN"},
		{Outlet: "Radio Mono", Since: readout.Date{Year: 2021}, Until: readout.Date{Year: 2021}}, {Authority: "Sahel Digest", Speaker: "Ilse Brandvold"},
		{Speaker: "Nakato", Event: "AGREE"}, {Words: common, Until: readout.Date{Year: 2020, Month: 3}},
	} {
		var took []time.Duration
		hits := 0
		for range 20 {
			began := time.Now()
			found, _, err := a.Search(t.Context(), q, store.Page{Limit: 20})
			if err != nil {
				t.Fatal(err)
			}
			took, hits = append(took, time.Since(began)), len(found)
		}
		slices.Sort(took)
		t.Logf("%-70s %3d hits, %6.1f ms, slowest %6.1f ms", fmt.Sprintf("%+v", q), hits, took[10].Seconds()*1000, took[18].Seconds()*1000)
	}
	if err := a.PutStories(t.Context(), int64(n), stories); err != nil {
		t.Fatal(err)
	}
	middle := readout.Date{Year: 2022, Month: 1, Day: 15}
	for _, f := range []store.StoryFilter{
		{}, {Order: store.WidestStories}, {Order: store.OldestStories, Least: 2}, {Since: middle, Until: middle, Order: store.WidestStories},
		{Since: middle, Until: middle, Independent: 2}, {Document: stories[7].Accounts[0].Record.Document.ID}, {Independent: 3},
	} {
		var took []time.Duration
		hits := 0
		for range 20 {
			began := time.Now()
			found, _, err := a.StoryList(t.Context(), f, store.Page{Limit: 20})
			if err != nil {
				t.Fatal(err)
			}
			took, hits = append(took, time.Since(began)), len(found)
		}
		slices.Sort(took)
		t.Logf("stories %-62s %3d lines, %6.1f ms, slowest %6.1f ms", fmt.Sprintf("%+v", f), hits, took[10].Seconds()*1000, took[18].Seconds()*1000)
	}
}
