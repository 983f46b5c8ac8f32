package conllu

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
)

// row is one line of a sentence: a word, or a multiword token above its words.
type row struct {
	line       int // in the file, from 1
	form       string
	to         int // the last id of a multiword token, 0 for a word
	token      readout.Token
	spaceAfter bool
	name       string // "B-PER"
}

// sentence collects the rows of one sentence and checks them.
type sentence struct {
	rows   []row
	words  int // words so far
	within int // the last id of the multiword token that is open
}

// line takes in one line and gives the reason why it breaks the format, "" if
// it does not.
func (s *sentence) line(line string, number int) string {
	columns := strings.Split(line, "\t")
	if len(columns) != 10 {
		return fmt.Sprintf("%d columns where CoNLL-U has 10, parted by tabs", len(columns))
	}
	id, form := columns[0], strings.TrimSpace(columns[1])
	if form == "" {
		return "the form is empty"
	}
	r := row{line: number, form: form, spaceAfter: true}
	for attribute := range strings.SplitSeq(columns[9], "|") {
		switch key, value, _ := strings.Cut(attribute, "="); key {
		case "SpaceAfter":
			r.spaceAfter = value != "No"
		case "Name":
			r.name = value
		}
	}
	if a, b, ok := strings.Cut(id, "."); ok {
		if !isNumber(a) || !isNumber(b) {
			return fmt.Sprintf("%q is no id", id)
		}
		return "" // an empty node
	}
	if a, b, ok := strings.Cut(id, "-"); ok {
		if !isNumber(a) || !isNumber(b) {
			return fmt.Sprintf("%q is no id", id)
		}
		from, _ := strconv.Atoi(a)
		to, _ := strconv.Atoi(b)
		switch {
		case from != s.words+1:
			return fmt.Sprintf("the multiword token %s stands out of order: the next word is %d", id, s.words+1)
		case to < from:
			return fmt.Sprintf("the multiword token %s ends before it begins", id)
		case s.within > s.words:
			return fmt.Sprintf("the multiword token %s stands within another", id)
		}
		s.within, r.to = to, to
		s.rows = append(s.rows, r)
		return ""
	}
	if !isNumber(id) {
		return fmt.Sprintf("%q is no id", id)
	}
	if n, err := strconv.Atoi(id); err != nil || n != s.words+1 {
		return fmt.Sprintf("the id %s stands out of order: %d is due", id, s.words+1)
	}
	s.words++
	head := readout.NoHead
	if columns[6] != "_" {
		n, err := strconv.Atoi(columns[6])
		switch {
		case err != nil || n < 0:
			return fmt.Sprintf("the head %q is no number", columns[6])
		case n == s.words:
			return "the word is its own head"
		}
		head = n - 1 // 0 becomes Root
	}
	r.token = readout.Token{
		Lemma: value(columns[2]), UPOS: value(columns[3]), XPOS: value(columns[4]), Feats: value(columns[5]),
		Head: head, Rel: value(columns[7]),
	}
	if form == "_" && columns[3] != "_" {
		r.token.Lemma = columns[2]
	}
	s.rows = append(s.rows, r)
	return ""
}

// finish checks what only the whole sentence shows. It gives the line and the
// reason where something is wrong.
func (s *sentence) finish() (int, string) {
	last := s.rows[len(s.rows)-1].line
	if s.words == 0 {
		return last, "the sentence has no word"
	}
	if s.within > s.words {
		return last, fmt.Sprintf("a multiword token reaches to %d, but the sentence has %d words", s.within, s.words)
	}
	heads := make([]int, 0, s.words)
	lines := make([]int, 0, s.words)
	for i := range s.rows {
		if r := &s.rows[i]; r.to == 0 {
			if r.token.Head >= s.words {
				return r.line, fmt.Sprintf("the head %d is out of range: the sentence has %d words", r.token.Head+1, s.words)
			}
			heads = append(heads, r.token.Head)
			lines = append(lines, r.line)
		}
	}
	if at := circle(heads); at >= 0 {
		return lines[at], "the heads run in a circle"
	}
	return 0, ""
}

// circle is the index of a word from which the heads lead back to it, -1 if
// there is none.
func circle(heads []int) int {
	seen := make([]int, len(heads)) // the walk that came by, counted from 1
	for i := range heads {
		at := i
		for at >= 0 && seen[at] == 0 {
			seen[at] = i + 1
			at = heads[at]
		}
		if at >= 0 && seen[at] == i+1 {
			return at
		}
	}
	return -1
}

func isNumber(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) > 0 && len(s) < 9
}

func value(column string) string {
	if column == "_" {
		return ""
	}
	return column
}
