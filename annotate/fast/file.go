package fast

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/klauspost/compress/zstd"
)

const magic = "readout fast 2\n"

// most is the largest count that a model file may give, so that a broken file
// takes no more memory than a whole one.
const most = 1 << 26

// Write writes m, compressed.
func (m *Model) Write(w io.Writer) error {
	z, err := zstd.NewWriter(w, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(8<<20))
	if err != nil {
		return err
	}
	b := &writer{w: bufio.NewWriter(z)}
	b.w.WriteString(magic)
	b.text(m.Version)
	b.texts(m.Tags)
	b.texts(m.Rels)
	b.texts(m.Feats)
	b.count(len(m.FeatsOf))
	for _, list := range m.FeatsOf {
		writeNumbers(b, list)
	}
	writeNumbers(b, m.Clusters.slots)
	writeNumbers(b, m.Clusters.coarse)
	b.count(len(m.Lemmas.Scripts))
	for _, s := range m.Lemmas.Scripts {
		b.count(int(s.Case))
		b.count(s.Cut)
		b.text(s.Add)
	}
	for _, l := range []*Lexicon{m.Lemmas.Ends, m.SureTags, m.SureOutside} {
		writeNumbers(b, l.marks)
		writeNumbers(b, l.values)
	}
	writeNumbers(b, m.SureRels)
	b.count(int(m.Parser.Bits))
	b.columns(3, 1<<m.Parser.Bits, func(row, class int) byte { return byte(m.Parser.rows[row]>>(8*class)) ^ 0x80 })
	for _, t := range []*Table{m.Tagger, m.Labeler, m.Featurer, m.Namer} {
		b.count(int(t.Bits))
		b.count(t.Classes)
		b.columns(t.Classes, 1<<t.Bits, func(row, class int) byte { return byte(t.weight(row, class)) })
	}
	if err := b.w.Flush(); err != nil {
		return err
	}
	return z.Close()
}

type writer struct{ w *bufio.Writer }

func (b *writer) count(n int) {
	var buf [binary.MaxVarintLen64]byte
	b.w.Write(buf[:binary.PutUvarint(buf[:], uint64(n))])
}

func (b *writer) text(s string) {
	b.count(len(s))
	b.w.WriteString(s)
}

func (b *writer) texts(list []string) {
	b.count(len(list))
	for _, s := range list {
		b.text(s)
	}
}

// columns writes the weights class by class: how many are not zero, how far
// each is from the one before, and what they are.
func (b *writer) columns(classes, rows int, at func(row, class int) byte) {
	var gaps, values []byte
	for c := range classes {
		gaps, values = gaps[:0], values[:0]
		last := -1
		for r := range rows {
			if v := at(r, c); v != 0 {
				gaps = binary.AppendUvarint(gaps, uint64(r-last))
				values = append(values, v)
				last = r
			}
		}
		b.count(len(values))
		b.w.Write(gaps)
		b.w.Write(values)
	}
}

func writeNumbers[T uint16 | uint32](b *writer, list []T) {
	b.count(len(list))
	size := binary.Size(T(0))
	for plane := range size {
		for _, v := range list {
			b.w.WriteByte(byte(v >> (8 * plane)))
		}
	}
}

// ReadModel reads what Write wrote. It fails where the file is broken or of
// another version.
func ReadModel(r io.Reader) (*Model, error) {
	z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(256<<20))
	if err != nil {
		return nil, err
	}
	defer z.Close()
	b := &reader{r: bufio.NewReaderSize(z, 1<<16)}
	head := make([]byte, len(magic))
	b.bytes(head)
	if b.err == nil && string(head) != magic {
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

type reader struct {
	r   *bufio.Reader
	err error
}

func (b *reader) count(limit int) int {
	if b.err != nil {
		return 0
	}
	n, err := binary.ReadUvarint(b.r)
	if err == nil && n > uint64(limit) {
		err = fmt.Errorf("a count of %d, at most %d", n, limit)
	}
	if err != nil {
		b.err = err
		return 0
	}
	return int(n)
}

func (b *reader) bytes(to []byte) {
	if b.err == nil {
		_, b.err = io.ReadFull(b.r, to)
	}
}

func (b *reader) text() string {
	s := make([]byte, b.count(1<<16))
	b.bytes(s)
	return string(s)
}

func (b *reader) texts() []string {
	list := make([]string, b.count(1<<16))
	for i := range list {
		list[i] = b.text()
	}
	return list
}

func (b *reader) columns(classes, rows int, set func(row, class int, v byte)) {
	at := make([]int32, 0, rows)
	values := make([]byte, rows)
	for c := range classes {
		n := b.count(rows)
		at = at[:0]
		row := -1
		for range n {
			row += b.count(rows)
			if row < 0 || row >= rows {
				b.fail(fmt.Errorf("a weight beyond the %d rows", rows))
				return
			}
			at = append(at, int32(row))
		}
		if b.bytes(values[:n]); b.err != nil {
			return
		}
		for i, r := range at {
			set(int(r), c, values[i])
		}
	}
}

func (b *reader) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

func (b *reader) table() *Table {
	bits, classes := b.count(20), b.count(MaxClasses)
	var list []weight
	b.columns(classes, 1<<bits, func(row, class int, v byte) {
		list = append(list, weight{int32(row), uint16(class), int8(v)})
	})
	return tableOf(uint8(bits), max(classes, 1), list)
}

func readNumbers[T uint16 | uint32](b *reader) []T {
	list := make([]T, b.count(most))
	plane := make([]byte, len(list))
	for p := range binary.Size(T(0)) {
		b.bytes(plane)
		for i, v := range plane {
			list[i] |= T(v) << (8 * p)
		}
	}
	return list
}
