// Package time scores what is read of times: which expressions of a text were
// found, and whether they mean the right days.
package time

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/corpus/gold"
)

// Days is a stretch of days that an expression may be read as. An unknown From
// or To is an open end.
type Days struct {
	From, To readout.Date
}

// parseDays reads "2024-03-08", "2024-03..2024-05", "2024-03.." or "..2024".
func parseDays(s string) (Days, error) {
	from, to, ranged := strings.Cut(s, "..")
	var d Days
	var err error
	if from != "" {
		if d.From, err = readout.ParseDate(from); err != nil {
			return d, err
		}
	}
	if !ranged {
		to = from
	}
	if to != "" {
		if d.To, err = readout.ParseDate(to); err != nil {
			return d, err
		}
	}
	switch {
	case !d.From.Known() && !d.To.Known():
		return d, fmt.Errorf("%q has no days", s)
	case d.From.Known() && d.To.Known() && d.To.Compare(d.From) < 0:
		return d, fmt.Errorf("%q ends before it begins", s)
	}
	return d, nil
}

// MarkKind is what a mark of a gold text asks for.
type MarkKind uint8

// The kinds of marks: an expression of time; words that may be told as one and
// need not; words that look like a time and are none.
const (
	Expression MarkKind = iota
	Optional
	Trap
)

// Mark is a marked stretch of a gold text.
type Mark struct {
	Span readout.Span // bytes of Text.Text
	Kind MarkKind
	// Readings are the days that are right, at least one for an Expression;
	// several where the words leave it open. None for other kinds.
	Readings []Days
}

// Text is one dated text of the gold set without its marks.
type Text struct {
	Topic     string // name of the file without ".txt"
	Line      int    // of its heading in the file, from 1
	Published readout.Date
	Text      string
	Marks     []Mark // in order of text, not nested
}

// Parse reads a file of gold texts. Each text begins with a line "== DATE",
// its day of publication. Marks are "{words|DAYS}" for an expression, with
// " or " between readings; "{?words}" for one that need not be found; "{!words}"
// for a trap. Marks do not nest. What is not of this form is an error that names
// file and line.
func Parse(name, file string) ([]Text, error) {
	topic := strings.TrimSuffix(name, ".txt")
	var all []Text
	var body strings.Builder
	var t *Text
	end := func() error {
		if t == nil {
			return nil
		}
		if err := t.unmark(strings.TrimSpace(body.String())); err != nil {
			return fmt.Errorf("%s:%d: %w", name, t.Line, err)
		}
		all = append(all, *t)
		body.Reset()
		return nil
	}
	for i, line := range strings.Split(file, "\n") {
		date, head := strings.CutPrefix(line, "== ")
		if !head {
			if t == nil && strings.TrimSpace(line) != "" {
				return nil, fmt.Errorf("%s:%d: a text begins with \"== \" and its date", name, i+1)
			}
			body.WriteString(line)
			body.WriteByte('\n')
			continue
		}
		if err := end(); err != nil {
			return nil, err
		}
		d, err := readout.ParseDate(strings.TrimSpace(date))
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, i+1, err)
		}
		t = &Text{Topic: topic, Line: i + 1, Published: d}
	}
	if err := end(); err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%s: no text in it", name)
	}
	return all, nil
}

// unmark takes the marks out of a text.
func (t *Text) unmark(marked string) error {
	var b strings.Builder
	for marked != "" {
		plain, rest, found := strings.Cut(marked, "{")
		b.WriteString(plain)
		if !found {
			break
		}
		inner, after, closed := strings.Cut(rest, "}")
		if !closed || strings.Contains(inner, "{") {
			return fmt.Errorf("the mark %q is left open", inner)
		}
		m := Mark{Kind: Expression}
		words, readings, ok := strings.Cut(inner, "|")
		switch {
		case strings.HasPrefix(inner, "?"):
			m.Kind = Optional
		case strings.HasPrefix(inner, "!"):
			m.Kind = Trap
		case !ok:
			return fmt.Errorf("the mark %q has no days", inner)
		}
		if m.Kind != Expression {
			words = inner[1:]
		} else {
			for _, s := range strings.Split(readings, " or ") {
				d, err := parseDays(strings.TrimSpace(s))
				if err != nil {
					return fmt.Errorf("the mark %q: %w", inner, err)
				}
				m.Readings = append(m.Readings, d)
			}
		}
		m.Span = readout.Span{Start: b.Len(), End: b.Len() + len(words)}
		b.WriteString(words)
		t.Marks = append(t.Marks, m)
		marked = after
	}
	t.Text = b.String()
	if t.Text == "" {
		return fmt.Errorf("a text without words")
	}
	return nil
}

// ReadFolder reads every *.txt of a folder, in order of name.
func ReadFolder(dir string) ([]Text, error) {
	files, err := gold.Folder(dir, Parse)
	return slices.Concat(files...), err
}
