package name

import (
	"bufio"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

// corpusFolder is the folder of corpora, and skips the test where there is none.
func corpusFolder(t *testing.T) string {
	t.Helper()
	folder := os.Getenv("READOUT_DATA")
	if folder == "" {
		folder = filepath.Join("..", "..", "..", "shared", "data")
	}
	if _, err := os.Stat(folder); err != nil {
		t.Skip("no corpora: set READOUT_DATA to the folder that holds them")
	}
	return folder
}

// labelled is a Record with gold names of three kinds.
type labelled struct {
	record *readout.Record
	gold   map[readout.Span]string
}

// readLabelled reads a file of one token and label a line; a line that starts
// with newDocument starts a document. Labels are IOB2 or IO.
func readLabelled(t *testing.T, path, newDocument string, class func(string) string) []labelled {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Skip("no corpus: ", err)
	}
	defer f.Close()
	var all []labelled
	var text strings.Builder
	var record *readout.Record
	var gold map[readout.Span]string
	var tokens []readout.Token
	var labels []string
	sentence := func() {
		if len(tokens) == 0 {
			return
		}
		record.Sentences = append(record.Sentences, readout.Sentence{Span: readout.Span{Start: tokens[0].Span.Start, End: tokens[len(tokens)-1].Span.End}, Tokens: tokens})
		for i := 0; i < len(labels); {
			if labels[i] == "O" {
				i++
				continue
			}
			kind, end := labels[i][2:], i+1
			for end < len(labels) && labels[end] == "I-"+kind {
				end++
			}
			if c := class(kind); c != "" {
				gold[readout.Span{Start: tokens[i].Span.Start, End: tokens[end-1].Span.End}] = c
			}
			i = end
		}
		tokens, labels = nil, nil
		text.WriteString("\n")
	}
	finish := func() {
		if record == nil {
			return
		}
		sentence()
		record.Document = &readout.Document{Text: text.String()}
		if len(record.Sentences) > 0 {
			all = append(all, labelled{record, gold})
		}
		record = nil
	}
	start := func() {
		finish()
		text.Reset()
		record, gold = &readout.Record{}, make(map[readout.Span]string)
	}
	start()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := lines.Text()
		if newDocument != "" && strings.HasPrefix(line, newDocument) {
			start()
			continue
		}
		fields := strings.Fields(line)
		if len(fields) < 2 {
			sentence()
			continue
		}
		if text.Len() > 0 && len(tokens) > 0 {
			text.WriteString(" ")
		}
		from := text.Len()
		text.WriteString(fields[0])
		tokens = append(tokens, readout.Token{Span: readout.Span{Start: from, End: text.Len()}})
		labels = append(labels, fields[len(fields)-1])
	}
	finish()
	return all
}

var classes = map[readout.NameType]string{
	readout.PersonName: "PER", readout.OrganisationName: "ORG", readout.LocationName: "LOC", readout.StateName: "LOC",
}

// score runs the stage over all and logs exact precision, recall and F1.
func score(t *testing.T, all []labelled, show int) float64 {
	t.Helper()
	type count struct{ right, found, gold int }
	counts := map[string]*count{"PER": {}, "ORG": {}, "LOC": {}, "all": {}}
	for _, l := range all {
		if err := (Stage{}).Run(context.Background(), l.record); err != nil {
			t.Fatal(err)
		}
		seen := map[readout.Span]bool{}
		for _, n := range l.record.Names {
			c := classes[n.Type]
			if c == "" {
				continue
			}
			counts[c].found++
			counts["all"].found++
			seen[n.Span] = true
			if l.gold[n.Span] == c {
				counts[c].right++
				counts["all"].right++
			} else if show > 0 {
				show--
				from, to := max(0, n.Span.Start-40), min(len(l.record.Document.Text), n.Span.End+40)
				t.Logf("%s %q gold %q in %q", c, l.record.Text(n.Span), l.gold[n.Span], l.record.Document.Text[from:to])
			}
		}
		for span, c := range l.gold {
			counts[c].gold++
			counts["all"].gold++
			if !seen[span] && show > 0 {
				show--
				from, to := max(0, span.Start-40), min(len(l.record.Document.Text), span.End+40)
				t.Logf("missed %s %q in %q", c, l.record.Text(span), l.record.Document.Text[from:to])
			}
		}
	}
	f1 := 0.0
	for _, c := range []string{"PER", "ORG", "LOC", "all"} {
		n := counts[c]
		p, r := float64(n.right)/float64(max(1, n.found)), float64(n.right)/float64(max(1, n.gold))
		f1 = 2 * p * r / max(p+r, 1e-9)
		t.Logf("%s precision %.3f recall %.3f F1 %.3f (%d names)", c, p, r, f1, n.gold)
	}
	return f1
}

// The rules are measured against two sets, one of encyclopedia text and one of
// newswire; the floor is there to notice a rule that breaks others.
func TestCorpora(t *testing.T) {
	folder := corpusFolder(t)
	show := 0
	if os.Getenv("READOUT_SHOW") != "" {
		show = 400
	}
	for _, c := range []struct {
		file, document string
		classes        map[string]string
		floor          float64
	}{
		{"wikigold.conll.txt", "-DOCSTART-", map[string]string{"PER": "PER", "ORG": "ORG", "LOC": "LOC"}, 0.6},
		{"crossner_politics_train.txt", "", map[string]string{"person": "PER", "politician": "PER", "organisation": "ORG", "politicalparty": "ORG", "location": "LOC", "country": "LOC"}, 0.63},
		{"crossner_politics_dev.txt", "", map[string]string{"person": "PER", "politician": "PER", "organisation": "ORG", "politicalparty": "ORG", "location": "LOC", "country": "LOC"}, 0.63},
		{"newswire_dev.conll", "-DOCSTART-", map[string]string{"Person": "PER", "Organization": "ORG", "Location": "LOC"}, 0.68},
	} {
		t.Run(c.file, func(t *testing.T) {
			s := show
			if c.file == "newswire_dev.conll" {
				s = 0 // measured only, not looked at
			}
			all := readLabelled(t, filepath.Join(folder, "ner", c.file), c.document, func(k string) string { return c.classes[k] })
			if f1 := score(t, all, s); f1 < c.floor {
				t.Errorf("F1 %.3f is below the floor %.2f", f1, c.floor)
			}
		})
	}
}
