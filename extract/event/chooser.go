package event

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"

	"github.com/readout-news/readout"
)

// Chooser decides the type of an event from what the rules made of it and from
// the words around it: a log-linear model over hashed features that starts from
// what the rules say. It may be used by many goroutines at once.
type Chooser struct {
	// Version is that of the weights.
	Version string
	rows    map[uint32]int32
	weights []int8 // rows of len(Choices)
	scale   float32
	prior   float32
	watch   func(trigger readout.Span, features []string)
}

// Watch calls see with the trigger and the features of every act that the rules
// find in r, in the order in which they find them, for training.
func Watch(r *readout.Record, see func(trigger readout.Span, features []string)) []readout.Event {
	s := new(sheet)
	return s.read(r, &Chooser{watch: see, prior: 1})
}

const chooserMagic = "readout chooser 1\n"

// ReadChooser reads what WriteChooser wrote. It fails where data is something
// else or cut off.
func ReadChooser(version, data string) (*Chooser, error) {
	n := len(chooserMagic)
	if len(data) < n+12 || data[:n] != chooserMagic {
		return nil, errors.New("event: the weights of the chooser are of another format")
	}
	b := []byte(data[n:])
	c := &Chooser{Version: version}
	count := int(binary.LittleEndian.Uint32(b))
	c.scale = math.Float32frombits(binary.LittleEndian.Uint32(b[4:]))
	c.prior = math.Float32frombits(binary.LittleEndian.Uint32(b[8:]))
	b = b[12:]
	if count < 0 || len(b) != count*(4+len(Choices)) {
		return nil, errors.New("event: the weights of the chooser are cut off")
	}
	c.rows = make(map[uint32]int32, count)
	c.weights = make([]int8, count*len(Choices))
	for i := range count {
		row := b[i*(4+len(Choices)):]
		c.rows[binary.LittleEndian.Uint32(row)] = int32(i)
		for k := range Choices {
			c.weights[i*len(Choices)+k] = int8(row[4+k])
		}
	}
	return c, nil
}

// WriteChooser is the weights as a file: a row of choices for each feature's
// Hash, rounded to a byte, and prior, what the rules' own choice counts. Rows are
// in the order of their hashes.
func WriteChooser(weights map[uint32][]float32, prior float32) []byte {
	keys := make([]uint32, 0, len(weights))
	top := float32(0)
	for k, row := range weights {
		keys = append(keys, k)
		for _, x := range row {
			top = max(top, x, -x)
		}
	}
	slices.Sort(keys)
	scale := max(top/127, 1e-9)
	out := []byte(chooserMagic)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(keys)))
	out = binary.LittleEndian.AppendUint32(out, math.Float32bits(scale))
	out = binary.LittleEndian.AppendUint32(out, math.Float32bits(prior))
	for _, k := range keys {
		out = binary.LittleEndian.AppendUint32(out, k)
		for _, x := range weights[k] {
			out = append(out, byte(int8(math.Round(float64(x/scale)))))
		}
	}
	return out
}

// Hash is the row of a feature: FNV-1a over its bytes.
func Hash(feature string) uint32 {
	h := uint32(2166136261)
	for i := range len(feature) {
		h = (h ^ uint32(feature[i])) * 16777619
	}
	return h
}

// Choose is the type for an act that the rules have as kind. It leaves the rules'
// type where nothing speaks for another.
func (c *Chooser) Choose(kind string, features []string) string {
	was := slices.Index(Choices, old(kind))
	if was < 0 {
		return kind
	}
	var sums [16]int32
	for _, f := range features {
		row, ok := c.rows[Hash(f)]
		if !ok {
			continue
		}
		for k, w := range c.weights[int(row)*len(Choices):][:len(Choices)] {
			sums[k] += int32(w)
		}
	}
	best, top := was, float32(sums[was])*c.scale+c.prior
	for k := range Choices {
		if x := float32(sums[k]) * c.scale; k != was && x > top {
			best, top = k, x
		}
	}
	switch {
	case best == was:
		return kind
	case Choices[best] == Yield:
		return "CONCEDE"
	}
	return Choices[best]
}
