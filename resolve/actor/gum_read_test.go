package actor_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// gumDocument is a document of the UD English GUM treebank with its entities.
type gumDocument struct {
	id       string
	record   *readout.Record
	entities map[readout.Span]string // the cluster of a mention
}

// readGUM reads documents with their tokens; MISC holds the entities as
// brackets: "(62-person-...", "62)".
func readGUM(t *testing.T, path string) []gumDocument {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Skip("no corpus: ", err)
	}
	defer f.Close()
	var all []gumDocument
	var text strings.Builder
	var doc *gumDocument
	var tokens []readout.Token
	open := map[string][]int{}
	sentence := func() {
		if len(tokens) == 0 {
			return
		}
		doc.record.Sentences = append(doc.record.Sentences, readout.Sentence{
			Span: readout.Span{Start: tokens[0].Span.Start, End: tokens[len(tokens)-1].Span.End}, Tokens: tokens})
		tokens = nil
	}
	finish := func() {
		if doc != nil {
			sentence()
			doc.record.Document = &readout.Document{Text: text.String()}
			all = append(all, *doc)
		}
	}
	lines := bufio.NewScanner(f)
	lines.Buffer(make([]byte, 1<<20), 1<<22)
	for lines.Scan() {
		line := lines.Text()
		switch {
		case strings.HasPrefix(line, "# newdoc id = "):
			finish()
			text.Reset()
			open = map[string][]int{}
			doc = &gumDocument{id: strings.TrimPrefix(line, "# newdoc id = "), record: &readout.Record{}, entities: map[readout.Span]string{}}
			continue
		case strings.HasPrefix(line, "#"):
			continue
		case line == "":
			sentence()
			text.WriteString("\n")
			continue
		}
		field := strings.Split(line, "\t")
		if len(field) < 10 || strings.ContainsAny(field[0], "-.") {
			continue
		}
		start := text.Len()
		text.WriteString(field[1])
		tokens = append(tokens, readout.Token{Span: readout.Span{Start: start, End: text.Len()}})
		if !strings.Contains(field[9], "SpaceAfter=No") {
			text.WriteString(" ")
		}
		for part := range strings.SplitSeq(field[9], "|") {
			value, ok := strings.CutPrefix(part, "Entity=")
			if !ok {
				continue
			}
			for value != "" {
				if value[0] == '(' {
					next := strings.IndexAny(value[1:], "()") + 1
					if next == 0 {
						next = len(value)
					}
					id, _, _ := strings.Cut(value[1:next], "-")
					if next < len(value) && value[next] == ')' {
						doc.entities[readout.Span{Start: start, End: start + len(field[1])}] = id
						next++
					} else {
						open[id] = append(open[id], start)
					}
					value = value[next:]
					continue
				}
				next := strings.IndexByte(value, ')')
				if next < 0 {
					break
				}
				id, _, _ := strings.Cut(value[:next], "-")
				if stack := open[id]; len(stack) > 0 {
					doc.entities[readout.Span{Start: stack[len(stack)-1], End: start + len(field[1])}] = id
					open[id] = stack[:len(stack)-1]
				}
				value = value[next+1:]
			}
		}
	}
	finish()
	return all
}

// clusterAt is the cluster of the mention that is s, or the smallest one that
// ends with it.
func (d *gumDocument) clusterAt(s readout.Span) string {
	if id := d.entities[s]; id != "" {
		return id
	}
	best, id := 1<<30, ""
	for span, c := range d.entities {
		if span.Contains(s) && span.Len() < best {
			best, id = span.Len(), c
		}
	}
	return id
}
