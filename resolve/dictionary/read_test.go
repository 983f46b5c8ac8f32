package dictionary

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/readout-news/readout"
)

// Each bad line is reported by its number, with a reason, and the lines around
// it are read.
func TestProblems(t *testing.T) {
	for _, c := range []struct{ line, reason string }{
		{"NOCODE", "NOCODE has no code"},
		{"BAD [XXX", "[ is not closed"},
		{"BAD {BADS [~XXX]", "{ is not closed"},
		{"BAD [XXX 20121204]", "neither <date"},
		{"BAD [XXX >201005011]", "is not a date"},
		{"BAD [XXX >20101301]", "no day"},
		{"BAD [XXX >20100230]", "no day"},
		{"BAD [XXX 20120101-20110101]", "ends before it begins"},
		{"BAD [950601-990815]", "no code"},
		{"BAD [AAA950601-990815]", "must be a blank"},
		{"BAD []", "empty"},
		{"BAD [X!X]", "no letter"},
		{"BAD!NONE! [~XXX]", "no macro !NONE!"},
		{"BAD!NONE [~XXX]", "both sides"},
		{"!MACRO = A, B", "a macro is written"},
		{"!MACRO! = ,", "stands for nothing"},
		{"___ [XXX]", "there is no name"},
		{"BAD [XXX] and more", "was left out"},
		{"BAD\xff [XXX]", "Windows-1252"},
		{"BAD\uFFFD [XXX]", "U+FFFD"},
		{strings.Repeat("A", longestLine+1) + " [XXX]", "longer than"},
		{"<!-- no end", "no -->"},
	} {
		d, problems, err := Read("f.txt", strings.NewReader("GOOD_ [GGG]\n\n"+c.line+"\nLATER_ [LLL]\n"))
		if err != nil {
			t.Fatal(err)
		}
		if len(problems) != 1 || problems[0].Line != 3 || !strings.Contains(problems[0].Reason, c.reason) {
			t.Errorf("%.40q: %v, want line 3 and %q", c.line, problems, c.reason)
			continue
		}
		if s := problems[0].String(); !strings.HasPrefix(s, "f.txt:3: ") {
			t.Errorf("%.40q: %s", c.line, s)
		}
		if code, _ := d.FindPhrase("good", readout.Date{}); code != "GGG" {
			t.Errorf("%.40q: the line above is lost", c.line)
		}
		if code, _ := d.FindPhrase("later", readout.Date{}); code != "LLL" && !strings.HasPrefix(c.line, "<!--") {
			t.Errorf("%.40q: the line below is lost", c.line)
		}
	}
	if _, problems, _ := Read("f", strings.NewReader("[XXX]\n")); len(problems) != 1 {
		t.Errorf("a code without a name: %v", problems)
	}
}

func TestReadFails(t *testing.T) {
	_, _, err := Read("f.txt", iotest.ErrReader(io.ErrClosedPipe))
	if !errors.Is(err, io.ErrClosedPipe) || !strings.Contains(err.Error(), "f.txt") {
		t.Errorf("error %v", err)
	}
}

// dictionaries are files that projects of event data work with.
func dictionaries(t *testing.T) string {
	t.Helper()
	data := os.Getenv("READOUT_DATA")
	if data == "" {
		data = filepath.Join("..", "..", "..", "shared", "data")
	}
	folder := filepath.Join(data, "events", "dictionaries")
	if _, err := os.Stat(folder); err != nil {
		t.Skipf("no dictionaries in %s: set READOUT_DATA to the folder of data", folder)
	}
	return folder
}

// Every line of the dictionaries in use is read or reported, and few are
// reported.
func TestDictionariesInUse(t *testing.T) {
	folder := dictionaries(t)
	for _, c := range []struct {
		file                     string
		actors, agents, problems int // at least, at least, at most
	}{
		{"PETR.Validate.actors.txt", 150, 0, 0},
		{"PETR.Validate.agents.txt", 0, 140, 0},
		{"Phoenix.Countries.actors.txt", 25000, 0, 60},
		{"Phoenix.agents.txt", 0, 4000, 5},
	} {
		f, err := os.Open(filepath.Join(folder, c.file))
		if err != nil {
			t.Fatal(err)
		}
		d, problems, err := Read(c.file, f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		actors, agents := d.Len()
		t.Logf("%s: %d actors, %d agents, %d problems", c.file, actors, agents, len(problems))
		for _, p := range problems {
			t.Log(p)
		}
		if actors < c.actors || agents < c.agents || len(problems) > c.problems {
			t.Errorf("%s: %d actors, %d agents, %d problems", c.file, actors, agents, len(problems))
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(ruritania), "Ruritania and the former officials of Iran, U.S. and Łódź's")
	f.Add([]byte("A [B\n+C\n!X! = ,\n!X!!X! [~]\n<!--"), "!X!")
	f.Add([]byte("\xff\xfe_ [---]\n[\n{\n]"), "\xff")
	f.Fuzz(func(t *testing.T, file []byte, words string) {
		d, problems, err := Read("f", strings.NewReader(string(file)))
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Count(string(file), "\n") + 1
		for _, p := range problems {
			if p.Line < 1 || p.Line > lines || p.Reason == "" || !utf8.ValidString(p.Reason) {
				t.Errorf("problem %+v in %d lines", p, lines)
			}
		}
		for _, on := range []readout.Date{{}, {Year: 2001, Month: 2, Day: 3}} {
			all := d.FindAll(words, on)
			first, ok := d.FindPhrase(words, on)
			if ok != (len(all) > 0) || ok && first != all[0] {
				t.Errorf("FindPhrase is %q, FindAll %q", first, all)
			}
			d.Find(words, on)
		}
	})
}

// codedSentences are sentences with the codes of who acts on whom by the
// dictionaries beside them.
func TestCodedSentences(t *testing.T) {
	folder := dictionaries(t)
	d := newDictionary()
	for _, name := range []string{"PETR.Validate.actors.txt", "PETR.Validate.agents.txt"} {
		f, err := os.Open(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		one, _, err := Read(name, f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		d.Merge(one)
	}
	lines, err := os.ReadFile(filepath.Join(folder, "..", "petr_unittest.jsonl"))
	if err != nil {
		t.Skip(err)
	}
	all, found := 0, 0
	for line := range strings.Lines(string(lines)) {
		var s struct {
			ID, Date, Text string
			Events         []struct{ SourceCode, TargetCode string }
		}
		if err := json.Unmarshal([]byte(line), &s); err != nil {
			t.Fatal(err)
		}
		on, _ := readout.ParseDate(s.Date[:4] + "-" + s.Date[4:6] + "-" + s.Date[6:])
		words := strings.Fields(s.Text)
		for _, e := range s.Events {
			for _, want := range []string{e.SourceCode, e.TargetCode} {
				if want == "" || want == "---" {
					continue
				}
				all++
				if d.inSentence(words, want, on) {
					found++
				} else {
					t.Logf("%s: no phrase is %s: %s", s.ID, want, s.Text)
				}
			}
		}
	}
	t.Logf("%d of %d codes are those of a phrase of their sentence", found, all)
	if found*100 < all*95 {
		t.Errorf("%d of %d codes found", found, all)
	}
}

func (d *Dictionary) inSentence(words []string, want string, on readout.Date) bool {
	for i := range words {
		for j := i + 1; j <= min(len(words), i+9); j++ {
			if slices.Contains(d.FindAll(strings.Join(words[i:j], " "), on), want) {
				return true
			}
		}
	}
	return false
}

// What phrases of world news are by the dictionaries in use.
func TestPhrasesByDictionariesInUse(t *testing.T) {
	folder := dictionaries(t)
	d := newDictionary()
	for _, name := range []string{"Phoenix.Countries.actors.txt", "Phoenix.agents.txt"} {
		f, err := os.Open(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		one, _, err := Read(name, f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		d.Merge(one)
	}
	for phrase, want := range map[string]string{
		"Iranian foreign ministry officials": "IRNGOV", "the Belarusian government": "BLRGOV", "South Korean soldiers": "KORMIL",
		"Nigerian police": "NGACOP", "French and German journalists": "FRAMED DEUMED", "the parliament of Kenya": "KENLEG",
		"Turkish President Recep Tayyip Erdoğan": "TURGOV", "an Indian newspaper": "INDMED",
	} {
		if got := strings.Join(d.FindAll(phrase, readout.Date{Year: 2013, Month: 6, Day: 1}), " "); got != want {
			t.Errorf("FindAll(%q) = %q, want %q", phrase, got, want)
		}
	}
}
