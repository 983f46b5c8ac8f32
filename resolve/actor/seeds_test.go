package actor_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/name"
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
	for _, s := range []readout.Stage{token.Stage{}, quote.Stage{}, name.Stage{}, attribution.Stage{}, actor.Stage{}} {
		if err := s.Run(context.Background(), r); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

func dump(t testing.TB, r *readout.Record) {
	var b strings.Builder
	for _, a := range r.Actors {
		b.WriteString(a.ID + " | " + a.Name + " | " + a.Country + " " + strings.Join(a.Sectors, ",") + " | " + a.Office + " |")
		for _, m := range a.Mentions {
			b.WriteString(" " + strings.Join(strings.Fields(r.Text(m.Span)), " ") + ";")
		}
		b.WriteString("\n")
	}
	for _, a := range r.Attributions {
		id := "-"
		if l := r.ActorOf(a.Source); l != nil {
			id = l.ID
		}
		b.WriteString(a.ID + " " + r.Text(a.Cue) + " <- " + r.Text(a.Source) + " = " + id)
		if !a.Addressee.Empty() {
			b.WriteString(" to " + r.Text(a.Addressee))
			if l := r.ActorOf(a.Addressee); l != nil {
				b.WriteString(" = " + l.ID)
			}
		}
		for _, v := range a.Via {
			b.WriteString(" via " + r.Text(v))
			if l := r.ActorOf(v); l != nil {
				b.WriteString(" = " + l.ID)
			}
		}
		b.WriteString("\n")
	}
	t.Log("\n" + b.String())
}

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
		dump(t, r)
		for _, n := range r.Names {
			t.Log(n.Type, r.Text(n.Span))
		}
	}
}
