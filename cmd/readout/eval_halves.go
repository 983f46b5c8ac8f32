package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/pipeline"
)

// halves are the flags of a score on a gold set of the repository, of which one
// half is kept aside.
type halves struct {
	Half  string `help:"build, aside or both. Rules are fitted to build alone." default:"build" enum:"build,aside,both"`
	Wrong bool   `help:"List what is wrong as well; of build only."`
	Out   string `name:"output" short:"o" help:"Write the figures to FILE." placeholder:"FILE"`
}

// print writes the figures of the halves that were asked for: score gives those
// of one, and a line for each thing that is wrong in it.
func (h halves) print(std streams, all []readout.Stage, title string, score func(p *pipeline.Pipeline, half string) (fmt.Stringer, []string, error)) error {
	p, err := pipeline.New(all...)
	if err != nil {
		return err
	}
	folders := []string{h.Half}
	if h.Half == "both" {
		folders = []string{"build", "aside"}
	}
	var b strings.Builder
	fmt.Fprintln(&b, title)
	for _, half := range folders {
		figures, wrong, err := score(p, half)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "\n%s: %v", half, figures)
		if h.Wrong && half == "build" {
			for _, line := range wrong {
				fmt.Fprintln(&b, line)
			}
		}
	}
	return write(std, h.Out, func(w io.Writer) error {
		_, err := io.WriteString(w, b.String())
		return err
	})
}
