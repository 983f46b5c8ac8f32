package engine

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
)

// ReadTreebank reads CoNLL-U into one Record a document, with its text put
// together from the tokens. Names are those that [GUMNames] finds. It fails
// with file and line where the file is broken.
func ReadTreebank(path string) ([]*readout.Record, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return parseTreebank(f, path)
}

type treebank struct {
	records   []*readout.Record
	text      strings.Builder
	paragraph int // where it starts in text
	sentence  readout.Sentence
	heads     []int // of the sentence, from 1
	entities  []string
	glue      bool   // no white space before the next token
	multiword string // last number of the open multiword token
	joined    bool   // no white space after the open multiword token
	fresh     bool   // the next sentence opens a paragraph
}

func parseTreebank(r io.Reader, path string) ([]*readout.Record, error) {
	b := &treebank{}
	scan := bufio.NewScanner(r)
	scan.Buffer(make([]byte, 1<<16), 1<<24)
	for line := 1; scan.Scan(); line++ {
		s := scan.Text()
		var err error
		switch {
		case s == "":
			err = b.endSentence()
		case strings.HasPrefix(s, "# newdoc"):
			b.endDocument()
			_, id, _ := strings.Cut(s, " = ")
			b.records = append(b.records, &readout.Record{Document: &readout.Document{ID: id}})
		case strings.HasPrefix(s, "# newpar"):
			b.fresh = true
		case s[0] == '#':
		default:
			err = b.token(strings.Split(s, "\t"))
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, line, err)
		}
	}
	if err := b.endSentence(); err != nil {
		return nil, fmt.Errorf("%s: at the end: %w", path, err)
	}
	b.endDocument()
	return b.records, scan.Err()
}

func (b *treebank) record() *readout.Record {
	if len(b.records) == 0 {
		b.records = append(b.records, &readout.Record{Document: &readout.Document{}})
	}
	return b.records[len(b.records)-1]
}

func (b *treebank) token(c []string) error {
	if len(c) != 10 {
		return fmt.Errorf("%d columns, 10 wanted", len(c))
	}
	if strings.Contains(c[0], ".") {
		return nil
	}
	apart := !strings.Contains("|"+c[9]+"|", "|SpaceAfter=No|")
	if first, last, ok := strings.Cut(c[0], "-"); ok {
		from, err1 := strconv.Atoi(first)
		to, err2 := strconv.Atoi(last)
		if err1 != nil || err2 != nil || to <= from || from != len(b.sentence.Tokens)+1 {
			return fmt.Errorf("multiword token %q is out of place", c[0])
		}
		b.multiword, b.joined = last, !apart
		b.startToken()
		b.sentence.Tokens = append(b.sentence.Tokens, readout.Token{Multiword: to - from + 1})
		return nil
	}
	n := len(b.sentence.Tokens)
	opened := n > 0 && b.sentence.Tokens[n-1].Span.Empty()
	if opened {
		n--
	}
	if c[0] != strconv.Itoa(n+1) {
		return fmt.Errorf("token %q, %d wanted", c[0], n+1)
	}
	head, err := strconv.Atoi(c[6])
	if err != nil || head < 0 {
		return fmt.Errorf("head %q is no number", c[6])
	}
	if !opened {
		b.startToken()
		b.sentence.Tokens = append(b.sentence.Tokens, readout.Token{})
	}
	t := &b.sentence.Tokens[n]
	t.Span.Start = b.text.Len()
	b.text.WriteString(c[1])
	t.Span.End = b.text.Len()
	t.Lemma, t.UPOS, t.XPOS, t.Feats, t.Rel = c[2], c[3], c[4], c[5], c[7]
	if t.Feats == "_" {
		t.Feats = ""
	}
	t.Head = head - 1
	b.heads = append(b.heads, head)
	entity := ""
	for _, f := range strings.Split(c[9], "|") {
		if v, ok := strings.CutPrefix(f, "Entity="); ok {
			entity = v
		}
	}
	b.entities = append(b.entities, entity)
	switch b.multiword {
	case "":
		b.glue = !apart
	case c[0]:
		b.glue, b.multiword = b.joined, ""
	default:
		b.glue = true
	}
	return nil
}

// startToken writes what stands between the last token and the next.
func (b *treebank) startToken() {
	d := b.record().Document
	if len(b.sentence.Tokens) == 0 && b.fresh {
		b.fresh = false
		if b.text.Len() > b.paragraph {
			d.Paragraphs = append(d.Paragraphs, readout.Span{Start: b.paragraph, End: b.text.Len()})
			b.text.WriteString("\n\n")
			b.paragraph, b.glue = b.text.Len(), true
		}
	}
	if !b.glue && b.text.Len() > 0 {
		b.text.WriteByte(' ')
	}
	b.glue = true
}

func (b *treebank) endSentence() error {
	n := len(b.sentence.Tokens)
	if n == 0 {
		return nil
	}
	for i, h := range b.heads {
		if h > n {
			return fmt.Errorf("token %d has head %d in a sentence of %d", i+1, h, n)
		}
	}
	if len(b.heads) != n || b.multiword != "" {
		return fmt.Errorf("a multiword token lacks its words")
	}
	r := b.record()
	b.sentence.Span = readout.Span{Start: b.sentence.Tokens[0].Span.Start, End: b.sentence.Tokens[n-1].Span.End}
	b.sentence.Paragraph = len(r.Document.Paragraphs)
	r.Sentences = append(r.Sentences, b.sentence)
	r.Names = append(r.Names, GUMNames(r.Sentences[len(r.Sentences)-1].Tokens, b.entities, b.text.String())...)
	b.sentence, b.heads, b.entities = readout.Sentence{}, b.heads[:0], b.entities[:0]
	return nil
}

func (b *treebank) endDocument() {
	if len(b.records) > 0 {
		d := b.record().Document
		d.Text = b.text.String()
		if len(d.Text) > b.paragraph {
			d.Paragraphs = append(d.Paragraphs, readout.Span{Start: b.paragraph, End: len(d.Text)})
		}
		d.Passages = []readout.Passage{{Span: readout.Span{End: len(d.Text)}}}
		d.Language = "en"
	}
	b.text.Reset()
	b.paragraph, b.glue, b.fresh = 0, true, false
}
