package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/eval/engine"
)

// documents reads the small set; dir is for answers.
func documents(t *testing.T) (gold []*readout.Record, dir string) {
	t.Helper()
	name := filepath.Join(t.TempDir(), "set.conll")
	put(t, name, small)
	gold, err := engine.ReadNames(name)
	if err != nil || len(gold) != 2 {
		t.Fatal(len(gold), err)
	}
	return gold, t.TempDir()
}

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "set.conll")
	put(t, name, small)
	if err := (writeCommand{set{name, 1}, dir}).Run(); err != nil {
		t.Fatal(err)
	}
	for file, want := range map[string]string{
		"text/0002.txt":  "Mirelle is calm.\n",
		"words/0001.txt": "President Ruth Nakato met the Lake Union ’ s envoy .\n",
		"words/0002.txt": "Mirelle is calm .\n",
		"one.txt":        oneSentence,
	} {
		if got, err := os.ReadFile(filepath.Join(dir, file)); string(got) != want {
			t.Errorf("%s: %q, want %q; %v", file, got, want, err)
		}
	}
	if files, _ := filepath.Glob(filepath.Join(dir, "text", "*")); len(files) != 1 {
		t.Errorf("%d documents to time, want 1", len(files))
	}
	units, _ := os.ReadFile(filepath.Join(dir, "words.conllu"))
	if s := string(units); !strings.HasPrefix(s, "# newdoc id = 0001\n# newpar\n1\tPresident\t_") || strings.Count(s, "# newdoc") != 2 {
		t.Errorf("%q", s)
	}
	if err := (writeCommand{set{name + "x", 1}, dir}).Run(); err == nil {
		t.Error("no error for a set that is not there")
	}
}

func TestGlue(t *testing.T) {
	for tokens, want := range map[string]string{
		"He said , “ No ” .":                        "He said, “No”.",
		"She asked : \" Why ? \" and left .":        "She asked: \"Why?\" and left.",
		"Orla ’ s long - fought bid ( 2nd ) failed": "Orla’s long-fought bid (2nd) failed",
		"Orla 's aides do n't know":                 "Orla's aides don't know",
		"The ministers ’ cars - all of them -":      "The ministers’ cars-all of them -",
		"It cost $ 3.5 million , or 4 % .":          "It cost $3.5 million, or 4%.",
		"Mirelle – The port reopened":               "Mirelle – The port reopened",
	} {
		var b strings.Builder
		glue(&b, strings.Fields(tokens))
		if b.String() != want {
			t.Errorf("%q: %q, want %q", tokens, b.String(), want)
		}
	}
}

func TestTimed(t *testing.T) {
	for _, test := range []struct{ sample, of, want int }{{60, 269, 60}, {1, 3, 1}, {5, 5, 5}, {9, 5, 5}, {0, 5, 0}} {
		got := 0
		for i := range test.of {
			if (set{Sample: test.sample}).timed(i, test.of) {
				got++
			}
		}
		if got != test.want {
			t.Errorf("%d of %d: %d", test.sample, test.of, got)
		}
	}
}
