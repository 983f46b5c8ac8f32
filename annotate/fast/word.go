package fast

import (
	"unicode"
	"unicode/utf8"
)

// Word is what the perceptrons see of a token: hashes of its parts.
type Word struct {
	form, lower, shape uint64
	tail, head         uint64 // last and first eight bytes in small letters
	fine, coarse       uint64 // clusters
	capital            bool   // begins with a capital
	number             bool   // holds a digit
}

// edge stands for what lies before and after a sentence.
var edge = Word{form: 1, lower: 1, shape: 1, tail: 1, head: 1, fine: 1, coarse: 1}

func (w *Word) suffix(n uint) uint64 { return w.tail & (1<<(8*n) - 1) }
func (w *Word) prefix(n uint) uint64 { return w.head & (1<<(8*n) - 1) }

// appendLower appends form in small letters; typographic apostrophes become
// plain ones.
func appendLower(buf []byte, form string) []byte {
	for i := 0; i < len(form); {
		c := form[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			buf = append(buf, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(form[i:])
		i += n
		if r == '’' {
			r = '\''
		}
		buf = utf8.AppendRune(buf, unicode.ToLower(r))
	}
	return buf
}

// shape hashes the look of a word: the kinds of its characters, of a run of
// equal ones the first two.
func shapeOf(form string) (hash uint64, capital, number bool) {
	var last byte
	run := 0
	hash = 14695981039346656037
	for i, r := range form {
		c := byte('u')
		switch {
		case 'a' <= r && r <= 'z':
			c = 'x'
		case 'A' <= r && r <= 'Z':
			c = 'X'
		case '0' <= r && r <= '9':
			c = 'd'
		case r < utf8.RuneSelf:
			c = byte(r)
		case unicode.IsUpper(r):
			c = 'X'
		case unicode.IsLower(r):
			c = 'x'
		}
		if i == 0 {
			capital = c == 'X'
		}
		number = number || c == 'd'
		if c == last {
			run++
		} else {
			run = 0
		}
		last = c
		if run < 2 {
			hash = (hash ^ uint64(c)) * 1099511628211
		}
	}
	return scramble(hash), capital, number
}

// look makes the Word of form, whose small letters are lower.
func (c *Clusters) look(w *Word, form string, lower []byte) {
	w.lower = hashBytes(lower)
	h := uint64(14695981039346656037)
	for i := range len(form) {
		h = (h ^ uint64(form[i])) * 1099511628211
	}
	w.form = scramble(h)
	w.shape, w.capital, w.number = shapeOf(form)
	w.tail, w.head = 0, 0
	for _, b := range lower[max(0, len(lower)-8):] {
		w.tail = w.tail<<8 | uint64(b)
	}
	for i, b := range lower[:min(8, len(lower))] {
		w.head |= uint64(b) << (8 * i)
	}
	fine := c.find(w.lower)
	w.fine = scramble(uint64(fine) + 2)
	w.coarse = scramble(uint64(c.coarseOf(fine)) + 2)
}

// Clusters group words that are used alike. A word is known by a part of its
// hash: of unknown words, one in some thousands is taken for a known one.
type Clusters struct {
	slots  []uint32 // 16 bits of hash, 16 bits of cluster; 0 is free
	coarse []uint16 // cluster to coarse cluster
}

// NewClusters makes Clusters of words in small letters, each with its cluster,
// counted from 1, and of the coarse cluster of each cluster.
func NewClusters(words []string, cluster []int, coarse []uint16) *Clusters {
	size := 1
	for size < len(words)*3/2 {
		size *= 2
	}
	c := &Clusters{slots: make([]uint32, size), coarse: coarse}
	for i, w := range words {
		h := hashBytes([]byte(w))
		at := int(h) & (size - 1)
		for c.slots[at] != 0 {
			at = (at + 1) & (size - 1)
		}
		c.slots[at] = uint32(h>>48)<<16 | uint32(cluster[i])
	}
	return c
}

// find is the cluster of a word by its hash, 0 where it is not known.
func (c *Clusters) find(hash uint64) int {
	if len(c.slots) == 0 {
		return 0
	}
	mask := len(c.slots) - 1
	for at := int(hash) & mask; ; at = (at + 1) & mask {
		s := c.slots[at]
		if s == 0 {
			return 0
		}
		if s>>16 == uint32(hash>>48) {
			return int(s & 0xFFFF)
		}
	}
}

func (c *Clusters) coarseOf(fine int) uint16 {
	if fine < len(c.coarse) {
		return c.coarse[fine]
	}
	return 0
}
