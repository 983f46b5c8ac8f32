package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/read"
)

// input is what a command reads. It is part of every command that reads
// documents.
type input struct {
	Inputs  []string `arg:"" name:"input" help:"A file, a folder, or - for standard input: text, HTML, JSON lines, WARC, feeds, ninjs."`
	MaxSize int64    `help:"Largest document in megabytes." default:"64" placeholder:"MB"`
	From    int64    `help:"Begin at this byte of the first input, a WARC: where an earlier run stopped." default:"0" placeholder:"BYTE"`
}

// options are what the flags say of reading.
func (in input) options() (read.Options, error) {
	switch {
	case in.MaxSize <= 0:
		return read.Options{}, usageError{"--max-size: give a number of megabytes above 0"}
	case in.From < 0:
		return read.Options{}, usageError{"--from: give the number of a byte, from 0"}
	}
	return read.Options{MaxBytes: in.MaxSize << 20, Offset: in.From}, nil
}

// gathered is what came of all inputs, in their order.
type gathered struct {
	records []*readout.Record
	skips   []readout.Skip
}

// each reads all inputs through the stages and gives take every Record in the
// order of the inputs. A Skip is printed at once, so that a long run tells what
// it leaves out while it goes, and is given to skip. The error is that of take
// or skip, the end of ctx, or says that inputs failed.
func each(ctx context.Context, in input, std streams, s []readout.Stage, take func(*readout.Record) error, skip func(readout.Skip) error) error {
	opt, err := in.options()
	if err != nil {
		return err
	}
	p, err := pipeline.New(s...)
	if err != nil {
		return err
	}
	show := newProgress(std.err, in.Inputs)
	defer show.finish()
	done, failed := 0, 0
	for o := range p.All(ctx, read.Inputs(ctx, in.Inputs, std.in, opt)) {
		show.step()
		if o.Record != nil {
			done++
			if err := take(o.Record); err != nil {
				return err
			}
			continue
		}
		if o.Skip.Reason.Failed() {
			failed++
		}
		show.clear()
		fmt.Fprintf(std.err, "readout: %s\n", o.Skip.Error())
		if err := skip(*o.Skip); err != nil {
			return err
		}
	}
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case failed > 0:
		return notRead(failed)
	case done == 0:
		return incomplete{"no document was read: every input was left out, for the reasons above"}
	}
	return nil
}

// documents gives every Record to take and every Skip to skip, as each does.
type documents func(take func(*readout.Record) error, skip func(readout.Skip) error) error

// from is each over these inputs.
func (c input) from(ctx context.Context, std streams, s []readout.Stage) documents {
	return func(take func(*readout.Record) error, skip func(readout.Skip) error) error {
		return each(ctx, c, std, s, take, skip)
	}
}

// gather is documents with everything kept. Where inputs failed it gives what there
// is beside the error.
func gather(from documents) (*gathered, error) {
	g := &gathered{}
	err := from(
		func(r *readout.Record) error { g.records = append(g.records, r); return nil },
		func(s readout.Skip) error { g.skips = append(g.skips, s); return nil })
	return g, err
}

// hopeless reports whether err ends the command at once; where inputs failed,
// what could be read is still written.
func hopeless(err error) bool {
	var some incomplete
	return err != nil && !errors.As(err, &some)
}
