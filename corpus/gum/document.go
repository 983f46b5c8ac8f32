// Package gum reads the Georgetown University Multilayer corpus (Zeldes 2017):
// its sentences as CoNLL-U and its discourse trees, in which relations of
// attribution are marked.
package gum

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// Word is a syntactic word of Universal Dependencies in its document.
type Word struct {
	Span readout.Span // in code points of the document
	UPOS string
	Rel  string
	Head int // index of the head in the document; -1 for a root
}

// Document is a text of the corpus with its words.
type Document struct {
	*readout.Document
	Words []Word
}

// ReadDocuments reads a CoNLL-U file. The text of a document is its sentences,
// with a line feed between paragraphs and a space between other sentences. A
// line that breaks the format is an error with its number.
func ReadDocuments(r io.Reader) ([]*Document, error) {
	var b builder
	scan := bufio.NewScanner(r)
	scan.Buffer(make([]byte, 1<<16), 1<<24)
	for n := 1; scan.Scan(); n++ {
		if err := b.line(scan.Text()); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	b.endDocument()
	return b.all, scan.Err()
}

// builder puts documents together line by line.
type builder struct {
	all       []*Document
	cur       *Document
	text      strings.Builder
	points    int // code points in text
	paragraph int // byte where the paragraph under way begins, -1 where none does
	newpar    bool
	first     int // word that begins the sentence under way
	space     bool
	// A multiword token: its form, the number of its last word, and how much of
	// the form its words have used.
	form string
	last int
	used int
}

func (b *builder) line(line string) error {
	switch {
	case strings.HasPrefix(line, "# newdoc id = "):
		b.endDocument()
		b.cur = &Document{Document: &readout.Document{ID: strings.TrimPrefix(line, "# newdoc id = "), Language: "en"}}
		b.cur.URI = b.cur.ID
		b.paragraph, b.newpar = -1, true
	case line == "# newpar" || strings.HasPrefix(line, "# newpar id"):
		b.newpar = true
	case line == "":
		if b.cur != nil {
			b.first, b.space = len(b.cur.Words), true
		}
	case line[0] == '#':
	case b.cur == nil:
		return fmt.Errorf("a word before the first # newdoc id")
	default:
		return b.word(strings.Split(line, "\t"))
	}
	return nil
}

func (b *builder) write(s string) {
	b.text.WriteString(s)
	b.points += utf8.RuneCountInString(s)
}

func (b *builder) word(c []string) error {
	if len(c) != 10 {
		return fmt.Errorf("%d columns, not 10", len(c))
	}
	if strings.Contains(c[0], ".") {
		return nil // a word that is not in the text
	}
	if len(b.cur.Words) == b.first && b.form == "" {
		b.beginSentence()
	}
	if _, last, ok := strings.Cut(c[0], "-"); ok {
		n, err := strconv.Atoi(last)
		if err != nil {
			return fmt.Errorf("range %q", c[0])
		}
		b.gap()
		b.form, b.last, b.used = c[1], n, 0
		b.space = !strings.Contains(c[9], "SpaceAfter=No")
		b.write(c[1])
		return nil
	}
	number, err := strconv.Atoi(c[0])
	if err != nil {
		return fmt.Errorf("word number %q", c[0])
	}
	head, err := strconv.Atoi(c[6])
	if err != nil {
		return fmt.Errorf("head %q", c[6])
	}
	w := Word{UPOS: c[3], Rel: c[7], Head: b.first + head - 1}
	if head == 0 {
		w.Head = -1
	}
	size := utf8.RuneCountInString(c[1])
	if b.form != "" && number <= b.last {
		whole := utf8.RuneCountInString(b.form)
		start := b.points - whole
		w.Span = readout.Span{Start: start + b.used, End: start + b.used + size}
		if !strings.HasPrefix(string([]rune(b.form)[min(b.used, whole):]), c[1]) {
			w.Span = readout.Span{Start: start, End: b.points} // a form that the text does not have
		} else {
			b.used += size
		}
		if number == b.last {
			b.form = ""
		}
	} else {
		b.gap()
		w.Span = readout.Span{Start: b.points, End: b.points + size}
		b.write(c[1])
		b.space = !strings.Contains(c[9], "SpaceAfter=No")
	}
	b.cur.Words = append(b.cur.Words, w)
	return nil
}

// gap writes the space that the token before asked for.
func (b *builder) gap() {
	if b.space && b.text.Len() > b.paragraph {
		b.write(" ")
	}
	b.space = false
}

func (b *builder) beginSentence() {
	if !b.newpar && b.paragraph >= 0 {
		return
	}
	b.endParagraph()
	if b.text.Len() > 0 {
		b.write("\n")
	}
	b.paragraph, b.newpar, b.space = b.text.Len(), false, false
}

func (b *builder) endParagraph() {
	if b.paragraph >= 0 && b.text.Len() > b.paragraph {
		b.cur.Paragraphs = append(b.cur.Paragraphs, readout.Span{Start: b.paragraph, End: b.text.Len()})
	}
	b.paragraph = -1
}

func (b *builder) endDocument() {
	if b.cur == nil {
		return
	}
	b.endParagraph()
	b.cur.Text = b.text.String()
	b.cur.Passages = []readout.Passage{{Span: readout.Span{End: len(b.cur.Text)}, Voice: readout.Report}}
	b.all = append(b.all, b.cur)
	b.cur = nil
	b.text.Reset()
	b.points, b.first, b.form = 0, 0, ""
}
