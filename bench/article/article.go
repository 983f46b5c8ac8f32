// Package article makes articles of the length that newspapers print. They are
// put together from the examples of this repository, so that nobody needs
// anything from outside to repeat a timing.
package article

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Words is the length of an article in words, about that of a news agency's
// main story of the day.
const Words = 700

// Make gives n different articles of about [Words] words each, put together
// from the paragraphs of examples/*/*.txt. It fails where a file cannot be read
// or there is none.
func Make(examples string, n int) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(examples, "*", "*.txt"))
	if err != nil {
		return nil, err
	}
	var paragraphs []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		for p := range strings.SplitSeq(string(text), "\n") {
			if len(p) > 80 && !strings.HasPrefix(p, "\"") {
				paragraphs = append(paragraphs, p)
			}
		}
	}
	if len(paragraphs) == 0 {
		return nil, fmt.Errorf("no examples in %s", examples)
	}
	all := make([]string, n)
	for i := range all {
		var b strings.Builder
		fmt.Fprintf(&b, "Talks go on for a day %d in the fisheries dispute\n\n", i+1)
		words := 0
		for j := i; words < Words; j += 1 + i%3 {
			p := paragraphs[j%len(paragraphs)]
			words += len(strings.Fields(p))
			b.WriteString(p)
			b.WriteString("\n\n")
		}
		all[i] = b.String()
	}
	return all, nil
}

// Write puts articles into files of a folder that is there: 00000.txt and on.
func Write(dir string, texts []string) error {
	for i, text := range texts {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%05d.txt", i)), []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}
