package read

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/readout-news/readout"
)

func skip(uri string, line int, reason readout.SkipReason, what, fix string) readout.Item {
	return readout.Item{Skip: &readout.Skip{URI: uri, Line: line, Reason: reason, What: what, Fix: fix}}
}

// unread is the skip for an error of the file system.
func unread(uri string, err error) readout.Item {
	if errors.Is(err, fs.ErrNotExist) {
		return skip(uri, 0, readout.SkipMissing, "there is no such file or folder", "check the path; a name with spaces needs quotes")
	}
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	fix := "check that the disk and the file are sound"
	if errors.Is(err, fs.ErrPermission) {
		fix = "give yourself the right to read it, or run as its owner"
	}
	return skip(uri, 0, readout.SkipUnreadable, "it cannot be read: "+err.Error(), fix)
}

func tooLarge(uri string, line int, size, limit int64) readout.Item {
	what := fmt.Sprintf("it has %s, more than the limit of %s a document", bytesOf(size), bytesOf(limit))
	fix := "split it, turn it into JSON lines with one article a line, or raise the limit"
	if line > 0 {
		what = fmt.Sprintf("the line has more than the limit of %s a document", bytesOf(limit))
		fix = "put one article on a line, or raise the limit"
	}
	return skip(uri, line, readout.SkipTooLarge, what, fix)
}

func bytesOf(n int64) string {
	switch {
	case n >= 1<<20:
		return fmt.Sprintf("%.4g MiB", float64(n)/(1<<20))
	case n >= 1<<10:
		return fmt.Sprintf("%.4g KiB", float64(n)/(1<<10))
	}
	return fmt.Sprintf("%d bytes", n)
}

func isBinary(uri string, line int, what string) readout.Item {
	if what == "" {
		what = "it is not text in any encoding that readout knows"
	}
	return skip(uri, line, readout.SkipBinary, what, "give plain text, HTML or JSON lines; turn PDF and word-processor files into text first")
}

func isEmpty(uri string, line int) readout.Item {
	return skip(uri, line, readout.SkipEmpty, "it holds no character but white space", "leave it out, or check how it was saved")
}

func broken(uri string, line int, what, fix string) readout.Item {
	return skip(uri, line, readout.SkipBroken, what, fix)
}
