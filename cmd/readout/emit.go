package main

import (
	"fmt"
	"io"
	"os"
	"path"
	"strconv"
	"strings"

	"golang.org/x/term"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/conllu"
	"github.com/readout-news/readout/export/html"
	"github.com/readout-news/readout/export/record"
	"github.com/readout-news/readout/export/text"
)

// style is how text for people is laid out.
type style struct {
	width int // columns
	color bool
}

// plainWidth is the width of text that goes to a file or a pipe.
const plainWidth = 100

// styleFor looks at where the output goes: colour only on a terminal and where
// NO_COLOR (no-color.org) is not set, the terminal's width, and COLUMNS before
// it, as other programs have it.
func styleFor(std streams, file string) style {
	s := style{width: plainWidth}
	if out, ok := std.out.(*os.File); ok && (file == "" || file == "-") && isTerminal(out) {
		if w, _, err := term.GetSize(int(out.Fd())); err == nil && w > 0 {
			s.width = w
		}
		s.color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	if w, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && w > 0 && file == "" {
		s.width = w
	}
	return s
}

// emitRecords writes records in the format.
func emitRecords(w io.Writer, format string, records []*readout.Record, skips []readout.Skip, s style) error {
	switch format {
	case "text":
		return text.WriteRecords(w, records, skips, text.Options{Width: s.width, Color: s.color})
	case "json":
		return record.WriteRecords(w, records, skips, record.List)
	case "jsonl":
		return record.WriteRecords(w, records, skips, record.Lines)
	case "html":
		return html.WriteRecords(w, records, skips, html.Options{})
	case "conllu":
		for _, r := range records {
			if err := conllu.Write(w, r); err != nil {
				return err
			}
		}
		for _, s := range skips {
			// A comment of its own, which readers of CoNLL-U pass over.
			if _, err := fmt.Fprintf(w, "# skipped = %s\n\n", oneLine(s.Error())); err != nil {
				return err
			}
		}
		return nil
	}
	return fmt.Errorf("no format %q", format)
}

// emitStories writes the comparison in the format.
func emitStories(w io.Writer, format string, stories []*readout.Story, skips []readout.Skip, s style) error {
	switch format {
	case "text":
		return text.WriteStories(w, stories, skips, text.Options{Width: s.width, Color: s.color})
	case "json":
		return record.WriteStories(w, stories, skips, record.List)
	case "jsonl":
		return record.WriteStories(w, stories, skips, record.Lines)
	case "html":
		return html.WriteStories(w, stories, skips, html.Options{})
	}
	return fmt.Errorf("no format %q", format)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// fileNames makes a file name of a document's URI: its last part, without what
// a file system minds, and a number where the name was taken.
type fileNames map[string]int

func (f fileNames) next(uri string) string {
	name := path.Base(strings.TrimRight(strings.ReplaceAll(uri, `\`, "/"), "/"))
	name = strings.TrimSuffix(name, path.Ext(name))
	name = strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '.', r == '_':
			return r
		}
		return '-'
	}, name)
	// A name that begins with a dot is hidden, one of dots alone is a folder, and
	// one that begins with a dash looks like a flag.
	if name = strings.TrimRight(strings.TrimLeft(name, ".-"), "."); name == "" {
		name = "document"
	}
	if len(name) > 200 {
		name = name[:200]
	}
	key := strings.ToLower(name) // some file systems fold case
	f[key]++
	for n := f[key]; n > 1; n++ {
		numbered := fmt.Sprintf("%s-%d", name, n)
		if k := strings.ToLower(numbered); f[k] == 0 {
			f[k]++
			return numbered
		}
	}
	return name
}
