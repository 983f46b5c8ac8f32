package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// small is a set with two documents of our own.
const small = `-DOCSTART-	O

President	O
Ruth	B-Person
Nakato	I-Person
met	O
the	O
Lake	B-Organization
Union	I-Organization
’	O
s	O
envoy	O
.	O

-DOCSTART-	O

Mirelle	B-Location
is	O
calm	O
.	O

`

// answers are those of a spaCy that takes the article to the name.
const answers = `1	President	_	_	_	_	_	_	_
2	Ruth	_	_	_	_	_	_	B-PERSON
3	Nakato	_	_	_	_	_	_	I-PERSON
4	met	_	_	_	_	_	_	_
5	the	_	_	_	_	_	_	B-ORG
6	Lake	_	_	_	_	_	_	I-ORG
7	Union	_	_	_	_	_	_	I-ORG
8	’	_	_	_	_	_	_	I-ORG
9	s	_	_	_	_	_	_	I-ORG
10	envoy	_	_	_	_	_	_	_
11	.	_	_	_	_	_	_	_

1	Mirelle	_	_	_	_	_	_	B-PERSON
2	is	_	_	_	_	_	_	_
3	calm	_	_	_	_	_	_	_
4	.	_	_	_	_	_	_	_

`

func TestScore(t *testing.T) {
	gold, dir := documents(t)
	for _, test := range []struct {
		name, answers string
		cut           bool
		f1            float64
	}{
		{"articles cut", answers, true, 200. / 3},
		{"as given", answers, false, 100. / 3},
		{"all right", strings.ReplaceAll(answers, "Mirelle\t_\t_\t_\t_\t_\t_\tB-PERSON", "Mirelle\t_\t_\t_\t_\t_\t_\tB-GPE"), true, 100},
	} {
		put(t, filepath.Join(dir, "0001.txt"), test.answers)
		r, err := named("spacy").score(gold, dir, test.cut)
		if err != nil {
			t.Fatal(err)
		}
		if got := r.All.F1(); got < test.f1-0.01 || got > test.f1+0.01 {
			t.Errorf("%s: %.2f, want %.2f", test.name, got, test.f1)
		}
	}
}

// Labels without B- and I- make one name of equal neighbours.
func TestTypesOnly(t *testing.T) {
	gold, dir := documents(t)
	var b strings.Builder
	for _, r := range gold {
		for _, s := range r.Sentences {
			for _, form := range forms(r, s) {
				label := map[string]string{"Ruth": "PERSON", "Nakato": "PERSON", "Lake": "ORGANIZATION",
					"Union": "ORGANIZATION", "Mirelle": "CITY"}[form]
				if label == "" {
					label = "O"
				}
				b.WriteString("1\t" + form + "\t_\t_\t" + label + "\t0\t_\n")
			}
			b.WriteString("\n")
		}
	}
	put(t, filepath.Join(dir, "0001.conll"), b.String())
	r, err := named("corenlp").score(gold, dir, false)
	if err != nil || r.All.F1() != 100 {
		t.Errorf("%v, %v", r, err)
	}
}

// A program that changes the tokens is told so, never scored.
func TestOtherTokens(t *testing.T) {
	gold, dir := documents(t)
	for name, s := range map[string]string{
		"other": strings.Replace(answers, "Union", "Onion", 1),
		"fewer": strings.TrimSuffix(answers, "4\t.\t_\t_\t_\t_\t_\t_\t_\n\n"),
		"more":  answers + "5\t.\t_\t_\t_\t_\t_\t_\t_\n",
		"short": "1\tPresident\n",
	} {
		put(t, filepath.Join(dir, "0001.txt"), s)
		if _, err := named("spacy").score(gold, dir, true); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func named(id string) peer {
	return peers[slices.IndexFunc(peers, func(p peer) bool { return p.ID == id })]
}

func put(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
