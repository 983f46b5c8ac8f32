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
// and prints size, speed and the 50th and 95th of a hundred answers.
func TestFigures(t *testing.T) {
	n, _ := strconv.Atoi(os.Getenv("READOUT_FIGURES"))
	if n == 0 {
		t.Skip("set READOUT_FIGURES to a number of documents")
	}
	a := opened(t, filepath.Join(t.TempDir(), "a.db"), Options{})
	var spent time.Duration
	for i := 0; i < n; i += 50 {
		var some []store.Entry
		for k := i; k < min(n, i+50); k++ {
			some = append(some, storetest.Made(k, 25))
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
}
