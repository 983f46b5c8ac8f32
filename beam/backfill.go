package beam

import (
	"errors"
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// Options say what a run does.
type Options struct {
	Inputs   []string // files, folders, patterns of names
	MaxBytes int64    // the largest document, 0 for that of readout read
	Engine   string   // Rules, Fast, Full
	Output   Output
	Windows  Windows
	Buckets  Buckets
	Compare  bool // also what the accounts of each story tell
}

// Usual are the options that are taken where nothing else is asked for.
func Usual() Options {
	return Options{Engine: Full, Output: Output{Shards: 1}, Buckets: Buckets{Banding: Banding{Bands: 32, Rows: 3}, Most: 64, Parts: 256}, Compare: true}
}

// check says in a sentence what cannot be.
func (o Options) check() error {
	switch {
	case len(o.Inputs) == 0:
		return errors.New("no input was named: name files, folders or patterns")
	case o.Output.Dir == "":
		return errors.New("no folder for the output was named")
	case o.Output.Shards < 1 || o.Output.Shards > 99999:
		return fmt.Errorf("%d files a table: give a number from 1 to 99999", o.Output.Shards)
	case o.Windows.Days < 0 || o.Windows.Overlap < 0:
		return errors.New("a window and its overlap are numbers of days, not below 0")
	case o.Engine != Rules && o.Engine != Fast && o.Engine != Full:
		return fmt.Errorf("no engine %q: there are %s, %s and %s", o.Engine, Rules, Fast, Full)
	}
	return o.Buckets.check()
}

func (o Buckets) check() error {
	switch {
	case o.Banding.Bands < 1 || o.Banding.Rows < 1 || o.Parts < 1:
		return errors.New("bands, rows and parts are numbers above 0")
	case o.Most < 2:
		return errors.New("a bucket keeps 2 documents or more")
	}
	return nil
}

// Build makes the pipeline of a run.
func Build(o Options) (*beam.Pipeline, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	p, s := beam.NewPipelineWithRoot()
	whole, lighter, skips := records(s, o)
	lines, copied, members := stories(s, o, lighter)
	proven, cut := likelyCopies(s, o, lighter)
	both := beam.ParDo(s, &mergeFn{}, beam.GroupByKey(s, beam.Flatten(s, copied, proven)))
	written := []beam.PCollection{
		write(s, o.Output, recordFiles, beam.ParDo(s, &placeFn{}, whole)),
		write(s, o.Output, skipFiles, skips),
		write(s, o.Output, copyFiles, both),
		write(s, o.Output, storyFiles, lines),
		write(s, o.Output, bucketsFiles, cut),
	}
	if o.Compare {
		written = append(written, write(s, o.Output, claimFiles, compared(s, whole, members)))
	}
	beam.ParDo0(s, &manifestFn{Options: o}, beam.GroupByKey(s, beam.Flatten(s, written...)))
	return p, nil
}

// records gives the records by document, in full and light, and the skips by place.
func records(s beam.Scope, o Options) (whole, lighter, skips beam.PCollection) {
	s = s.Scope("read")
	var arguments []string
	for i, in := range o.Inputs {
		arguments = append(arguments, numbered(i)+" "+in)
	}
	named := beam.ParDo(s, &nameFn{}, beam.CreateList(s, arguments))
	files := beam.Reshuffle(s, beam.ParDo(s, &expandFn{}, named))
	found, unread := beam.ParDo2(s, &readFn{MaxBytes: o.MaxBytes}, files)
	whole, lighter, left := beam.ParDo3(s, &annotateFn{Engine: o.Engine}, beam.GroupByKey(s, found))
	return whole, lighter, beam.Flatten(s, unread, left)
}
