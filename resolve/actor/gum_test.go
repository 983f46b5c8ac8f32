package actor_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/quote"
	"github.com/readout-news/readout/resolve/actor"
)

// Pronouns of written genres, all asked as if they were sources, against the
// clusters of GUM: those that are linked must mostly be right.
func TestPronounsOfGUM(t *testing.T) {
	folder := os.Getenv("READOUT_DATA")
	if folder == "" {
		folder = filepath.Join("..", "..", "..", "shared", "data")
	}
	docs := readGUM(t, filepath.Join(folder, "gum", "train.conllu"))
	type count struct{ all, linked, right int }
	counts := map[string]*count{}
	for i := range docs {
		d := &docs[i]
		if !strings.Contains(d.id, "_news_") && !strings.Contains(d.id, "_bio_") && !strings.Contains(d.id, "_interview_") && !strings.Contains(d.id, "_court_") {
			continue
		}
		var asked []readout.Span
		for _, s := range d.record.Sentences {
			for _, tok := range s.Tokens {
				switch strings.ToLower(tok.Span.In(d.record.Document.Text)) {
				case "he", "she", "it", "they", "who":
					d.record.Events = append(d.record.Events, readout.Event{Actors: []readout.Span{tok.Span}})
					asked = append(asked, tok.Span)
				}
			}
		}
		for _, s := range []readout.Stage{quote.Stage{}, namer(t), actor.Stage{}} {
			if err := s.Run(context.Background(), d.record); err != nil {
				t.Fatal(err)
			}
		}
		for _, s := range asked {
			p := strings.ToLower(d.record.Text(s))
			if counts[p] == nil {
				counts[p] = &count{}
			}
			gold := d.entities[s]
			if p == "who" {
				gold = d.clusterAt(s) // the phrase that the relative clause belongs to
			}
			if gold == "" {
				continue // expletive
			}
			counts[p].all++
			a := d.record.ActorOf(s)
			if a == nil {
				continue
			}
			counts[p].linked++
			votes, right := 0, 0
			for _, m := range a.Mentions {
				if m.Form != readout.ByPronoun {
					votes++
					if c := d.clusterAt(m.Span); c == gold {
						right++
					}
				}
			}
			if 2*right >= votes && right > 0 {
				counts[p].right++
			} else if os.Getenv("READOUT_SHOW") != "" {
				t.Logf("%s %q -> %s in %q", d.id, p, a.ID, d.record.Document.Text[max(0, s.Start-250):min(len(d.record.Document.Text), s.End+40)])
			}
		}
	}
	for _, p := range []string{"he", "she", "they", "it", "who"} {
		if c := counts[p]; c != nil {
			t.Logf("%s: %d, linked %d, right %d", p, c.all, c.linked, c.right)
		}
	}
	if c := counts["he"]; c == nil || c.right*10 < c.linked*7 {
		t.Errorf("less than 70 %% of the linked \"he\" are right: %+v", c)
	}
}

// Persons by name and description, against the clusters of GUM: nearly all
// mentions of an actor must be of one cluster.
func TestPersonsOfGUM(t *testing.T) {
	folder := os.Getenv("READOUT_DATA")
	if folder == "" {
		folder = filepath.Join("..", "..", "..", "shared", "data")
	}
	docs := readGUM(t, filepath.Join(folder, "gum", "train.conllu"))
	pure, all, split := 0, 0, 0
	for i := range docs {
		d := &docs[i]
		if !strings.Contains(d.id, "_news_") && !strings.Contains(d.id, "_bio_") && !strings.Contains(d.id, "_interview_") && !strings.Contains(d.id, "_speech_") {
			continue
		}
		for _, s := range []readout.Stage{quote.Stage{}, namer(t), actor.Stage{}} {
			if err := s.Run(context.Background(), d.record); err != nil {
				t.Fatal(err)
			}
		}
		owned := map[string]bool{}
		for _, a := range d.record.Actors {
			if a.Kind != readout.Person {
				continue
			}
			votes := map[string]int{}
			most, cluster := 0, ""
			for _, m := range a.Mentions {
				if m.Form == readout.ByPronoun {
					continue
				}
				all++
				c := d.clusterAt(m.Span)
				if votes[c]++; votes[c] > most {
					most, cluster = votes[c], c
				}
			}
			pure += most
			if owned[cluster] && cluster != "" {
				split++
			}
			owned[cluster] = true
		}
	}
	t.Logf("%d of %d mentions are of their actor's cluster; %d clusters are split", pure, all, split)
	if pure*10 < all*9 {
		t.Errorf("less than 90 %% of the mentions are of their actor's cluster")
	}
}
