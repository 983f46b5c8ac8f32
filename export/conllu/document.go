package conllu

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// document puts a Record together from the sentences of one document.
type document struct {
	id           string
	named        bool // there was a "# newdoc"
	newParagraph bool
	text         strings.Builder
	spaceAfter   bool // of the last token
	sentences    []readout.Sentence
	paragraphs   []readout.Span
	names        []readout.Name
	inName       bool // the last token was part of a name
}

func (d *document) begun() bool { return d.named || len(d.sentences) > 0 }

// add appends the sentence to the text.
func (d *document) add(s *sentence) {
	switch {
	case len(d.sentences) == 0:
		d.paragraphs = append(d.paragraphs, readout.Span{})
	case d.newParagraph:
		d.text.WriteString("\n\n")
		d.paragraphs = append(d.paragraphs, readout.Span{Start: d.text.Len(), End: d.text.Len()})
	case d.spaceAfter:
		d.text.WriteByte(' ')
	}
	d.newParagraph, d.inName = false, false
	tokens := make([]readout.Token, 0, s.words)
	for i := 0; i < len(s.rows); {
		if i > 0 && d.spaceAfter {
			d.text.WriteByte(' ')
		}
		r := &s.rows[i]
		if r.to == 0 {
			tokens = append(tokens, d.token(r, d.text.Len(), d.text.Len()+len(r.form)))
			d.text.WriteString(r.form)
			d.spaceAfter = r.spaceAfter
			i++
			continue
		}
		n := r.to - len(tokens)
		tokens = d.multiword(tokens, s.rows[i:i+1+n])
		i += 1 + n
	}
	span := readout.Span{Start: tokens[0].Span.Start, End: tokens[len(tokens)-1].Span.End}
	paragraph := len(d.paragraphs) - 1
	d.paragraphs[paragraph] = d.paragraphs[paragraph].Cover(span)
	d.sentences = append(d.sentences, readout.Sentence{Span: span, Paragraph: paragraph, Tokens: tokens})
}

// multiword appends the words of a multiword token, whose own row is the first.
// Words that do not spell the token share its characters as evenly as can be;
// where it has fewer characters than words or holds white space, the words
// stand in the text.
func (d *document) multiword(tokens []readout.Token, rows []row) []readout.Token {
	surface, words := rows[0].form, rows[1:]
	first, at := len(tokens), d.text.Len()
	var spelt strings.Builder
	for i := range words {
		spelt.WriteString(words[i].form)
	}
	characters := utf8.RuneCountInString(surface)
	if spelt.String() == surface || characters < len(words) || strings.IndexFunc(surface, unicode.IsSpace) >= 0 {
		surface = spelt.String()
		for i := range words {
			tokens = append(tokens, d.token(&words[i], at, at+len(words[i].form)))
			at += len(words[i].form)
		}
	} else {
		rest := surface
		for i := range words {
			share := characters / len(words)
			if i < characters%len(words) {
				share++
			}
			size := 0
			for range share {
				_, w := utf8.DecodeRuneInString(rest[size:])
				size += w
			}
			tokens = append(tokens, d.token(&words[i], at, at+size))
			at, rest = at+size, rest[size:]
		}
	}
	d.text.WriteString(surface)
	d.spaceAfter = rows[0].spaceAfter
	if len(words) > 1 {
		tokens[first].Multiword = len(words)
	}
	return tokens
}

// token is the token of a row that covers text[from:to]; its name is noted.
func (d *document) token(r *row, from, to int) readout.Token {
	t := r.token
	t.Span = readout.Span{Start: from, End: to}
	begin, label, _ := strings.Cut(r.name, "-")
	kind := typeOf(label)
	switch last := len(d.names) - 1; {
	case kind == "" || begin != "B" && begin != "I":
		d.inName = false
	case begin == "I" && d.inName && d.names[last].Type == kind:
		d.names[last].Span.End = to
	default:
		d.names = append(d.names, readout.Name{Span: t.Span, Type: kind})
		d.inName = true
	}
	return t
}

// record gives what was read.
func (d *document) record() *readout.Record {
	text := d.text.String()
	doc := &readout.Document{ID: d.id, Language: "en", Text: text, Paragraphs: d.paragraphs}
	if text != "" {
		doc.Passages = []readout.Passage{{Span: readout.Span{End: len(text)}, Voice: readout.Report}}
	}
	return &readout.Record{Document: doc, Sentences: d.sentences, Names: d.names}
}
