// Package claim scores what is made of several accounts of one happening: which
// tellings are of one claim, how many sources a claim rests on, and in what its
// tellings differ.
package claim

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
)

// Quote is words of an account, which are found in its text.
type Quote struct {
	Account string // name of the file without ".txt"
	Words   string
	// May is set for a telling that may be of the claim or may not: it is right
	// in it, beside it and outside.
	May bool
}

// Difference is an aspect in which tellings of a claim differ.
type Difference struct {
	Aspect readout.Aspect
	Values []Quote // one an account, at least two
}

// Gold is a claim with its tellings.
type Gold struct {
	Line        int // in claims.gold, from 1
	Kind        readout.ClaimKind
	Who         string // "" for what the accounts tell in their own voice
	Tellings    []Quote
	Independent int      // 1 where the file gives none
	Shared      []string // authorities that more than one origin rests on
	Differences []Difference
}

// told are the tellings that belong to the claim for certain.
func (g *Gold) told() int {
	n := 0
	for _, q := range g.Tellings {
		if !q.May {
			n++
		}
	}
	return n
}

// Story is the accounts of one happening and what a reader makes of them.
type Story struct {
	Name     string
	Accounts []string // files, in order of name
	Claims   []Gold   // in order of the file
	copies   [][2]string
}

// account is the name by which a story's claims call the document of a file.
func account(file string) string { return strings.TrimSuffix(filepath.Base(file), ".txt") }

var aspects = []readout.Aspect{readout.Number, readout.DateAspect, readout.PlaceAspect, readout.SourceAspect,
	readout.Wording, readout.PolarityAspect, readout.StatusAspect}

// ReadStory reads a folder with accounts, *.txt, and their claims in
// claims.gold. Lines of claims.gold:
//
//	copy ACCOUNT of ACCOUNT    the first tells all that the second tells in the same words
//	claim WHO                  begins a claim of what somebody said
//	event                      begins a claim of what the accounts tell in their own voice
//	ACCOUNT "words"            its telling; "? " before it for one that may be of it
//	independent N
//	shared AUTHORITY
//	ASPECT ACCOUNT "words" ACCOUNT "words" ...
//
// Words that do not stand in their account are an error, as is all that is not
// of this form.
func ReadStory(dir string) (Story, error) {
	s := Story{Name: filepath.Base(dir)}
	var err error
	if s.Accounts, err = filepath.Glob(filepath.Join(dir, "*.txt")); err != nil {
		return s, err
	}
	slices.Sort(s.Accounts)
	texts := map[string]string{}
	for _, file := range s.Accounts {
		b, err := os.ReadFile(file)
		if err != nil {
			return s, err
		}
		texts[account(file)] = string(b)
	}
	file := filepath.Join(dir, "claims.gold")
	b, err := os.ReadFile(file)
	if err != nil {
		return s, err
	}
	for i, line := range strings.Split(string(b), "\n") {
		if err := s.line(i+1, strings.TrimSpace(line), texts); err != nil {
			return s, fmt.Errorf("%s:%d: %w", file, i+1, err)
		}
	}
	for i := range s.Claims {
		s.spread(&s.Claims[i], texts)
	}
	return s, nil
}

// spread gives the copies the tellings of what they were copied from.
func (s *Story) spread(g *Gold, texts map[string]string) {
	for _, c := range s.copies {
		for _, q := range slices.Clone(g.Tellings) {
			if q.Account == c[1] && strings.Contains(texts[c[0]], q.Words) {
				g.Tellings = append(g.Tellings, Quote{Account: c[0], Words: q.Words, May: q.May})
			}
		}
	}
}

func (s *Story) line(number int, line string, texts map[string]string) error {
	word, rest, _ := strings.Cut(line, " ")
	switch {
	case line == "":
		return nil
	case word == "copy":
		of := strings.Fields(rest)
		if len(of) != 3 || of[1] != "of" || texts[of[0]] == "" || texts[of[2]] == "" {
			return fmt.Errorf("%q is not copy ACCOUNT of ACCOUNT", line)
		}
		s.copies = append(s.copies, [2]string{of[0], of[2]})
		return nil
	case word == "claim" && rest != "":
		s.Claims = append(s.Claims, Gold{Line: number, Kind: readout.StatementClaim, Who: rest, Independent: 1})
		return nil
	case line == "event":
		s.Claims = append(s.Claims, Gold{Line: number, Kind: readout.EventClaim, Independent: 1})
		return nil
	}
	if len(s.Claims) == 0 {
		return fmt.Errorf("%q stands under no claim", line)
	}
	g := &s.Claims[len(s.Claims)-1]
	var err error
	switch {
	case word == "independent":
		g.Independent, err = strconv.Atoi(rest)
		return err
	case word == "shared" && rest != "":
		g.Shared = append(g.Shared, rest)
		return nil
	case slices.Contains(aspects, readout.Aspect(word)):
		d := Difference{Aspect: readout.Aspect(word)}
		if d.Values, err = quotes(rest, texts); err == nil && len(d.Values) < 2 {
			err = fmt.Errorf("a difference has two values or more")
		}
		g.Differences = append(g.Differences, d)
		return err
	}
	bare, may := strings.CutPrefix(line, "? ")
	q, err := quotes(bare, texts)
	if err != nil {
		return err
	}
	for _, t := range q {
		if strings.Count(texts[t.Account], t.Words) > 1 {
			return fmt.Errorf("%q stands in %s more than once", t.Words, t.Account)
		}
		t.May = may
		g.Tellings = append(g.Tellings, t)
	}
	return nil
}

// quotes reads `ACCOUNT "words" ACCOUNT "words"`.
func quotes(s string, texts map[string]string) ([]Quote, error) {
	var all []Quote
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimSpace(s) {
		name, rest, ok := strings.Cut(s, " \"")
		words, after, closed := strings.Cut(rest, "\"")
		switch {
		case !ok || !closed || words == "":
			return nil, fmt.Errorf("%q is not ACCOUNT \"words\"", s)
		case !strings.Contains(texts[name], words):
			return nil, fmt.Errorf("%q does not stand in %s", words, name)
		}
		all = append(all, Quote{Account: name, Words: words})
		s = after
	}
	return all, nil
}

// ReadStories reads every story of a folder, in order of name.
func ReadStories(dir string) ([]Story, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*", "claims.gold"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s has no */claims.gold", dir)
	}
	slices.Sort(files)
	var all []Story
	for _, file := range files {
		s, err := ReadStory(filepath.Dir(file))
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}
