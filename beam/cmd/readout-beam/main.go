// Command readout-beam reads many reports as an Apache Beam pipeline.
//
//	readout-beam backfill --out DIR [flags] INPUT...
//	readout-beam signatures --count N [flags]
//
// With no runner named it runs on this machine (Prism); doc/scale.md has the
// commands for Flink.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/flink"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/universal"

	backfill "github.com/readout-news/readout/beam"
)

const usage = `readout-beam backfill --out DIR [flags] INPUT...   read, find copies, group, compare
readout-beam signatures --count N [flags]          made-up signatures through the bands, to measure

readout-beam COMMAND --help lists the flags.
`

func main() {
	// A runner starts this program again as a worker, with flags and no command:
	// then Init does the work and does not come back.
	if len(os.Args) < 2 || os.Args[1][0] == '-' {
		flag.Usage = func() { fmt.Fprint(os.Stderr, usage); flag.PrintDefaults() }
		flag.Parse()
		beam.Init()
		flag.Usage()
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var err error
	switch command := os.Args[1]; command {
	case "backfill":
		err = fill(ctx, os.Args[2:])
	case "signatures":
		err = signatures(ctx, os.Args[2:])
	default:
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "readout-beam:", err)
		os.Exit(1)
	}
}

// parse reads flags, those of Beam among them.
func parse(args []string) error {
	if err := flag.CommandLine.Parse(args); err != nil {
		return err
	}
	beam.Init()
	if *runners.Runner == "" {
		*runners.Runner = "prism"
	}
	return nil
}

func fill(ctx context.Context, args []string) error {
	o := backfill.Usual()
	flag.StringVar(&o.Engine, "engine", o.Engine, "full, fast or rules, as readout read has them")
	flag.StringVar(&o.Output.Dir, "out", "", "folder for the output; on a cluster one that all workers reach")
	flag.IntVar(&o.Output.Shards, "shards", o.Output.Shards, "files a table; one worker holds one file, packed, to sort it")
	flag.BoolVar(&o.Output.Gzip, "gzip", false, "pack JSON lines with gzip")
	flag.IntVar(&o.Windows.Days, "window", 0, "group by windows of so many days of publication; 0 groups all in one step")
	flag.IntVar(&o.Windows.Overlap, "overlap", 14, "with --window: days before and after that are looked at too")
	flag.IntVar(&o.Buckets.Banding.Bands, "bands", o.Buckets.Banding.Bands, "bands of a signature")
	flag.IntVar(&o.Buckets.Banding.Rows, "rows", o.Buckets.Banding.Rows, "values a band")
	flag.IntVar(&o.Buckets.Most, "bucket", o.Buckets.Most, "documents that the bucket of a band keeps at most")
	flag.IntVar(&o.Buckets.Parts, "parts", o.Buckets.Parts, "parts that the buckets are held in, one at a time")
	flag.BoolVar(&o.Compare, "compare", o.Compare, "also compare what the accounts of each story tell")
	megabytes := flag.Int64("max-size", 64, "largest document in megabytes")
	if err := parse(args); err != nil {
		return err
	}
	o.MaxBytes = *megabytes << 20
	o.Inputs = flag.Args()
	if o.Output.Dir != "" {
		dir, err := filepath.Abs(o.Output.Dir)
		if err != nil {
			return err
		}
		if err := os.MkdirAll(dir, 0o777); err != nil {
			return err
		}
		o.Output.Dir = dir
		// A manifest tells that the files beside it are whole.
		if err := os.Remove(filepath.Join(dir, backfill.ManifestName)); err != nil && !os.IsNotExist(err) {
			return err
		}
	}
	p, err := backfill.Build(o)
	if err != nil {
		return err
	}
	return run(ctx, p)
}

func signatures(ctx context.Context, args []string) error {
	o := backfill.UsualSignatures()
	flag.IntVar(&o.Count, "count", o.Count, "made-up documents")
	flag.IntVar(&o.Common, "common", o.Common, "one document of so many has a passage that stands in many others")
	flag.IntVar(&o.Buckets.Banding.Bands, "bands", o.Buckets.Banding.Bands, "bands of a signature")
	flag.IntVar(&o.Buckets.Banding.Rows, "rows", o.Buckets.Banding.Rows, "values a band")
	flag.IntVar(&o.Buckets.Most, "bucket", o.Buckets.Most, "documents that a bucket keeps at most")
	flag.IntVar(&o.Buckets.Parts, "parts", o.Buckets.Parts, "parts that the buckets are held in, one at a time")
	if err := parse(args); err != nil {
		return err
	}
	p, err := backfill.BuildSignatures(o)
	if err != nil {
		return err
	}
	return run(ctx, p)
}

// run runs the pipeline and prints what was counted, as one object.
func run(ctx context.Context, p *beam.Pipeline) error {
	result, err := beam.Run(ctx, *runners.Runner, p)
	if err != nil {
		return err
	}
	if result == nil {
		return nil
	}
	counted := map[string]int64{}
	add := func(key metrics.StepKey, name string, n int64) {
		if key.Namespace == "readout" {
			counted[name] += n
		}
	}
	all := result.Metrics().AllMetrics()
	for _, c := range all.Counters() {
		add(c.Key, c.Key.Name, c.Result())
	}
	for _, d := range all.Distributions() {
		v := d.Result()
		add(d.Key, d.Key.Name+"s", v.Count)
		add(d.Key, "largest_"+d.Key.Name, v.Max)
	}
	raw, err := json.Marshal(counted)
	if err != nil {
		return err
	}
	_, err = fmt.Println(string(raw))
	return err
}
