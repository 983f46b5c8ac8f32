// Package gold reads folders of texts that people have marked by hand, one text
// or more a file, in whatever notation.
package gold

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// Folder parses every *.txt of a folder, in order of name. parse gets the name of
// a file without its folder and what is in it. Folder fails where there is no
// such file, and with the first error of reading or of parse.
func Folder[T any](dir string, parse func(name, text string) (T, error)) ([]T, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s has no *.txt", dir)
	}
	slices.Sort(files)
	all := make([]T, 0, len(files))
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		one, err := parse(filepath.Base(file), string(b))
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}
