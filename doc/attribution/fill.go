//go:build ignore

// Command fill puts the passages of this folder, and what readout makes of
// them, into doc/attribution.md: between a line <!-- NAME --> and the next line
// <!-- end -->, NAME.txt as a quotation and the attributions below it, without
// the head of the output and what comes behind them. Run it from the top of the repository:
//
//	go run doc/attribution/fill.go         writes the page
//	go run doc/attribution/fill.go -check  fails where the page is not what is printed today
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const page = "doc/attribution.md"

func main() {
	check := flag.Bool("check", false, "write nothing, and fail where the page is not what is printed today")
	program := flag.String("readout", "", "the program to ask (built from this checkout)")
	flag.Parse()
	if err := fill(*program, *check); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func fill(program string, check bool) error {
	old, err := os.ReadFile(page)
	if err != nil {
		return fmt.Errorf("%w: run this from the top of the repository", err)
	}
	if program == "" {
		dir, err := os.MkdirTemp("", "readout")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		program = filepath.Join(dir, "readout")
		if out, err := exec.Command("go", "build", "-o", program, "./cmd/readout").CombinedOutput(); err != nil {
			return fmt.Errorf("%w\n%s", err, out)
		}
	}
	var b strings.Builder
	name := "" // of the passage whose place is being filled
	for line := range strings.Lines(string(old)) {
		mark := strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(line), "<!-- "), " -->")
		switch {
		case !strings.HasPrefix(line, "<!-- ") && name != "":
			continue // what was there before
		case !strings.HasPrefix(line, "<!-- "):
		case mark == "end":
			name = ""
		case name != "":
			return fmt.Errorf("%s: %s has no end", page, name)
		default:
			name = mark
			text, err := passage(program, name)
			if err != nil {
				return err
			}
			line += text
		}
		b.WriteString(line)
	}
	switch {
	case name != "":
		return fmt.Errorf("%s: %s has no end", page, name)
	case !check:
		return os.WriteFile(page, []byte(b.String()), 0o644)
	case b.String() != string(old):
		return fmt.Errorf("%s does not show what is printed today: go run doc/attribution/fill.go, and read the remarks again", page)
	}
	return nil
}

// passage is NAME.txt as a quotation, and the output as a block.
func passage(program, name string) (string, error) {
	file := "doc/attribution/" + name + ".txt"
	text, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	cmd := exec.Command(program, "read", "--engine", "full", "--format", "text", file)
	cmd.Env = append(os.Environ(), "COLUMNS=")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s: %w\n%s", file, err, errs.String())
	}
	// The head, down to the first empty line, says only what file it is.
	_, body, ok := strings.Cut(string(out), "\n\n")
	if !ok {
		body = ""
	}
	body, _, _ = strings.Cut(body, "\n\n") // acts and ties come behind
	var b strings.Builder
	b.WriteByte('\n')
	for line := range strings.Lines(string(text)) {
		b.WriteString(strings.TrimRight("> "+line, " \n") + "\n")
	}
	fmt.Fprintf(&b, "\n```text\n%s\n```\n\n", strings.TrimRight(body, "\n"))
	return b.String(), nil
}
