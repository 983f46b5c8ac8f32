package copies

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Account is a report of our own as its outlet prints it: a headline, a
// paragraph with outlet, date and byline, and the text.
type Account struct {
	Name  string // the file's, without its ending
	Story string // the folder's: accounts of one folder tell of one happening
	Title string
	Head  []string // lines of the second paragraph; the first names the outlet
	Body  []string // paragraphs
}

// outlet is the line of the head that names who printed it.
func (a *Account) outlet() string {
	for _, line := range a.Head {
		if name, _, ok := strings.Cut(line, " | "); ok {
			return name
		}
	}
	return a.Head[0]
}

// dated is the line of the head that has a year, and "" where none has.
func (a *Account) dated() string {
	for _, line := range a.Head {
		if _, after, ok := strings.Cut(line, " | "); ok {
			line = after
		}
		for _, f := range strings.Fields(line) {
			if len(f) == 4 && strings.Trim(f, "0123456789") == "" {
				return line
			}
		}
	}
	return ""
}

// Print is the account as a file.
func (a *Account) Print() string {
	return a.Title + "\n\n" + strings.Join(a.Head, "\n") + "\n\n" + strings.Join(a.Body, "\n\n") + "\n"
}

// least is the number of words of a body from which on copies are made of it.
const least = 70

func (a *Account) words() int { return len(strings.Fields(strings.Join(a.Body, " "))) }

// headline is the number of bytes of the longest line of a head.
const headline = 60

// ReadAccounts reads the accounts in the folders of dirs, a story a folder, in
// order of their paths. Files of any other make-up are left out.
func ReadAccounts(dirs ...string) ([]*Account, error) {
	var all []*Account
	for _, dir := range dirs {
		files, err := filepath.Glob(filepath.Join(dir, "*", "*.txt"))
		if err != nil {
			return nil, err
		}
		if len(files) == 0 {
			return nil, fmt.Errorf("%s: no accounts", dir)
		}
		slices.Sort(files)
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			parts := strings.Split(strings.TrimSpace(strings.ReplaceAll(string(data), "\r\n", "\n")), "\n\n")
			if len(parts) < 3 || len(parts[1]) > 3*headline {
				continue // a blog that has no head
			}
			a := &Account{
				Name:  strings.TrimSuffix(filepath.Base(file), ".txt"),
				Story: filepath.Base(filepath.Dir(file)),
				Title: parts[0], Head: strings.Split(parts[1], "\n"), Body: parts[2:],
			}
			if strings.Contains(a.Title, "\n") || a.dated() == "" {
				continue // its head is made in another way
			}
			all = append(all, a)
		}
	}
	return all, nil
}

// Known reads what the gold files of the folders say of copies: lines
// "copy A of B".
func Known(dirs ...string) (map[[2]string]bool, error) {
	known := map[[2]string]bool{}
	for _, dir := range dirs {
		files, err := filepath.Glob(filepath.Join(dir, "*", "*.gold"))
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			for line := range strings.Lines(string(data)) {
				if f := strings.Fields(line); len(f) == 4 && f[0] == "copy" && f[2] == "of" {
					known[[2]string{f[1], f[3]}] = true
				}
			}
		}
	}
	return known, nil
}
