package fast

// Lexicon gives numbers to keys, which are hashes. Of a key it knows 31 bits
// and a place; other keys are taken for known ones once in many millions.
type Lexicon struct {
	marks  []uint32 // 0 is free
	values []uint16
}

// NewLexicon makes a Lexicon of keys and their values.
func NewLexicon(keys []uint64, values []uint16) *Lexicon {
	size := 2
	for size < len(keys)*2 {
		size *= 2
	}
	l := &Lexicon{make([]uint32, size), make([]uint16, size)}
	for i, k := range keys {
		at := int(k>>32) & (size - 1)
		for l.marks[at] != 0 {
			at = (at + 1) & (size - 1)
		}
		l.marks[at], l.values[at] = mark(k), values[i]
	}
	return l
}

func mark(k uint64) uint32 { return uint32(k) | 1 }

// Find is the value of a key, and false where l does not have it or is nil.
func (l *Lexicon) Find(k uint64) (int, bool) {
	if l == nil {
		return 0, false
	}
	mask := len(l.marks) - 1
	for at := int(k>>32) & mask; l.marks[at] != 0; at = (at + 1) & mask {
		if l.marks[at] == mark(k) {
			return int(l.values[at]), true
		}
	}
	return 0, false
}

// Form is a key for the word as it is spelled.
func (w *Word) Form() uint64 { return w.form }
