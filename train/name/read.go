// Package name reads texts in which people or a teacher have marked names, and
// tells what their labels leave open: what the trainings of all engines learn
// names from.
package name

import (
	"bufio"
	"os"
	"strings"
)

// Sentence is a sentence with names.
type Sentence struct {
	Words []string
	Spans []Span
	Opens bool // a document
}

// Span is a name: tokens Start to End (half-open), as the source calls it.
type Span struct {
	Start, End int
	Label      string
}

// Read reads a token and its label a line, in IOB1 or BIO, and keeps the
// order. Lines that start a document are passed over.
func Read(path string) ([]Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []Sentence
	var cur Sentence
	last := ""
	scan := bufio.NewScanner(f)
	scan.Buffer(make([]byte, 1<<16), 1<<22)
	for scan.Scan() {
		c := strings.Fields(scan.Text())
		if len(c) < 2 || strings.HasPrefix(c[0], "-DOCSTART-") {
			if len(cur.Words) > 0 {
				out = append(out, cur)
				cur = Sentence{}
			}
			cur.Opens = cur.Opens || len(c) > 0
			last = ""
			continue
		}
		label := c[len(c)-1]
		place, kind, _ := strings.Cut(label, "-")
		n := len(cur.Words)
		switch {
		case place == "O":
			kind = ""
		case place == "I" && kind == last:
			cur.Spans[len(cur.Spans)-1].End = n + 1
		default:
			cur.Spans = append(cur.Spans, Span{n, n + 1, kind})
		}
		last = kind
		cur.Words = append(cur.Words, c[0])
	}
	if len(cur.Words) > 0 {
		out = append(out, cur)
	}
	return out, scan.Err()
}

// Split gives the sentence with words cut at their hyphens, as the treebanks cut
// them.
func (s Sentence) Split() Sentence {
	out := Sentence{Opens: s.Opens}
	first := make([]int, len(s.Words)+1)
	for i, w := range s.Words {
		first[i] = len(out.Words)
		for {
			at := strings.IndexByte(w, '-')
			if at <= 0 || at == len(w)-1 || !letter(w[at-1]) || !letter(w[at+1]) {
				break
			}
			out.Words = append(out.Words, w[:at], "-")
			w = w[at+1:]
		}
		out.Words = append(out.Words, w)
	}
	first[len(s.Words)] = len(out.Words)
	for _, sp := range s.Spans {
		out.Spans = append(out.Spans, Span{first[sp.Start], first[sp.End], sp.Label})
	}
	return out
}

// letter reports whether a byte is of a letter, or of a character that is not
// ASCII.
func letter(c byte) bool { return c >= 128 || 'a' <= c|0x20 && c|0x20 <= 'z' }
