package kernel

import (
	"fmt"
	"sync/atomic"
)

// level is a set of kernels, each one needing more of the processor than the
// one before.
type level = int32

const (
	plain level = iota
	avx2
	avx512
)

var levelNames = [...]string{"plain", "avx2", "avx512"}

var current atomic.Int32

func init() { current.Store(best()) }

// Level names the kernels in use: "avx512", "avx2" or "plain". At the start it
// is the best that the processor has.
func Level() string { return levelNames[current.Load()] }

// SetLevel chooses the kernels: "avx512", "avx2", "plain", or "" for the best
// that the processor has. It fails where the name is none of these or the
// processor lacks what it takes. Work under way may be done partly on the old
// level; whoever needs the same bits throughout sets the level first.
func SetLevel(name string) error {
	if name == "" {
		current.Store(best())
		return nil
	}
	for l, n := range levelNames {
		if n != name {
			continue
		}
		if level(l) > best() {
			return fmt.Errorf("kernel: this processor has no %s", name)
		}
		current.Store(level(l))
		return nil
	}
	return fmt.Errorf("kernel: no level %q: one of avx512, avx2, plain", name)
}
