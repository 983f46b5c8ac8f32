package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/bench/article"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/reconcile"
	"github.com/readout-news/readout/store"
	"github.com/readout-news/readout/store/sqlite"
	"github.com/readout-news/readout/worker/regroup"
)

// benchCommand measures what reading, keeping and comparing cost on this machine.
type benchCommand struct {
	reading
	Documents int     `help:"Reports that are made up, read, kept and compared." default:"200" placeholder:"N"`
	Price     float64 `help:"Price of one core for an hour, in whatever money." default:"0.04" placeholder:"MONEY"`
	Write     string  `help:"Measure nothing: write the made-up reports as JSON lines, for readout add and others." placeholder:"FILE"`
	JSON      bool    `help:"Print the figures as JSON."`
}

// cost is what one step took, for all reports together.
type cost struct {
	Step      string  `json:"step"`
	Seconds   float64 `json:"seconds"`
	Megabytes float64 `json:"allocated_mb"`
}

// benchResult is what bench found.
type benchResult struct {
	Readout   string  `json:"readout"`
	Engine    string  `json:"engine"`
	Processor string  `json:"go_platform"`
	Documents int     `json:"documents"`
	Words     int     `json:"words"`
	Stories   int     `json:"stories"`
	Steps     []cost  `json:"steps"`
	PerSecond float64 `json:"articles_per_core_second"`
	Hours     float64 `json:"core_hours_per_million"`
	Money     float64 `json:"cost_per_million"`
	Archive   float64 `json:"archive_gb_per_million"`
	Memory    float64 `json:"peak_memory_mb"`
}

// Run makes reports, takes them through every step on one core, and prints what
// each step took.
func (c benchCommand) Run(ctx context.Context, std streams) error {
	if c.Documents < 1 {
		return usageError{"--documents: give a number above 0"}
	}
	if c.Write != "" {
		return writeWorld(c.Write, std, c.Documents)
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	b := &benchmark{}
	records, sources, err := b.read(ctx, c)
	if err != nil {
		return err
	}
	size, stories, err := b.keep(ctx, records, sources)
	if err != nil {
		return err
	}
	r := benchResult{Readout: readout.Version, Engine: c.Engine, Processor: runtime.GOOS + "/" + runtime.GOARCH, Documents: len(records), Words: b.words, Stories: stories, Steps: b.steps, Memory: peakMemory()}
	total := 0.0
	for _, s := range b.steps {
		total += s.Seconds
	}
	n := float64(len(records))
	r.PerSecond, r.Hours = n/total, total/n*1e6/3600
	r.Money, r.Archive = r.Hours*c.Price, float64(size)/n*1e6/1e9
	if c.JSON {
		e := json.NewEncoder(std.out)
		e.SetIndent("", "  ")
		return e.Encode(r)
	}
	return r.print(std.out, c.Price)
}

// writeWorld writes made-up reports as JSON lines.
func writeWorld(path string, std streams, n int) error {
	return write(std, path, func(w io.Writer) error {
		b := bufio.NewWriter(w)
		e := json.NewEncoder(b)
		for r := range article.World(n) {
			if err := e.Encode(r); err != nil {
				return err
			}
		}
		return b.Flush()
	})
}

// benchmark collects what steps take, in their order.
type benchmark struct {
	steps []cost
	words int
}

// step measures what do takes under a name.
func (b *benchmark) step(name string, do func() error) error {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	began := processorTime()
	err := do()
	took := processorTime() - began
	runtime.ReadMemStats(&after)
	i := slices.IndexFunc(b.steps, func(c cost) bool { return c.Step == name })
	if i < 0 {
		i = len(b.steps)
		b.steps = append(b.steps, cost{Step: name})
	}
	b.steps[i].Seconds += took.Seconds()
	b.steps[i].Megabytes += float64(after.TotalAlloc-before.TotalAlloc) / 1e6
	return err
}

// read takes made-up reports through reading, stage after stage.
func (b *benchmark) read(ctx context.Context, c benchCommand) (records []*readout.Record, sources []readout.Source, err error) {
	all, err := c.reading.stages()
	if err != nil {
		return nil, nil, err
	}
	err = b.step("read", func() error {
		for r := range article.World(c.Documents) {
			raw, err := json.Marshal(r)
			if err != nil {
				return err
			}
			s := readout.Source{URI: r.URI, Form: readout.JSONForm, Raw: raw}
			item := read.Again(s, read.Options{})
			if item.Skip != nil {
				return item.Skip
			}
			records, sources = append(records, &readout.Record{Document: item.Document}), append(sources, s)
		}
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	for _, s := range all {
		err := b.step(s.Name(), func() error {
			for _, r := range records {
				if err := s.Run(ctx, r); err != nil {
					return fmt.Errorf("%s: %w", s.Name(), err)
				}
			}
			return nil
		})
		if err != nil {
			return nil, nil, err
		}
	}
	for _, r := range records {
		for i := range r.Sentences {
			b.words += len(r.Sentences[i].Tokens)
			r.Sentences[i].States = nil // of the engine, which stages alone need
		}
	}
	return records, sources, nil
}

// keep adds records to an archive of its own and works out its stories.
func (b *benchmark) keep(ctx context.Context, records []*readout.Record, sources []readout.Source) (size int64, stories int, err error) {
	dir, err := os.MkdirTemp("", "readout-bench-")
	if err != nil {
		return 0, 0, err
	}
	defer os.RemoveAll(dir)
	a, err := sqlite.Open(ctx, filepath.Join(dir, "a.db"), sqlite.Options{})
	if err != nil {
		return 0, 0, err
	}
	defer a.Close()
	err = b.step("add to an archive", func() error {
		for from := 0; from < len(records); from += batch {
			var some []store.Entry
			for i := from; i < min(from+batch, len(records)); i++ {
				some = append(some, store.Entry{Source: sources[i], Record: records[i]})
			}
			if _, err := a.Add(ctx, some...); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return 0, 0, err
	}
	counts, err := a.Counts(ctx)
	if err != nil {
		return 0, 0, err
	}
	index := reconcile.NewIndex()
	err = b.step("group into stories", func() error {
		for _, r := range records {
			index.Add(light(r))
		}
		found, err := index.Stories(ctx)
		stories = len(found)
		return err
	})
	if err != nil {
		return 0, 0, err
	}
	err = b.step("compare and keep stories", func() error {
		k := regroup.New(regroup.Options{Archive: a, Group: func() regroup.Grouper { return reconcile.NewIndex() }, Compare: compareApart, Version: groupingVersion, Workers: 1})
		_, err := k.Run(ctx)
		return err
	})
	return counts.Bytes, stories, err
}

// print writes the figures for people.
func (r benchResult) print(w io.Writer, price float64) error {
	fmt.Fprintf(w, "readout %s, engine %s, %s, one core: %d reports, %d words, %d stories\n\n", r.Readout, r.Engine, r.Processor, r.Documents, r.Words, r.Stories)
	total := 0.0
	for _, s := range r.Steps {
		total += s.Seconds
	}
	fmt.Fprintf(w, "%-26s %12s %8s %16s\n", "step", "ms a report", "share", "KB allocated")
	for _, s := range r.Steps {
		fmt.Fprintf(w, "%-26s %12.3f %7.1f%% %16.0f\n", s.Step, 1000*s.Seconds/float64(r.Documents), 100*s.Seconds/total, 1000*s.Megabytes/float64(r.Documents))
	}
	_, err := fmt.Fprintf(w, "%-26s %12.3f\n\nreports a second and core  %.1f\ncore hours for a million   %.1f, at %g an hour %.2f\narchive for a million      %.1f GB\npeak memory                %.0f MB\n",
		"all", 1000*total/float64(r.Documents), r.PerSecond, r.Hours, price, r.Money, r.Archive, r.Memory)
	return err
}

// processorTime is the time that this process has used, so that other programs
// on the machine do not count; where the system does not tell, that of the clock.
func processorTime() time.Duration {
	if d, ok := usedTime(); ok {
		return d
	}
	return time.Since(started)
}

var started = time.Now()
