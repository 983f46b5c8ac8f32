package reconcile_test

import (
	"context"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile"
)

// batch makes n Records of invented stories: each story has names and words of
// its own, three accounts that tell it in words of their own, and a reprint.
// Every fourth sentence is somebody's statement.
func batch(n int) []*readout.Record {
	rnd := rand.New(rand.NewSource(11))
	zipf := rand.NewZipf(rnd, 1.2, 8, 20000)
	spell := func(prefix string, n uint64) string {
		b := []byte(prefix)
		for ; n > 0; n /= 20 {
			b = append(b, "bcdfghjklmnprstvwzxq"[n%20], "aeiou"[n%5])
		}
		return string(b)
	}
	var all []*readout.Record
	for story := 0; len(all) < n; story++ {
		names := make([]string, 6)
		for i := range names {
			names[i] = "N" + spell("a", uint64(story*6+i+50))
		}
		own := make([]string, 40)
		for i := range own {
			own[i] = spell("e", zipf.Uint64()+400)
		}
		var reprinted *readout.Record
		for k := 0; k < 4 && len(all) < n; k++ {
			id := fmt.Sprintf("s%05d-%d", story, k)
			d := &readout.Document{ID: id, URI: id, Published: readout.Date{Year: 2024, Month: 1, Day: 1 + story%28}}
			r := &readout.Record{Document: d}
			if k == 3 {
				*d = *reprinted.Document
				d.ID, d.URI = id, id
				r.Attributions, r.Names = reprinted.Attributions, reprinted.Names
				all = append(all, r)
				continue
			}
			var b strings.Builder
			for s := range 20 {
				start := b.Len()
				name := names[rnd.Intn(len(names))]
				b.WriteString("The " + name + " said ")
				content := b.Len()
				for range 15 {
					switch rnd.Intn(4) {
					case 0:
						b.WriteString(own[rnd.Intn(len(own))])
					case 1:
						b.WriteString(names[rnd.Intn(len(names))])
					default:
						b.WriteString(spell("o", zipf.Uint64()))
					}
					b.WriteByte(' ')
				}
				if s%4 == 0 {
					r.Attributions = append(r.Attributions, readout.Attribution{
						ID:      fmt.Sprintf("a%d", len(r.Attributions)+1),
						Source:  readout.Span{Start: start, End: start + 4 + len(name)},
						Content: []readout.Span{{Start: content, End: b.Len() - 1}},
					})
					r.Names = append(r.Names, readout.Name{Span: readout.Span{Start: start + 4, End: start + 4 + len(name)}, Type: readout.PersonName})
				}
				b.WriteString(".\n")
			}
			d.Text = b.String()
			reprinted = r
			all = append(all, r)
		}
	}
	return all
}

// TestOrderDecidesNothing holds that shuffled Records give the same Stories.
func TestOrderDecidesNothing(t *testing.T) {
	all := batch(240)
	files, _ := filepath.Glob("testdata/*.txt")
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, records(t, string(data))...)
	}
	want := table(storiesOf(t, all))
	rnd := rand.New(rand.NewSource(1))
	for range 3 {
		rnd.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		if diff := cmp.Diff(want, table(storiesOf(t, all))); diff != "" {
			t.Fatalf("another order gives other stories:\n%s", diff)
		}
	}
}

// TestEveryRecordStandsInAStory holds the contract for what is nearly nothing:
// empty texts, records without layers, the same document twice, spans of an
// attribution that are empty.
func TestEveryRecordStandsInAStory(t *testing.T) {
	one := &readout.Record{Document: &readout.Document{ID: "one", Text: "Nothing but this."}}
	all := []*readout.Record{
		one, one,
		{Document: &readout.Document{ID: "empty"}},
		{Document: &readout.Document{ID: "marks", Text: "“…” — !"}},
		{Document: &readout.Document{ID: "odd", Text: "He said so."}, Attributions: []readout.Attribution{{ID: "a1"}, {ID: "a2", Within: "a2", Content: []readout.Span{{Start: 3, End: 3}}}}},
	}
	n := 0
	for _, s := range storiesOf(t, all) {
		n += len(s.Accounts)
	}
	if n != len(all) {
		t.Errorf("%d accounts of %d records", n, len(all))
	}
	if stories := storiesOf(t, nil); len(stories) != 0 {
		t.Errorf("no records give %d stories", len(stories))
	}
}

func TestReconcileStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := (reconcile.Reconciler{}).Reconcile(ctx, batch(8)); err != context.Canceled {
		t.Errorf("error %v, want %v", err, context.Canceled)
	}
}

// BenchmarkReconcile is the whole comparison of 1,000 and 10,000 documents, a
// quarter of them reprints.
func BenchmarkReconcile(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			all := batch(n)
			for b.Loop() {
				stories, err := reconcile.Reconciler{}.Reconcile(context.Background(), all)
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(stories)), "stories")
			}
		})
	}
}
