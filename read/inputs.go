package read

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/readout-news/readout"
)

// Inputs reads what a command line names, in order: files, folders (with all
// that is in them, by name; hidden files are left out), and "-" for stdin. What
// cannot be read is yielded as a Skip and the rest is read all the same. A
// Document whose ID came before is a Skip too. The sequence ends early where
// ctx ends. It reads one document at a time, whatever the size of a JSON-lines
// file, and can be ranged over once.
func Inputs(ctx context.Context, args []string, stdin io.Reader, opt Options) iter.Seq[readout.Item] {
	return func(yield func(readout.Item) bool) {
		seen := map[string]bool{}
		r := &reader{opt: opt, yield: func(item readout.Item) bool {
			if ctx.Err() != nil {
				return false
			}
			if d := item.Document; d != nil {
				if seen[d.ID] {
					again := skip(d.URI, 0, readout.SkipDuplicate, "the document "+d.ID+" was given before", "nothing: it is read once")
					again.Offset, again.Next = item.Offset, item.Next
					item = again
				}
				seen[d.ID] = true
			}
			return yield(item)
		}}
		if len(args) == 0 {
			r.yield(skip("", 0, readout.SkipNoDocuments, "no input was named", "name files or folders, or - for standard input"))
			return
		}
		for _, arg := range args {
			if ctx.Err() != nil || !r.argument(arg, stdin) {
				return
			}
			r.opt.Offset = 0
		}
	}
}

// reader yields the items of one sequence. Its methods report whether to go on.
type reader struct {
	opt   Options
	yield func(readout.Item) bool
}

func (r *reader) argument(arg string, stdin io.Reader) bool {
	if arg == "-" {
		return r.stream("-", stdin, unknown)
	}
	info, err := os.Stat(arg)
	switch {
	case err != nil && strings.Contains(arg, "://"):
		return r.yield(skip(arg, 0, readout.SkipMissing, "there is no such file, and readout fetches nothing from the network", "save the page first and name the file"))
	case err != nil:
		return r.yield(unread(arg, err))
	case info.IsDir():
		return r.folder(arg)
	}
	return r.file(filepath.ToSlash(filepath.Clean(arg)), arg, info, byEnding(arg))
}

// folder reads all files under root in the order of their names.
func (r *reader) folder(root string) bool {
	files, on := 0, true
	filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			files++
			if on = r.yield(unread(filepath.ToSlash(path), err)); !on {
				return fs.SkipAll
			}
			return nil
		}
		if path != root && strings.HasPrefix(entry.Name(), ".") {
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if entry.IsDir() {
			return nil
		}
		info, err := os.Stat(path)
		uri := filepath.ToSlash(filepath.Clean(path))
		switch f := byEnding(path); {
		case err != nil:
			on = r.yield(unread(uri, err))
		case info.IsDir() || !info.Mode().IsRegular():
			return nil // a link to a folder could lead round in circles
		case f == foreign:
			on = r.yield(isBinary(uri, 0, "a file with the ending "+filepath.Ext(path)+" is no text"))
			files--
		default:
			on = r.file(uri, path, info, f)
		}
		files++
		if !on {
			return fs.SkipAll
		}
		return nil
	})
	if on && files == 0 {
		on = r.yield(skip(filepath.ToSlash(filepath.Clean(root)), 0, readout.SkipNoDocuments, "the folder holds no document", "put plain text, HTML or JSON lines there; files whose names begin with a full stop are left out"))
	}
	return on
}

// file reads one file. Its size is checked before it is read, save where the
// limit is for a part of it: JSON lines, web archives.
func (r *reader) file(uri, path string, info fs.FileInfo, f format) bool {
	if info.Mode().IsRegular() && info.Size() == 0 {
		return r.yield(isEmpty(uri, 0))
	}
	if (f == plainText || f == webPage) && info.Size() > r.opt.limit() {
		return r.yield(tooLarge(uri, 0, info.Size(), r.opt.limit()))
	}
	file, err := os.Open(path)
	if err != nil {
		return r.yield(unread(uri, err))
	}
	defer file.Close()
	return r.stream(uri, file, f)
}

// whole reads the rest of src as one document.
func (r *reader) whole(uri string, src io.Reader, read func(string, []byte, Options) readout.Item) bool {
	if file, ok := sizeOf(src); ok && file > r.opt.limit() {
		return r.yield(tooLarge(uri, 0, file, r.opt.limit()))
	}
	raw, err := io.ReadAll(io.LimitReader(src, r.opt.limit()+1))
	switch {
	case err != nil:
		return r.yield(unread(uri, err))
	case int64(len(raw)) > r.opt.limit():
		what := fmt.Sprintf("it has more than the limit of %s a document", bytesOf(r.opt.limit()))
		return r.yield(skip(uri, 0, readout.SkipTooLarge, what, "split it, turn it into JSON lines with one article a line, or raise the limit"))
	}
	return r.yield(read(uri, raw, r.opt))
}

// sizeOf is how much src holds where it is a regular file.
func sizeOf(src io.Reader) (int64, bool) {
	if s, ok := src.(*sniffed); ok {
		src = s.source
	}
	file, ok := src.(*os.File)
	if !ok {
		return 0, false
	}
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return 0, false
	}
	return info.Size(), true
}
