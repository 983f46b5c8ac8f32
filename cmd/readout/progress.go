package main

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// patience is how long a run goes on before it shows that it is alive.
const patience = 2 * time.Second

// progress shows on a terminal how far a long run has come. Where standard
// error is no terminal it shows nothing.
type progress struct {
	bar   *progressbar.ProgressBar
	doing string
	began time.Time
	total int // -1 where nobody knows before the end
	done  int
	w     io.Writer
}

func newProgress(w io.Writer, inputs []string) *progress {
	p := newCount(w, "reading", 0)
	if p.w != nil {
		p.total = countInputs(inputs)
	}
	return p
}

// newCount shows how many documents of a total something was done to.
func newCount(w io.Writer, doing string, total int) *progress {
	p := &progress{doing: doing, began: time.Now(), total: total}
	if isTerminal(w) {
		p.w = w
	}
	return p
}

// step counts one document more.
func (p *progress) step() { p.at(p.done + 1) }

// at says how many are done.
func (p *progress) at(done int) {
	p.done = done
	if p.w == nil || time.Since(p.began) < patience {
		return
	}
	if p.bar == nil {
		p.bar = progressbar.NewOptions(p.total, progressbar.OptionSetWriter(p.w),
			progressbar.OptionSetDescription(p.doing), progressbar.OptionShowCount(), progressbar.OptionShowIts(),
			progressbar.OptionSetItsString("documents"), progressbar.OptionClearOnFinish(),
			progressbar.OptionThrottle(100*time.Millisecond))
	}
	// A bar that cannot be drawn is no reason to stop reading.
	_ = p.bar.Set(p.done)
}

// clear makes room for a line of text.
func (p *progress) clear() {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}

// finish takes the bar away.
func (p *progress) finish() { p.clear() }

// countInputs is the number of documents to come, -1 where a list or standard
// input hides it.
func countInputs(inputs []string) int {
	n := 0
	for _, in := range inputs {
		if in == "-" {
			return -1
		}
		err := filepath.WalkDir(in, func(path string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return nil // read will say what is wrong with it
			case d.Type().IsRegular():
				if strings.Contains(filepath.Ext(path), "json") {
					return fs.ErrInvalid
				}
				n++
			}
			return nil
		})
		if err != nil {
			return -1
		}
	}
	return n
}

func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
