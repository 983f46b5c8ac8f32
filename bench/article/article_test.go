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
