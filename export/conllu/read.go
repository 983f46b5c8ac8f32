package conllu

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/readout-news/readout"
)

// SyntaxError says which line of a CoNLL-U file breaks the format, and how.
type SyntaxError struct {
	Line   int // from 1
	Reason string
}

// Error is the sentence for people.
func (e *SyntaxError) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Reason) }

// Read yields a Record for each document of the CoNLL-U text that r gives. A
// "# newdoc" comment begins a document; a text without one is one document.
//
// Document.Text is put together from the forms and SpaceAfter=No, with a blank
// line between paragraphs ("# newpar"); Document.ID is the id that came with
// the document, "" where none did, and URI is left to the caller. Sentences
// have what the columns have, and Names what the Name attributes of MISC say,
// as Write writes them. Comments of other kinds, empty nodes (8.1) and enhanced
// dependencies are passed over. Bytes that are no character become U+FFFD.
//
// The first line that breaks the format ends the sequence with a *SyntaxError;
// so does an error of r, as it is.
func Read(r io.Reader) iter.Seq2[*readout.Record, error] {
	return func(yield func(*readout.Record, error) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		doc := &document{}
		sent := &sentence{}
		for number := 1; ; number++ {
			line, err := in.ReadString('\n')
			if err != nil && err != io.EOF {
				yield(nil, err)
				return
			}
			last := err == io.EOF
			line = strings.ToValidUTF8(strings.TrimRight(line, "\r\n"), "\uFFFD")
			if number == 1 {
				line = strings.TrimPrefix(line, "\uFEFF")
			}
			switch {
			case strings.TrimSpace(line) == "":
			case line[0] == '#':
				if key, value := comment(line); key == "newdoc" && len(sent.rows) == 0 {
					if doc.begun() && !yield(doc.record(), nil) {
						return
					}
					doc = &document{id: value, named: true}
				} else if key == "newpar" && len(sent.rows) == 0 {
					doc.newParagraph = true
				}
			default:
				if reason := sent.line(line, number); reason != "" {
					yield(nil, &SyntaxError{number, reason})
					return
				}
			}
			if (last || strings.TrimSpace(line) == "") && len(sent.rows) > 0 {
				if bad, reason := sent.finish(); reason != "" {
					yield(nil, &SyntaxError{bad, reason})
					return
				}
				doc.add(sent)
				*sent = sentence{rows: sent.rows[:0]}
			}
			if last {
				break
			}
		}
		if doc.begun() {
			yield(doc.record(), nil)
		}
	}
}

// comment parts "# key = value"; the value may be absent.
func comment(line string) (key, value string) {
	key, value, _ = strings.Cut(strings.TrimLeft(line, "# "), "=")
	key = strings.TrimSpace(key)
	if k, rest, ok := strings.Cut(key, " "); ok && strings.TrimSpace(rest) == "id" {
		key = k
	}
	return key, strings.TrimSpace(value)
}
