package conllu

import (
	"bufio"
	"io"
	"strconv"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/export/codepoint"
)

// Write writes the sentences of r with what is known of their tokens. A Record
// without sentences gives the line that names the document alone. The error is
// that of w.
func Write(w io.Writer, r *readout.Record) error {
	out := &writer{
		Writer: bufio.NewWriter(w),
		text:   r.Document.Text,
		points: codepoint.New(r.Document.Text),
		names:  r.Names,
	}
	id := oneLine(r.Document.ID)
	out.WriteString("# newdoc")
	if id != "" {
		out.WriteString(" id = " + id)
	} else {
		id = "document"
	}
	out.WriteString("\n")
	for i := range r.Sentences {
		s := &r.Sentences[i]
		if i == 0 || s.Paragraph != r.Sentences[i-1].Paragraph {
			out.WriteString("# newpar\n")
		}
		out.WriteString("# sent_id = " + id + "-" + strconv.Itoa(i+1) + "\n# text = ")
		out.words(s)
		out.WriteString("\n")
		follows := -1 // where the next sentence starts
		if i+1 < len(r.Sentences) {
			follows = r.Sentences[i+1].Span.Start
		}
		out.sentence(s, follows)
		out.WriteString("\n")
	}
	if len(r.Sentences) == 0 {
		out.WriteString("\n")
	}
	return out.Flush()
}

type writer struct {
	*bufio.Writer
	text   string
	points *codepoint.Index
	names  []readout.Name // those that have not ended yet
}

// words writes the sentence with white space of any kind as one space.
func (w *writer) words(s *readout.Sentence) {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if i > 0 && s.Tokens[i-1].Span.End < t.Span.Start {
			w.WriteByte(' ')
		}
		w.WriteString(oneLine(t.Span.In(w.text)))
	}
}

// sentence writes the lines of the tokens; the next sentence starts at byte
// offset follows, -1 if there is none.
func (w *writer) sentence(s *readout.Sentence, follows int) {
	after := func(last int) bool { // white space after the token at index last
		if last+1 < len(s.Tokens) {
			return s.Tokens[last].Span.End < s.Tokens[last+1].Span.Start
		}
		return s.Tokens[last].Span.End != follows
	}
	inside := 0 // behind the last word of a multiword token
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if n := t.Multiword; n > 1 && i+n <= len(s.Tokens) {
			inside = i + n
			span := readout.Span{Start: t.Span.Start, End: s.Tokens[inside-1].Span.End}
			w.columns(strconv.Itoa(i+1)+"-"+strconv.Itoa(inside), span.In(w.text), "", "", "", "", "", "")
			w.misc(span, "", after(inside-1))
		}
		head, rel := "", t.Rel
		switch {
		case t.Head == readout.Root:
			head = "0"
		case t.Head >= 0:
			head = strconv.Itoa(t.Head + 1)
		default:
			rel = ""
		}
		w.columns(strconv.Itoa(i+1), t.Span.In(w.text), t.Lemma, t.UPOS, t.XPOS, t.Feats, head, rel)
		w.misc(t.Span, w.label(t.Span), i < inside || after(i))
	}
}

// columns writes the first nine columns.
func (w *writer) columns(columns ...string) {
	for _, c := range columns {
		if c == "" {
			c = "_"
		}
		w.WriteString(oneLine(c))
		w.WriteByte('\t')
	}
	w.WriteString("_\t")
}

func (w *writer) misc(span readout.Span, label string, spaceAfter bool) {
	if label != "" {
		w.WriteString("Name=" + label + "|")
	}
	if !spaceAfter {
		w.WriteString("SpaceAfter=No|")
	}
	w.WriteString("start=" + strconv.Itoa(w.points.At(span.Start)) + "|end=" + strconv.Itoa(w.points.At(span.End)) + "\n")
}

// label is "B-PER" and the like where the token belongs to a name.
func (w *writer) label(span readout.Span) string {
	for len(w.names) > 0 && w.names[0].Span.End <= span.Start {
		w.names = w.names[1:]
	}
	if len(w.names) == 0 || !w.names[0].Span.Overlaps(span) {
		return ""
	}
	label := Label(w.names[0].Type)
	switch {
	case label == "":
		return ""
	case w.names[0].Span.Start >= span.Start:
		return "B-" + label
	}
	return "I-" + label
}

// oneLine gives s with tabs and line ends as spaces, which the format needs.
func oneLine(s string) string {
	if strings.IndexFunc(s, breaks) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if breaks(r) {
			return ' '
		}
		return r
	}, s)
}

func breaks(r rune) bool {
	return r >= '\t' && r <= '\r' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}
