package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/eval/engine"
)

// tableCommand prints what is known: of each program the names' scores, where
// the folder names/ID is there, and the medians of its runs, where runs.jsonl
// has some.
type tableCommand struct {
	set
	From string `required:"" help:"The folder with runs.jsonl and names/." placeholder:"DIR"`
}

// line is a line of the table. What was not measured is 0.
type line struct {
	peer
	names             *engine.NameResult // "the" before a name cut off
	given             *engine.NameResult // as the program gives them
	speed             float64            // tokens in a second of CPU time, start-up not counted
	slowest, fastest  float64            // of the single runs
	memory            float64            // MB
	start, startCPU   float64            // seconds to read one sentence
	textRuns, oneRuns int
}

// Run prints the table and the ratios.
func (c tableCommand) Run() error {
	gold, err := engine.ReadNames(c.Set)
	if err != nil {
		return err
	}
	runs, err := readRuns(filepath.Join(c.From, "runs.jsonl"))
	if err != nil {
		return err
	}
	timed, tokens := 0, 0
	for i, r := range gold {
		if c.timed(i, len(gold)) {
			timed++
			tokens += count(r)
		}
	}
	var lines []line
	for _, p := range peers {
		l := line{peer: p}
		dir := filepath.Join(c.From, "names", p.ID)
		if _, err := os.Stat(dir); err == nil {
			if l.names, err = p.score(gold, dir, true); err != nil {
				return err
			}
			if l.given, err = p.score(gold, dir, false); err != nil {
				return err
			}
		}
		l.take(runs, tokens)
		if l.names != nil || l.textRuns > 0 {
			lines = append(lines, l)
		}
	}
	_, err = fmt.Printf("Names on %d documents; time on %d of them, %d tokens.\n\n%s", len(gold), timed, tokens, table(lines))
	return err
}

func count(r *readout.Record) (tokens int) {
	for _, s := range r.Sentences {
		tokens += len(s.Tokens)
	}
	return tokens
}

// readRuns reads the lines that timeCommand wrote; none where there is no file.
func readRuns(name string) ([]run, error) {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []run
	scan := bufio.NewScanner(f)
	for scan.Scan() {
		var r run
		if err := json.Unmarshal(scan.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, r)
	}
	return all, scan.Err()
}

// take puts the medians of l's runs into it.
func (l *line) take(runs []run, tokens int) {
	var text, memory, one, oneCPU []float64
	for _, r := range runs {
		switch {
		case r.Peer != l.ID:
		case r.What == "text":
			text, memory = append(text, r.CPU), append(memory, float64(r.Memory)/1e6)
		case r.What == "one":
			one, oneCPU = append(one, r.Wall), append(oneCPU, r.CPU)
		}
	}
	l.textRuns, l.oneRuns = len(text), len(one)
	l.start, l.startCPU, l.memory = median(one), median(oneCPU), median(memory)
	speed := func(cpu float64) float64 {
		if cpu <= l.startCPU {
			return 0
		}
		return float64(tokens) / (cpu - l.startCPU)
	}
	if len(text) > 0 && len(one) > 0 {
		l.speed, l.slowest, l.fastest = speed(median(text)), speed(slices.Max(text)), speed(slices.Min(text))
	}
}

func median(x []float64) float64 {
	if len(x) == 0 {
		return 0
	}
	x = slices.Sorted(slices.Values(x))
	if n := len(x); n%2 == 0 {
		return (x[n/2-1] + x[n/2]) / 2
	}
	return x[len(x)/2]
}

// table is all lines as Markdown, and below how readout stands to each.
func table(lines []line) string {
	var b strings.Builder
	b.WriteString("| | PER | LOC | ORG | the three | with articles | tokens a second (runs) | most memory, MB | one sentence, s |\n")
	b.WriteString("|---|---|---|---|---|---|---|---|---|\n")
	for _, l := range lines {
		fmt.Fprintf(&b, "| %s ", l.Name)
		for _, c := range []string{"PER", "LOC", "ORG"} {
			b.WriteString(cell(l.names != nil && l.names.By[c] != nil, func() string { return fmt.Sprintf("%.1f", l.names.By[c].F1()) }))
		}
		b.WriteString(cell(l.names != nil, func() string { return fmt.Sprintf("%.1f", l.names.All.F1()) }))
		b.WriteString(cell(l.given != nil, func() string { return fmt.Sprintf("%.1f", l.given.All.F1()) }))
		b.WriteString(cell(l.speed > 0, func() string { return fmt.Sprintf("%.0f (%.0f to %.0f)", l.speed, l.slowest, l.fastest) }))
		b.WriteString(cell(l.memory > 0, func() string { return fmt.Sprintf("%.0f", l.memory) }))
		b.WriteString(cell(l.start > 0, func() string { return fmt.Sprintf("%.2f", l.start) }))
		b.WriteString("|\n")
	}
	if n := len(lines); n == 0 || lines[0].ID != "readout" || strings.HasPrefix(lines[n-1].ID, "readout") {
		return b.String() // readout alone
	}
	own := lines[0]
	b.WriteString("\n| readout against | names, points of F1 | speed | memory | one sentence |\n|---|---|---|---|---|\n")
	for _, l := range lines[1:] {
		if strings.HasPrefix(l.ID, own.ID) {
			continue // readout itself, run otherwise
		}
		fmt.Fprintf(&b, "| %s ", l.Name)
		b.WriteString(cell(own.names != nil && l.names != nil, func() string { return fmt.Sprintf("%+.1f", own.names.All.F1()-l.names.All.F1()) }))
		b.WriteString(times(own.speed, l.speed, "fast"))
		b.WriteString(times(l.memory, own.memory, "small"))
		b.WriteString(times(l.start, own.start, "soon"))
		b.WriteString("|\n")
	}
	return b.String()
}

func cell(known bool, value func() string) string {
	if !known {
		return "| - "
	}
	return "| " + value() + " "
}

func times(a, b float64, word string) string {
	return cell(a > 0 && b > 0, func() string { return fmt.Sprintf("%.1f times as %s", a/b, word) })
}
