package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/readout-news/readout"
)

// writer writes the text of nodes as a browser would show it: white space in a
// run of text counts as one space, blocks stand apart by a blank line.
type writer struct {
	b      strings.Builder
	gap    string // what separates the next character from the last
	blocks []Block
	quotes int // depth of blockquotes
	pre    int // depth of preformatted text
}

// walk writes n and what is in it. The depth of the tree is bounded by flatten.
func (w *writer) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data)
		return
	case html.ElementNode, html.DocumentNode:
	default:
		return
	}
	// Elements that the extractor made have a name, but no atom.
	tag := atom.Lookup([]byte(n.Data))
	switch tag {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Object, atom.Embed, atom.Svg, atom.Canvas,
		atom.Button, atom.Form, atom.Select, atom.Textarea, atom.Nav, atom.Head, atom.Audio, atom.Video:
		return
	case atom.Br:
		if w.gap == "\n" {
			w.apart("\n\n")
		} else {
			w.apart("\n")
		}
		return
	case atom.Hr:
		w.apart("\n\n")
		return
	case atom.Td, atom.Th:
		w.apart("\t")
	case atom.Tr:
		w.apart("\n")
	case atom.Pre:
		w.pre++
		defer func() { w.pre-- }()
	case atom.Blockquote:
		w.apart("\n\n")
		w.quotes++
		from := w.b.Len()
		defer w.endQuote(from)
	}
	block := isBlock(tag)
	if block {
		w.apart("\n\n")
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.walk(c)
	}
	if block {
		w.apart("\n\n")
	}
}

func (w *writer) endQuote(from int) {
	w.quotes--
	if w.quotes > 0 || w.b.Len() == from {
		return
	}
	// The gap before the first paragraph is no part of the block.
	s := w.b.String()[from:]
	from += len(s) - len(strings.TrimLeft(s, "\n\t "))
	w.blocks = append(w.blocks, Block{Span: readout.Span{Start: from, End: w.b.Len()}})
	w.apart("\n\n")
}

// apart asks for a separation; the strongest asked for wins.
func (w *writer) apart(gap string) {
	if rank(gap) > rank(w.gap) {
		w.gap = gap
	}
}

func rank(gap string) int {
	switch gap {
	case "":
		return 0
	case " ":
		return 1
	case "\t":
		return 2
	case "\n":
		return 3
	}
	return 4
}

// text writes a run of text. Of white space, only that of HTML is folded;
// no-break spaces are characters.
func (w *writer) text(s string) {
	if w.pre > 0 {
		for i, line := range strings.Split(s, "\n") {
			if i > 0 {
				if w.gap == "\n" {
					w.apart("\n\n")
				} else {
					w.apart("\n")
				}
			}
			w.folded(line)
		}
		return
	}
	w.folded(s)
}

func (w *writer) folded(s string) {
	for i := 0; i < len(s); {
		if isSpace(s[i]) {
			w.apart(" ")
			i++
			continue
		}
		j := i
		for j < len(s) && !isSpace(s[j]) {
			j++
		}
		if w.b.Len() > 0 {
			w.b.WriteString(w.gap)
		}
		w.gap = ""
		w.b.WriteString(s[i:j])
		i = j
	}
}

func (w *writer) finish() (string, []Block) { return w.b.String(), w.blocks }

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

func isBlock(tag atom.Atom) bool {
	switch tag {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Body, atom.Html, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
		atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd, atom.Blockquote, atom.Pre, atom.Table, atom.Figure, atom.Figcaption,
		atom.Address, atom.Header, atom.Footer, atom.Aside, atom.Details, atom.Summary, atom.Caption, atom.Center, atom.Fieldset:
		return true
	}
	return false
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}
