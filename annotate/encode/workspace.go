package encode

import "slices"

// batchRows is how many rows are read at once, at most, unless one sentence
// alone has more: enough for the kernels, few enough for the cache.
const batchRows = 512

// piece is a stretch of tokens that is read as one sentence.
type piece struct {
	sentence, from, to int // tokens [from, to) of the sentence
}

func (p piece) rows() int { return p.to - p.from + 1 }

// workspace is the memory that reading needs; it grows to the largest batch it
// has seen and is then used again.
type workspace struct {
	pieces []piece // of the document, then sorted
	batch  []piece
	offset []int // of position t: its first row; one more at the end
	of     []int32

	ids       map[string]int32 // of the document's distinct words
	words     []Word           // by id; 0 is the root
	lower     []string         // by id: in small letters
	projected int              // how many of them stand in first
	first     []float32        // what the first layer makes of each of them
	types     []int32          // id of each row

	chars   []float32
	windows []float32
	filters []float32
	x       []float32
	gates   []float32
	cell    []float32
	states  [2][]float32
	hidden  []float32
	tags    []float32
	dep     []float32
	head    []float32
	arcs    []float32
	pair    []float32
	labels  []float32
	names   []float32
	script  []float32
	scores  []float32
	heads   []int32
	path    []uint8
	best    []float32
	tree    treespace
	lemmas  []byte
	places  []lemmaPlace
}

// lemmaPlace is where in workspace.lemmas the lemma of a token stands.
type lemmaPlace struct {
	sentence, token, from, to int32
}

// sized gives a slice of n elements with any values, s itself where it is large
// enough.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

// forget drops the words of the document.
func (w *workspace) forget() {
	if w.ids == nil {
		w.ids = make(map[string]int32)
	}
	clear(w.ids)
	clear(w.lower)
	w.words, w.lower, w.projected = w.words[:0], w.lower[:0], 0
}

// arrange puts the first of w.pieces into the batch, as many as fit, and lays
// out their rows: all at position 0, all at position 1, and so on, the longest
// sentence first, so that the rows of one step of the LSTM are neighbours. It
// gives the pieces left.
func (w *workspace) arrange(left []piece) []piece {
	rows, n := 0, 0
	for n < len(left) && (n == 0 || rows+left[n].rows() <= batchRows) {
		rows += left[n].rows()
		n++
	}
	w.batch = left[:n]
	longest := left[0].rows()
	w.offset = sized(w.offset, longest+1)
	at := 0
	running := n
	for t := range longest {
		for running > 0 && left[running-1].rows() <= t {
			running--
		}
		w.offset[t] = at
		at += running
	}
	w.offset[longest] = at
	return left[n:]
}

// row is that of token t of piece b of the batch; the root is token -1.
func (w *workspace) row(b, t int) int { return w.offset[t+1] + b }

func sortPieces(p []piece) {
	slices.SortStableFunc(p, func(a, b piece) int { return b.rows() - a.rows() })
}
