package dictionary

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// longestLine is the number of bytes beyond which a line is no entry.
const longestLine = 1 << 14

// reader reads one file.
type reader struct {
	file     string
	d        *Dictionary
	problems []Problem
	macros   map[string][]string
	line     int
	comment  int // line of an open <!--, 0 where none is open
	block    block
}

// block is an actor or agent with its synonyms, until the next one begins.
type block struct {
	line    int
	names   []name
	codes   []dated
	spoiled bool // a part of it was reported
}

// name is one name of a block.
type name struct {
	line    int
	text    string
	plurals []string
	braces  bool
}

// Read reads a file of actors, agents or both; file is what problems call it.
// Whatever a line holds, reading goes on with the next one, and each line that is
// not taken over as it stands is a Problem. The error is that of r.
func Read(file string, r io.Reader) (*Dictionary, []Problem, error) {
	x := &reader{file: file, d: newDictionary(), macros: make(map[string][]string)}
	in := bufio.NewReader(r)
	for {
		raw, err := in.ReadBytes('\n')
		if len(raw) > 0 {
			x.line++
			x.read(raw)
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return x.d, x.problems, fmt.Errorf("%s: %w", file, err)
		}
	}
	x.endBlock()
	if x.comment > 0 {
		x.report(x.comment, "<!-- has no --> behind it, so that nothing below was read", false)
	}
	return x.d, x.problems, nil
}

func (x *reader) report(line int, reason string, note bool) {
	x.problems = append(x.problems, Problem{x.file, line, reason, note})
}

func (x *reader) read(raw []byte) {
	if len(raw) > longestLine {
		x.report(x.line, fmt.Sprintf("the line is longer than %d bytes", longestLine), false)
		return
	}
	if x.line == 1 {
		raw = bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf"))
	}
	text, bad := decode(raw)
	if bad {
		x.report(x.line, "bytes that are no UTF-8 were read as Windows-1252", true)
	}
	if strings.ContainsRune(text, '\uFFFD') {
		x.report(x.line, "a letter was lost before the file came here (U+FFFD)", true)
	}
	if x.comment > 0 {
		_, after, ends := strings.Cut(text, "-->")
		if !ends {
			return
		}
		x.comment, text = 0, after
	}
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "<") {
		if compact := strings.ReplaceAll(text, " ", ""); strings.HasPrefix(compact, "<!--") && !strings.Contains(compact, "-->") {
			x.comment = x.line
		}
		return
	}
	if text = strings.TrimSpace(withoutComment(text)); text == "" {
		return
	}
	switch {
	case text[0] == '!' && strings.Contains(text, "="):
		x.endBlock()
		x.macro(text)
	case text[0] == '+':
		if len(x.block.names) == 0 {
			x.report(x.line, "a synonym with no name above it was read as a name", true)
			x.block.line = x.line
		}
		x.entry(text[1:])
	case text[0] == '[':
		if len(x.block.names) == 0 {
			x.report(x.line, "a code with no name before it", false)
			return
		}
		x.codes(text)
	default:
		x.endBlock()
		x.block.line = x.line
		x.entry(text)
	}
}

// withoutComment cuts text at the first # or ; that is not part of a code.
func withoutComment(text string) string {
	inside := false
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '[':
			inside = true
		case ']':
			inside = false
		case '#', ';':
			if !inside || !strings.Contains(text[i:], "]") {
				return text[:i]
			}
		}
	}
	return text
}

// macro reads "!NAME! = ONE, OTHER".
func (x *reader) macro(text string) {
	left, right, _ := strings.Cut(text, "=")
	left = strings.TrimSpace(left)
	if len(left) < 3 || !strings.HasSuffix(left, "!") || strings.Count(left, "!") != 2 {
		x.report(x.line, "a macro is written !NAME! = ONE, OTHER", false)
		return
	}
	var words []string
	for w := range strings.SplitSeq(right, ",") {
		if w = strings.Trim(strings.TrimSpace(w), "_"); w != "" {
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		x.report(x.line, "the macro "+clip(left)+" stands for nothing", false)
		return
	}
	x.macros[strings.ToUpper(left)] = words
}

// entry reads a name with what stands behind it: plurals in braces, codes.
func (x *reader) entry(text string) {
	n := name{line: x.line}
	rest := ""
	if i := strings.IndexAny(text, "[{"); i >= 0 {
		text, rest = text[:i], text[i:]
	}
	n.text = strings.TrimSpace(text)
	if strings.HasPrefix(rest, "{") {
		inner, after, ok := strings.Cut(rest[1:], "}")
		if !ok {
			x.spoil("{ is not closed")
			return
		}
		n.braces, rest = true, strings.TrimSpace(after)
		for p := range strings.FieldsFuncSeq(inner, func(r rune) bool { return r == ' ' || r == ',' || r == '\t' }) {
			n.plurals = append(n.plurals, p)
		}
	}
	if len(keyWords(n.text, false)) == 0 {
		x.spoil("there is no name")
		return
	}
	x.block.names = append(x.block.names, n)
	if rest != "" {
		x.codes(rest)
	}
}

// spoil reports the line and remembers that the block lost something by it.
func (x *reader) spoil(reason string) {
	x.report(x.line, reason, false)
	x.block.spoiled = true
}

// codes reads one or more codes, each in brackets.
func (x *reader) codes(text string) {
	for text = strings.TrimSpace(text); text != ""; {
		if text[0] != '[' {
			x.report(x.line, fmt.Sprintf("%q behind the code was left out: a comment begins with #", clip(text)), true)
			return
		}
		inner, after, ok := strings.Cut(text[1:], "]")
		if !ok {
			x.spoil("[ is not closed")
			return
		}
		if c, err := parseCode(inner); err != nil {
			x.spoil(err.Error())
		} else {
			x.block.codes = append(x.block.codes, c)
		}
		text = strings.TrimSpace(after)
	}
}
