package engine

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/annotate/encode"
	"github.com/readout-news/readout/train/name"
)

// report measures the network as it is on the development sets and writes the
// figures to the log; those of the texts with names alone only on demand.
func (t *training) report(names bool) error {
	model := encode.NewModel(t.network.weights)
	lines, err := measure(model, t.config.Data, names)
	for _, l := range lines {
		fmt.Fprintln(t.log, " ", l)
	}
	return err
}

// Measure gives the figures of a model on the development sets in the folder
// data: a line a set.
func Measure(model *encode.Model, data string) ([]string, error) {
	return measure(model, data, true)
}

func measure(model *encode.Model, data string, names bool) ([]string, error) {
	var lines []string
	stage := encode.NewStage(model)
	for _, bank := range []string{"ud-ewt", "gum"} {
		trees, err := readTrees(filepath.Join(data, bank, "dev.conllu"))
		if err != nil {
			return lines, err
		}
		forms := make([][]string, len(trees))
		opens := make([]bool, len(trees))
		for i, t := range trees {
			forms[i], opens[i] = t.forms, t.opens
		}
		start := time.Now()
		r, err := read(stage, forms, opens)
		if err != nil {
			return lines, err
		}
		spent := time.Since(start).Seconds()
		f := newTreeFigures()
		for i, t := range trees {
			f.add(t, r.Sentences[i].Tokens)
		}
		lines = append(lines, fmt.Sprintf("%s dev: %s, %.0f tokens/s", bank, f, float64(f.tokens)/spent))
		if bank == "gum" {
			n := newNameFigures()
			found := namesBySentence(r)
			for i, t := range trees {
				gold := gumNames(t)
				n.add(gold, found[i], map[string]string{"place": "place", "location": "place", "state": "place", "facility": "place"}, gold)
			}
			lines = append(lines, "gum dev names: "+n.String())
		}
	}
	if !names {
		return lines, nil
	}
	for _, set := range []struct {
		file string
		as   map[string]string
	}{
		{"ner/newswire_dev.conll", map[string]string{
			"Person": "PER", "Location": "LOC", "Organization": "ORG",
			"person": "PER", "location": "LOC", "state": "LOC", "organisation": "ORG",
		}},
		{"ner/newswire_dev.conll", map[string]string{
			"NORP": "NORP", "Facility": "FAC", "Date": "DATE", "Money": "MONEY",
			"nationality": "NORP", "facility": "FAC", "date": "DATE", "money": "MONEY",
		}},
		{"ner/uner_ewt_dev.iob2", map[string]string{
			"PER": "PER", "LOC": "LOC", "ORG": "ORG",
			"person": "PER", "location": "LOC", "state": "LOC", "facility": "LOC", "organisation": "ORG",
		}},
	} {
		list, err := name.Read(filepath.Join(data, set.file))
		if strings.HasSuffix(set.file, ".iob2") {
			list, err = readIOB2(filepath.Join(data, set.file))
		}
		if err != nil {
			return lines, err
		}
		forms := make([][]string, len(list))
		opens := make([]bool, len(list))
		for i, s := range list {
			forms[i], opens[i] = s.Words, s.Opens
		}
		r, err := read(stage, forms, opens)
		if err != nil {
			return lines, err
		}
		n := newNameFigures()
		found := namesBySentence(r)
		for i, s := range list {
			n.add(s.Spans, found[i], set.as, nil)
		}
		lines = append(lines, fmt.Sprintf("%s names: %s", set.file, n))
	}
	return lines, nil
}

// read makes Records of tokenised sentences, document by document, reads them,
// and puts them together. opens tells which sentences begin a document.
func read(stage *encode.Stage, forms [][]string, opens []bool) (*readout.Record, error) {
	all := &readout.Record{}
	var text strings.Builder
	for from := 0; from < len(forms); {
		to := from + 1
		for to < len(forms) && !opens[to] {
			to++
		}
		base := text.Len()
		r := &readout.Record{Document: &readout.Document{}}
		var own strings.Builder
		for _, words := range forms[from:to] {
			s := readout.Sentence{}
			for _, w := range words {
				at := own.Len()
				own.WriteString(w)
				s.Tokens = append(s.Tokens, readout.Token{Span: readout.Span{Start: at, End: own.Len()}, Head: readout.NoHead})
				own.WriteByte(' ')
			}
			r.Sentences = append(r.Sentences, s)
		}
		r.Document.Text = own.String()
		if err := stage.Run(context.Background(), r); err != nil {
			return nil, err
		}
		text.WriteString(r.Document.Text)
		for i := range r.Sentences {
			for j := range r.Sentences[i].Tokens {
				sp := &r.Sentences[i].Tokens[j].Span
				sp.Start, sp.End = sp.Start+base, sp.End+base
			}
			r.Sentences[i].States = nil
		}
		for _, n := range r.Names {
			n.Span.Start, n.Span.End = n.Span.Start+base, n.Span.End+base
			all.Names = append(all.Names, n)
		}
		all.Sentences = append(all.Sentences, r.Sentences...)
		from = to
	}
	all.Document = &readout.Document{Text: text.String()}
	return all, nil
}

// namesBySentence gives the names of a Record as spans of tokens.
func namesBySentence(r *readout.Record) [][]name.Span {
	out := make([][]name.Span, len(r.Sentences))
	next := 0
	for i, s := range r.Sentences {
		for j, t := range s.Tokens {
			if next < len(r.Names) && r.Names[next].Span.Start == t.Span.Start {
				end := j
				for s.Tokens[end].Span.End < r.Names[next].Span.End {
					end++
				}
				out[i] = append(out[i], name.Span{Start: j, End: end + 1, Label: string(r.Names[next].Type)})
				next++
			}
		}
	}
	return out
}
