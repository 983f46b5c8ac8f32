package fast

import "math/bits"

// Table holds the weights of a perceptron with many classes: a row of bytes
// for each feature, eight classes a word. A byte is a weight plus 128, so that
// rows can be summed in 16-bit lanes without borrowing between them. Rows
// without weights, most of them, are not kept and not summed: they would add
// the same to every class.
type Table struct {
	Bits    uint8 // the table has 1<<Bits rows
	Classes int
	kept    []uint64 // a bit for each row
	before  []uint32 // rows kept before each word of kept
	rows    []uint64
}

const (
	lanes = 0x00FF00FF00FF00FF
	zeros = 0x8080808080808080 // eight weights of 0
)

// MaxClasses is the most classes that a Table can have.
const MaxClasses = 8 * maxWidth

const maxWidth = 48

// weight is one weight of a Table.
type weight struct {
	row   int32
	class uint16
	value int8
}

// NewTable makes a Table from weights, Classes of them for each of its rows.
func NewTable(bits uint8, classes int, weights []int8) *Table {
	var list []weight
	for i, v := range weights {
		if v != 0 {
			list = append(list, weight{int32(i / classes), uint16(i % classes), v})
		}
	}
	return tableOf(bits, classes, list)
}

// tableOf makes a Table from the weights that are not 0, in any order.
func tableOf(size uint8, classes int, list []weight) *Table {
	t := &Table{Bits: size, Classes: classes}
	words := (1<<size + 63) / 64
	t.kept, t.before = make([]uint64, words), make([]uint32, words)
	for _, w := range list {
		t.kept[w.row/64] |= 1 << (w.row % 64)
	}
	width := t.width()
	t.rows = make([]uint64, t.count()*width)
	for i := range t.rows {
		t.rows[i] = zeros
	}
	for _, w := range list {
		at, _ := t.find(int(w.row))
		t.rows[at*width+int(w.class)/8] ^= uint64(byte(w.value)) << (8 * (w.class % 8))
	}
	return t
}

// count counts the rows kept, also up to each word of kept.
func (t *Table) count() int {
	n := 0
	for i, k := range t.kept {
		t.before[i] = uint32(n)
		n += bits.OnesCount64(k)
	}
	return n
}

// width is the number of words in a row.
func (t *Table) width() int { return (t.Classes + 7) / 8 }

// find is the place of a row among those kept.
func (t *Table) find(row int) (at int, ok bool) {
	k := t.kept[row/64]
	bit := uint(row % 64)
	return int(t.before[row/64]) + bits.OnesCount64(k&(1<<bit-1)), k>>bit&1 == 1
}

// weight is the weight of a class in a row.
func (t *Table) weight(row, class int) int8 {
	at, ok := t.find(row)
	if !ok {
		return 0
	}
	return int8(byte(t.rows[at*t.width()+class/8]>>(8*(class%8))) ^ 0x80)
}

// Row is the row of a feature.
func (t *Table) Row(hash uint32) int { return int(hash >> (32 - t.Bits)) }

// Scores are the sums of the rows of one decision.
type Scores struct{ even, odd [maxWidth]uint64 }

// score sums the rows of the features in b.
func (t *Table) score(b *Bag, s *Scores) { t.scoreWords(b, s, allWords[:t.width()]) }

// allWords counts the words of a row.
var allWords = func() (w [maxWidth]uint8) {
	for i := range w {
		w[i] = uint8(i)
	}
	return w
}()

// scoreWords is score for some of the words of a row; what s has for classes in
// other words is left as it is.
func (t *Table) scoreWords(b *Bag, s *Scores, words []uint8) {
	var at [maxFeatures]int32
	n := 0
	width := t.width()
	shift := 32 - t.Bits
	for _, h := range b.hashes[:b.n] {
		row := h >> shift
		k := t.kept[row/64]
		bit := row % 64
		at[n%maxFeatures] = int32((int(t.before[row/64]) + bits.OnesCount64(k&(1<<bit-1))) * width)
		n += int(k >> bit & 1)
	}
	for _, i := range words {
		rows := t.rows[min(int(i), len(t.rows)):]
		var even, odd uint64
		for _, a := range at[:n] {
			x := rows[a]
			even += x & lanes
			odd += x >> 8 & lanes
		}
		s.even[i], s.odd[i] = even, odd
	}
}

// of is the score of a class; it counts only beside others of one decision.
func (s *Scores) of(class int) uint16 {
	word := s.even[class/8]
	if class%2 == 1 {
		word = s.odd[class/8]
	}
	return uint16(word >> (16 * (class % 8 / 2)))
}

// best is the class with the highest score, the first of equals.
func (t *Table) best(s *Scores) int {
	best, top := 0, uint16(0)
	for i := range t.width() {
		even, odd := s.even[i], s.odd[i]
		for j := range 4 {
			if v := uint16(even >> (16 * j)); v > top {
				if c := 8*i + 2*j; c < t.Classes {
					best, top = c, v
				}
			}
			if v := uint16(odd >> (16 * j)); v > top {
				if c := 8*i + 2*j + 1; c < t.Classes {
					best, top = c, v
				}
			}
		}
	}
	return best
}

// Actions holds the weights of a perceptron with at most four classes, a byte
// each, biased as in a Table.
type Actions struct {
	Bits uint8
	rows []uint32
}

// NewActions makes Actions from weights, four for each row.
func NewActions(bits uint8, weights []int8) *Actions {
	t := &Actions{Bits: bits, rows: make([]uint32, 1<<bits)}
	for i := range t.rows {
		t.rows[i] = 0x80808080
	}
	for i, v := range weights {
		shift := 8 * (i % 4)
		word := &t.rows[i/4]
		*word = *word&^(0xFF<<shift) | uint32(byte(v)^0x80)<<shift
	}
	return t
}

// score sums the rows of the features in b.
func (t *Actions) score(b *Bag) (s [4]uint32) {
	var even, odd uint32
	shift := 32 - t.Bits
	for _, h := range b.hashes[:b.n] {
		x := t.rows[h>>shift]
		even += x & 0x00FF00FF
		odd += x >> 8 & 0x00FF00FF
	}
	return [4]uint32{even & 0xFFFF, odd & 0xFFFF, even >> 16, odd >> 16}
}
