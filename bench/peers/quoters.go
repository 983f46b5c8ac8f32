package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/polnear"
)

// quoted is what a program found in the documents that it finished, by the
// name of the file without its ending. Spans are code points.
type quoted struct {
	Found   map[string][]polnear.Gold
	Refused int // texts that it would not read
}

// quoter is a program that finds who said what, and how its answers are read.
type quoter struct {
	ID   string // of its runs, and the folder of its answers
	Name string
	Cues bool // whether it gives the words that attribute
	Slow bool // whether it is timed on fewer articles
	read func(dir string) (quoted, error)
}

// quoters are all that can be measured, readout first.
var quoters = []quoter{
	{"readout", "readout", true, false, readRecords},
	{"readout-fast", "readout --engine fast", true, false, readRecords},
	{"textacy", "textacy direct_quotations", true, false, readTextacy},
	{"textacy-paragraphs", "textacy, a paragraph at a time", true, false, readTextacy},
	{"corenlp", "CoreNLP quote", false, true, readStanford},
}

func stem(path string) string {
	base := filepath.Base(path)
	return strings.TrimSuffix(base, filepath.Ext(base))
}

// lines decodes each line of dir/all.jsonl; a last one that was cut off when the
// program ran out of its time is passed over.
func lines[T any](dir string, each func(T)) error {
	f, err := os.Open(filepath.Join(dir, "all.jsonl"))
	if err != nil {
		return err
	}
	defer f.Close()
	scan := bufio.NewScanner(f)
	scan.Buffer(make([]byte, 1<<16), 1<<26)
	for scan.Scan() {
		var x T
		if err := json.Unmarshal(scan.Bytes(), &x); err != nil {
			var cut *json.SyntaxError
			if errors.As(err, &cut) && !scan.Scan() {
				return nil
			}
			return fmt.Errorf("%s: %w", f.Name(), err)
		}
		each(x)
	}
	return scan.Err()
}

// record is what is wanted of readout's own record.
type record struct {
	Document struct {
		URI string `json:"uri"`
	} `json:"document"`
	Attributions []struct {
		Source, Cue *readout.Span
		Content     []readout.Span
		Within      string
	} `json:"attributions"`
}

// readRecords takes the outermost attributions, as PolNeAR has no others.
func readRecords(dir string) (quoted, error) {
	q := quoted{Found: map[string][]polnear.Gold{}}
	err := lines(dir, func(r record) {
		all := []polnear.Gold{}
		for _, a := range r.Attributions {
			if a.Within != "" {
				continue
			}
			g := polnear.Gold{Content: a.Content}
			if a.Source != nil {
				g.Source = []readout.Span{*a.Source}
			}
			if a.Cue != nil {
				g.Cue = []readout.Span{*a.Cue}
			}
			all = append(all, g)
		}
		q.Found[stem(r.Document.URI)] = all
	})
	return q, err
}

// textacyLine is a line of quote_read.py.
type textacyLine struct {
	URI     string                                   `json:"uri"`
	Quotes  []struct{ Speaker, Cue, Content [2]int } `json:"quotes"`
	Refused int                                      `json:"refused"`
}

func readTextacy(dir string) (quoted, error) {
	q := quoted{Found: map[string][]polnear.Gold{}}
	err := lines(dir, func(l textacyLine) {
		all := []polnear.Gold{}
		for _, t := range l.Quotes {
			all = joined(all, span(t.Speaker), span(t.Cue), span(t.Content))
		}
		q.Found[stem(l.URI)] = all
		q.Refused += l.Refused
	})
	return q, err
}

func span(x [2]int) readout.Span { return readout.Span{Start: x[0], End: x[1]} }

// joined adds a quotation; one with the speaker and cue of the quotation before
// is the next piece of that one, as people mark it.
func joined(all []polnear.Gold, speaker, cue, content readout.Span) []polnear.Gold {
	if n := len(all); n > 0 && all[n-1].Source[0] == speaker &&
		(len(all[n-1].Cue) == 0 && cue.Empty() || len(all[n-1].Cue) == 1 && all[n-1].Cue[0] == cue) {
		all[n-1].Content = append(all[n-1].Content, content)
		return all
	}
	g := polnear.Gold{Source: []readout.Span{speaker}, Content: []readout.Span{content}}
	if !cue.Empty() {
		g.Cue = []readout.Span{cue}
	}
	return append(all, g)
}

// finished tells whether there are answers of q in a folder.
func (q quoter) finished(from string) (string, bool) {
	dir := filepath.Join(from, "quotes", q.ID)
	_, err := os.Stat(dir)
	return dir, !errors.Is(err, fs.ErrNotExist)
}
