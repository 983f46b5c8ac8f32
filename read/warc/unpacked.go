package warc

import (
	"errors"
	"io"
)

// unpacked is a compressed file as one stream, for files whose members do not
// begin where records do.
type unpacked struct {
	r       *Reader
	member  io.Reader // nil where none is open
	at      int64     // where it begins
	missing error     // until the reader has taken note of the gap
}

// gap is the error for a stretch of a compressed file that cannot be unpacked.
// Reading goes on behind it.
type gap struct {
	of  *unpacked
	why error
}

func (g *gap) Error() string { return g.why.Error() }

func (g *gap) Unwrap() error { return g.why }

func (u *unpacked) Read(p []byte) (int, error) {
	t := u.r.tape
	for u.missing == nil {
		if u.member == nil {
			if err := u.r.codec.between(t); err != nil {
				return 0, err
			}
			t.mark()
			u.at = t.offset()
			var err error
			if u.member, err = u.r.codec.open(t); err != nil {
				u.lose(err)
				continue
			}
		}
		n, err := u.member.Read(p)
		switch {
		case errors.Is(err, io.EOF):
			u.member = nil
		case err != nil:
			u.lose(err)
		}
		if n > 0 {
			return n, nil
		}
	}
	return 0, u.missing
}

// lose goes on to the next member behind one that is broken.
func (u *unpacked) lose(err error) {
	t := u.r.tape
	u.member = nil
	if t.err == nil {
		u.r.nextMember(u.at, false)
	}
	if t.err != nil {
		err = t.err
	}
	u.missing = &gap{u, noEnd(err)}
}
