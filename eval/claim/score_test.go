package claim

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-news/readout"
)

func TestGoldSetIsWellFormed(t *testing.T) {
	var claims, differences, shared int
	for _, half := range []string{"build", "aside"} {
		stories, err := ReadStories(filepath.Join("testdata", half))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stories {
			if len(s.Accounts) < 3 || len(s.Accounts) > 5 {
				t.Errorf("%s has %d accounts", s.Name, len(s.Accounts))
			}
			for _, g := range s.Claims {
				claims++
				differences += len(g.Differences)
				shared += len(g.Shared)
				told := map[string]bool{}
				for _, q := range g.Tellings {
					if told[q.Account] {
						t.Errorf("%s:%d: two tellings of %s", s.Name, g.Line, q.Account)
					}
					told[q.Account] = true
				}
				if g.Independent > len(told) || len(told) == 0 {
					t.Errorf("%s:%d: %d independent of %d accounts", s.Name, g.Line, g.Independent, len(told))
				}
				for _, d := range g.Differences {
					for _, v := range d.Values {
						if !told[v.Account] {
							t.Errorf("%s:%d: %s has a value and no telling", s.Name, g.Line, v.Account)
						}
					}
				}
			}
		}
	}
	if claims < 120 || differences < 60 || shared < 30 {
		t.Errorf("%d claims, %d differences, %d shared authorities", claims, differences, shared)
	}
}

// small is a story of two accounts that are copied into a folder of the test.
func small(t *testing.T) Story {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"a.txt": "Ruth Okello said 12 boats sank. She left. It may rain, she said.",
		"b.txt": "Okello said 14 boats had sunk. It might rain, Brandt said. Nobody left.",
		"claims.gold": `claim Ruth Okello
a "12 boats sank"
b "14 boats had sunk"
independent 2
number a "12" b "14"

claim Ruth Okello
a "It may rain"

claim Olaf Brandt
b "It might rain"

event
a "She left"
? b "Nobody left"
`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	s, err := ReadStory(dir)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// made is a Story of the accounts of s with claims of "a words" tellings.
func made(t *testing.T, s Story, claims ...[]string) *readout.Story {
	t.Helper()
	story := &readout.Story{}
	docs := map[string]*readout.Document{}
	for _, file := range s.Accounts {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		d := &readout.Document{ID: "id-" + account(file), URI: file, Text: string(b)}
		docs[account(file)] = d
		story.Accounts = append(story.Accounts, readout.Account{Record: &readout.Record{Document: d}})
	}
	span := func(quote string) (string, readout.Span) {
		name, words, _ := strings.Cut(quote, " ")
		at := strings.Index(docs[name].Text, words)
		if at < 0 {
			t.Fatalf("no %q", quote)
		}
		return docs[name].ID, readout.Span{Start: at, End: at + len(words)}
	}
	for _, list := range claims {
		c := readout.Claim{Kind: readout.StatementClaim, Independent: len(list)}
		for _, quote := range list {
			id, at := span(quote)
			c.Tellings = append(c.Tellings, readout.Telling{Document: id, Span: at})
		}
		story.Claims = append(story.Claims, c)
	}
	first := &story.Claims[0]
	for _, quote := range []string{"a 12", "b 14 boats"} {
		id, at := span(quote)
		if len(first.Differences) == 0 {
			first.Differences = []readout.Difference{{Aspect: readout.Number}, {Aspect: readout.DateAspect}}
		}
		for i := range first.Differences {
			first.Differences[i].Values = append(first.Differences[i].Values, readout.Value{Document: id, Span: at})
		}
	}
	return story
}

func TestScore(t *testing.T) {
	s := small(t)
	var f Figures
	err := f.Add(&s, []*readout.Story{made(t, s,
		[]string{"a 12 boats sank", "b 14 boats had sunk"},
		[]string{"a It may rain", "b It might rain"},
		[]string{"a She left", "b Nobody left"})})
	if err != nil {
		t.Fatal(err)
	}
	if want := (Overlap{Gold: 1, Found: 2, Right: 1}); f.Statements != want {
		t.Errorf("statements: got %+v, want %+v", f.Statements, want)
	}
	if f.Speakers != 1 {
		t.Errorf("%d joins of two speakers, want 1", f.Speakers)
	}
	if want := (Count{Gold: 1, Found: 1, Right: 1}); f.Beside != want || f.Independent != want {
		t.Errorf("beside %+v, independent %+v, want %+v", f.Beside, f.Independent, want)
	}
	if want := (Count{Gold: 2, Found: 2}); f.Alone != want {
		t.Errorf("alone: got %+v, want %+v", f.Alone, want)
	}
	if got, want := f.Differences[readout.Number], (Overlap{1, 1, 1}); got != want {
		t.Errorf("numbers: got %+v, want %+v", got, want)
	}
	if got, want := f.Differences[readout.DateAspect], (Overlap{Found: 1}); got != want {
		t.Errorf("dates: got %+v, want %+v", got, want)
	}
	if f.Events != (Overlap{}) {
		t.Errorf("events: got %+v", f.Events)
	}
}

func TestTwoStoriesAreParted(t *testing.T) {
	s := small(t)
	whole := made(t, s, []string{"a 12 boats sank", "b 14 boats had sunk"})
	parts := []*readout.Story{{Accounts: whole.Accounts[:1]}, {Accounts: whole.Accounts[1:]}}
	var f Figures
	if err := f.Add(&s, parts); err != nil {
		t.Fatal(err)
	}
	if f.Parted != 1 || f.Statements.Right != 0 || f.Statements.Gold != 1 {
		t.Errorf("parted %d, statements %+v", f.Parted, f.Statements)
	}
	if err := f.Add(&s, parts[:1]); err == nil {
		t.Error("an account that is missing is no error")
	}
}
