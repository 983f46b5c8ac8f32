package name

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

func TestSchemes(t *testing.T) {
	states := map[string]bool{"kenya": true}
	s := Sentence{Words: []string{"Marta", "Kaval", "left", "Kenya", "Minsk"}, Spans: []Span{{0, 2, "PER"}, {3, 4, "LOC"}, {4, 5, "LOC"}}}
	got := Broad.Labels(s, states)
	bit := func(kind, place int) uint64 { return 1 << Label(kind, place) }
	if got[0] != bit(0, Begin) || got[1] != bit(0, End) {
		t.Errorf("the person is %b %b", got[0], got[1])
	}
	if got[2]&1 == 0 || got[2]&bit(0, Single) != 0 || got[2]&bit(8, Single) == 0 {
		t.Errorf("outside is %b", got[2])
	}
	if got[3] != bit(3, Single) {
		t.Errorf("the state is %b", got[3])
	}
	if got[4] != bit(2, Single)|bit(5, Single) {
		t.Errorf("the place is %b", got[4])
	}
}

func TestReadNames(t *testing.T) {
	path := filepath.Join(t.TempDir(), "names.conll")
	if err := os.WriteFile(path, []byte("-DOCSTART- O\n\nA I-PER\nB I-PER\nC I-LOC\nD O\n\nE B-PER\nF B-PER\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	got, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	want := "[{[A B C D] [{0 2 PER} {2 3 LOC}] true} {[E F] [{0 1 PER} {1 2 PER}] false}]"
	if s := fmt.Sprint(got); s != want {
		t.Errorf("got %s\nwant %s", s, want)
	}
}

func TestSplit(t *testing.T) {
	s := Sentence{Words: []string{"Kim", "Ha-na", "met", "pre-2019", "-", "x-"}, Spans: []Span{{0, 2, "person"}}}
	got := fmt.Sprint(s.Split())
	if want := "{[Kim Ha - na met pre-2019 - x-] [{0 4 person}] false}"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
