package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-news/readout/corpus/polnear"
	"github.com/readout-news/readout/eval/attribution"
)

// quotesCommand prints what is known of each program that attributes: the
// scores where the folder quotes/ID is there, the medians of its runs where
// runs.jsonl has some.
type quotesCommand struct {
	Set  string `required:"" help:"A part of PolNeAR: text/ and attributions/." placeholder:"DIR"`
	From string `required:"" help:"The folder with text/, quotes/ and runs.jsonl." placeholder:"DIR"`
	Slow int    `default:"20" help:"How many of the articles, the first ones, slow programs were timed on." placeholder:"N"`
}

// Run prints the tables and the ratios.
func (c quotesCommand) Run() error {
	examples, err := polnear.ReadFolder(c.Set)
	if err != nil {
		return fmt.Errorf("nothing to measure on: %w; name the data folder with --data", err)
	}
	runs, err := readRuns(filepath.Join(c.From, "runs.jsonl"))
	if err != nil {
		return err
	}
	words, err := countWords(filepath.Join(c.From, "text", "*.txt"))
	if err != nil {
		return err
	}
	var all []scores
	for _, q := range quoters {
		s := scores{quoter: q}
		if dir, ok := q.finished(c.From); ok {
			if s, err = q.score(examples, dir); err != nil {
				return fmt.Errorf("%s: %w", q.ID, err)
			}
		}
		s.line = line{peer: peer{ID: q.ID, Name: q.Name}}
		s.articles = len(words)
		if q.Slow {
			s.articles = min(c.Slow, s.articles)
		}
		for _, n := range words[:s.articles] {
			s.words += n
		}
		s.take(runs, s.words)
		if s.Documents > 0 || s.textRuns > 0 {
			all = append(all, s)
		}
	}
	_, err = fmt.Print(quoteTables(all, len(examples)))
	return err
}

// countWords counts the words of each file, in order of their names.
func countWords(pattern string) ([]int, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	words := make([]int, len(names))
	for i, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		words[i] = len(strings.Fields(string(b)))
	}
	return words, nil
}

// quoteTables is Markdown: all attributions, direct quotations alone, speed,
// and how readout stands to each.
func quoteTables(all []scores, documents int) string {
	var b strings.Builder
	for _, part := range []struct {
		title string
		of    func(*scores) *quoteScore
	}{
		{"All attributions", func(s *scores) *quoteScore { return &s.All }},
		{"Direct quotations alone", func(s *scores) *quoteScore { return &s.Direct }},
	} {
		fmt.Fprintf(&b, "%s, F1 in %%", part.title)
		for i := range all {
			if n := part.of(&all[i]).All.Overlap.Gold; n > 0 {
				fmt.Fprintf(&b, "; %d of them in %d documents", n, all[i].Documents)
				break
			}
		}
		b.WriteString(".\n\n| | source: exact | overlap | cue: exact | overlap | content: exact | overlap | source and content: exact | overlap | all three: exact | overlap (precision, recall) |\n")
		b.WriteString("|---|---|---|---|---|---|---|---|---|---|---|\n")
		for i := range all {
			all[i].row(&b, part.of(&all[i]), documents)
		}
		b.WriteByte('\n')
	}
	b.WriteString("Speed.\n\n| | articles a second (runs) | words a second | most memory, MB | one sentence, s | read: articles | words |\n|---|---|---|---|---|---|---|\n")
	for _, s := range all {
		fmt.Fprintf(&b, "| %s ", s.quoter.Name)
		b.WriteString(cell(s.speed > 0, func() string {
			perWord := float64(s.articles) / float64(s.words)
			return fmt.Sprintf("%.2f (%.2f to %.2f)", s.speed*perWord, s.slowest*perWord, s.fastest*perWord)
		}))
		b.WriteString(cell(s.speed > 0, func() string { return fmt.Sprintf("%.0f", s.speed) }))
		b.WriteString(cell(s.memory > 0, func() string { return fmt.Sprintf("%.0f", s.memory) }))
		b.WriteString(cell(s.startCPU > 0, func() string { return fmt.Sprintf("%.2f", s.startCPU) }))
		fmt.Fprintf(&b, "| %d | %d |\n", s.articles, s.words)
	}
	b.WriteString(quoteRatios(all))
	return b.String()
}

// row is a program's line of a table of scores.
func (s *scores) row(b *strings.Builder, q *quoteScore, documents int) {
	if s.Documents == 0 {
		return
	}
	fmt.Fprintf(b, "| %s", s.quoter.Name)
	if s.Documents < documents {
		fmt.Fprintf(b, " (%d documents)", s.Documents)
	}
	if s.Refused > 0 {
		fmt.Fprintf(b, " (%d texts refused)", s.Refused)
	}
	b.WriteByte(' ')
	f1 := func(known bool, counts ...attribution.Count) {
		for _, c := range counts {
			b.WriteString(cell(known, func() string { return fmt.Sprintf("%.1f", 100*c.F1()) }))
		}
	}
	f1(true, q.All.Source, q.Source.Overlap)
	f1(s.Cues, q.All.Cue, q.Cue.Overlap)
	f1(true, q.All.Content, q.Content.Overlap, q.Uncued.Exact, q.Uncued.Overlap)
	f1(s.Cues, q.All.Exact)
	b.WriteString(cell(s.Cues, func() string {
		c := q.All.Overlap
		return fmt.Sprintf("%.1f (%.1f, %.1f)", 100*c.F1(), 100*c.Precision(), 100*c.Recall())
	}))
	b.WriteString("|\n")
}

// quoteRatios sets readout beside each of the others.
func quoteRatios(all []scores) string {
	if n := len(all); n == 0 || all[0].quoter.ID != "readout" || strings.HasPrefix(all[n-1].quoter.ID, "readout") {
		return "" // readout alone
	}
	own := all[0]
	var b strings.Builder
	b.WriteString("\n| readout against | direct quotations, source and content by overlap, points of F1 | speed | memory | one sentence |\n|---|---|---|---|---|\n")
	for _, s := range all[1:] {
		if strings.HasPrefix(s.quoter.ID, own.quoter.ID) {
			continue // readout itself, run otherwise
		}
		fmt.Fprintf(&b, "| %s ", s.quoter.Name)
		b.WriteString(cell(own.Documents > 0 && own.Documents == s.Documents, func() string {
			return fmt.Sprintf("%+.1f", 100*(own.Direct.Uncued.Overlap.F1()-s.Direct.Uncued.Overlap.F1()))
		}))
		b.WriteString(times(own.speed, s.speed, "fast"))
		b.WriteString(times(s.memory, own.memory, "small"))
		b.WriteString(times(s.startCPU, own.startCPU, "soon"))
		b.WriteString("|\n")
	}
	return b.String()
}
