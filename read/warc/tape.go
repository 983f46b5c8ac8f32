package warc

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// bufferSize holds a whole record header with room to spare, so that a header
// can be looked at before it is taken.
const bufferSize = 2 * maxHeader

// tape is an input that knows where it stands and can go back: by seeking where
// the source can, else over what it has kept since the last mark.
type tape struct {
	*bufio.Reader
	src    io.Reader
	seeker io.Seeker // nil where the source cannot seek
	base   int64     // where the source stood at first; offsets count from there
	given  int64     // bytes given to the buffer
	err    error     // of the source, other than its end

	// For sources that cannot seek: what was given since keptAt, or since the
	// mark, as long as it is not more than most.
	keeping bool
	kept    []byte
	keptAt  int64
	most    int64
	replay  []byte // given again before the source goes on
}

// newTape reads src. most is how much it keeps where src cannot seek.
func newTape(src io.Reader, most int64) *tape {
	t := &tape{src: src, most: most}
	if s, ok := src.(io.Seeker); ok {
		if at, err := s.Seek(0, io.SeekCurrent); err == nil {
			t.seeker, t.base = s, at
		}
	}
	t.Reader = bufio.NewReaderSize((*feed)(t), bufferSize)
	t.mark()
	return t
}

// feed is what the buffer of a tape reads from.
type feed tape

func (f *feed) Read(p []byte) (int, error) {
	if len(f.replay) > 0 {
		n := copy(p, f.replay)
		f.replay, f.given = f.replay[n:], f.given+int64(n)
		return n, nil
	}
	n, err := f.src.Read(p)
	f.given += int64(n)
	if f.keeping {
		if f.kept = append(f.kept, p[:n]...); int64(len(f.kept)) > f.most {
			f.keeping, f.kept = false, nil
		}
	}
	var g *gap
	if err != nil && !errors.Is(err, io.EOF) && !errors.As(err, &g) {
		f.err = err
	}
	return n, err
}

// offset is how many bytes have been read.
func (t *tape) offset() int64 { return t.given - int64(t.Buffered()) }

// mark says that nobody will go back further than here.
func (t *tape) mark() {
	if t.seeker != nil {
		return
	}
	at := t.offset()
	switch {
	case !t.keeping:
		ahead, _ := t.Peek(t.Buffered())
		t.kept = append(bytes.Clone(ahead), t.replay...)
		t.keptAt, t.keeping = at, true
	case at-t.keptAt > 1<<20 && len(t.replay) == 0:
		t.kept = t.kept[:copy(t.kept, t.kept[at-t.keptAt:])]
		t.keptAt = at
	}
}

// back goes to an offset at or behind the last mark, and reports false, standing
// where it stood, where that is no longer to be had.
func (t *tape) back(to int64) bool {
	switch {
	case t.seeker != nil:
		if _, err := t.seeker.Seek(t.base+to, io.SeekStart); err != nil {
			t.err = err
			return false
		}
	case !t.keeping || to < t.keptAt || to > t.keptAt+int64(len(t.kept)):
		return false
	default:
		t.replay = t.kept[to-t.keptAt:]
	}
	t.given = to
	t.Reset((*feed)(t))
	return true
}

// errBehind is given for an offset behind the end of the file.
var errBehind = errors.New("the offset to begin at lies behind the end")

// forward goes on to an offset that has not been reached.
func (t *tape) forward(to int64) error {
	if t.seeker != nil {
		end, err := t.seeker.Seek(0, io.SeekEnd)
		if err == nil && t.base+to > end {
			err = errBehind
		}
		if err != nil {
			return err
		}
		if !t.back(to) {
			return t.err
		}
		return nil
	}
	for t.offset() < to {
		err := t.pass(to - t.offset())
		if err != nil && !t.cross(err) {
			return errBehind
		}
		t.mark()
	}
	if t.offset() > to {
		return errors.New("the offset to begin at lies within the first record")
	}
	return nil
}

// pass reads n bytes and drops them.
func (t *tape) pass(n int64) error { return pass(t.Reader, n) }

func pass(br *bufio.Reader, n int64) error {
	for n > 0 {
		step := int(min(n, 1<<30))
		if _, err := br.Discard(step); err != nil {
			return err
		}
		n -= int64(step)
	}
	return nil
}

// find goes on to the next place where what stands, of at least two bytes, and
// reports the error where there is none.
func (t *tape) find(what []byte) error {
	for {
		b, err := t.Peek(max(len(what), t.Buffered()))
		if i := bytes.Index(b, what); i >= 0 {
			t.Discard(i)
			return nil
		}
		if err != nil {
			return err
		}
		t.Discard(len(b) - len(what) + 1)
	}
}

// cross goes over a gap, if that is what err is: to the first byte behind it.
func (t *tape) cross(err error) bool {
	var g *gap
	if !errors.As(err, &g) {
		return false
	}
	t.Discard(t.Buffered())
	g.of.missing = nil
	return true
}
