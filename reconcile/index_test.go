package reconcile_test

import (
	"context"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/reconcile"
)

// TestIndexTakesAnyOrder adds the same Records in many orders, asks in between,
// and holds that the stories are those of one pass.
func TestIndexTakesAnyOrder(t *testing.T) {
	all := batch(300)
	files, _ := filepath.Glob("testdata/*.txt")
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, records(t, string(data))...)
	}
	index := func(ask func(i int) bool) string {
		x := reconcile.NewIndex()
		for i, r := range all {
			x.Add(r)
			if ask(i) {
				if _, err := x.Stories(context.Background()); err != nil {
					t.Fatal(err)
				}
			}
		}
		found, err := x.Stories(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		return table(found)
	}
	want := index(func(int) bool { return false })
	rnd := rand.New(rand.NewSource(4))
	for range 3 {
		rnd.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		if diff := cmp.Diff(want, index(func(int) bool { return rnd.Intn(60) == 0 })); diff != "" {
			t.Fatalf("another order gives other stories:\n%s", diff)
		}
	}
}

// TestIndexJoinsStories adds a report that opens a story, one that joins it, and
// one that joins two.
func TestIndexJoinsStories(t *testing.T) {
	record := func(id, text string) *readout.Record {
		return &readout.Record{Document: &readout.Document{ID: id, URI: id, Text: text}}
	}
	mine := []string{
		"Rescuers in Tarnavia reached six miners alive on Friday, two days after a shaft of the Korvin coal mine fell in. Eleven men are still missing, said the governor, Ada Brenk.",
		"Six men came up alive from the Korvin mine in Tarnavia. Families of the eleven others wait at the gate, and governor Brenk has promised to stay until all are found.",
		"Governor Ada Brenk said that rescuers in Tarnavia had heard knocking from the Korvin mine, where eleven coal miners are missing since a shaft fell in.",
	}
	pit := []string{
		"A fire aboard the ferry Halva Star off Port Vale injured nine passengers, the coast guard said. The captain, Jon Reke, steered the burning ship onto a sandbank.",
		"Passengers of the Halva Star praised captain Jon Reke, who put the burning ferry onto a sandbank off Port Vale. Nine of them were treated for smoke, the coast guard said.",
		"The coast guard at Port Vale said that the fire aboard the Halva Star began in the ferry's galley. Captain Jon Reke and nine injured passengers were heard.",
	}
	x := reconcile.NewIndex()
	shape := func() string {
		found, err := x.Stories(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		var ids []string
		for _, s := range found {
			line := ""
			for _, a := range s.Accounts {
				line += a.Record.Document.ID
			}
			ids = append(ids, line)
		}
		return fmt.Sprint(ids)
	}
	for _, step := range []struct {
		record *readout.Record
		want   string
	}{
		{record("a", mine[0]), "[a]"},
		{record("b", pit[0]), "[a b]"},
		{record("c", mine[1]), "[ac b]"},
		{record("d", pit[1]), "[ac bd]"},
		{record("e", mine[2]), "[ace bd]"},
		{record("f", pit[2]), "[ace bdf]"},
		{record("g", mine[1]+" "+pit[1]), "[aceg bdfg]"},
	} {
		x.Add(step.record)
		if got := shape(); got != step.want {
			t.Errorf("with %s: %s, want %s", step.record.Document.ID, got, step.want)
		}
	}
}
