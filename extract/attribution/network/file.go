package network

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/readout-news/readout/model/layer"
	"github.com/readout-news/readout/model/word"
)

// A file of weights is, in this order: magic; the length of the header as four
// bytes, the lowest first; the header in JSON; for each member each matrix in
// the order of Outline, as package layer writes it.
const magic = "READOUT-ATTRIBUTION-1\n"

// header is what is no matrix. The strings of each table are joined by line
// feeds.
type header struct {
	Version     string
	Sizes       Sizes
	Members     int
	Tables      [5]string
	Calibration Calibration
}

func (w *Weights) tables() [5]**word.Table {
	return [5]**word.Table{&w.Words, &w.Suffixes, &w.Prefixes, &w.Forms, &w.Relations}
}

// WriteTo writes the weights, rounded to int8.
func (w *Weights) WriteTo(out io.Writer) (int64, error) {
	h := header{Version: w.Version, Sizes: w.Sizes, Members: len(w.Members), Calibration: w.Calibration}
	for i, t := range w.tables() {
		for _, s := range (*t).Strings {
			if strings.ContainsRune(s, '\n') {
				return 0, fmt.Errorf("%q cannot be kept: it has a line feed", s)
			}
		}
		h.Tables[i] = strings.Join((*t).Strings, "\n")
	}
	head, err := json.Marshal(&h)
	if err != nil {
		return 0, err
	}
	buf := append([]byte(magic), binary.LittleEndian.AppendUint32(nil, uint32(len(head)))...)
	buf = append(buf, head...)
	for _, member := range w.Members {
		for _, m := range member.List {
			buf = m.Append(buf)
		}
	}
	n, err := out.Write(buf)
	return int64(n), err
}

// Read reads weights that WriteTo wrote.
func Read(data string) (*Weights, error) {
	r := layer.NewReader(data)
	if r.Take(len(magic)) != magic {
		return nil, fmt.Errorf("the weights do not begin with %q", magic)
	}
	head := r.Take(int(r.Uint32()))
	if r.Short() {
		return nil, r.Err()
	}
	var h header
	if err := json.Unmarshal([]byte(head), &h); err != nil {
		return nil, fmt.Errorf("the header of the weights: %w", err)
	}
	if err := h.Sizes.check(); err != nil {
		return nil, err
	}
	if h.Members < 1 {
		return nil, fmt.Errorf("the weights are of no network")
	}
	w := &Weights{Version: h.Version, Sizes: h.Sizes, Calibration: h.Calibration}
	for i, t := range w.tables() {
		*t = word.NewTable(strings.Split(h.Tables[i], "\n"))
	}
	for range h.Members {
		member := w.Outline()
		for _, m := range member.List {
			r.Matrix(m)
		}
		w.Members = append(w.Members, member)
		if r.Short() {
			break
		}
	}
	if err := r.Err(); err != nil {
		return nil, err
	}
	return w, nil
}

// check refuses widths that no network has, before memory is made for them.
func (s Sizes) check() error {
	for _, n := range []int{s.Vector, s.State, s.Word, s.Suffix, s.Prefix, s.Form, s.Feature, s.Relation, s.Seen, s.Hidden, s.Cue, s.Inner} {
		if n < 1 || n > 4096 {
			return fmt.Errorf("the weights have a layer of width %d", n)
		}
	}
	return nil
}
