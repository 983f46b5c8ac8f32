package warc

import (
	"errors"
	"io"
)

// nextInMember reads the next record of a file that is compressed record by
// record. It gives none whose member has not been unpacked to its end, where
// the checksum stands, save where further records follow in it.
func (r *Reader) nextInMember() (*Record, error) {
	t := r.tape
	for !r.more {
		if err := r.codec.between(t); err != nil {
			return nil, err
		}
		t.mark()
		r.at = t.offset()
		member, err := r.codec.open(t)
		if err == nil {
			r.br.Reset(member)
			err = lineEnds(r.br)
			r.more = err == nil
		}
		if err != nil && !(member != nil && errors.Is(err, io.EOF)) { // an empty member is no loss
			return nil, r.lostMember(&Lost{What: describe(err)})
		}
	}
	r.more = false
	rec, err := readHeader(r.br)
	if err != nil {
		return nil, r.lostMember(&Lost{What: describe(err)})
	}
	if rec.Size > r.Limit {
		return nil, r.largeMember(rec)
	}
	rec.Block, err = readBlock(r.br, rec.Size)
	if err == nil {
		err = r.closeMember()
	}
	if err != nil {
		return nil, r.lostMember(&Lost{URI: rec.URI, What: describe(err)})
	}
	rec.Offset, rec.Next = r.at, r.behind()
	return rec, nil
}

// closeMember reads what stands behind a block: the end of the member, or a
// further record in it.
func (r *Reader) closeMember() error {
	if err := closes(r.br); err != nil {
		return err
	}
	err := lineEnds(r.br)
	if errors.Is(err, io.EOF) {
		return nil
	}
	b, err := r.br.Peek(5)
	if r.more = startsRecord(b); r.more {
		return nil
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	return errNoEnd
}

// behind is the offset of the next record.
func (r *Reader) behind() int64 {
	if r.more {
		return r.at
	}
	return r.tape.offset()
}

// bombRatio is how many bytes a record above the limit may unpack to for each
// byte of the file before it is no longer unpacked.
const bombRatio = 64

// largeMember passes over a record above the limit. It is unpacked, since a file
// within it could be a WARC in turn, but what swells like a bomb is not.
func (r *Reader) largeMember(rec *Record) error {
	lost := &Lost{URI: rec.URI, TooLarge: true, What: tooLarge(rec.Size, r.Limit)}
	const step = 1 << 20
	for done := int64(0); done < rec.Size; {
		n := min(step, rec.Size-done)
		if err := pass(r.br, n); err != nil {
			return r.lostMember(lost)
		}
		if done += n; done > step+bombRatio*(r.tape.offset()-r.at) {
			r.nextMember(r.at, true)
			lost.Offset, lost.Next = r.at, r.tape.offset()
			return lost
		}
		r.tape.mark()
	}
	if r.closeMember() != nil {
		return r.lostMember(lost)
	}
	lost.Offset, lost.Next = r.at, r.behind()
	return lost
}

// lostMember goes on to the next member behind one that is broken.
func (r *Reader) lostMember(lost *Lost) error {
	r.more = false
	if r.tape.err == nil {
		r.nextMember(r.at, true)
	}
	lost.Offset, lost.Next = r.at, r.tape.offset()
	return lost
}

// nextMember goes to the first member behind the one at an offset that unpacks,
// and to a record where it has to: behind the bytes that the broken one was
// taken for there may be others.
func (r *Reader) nextMember(at int64, record bool) {
	t := r.tape
	magic := r.codec.magic()
	r.again(t, at)
	for t.find(magic) == nil {
		t.mark()
		p := t.offset()
		begins := unpacks
		if record {
			begins = startsMember
		}
		if ok := begins(r.codec, t); !t.back(p) || ok {
			return
		}
		step := 1
		if r.debt += tried; r.indebted(p) {
			step = tried
		}
		t.Discard(step)
	}
	t.Discard(t.Buffered())
}

// tried is about how many bytes are read to see whether a member begins with a
// record.
const tried = 32 << 10

// startsMember reports whether the member that begins where t stands begins with
// a record. It moves t.
func startsMember(c codec, t *tape) bool {
	m, err := c.open(t)
	if err != nil {
		return false
	}
	five := make([]byte, 5)
	_, err = io.ReadFull(m, five)
	return err == nil && startsRecord(five)
}

// unpacks reports whether something can be unpacked where t stands. It moves t.
func unpacks(c codec, t *tape) bool {
	m, err := c.open(t)
	if err != nil {
		return false
	}
	n, err := m.Read(make([]byte, 512))
	return n > 0 || errors.Is(err, io.EOF)
}

// again goes back to just behind an offset to search from there, unless so much
// has been read again already that a file made for it would never be through.
func (r *Reader) again(t *tape, at int64) {
	from := t.offset()
	if !r.indebted(from) && t.back(at+1) {
		r.debt += from - at
	}
}

func (r *Reader) indebted(at int64) bool { return r.debt > 256<<20+4*at }

// packedWhole finds out whether the members of a compressed file are not its
// records: whether the first one holds more than a record, or less. It leaves
// the tape where it stood. A file whose first record is broken is taken for one
// with a member a record.
func (r *Reader) packedWhole() bool {
	t := r.tape
	if r.codec.between(t) != nil {
		return false
	}
	t.mark()
	r.at = t.offset()
	whole := r.tellWhole()
	t.back(r.at)
	r.more = false
	return whole
}

func (r *Reader) tellWhole() bool {
	m, err := r.codec.open(r.tape)
	if err != nil {
		return false
	}
	r.br.Reset(m)
	rec, err := readHeader(r.br)
	if err == nil && rec.Size > r.Limit {
		return false
	}
	if err == nil {
		err = pass(r.br, rec.Size)
	}
	if err == nil {
		return r.closeMember() == nil && r.more
	}
	if !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return false
	}
	// The member ends within the record. Does the next one go on with it?
	if r.codec.between(r.tape) != nil {
		return false
	}
	if b, _ := r.tape.Peek(len(r.codec.magic())); string(b) != string(r.codec.magic()) {
		return false
	}
	r.tape.mark()
	return !startsMember(r.codec, r.tape)
}
