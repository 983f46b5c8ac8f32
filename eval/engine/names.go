package engine

import (
	"bufio"
	"os"
	"slices"
	"strings"

	"github.com/readout-news/readout"
)

// Inventory tells how the labels of a set with names and our types meet: each
// becomes a class, and what has none is not scored.
type Inventory struct {
	Labels  map[string]string           // label of the set to class
	Types   map[readout.NameType]string // our type to class
	Classes []string                    // those whose common score counts
}

// Newswire is the inventory of newswire_dev.
var Newswire = Inventory{
	Labels: map[string]string{
		"Person": "PER", "Location": "LOC", "Organization": "ORG", "NORP": "NORP", "Misc": "MISC",
		"Date": "DATE", "Money": "MONEY", "Facility": "FAC",
	},
	Types: map[readout.NameType]string{
		readout.PersonName: "PER", readout.LocationName: "LOC", readout.StateName: "LOC",
		readout.OrganisationName: "ORG", readout.NationalityName: "NORP", readout.EventName: "MISC",
		readout.WorkName: "MISC", readout.DateName: "DATE", readout.MoneyName: "MONEY", readout.FacilityName: "FAC",
	},
	Classes: []string{"PER", "LOC", "ORG"},
}

// Wikified is the inventory of GUM's linked entities.
var Wikified = Inventory{
	Labels: map[string]string{"person": "PER", "place": "LOC", "organization": "ORG", "event": "EVENT"},
	Types: map[readout.NameType]string{
		readout.PersonName: "PER", readout.LocationName: "LOC", readout.StateName: "LOC",
		readout.FacilityName: "LOC", readout.OrganisationName: "ORG", readout.EventName: "EVENT",
	},
	Classes: []string{"PER", "LOC", "ORG"},
}

// Universal is the inventory of the Universal NER sets.
var Universal = Inventory{
	Labels: map[string]string{"PER": "PER", "LOC": "LOC", "ORG": "ORG"},
	Types: map[readout.NameType]string{
		readout.PersonName: "PER", readout.LocationName: "LOC", readout.StateName: "LOC",
		readout.FacilityName: "LOC", readout.OrganisationName: "ORG",
	},
	Classes: []string{"PER", "LOC", "ORG"},
}

// ReadNames reads a token and its label (BIO) a line, or in a column of its
// own where lines have more: the third where the first is a number. An empty
// line ends a stretch of text, which is cut into sentences after full stops,
// question and exclamation marks. A Record is a document where the file marks
// documents, else a stretch. Name types are the labels of the file.
func ReadNames(path string) ([]*readout.Record, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []*readout.Record
	var text strings.Builder
	var words, labels []string
	r := &readout.Record{Document: &readout.Document{}}
	stretch := func() {
		addStretch(r, &text, words, labels)
		words, labels = words[:0], labels[:0]
	}
	document := func() {
		stretch()
		if len(r.Sentences) > 0 {
			r.Document.Text = text.String()
			r.Document.Passages = []readout.Passage{{Span: readout.Span{End: text.Len()}}}
			r.Document.Language = "en"
			all = append(all, r)
		}
		text.Reset()
		r = &readout.Record{Document: &readout.Document{}}
	}
	scan := bufio.NewScanner(f)
	scan.Buffer(make([]byte, 1<<16), 1<<22)
	for scan.Scan() {
		line := scan.Text()
		c := strings.Fields(line)
		switch {
		case strings.HasPrefix(line, "-DOCSTART-"):
			document()
		case line == "" || len(c) < 2:
			stretch()
		case c[0] == "#" || strings.HasPrefix(line, "# "):
		case len(c) >= 3 && strings.Trim(c[0], "0123456789") == "":
			words, labels = append(words, c[1]), append(labels, c[2])
		default:
			words, labels = append(words, c[0]), append(labels, c[len(c)-1])
		}
	}
	document()
	return all, scan.Err()
}

func addStretch(r *readout.Record, text *strings.Builder, words, labels []string) {
	if len(words) == 0 {
		return
	}
	if text.Len() > 0 {
		text.WriteString("\n\n")
	}
	from := text.Len()
	var s readout.Sentence
	last := ""
	end := func() {
		if n := len(s.Tokens); n > 0 {
			s.Span = readout.Span{Start: s.Tokens[0].Span.Start, End: s.Tokens[n-1].Span.End}
			s.Paragraph = len(r.Document.Paragraphs)
			r.Sentences = append(r.Sentences, s)
		}
		s = readout.Sentence{}
	}
	for i, w := range words {
		if i > 0 {
			text.WriteByte(' ')
		}
		at := text.Len()
		text.WriteString(w)
		span := readout.Span{Start: at, End: text.Len()}
		s.Tokens = append(s.Tokens, readout.Token{Span: span, Head: readout.NoHead})
		place, kind, _ := strings.Cut(labels[i], "-")
		switch {
		case place == "O" || kind == "":
			last = ""
		case place == "I" && kind == last:
			r.Names[len(r.Names)-1].Span.End = span.End
		default:
			r.Names = append(r.Names, readout.Name{Span: span, Type: readout.NameType(kind)})
			last = kind
		}
		next := ""
		if i+1 < len(words) {
			next = words[i+1]
		}
		if strings.Contains(".?!", w) && next != `"` && next != "''" && next != "”" && next != ")" && !strings.Contains(".?!", next+"x") {
			end()
		}
	}
	end()
	r.Document.Paragraphs = append(r.Document.Paragraphs, readout.Span{Start: from, End: text.Len()})
}

// NameResult is the scores of names, by class and together.
type NameResult struct {
	Classes []string
	By      map[string]*Score
	All     Score // of Inventory.Classes
}

// scoreNames compares names exactly: the same span and class. Found names that
// touch an [Unlinked] one are passed over.
func scoreNames(result *NameResult, inv *Inventory, gold, system []readout.Name) {
	type named struct {
		span  readout.Span
		class string
	}
	want := map[named]bool{}
	for _, n := range gold {
		if c := inv.Labels[string(n.Type)]; c != "" {
			want[named{n.Span, c}] = true
			result.class(c).Gold++
		}
	}
	var open []readout.Span
	for _, n := range gold {
		if n.Type == Unlinked {
			open = append(open, n.Span)
		}
	}
	for _, n := range system {
		for len(open) > 0 && open[0].End <= n.Span.Start {
			open = open[1:]
		}
		if len(open) > 0 && open[0].Overlaps(n.Span) && !want[named{n.Span, inv.Types[n.Type]}] {
			continue
		}
		if c := inv.Types[n.Type]; c != "" {
			result.class(c).System++
			if want[named{n.Span, c}] {
				result.class(c).Right++
			}
		}
	}
}

func (r *NameResult) class(c string) *Score {
	if r.By == nil {
		r.By = map[string]*Score{}
	}
	if r.By[c] == nil {
		r.By[c] = &Score{}
		r.Classes = append(r.Classes, c)
	}
	return r.By[c]
}

// total sums the classes that count.
func (r *NameResult) total(inv *Inventory) {
	slices.Sort(r.Classes)
	r.All = Score{}
	for _, c := range inv.Classes {
		if s := r.By[c]; s != nil {
			r.All.add(*s)
		}
	}
}
