package encode

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"sort"
	"strings"
)

// A file of weights is, in this order: magic; the length of the header as four
// bytes; the header in JSON; the texts that the header counts, one after the
// other; the scales of the word vectors; the vectors; then each matrix in the
// order of Outline. Numbers are little-endian. An Embedding has a scale a row, a
// Factor and a Recurrent a scale a column, in float32, and then an int8 a
// weight; an Offset is float32.
const magic = "READOUT-ENGINE-1\n"

// header says what the texts after it are.
type header struct {
	Version string
	Sizes   Sizes
	Chars   []int32
	UPOS    []string
	XPOS    []string
	Feats   []string
	Rels    []string
	Scripts []string
	Rare    []string
	// Readings are in no JSON array, which would take longer to read.
	Readings string
	// Texts are the lengths in bytes of the strings of vectors, words, suffixes,
	// prefixes and forms, and of the lexicon, each string ending in a line feed.
	Texts [6]int
	// Rows are how many strings each of them has.
	Rows [6]int
}

// WriteTo writes the weights, rounded to int8.
func (w *Weights) WriteTo(out io.Writer) (int64, error) {
	v := w.Vocabulary
	h := header{Version: w.Version, Sizes: w.Sizes, UPOS: v.UPOS, XPOS: v.XPOS, Feats: v.Feats, Rels: v.Rels, Scripts: v.Scripts, Rare: v.Rare, Readings: writeReadings(v.Readings)}
	for _, r := range v.Chars {
		h.Chars = append(h.Chars, r)
	}
	lists := [6][]string{v.Vectors.Strings, v.Words.Strings, v.Suffixes.Strings, v.Prefixes.Strings, v.Forms.Strings, v.Lexicon.lines()}
	var texts strings.Builder
	for i, list := range lists {
		from := texts.Len()
		for _, s := range list {
			if strings.ContainsRune(s, '\n') {
				return 0, fmt.Errorf("%q cannot be kept: it has a line feed", s)
			}
			texts.WriteString(s)
			texts.WriteByte('\n')
		}
		h.Texts[i], h.Rows[i] = texts.Len()-from, len(list)
	}
	head, err := json.Marshal(&h)
	if err != nil {
		return 0, err
	}
	buf := append([]byte(magic), binary.LittleEndian.AppendUint32(nil, uint32(len(head)))...)
	buf = append(buf, head...)
	buf = append(buf, texts.String()...)
	for _, s := range w.VectorScales {
		buf = appendFloat(buf, s)
	}
	buf = append(buf, w.Vectors...)
	for _, m := range w.Matrices {
		buf = m.append(buf)
	}
	n, err := out.Write(buf)
	return int64(n), err
}

func appendFloat(buf []byte, x float32) []byte {
	return binary.LittleEndian.AppendUint32(buf, math.Float32bits(x))
}

// scales are those of the rows of an Embedding or of the columns of a Factor.
func (m *Matrix) scales() []float32 {
	n := m.Cols
	if m.Role == Embedding {
		n = m.Rows
	}
	s := make([]float32, n)
	for i, x := range m.V {
		at := i % m.Cols
		if m.Role == Embedding {
			at = i / m.Cols
		}
		s[at] = max(s[at], x/127, -x/127)
	}
	return s
}

func (m *Matrix) append(buf []byte) []byte {
	if m.Role == Offset {
		for _, x := range m.V {
			buf = appendFloat(buf, x)
		}
		return buf
	}
	scales := m.scales()
	for _, s := range scales {
		buf = appendFloat(buf, s)
	}
	for i, x := range m.V {
		s := scales[i%len(scales)]
		if m.Role == Embedding {
			s = scales[i/m.Cols]
		}
		q := 0.0
		if s > 0 {
			q = math.RoundToEven(float64(x / s))
		}
		buf = append(buf, byte(int8(q)))
	}
	return buf
}

// Read reads weights that WriteTo wrote. The strings of the Vocabulary and the
// word vectors stay in data.
func Read(data string) (*Weights, error) {
	r := &reader{rest: data}
	if r.take(len(magic)) != magic {
		return nil, fmt.Errorf("the weights do not begin with %q", magic)
	}
	var h header
	size := r.take(4)
	if r.short {
		return nil, r.error()
	}
	if err := json.Unmarshal([]byte(r.take(int(binary.LittleEndian.Uint32([]byte(size))))), &h); err != nil {
		return nil, fmt.Errorf("the header of the weights: %w", err)
	}
	var lists [6][]string
	for i := range lists {
		if h.Rows[i] < 0 || h.Rows[i] > len(data) {
			return nil, r.error()
		}
		lists[i] = cut(r.take(h.Texts[i]), h.Rows[i])
	}
	v := &Vocabulary{
		Vectors: NewTable(lists[0]), Words: NewTable(lists[1]), Suffixes: NewTable(lists[2]),
		Prefixes: NewTable(lists[3]), Forms: NewTable(lists[4]), Lexicon: readLexicon(lists[5], len(h.Scripts)+len(h.Rare)),
		UPOS: h.UPOS, XPOS: h.XPOS, Feats: h.Feats, Rels: h.Rels, Scripts: h.Scripts, Rare: h.Rare,
	}
	v.readReadings(h.Readings)
	for _, c := range h.Chars {
		v.Chars = append(v.Chars, c)
	}
	v.Index()
	if err := h.Sizes.check(); err != nil {
		return nil, err
	}
	w := &Weights{Version: h.Version, Sizes: h.Sizes, Vocabulary: v}
	w.VectorScales = r.floats(len(lists[0]))
	w.Vectors = r.take(len(lists[0]) * h.Sizes.Vector)
	if r.short {
		return nil, r.error()
	}
	w.Outline()
	for _, m := range w.Matrices {
		r.matrix(m)
	}
	if r.short || r.rest != "" {
		return nil, r.error()
	}
	return w, nil
}

// check refuses widths that no network has, before memory is made for them.
func (s Sizes) check() error {
	for _, n := range []int{s.Vector, s.Word, s.Suffix, s.Prefix, s.Form, s.Char, s.Filters, s.Hidden, s.Arc, s.Label, s.Name} {
		if n < 1 || n > 4096 {
			return fmt.Errorf("the weights have a layer of width %d", n)
		}
	}
	return nil
}

// reader takes the parts of a file of weights one after the other.
type reader struct {
	rest  string
	short bool
}

func (r *reader) error() error {
	return fmt.Errorf("the weights are cut off or of another format: %d bytes left", len(r.rest))
}

func (r *reader) take(n int) string {
	if n < 0 || n > len(r.rest) {
		r.short = true
		r.rest = ""
		return ""
	}
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

func (r *reader) floats(n int) []float32 {
	s := r.take(4 * n)
	if r.short {
		return nil
	}
	out := make([]float32, n)
	for i := range out {
		b := s[4*i : 4*i+4]
		out[i] = math.Float32frombits(uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24)
	}
	return out
}

func (r *reader) matrix(m *Matrix) {
	if m.Role == Offset {
		copy(m.V, r.floats(len(m.V)))
		return
	}
	n := m.Cols
	if m.Role == Embedding {
		n = m.Rows
	}
	scales := r.floats(n)
	s := r.take(len(m.V))
	if r.short {
		return
	}
	for i := range m.Rows {
		row, from := m.V[i*m.Cols:(i+1)*m.Cols], s[i*m.Cols:(i+1)*m.Cols]
		if m.Role == Embedding {
			for j := range row {
				row[j] = float32(int8(from[j])) * scales[i]
			}
			continue
		}
		for j := range row {
			row[j] = float32(int8(from[j])) * scales[j]
		}
	}
}

// cut splits a text into its lines, of which there are n.
func cut(text string, n int) []string {
	out := make([]string, 0, n)
	for len(text) > 0 && len(out) < n {
		at := strings.IndexByte(text, '\n')
		if at < 0 {
			at = len(text) - 1
		}
		out = append(out, text[:at])
		text = text[at+1:]
	}
	for len(out) < n {
		out = append(out, "")
	}
	return out
}

// lines writes the lexicon down, an entry a line, in order.
func (l Lexicon) lines() []string {
	out := make([]string, 0, len(l))
	for key, script := range l {
		out = append(out, fmt.Sprintf("%s\t%d", key, script))
	}
	sort.Strings(out)
	return out
}

// readLexicon passes over lines that name no script.
func readLexicon(lines []string, scripts int) Lexicon {
	l := make(Lexicon, len(lines))
	for _, line := range lines {
		at := strings.LastIndexByte(line, '\t')
		n := 0
		for _, c := range []byte(line[at+1:]) {
			n = min(n*10+int(c-'0'), 1<<20)
		}
		if at > 0 && n < scripts {
			l[line[:at]] = int32(n)
		}
	}
	return l
}

// writeReadings writes the readings as numbers with spaces between them.
func writeReadings(readings []Reading) string {
	var b strings.Builder
	for _, r := range readings {
		fmt.Fprintf(&b, "%d %d %d ", r[0], r[1], r[2])
	}
	return b.String()
}

// readReadings passes over readings of labels that there are not.
func (v *Vocabulary) readReadings(s string) {
	var r Reading
	at, n := 0, 0
	for _, c := range []byte(s) {
		if c != ' ' {
			n = min(n*10+int(c-'0'), 1<<15)
			continue
		}
		r[at], n = uint16(n), 0
		if at++; at == 3 {
			at = 0
			if int(r[0]) < len(v.UPOS) && int(r[1]) < len(v.XPOS) && int(r[2]) < len(v.Feats) {
				v.Readings = append(v.Readings, r)
			}
		}
	}
}
