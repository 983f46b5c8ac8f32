package gold_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/readout-news/readout/corpus/gold"
)

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	if _, err := gold.Folder(dir, func(string, string) (int, error) { return 0, nil }); err == nil {
		t.Error("an empty folder is no gold set")
	}
	for name, text := range map[string]string{"b.txt": "two", "a.txt": "one", "c.md": "three"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := gold.Folder(dir, func(name, text string) (string, error) { return name + " " + strings.ToUpper(text), nil })
	if want := []string{"a.txt ONE", "b.txt TWO"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%q %v, want %q", got, err, want)
	}
	wrong := errors.New("a mark is left open")
	if _, err := gold.Folder(dir, func(name, _ string) (int, error) { return 0, wrong }); !errors.Is(err, wrong) {
		t.Errorf("%v", err)
	}
}
