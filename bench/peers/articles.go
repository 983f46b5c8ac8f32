package main

import (
	"os"
	"path/filepath"

	"github.com/readout-news/readout/bench/article"
)

// articlesCommand writes text/NNNNN.txt, articles to time programs on, and
// one.txt, a sentence for the start-up time.
type articlesCommand struct {
	Examples string `required:"" help:"The folder of examples that articles are made of." placeholder:"DIR"`
	Number   int    `default:"200" help:"How many articles." placeholder:"N"`
	To       string `required:"" help:"The folder to write to." placeholder:"DIR"`
}

// Run writes the files.
func (c articlesCommand) Run() error {
	all, err := article.Make(c.Examples, c.Number)
	if err != nil {
		return err
	}
	dir := filepath.Join(c.To, "text")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	if err := article.Write(dir, all); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(c.To, "one.txt"), []byte(oneSentence), 0o644)
}
