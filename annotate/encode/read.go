package encode

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/readout-news/readout/model/layer"
	"github.com/readout-news/readout/model/word"
)

// Read reads weights that WriteTo wrote. The strings of the Vocabulary and the
// word vectors stay in data.
func Read(data string) (*Weights, error) {
	r := layer.NewReader(data)
	if r.Take(len(magic)) != magic {
		return nil, fmt.Errorf("the weights do not begin with %q", magic)
	}
	var h header
	size := r.Uint32()
	if r.Short() {
		return nil, r.Err()
	}
	if err := json.Unmarshal([]byte(r.Take(int(size))), &h); err != nil {
		return nil, fmt.Errorf("the header of the weights: %w", err)
	}
	var lists [6][]string
	for i := range lists {
		if h.Rows[i] < 0 || h.Rows[i] > len(data) {
			return nil, r.Err()
		}
		lists[i] = cut(r.Take(h.Texts[i]), h.Rows[i])
	}
	v := &Vocabulary{
		Vectors: word.NewTable(lists[0]), Words: word.NewTable(lists[1]), Suffixes: word.NewTable(lists[2]),
		Prefixes: word.NewTable(lists[3]), Forms: word.NewTable(lists[4]), Lexicon: readLexicon(lists[5], len(h.Scripts)+len(h.Rare)),
		UPOS: h.UPOS, XPOS: h.XPOS, Feats: h.Feats, Rels: h.Rels, Scripts: h.Scripts, Rare: h.Rare,
	}
	v.readReadings(h.Readings)
	v.Chars = append(v.Chars, h.Chars...)
	v.Index()
	if err := h.Sizes.check(); err != nil {
		return nil, err
	}
	w := &Weights{Version: h.Version, Sizes: h.Sizes, Vocabulary: v}
	w.VectorScales = r.Floats(len(lists[0]))
	w.Vectors = r.Take(len(lists[0]) * h.Sizes.Vector)
	if r.Short() {
		return nil, r.Err()
	}
	w.Outline()
	for _, m := range w.List {
		r.Matrix(m)
	}
	if err := r.Err(); err != nil {
		return nil, err
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
