package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/polnear"
	"github.com/readout-news/readout/eval/event"
	acts "github.com/readout-news/readout/extract/event"
	"github.com/readout-news/readout/pipeline"
	"github.com/readout-news/readout/resolve/actor"
	"github.com/readout-news/readout/resolve/dictionary"
)

// eventsEval scores who did what to whom.
type eventsEval struct {
	corpora
	reading
	Part  []string `help:"Only some of types, codes, acts, quiet." placeholder:"PART"`
	Wrong bool     `help:"List what is wrong as well, a line a sentence."`
	Rules bool     `help:"Leave the trained choice among types away: it learned from the marked sentences that types scores, so only this figure is plain."`
	Times bool     `help:"Print the share of time of each stage as well; it differs from run to run."`
}

// eventParts are the parts of the figures, in order.
var eventParts = []string{"types", "codes", "acts", "quiet"}

// Run scores sentence by sentence.
func (c eventsEval) Run(ctx context.Context, std streams) error {
	for _, part := range c.Part {
		if !slices.Contains(eventParts, part) {
			return usageError{fmt.Sprintf("--part %s: there are %s", part, strings.Join(eventParts, ", "))}
		}
	}
	all, err := c.withEvents()
	if err != nil {
		return err
	}
	choice := "the types by rule and by a choice trained on the marked sentences"
	if c.Rules {
		choice = "the types by rule alone"
		for i, s := range all {
			if _, ok := s.(acts.Stage); ok {
				all[i] = acts.Stage{}
			}
		}
	}
	p, err := pipeline.New(all...)
	if err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "events, engine %s, each sentence a document of its own; %s\n", c.Engine, choice)
	for _, part := range eventParts {
		if len(c.Part) > 0 && !slices.Contains(c.Part, part) {
			continue
		}
		title, figures, wrong, err := c.score(ctx, p, all, part)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "\n%s\n%s", title, figures)
		if c.Wrong {
			for _, line := range wrong {
				fmt.Fprintln(&b, line)
			}
		}
	}
	if c.Times {
		if err := c.times(ctx, all, &b); err != nil {
			return err
		}
	}
	return c.print(std, b.String())
}

// score is one part of the figures.
func (c eventsEval) score(ctx context.Context, p *pipeline.Pipeline, all []readout.Stage, part string) (title string, figures fmt.Stringer, wrong []string, err error) {
	switch part {
	case "types":
		f := &event.Types{}
		err = c.types(ctx, p, f)
		return "types and parties on marked sentences, no source or target given", f, f.Wrong, err
	case "codes":
		f, beside := &event.Codes{}, &event.Codes{}
		if err = c.codes(ctx, all, true, f); err == nil {
			err = c.codes(ctx, all, false, beside)
		}
		return "codes of the parties on PETRARCH's unit sentences, by their dictionaries alone", lines(f.String() + "the same with readout's own codes where the dictionaries have none\n" + beside.String()), f.Wrong, err
	case "acts":
		f := &event.Acts{}
		err = c.acts(ctx, p, f)
		return "words of the act, overlap", f, nil, err
	}
	f := &event.Quiet{}
	err = c.quiet(ctx, p, f)
	return "events where there are none: GUM, " + strings.Join(event.QuietGenres, ", "), f, f.Wrong, err
}

func (c eventsEval) types(ctx context.Context, p *pipeline.Pipeline, figures *event.Types) error {
	f, err := c.open("events/plv_train.tsv")
	if err != nil {
		return err
	}
	defer f.Close()
	all, err := event.ReadMarked(f)
	if err != nil {
		return fmt.Errorf("%s: %w", f.Name(), err)
	}
	for _, m := range all {
		r, err := p.Read(ctx, event.Document(m.ID, m.Text, readout.Date{}))
		if err != nil {
			return err
		}
		figures.Add(m, r)
	}
	return nil
}

// lines is figures as they are printed.
type lines string

// String is the text itself.
func (l lines) String() string { return string(l) }

// codes scores with the dictionaries that the sentences were written for, alone
// or with our own codes for whom they do not have.
func (c eventsEval) codes(ctx context.Context, stages []readout.Stage, alone bool, figures *event.Codes) error {
	with, err := c.dictionaries(stages, alone)
	if err != nil {
		return err
	}
	p, err := pipeline.New(with...)
	if err != nil {
		return err
	}
	f, err := c.open("events/petr_unittest.jsonl")
	if err != nil {
		return err
	}
	defer f.Close()
	all, err := event.ReadCoded(f)
	if err != nil {
		return fmt.Errorf("%s: %w", f.Name(), err)
	}
	for _, s := range all {
		r, err := p.Read(ctx, event.Document(s.ID, s.Text, s.Published))
		if err != nil {
			return err
		}
		figures.Add(s, r)
	}
	return nil
}

// dictionaries are the stages with PETRARCH's test dictionaries. What is wrong
// with a line of them is no error: the lines of its comments are.
func (c eventsEval) dictionaries(stages []readout.Stage, alone bool) ([]readout.Stage, error) {
	var both *dictionary.Dictionary
	for _, name := range []string{"PETR.Validate.actors.txt", "PETR.Validate.agents.txt"} {
		f, err := c.open("events/dictionaries/" + name)
		if err != nil {
			return nil, err
		}
		d, _, err := dictionary.Read(name, f)
		f.Close()
		if err != nil {
			return nil, err
		}
		if both == nil {
			both = d
		} else {
			both.Merge(d)
		}
	}
	with := slices.Clone(stages)
	for i, s := range with {
		switch x := s.(type) {
		case actor.Stage:
			x.Dictionary, x.Alone = both, alone
			with[i] = x
		case acts.Stage:
			x.Dictionary = both
			with[i] = x
		}
	}
	return with, nil
}

func (c eventsEval) acts(ctx context.Context, p *pipeline.Pipeline, figures *event.Acts) error {
	f, err := c.open("events/osorio_cameo_spans.json")
	if err != nil {
		return err
	}
	defer f.Close()
	all, err := event.ReadSpanned(f)
	if err != nil {
		return fmt.Errorf("%s: %w", f.Name(), err)
	}
	for i, s := range all {
		r, err := p.Read(ctx, event.Document(fmt.Sprint(i+1), s.Text, readout.Date{}))
		if err != nil {
			return err
		}
		figures.Add(s, r)
	}
	return nil
}

func (c eventsEval) quiet(ctx context.Context, p *pipeline.Pipeline, figures *event.Quiet) error {
	f, err := c.open("gum/train.conllu")
	if err != nil {
		return err
	}
	defer f.Close()
	all, err := event.ReadQuiet(f, event.QuietGenres, 300)
	if err != nil {
		return fmt.Errorf("%s: %w", f.Name(), err)
	}
	for i, s := range all {
		r, err := p.Read(ctx, event.Document(fmt.Sprint(i+1), s, readout.Date{}))
		if err != nil {
			return err
		}
		figures.Add(r)
	}
	return nil
}

// timed is a stage that adds up the time that it takes.
type timed struct {
	readout.Stage
	spent *time.Duration
}

// Run runs the stage and looks at the clock before and after.
func (t timed) Run(ctx context.Context, r *readout.Record) error {
	start := time.Now()
	defer func() { *t.spent += time.Since(start) }()
	return t.Stage.Run(ctx, r)
}

// times prints what each stage takes on the news articles of PolNeAR dev, one
// after the other, and what the stages after attribution add to it and to all
// that comes before it.
func (c eventsEval) times(ctx context.Context, all []readout.Stage, b *strings.Builder) error {
	examples, err := polnear.ReadFolder(filepath.Join(c.Data, "polnear", "dev"))
	if err != nil {
		return c.absent(err)
	}
	spent := make([]time.Duration, len(all))
	var clocked []readout.Stage
	for i, s := range all {
		clocked = append(clocked, timed{s, &spent[i]})
	}
	p, err := pipeline.New(clocked...)
	if err != nil {
		return err
	}
	for _, e := range examples {
		if _, err := p.Read(ctx, e.Document); err != nil {
			return err
		}
	}
	var until, after, itself time.Duration
	seen := false
	fmt.Fprintf(b, "\ntime on %d articles\n", len(examples))
	for i, s := range all {
		fmt.Fprintf(b, "%12s %8.1f ms\n", s.Name(), spent[i].Seconds()*1000)
		switch {
		case seen:
			after += spent[i]
		default:
			until += spent[i]
		}
		if s.Adds()&readout.Attributions != 0 {
			seen, itself = true, spent[i]
		}
	}
	fmt.Fprintf(b, "stages after attribution add %.0f %% to the time until attributions are found, and take %.2f of the time of attribution itself\n",
		100*after.Seconds()/until.Seconds(), after.Seconds()/itself.Seconds())
	return nil
}
