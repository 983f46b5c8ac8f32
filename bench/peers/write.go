package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/eval/engine"
)

// writeCommand writes text/NNNN.txt for each document that is timed (running
// text) and words/NNNN.txt for each document of the set (a sentence a line, a
// space between tokens, for the names); words.conllu has the same sentences in one file, and one.txt
// a sentence of our own, for the start-up time.
type writeCommand struct {
	set
	To string `required:"" help:"The folder to write to." placeholder:"DIR"`
}

const oneSentence = "President Ruth Nakato met the envoy of the Lake Union in Kampala on Monday.\n"

// Run writes the files.
func (c writeCommand) Run() error {
	all, err := engine.ReadNames(c.Set)
	if err != nil {
		return fmt.Errorf("no names to measure on: %w; name the data folder with --data", err)
	}
	for _, d := range []string{"text", "words"} {
		if err := os.MkdirAll(filepath.Join(c.To, d), 0o755); err != nil {
			return err
		}
	}
	write := func(name, text string) error {
		return os.WriteFile(filepath.Join(c.To, name), []byte(text), 0o644)
	}
	var units strings.Builder
	for i, r := range all {
		name := fmt.Sprintf("%04d.txt", i+1)
		if c.timed(i, len(all)) {
			if err := write(filepath.Join("text", name), running(r)); err != nil {
				return err
			}
		}
		if err := write(filepath.Join("words", name), words(r)); err != nil {
			return err
		}
		blank(&units, r, i+1)
	}
	if err := write("words.conllu", units.String()); err != nil {
		return err
	}
	return write("one.txt", oneSentence)
}

// words is a sentence a line, with a space between tokens.
func words(r *readout.Record) string {
	var b strings.Builder
	for _, s := range r.Sentences {
		for i, form := range forms(r, s) {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(form)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// blank is CoNLL-U with nothing but the forms.
func blank(b *strings.Builder, r *readout.Record, number int) {
	fmt.Fprintf(b, "# newdoc id = %04d\n", number)
	paragraph := -1
	for _, s := range r.Sentences {
		if s.Paragraph != paragraph {
			b.WriteString("# newpar\n")
			paragraph = s.Paragraph
		}
		for i, form := range forms(r, s) {
			fmt.Fprintf(b, "%d\t%s\t_\t_\t_\t_\t_\t_\t_\t_\n", i+1, form)
		}
		b.WriteByte('\n')
	}
}

func forms(r *readout.Record, s readout.Sentence) []string {
	out := make([]string, len(s.Tokens))
	for i, t := range s.Tokens {
		out[i] = t.Span.In(r.Document.Text)
	}
	return out
}
