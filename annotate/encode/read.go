package encode

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"strings"
)

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
	v.Chars = append(v.Chars, h.Chars...)
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
