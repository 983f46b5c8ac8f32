package fast

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/klauspost/compress/zstd"
)

// ReadModel reads what Write wrote. It fails where the file is broken or of
// another version.
func ReadModel(r io.Reader) (*Model, error) {
	z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(256<<20))
	if err != nil {
		return nil, err
	}
	defer z.Close()
	data, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("fast: broken model: %w", err)
	}
	b := &reader{rest: data}
	if string(b.bytes(len(magic))) != magic {
		return nil, errors.New("fast: this is no model, or one of another version")
	}
	m := &Model{Version: b.text(), Tags: b.texts(), Rels: b.texts(), Feats: b.texts()}
	m.FeatsOf = make([][]uint16, b.count(1<<16))
	for i := range m.FeatsOf {
		m.FeatsOf[i] = readNumbers[uint16](b)
	}
	m.Clusters = &Clusters{slots: readNumbers[uint32](b), coarse: readNumbers[uint16](b)}
	m.Lemmas = &Lemmas{Scripts: make([]Script, b.count(1<<16))}
	for i := range m.Lemmas.Scripts {
		m.Lemmas.Scripts[i] = Script{Casing(b.count(255)), b.count(1 << 10), b.text()}
	}
	for _, l := range []**Lexicon{&m.Lemmas.Ends, &m.SureTags, &m.SureOutside} {
		*l = &Lexicon{readNumbers[uint32](b), readNumbers[uint16](b)}
	}
	m.SureRels = readNumbers[uint16](b)
	bits := b.count(24)
	m.Parser = &Actions{Bits: uint8(bits), rows: make([]uint32, 1<<bits)}
	for i := range m.Parser.rows {
		m.Parser.rows[i] = 0x80808080
	}
	b.columns(3, 1<<bits, func(row, class int, v byte) { m.Parser.rows[row] ^= uint32(v) << (8 * class) })
	for _, t := range []**Table{&m.Tagger, &m.Labeler, &m.Featurer, &m.Namer} {
		*t = b.table()
	}
	if b.err != nil {
		return nil, fmt.Errorf("fast: broken model: %w", b.err)
	}
	broken := !slots(m.Clusters.slots)
	for _, l := range []*Lexicon{m.Lemmas.Ends, m.SureTags, m.SureOutside} {
		broken = broken || !slots(l.marks) || len(l.marks) != len(l.values)
	}
	if broken {
		return nil, errors.New("fast: broken model: a table of words has an odd size or no free place")
	}
	return m, m.Prepare()
}

// slots reports whether a table of words has a size that can be searched, and
// the free place that ends a search.
func slots(table []uint32) bool {
	return len(table) > 0 && len(table)&(len(table)-1) == 0 && slices.Contains(table, 0)
}

// reader takes a model apart. After an error it gives nothing more.
type reader struct {
	rest []byte
	err  error
}

func (b *reader) fail(format string, args ...any) {
	if b.err == nil {
		b.err = fmt.Errorf(format, args...)
	}
	b.rest = nil
}

// count reads a number of at most limit.
func (b *reader) count(limit int) int {
	if len(b.rest) > 0 && b.rest[0] < 0x80 && int(b.rest[0]) <= limit {
		n := int(b.rest[0])
		b.rest = b.rest[1:]
		return n
	}
	n, size := binary.Uvarint(b.rest)
	if size <= 0 || n > uint64(limit) {
		b.fail("a count of %d, at most %d, with %d bytes left", n, limit, len(b.rest))
		return 0
	}
	b.rest = b.rest[size:]
	return int(n)
}

// bytes are the next n bytes.
func (b *reader) bytes(n int) []byte {
	if n > len(b.rest) {
		b.fail("%d bytes wanted, %d left", n, len(b.rest))
		return nil
	}
	next := b.rest[:n]
	b.rest = b.rest[n:]
	return next
}

func (b *reader) text() string { return string(b.bytes(b.count(len(b.rest)))) }

func (b *reader) texts() []string {
	list := make([]string, b.count(min(1<<16, len(b.rest))))
	for i := range list {
		list[i] = b.text()
	}
	return list
}

// columns reads weights class by class.
func (b *reader) columns(classes, rows int, set func(row, class int, v byte)) {
	at := make([]int32, 0, rows)
	for c := range classes {
		n := b.count(rows)
		at = at[:0]
		row := -1
		for range n {
			row += b.count(rows)
			if row < 0 || row >= rows {
				b.fail("a weight beyond the %d rows", rows)
				return
			}
			at = append(at, int32(row))
		}
		for i, v := range b.bytes(n) {
			set(int(at[i]), c, v)
		}
	}
}

// table reads a Table row by row.
func (b *reader) table() *Table {
	t := &Table{Bits: uint8(b.count(20)), Classes: b.count(MaxClasses)}
	n, width := b.count(1<<t.Bits), t.width()
	part := func() *reader { return &reader{rest: b.bytes(b.count(len(b.rest)))} }
	gaps, classes, values := part(), part(), part().rest
	words := (1<<t.Bits + 63) / 64
	t.kept, t.before = make([]uint64, words), make([]uint32, words)
	if b.err != nil {
		return t
	}
	t.rows = make([]uint64, n*width)
	row, next := -1, 0
	for i := range n {
		if row += gaps.count(1 << t.Bits); row < 0 || row >= 1<<t.Bits {
			b.fail("a row beyond the %d", 1<<t.Bits)
			return t
		}
		t.kept[row/64] |= 1 << (row % 64)
		out := t.rows[i*width:][:width]
		for j := range out {
			out[j] = zeros
		}
		class := -1
		for gap := classes.count(t.Classes); gap > 0; gap = classes.count(t.Classes) {
			if class += gap; class >= t.Classes || next >= len(values) {
				b.fail("a weight beyond the %d classes", t.Classes)
				return t
			}
			out[class/8] ^= uint64(values[next]) << (8 * (class % 8))
			next++
		}
	}
	if gaps.err != nil || classes.err != nil || n != t.count() {
		b.fail("a table of %d rows is not whole", n)
	}
	return t
}

func readNumbers[T uint16 | uint32](b *reader) []T {
	size := binary.Size(T(0))
	list := make([]T, b.count(len(b.rest)/size))
	for p := range size {
		for i, v := range b.bytes(len(list)) {
			list[i] |= T(v) << (8 * p)
		}
	}
	return list
}
