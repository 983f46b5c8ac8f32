package reconcile

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/reconcile"
)

// compared takes files through all stages and compares them. The Documents have
// their file names as IDs.
func compared(t *testing.T, files ...string) []*readout.Story {
	t.Helper()
	p, err := pipeline.New(stages(t)...)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	var records []*readout.Record
	for item := range read.Inputs(ctx, files, strings.NewReader(""), read.Options{}) {
		if item.Skip != nil {
			t.Fatal(item.Skip)
		}
		r, err := p.Read(ctx, item.Document)
		if err != nil {
			t.Fatal(err)
		}
		r.Document.ID = filepath.Base(r.Document.URI)
		records = append(records, r)
	}
	stories, err := reconcile.Reconciler{}.Reconcile(ctx, records)
	if err != nil {
		t.Fatal(err)
	}
	return stories
}

// TestExamples takes the examples through all stages: two stories, a reprint that
// counts with its original, and in what the accounts differ.
func TestExamples(t *testing.T) {
	examples := filepath.Join("..", "..", "examples")
	stories := compared(t, filepath.Join(examples, "lake"), filepath.Join(examples, "railway"))
	if len(stories) != 2 {
		t.Fatalf("%d stories, want 2", len(stories))
	}
	for _, s := range stories {
		group := map[string]int{}
		for _, a := range s.Accounts {
			group[a.Record.Document.ID] = a.Group
		}
		copied := map[string]readout.CopyKind{}
		for _, c := range s.Copies {
			copied[c.From+" "+c.To] = c.Kind
		}
		if _, lake := group["lake-standard.txt"]; lake {
			if len(group) != 3 || group["lake-standard.txt"] != group["great-lakes-monitor.html"] || group["shoreline-blog.txt"] == group["lake-standard.txt"] {
				t.Errorf("groups of the lake: %v", group)
			}
			if copied["lake-standard.txt great-lakes-monitor.html"] != readout.WholeCopy || copied["lake-standard.txt shoreline-blog.txt"] != readout.SharedQuotation {
				t.Errorf("copies of the lake: %v", copied)
			}
			differs(t, s, "Ruth Nakato", readout.Wording, "exchange", "trade")
			differs(t, s, "Daniel Otieno", readout.DateAspect, "1 July", "1 August")
			continue
		}
		if len(group) != 2 || copied["ararat-tribune.txt caucasus-herald.txt"] == readout.WholeCopy {
			t.Errorf("the railway: groups %v, copies %v", group, copied)
		}
		differs(t, s, "Levan Maisuradze", readout.Number, "340 million", "430 million")
		differs(t, s, "Anahit Sargsyan", readout.DateAspect, "1 June 2027", "1 July 2027")
	}
}

// differs holds that a claim of somebody has values for an aspect.
func differs(t *testing.T, s *readout.Story, who string, aspect readout.Aspect, values ...string) {
	t.Helper()
	text := map[string]*readout.Record{}
	for _, a := range s.Accounts {
		text[a.Record.Document.ID] = a.Record
	}
	for _, c := range s.Claims {
		for _, d := range c.Differences {
			if c.Who != who || d.Aspect != aspect {
				continue
			}
			found := map[string]bool{}
			for _, v := range d.Values {
				found[text[v.Document].Text(v.Span)] = true
			}
			all := true
			for _, v := range values {
				all = all && found[v]
			}
			if all {
				return
			}
		}
	}
	t.Errorf("no claim of %s differs in %s by %q", who, aspect, values)
}
