package beam

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/readout-news/readout"
	"github.com/readout-news/readout/read"
	"github.com/readout-news/readout/store/pack"
)

func init() {
	beam.RegisterDoFn(&expandFn{})
	beam.RegisterDoFn(&readFn{})
	register.Emitter2[string, string]()
	register.Emitter2[string, []byte]()
}

// A place says where in the inputs something stood: the argument, the file
// within it and the document within the file. Places sort as readout read reads.
func place(argument, file string, item int) string {
	return fmt.Sprintf("%s.%s.%012d", argument, file, item)
}

func numbered(n int) string { return fmt.Sprintf("%09d", n) }

// expandFn names the files of an argument: a file, a folder with all that is in
// it, or a pattern of names.
type expandFn struct{}

// ProcessElement gives each file with its place.
func (*expandFn) ProcessElement(argument, path string, emit func(string, string)) {
	for i, f := range files(path) {
		emit(argument+"."+numbered(i), f)
	}
}

// files are the files that path names, in the order in which readout reads
// them; path itself where there is none, so that reading tells why.
func files(path string) []string {
	if _, err := os.Stat(path); err != nil {
		if found, err := filepath.Glob(path); err == nil && len(found) > 0 {
			var all []string
			for _, f := range found { // in lexical order
				all = append(all, within(f)...)
			}
			return all
		}
	}
	return within(path)
}

func within(root string) []string {
	info, err := os.Stat(root)
	if err != nil || !info.IsDir() {
		return []string{root}
	}
	var all []string
	filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			all = append(all, path)
		case path != root && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.IsDir():
		default:
			// A link to a folder could lead round in circles; what is neither file
			// nor link is no document.
			if info, err := os.Stat(path); err != nil || info.Mode().IsRegular() {
				all = append(all, path)
			}
		}
		return nil
	})
	if len(all) == 0 {
		return []string{root}
	}
	return all
}

// readFn reads the documents of one file, of whatever kind.
type readFn struct {
	MaxBytes int64
}

// ProcessElement gives the documents by ID, each with its place, its URI and the
// hash of its text before it, and the skips by place.
func (f *readFn) ProcessElement(ctx context.Context, at, path string, document, left func(string, []byte)) error {
	argument, file, _ := strings.Cut(at, ".")
	n := 0
	for item := range read.Inputs(ctx, []string{path}, nil, read.Options{MaxBytes: f.MaxBytes}) {
		where := place(argument, file, n)
		n++
		if item.Skip != nil {
			if err := leave(*item.Skip, where, left); err != nil {
				return err
			}
			continue
		}
		d := item.Document
		body, err := packed(&readout.Record{Document: d})
		if err != nil {
			return fmt.Errorf("%s: %w", d.URI, err)
		}
		document(d.ID, join([]byte(where), []byte(d.URI), []byte(pack.Hash(d.Text)), body))
	}
	return ctx.Err()
}

// leave gives a skip on.
func leave(s readout.Skip, where string, left func(string, []byte)) error {
	raw, err := json.Marshal(s)
	if err != nil {
		return err
	}
	left(where, raw)
	return nil
}
