package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/readout-news/readout"
	taken "github.com/readout-news/readout/eval/copies"
	reconciled "github.com/readout-news/readout/eval/reconcile"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/reconcile"
)

// reconcileEval scores stories and copies.
type reconcileEval struct {
	corpora
	Engine string   `help:"full, fast or rules; neither stories nor copies make use of more than rules." default:"rules" placeholder:"ENGINE"`
	Pairs  string   `help:"Labelled pairs of documents of ECB+." default:"eval/copies/testdata/ecb_pairs.txt" placeholder:"FILE"`
	Own    []string `help:"Folders with accounts of our own, a story a folder, of which copies are made." default:"eval/copies/testdata/accounts,eval/claim/testdata/build,examples" placeholder:"DIR"`
	Wrong  bool     `help:"List what is wrong as well."`
	// Archive measures time and memory in place of quality.
	Archive []int `help:"Time and memory for archives of N documents made after the accounts, on one core, in place of all else." placeholder:"N"`
}

// Run groups all documents of ECB+ at once, then ten topics at a time, and looks
// for copies among them and among our own accounts.
func (c reconcileEval) Run(ctx context.Context, std streams) error {
	if len(c.Archive) > 0 {
		return c.archive(ctx, std)
	}
	all, err := stages(c.Engine)
	if err != nil {
		return err
	}
	p, err := pipeline.New(all...)
	if err != nil {
		return err
	}
	var b strings.Builder
	records, err := c.stories(ctx, std, p, &b)
	if err != nil {
		return err
	}
	if err := c.pairs(records, &b); err != nil {
		return err
	}
	if err := c.made(ctx, p, &b); err != nil {
		return err
	}
	return c.print(std, b.String())
}

// stories prints the figures of grouping and gives the records that were read,
// by address.
func (c reconcileEval) stories(ctx context.Context, std streams, p *pipeline.Pipeline, b *strings.Builder) (map[string]*readout.Record, error) {
	f, err := c.open("stories/ecbplus-1-35.jsonl")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	docs, err := reconciled.ReadLabelled(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name(), err)
	}
	records := map[string]*readout.Record{}
	for _, d := range docs {
		item := read.Text(d.URI, []byte(d.Text), read.Options{})
		if item.Skip != nil {
			fmt.Fprintf(std.err, "readout: %s\n", item.Skip.Error())
			continue
		}
		r, err := p.Read(ctx, item.Document)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", d.URI, err)
		}
		records[d.URI] = r
	}
	group := func(docs []reconciled.Labelled) (reconciled.Grouping, error) {
		x := reconcile.NewIndex()
		for _, d := range docs {
			if r := records[d.URI]; r != nil {
				x.Add(r)
			}
		}
		found, err := x.Stories(ctx)
		return reconciled.Group(docs, found), err
	}
	g, err := group(docs)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(b, "stories, ECB+ topics 1 to 35, subtopics as stories, engine %s: %d documents, %d read\n%v", c.Engine, len(docs), len(records), g)
	draws := reconciled.Draws(docs, 24, 10)
	var of []reconciled.Grouping
	for _, d := range draws {
		g, err := group(d)
		if err != nil {
			return nil, err
		}
		of = append(of, g)
	}
	fmt.Fprintf(b, "%d draws of ten topics: %v\n", len(draws), reconciled.Over(of))
	return records, nil
}

// pairs prints the figures of the labelled pairs.
func (c reconcileEval) pairs(records map[string]*readout.Record, b *strings.Builder) error {
	f, err := os.Open(c.Pairs)
	if err != nil {
		return fmt.Errorf("%w: say with --pairs where the labelled pairs lie", err)
	}
	defer f.Close()
	pairs, err := taken.ReadPairs(f)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Pairs, err)
	}
	named := map[string]*readout.Record{}
	for uri, r := range records {
		named[strings.TrimSuffix(uri, ".xml")] = r
	}
	s := taken.ScorePairs(pairs, named)
	fmt.Fprintf(b, "\ncopies, pairs of ECB+ labelled by eye: %d\n  narrative of one in the other  %v\n  shared quotations alone        %v\n", s.Pairs, s.Narrative, s.Quotation)
	c.wrong(b, s.Different)
	return nil
}

// made prints the figures of copies made of our own accounts.
func (c reconcileEval) made(ctx context.Context, p *pipeline.Pipeline, b *strings.Builder) error {
	accounts, err := taken.ReadAccounts(c.Own...)
	if err != nil {
		return fmt.Errorf("%w: say with --own where accounts lie", err)
	}
	known, err := taken.Known(c.Own...)
	if err != nil {
		return err
	}
	s, err := taken.ScoreMade(accounts, known, func(name, text string) (*readout.Record, error) {
		item := read.Text(filepath.ToSlash(name), []byte(text), read.Options{})
		if item.Skip != nil {
			return nil, item.Skip
		}
		return p.Read(ctx, item.Document)
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(b, "\n%v", s)
	c.wrong(b, s.Different)
	return nil
}

func (c reconcileEval) wrong(b *strings.Builder, lines []string) {
	if c.Wrong {
		for _, line := range lines {
			fmt.Fprintln(b, "  "+line)
		}
	}
}

// archive prints how long it takes to group archives that were made beforehand.
func (c reconcileEval) archive(ctx context.Context, std streams) error {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	accounts, err := taken.ReadAccounts(c.Own...)
	if err != nil {
		return fmt.Errorf("%w: say with --own where accounts lie", err)
	}
	var b strings.Builder
	for _, n := range c.Archive {
		records := reconciled.Archive(accounts, n)
		var before, held runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		began := time.Now()
		x := reconcile.NewIndex()
		for _, r := range records {
			x.Add(r)
		}
		added := time.Since(began)
		found, err := x.Stories(ctx)
		if err != nil {
			return err
		}
		took := time.Since(began)
		copied := 0
		for _, s := range found {
			copied += len(s.Copies)
		}
		runtime.GC()
		runtime.ReadMemStats(&held)
		fmt.Fprintf(&b, "%7d documents: %6.1f s, %.1f of it for adding; %.0f microseconds a document; %d stories, %d copies; %.1f kilobytes a document held\n",
			len(records), took.Seconds(), added.Seconds(), float64(took.Microseconds())/float64(len(records)), len(found), copied,
			float64(held.HeapAlloc-before.HeapAlloc)/1024/float64(len(records)))
		runtime.KeepAlive(x)
	}
	return c.print(std, b.String())
}
