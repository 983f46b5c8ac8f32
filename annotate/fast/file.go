package fast

import (
	"bufio"
	"encoding/binary"
	"io"

	"github.com/klauspost/compress/zstd"
)

const magic = "readout fast 3\n"

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
		b.table(t)
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

// table writes the rows that t keeps: how far each is from the one before, the
// same of the classes in a row, each row ended by 0, and the weights.
func (b *writer) table(t *Table) {
	b.count(int(t.Bits))
	b.count(t.Classes)
	var gaps, classes, values []byte
	n, last := 0, -1
	for row := range 1 << t.Bits {
		if _, ok := t.find(row); !ok {
			continue
		}
		n++
		gaps = binary.AppendUvarint(gaps, uint64(row-last))
		last = row
		before := -1
		for c := range t.Classes {
			if v := t.weight(row, c); v != 0 {
				classes = binary.AppendUvarint(classes, uint64(c-before))
				values = append(values, byte(v))
				before = c
			}
		}
		classes = append(classes, 0)
	}
	b.count(n)
	for _, part := range [][]byte{gaps, classes, values} {
		b.count(len(part))
		b.w.Write(part)
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
