package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/eval/engine"
)

// peer is a program that is measured, and how its answers are read.
type peer struct {
	ID     string // of its runs, and the folder of its answers
	Name   string
	Column int    // the column of the name labels, from 0
	Prefix string // what stands before the label in an attribute column
	Types  map[string]readout.NameType
}

// peers are all that can be measured, readout first. Types that the gold names
// have a class of their own for, or none, keep out of person, location and
// organisation for every program alike: nationalities, and facilities.
var peers = []peer{
	{"readout", "readout", 9, "Name=", own},
	{"readout-avx2", "readout, AVX2", 9, "Name=", own},
	{"readout-fast", "readout --engine fast", 9, "Name=", own},
	{"spacy", "spaCy en_core_web_sm, batches of 64", 8, "", ontonotes},
	{"spacy-single", "spaCy en_core_web_sm, a document at a time", 8, "", ontonotes},
	{"corenlp", "CoreNLP", 4, "", stanford},
	{"corenlp-coarse", "CoreNLP, coarse names", 4, "", stanford},
}

var own = map[string]readout.NameType{
	"PER": readout.PersonName, "ORG": readout.OrganisationName, "LOC": readout.LocationName,
	"GPE": readout.StateName, "FAC": readout.FacilityName, "NORP": readout.NationalityName,
}

var ontonotes = map[string]readout.NameType{
	"PERSON": readout.PersonName, "ORG": readout.OrganisationName, "LOC": readout.LocationName,
	"GPE": readout.StateName, "FAC": readout.FacilityName, "NORP": readout.NationalityName,
}

var stanford = map[string]readout.NameType{
	"PERSON": readout.PersonName, "ORGANIZATION": readout.OrganisationName, "LOCATION": readout.LocationName,
	"CITY": readout.LocationName, "STATE_OR_PROVINCE": readout.LocationName, "COUNTRY": readout.StateName,
	"NATIONALITY": readout.NationalityName,
}

// answer is a token with the label of its name, "" for none.
type answer struct{ form, label string }

// readAnswers reads the files of a folder in order: a token a line in columns.
func (p peer) readAnswers(dir string) ([]answer, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		return nil, err
	}
	slices.Sort(files)
	var all []answer
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		scan := bufio.NewScanner(f)
		scan.Buffer(make([]byte, 1<<16), 1<<22)
		for scan.Scan() {
			line := scan.Text()
			c := strings.Split(line, "\t")
			if line == "" || line[0] == '#' {
				continue
			}
			if len(c) <= p.Column {
				f.Close()
				return nil, fmt.Errorf("%s: %d columns, at least %d wanted: %q", name, len(c), p.Column+1, line)
			}
			all = append(all, answer{c[1], p.label(c[p.Column])})
		}
		f.Close()
		if err := scan.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return all, nil
}

// label takes the label out of its column.
func (p peer) label(column string) string {
	if p.Prefix != "" {
		for f := range strings.SplitSeq(column, "|") {
			if l, ok := strings.CutPrefix(f, p.Prefix); ok {
				return l
			}
		}
		return ""
	}
	if column == "_" || column == "O" {
		return ""
	}
	return column
}

// told is a stage that gives the names that a program found.
type told struct {
	peer
	left *[]answer // of the documents to come
	cut  bool      // "the" before a name, and a possessive after it
}

func (told) Version() string      { return "" }
func (t told) Name() string       { return t.ID }
func (told) Needs() readout.Layer { return readout.Tokens }
func (told) Adds() readout.Layer  { return readout.Names }

// Run takes the answers to the tokens of one document. Labels with B- and I-
// say where a name begins; where there are only types, equal neighbours are
// one name. It fails where the program has changed the tokens.
func (t told) Run(_ context.Context, r *readout.Record) error {
	for _, s := range r.Sentences {
		last := ""
		for _, token := range s.Tokens {
			if len(*t.left) == 0 {
				return fmt.Errorf("it gives fewer tokens than it was given")
			}
			a := (*t.left)[0]
			*t.left = (*t.left)[1:]
			if form := token.Span.In(r.Document.Text); a.form != form {
				return fmt.Errorf("it gives token %q where %q was given", a.form, form)
			}
			kind, begins := strings.CutPrefix(a.label, "B-")
			kind = strings.TrimPrefix(kind, "I-")
			switch n := len(r.Names); {
			case kind == "":
			case !begins && kind == last:
				r.Names[n-1].Span.End = token.Span.End
			default:
				r.Names = append(r.Names, readout.Name{Span: token.Span, Type: t.Types[kind]})
			}
			last = kind
		}
	}
	if t.cut {
		for i := range r.Names {
			r.Names[i].Span = bareName(r.Names[i].Span, r.Document.Text)
		}
	}
	return nil
}

// bareName is a name without "the" before and "'s" after it, which one set of
// guidelines counts to the name and another does not. Tokens stand between
// spaces.
func bareName(s readout.Span, text string) readout.Span {
	w := s.In(text)
	if first, rest, ok := strings.Cut(w, " "); ok && strings.EqualFold(first, "the") {
		s.Start = s.End - len(rest)
	}
	for {
		w = s.In(text)
		at := strings.LastIndexByte(w, ' ')
		if at < 0 || !possessive[w[at+1:]] {
			return s
		}
		s.End = s.Start + at
	}
}

var possessive = map[string]bool{"'s": true, "’s": true, "'": true, "’": true, "s": true}

// score scores the names that p found in the documents of gold, cut to
// [bareName] or as they are.
func (p peer) score(gold []*readout.Record, dir string, cut bool) (*engine.NameResult, error) {
	all, err := p.readAnswers(dir)
	if err != nil {
		return nil, err
	}
	e := &engine.Engine{Annotate: []readout.Stage{told{p, &all, cut}}}
	r, err := e.ScoreNames(context.Background(), p.Name, gold, &engine.Newswire, false)
	if err != nil {
		return nil, err
	}
	if len(all) > 0 {
		return nil, fmt.Errorf("%s gives %d tokens too many", p.ID, len(all))
	}
	return r.Names, nil
}
