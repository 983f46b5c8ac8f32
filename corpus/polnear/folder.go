package polnear

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/readout-news/readout"
)

// Example is a text of a corpus with the attributions that its first annotator
// marked.
type Example struct {
	Document *readout.Document
	Gold     []Gold
}

// ReadFolder reads a part of PolNeAR: dir/text/NAME.txt and
// dir/attributions/NAME_ANNOTATOR.ann. Where several annotators marked a text,
// the first in the order of file names counts. The Documents have a paragraph
// for each line and one passage in the voice of the report; their ID is NAME.
func ReadFolder(dir string) ([]Example, error) {
	files, err := filepath.Glob(filepath.Join(dir, "attributions", "*.ann"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s has no attributions/*.ann: give a folder with text/ and attributions/", dir)
	}
	sort.Strings(files)
	var all []Example
	last := ""
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".ann")
		if i := strings.LastIndexByte(name, '_'); i > 0 {
			name = name[:i]
		}
		if name == last {
			continue
		}
		last = name
		text, err := os.ReadFile(filepath.Join(dir, "text", name+".txt"))
		if err != nil {
			return nil, err
		}
		gold, err := readFile(file)
		if err != nil {
			return nil, err
		}
		all = append(all, Example{Document: document(name, string(text)), Gold: gold})
	}
	return all, nil
}

func readFile(file string) ([]Gold, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	gold, err := ReadBrat(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return gold, nil
}

// document makes a Document of a plain text in which each line is a paragraph.
func document(name, text string) *readout.Document {
	text = strings.ToValidUTF8(text, "\uFFFD")
	d := &readout.Document{ID: name, URI: name, Language: "en", Text: text}
	at := 0
	for _, line := range strings.SplitAfter(text, "\n") {
		body := strings.TrimSpace(line)
		if body != "" {
			start := at + strings.Index(line, body)
			d.Paragraphs = append(d.Paragraphs, readout.Span{Start: start, End: start + len(body)})
		}
		at += len(line)
	}
	if n := len(d.Paragraphs); n > 0 {
		all := readout.Span{Start: d.Paragraphs[0].Start, End: d.Paragraphs[n-1].End}
		d.Passages = []readout.Passage{{Span: all, Voice: readout.Report}}
	}
	return d
}
