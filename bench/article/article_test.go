package article

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestMake(t *testing.T) {
	all, err := Make("../../examples", 40)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for i, text := range all {
		if n := len(strings.Fields(text)); n < Words || n > 2*Words {
			t.Errorf("article %d has %d words", i, n)
		}
		seen[text] = true
	}
	if len(seen) != len(all) {
		t.Errorf("%d different articles of %d", len(seen), len(all))
	}
	if _, err := Make(t.TempDir(), 1); err == nil {
		t.Error("no error for a folder without examples")
	}
}

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	if err := Write(dir, []string{"a", "b"}); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(filepath.Join(dir, "00001.txt")); string(got) != "b" {
		t.Errorf("%q, %v", got, err)
	}
	if err := Write(filepath.Join(dir, "none"), []string{"a"}); err == nil {
		t.Error("no error for a folder that is not there")
	}
}

func TestWorldIsAlwaysTheSame(t *testing.T) {
	var first []Report
	for r := range World(60) {
		if n := len(strings.Fields(r.Text)); n < 300 || n > 600 || r.Published == "" || r.Title == "" {
			t.Errorf("%s has %d words", r.ID, n)
		}
		first = append(first, r)
	}
	i := 0
	for r := range World(100) {
		if i < len(first) && first[i] != r {
			t.Fatalf("report %d is another one", i)
		}
		i++
	}
	if i != 100 || len(first) != 60 {
		t.Errorf("%d and %d reports", len(first), i)
	}
}
