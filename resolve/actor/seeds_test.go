package actor_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/annotate/token"
	"github.com/readout-news/readout/extract/attribution"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/resolve/actor"
)

// readText runs all stages up to actors over a text.
func readText(t testing.TB, text string) *readout.Record {
	t.Helper()
	item := read.Text("-", []byte(text), read.Options{})
	if item.Document == nil {
		t.Fatalf("not read: %v", item.Skip)
	}
	r := &readout.Record{Document: item.Document}
	for _, s := range []readout.Stage{token.Stage{}, quote.Stage{}, namer(t), attribution.Stage{}, actor.Stage{}} {
		if err := s.Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

// wantMentions fails where the actor with that ID lacks country, sector or one
// of the mentions.
func wantMentions(t *testing.T, r *readout.Record, id, country, sector string, mentions ...string) {
	t.Helper()
	a := r.Actor(id)
	if a == nil {
		t.Errorf("no actor %s", id)
		return
	}
	if a.Country != country || sector != "" && !slices.Contains(a.Sectors, sector) {
		t.Errorf("%s is %s %v, want %s %s", id, a.Country, a.Sectors, country, sector)
	}
	var texts []string
	for _, m := range a.Mentions {
		texts = append(texts, r.Text(m.Span))
	}
	for _, m := range mentions {
		if !slices.Contains(texts, m) {
			t.Errorf("%s lacks the mention %q; it has %q", id, m, texts)
		}
	}
}

// The two reports that the project starts from.
func TestSeeds(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join("..", "..", "..", "shared", "seeds", "*.txt"))
	if len(files) == 0 {
		t.Skip("no seeds beside the repository")
	}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		r := readText(t, string(raw))
		if strings.Contains(r.Document.Text, "Belta") {
			wantMentions(t, r, "person/alexander-lukashenko", "BLR", "GOV", "Alexander Lukashenko", "Lukashenko", "he", "The Belarus leader")
			wantMentions(t, r, "person/xi", "CHN", "GOV", "Xi", "The Chinese leader")
			wantMentions(t, r, "person/wang-wenbin", "CHN", "GOV", "Wang Wenbin")
			wantMentions(t, r, "outlet/belta", "BLR", "MED", "Belta")
		} else {
			wantMentions(t, r, "person/alexander-lukashenko", "BLR", "GOV", "Alexander Lukashenko", "Lukashenko", "he", "He")
			wantMentions(t, r, "person/xi-jinping", "CHN", "GOV", "Xi Jinping", "Xi")
			wantMentions(t, r, "person/scholz", "DEU", "", "Scholz")
		}
		wantMentions(t, r, "person/antony-blinken", "USA", "GOV", "Antony Blinken")
		wantMentions(t, r, "state/china", "CHN", "GOV", "China")
	}
}

// Accounts of our own: the sources of each must lead to the right actor.
func TestExamples(t *testing.T) {
	for _, c := range []struct{ file, id, country, sector, mention string }{
		{"lake/lake-standard.txt", "person/ruth-nakato", "UGA", "GOV", "She"},
		{"lake/lake-standard.txt", "outlet/ubc", "UGA", "MED", "UBC"},
		{"lake/lake-standard.txt", "person/joseph-lubega", "UGA", "EDU", "Joseph Lubega"},
		{"lake/shoreline-blog.txt", "person/daniel-otieno", "KEN", "GOV", "He"},
		{"lake/shoreline-blog.txt", "outlet/ugandan-state-television", "UGA", "MED", "Ugandan state television"},
		{"railway/ararat-tribune.txt", "person/levan-maisuradze", "GEO", "GOV", "Maisuradze"},
		{"railway/caucasus-herald.txt", "person/anahit-sargsyan", "ARM", "GOV", "She"},
		{"railway/caucasus-herald.txt", "person/levan-maisuradze", "GEO", "GOV", "he"},
	} {
		raw, err := os.ReadFile(filepath.Join("..", "..", "examples", filepath.FromSlash(c.file)))
		if err != nil {
			t.Skip("no examples: ", err)
		}
		t.Run(c.file+" "+c.id, func(t *testing.T) {
			wantMentions(t, readText(t, string(raw)), c.id, c.country, c.sector, c.mention)
		})
	}
}
