package encode

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"sort"
	"strings"

	"github.com/readout-news/readout/model/layer"
)

// A file of weights is, in this order: magic; the length of the header as four
// bytes; the header in JSON; the texts that the header counts, one after the
// other; the scales of the word vectors; the vectors; then each matrix in the
// order of Outline, as package layer writes it. Numbers are little-endian.
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
	h.Chars = append(h.Chars, v.Chars...)
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
		buf = layer.AppendFloat(buf, s)
	}
	buf = append(buf, w.Vectors...)
	for _, m := range w.List {
		buf = m.Append(buf)
	}
	n, err := out.Write(buf)
	return int64(n), err
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

// writeReadings writes the readings as numbers with spaces between them.
func writeReadings(readings []Reading) string {
	var b strings.Builder
	for _, r := range readings {
		fmt.Fprintf(&b, "%d %d %d ", r[0], r[1], r[2])
	}
	return b.String()
}
