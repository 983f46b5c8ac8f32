package read

import (
	"context"
	"fmt"
	"os"
	"testing"
)

func TestDump(t *testing.T) {
	p := os.Getenv("DUMP")
	if p == "" {
		t.Skip()
	}
	for it := range Inputs(context.Background(), []string{p}, nil, Options{}) {
		if it.Skip != nil {
			fmt.Println("SKIP", it.Skip)
			continue
		}
		d := it.Document
		fmt.Printf("=== %s %s title=%q outlet=%q authors=%q pub=%s lang=%s\n", d.ID, d.URI, d.Title, d.Outlet, d.Authors, d.Published, d.Language)
		o := d.Origin
		fmt.Printf("origin %s outlet=%q title=%q authors=%q pub=%s page=%q ev=%q\n", o.Relation, o.Outlet, o.Title, o.Authors, o.Published, o.Page, o.Evidence.In(d.Text))
		fmt.Println(d.Notes, len(d.Paragraphs))
		for _, p := range d.Passages {
			s := p.Span.In(d.Text)
			if len(s) > 300 && os.Getenv("FULL") == "" {
				s = s[:120] + " ... " + s[len(s)-120:]
			}
			fmt.Printf("  %-11s %q\n", p.Voice, s)
		}
	}
}
